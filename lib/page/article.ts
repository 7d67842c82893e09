import type { ArticleMeta, ArticleText } from '../article.ts';
import { atOnce, eachOf, type Sliced } from '../slices.ts';
import type { Span } from '../text/span.ts';
import { bylineIn } from './authors.ts';
import { bodyIn } from './finder.ts';
import { flowsIn, type ShadowOf } from './flow.ts';
import { isArticle } from './gate.ts';
import { type Memory, makeMemory } from './memory.ts';
import { metadataIn } from './metadata.ts';
import { type Item, outlineOf } from './outline.ts';
import type { PageMeta } from './page-meta.ts';
import type { Passage } from './passage.ts';
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
  return atOnce(articleIn(document));
}

/**
 * The same, as work that can be interrupted; through closed shadow roots too where `shadowOf` reaches them; and with what
 * is remembered of the page, where it was read before.
 */
export function* articleIn(
  document: Document,
  shadowOf: ShadowOf = openShadowOf,
  memory: Memory = makeMemory(),
): Sliced<Article | null> {
  if (!document.body) return null; // An SVG or XML file.
  const isShown = visibilityIn(document);
  const passages = yield* passagesIn(document, isShown, shadowOf, memory);
  const meta = yield* metadataIn(document);
  const body = yield* bodyIn(passages, meta.titles);
  if (!body) return null;
  const outline = yield* outlineOf(body, meta);
  const headline = outline.find(({ role }) => role === 'headline')?.passage ?? null;
  if (!isArticle(body, headline !== null, meta)) return null;
  const { items, authors } = bylineIn(outline, meta);
  const model = yield* textModelOf(yield* partsOf(items, isShown));
  return { ...model, meta: { ...articleMeta(meta, headline), authors }, root: body.root.element };
}

/**
 * Read all that a page shows, whatever it is: for readers who save words of a page that is no article. Not to be analysed.
 */
export function readWholePage(document: Document): Article {
  return atOnce(wholePageIn(document));
}

/** The same, as work that can be interrupted. */
export function* wholePageIn(document: Document, shadowOf: ShadowOf = openShadowOf): Sliced<Article> {
  const isShown = visibilityIn(document);
  const passages = yield* passagesIn(document, isShown, shadowOf, makeMemory());
  const items = passages.map((passage, index): Item => ({ role: 'other', passage: { ...passage, index, out: false } }));
  const model = yield* textModelOf(yield* partsOf(items, isShown));
  return { ...model, meta: articleMeta(yield* metadataIn(document), null), root: document.body };
}

type IsShown = (element: Element) => boolean;

function* passagesIn(
  document: Document,
  isShown: IsShown,
  shadowOf: ShadowOf,
  memory: Memory,
): Sliced<readonly Passage[]> {
  const reading = memory.begin();
  const flows = yield* flowsIn(document.body, shadowOf, reading);
  reading.end();
  const passages = yield* eachOf(flows, flow => (isShown(flow.box.element) ? [reading.passageOf(flow)] : []));
  return passages.flat();
}

function* partsOf(items: readonly Item[], isShown: IsShown): Sliced<Part[]> {
  const inline = inlineIn(isShown);
  const parts = yield* eachOf(items, ({ role, passage }) =>
    shownPieces(passage, inline, role).map(pieces => ({ role, pieces })),
  );
  return parts.flat();
}

function openShadowOf({ shadowRoot }: Element): ShadowRoot | null {
  return shadowRoot;
}

function articleMeta(meta: PageMeta, headline: Passage | null): ArticleMeta {
  const { titles, description, claimsArticle, ...rest } = meta;
  // What search engines and social media get to see is often worded for them; the page's own headline is the title.
  return { ...rest, title: headline?.text ?? titles[0] ?? null };
}
