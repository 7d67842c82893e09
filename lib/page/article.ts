import type { ArticleMeta, ArticleText } from '../article.ts';
import type { Span } from '../text/span.ts';
import { bylineIn } from './authors.ts';
import { findBody } from './finder.ts';
import { flowsOf } from './flow.ts';
import { isArticle } from './gate.ts';
import { type PageMeta, readMetadata } from './metadata.ts';
import { type Item, outlineOf } from './outline.ts';
import { type Passage, passageOf } from './passage.ts';
import { inlineIn, shownPieces } from './shown.ts';
import { type Part, textModelOf } from './text-model.ts';
import { visibilityIn } from './visibility.ts';

/** An article on a live page: its text, and the way back to the page. */
export interface Article extends ArticleText {
  readonly meta: ArticleMeta;
  /** The smallest element that is known to hold the body: where to watch for changes. */
  readonly root: Element;
  /**
   * Live ranges over the words of a span: one a block, so that no range covers what stands between two paragraphs;
   * more where a block holds words that nobody sees.
   */
  rangesOf(span: Span): Range[];
  /** How many characters of the text stand before a point of the page. */
  offsetAt(node: Node, offset: number): number;
}

/**
 * Read the article of a live page. `null` where the page is no article: a front page, a shop, a mailbox…
 * Only what readers see is read, and nothing is written to the document.
 */
export function readArticle(document: Document): Article | null {
  if (!document.body) return null; // An SVG or XML file.
  const isShown = visibilityIn(document);
  const passages = flowsOf(document.body).map(passageOf);
  const meta = readMetadata(document);
  const body = findBody(
    passages.filter(({ box }) => isShown(box.element)),
    meta.titles,
  );
  if (!body) return null;
  const outline = outlineOf(body, meta);
  const headline = outline.find(({ role }) => role === 'headline')?.passage ?? null;
  if (!isArticle(body, headline !== null, meta)) return null;
  const { items, authors } = bylineIn(outline, meta);
  const { text, blocks, rangesOf, offsetAt } = textModelOf(partsOf(items, isShown));
  const known = { ...articleMeta(meta, headline), authors };
  return { text, blocks, rangesOf, offsetAt, meta: known, root: body.root.element };
}

/**
 * Read all that a page shows, whatever it is: for readers who save words of a page that is no article. Not to be analysed.
 */
export function readWholePage(document: Document): Article {
  const isShown = visibilityIn(document);
  const passages = flowsOf(document.body)
    .map(passageOf)
    .filter(({ box }) => isShown(box.element));
  const items = passages.map((passage, index): Item => ({ role: 'other', passage: { ...passage, index, out: false } }));
  return {
    ...textModelOf(partsOf(items, isShown)),
    meta: articleMeta(readMetadata(document), null),
    root: document.body,
  };
}

function partsOf(items: readonly Item[], isShown: (element: Element) => boolean): Part[] {
  const inline = inlineIn(isShown);
  return items.flatMap(({ role, passage }) => shownPieces(passage, inline, role).map(pieces => ({ role, pieces })));
}

function articleMeta(meta: PageMeta, headline: Passage | null): ArticleMeta {
  const { titles, description, claimsArticle, ...rest } = meta;
  // What search engines and social media get to see is often worded for them; the page's own headline is the title.
  return { ...rest, title: headline?.text ?? titles[0] ?? null };
}
