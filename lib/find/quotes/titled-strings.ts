import { ANSWERS, CAPTIONS, CHARGES, MAKERS, TERMS, WORKS } from '../../lexicon/around-cues.ts';
import { CUE_FORMS, TAG_FORMS } from '../../lexicon/cue-forms.ts';
import { DETERMINERS, OBJECT_PRONOUNS, PREPOSITIONS } from '../../lexicon/function-words.ts';
import type { Name } from '../../mentions.ts';
import { indexAt, itemAt, type Reading } from '../../text/reading.ts';
import { sliceOf } from '../../text/span.ts';
import type { Token } from '../../text/tokens.ts';
import type { QuotedString } from './quoted-strings.ts';

/**
 * Strings that nobody says but that something is called by: titles of works and shows, nicknames, words as words.
 * They stand in a sentence as a noun does.
 *
 * - the film “Plain Harbours” won            - Tom “Two Boats” Finch
 * - songs from “Plain Harbours”              - the word “harbour”
 *
 * A string beside a verb of speech is left alone, whatever it looks like.
 */
export function titledStrings(
  reading: Reading,
  strings: readonly QuotedString[],
  names: readonly Name[],
): ReadonlySet<QuotedString> {
  const titled = new Set<QuotedString>();
  for (const string of strings) {
    if (!string.opened || !string.closed) continue;
    const setting = settingOf(reading, string, names);
    if (setting && CLUES.some(clue => clue(setting))) titled.add(string);
  }
  for (const [i, string] of strings.entries()) addListed(reading, string, strings[i - 1], titled);
  for (let i = strings.length - 2; i >= 0; i--) addListed(reading, strings[i]!, strings[i + 1], titled);
  return titled;
}

/** “Harbour,” “Rain” and “Snow”: one title makes titles of its neighbours in a list. */
function addListed(
  { text }: Reading,
  string: QuotedString,
  neighbour: QuotedString | undefined,
  titled: Set<QuotedString>,
): void {
  if (!neighbour || !titled.has(neighbour) || titled.has(string) || !string.opened || !string.closed) return;
  const [first, second] = string.start < neighbour.start ? [string, neighbour] : [neighbour, string];
  if (!/^\s*,?\s*(?:and|or|&)?\s*$/.test(text.slice(first.marked.end, second.marked.start))) return;
  if (!/,$/.test(sliceOf(text, first)) && first.marked.end + 1 >= second.marked.start) return;
  if (hasCapitals(wordsOf(text, string))) titled.add(string);
}

interface Setting {
  readonly words: readonly string[];
  /** The last character inside the marks. */
  readonly final: string;
  /** The nearest tokens of the same line on either side, the nearest first. */
  readonly before: readonly Token[];
  readonly after: readonly Token[];
  /** A name ends right before the string, and another begins right behind it. */
  readonly betweenNames: boolean;
  /** The words around it in its line have capitals throughout, too. */
  readonly inTitle: boolean;
}

type Clue = (setting: Setting) => boolean;

/** Each is enough. */
const CLUES: readonly Clue[] = [
  isNickname,
  isCharge,
  isTerm,
  isTitleOfWork,
  isGivenName,
  isOfPerson,
  isTitle,
  isNamedThing,
];

const LONGEST_NAME = 16;
const REACH = 8;

function settingOf({ text, tokens }: Reading, string: QuotedString, names: readonly Name[]): Setting | null {
  const words = wordsOf(text, string);
  if (words.length === 0 || words.length > LONGEST_NAME) return null;
  const at = indexAt(tokens, string.marked.start);
  const end = indexAt(tokens, string.marked.end - 1) + 1;
  const before: Token[] = [];
  for (let i = at - 1; i >= 0 && before.length < REACH && !tokens[i + 1]!.newLine; i--) before.push(tokens[i]!);
  const after: Token[] = [];
  for (let i = end; i < tokens.length && after.length < REACH && !tokens[i]!.newLine; i++) after.push(tokens[i]!);
  const near = [before[0], after[0]].map(token => (token ? itemAt(names, token.start) : null));
  return {
    words,
    final: text[string.end - 1] ?? '',
    before,
    after,
    betweenNames: near.every(name => name?.type === 'person') && !/[.,?!]/.test(text[string.end - 1] ?? ''),
    inTitle: isTitled([...before, ...after]),
  };
}

