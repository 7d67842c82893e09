import { Button } from '../../components/buttons.tsx';
import { Notice } from '../../components/notice.tsx';
import { PageLink, pageLine } from '../../components/page-group.tsx';
import { PassageLink } from '../../components/passage-link.tsx';
import { SavedList } from '../../components/saved-list.tsx';
import { useFirst } from '../../components/use-first.tsx';
import { useRowKeys } from '../../components/use-row-keys.ts';
import { matcherOf, type SavedRecord } from '../../lib/annotation/search.ts';
import { byPage } from '../../lib/export/record.ts';
import { counted } from '../../lib/kinds.ts';
import { inTimeOrder, peopleOf, tagsOf } from '../../lib/library.ts';
import { writeRoute } from '../../lib/library-route.ts';
import { exportRecords } from '../shared/export.ts';
import type { Desk } from '../shared/use-desk.ts';

interface PersonViewProps {
  readonly everything: readonly SavedRecord[];
  readonly name: string;
  readonly desk: Desk;
}

/** All that a person said, article by article, from the oldest to the newest. */
export function PersonView({ everything, name, desk }: PersonViewProps) {
  const cards = useRowKeys();
  const records = inTimeOrder(everything.filter(matcherOf({ person: name })));
  const { first, more } = useFirst(records);
  const [person] = peopleOf(records);
  const back = (
    <a class="soft" href={writeRoute({ view: 'people' })}>
      All people
    </a>
  );
  if (!person) {
    return (
      <Notice title={`Nothing is saved of ${name}`}>
        <p>{back}</p>
      </Notice>
    );
  }
  return (
    <div class="person" ref={cards}>
      {back}
      <header class="row spread">
        <div>
          <h2 class="person-name">{person.name}</h2>
          <p class="soft">
            {[person.office, counted(person.quotes, 'quote'), counted(person.pages, 'article')]
              .filter(Boolean)
              .join(' · ')}
          </p>
        </div>
        <Button icon="export" onClick={() => exportRecords(records, 'markdown')}>
          Export as Markdown
        </Button>
      </header>
      {byPage(first).map(({ page, annotations }) => (
        <section key={page.id} class="page-group">
          <header>
            <div>
              <h3 class="page-title">
                <PageLink page={page} />
              </h3>
              <p class="soft">{pageLine(page)}</p>
            </div>
          </header>
          <SavedList
            annotations={annotations}
            people={[]}
            knownTags={tagsOf(everything).map(({ value }) => value)}
            findWords={desk.findWords}
            lookUp={desk.lookUp}
            onChange={desk.change}
            onRemove={annotation => desk.remove([annotation])}
            onCopy={annotation => desk.copy({ page, annotation })}
            aside={annotation => <PassageLink page={page} annotation={annotation} />}
          />
        </section>
      ))}
      {more}
    </div>
  );
}
