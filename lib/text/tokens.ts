import {
  ONLY_AFTER_COMMA,
  ONLY_BEFORE_NUMBER,
  ONLY_WITH_NUMBER,
  OTHER_ABBREVIATIONS,
  TITLE_ABBREVIATIONS,
} from '../lexicon/abbreviations.ts';
import type { Span } from './span.ts';

/** A word, number or mark of the text. */
export interface Token extends Span {
  readonly kind: 'word' | 'number' | 'possessive' | 'mark';
  readonly text: string;
  /** Lower case, with straight apostrophes: "Don’t" → "don't". */
  readonly lower: string;
  /** White space (or the start of the text) stands before it. */
  readonly spaced: boolean;
  /** A line break stands before it, or it is the first. */
  readonly newLine: boolean;
}

const LETTER = String.raw`\p{L}\p{M}`;
const TOKEN = new RegExp(
  [
    // U.S., a.m., J.K.; a single capital with its stop is an initial: "Joseph R. Biden".
    String.raw`(?<initials>(?:(?<![${LETTER}\p{N}])\p{L}\.){2,}(?:\p{L}(?![${LETTER}]))?|(?<![${LETTER}\p{N}])\p{Lu}\.(?=[\s’'\p{L}]))`,
    // 1,200.5  3.5m  120mm  10:30  2nd  24/7
    String.raw`(?<number>\p{N}+(?:[.,:/]\p{N}+)*[${LETTER}]{0,3}(?![${LETTER}]))`,
    // Words, with apostrophes and hyphens inside them.
    String.raw`(?<word>[${LETTER}\p{N}]+(?:['’‘\u00AD\u2010\u2011&-][${LETTER}\p{N}]+)*)`,
    String.raw`(?<ellipsis>\.{2,}|…)`,
    String.raw`(?<mark>\S)`,
  ].join('|'),
  'gu',
);

/** "US-based", "Moscow-backed": the head is a name of its own. "Ki-moon" and "al-Assad" are not cut. */
const COMPOUND_TAIL =
  /[-\u2010\u2011](?:[a-z]+ed|area|born|bound|built|centric|era|friendly|held|leading|leaning|led|like|made|native|owned|run|style|wide|winning)$/u;
/** "pro-Palestine", "ex-President": the tail is a name of its own. */
const COMPOUND_HEAD = /^(?:pro|anti|ex|non|mid|pre|post|then|trans|now)[-\u2010\u2011](?=\p{Lu})/iu;

/** Some pages have an opening mark for the apostrophe: "Lee‘s". */
const POSSESSIVE = /['’‘]s$/iu;

const TITLES: ReadonlySet<string> = new Set(TITLE_ABBREVIATIONS);
const OTHERS: ReadonlySet<string> = new Set(OTHER_ABBREVIATIONS);
const WITH_NUMBER: ReadonlySet<string> = new Set(ONLY_WITH_NUMBER);
const AFTER_COMMA: ReadonlySet<string> = new Set(ONLY_AFTER_COMMA);
const BEFORE_NUMBER: ReadonlySet<string> = new Set(ONLY_BEFORE_NUMBER);

/**
 * Cut a text into tokens, in text order. White space is in none of them; everything else is in exactly one.
 *
 * - Gov. Lee’s plan → Gov. | Lee | ’s | plan
 * - the US-based U.S. firm → the | US | - | based | U.S. | firm
 */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let end = 0;
  const push = (kind: Token['kind'], start: number, stop: number) => {
    const gap = start - end;
    const between = gap > 0 ? text.slice(end, start) : '';
    const slice = text.slice(start, stop);
    tokens.push({
      kind,
      start,
      end: stop,
      text: slice,
      lower: lowerOf(slice),
      spaced: gap > 0 || start === 0,
      newLine: tokens.length === 0 || /[\n\r]/.test(between),
    });
    end = stop;
  };
  for (const match of text.matchAll(TOKEN)) {
    if (match.index < end) continue; // An abbreviation took this full stop with it.
    const groups = match.groups!;
    const start = match.index;
    const stop = start + match[0].length;
    if (groups['word'] !== undefined) pushWord(text, start, stop, tokens, push);
    else
      push(groups['initials'] !== undefined ? 'word' : groups['number'] !== undefined ? 'number' : 'mark', start, stop);
  }
  return tokens;
}

type Push = (kind: Token['kind'], start: number, stop: number) => void;

function pushWord(text: string, start: number, stop: number, tokens: readonly Token[], push: Push): void {
  const word = text.slice(start, stop);
  const possessive = POSSESSIVE.exec(word);
  if (possessive && possessive.index > 0) {
    pushParts(word.slice(0, possessive.index), start, push);
    push('possessive', start + possessive.index, stop);
    return;
  }
  if (text[stop] === '.' && isAbbreviation(`${word}.`, text, stop + 1, tokens.at(-1))) {
    push('word', start, stop + 1);
    return;
  }
  pushParts(word, start, push);
}

function pushParts(word: string, start: number, push: Push): void {
  const head = COMPOUND_HEAD.exec(word);
  const tail = COMPOUND_TAIL.exec(word);
  const from = head ? head[0].length : 0;
  const to = tail && /^\p{Lu}/u.test(word.slice(from)) ? tail.index : word.length;
  if (from > 0) {
    push('word', start, start + from - 1);
    push('mark', start + from - 1, start + from);
  }
  push('word', start + from, start + to);
  if (to === word.length) return;
  push('mark', start + to, start + to + 1);
  push('word', start + to + 1, start + word.length);
}

/** Whether a word with a full stop behind it keeps it. `after` is the offset behind the full stop. */
function isAbbreviation(word: string, text: string, after: number, before: Token | undefined): boolean {
  if (TITLES.has(word)) return true;
  if (!OTHERS.has(word)) return false;
  const numberNext = /^\s*\p{N}/u.test(text.slice(after, after + 3));
  if (WITH_NUMBER.has(word)) return numberNext || before?.kind === 'number';
  if (BEFORE_NUMBER.has(word)) return numberNext;
  if (AFTER_COMMA.has(word)) return before?.text === ',' || before?.text === '(';
  return true;
}

function lowerOf(word: string): string {
  return word.toLowerCase().replace(/[’‘]/g, "'");
}

/** Whether a token starts with a capital letter. */
export function isCapitalised(token: Token): boolean {
  return token.kind === 'word' && /^\p{Lu}/u.test(token.text);
}

/** Whether a word token ends in a full stop that belongs to it ("Gov.", "U.S."). */
export function isAbbreviated(token: Token): boolean {
  return token.kind === 'word' && token.text.endsWith('.');
}

/** Whether a token is an abbreviation that stands before a name, so that no sentence can end with it. */
export function isTitleAbbreviation(token: Token): boolean {
  return TITLES.has(token.text) || /^\p{Lu}\.$/u.test(token.text);
}