function wordsOf(text: string, string: QuotedString): string[] {
  return sliceOf(text, string).match(/[\p{L}\p{N}][\p{L}\p{N}'’.&-]*/gu) ?? [];
}

function isTitled(around: readonly Token[]): boolean {
  const words = around.filter(({ kind, text }) => kind === 'word' && text.length > 3);
  return words.length > 1 && words.every(({ text }) => /^\p{Lu}/u.test(text));
}

/** Tom “Two Boats” Finch. */
function isNickname({ betweenNames, words }: Setting): boolean {
  return betweenNames && words.length <= 4;
}

/** "guilty to “wire fraud”", "charged with “wire fraud”". */
function isCharge({ before: [preposition, charge] }: Setting): boolean {
  return /^(?:to|of|with|for)$/.test(preposition?.lower ?? '') && CHARGES.has(charge?.lower ?? '');
}

/** "the word “harbour”". */
function isTerm({ before: [term], words }: Setting): boolean {
  return TERMS.has(term?.lower ?? '') && !CAPTIONS.has(term?.lower ?? '') && words.length <= 3;
}

/** "the film “Plain Harbours”", "a song called “Rain”". */
function isTitleOfWork(setting: Setting): boolean {
  const { before, words } = setting;
  if (!/^[\p{Lu}\p{N}]/u.test(words[0]!)) return false;
  const rest = /^(?:called|titled|entitled|named)$/.test(before[0]?.lower ?? '') ? before.slice(1) : before;
  if (/^(?:titled|entitled)$/.test(before[0]?.lower ?? '')) return true;
  if (rest[0] === undefined || !WORKS.has(rest[0].lower) || !hasCapitals(words)) return false;
  return words.length > 1 || !isTagged(setting);
}

/** "advice called “How to swim”", not "what he called “a swim”". */
function isGivenName({ before: [verb, ...further] }: Setting): boolean {
  if (!/^(?:called|named|dubbed|nicknamed|titled|entitled)$/.test(verb?.lower ?? '')) return false;
  return (
    further[0]?.kind === 'word' &&
    !/^(?:he|she|they|it|i|we|who)$/.test(further[0].lower) &&
    !further.some(({ lower }) => /^(?:what|which|that|whom)$/.test(lower))
  );
}

/** "said “Plain Harbours” host Ana Lee", "the “Plain Harbours” star": whose work it is. */
function isOfPerson({ words, final, after: [noun, name] }: Setting): boolean {
  if (!noun || /[.,?!]/.test(final) || !hasCapitals(words) || noun.kind !== 'word' || !/^\p{Ll}/u.test(noun.text))
    return false;
  return MAKERS.has(noun.lower) || (noun.lower === '-' && MAKERS.has(name?.lower ?? ''));
}

/** "songs from “Plain Harbours”": its words have capitals, and no verb of speech is near. */
function isTitle(setting: Setting): boolean {
  const { words, inTitle } = setting;
  if (words.length < 2 || inTitle || !hasCapitals(words)) return false;
  return isInSentence(setting) && !isSaid(setting);
}

/** "on “Harbour,” he played", "the “Harbour” star": one word with a capital, where a thing is named. */
function isNamedThing(setting: Setting): boolean {
  const { words, before, after, inTitle } = setting;
  if (words.length !== 1 || inTitle || !/^\p{Lu}/u.test(words[0]!) || ANSWERS.has(words[0]!.toLowerCase()))
    return false;
  if (isSaid(setting)) return false;
  const opening = before[0];
  if (!opening) return false;
  const acronym = /^\p{Lu}[\p{Lu}\p{N}.&]+$/u.test(words[0]!);
  const behindName = opening.kind === 'possessive';
  const behindPreposition = /^(?:of|in|on|from|for|at|like)$/.test(opening.lower);
  const beforeNoun =
    (DETERMINERS.has(opening.lower) || behindName) && after[0]?.kind === 'word' && !PREPOSITIONS.has(after[0].lower);
  return acronym || behindName || behindPreposition || beforeNoun;
}

/** All long words begin with a capital or a digit. */
function hasCapitals(words: readonly string[]): boolean {
  const long = words.filter((word, i) => i === 0 || (word.length > 3 && !SMALL_IN_TITLES.test(word)));
  return (
    long.every(word => /^[\p{Lu}\p{N}]/u.test(word)) &&
    words.some((word, i) => (i > 0 ? /^\p{Lu}/u.test(word) : words.length === 1))
  );
}

const SMALL_IN_TITLES = /^(?:from|into|over|with|upon|than|that|your)$/;

/** It is a part of a sentence, not one of its own. */
function isInSentence({ before, after, final }: Setting): boolean {
  const opens = !before[0] || /^[.?!:"”“»]$/.test(before[0].text);
  if (opens && (!after[0] || /[.?!]/.test(final))) return false;
  return !opens || /^[\p{Ll},(]/u.test(after[0]!.text);
}

function isSaid(setting: Setting): boolean {
  return isIntroduced(setting) || isTagged(setting);
}

/** "said “…”", "said: “…”", "described it as a “…”", "signs with the words “…”". */
function isIntroduced({ before, after, final }: Setting): boolean {
  // But not "Review: ‘Harbour Days’ runs late".
  if (before[0]?.text === ':') return /[.,?!…]/.test(final) || !/^\p{Ll}/u.test(after[0]?.text ?? '');
  for (const { lower, kind } of before) {
    if ((CUE_FORMS.has(lower) && !MAKES_KNOWN.test(lower)) || CAPTIONS.has(lower) || SIGNS.test(lower)) return true;
    const small =
      DETERMINERS.has(lower) ||
      OBJECT_PRONOUNS.has(lower) ||
      /^(?:as|,|that|"|“|”|to|and|or|out|on|simply)$/.test(lower);
    if (!small && kind !== 'mark') return false;
  }
  return false;
}

/** What is done with works: "announced “Plain Harbours,” its first film". */
const MAKES_KNOWN = /^(?:announc|present|shar|start|offer)(?:e|es|ed|ing|s)?$/;

const SIGNS = /^(?:banners?|placards?|posters?|signs?|slogans?|chants?|motto|mottos|graffiti|cries|shouts|calls)$/;

/** “…,” Lee said; “…” – said Lee. */
function isTagged({ after, final }: Setting): boolean {
  if (!/[,?!.…—–-]/.test(final) && !/^[,—–-]$/.test(after[0]?.text ?? '')) return false;
  // Behind a full stop, only a tag that begins at once: “…” Lee said.
  for (const { lower, text } of final === '.' ? after.slice(0, 2) : after) {
    if (TAG_FORMS.has(lower)) return true;
    if (/^[.;:"“”]$/.test(text)) return false;
  }
  return false;
}
