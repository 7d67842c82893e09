import { PARTICLE_NAME } from '../../lexicon/family-names.ts';
import { COORDINATORS, DETERMINERS, PREPOSITIONS, SUBORDINATORS } from '../../lexicon/function-words.ts';
import type { Gazetteer, GazetteerEntry } from '../../place/gazetteer.ts';
import type { Reading } from '../../text/reading.ts';
import type { Sentence } from '../../text/sentences.ts';
import { lowerOf, type Spelling } from '../../text/spelling.ts';
import type { Token } from '../../text/tokens.ts';
import type { GivenNames } from './given-names.ts';
import { FLAG, flagsOf } from './word-flags.ts';

/** An article as the name rules see it: one entry a token in every list. */
export interface Scene {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly flags: Int32Array;
  /** What its letters say of a token. */
  readonly form: Uint8Array;
  /** How the sentence around a token is written, and whether the token opens it. */
  readonly place: Uint8Array;
  /** Words that the article also writes in lower case. */
  readonly lowerWords: ReadonlySet<string>;
  readonly givenNames: GivenNames;
  /** Whether a place of this name is known, and how many live in the biggest. -1 when there is none. */
  populationOf(name: string): number;
}

/** Bits of `form`. */
export const FORM = { capital: 1, upper: 2, initial: 4, particleName: 8, given: 16 } as const;
/** Bits of `place`. */
export const PLACE = { opens: 1, headline: 2, capitals: 4 } as const;

/** Fewer capitals are too few to say that a sentence is a headline. */
const HEADLINE_WORDS = 3;
/** Headlines have a slip now and then; other sentences have more words in lower case than that. */
const LOWER_SHARE = 0.1;
/** In a line in capitals nearly every letter is one. */
const CAPITALS_SHARE = 0.8;

/** What is known of words and names beyond an article. */
export interface Knowledge {
  readonly givenNames: GivenNames;
  readonly nameWordOf: (spelling: Spelling) => NameWord;
  readonly populationOf: (name: string) => number;
}

/** What can be said of a word by itself. */
export interface NameWord {
  /** Bits of `FLAG`. */
  readonly flags: number;
  /** Bits of `FORM`. */
  readonly form: number;
  /** Headlines leave it in lower case. */
  readonly isSmall: boolean;
}

/** Look at every token once. */
export function sceneOf({ text, tokens, sentences }: Reading, knowledge: Knowledge): Scene {
  const { givenNames, nameWordOf, populationOf } = knowledge;
  const flags = new Int32Array(tokens.length);
  const form = new Uint8Array(tokens.length);
  const isSmall = new Uint8Array(tokens.length);
  const lowerWords = new Set<string>();
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (token.kind !== 'word') continue;
    const word = nameWordOf(token.spelling);
    if (word.isSmall) isSmall[i] = 1;
    if (isHandle(tokens, i)) continue;
    flags[i] = word.flags;
    form[i] = word.form;
    if (word.form === 0) lowerWords.add(token.text);
  }
  const place = new Uint8Array(tokens.length);
  for (const sentence of sentences) markSentence(sentence, tokens, { form, isSmall }, place);
  return { text, tokens, sentences, flags, form, place, lowerWords, givenNames, populationOf };
}

/** Look at a word by itself. */
export function nameWordOf(text: string, givenNames: GivenNames): NameWord {
  const lower = lowerOf(text);
  let flags = flagsOf(lower);
  if (flags & FLAG.generation && !isGeneration(text)) flags &= ~FLAG.generation;
  if (flags & FLAG.office && isDoubleName(text)) flags &= ~FLAG.office;
  return { flags, form: formOf(text, lower, givenNames), isSmall: isSmallWord(lower) };
}

/** "Caldwell-Pope" is no pope; "Vice-President", "Attorney-General" are what they say. */
function isDoubleName(text: string): boolean {
  const first = /^(?<first>\p{Lu}\p{Ll}{3,})-\p{Lu}\p{Ll}+$/u.exec(text)?.groups?.['first'];
  return (
    first !== undefined && (flagsOf(first.toLowerCase()) & (FLAG.office | FLAG.modifier | FLAG.time | FLAG.plain)) === 0
  );
}

/** How many live in the biggest place of a name; -1 when there is none. */
export function populationOf(name: string, gazetteer: Gazetteer): number {
  const entries = gazetteer.lookup(name);
  return entries.length > 0 ? inhabitants(entries) : -1;
}

/** Counties bear the names of people and of towns; nobody means them by one word. */
function inhabitants(entries: readonly GazetteerEntry[]): number {
  let most = 0;
  for (const { kind, population } of entries)
    if (kind !== 'admin2') most = Math.max(most, kind === 'country' || kind === 'continent' ? Infinity : population);
  return most;
}

/** Whether the token at `i` can be part of a name. */
export function isNamePart(scene: Scene, i: number): boolean {
  return (scene.form[i]! & (FORM.capital | FORM.particleName)) !== 0;
}

export function hasFlag(scene: Scene, i: number, flag: number): boolean {
  return (scene.flags[i]! & flag) !== 0;
}

export function isGiven(scene: Scene, i: number): boolean {
  return (scene.form[i]! & FORM.given) !== 0;
}

/** A word in lower case: "mayor", not "Mayor". */
export function isLower(scene: Scene, i: number): boolean {
  return scene.tokens[i]?.kind === 'word' && scene.form[i] === 0;
}

