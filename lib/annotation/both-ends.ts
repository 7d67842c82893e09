import { type WordIndex, wordsOf } from './alignment.ts';
import { type Find, findWords, LONGEST } from './find-words.ts';
import type { Sought } from './wanted.ts';

/** So many words of each end are looked for, with so many characters on their inner side. */
const END = 60;
const NEIGHBOURS = 128;
/** What is between them may have grown or shrunk by this. */
const MOST_TIMES = 2;

/** Find words that are too many to be laid beside a text, a chapter of a book, by their first and their last ones. */
export function findBothEnds(there: WordIndex, sought: Sought): Find | null {
  const { exact, start, suffix } = sought;
  const words = wordsOf(exact);
  if (words.length <= LONGEST) return null;
  const headEnd = words[END - 1]!.end;
  const tailStart = words.at(-END)!.start;
  const head = findWords(there, {
    ...sought,
    exact: exact.slice(0, headEnd),
    suffix: exact.slice(headEnd, headEnd + NEIGHBOURS),
    paragraph: '',
  });
  const tail = findWords(there, {
    exact: exact.slice(tailStart),
    prefix: exact.slice(tailStart - NEIGHBOURS, tailStart),
    suffix,
    paragraph: '',
    start: start + tailStart,
  });
  if (!head || !tail) return null;
  const span = { start: head.span.start, end: tail.span.end };
  const times = (span.end - span.start) / exact.length;
  if (times > MOST_TIMES || times < 1 / MOST_TIMES) return null;
  return { span, score: Math.min(head.score, tail.score) };
}
