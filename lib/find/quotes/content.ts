import type { Quote } from '../../mentions.ts';
import type { QuoteRule } from '../../quote-rules.ts';
import type { Range } from '../../text/range.ts';
import type { Span } from '../../text/span.ts';
import type { Piece } from './frames.ts';
import type { Subject } from './subjects.ts';

/** One quote before it has a speaker: its stretches, its cue, and where the text names who is speaking. */
export interface Content {
  readonly parts: readonly Part[];
  readonly cue: Span | null;
  /** Index of the frame that the subject belongs to. */
  readonly frame: number;
  readonly subject: Subject | null;
  /** The author that a post is signed by. */
  readonly author: Span | null;
  /** Said by whoever said that one. */
  readonly sameAs: Content | null;
  readonly rule: QuoteRule;
  readonly confidence: number;
}

/** One stretch of a quote, without the marks around it. */
export interface Part extends Span {
  readonly form: Quote['form'];
  /** Index of the frame that it stands in. */
  readonly frame: number;
}

/** A content may still grow by parts when its strings go on elsewhere. */
export interface GrowingContent extends Content {
  readonly parts: Part[];
  sameAs: Content | null;
}

/** The words of a range of pieces, without the marks at its ends. */
export function partOf(text: string, pieces: readonly Piece[], frame: number, { first, last }: Range): Part {
  const from = pieces[first]!;
  const to = pieces[last - 1]!;
  let start = (from.string ?? from).start;
  let end = (to.string ?? to).end;
  while (end > start && /[\s,.;:—–]/.test(text[end - 1]!)) end--;
  while (start < end && /[\s,;:]/.test(text[start]!)) start++;
  return { start, end, frame, form: formOf(text, pieces.slice(first, last)) };
}

/** Of the letters of a direct quote, hardly any stand outside the marks. */
const DIRECT = 0.95;

function formOf(text: string, pieces: readonly Piece[]): Quote['form'] {
  const quoted = lettersIn(
    text,
    pieces.filter(({ string }) => string),
  );
  if (quoted === 0) return 'indirect';
  return quoted >= DIRECT * lettersIn(text, pieces) ? 'direct' : 'mixed';
}

function lettersIn(text: string, pieces: readonly Span[]): number {
  let letters = 0;
  for (const { start, end } of pieces) letters += lettersBetween(text, start, end);
  return letters;
}

function lettersBetween(text: string, start: number, end: number): number {
  let letters = 0;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code >= 128) return letters + text.slice(i, end).replace(/[^\p{L}\p{N}]/gu, '').length;
    if (isPlainLetter(code)) letters++;
  }
  return letters;
}

/** a–z, A–Z, 0–9 */
function isPlainLetter(code: number): boolean {
  const small = code | 0x20;
  return (small >= 0x61 && small <= 0x7a) || (code >= 0x30 && code <= 0x39);
}
