import type { Candidate } from './candidate.ts';
import type { Box } from './flow.ts';
import { likeness } from './same-words.ts';
import { isWithin, makeSums } from './sums.ts';

const LEAST_PROSE = 3; // Paragraphs under a headline that make an article, and not a teaser.

/**
 * The box of the one article that the page is about, where `root` holds several, each under an `<h1>` of its own: pages
 * that load the next story under the first. `root` itself where it holds one.
 */
export function oneArticleIn(root: Box, candidates: readonly Candidate[], titles: readonly string[]): Box {
  const [first, ...others] = articlesIn(root, candidates, titles);
  if (!first || others.length === 0) return root;
  return others.reduce((best, other) => (other.like > best.like ? other : best), first).box;
}

/** The same for a whole page: `null` where no title says clearly which of its articles it is about. */
export function titledArticleIn(page: Box, candidates: readonly Candidate[], titles: readonly string[]): Box | null {
  const articles = articlesIn(page, candidates, titles).sort((a, b) => b.like - a.like);
  const [best, next] = articles;
  return best && next && best.like >= TITLED && next.like < best.like ? best.box : null;
}

const TITLED = 0.8;

interface Titled {
  readonly box: Box;
  /** How much its headline is like what the page is titled by. */
  readonly like: number;
}

function articlesIn(root: Box, candidates: readonly Candidate[], titles: readonly string[]): Titled[] {
  const headlines = candidates.filter(
    candidate => candidate.box.tag === 'h1' && !candidate.out && isWithin(candidate.box, root),
  );
  if (headlines.length < 2) return [];
  const count = makeSums();
  for (const { box } of headlines) count.add(box, 1);
  const prose = makeSums();
  for (const candidate of candidates) if (candidate.prose && !candidate.out) prose.add(candidate.box, 1);
  return headlines
    .map(({ box, text }) => ({
      box: widest(box, root, at => count.of(at) === 1),
      like: Math.max(0, ...titles.map(title => likeness(title, text))),
    }))
    .filter(({ box }) => prose.of(box) >= LEAST_PROSE);
}

/** The widest box around another, inside `root`, for which `test` holds. */
function widest(box: Box, root: Box, test: (box: Box) => boolean): Box {
  let at = box;
  while (at.parent && at.parent !== root && test(at.parent)) at = at.parent;
  return at;
}
