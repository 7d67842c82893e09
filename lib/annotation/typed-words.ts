import { foldForSearch } from './fold.ts';

/** Asks whether what was typed stands in some texts. */
export type Question = (texts: readonly (string | null)[]) => boolean;

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
  const phrases = [...folded.matchAll(PHRASE)].map(([phrase]) => wordsIn(phrase)).filter(({ length }) => length > 0);
  const rest = folded.replaceAll(PHRASE, ' ');
  const letters = [...rest.matchAll(LETTERS)].map(([word]) => withoutMarks(word));
  const starts = wantedIn(rest.replaceAll(LETTERS, ' '));
  if (phrases.length + letters.length + starts.length === 0) return null;
  return texts => {
    const all = texts.flatMap(text => (text === null ? [] : [foldForSearch(text)]));
    const words = all.flatMap(text => [...wordsIn(text), ...joinedWordsIn(text)]);
    return (
      starts.every(start => words.some(word => word.startsWith(start))) &&
      letters.every(wanted => words.includes(wanted)) &&
      phrases.every(phrase => all.some(text => holdsInARow(wordsIn(text), phrase)))
    );
  };
}

const PHRASE = /"[^"]*"/gu;
/** "u.s.", which begins no word. */
const LETTERS = /(?<!\p{L})\p{L}(?:\.\p{L})+(?!\p{L})/gu;
/** "o'brien", "u.s". */
const JOINED = /\p{L}+(?:['.]\p{L}+)+/gu;

function wantedIn(text: string): string[] {
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

function holdsInARow(words: readonly string[], row: readonly string[]): boolean {
  return words.some((_, at) => row.every((word, i) => words[at + i] === word));
}
