import { type Span, sliceOf } from '../../../lib/text/span.ts';

const LEADING = /^(?:[\s"'‘’“”«»`,.;:!?…–—()[\]-]+|that\b(?=\s|["“]))/i;
const TRAILING = /[\s"'‘’“”«»`,.;:!?…–—()[\]-]+$/;
const WORD = /[\p{L}\p{N}]/u;

/** A span without the marks and stops around it, and without a leading "that": corpora differ in these. */
export function trimmed(text: string, span: Span): Span {
  let { start, end } = span;
  // Four rounds: “that “the… has marks before and behind the "that".
  for (let round = 0; round < 4; round++) start += text.slice(start, end).match(LEADING)?.[0].length ?? 0;
  end -= text.slice(start, end).match(TRAILING)?.[0].length ?? 0;
  return { start, end };
}

/** A span cut at line breaks, each part trimmed; parts without a word are left out. All else is copied to each part. */
export function stretchesOf<T extends Span>(text: string, item: T): T[] {
  return [...sliceOf(text, item).matchAll(/[^\n]+/g)]
    .map(part => trimmed(text, { start: item.start + part.index, end: item.start + part.index + part[0].length }))
    .filter(part => part.end > part.start && WORD.test(sliceOf(text, part)))
    .map(part => ({ ...item, ...part }));
}

/** How many characters two spans share. */
export function shared(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

/** Whether one of `others` covers at least half of a span. */
export function isMostlyIn(span: Span, others: readonly Span[]): boolean {
  return others.some(other => shared(other, span) >= 0.5 * (span.end - span.start));
}

/** What two spans share, of all that they cover together: 0 to 1. */
export function likeness(a: Span, b: Span): number {
  const both = shared(a, b);
  return both === 0 ? 0 : both / (a.end - a.start + b.end - b.start - both);
}

/** Pair gold with found one to one, the most alike first: index of gold → index of found. */
export function pairs(gold: readonly Span[], found: readonly Span[], least: number): Map<number, number> {
  const candidates = gold.flatMap((g, i) => found.map((f, j) => ({ i, j, likeness: likeness(g, f) })));
  candidates.sort((a, b) => b.likeness - a.likeness || a.i - b.i || a.j - b.j);
  const taken = new Set<number>();
  const pairOf = new Map<number, number>();
  for (const { i, j, likeness: alike } of candidates) {
    if (alike === 0 || alike < least || pairOf.has(i) || taken.has(j)) continue;
    pairOf.set(i, j);
    taken.add(j);
  }
  return pairOf;
}

/** Every string between double marks (and doubled single ones), cut at line ends and trimmed. */
export function markedStrings(text: string): Span[] {
  return [...text.matchAll(/[^\n]+/g)]
    .flatMap(line => runsIn(line[0]).map(({ start, end }) => ({ start: start + line.index, end: end + line.index })))
    .filter(run => WORD.test(sliceOf(text, run)))
    .map(run => trimmed(text, run))
    .filter(run => run.end > run.start);
}

/** In one line, marks included. A mark that is never closed runs to the end of the line. */
function runsIn(line: string): Span[] {
  const runs: Span[] = [];
  let open: number | null = null;
  for (const mark of line.matchAll(/[“«”»"]|''|``/g)) {
    const opens = '“«'.includes(mark[0]);
    const closes = '”»'.includes(mark[0]);
    if (open === null && !closes) open = mark.index;
    else if (open !== null && !opens) {
      runs.push({ start: open, end: mark.index + mark[0].length });
      open = null;
    }
  }
  if (open !== null) runs.push({ start: open, end: line.length });
  return runs;
}
