import type { Span } from '../text/span.ts';
import type { Word, WordIndex } from './alignment.ts';
import { foldCharacters } from './fold.ts';
import type { Wanted } from './wanted.ts';

/** Words there, from `first` to `last`, and which of the wanted words they are. */
export interface Place {
  readonly first: number;
  readonly last: number;
  /** For each own word, the index of the word that it is, or -1. */
  readonly pairs: readonly number[];
}

/**
 * Where the span is now. Words that took the place of lost ones at its ends belong to it: "Mathew Hollis" is "Matthew
 * Hollis" now. But not when they outweigh what was kept, unless they are much like what was lost.
 */
export function spanOf(there: WordIndex, wanted: Wanted, { first, last, pairs }: Place): Span {
  const lostAhead = pairs.findIndex(at => at >= 0);
  const lostBehind = pairs.length - 1 - pairs.findLastIndex(at => at >= 0);
  const from = first - replaced(there, first - 1, -1, lostAhead, wanted.before.at(-1));
  const to = last + replaced(there, last + 1, 1, lostBehind, wanted.behind[0]);
  const kept = { start: there.words[first]!.start, end: there.words[last]!.end };
  const whole = { start: there.words[from]!.start, end: there.words[to]!.end };
  const lost = [...wanted.own.slice(0, lostAhead), ...wanted.own.slice(pairs.length - lostBehind)];
  const putIn = [...there.words.slice(from, first), ...there.words.slice(last + 1, to + 1)];
  const isLight = putIn.length <= pairs.length - lost.length || whole.end - whole.start <= 2 * (kept.end - kept.start);
  const { start, end } = isLight || areAlike(lost, putIn) ? whole : kept;
  const cutAhead = lostAhead > 0 ? 0 : lengthOf(wanted.headCut, there.text.slice(start, kept.end), 'head');
  const cutBehind = lostBehind > 0 ? 0 : lengthOf(wanted.tailCut, there.text.slice(kept.start, end), 'tail');
  // What was cut from both ends of a word that is shorter now leaves nothing: then it is the word.
  if (start + cutAhead >= end - cutBehind) return { start, end };
  return { start: start + cutAhead, end: end - cutBehind };
}

/** How many characters at one end of the words make up `cut`, with what shows nothing among them. */
function lengthOf(cut: string, words: string, at: 'head' | 'tail'): number {
  if (cut === '') return 0;
  for (let length = cut.length; length <= Math.min(4 * cut.length, words.length); length++) {
    const part = at === 'head' ? words.slice(0, length) : words.slice(words.length - length);
    if (foldCharacters(part) === cut) return length;
  }
  return 0;
}

/** How many words, up to as many as were lost, stand between the span and the word that was its neighbour. */
function replaced({ words }: WordIndex, from: number, step: 1 | -1, lost: number, neighbour: Word | undefined): number {
  for (let count = 1; count <= lost && neighbour; count++) {
    if (words[from + step * count]?.key === neighbour.key) return count;
  }
  return 0;
}

const ALIKE = 0.7;

/** Whether words differ by little: they begin and end alike. */
function areAlike(lost: readonly Word[], putIn: readonly Word[]): boolean {
  const a = lost.map(({ key }) => key).join(' ');
  const b = putIn.map(({ key }) => key).join(' ');
  const shortest = Math.min(a.length, b.length);
  let ahead = 0;
  while (ahead < shortest && a[ahead] === b[ahead]) ahead++;
  let behind = 0;
  while (behind < shortest - ahead && a.at(-1 - behind) === b.at(-1 - behind)) behind++;
  return ahead + behind >= ALIKE * Math.max(a.length, b.length);
}
