import { foldForSearch } from './fold.ts';

/** Texts made ready to be asked: their words with one space around each, a line a text. */
export type ReadyText = string;

/** Asks whether what was typed stands in a text. */
export type Question = (text: ReadyText) => boolean;

/**
 * The question that typed words ask. Every word must start a word of one of the texts; words in quotation marks must stand
 * together in one of them. Case, accents, and apostrophes and full stops in words do not count. `null` when no word was typed.
 *
 * - reb            → rebuild
 * - obrien         → O’Brien
 * - "the quay"     → the quay, and not: the old quay
 */
export function questionOf(typed: string): Question | null {
  const folded = foldForSearch(typed);
  const phrases = [...folded.matchAll(PHRASE)].map(([phrase]) => wordsIn(phrase).join(' ')).filter(Boolean);
  const rest = folded.replaceAll(PHRASE, ' ');
  const letters = [...rest.matchAll(LETTERS)].map(([word]) => withoutMarks(word));
  const starts = startsIn(rest.replaceAll(LETTERS, ' '));
  const wanted = [...[...phrases, ...letters].map(words => ` ${words} `), ...starts.map(start => ` ${start}`)];
  return wanted.length === 0 ? null : text => wanted.every(part => text.includes(part));
}

/** Make texts ready to be asked. Ready them once, ask them often. */
export function readyText(texts: readonly (string | null)[]): ReadyText {
  const folded = texts.flatMap(text => (text === null ? [] : [foldForSearch(text)]));
  return [...folded.map(wordsIn), ...folded.map(joinedWordsIn)].map(words => ` ${words.join(' ')} `).join('\n');
}

const PHRASE = /"[^"]*"/gu;
/** "u.s.", which begins no word. */
const LETTERS = /(?<!\p{L})\p{L}(?:\.\p{L})+(?!\p{L})/gu;
/** "o'brien", "u.s". */
const JOINED = /\p{L}+(?:['.]\p{L}+)+/gu;

function startsIn(text: string): string[] {
  return [...wordsIn(text.replaceAll(JOINED, ' ')), ...joinedWordsIn(text)];
}

function wordsIn(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Words with their marks taken out, as they are often typed. */
function joinedWordsIn(text: string): string[] {
  return (text.match(JOINED) ?? []).map(withoutMarks);
}

function withoutMarks(word: string): string {
  return word.replaceAll(/['.]/gu, '');
}
