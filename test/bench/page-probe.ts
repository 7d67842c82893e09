import { isProbablyReaderable, Readability } from '@mozilla/readability';
import type { ArticleMeta, BlockRole } from '../../lib/article.ts';
import { type Article, readArticle } from '../../lib/page/article.ts';

/*
 * Bundled into one script and run inside a page, by the bench and by browser tests. What goes back to Node is plain JSON.
 */

/** What was read of a page. */
export interface Reading {
  readonly ms: number;
  /** `null` where the page is no article. */
  readonly article: {
    readonly text: string;
    readonly blocks: readonly { readonly role: BlockRole; readonly start: number; readonly end: number }[];
    readonly meta: ArticleMeta;
  } | null;
  /** Spans whose ranges hold other words than the text does. */
  readonly mismatches: readonly string[];
  readonly spans: number;
  /** What was changed in the document meanwhile. */
  readonly changes: number;
}

/** What Readability makes of the same page. */
export interface PeerReading {
  readonly ms: number;
  readonly text: string;
  readonly isArticle: boolean;
}

export interface Probe {
  read(): Reading;
  readPeer(): PeerReading;
}

const probe: Probe = {
  read() {
    const observer = new MutationObserver(() => undefined);
    observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    const start = performance.now();
    const article = readArticle(document);
    const ms = performance.now() - start;
    const spans = article ? spansOf(article.text) : [];
    const mismatches = spans.flatMap(span => mismatchAt(article!, span));
    const changes = observer.takeRecords().length;
    observer.disconnect();
    return { ms, article: article && plain(article), mismatches, spans: spans.length, changes };
  },
  readPeer() {
    const isArticle = isProbablyReaderable(document);
    const start = performance.now();
    const article = new Readability(document.cloneNode(true) as Document).parse();
    return { ms: performance.now() - start, text: article?.textContent ?? '', isArticle };
  },
};

Object.assign(globalThis, { probe });

function plain({ text, blocks, meta }: Article): NonNullable<Reading['article']> {
  return { text, blocks, meta };
}

/** What is marked on pages: quoted words, capitalised names, and a few stretches over two blocks. */
function spansOf(text: string): { start: number; end: number }[] {
  const found = [/[“"][^“”"\n]+[”"]/g, /\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)*/gu, /[^\n]{1,40}\n\n[^\n]{1,40}/g];
  return found
    .flatMap(pattern => [...text.matchAll(pattern)])
    .map(({ 0: words, index }) => ({ start: index, end: index + words.length }));
}

function mismatchAt(article: Article, span: { start: number; end: number }): string[] {
  const there = article.rangesOf(span).map(String).join('');
  const words = article.text.slice(span.start, span.end);
  // A mark that the page draws has no place of its own: it stands where the character behind it does.
  const back = article.offsetAt(...startOf(article, span)) - span.start;
  const isSame = folded(there) === folded(words) && (back === 0 || (back === 1 && /^[“‘]/.test(words)));
  return isSame ? [] : [`${words} ≠ ${there}`];
}

function startOf(article: Article, span: { start: number; end: number }): [Node, number] {
  const { startContainer, startOffset } = article.rangesOf(span)[0]!;
  return [startContainer, startOffset];
}

/** White space, what shows as nothing, and marks that the page draws itself do not count. */
function folded(words: string): string {
  return words.replace(/[\s\u00ad\u200b-\u200d\u2060\ufeff“”‘’]+/g, '');
}
