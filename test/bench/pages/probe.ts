import { itemsIn } from '../../../lib/annotation/drafts.ts';
import type { ArticleMeta, BlockRole } from '../../../lib/article.ts';
import { isEnglish } from '../../../lib/language.ts';
import type { Findings } from '../../../lib/mentions.ts';
import { type Article, articleIn } from '../../../lib/page/article.ts';
import { drawingOf } from '../../../lib/page/draw.ts';
import { makeMemory } from '../../../lib/page/memory.ts';
import { SLICE_MS } from '../../../lib/page/slices.ts';
import type { Sliced } from '../../../lib/slices.ts';
import type { Span } from '../../../lib/text/span.ts';
import { KINDS } from '../../../lib/view/kinds.ts';
import { marksOf } from '../../../lib/view/marks.ts';

/*
 * Bundled into one script and run inside a page. What goes back to Node is plain JSON.
 */

/** How long our work kept the page. */
export interface Work {
  /** All of it together. */
  readonly ms: number;
  /** The longest time without a pause. */
  readonly longest: number;
}

/** What was read of a page. */
export interface Reading extends Work {
  /** `null` where the page is no article. */
  readonly article: {
    readonly text: string;
    readonly blocks: readonly { readonly role: BlockRole; readonly start: number; readonly end: number }[];
    readonly meta: ArticleMeta;
  } | null;
  /** All that the page shows. */
  readonly shown: string;
}

/** What came of marking what was found. */
export interface Marking extends Work {
  readonly spans: number;
  /** Spans whose ranges hold other words than the text does, or lead back to another place. */
  readonly mismatches: readonly string[];
  readonly marks: number;
  /** What was changed in the document, from the reading on. */
  readonly changes: number;
}

/** What it takes to read an article once more that has got another paragraph. */
export interface ReadingAgain {
  /** With the last reading in mind. */
  readonly again: Work;
  /** As if for the first time. */
  readonly anew: Work;
}

export interface Probe {
  read(): Reading;
  mark(findings: Findings): Marking;
  readAgain(): ReadingAgain;
}

let article: Article | null = null;
const memory = makeMemory();
const observer = new MutationObserver(() => undefined);

const probe: Probe = {
  read() {
    void document.body?.offsetHeight; // Readers click on a page that they see: it is laid out.
    observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    const { made, ...work } = measured(articleIn(document, undefined, memory));
    article = made;
    const plain = made && { text: made.text, blocks: made.blocks, meta: made.meta };
    return { ...work, article: plain, shown: document.body?.innerText ?? '' };
  },
  mark(findings) {
    const read = article;
    if (!read) throw new Error('There is no article to mark.');
    const { made: count, ...work } = measured(marked(read, findings));
    const spans = [...spansIn(findings), ...acrossBlocks(read.text)];
    const mismatches = spans.flatMap(span => mismatchAt(read, span));
    const changes = observer.takeRecords().length;
    return { ...work, spans: spans.length, mismatches, marks: count, changes };
  },
  readAgain() {
    addParagraph();
    memory.note(observer.takeRecords());
    const again = measured(articleIn(document, undefined, memory));
    addParagraph();
    const anew = measured(articleIn(document));
    return { again, anew };
  },
};

Object.assign(globalThis, { probe });

/** What the content script does with findings, in the same slices. */
function* marked(read: Article, findings: Findings): Sliced<number> {
  isEnglish(read.text, read.meta.language);
  yield;
  const items = yield* itemsIn(read.text, findings);
  const marks = marksOf({ items, saved: [], anchors: [], kinds: KINDS });
  yield;
  (yield* drawingOf(document, read, marks)).show();
  return marks.length;
}

/** What a page that goes on does. */
function addParagraph(): void {
  const paragraph = document.createElement('p');
  paragraph.append('The mayor said on Tuesday that the bridge would stay closed until the end of the week.');
  article?.root.append(paragraph);
  void document.body.offsetHeight;
}

/** Do work in the slices that the content script does it in. */
function measured<T>(work: Sliced<T>): Work & { readonly made: T } {
  let ms = 0;
  let longest = 0;
  for (;;) {
    const start = performance.now();
    let step = work.next();
    while (!step.done && performance.now() - start < SLICE_MS) step = work.next();
    const slice = performance.now() - start;
    ms += slice;
    longest = Math.max(longest, slice);
    if (step.done) return { ms, longest, made: step.value };
  }
}

function spansIn({ quotes, people, places }: Findings): Span[] {
  return [...quotes, ...people.flatMap(({ mentions }) => mentions), ...places];
}

/** A few words to either side of each gap between two blocks. */
function acrossBlocks(text: string): Span[] {
  return [...text.matchAll(/[^\n]{1,40}\n\n[^\n]{1,40}/g)].map(({ 0: words, index }) => ({
    start: index,
    end: index + words.length,
  }));
}

function mismatchAt(read: Article, span: Span): string[] {
  const ranges = read.rangesOf(span);
  const there = ranges.map(String).join('');
  const words = read.text.slice(span.start, span.end);
  const [first] = ranges;
  if (!first) return [`${words} is nowhere`];
  // A mark that the page draws has no place of its own: it stands where the character behind it does.
  const back = read.offsetAt(first.startContainer, first.startOffset) - span.start;
  const isSame = folded(there) === folded(words) && (back === 0 || (back === 1 && /^[“‘]/.test(words)));
  return isSame ? [] : [`${words} ≠ ${there}`];
}

/** White space, what shows as nothing, and marks that the page draws itself do not count. */
function folded(words: string): string {
  return words.replace(/[\s\u00ad\u200b-\u200d\u2060\ufeff“”‘’]+/g, '');
}
