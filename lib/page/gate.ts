import type { Body, Candidate } from './candidate.ts';
import type { Box } from './flow.ts';
import type { PageMeta } from './page-meta.ts';

/** What speaks for an article, and against one. */
const SIGN = {
  claims: 2, // JSON-LD or OpenGraph say so; a fifth of all articles do not, and some front pages do.
  headline: 2,
  words: 1,
  manyWords: 1,
  long: 1,
  oneHome: 1,
  teasers: -3, // Front pages, topics and search results: headings that are links, a line or two under each.
  scattered: -1,
};
const ENOUGH = 3;

const LIMIT = {
  leastWords: 40, // A notice or the first lines before a paywall.
  words: 120,
  manyWords: 250,
  long: 500,
  oneHome: 0.6,
  teasers: 0.5, // Linked headings for each paragraph.
  scattered: 0.8,
};

/** Whether a page with this body is an article; else it is a front page, a shop, a mailbox… */
export function isArticle(
  body: Body,
  hasHeadline: boolean,
  { claimsArticle }: Pick<PageMeta, 'claimsArticle'>,
): boolean {
  const prose = body.passages.filter(passage => passage.prose);
  const words = prose.reduce((sum, passage) => sum + passage.words, 0);
  if (words < LIMIT.leastWords) return false;
  const homes = homesOf(prose);
  const signs: Readonly<Record<keyof typeof SIGN, boolean>> = {
    claims: claimsArticle,
    headline: hasHeadline,
    words: words >= LIMIT.words,
    manyWords: words >= LIMIT.manyWords,
    long: words >= LIMIT.long,
    oneHome: prose.length >= 4 && Math.max(...homes.values()) >= LIMIT.oneHome * prose.length,
    teasers: linkedHeadings(body) >= LIMIT.teasers * prose.length,
    scattered: prose.length >= 4 && homes.size >= LIMIT.scattered * prose.length,
  };
  const sum = Object.entries(SIGN).reduce(
    (total, [name, weight]) => total + (signs[name as keyof typeof SIGN] ? weight : 0),
    0,
  );
  return sum >= ENOUGH;
}

/** How many paragraphs stand in each box. */
function homesOf(prose: readonly Candidate[]): Map<Box | null, number> {
  const homes = new Map<Box | null, number>();
  for (const { box } of prose) homes.set(box.parent, (homes.get(box.parent) ?? 0) + 1);
  return homes;
}

function linkedHeadings({ passages, candidates }: Body): number {
  const stretch = candidates.slice(passages[0]!.index, passages.at(-1)!.index);
  return stretch.filter(({ linkShare, words, out }) => !out && linkShare > 0.8 && words >= 3).length;
}
