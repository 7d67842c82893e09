import type { Candidate } from './finder.ts';
import type { Box } from './flow.ts';
import { likeness } from './same-words.ts';
import { isWithin, makeSums } from './sums.ts';

const LEAST_PROSE = 3; // Paragraphs under a headline that make an article, and not a teaser.

/**
 * The box of the one article that the page is about, where `root` holds several, each under an `<h1>` of its own: pages
 * that load the next story under the first. `root` itself where it holds one.
 */
export function oneArticleIn(root: Box, candidates: readonly Candidate[], titles: readonly string[]): Box {
  const headlines = candidates.filter(
    candidate => candidate.box.tag === 'h1' && !candidate.out && isWithin(candidate.box, root),
  );
  if (headlines.length < 2) return root;
  const count = makeSums();
  for (const { box } of headlines) count.add(box, 1);
  const prose = makeSums();
  for (const candidate of candidates) if (candidate.prose && !candidate.out) prose.add(candidate.box, 1);
  const articles = headlines
    .map(({ box, text }) => ({ box: widest(box, root, at => count.of(at) === 1), text }))
    .filter(({ box }) => prose.of(box) >= LEAST_PROSE);
  if (articles.length < 2) return root;
  const likest = articles.map(({ box, text }) => ({
    box,
    like: Math.max(0, ...titles.map(title => likeness(title, text))),
  }));
  return likest.reduce((best, other) => (other.like > best.like ? other : best)).box;
}

/** The widest box around another, inside `root`, for which `test` holds. */
function widest(box: Box, root: Box, test: (box: Box) => boolean): Box {
  let at = box;
  while (at.parent && at.parent !== root && test(at.parent)) at = at.parent;
  return at;
}
