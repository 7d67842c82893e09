import {
  ONLY_AFTER_COMMA,
  ONLY_BEFORE_NUMBER,
  ONLY_WITH_NUMBER,
  OTHER_ABBREVIATIONS,
  TITLE_ABBREVIATIONS,
} from '../lexicon/abbreviations.ts';
import type { Span } from './span.ts';
import { plainSpeller, type Speller, type Spelling } from './spelling.ts';

/** A word, number or mark of the text. */
export interface Token extends Span {
  readonly kind: 'word' | 'number' | 'possessive' | 'mark';
  readonly spelling: Spelling;
  readonly text: string;
  /** Lower case, with straight apostrophes: "Don’t" → "don't". */
  readonly lower: string;
  /** A word that starts with a capital letter. */
  readonly capital: boolean;
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
  'uy',
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
export function tokensOf(text: string, spell = plainSpeller()): Token[] {
  const tokens: Token[] = [];
  const push = pusherTo(tokens, text, spell);
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at);
    const kind = kindOf(code);
    if (kind === CHARACTER.space) at++;
    else if (kind === CHARACTER.letter) at = pushFromLetter(text, at, tokens, push);
    else if (kind === CHARACTER.mark && !(code === STOP && text.charCodeAt(at + 1) === STOP)) {
      push('mark', at, at + 1);
      at++;
    } else at = pushByPattern(text, at, tokens, push);
  }
  return tokens;
}

type Push = (kind: Token['kind'], start: number, stop: number) => void;

function pusherTo(tokens: Token[], text: string, spell: Speller): Push {
  let end = 0;
  return (kind, start, stop) => {
    const spelling = spell(text.slice(start, stop));
    tokens.push({
      kind,
      start,
      end: stop,
      spelling,
      text: spelling.text,
      lower: spelling.lower,
      capital: kind === 'word' && spelling.capital,
      spaced: start > end || start === 0,
      newLine: tokens.length === 0 || holdsLineBreak(text, end, start),
    });
    end = stop;
  };
}

// ——— characters: most words are of plain letters, and need no pattern ———

/** What a character tells by itself: all but a `mixed` one tell for sure. */
const CHARACTER = { mixed: 0, space: 1, letter: 2, joiner: 3, mark: 4 } as const;
const STOP = 0x2e;

/** The kinds of the ASCII characters. Digits are mixed: numbers have a grammar of their own. */
const ASCII_KINDS: Uint8Array = Uint8Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code);
  if (/\s/.test(character)) return CHARACTER.space;
  if (/[a-z]/i.test(character)) return CHARACTER.letter;
  if (/[0-9]/.test(character)) return CHARACTER.mixed;
  return /['&-]/.test(character) ? CHARACTER.joiner : CHARACTER.mark;
});

function kindOf(code: number): number {
  if (code < 128) return ASCII_KINDS[code] === CHARACTER.joiner ? CHARACTER.mark : ASCII_KINDS[code]!;
  return isGeneralMark(code) ? CHARACTER.mark : CHARACTER.mixed;
}

/** Dashes, “quotes”, bullets and the ellipsis. */
function isGeneralMark(code: number): boolean {
  return code >= 0x2010 && code <= 0x2027;
}

function isLetter(code: number): boolean {
  return code < 128 && ASCII_KINDS[code] === CHARACTER.letter;
}

function isJoiner(code: number): boolean {
  return code < 128 ? ASCII_KINDS[code] === CHARACTER.joiner : code === 0x2019 || code === 0x2018;
}

/** Push the token that starts with the letter at `start`, and what hangs on it. Returns where to go on. */
function pushFromLetter(text: string, start: number, tokens: readonly Token[], push: Push): number {
  let stop = endOfLetters(text, start);
  let joined = false;
  while (isJoiner(text.charCodeAt(stop)) && isLetter(text.charCodeAt(stop + 1))) {
    stop = endOfLetters(text, stop + 1);
    joined = true;
  }
  if (!endsSurely(text, start, stop)) return pushByPattern(text, start, tokens, push);
  if (joined || text.charCodeAt(stop) === STOP) return pushWord(text, start, stop, tokens, push);
  push('word', start, stop);
  return stop;
}

function endOfLetters(text: string, start: number): number {
  let at = start;
  while (isLetter(text.charCodeAt(at))) at++;
  return at;
}

/** Whether plain letters end at `stop` without a doubt: no digit, accent, further joint or initial. */
function endsSurely(text: string, start: number, stop: number): boolean {
  if (stop === text.length) return true;
  const code = text.charCodeAt(stop);
  if (code === STOP) return stop > start + 1;
  if (!isJoiner(code))
    return code === NO_BREAK_SPACE || (kindOf(code) !== CHARACTER.mixed && code !== 0x2010 && code !== 0x2011);
  return stop + 1 === text.length || kindOf(text.charCodeAt(stop + 1)) !== CHARACTER.mixed;
}

const NO_BREAK_SPACE = 0xa0;

/** Push what the grammar of tokens finds at `start`. Returns where to go on. */
function pushByPattern(text: string, start: number, tokens: readonly Token[], push: Push): number {
  TOKEN.lastIndex = start;
  const match = TOKEN.exec(text);
  if (!match) return start + 1; // White space.
  const { initials, number, word } = match.groups!;
  const stop = start + match[0].length;
  if (word !== undefined) return pushWord(text, start, stop, tokens, push);
  push(initials !== undefined ? 'word' : number !== undefined ? 'number' : 'mark', start, stop);
  return stop;
}

function pushWord(text: string, start: number, stop: number, tokens: readonly Token[], push: Push): number {
  const word = text.slice(start, stop);
  const possessive = POSSESSIVE.exec(word);
  if (possessive && possessive.index > 0) {
    pushParts(word.slice(0, possessive.index), start, push);
    push('possessive', start + possessive.index, stop);
    return stop;
  }
  if (text.charCodeAt(stop) === STOP && isAbbreviation(`${word}.`, text, stop + 1, tokens.at(-1))) {
    push('word', start, stop + 1);
    return behindStops(text, stop);
  }
  pushParts(word, start, push);
  return stop;
}

/** An abbreviation takes its full stop with it; if there are several, they are no ellipsis. */
function behindStops(text: string, from: number): number {
  let at = from;
  while (text.charCodeAt(at) === STOP) at++;
  return at;
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

function holdsLineBreak(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x0a || code === 0x0d) return true;
  }
  return false;
}

/** Whether a token starts with a capital letter. */
export function isCapitalised(token: Token): boolean {
  return token.capital;
}

/** Whether a word token ends in a full stop that belongs to it ("Gov.", "U.S."). */
export function isAbbreviated(token: Token): boolean {
  return token.kind === 'word' && token.text.endsWith('.');
}

/** Whether a token is an abbreviation that stands before a name, so that no sentence can end with it. */
export function isTitleAbbreviation(token: Token): boolean {
  return TITLES.has(token.text) || /^\p{Lu}\.$/u.test(token.text);
}
