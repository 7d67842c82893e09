import type { BlockRole } from '../../../lib/article.ts';
import type { Reading } from './probe.ts';

/** How much of a text is right, and how much of the expected one is there, counted in words, each as often as it stands. */
export interface Likeness {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Compare a text with the expected one. */
export function likenessOf(text: string, expected: string): Likeness {
  const ours = wordsOf(text);
  const theirs = wordsOf(expected);
  const left = new Map<string, number>();
  for (const word of theirs) left.set(word, (left.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of ours) {
    const count = left.get(word) ?? 0;
    if (count > 0) common++;
    left.set(word, count - 1);
  }
  const precision = ours.length === 0 ? 0 : common / ours.length;
  const recall = theirs.length === 0 ? 0 : common / theirs.length;
  return { precision, recall, f1: common === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}

/** The words of an article without the blocks of some roles: expected texts have no headline. */
export function bodyOf(article: Reading['article'], without: readonly BlockRole[]): string {
  if (!article) return '';
  return article.blocks
    .filter(({ role }) => !without.includes(role))
    .map(({ start, end }) => article.text.slice(start, end))
    .join('\n\n');
}

/** Of the quoted strings of the expected texts, the share that is kept whole; of those found, the share that is expected. */
export function quotesKept(pairs: readonly (readonly [text: string, expected: string])[]): {
  kept: number;
  right: number;
} {
  const share = (from: 0 | 1, to: 0 | 1) => {
    const found = pairs.flatMap(pair => quotesIn(pair[from]).map(quote => foldedOf(pair[to]).includes(` ${quote} `)));
    return found.length === 0 ? 1 : found.filter(Boolean).length / found.length;
  };
  return { kept: share(1, 0), right: share(0, 1) };
}

/** Quoted strings of at least three words. */
function quotesIn(text: string): string[] {
  return [...text.matchAll(/[“"]([^“”"\n]{12,}?)[”"]/g)]
    .map(([, words = '']) => wordsOf(words).join(' '))
    .filter(words => words.split(' ').length >= 3);
}

function foldedOf(text: string): string {
  return ` ${wordsOf(text).join(' ')} `;
}

function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFKC')
      .replace(/[\u00ad\u200b-\u200d\ufeff]/g, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}
