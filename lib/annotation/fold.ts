import type { Span } from '../text/span.ts';

/** A text without what editors and systems change in silence, and the way back to the text that it was made from. */
export interface Folded {
  readonly text: string;
  /** For each UTF-16 unit of `text`, where its source starts. */
  readonly starts: Uint32Array;
  /** For each UTF-16 unit of `text`, where its source ends. */
  readonly ends: Uint32Array;
}

const SINGLE_QUOTES = '‘’‚‛′´`ʼ＇';
const DOUBLE_QUOTES = '“”„‟″«»＂';
const DASHES = '‐‑‒–—―−⁃﹘﹣－';

/** Marks that are written in several ways, and the way that stands for them all. */
const STRAIGHT: ReadonlyMap<string, string> = new Map([
  ...[...SINGLE_QUOTES].map(mark => [mark, "'"] as const),
  ...[...DOUBLE_QUOTES].map(mark => [mark, '"'] as const),
  ...[...DASHES].map(mark => [mark, '-'] as const),
]);

/** White space; a letter with its accents; marks that show nothing. Everything else is one character. */
const PIECE =
  /(?<space>\s+)|(?<nothing>[\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF])|[^\p{M}\s]\p{M}*|\p{M}+/gu;

/**
 * Fold a text, so that two ways to write the same words become one.
 *
 * - “We’ll  rebuild” → "We'll rebuild"
 * - co­op, cafe + U+0301, ﬁre → coop, café, fire
 */
export function fold(text: string): Folded {
  const starts: number[] = [];
  const ends: number[] = [];
  let folded = '';
  for (const piece of text.matchAll(PIECE)) {
    const plain = plainOf(piece);
    for (let i = 0; i < plain.length; i++) {
      starts.push(piece.index);
      ends.push(piece.index + piece[0].length);
    }
    folded += plain;
  }
  return { text: folded, starts: Uint32Array.from(starts), ends: Uint32Array.from(ends) };
}

function plainOf(piece: RegExpExecArray): string {
  if (piece.groups!['space'] !== undefined) return ' ';
  if (piece.groups!['nothing'] !== undefined) return '';
  const written = piece[0];
  if (written.length === 1 && written < '\u0080') return STRAIGHT.get(written) ?? written;
  return STRAIGHT.get(written) ?? written.normalize('NFKC').replace(/\s+/gu, ' ');
}

/** The folded words alone, without white space at their ends. */
export function foldWords(text: string): string {
  return fold(text).text.replaceAll(/ +/g, ' ').trim();
}

/**
 * Fold for searching: case and accents go as well.
 *
 * - Zoë O’Brien → zoe o'brien
 */
export function foldForSearch(text: string): string {
  return foldWords(text)
    .normalize('NFD')
    .replaceAll(/\p{M}+/gu, '')
    .toLowerCase();
}

/** Where a stretch of the folded text stands in the source. An empty stretch gives an empty span. */
export function unfold(folded: Folded, { start, end }: Span): Span {
  const from = folded.starts[start] ?? folded.ends.at(-1) ?? 0;
  return start < end ? { start: from, end: folded.ends[end - 1] ?? from } : { start: from, end: from };
}

/** Where an offset of the source stands in the folded text: at the first unit that does not end before it. */
export function foldedOffset(folded: Folded, offset: number): number {
  let low = 0;
  let high = folded.ends.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (folded.ends[middle]! <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
