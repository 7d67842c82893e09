import type { ArticleMeta } from '../../../lib/article.ts';
import { foldedWords } from '../../../lib/page/same-words.ts';
import type { ExpectedMeta } from './saved-pages.ts';

/** Whether a field is right; `null` where nobody has written down what it should be. */
export interface MetaScore {
  readonly title: boolean | null;
  readonly published: boolean | null;
  readonly authors: boolean | null;
}

const DAY_MS = 24 * 60 * 60 * 1000;

/** Titles word by word, dates within a day, and all authors named. */
export function scoreMeta(
  meta: Pick<ArticleMeta, 'title' | 'published' | 'authors'>,
  expected: ExpectedMeta,
): MetaScore {
  const named = ` ${meta.authors.map(folded).join(' , ')} `;
  return {
    title: expected.title === null ? null : folded(meta.title ?? '') === folded(expected.title),
    published:
      expected.published === null ? null : Math.abs(timeOf(meta.published) - timeOf(expected.published)) <= DAY_MS,
    authors: expected.authors?.every(author => named.includes(` ${folded(author)} `)) ?? null,
  };
}

function timeOf(date: string | null): number {
  return date === null ? Number.NaN : Date.parse(date.length <= 10 ? `${date}T00:00:00Z` : date.replace(' ', 'T'));
}

function folded(text: string): string {
  return foldedWords(text.normalize('NFKC')).replace(/[^\p{L}\p{N} ]+/gu, '');
}
