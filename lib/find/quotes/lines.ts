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
  const lines = cut(tokens);
  return {
    datelines: lines.map(datelineOf).filter(span => span !== null),
    shouted: lines.filter(isShouted).map(spanOf),
    titled: lines.filter(line => isTitled(line) && !isShouted(line)).map(spanOf),
  };
}

function cut(tokens: readonly Token[]): Token[][] {
  const lines: Token[][] = [];
  for (const token of tokens) {
    if (token.newLine || lines.length === 0) lines.push([token]);
    else lines.at(-1)!.push(token);
  }
  return lines;
}

function spanOf(line: readonly Token[]): Span {
  return { start: line[0]!.start, end: line.at(-1)!.end };
}

const LONGEST_DATELINE = 16;

/** The stretch before the dash, if nothing stands there but places, dates and an agency. */
function datelineOf(line: readonly Token[]): Span | null {
  const dash = line.slice(0, LONGEST_DATELINE).findIndex(({ text }) => /^[–—-]$/u.test(text));
  const last = dash > 0 ? dash : shoutedStart(line);
  if (last < 1) return null;
  const words = line.slice(0, last);
  const isDateline = isFormal(words) && words.every(isOfDateline);
  return isDateline ? spanOf(words) : null;
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
  const words = line.filter(({ kind, text }) => kind === 'word' && text.length > 1);
  return words.length > 3 && words.every(({ text }) => text === text.toUpperCase());
}

/** Small words may stay small. */
function isTitled(line: readonly Token[]): boolean {
  const words = line.filter(({ kind, text }) => kind === 'word' && text.length > 3);
  const capitals = words.filter(isCapitalised);
  return words.length > 3 && capitals.length / words.length > 0.8;
}
