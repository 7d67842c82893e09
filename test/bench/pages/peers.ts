import { isProbablyReaderable, Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';

/*
 * Other readers of pages, bundled into one script and run inside a page.
 */

/** What another reader makes of a page. */
export interface PeerReading {
  readonly ms: number;
  readonly text: string;
  readonly title: string | null;
  readonly published: string | null;
  readonly authors: readonly string[];
  /** `null` where it does not judge. */
  readonly isArticle: boolean | null;
}

export interface Peers {
  readability(): PeerReading;
  defuddle(): PeerReading;
}

const peers: Peers = {
  readability() {
    void document.body?.offsetHeight;
    const start = performance.now();
    const article = new Readability(document.cloneNode(true) as Document).parse();
    const ms = performance.now() - start;
    return {
      ms,
      text: article?.textContent ?? '',
      title: article?.title ?? null,
      published: article?.publishedTime ?? null,
      authors: [article?.byline ?? ''],
      isArticle: isProbablyReaderable(document),
    };
  },
  defuddle() {
    const start = performance.now();
    const { content, title, published, author } = new Defuddle(document.cloneNode(true) as Document, {
      url: document.URL,
    }).parse();
    const ms = performance.now() - start;
    return { ms, text: textOf(content), title, published, authors: [author], isArticle: null };
  },
};

Object.assign(globalThis, { peers });

/** The words of markup, with a gap wherever an element begins or ends a line. */
function textOf(html: string): string {
  const apart = html.replace(/<(?=\/?(?:p|div|h\d|li|ul|ol|br|blockquote|tr|td|th|figcaption|figure)\b)/gi, '\n<');
  return new DOMParser().parseFromString(apart, 'text/html').body.textContent ?? '';
}