/** "@ana", "#Vote": no words of the article's own. */
function isHandle(tokens: readonly Token[], i: number): boolean {
  return i > 0 && !tokens[i]!.spaced && /^[@#/]$/.test(tokens[i - 1]!.text);
}

/** "Charles III", "Robert Kennedy Jr.", but not "Xi". */
function isGeneration(text: string): boolean {
  return /^(?:[IVX]+|[JS]r\.?)$/.test(text);
}

function formOf(text: string, lower: string, givenNames: GivenNames): number {
  if (!isUpperLetter(text.charCodeAt(0), text)) return PARTICLE_NAME.test(text) ? FORM.particleName : 0;
  if (/^I(?:$|['’])/.test(text)) return 0;
  let form: number = FORM.capital;
  if (isInitial(text)) form |= FORM.initial;
  if (text.length > 1 && (text === text.toUpperCase() || /\p{N}/u.test(text))) form |= FORM.upper;
  if (isGivenName(lower, givenNames)) form |= FORM.given;
  return form;
}

/** "R.", "J.K.", "R" */
function isInitial(text: string): boolean {
  return (
    text.length <= 4 && text !== 'A' && (text.length === 1 || (text.endsWith('.') && /^(?:\p{Lu}\.)+$/u.test(text)))
  );
}

/** "Anne-Marie" is a given name when its parts are. */
function isGivenName(lower: string, givenNames: GivenNames): boolean {
  if (givenNames.has(lower)) return true;
  const plain = NOT_ASCII.test(lower) ? lower.normalize('NFD').replace(/\p{M}/gu, '') : lower;
  if (plain !== lower && givenNames.has(plain)) return true;
  const hyphen = plain.indexOf('-');
  if (hyphen < 2 || plain.length < hyphen + 3 || plain.includes('-', hyphen + 1)) return false;
  return givenNames.has(plain.slice(0, hyphen));
}

const NOT_ASCII = /[^\0-\x7f]/;

function isUpperLetter(code: number, text: string): boolean {
  if (code < 128) return code >= 65 && code <= 90;
  return /^\p{Lu}/u.test(text);
}

/** An entry a token. */
type Columns = Readonly<Record<'form' | 'isSmall', Uint8Array>>;

function markSentence(sentence: Sentence, tokens: readonly Token[], columns: Columns, place: Uint8Array): void {
  markOpenings(sentence, tokens, place);
  const style = styleOf(sentence, tokens, columns);
  if (style === 0) return;
  for (let i = sentence.first; i < sentence.last; i++) place[i]! |= style;
}

const OPENS_QUOTE = /^[“"‘'«:—–(•*-]$/;

/** Mark the first word of a sentence, and of what is quoted or listed in it. */
function markOpenings({ first, last }: Sentence, tokens: readonly Token[], place: Uint8Array): void {
  let opens = true;
  for (let i = first; i < last; i++) {
    const { kind, text, spaced } = tokens[i]!;
    if (kind === 'word') {
      if (opens) place[i]! |= PLACE.opens;
      opens = false;
    } else if (OPENS_QUOTE.test(text)) opens ||= spaced || text === ':' || text === '—';
  }
}

/** Whether a sentence is in capitals, or a headline with a capital for each word; 0 when it is neither. */
function styleOf({ first, last }: Sentence, tokens: readonly Token[], { form, isSmall }: Columns): number {
  let capitals = 0;
  let lowers = 0;
  let letters = 0;
  let upperLetters = 0;
  for (let i = first; i < last; i++) {
    const { kind, text } = tokens[i]!;
    if (kind !== 'word') continue;
    letters += text.length;
    const capital = (form[i]! & FORM.capital) !== 0;
    if (capital && (text.length === 1 || form[i]! & FORM.upper)) upperLetters += text.length;
    if (capital && text.length > 3) capitals++;
    else if (form[i] === 0 && isSmall[i] === 0) lowers++;
  }
  if (letters > 8 && upperLetters >= letters * CAPITALS_SHARE) return PLACE.capitals;
  return capitals >= HEADLINE_WORDS && lowers <= capitals * LOWER_SHARE ? PLACE.headline : 0;
}

/** Words that headlines leave in lower case. */
function isSmallWord(lower: string): boolean {
  return lower.length <= 2 || [COORDINATORS, DETERMINERS, PREPOSITIONS, SUBORDINATORS].some(words => words.has(lower));
}

export const isPlain = (scene: Scene, i: number): boolean =>
  hasFlag(scene, i, FLAG.plain | FLAG.verb) || scene.lowerWords.has(scene.tokens[i]!.lower);

/** "Jinping", "Jong Un", "Geun-hye". */
export function isEastAsianGiven(scene: Scene, i: number): boolean {
  return (
    isGiven(scene, i) ||
    /^\p{Lu}\p{Ll}+-\p{L}\p{Ll}+$/u.test(scene.tokens[i]!.text) ||
    PINYIN.test(scene.tokens[i]!.text)
  );
}

const PINYIN =
  /^(?:(?:[zcs]h|[bpmfdtnlgkhjqxrzcsyw])?(?:i?ang|i?ong|ing|[aeu]ng|[aeiu]n|i?an|uan|iao|uai|[ae]i|i?ao|i[ae]|u[aeio]|iu|ou|ong|er|[aeiouü])){1,2}$/iu;
