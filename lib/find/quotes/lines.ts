import type { Reading } from '../../text/reading.ts';
import type { Span } from '../../text/span.ts';
import { isCapitalised, type Token } from '../../text/tokens.ts';

/** What the lines of a text look like, as far as names in them must be read otherwise. All are in text order. */
export interface Lines {
  /** "KYIV, Ukraine (AP) —": the beginning of a report, up to its dash. */
  readonly datelines: readonly Span[];
  /** Lines in capitals throughout. */
  readonly shouted: readonly Span[];
  /** Lines Like This: headlines that capitalise every word. */
  readonly titled: readonly Span[];
}

/** Look at every line of a text. */
export function linesOf({ tokens }: Reading): Lines {
  const lines: { datelines: Span[]; shouted: Span[]; titled: Span[] } = { datelines: [], shouted: [], titled: [] };
  for (let first = 0; first < tokens.length; ) {
    let last = first + 1;
    while (last < tokens.length && !tokens[last]!.newLine) last++;
    const line = tokens.slice(first, last);
    const dateline = datelineOf(line);
    if (dateline) lines.datelines.push(dateline);
    if (isShouted(line)) lines.shouted.push(spanOf(line));
    else if (isTitled(line)) lines.titled.push(spanOf(line));
    first = last;
  }
  return lines;
}

function spanOf(line: readonly Token[]): Span {
  return { start: line[0]!.start, end: line.at(-1)!.end };
}

const LONGEST_DATELINE = 16;

/** The stretch before the dash, if nothing stands there but places, dates and an agency. */
function datelineOf(line: readonly Token[]): Span | null {
  const dash = dashIn(line);
  const last = dash > 0 ? dash : shoutedStart(line);
  if (last < 1) return null;
  const words = line.slice(0, last);
  const isDateline = isFormal(words) && words.every(isOfDateline);
  return isDateline ? spanOf(words) : null;
}

function dashIn(line: readonly Token[]): number {
  for (let i = 0; i < line.length && i < LONGEST_DATELINE; i++) {
    if (line[i]!.kind === 'mark' && /^[–—-]$/u.test(line[i]!.text)) return i;
  }
  return -1;
}

/** "DETROIT The mayor…": some lost their dash. The number of words in capitals, if the line goes on in small letters. */
function shoutedStart(line: readonly Token[]): number {
  const last = line.findIndex(({ text }) => /\p{Ll}/u.test(text));
  return last > 0 && last < 4 && line[last + 1] && isCapitalised(line[last]!) ? last : -1;
}

/** Capitals, an agency in brackets or a comma tell "PARIS —" and "Paris, May 3 —" from "Smith — who…". */
function isFormal(words: readonly Token[]): boolean {
  return /^\p{Lu}{3,}/u.test(words[0]!.text) || words.some(({ text }) => text === '(' || text === ',');
}

function isOfDateline({ kind, text }: Token): boolean {
  return kind === 'number' || /^(?:\p{Lu}.*|[(),/.]|of|de|and|the|del?|la)$/u.test(text);
}

function isShouted(line: readonly Token[]): boolean {
  let words = 0;
  for (const { kind, text } of line) {
    if (kind !== 'word' || text.length < 2) continue;
    if (text !== text.toUpperCase()) return false;
    words++;
  }
  return words > 3;
}

/** Small words may stay small. */
function isTitled(line: readonly Token[]): boolean {
  let words = 0;
  let capitals = 0;
  for (const { kind, text, capital } of line) {
    if (kind !== 'word' || text.length <= 3) continue;
    words++;
    if (capital) capitals++;
  }
  return words > 3 && capitals / words > 0.8;
}
