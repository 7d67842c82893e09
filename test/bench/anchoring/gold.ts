import type { Span } from '../../../lib/text/span.ts';
import type { Revision } from './revisions.ts';

/** A span of the old text, and where its words are in the new one. */
export interface Case {
  readonly kind: 'quote' | 'sentence' | 'name';
  readonly span: Span;
  /** `null`: an editor took them out. */
  readonly expected: Span | null;
  /** Whether the words themselves were edited. */
  readonly edited: boolean;
}

/** At this share of its words kept, a span lives on. */
const KEPT = 0.5;
/** At this share it is deleted; in between nobody can say, and the span is left out. */
const DELETED = 0.25;
/** Two spans of the same words with this much equal context cannot be told apart. */
const TWIN_CONTEXT = 64;
/** Spans a kind and edit. Half of them touch the edit, where there are any such. */
const CASES_A_KIND = 10;

/**
 * The cases of one edit. Where the words went is told by the shortest list of word insertions and deletions that makes the
 * new text of the old (Myers), which knows nothing of any way to anchor.
 */
export function casesOf(revision: Revision, random: () => number): Case[] {
  const before = tokensOf(revision.old);
  const after = tokensOf(revision.new);
  const pairs = alignment(
    before.map(({ text }) => text),
    after.map(({ text }) => text),
  );
  if (!pairs) return [];
  const all = (['quote', 'sentence', 'name'] as const).map(kind =>
    SPANS[kind](revision.old).flatMap(span => caseOf(revision, kind, span, before, after, pairs)),
  );
  return all.flatMap(cases => sample(cases, random));
}

function caseOf(
  revision: Revision,
  kind: Case['kind'],
  span: Span,
  before: readonly TextToken[],
  after: readonly TextToken[],
  pairs: Int32Array,
): Case[] {
  if (hasTwin(revision.old, span)) return [];
  const expected = inMovedLine(revision, span);
  if (expected) return [{ kind, span, expected, edited: false }];
  const tokens = before.flatMap((token, i) => (token.start >= span.start && token.end <= span.end ? [i] : []));
  const kept = tokens.map(i => pairs[i]!).filter(i => i >= 0);
  const share = tokens.length === 0 ? 0 : kept.length / tokens.length;
  if (share <= DELETED) return [{ kind, span, expected: null, edited: true }];
  if (share < KEPT) return [];
  const there = { start: after[kept[0]!]!.start, end: after[kept.at(-1)!]!.end };
  const edited = plain(revision.new, there) !== plain(revision.old, span);
  return [{ kind, span, expected: there, edited }];
}

/** A line of so many words is the same line wherever it stands. */
const LINE_WORDS = 8;

/**
 * Where a span is whose line stands once in each text: the list of insertions and deletions can only keep the order, and
 * takes a passage that was moved for one that was deleted here and written there.
 */
function inMovedLine({ old, new: edited }: Revision, { start, end }: Span): Span | null {
  const from = old.lastIndexOf('\n', start - 1) + 1;
  const lineEnd = old.indexOf('\n', end);
  const line = old.slice(from, lineEnd < 0 ? old.length : lineEnd);
  if ((line.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) < LINE_WORDS) return null;
  const at = edited.indexOf(line);
  if (at < 0 || edited.indexOf(line, at + 1) >= 0 || old.indexOf(line) !== old.lastIndexOf(line)) return null;
  return { start: at + start - from, end: at + end - from };
}

function plain(text: string, { start, end }: Span): string {
  return text.slice(start, end).replaceAll(/\s+/gu, ' ');
}

function hasTwin(text: string, { start, end }: Span): boolean {
  const around = text.slice(Math.max(0, start - TWIN_CONTEXT), end + TWIN_CONTEXT);
  return text.indexOf(around) !== text.lastIndexOf(around);
}

/** Half from those that were edited or deleted, half from the others. */
function sample(cases: readonly Case[], random: () => number): Case[] {
  const touched = shuffled(
    cases.filter(({ edited }) => edited),
    random,
  ).slice(0, CASES_A_KIND / 2);
  const untouched = shuffled(
    cases.filter(({ edited }) => !edited),
    random,
  );
  return [...touched, ...untouched.slice(0, CASES_A_KIND - touched.length)];
}

function shuffled<T>(items: readonly T[], random: () => number): T[] {
  return items
    .map(item => ({ item, key: random() }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);
}

const SPANS: Readonly<Record<Case['kind'], (text: string) => Span[]>> = {
  quote: text => matches(text, /(?<=“)[^“”]{12,600}(?=”)/gu),
  sentence: text => matches(text, /(?<=[.!?”]\s+|\n\s*)\p{Lu}[^.!?\n]{20,300}[.!?]/gu),
  name: text => matches(text, /\b\p{Lu}[\p{Ll}’'-]+(?: (?:of )?\p{Lu}[\p{Ll}’'-]+){1,2}\b/gu),
};

function matches(text: string, pattern: RegExp): Span[] {
  return [...text.matchAll(pattern)].map(({ 0: words, index }) => ({ start: index, end: index + words.length }));
}

interface TextToken extends Span {
  readonly text: string;
}

function tokensOf(text: string): TextToken[] {
  return [...text.matchAll(/[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu)].map(({ 0: token, index }) => ({
    text: token,
    start: index,
    end: index + token.length,
  }));
}

/** More insertions and deletions than this make another text, not an edit. */
const MOST_CHANGES = 4000;

/** For each item of `a` the index of the item of `b` that it became, or -1; `null` when too much was changed. */
export function alignment(a: readonly string[], b: readonly string[]): Int32Array | null {
  const pairs = new Int32Array(a.length).fill(-1);
  const trace: Int32Array[] = [];
  const most = Math.min(a.length + b.length, MOST_CHANGES);
  const offset = most + 1;
  const furthest = new Int32Array(2 * most + 3);
  for (let changes = 0; changes <= most; changes++) {
    trace.push(furthest.slice(offset - changes - 1, offset + changes + 2));
    for (let k = -changes; k <= changes; k += 2) {
      const down = k === -changes || (k !== changes && furthest[offset + k - 1]! < furthest[offset + k + 1]!);
      let x = down ? furthest[offset + k + 1]! : furthest[offset + k - 1]! + 1;
      while (x < a.length && x - k < b.length && a[x] === b[x - k]) x++;
      furthest[offset + k] = x;
      if (x >= a.length && x - k >= b.length) return traceBack(pairs, trace, a.length, b.length);
    }
  }
  return null;
}

function traceBack(pairs: Int32Array, trace: readonly Int32Array[], lengthA: number, lengthB: number): Int32Array {
  let x = lengthA;
  let y = lengthB;
  for (let changes = trace.length - 1; changes >= 0; changes--) {
    const furthest = (k: number) => trace[changes]![k + changes + 1]!;
    const k = x - y;
    const down = k === -changes || (k !== changes && furthest(k - 1) < furthest(k + 1));
    const from = down ? k + 1 : k - 1;
    const fromX = changes === 0 ? 0 : furthest(from);
    const fromY = changes === 0 ? 0 : fromX - from;
    while (x > fromX && y > fromY && x > 0 && y > 0) pairs[--x] = --y;
    x = fromX;
    y = fromY;
  }
  return pairs;
}
