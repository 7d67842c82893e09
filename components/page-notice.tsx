import { Button } from './buttons.tsx';
import { ByHandHint, Notice, Skeleton } from './notice.tsx';

/** Why a page shows no list. `closed`: the browser lets no extension in; `absent`: not started there; `never`: by the reader's wish. */
export type Unready =
  | 'reading'
  | 'never'
  | 'closed'
  | 'absent'
  | 'no-article'
  | 'not-english'
  | 'failed'
  | 'nothing-found';

interface PageNoticeProps {
  readonly status: Unready;
  readonly problem: string | null;
  readonly onStart: () => void;
}

/** What is said, kindly, of a page without a list. */
export function PageNotice({ status, problem, onStart }: PageNoticeProps) {
  switch (status) {
    case 'reading':
      return <Skeleton />;
    case 'closed':
      return (
        <Notice title="This page is closed to extensions">
          <p>
            Browsers keep extensions out of their own pages, of add-on stores and of PDF files. Open a news article.
          </p>
        </Notice>
      );
    case 'absent':
      return (
        <Notice title="This page has not been read">
          <p>Click the On the Record button in the toolbar, or allow the site there, and its article is read.</p>
          {problem !== null && <p class="problem">{problem}</p>}
          <Button onClick={onStart}>Read this page</Button>
        </Notice>
      );
    case 'never':
      return (
        <Notice title="This site is left alone">
          <p>You chose “Never here”: no page of this site is read or marked. What you saved from it is kept.</p>
          <Button onClick={onStart}>Read this site again</Button>
        </Notice>
      );
    case 'no-article':
      return (
        <Notice title="No article here">
          <p>Marks are made on single news articles. This looks like something else: a front page, perhaps.</p>
          <ByHandHint />
        </Notice>
      );
    case 'not-english':
      return (
        <Notice title="This article is not in English">
          <p>Quotes, officials and places are found in English articles only.</p>
          <ByHandHint />
        </Notice>
      );
    case 'nothing-found':
      return (
        <Notice title="Nothing found in this article">
          <p>It quotes nobody, and names no officials and no places.</p>
          <ByHandHint />
        </Notice>
      );
    case 'failed':
      return (
        <Notice title="This page could not be read">
          <p>{problem ?? 'Something went wrong on our side. The page itself is as it was.'}</p>
          <Button onClick={onStart}>Try again</Button>
        </Notice>
      );
  }
}
