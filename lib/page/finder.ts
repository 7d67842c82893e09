import { eachOf, type Sliced } from '../slices.ts';
import { boilerplateIn } from './boilerplate.ts';
import type { Body, Candidate } from './candidate.ts';
import type { Box } from './flow.ts';
import type { Passage } from './passage.ts';
import { oneArticleIn, titledArticleIn } from './several.ts';
import { isWithin, makeSums, type Sums } from './sums.ts';

/** Where articles lie, the surest last. */
const CONTAINERS: readonly ((box: Box) => boolean)[] = [
  ({ tag, element }) => tag === 'main' || element.getAttribute('role') === 'main',
  ({ tag, element }) => tag === 'article' || element.getAttribute('role') === 'article',
  ({ element }) => /(?:^|\s)articleBody(?:\s|$)/.test(element.getAttribute('itemprop') ?? ''),
];

const SHARE = {
  container: 0.5, // Of the page's prose: less is not the article, whatever its tag says.
  inner: 0.6, // Of the outer container's: a surer but much smaller one has lost something.
  descend: 0.95,
  home: 0.15,
  homes: 0.3, // Of boxes alike: some sites put each paragraph, or each subject, into a box of its own.
};
const HOME_COUNT = 3; // A box with so many paragraphs of its own is where the article is written.
const LONGEST = 120; // Words of one paragraph that count: a page of terms is not an article.
const TEXT: ReadonlySet<string> = new Set(['p', 'blockquote', 'li']);
const HEADING = /^h[1-6]$/;
const HEADING_WORDS = 25;

/**
 * Find the body of the article among a page's passages. `null` when there is no prose. `titles` are what the page may
 * mean by its headline: they tell which of several articles is its own.
 */
export function* bodyIn(passages: readonly Passage[], titles: readonly string[]): Sliced<Body | null> {
  const isBoilerplate = yield* boilerplateIn(passages);
  const candidates = yield* eachOf(passages.entries(), ([index, passage]) => ({
    ...passage,
    index,
    out: isBoilerplate(passage.box),
  }));
  const [first] = candidates;
  const own = first ? titledArticleIn(outermost(first.box), candidates, titles) : null;
  const ours = own ? candidates.filter(({ box }) => isWithin(box, own)) : candidates;
  const weights = makeSums();
  for (const candidate of ours) if (counts(candidate)) weights.add(candidate.box, weightOf(candidate));
  if (weights.total === 0) return null;
  yield;
  const root = oneArticleIn(rootOf(ours, weights, isBoilerplate), candidates, titles);
  yield;
  const inside = candidates.filter(({ box }) => isWithin(box, root));
  const body = yield* stretchOf(inside, weights.of(root));
  return body.length > 0 ? { passages: body, root, candidates } : null;
}

function outermost(box: Box): Box {
  let at = box;
  while (at.parent) at = at.parent;
  return at;
}

function counts({ prose, out }: Candidate): boolean {
  return prose && !out;
}

function weightOf({ words, linkShare }: Passage): number {
  return Math.min(words, LONGEST) * (1 - linkShare);
}

/** The container that holds at least half of the prose, then down while one box holds nearly all of it. */
function rootOf(candidates: readonly Candidate[], weights: Sums, isBoilerplate: (box: Box) => boolean): Box {
  const boxes = boxesOf(candidates);
  const large = boxes.filter(box => weights.of(box) >= SHARE.container * weights.total && !isBoilerplate(box));
  let root = boxes[0]!;
  let isSure = false;
  for (const isContainer of CONTAINERS) {
    const best = heaviest(large.filter(isContainer), weights);
    if (!best || (isSure && !isBetter(best, root, weights))) continue;
    root = best;
    isSure = true;
  }
  return descend(root, boxes, weights);
}

/** Boxes around prose, outer before inner. */
function boxesOf(candidates: readonly Candidate[]): Box[] {
  const boxes = new Set<Box>();
  for (const candidate of candidates) {
    if (!counts(candidate)) continue;
    const path: Box[] = [];
    for (let at: Box | null = candidate.box; at && !boxes.has(at); at = at.parent) path.push(at);
    for (const box of path.reverse()) boxes.add(box);
  }
  return [...boxes];
}

/** Of equals the last, which is the innermost. */
function heaviest(boxes: readonly Box[], weights: Sums): Box | null {
  return boxes.reduce<Box | null>((best, box) => (best && weights.of(box) < weights.of(best) ? best : box), null);
}

function isBetter(box: Box, root: Box, weights: Sums): boolean {
  return weights.of(box) >= weights.of(root) * (isWithin(box, root) ? SHARE.inner : 1);
}

function descend(root: Box, boxes: readonly Box[], weights: Sums): Box {
  const holdsAll = (box: Box) => box.parent === root && weights.of(box) > SHARE.descend * weights.of(root);
  const next = boxes.find(box => holdsAll(box) && !TEXT.has(box.tag));
  return next ? descend(next, boxes, weights) : root;
}

/** The run of passages that is worth most, widened to all prose that is at home with it. */
function* stretchOf(candidates: readonly Candidate[], total: number): Sliced<Candidate[]> {
  const isHome = homeIn(candidates, total);
  const [first, last] = bestRun(candidates.map(candidate => scoreOf(candidate, isHome(candidate))));
  const atHome = [...candidates.keys()].filter(i => counts(candidates[i]!) && isHome(candidates[i]!));
  yield;
  const from = Math.min(first, atHome[0] ?? first);
  const to = Math.max(last, atHome.at(-1) ?? last);
  const stretch = candidates.slice(Math.max(0, from - 1), to + 1); // A heading may stand before the first.
  const run = new Set(candidates.slice(from, to + 1));
  const body = new Set(stretch.filter(candidate => run.has(candidate) && belongs(candidate, isHome(candidate))));
  yield;
  const isHeading = (candidate: Candidate, i: number) => heads(candidate) && body.has(stretch[i + 1]!);
  const isListed = listedIn(stretch, body);
  return stretch.filter((candidate, i) => body.has(candidate) || isHeading(candidate, i) || isListed(candidate));
}

/** The run with the greatest sum, as first and last index. */
function bestRun(scores: readonly number[]): [number, number] {
  let run: [number, number] = [0, -1];
  let best = 0;
  let sum = 0;
  let from = 0;
  scores.forEach((score, i) => {
    if (sum <= 0) {
      sum = 0;
      from = i;
    }
    sum += score;
    if (sum <= best) return;
    best = sum;
    run = [from, i];
  });
  return run;
}

function scoreOf(candidate: Candidate, home: boolean): number {
  const { words, out, prose, sentence, linkShare, box } = candidate;
  if (out) return -Math.min(8, 1 + words * 0.2);
  if (prose) return weightOf(candidate) * (home ? 1.5 : 0.6);
  if (linkShare > 0.5) return -Math.min(12, 3 + words * 0.4);
  if (home && (box.tag === 'p' || sentence)) return words;
  return HEADING.test(box.tag) ? -1 : -4;
}

/** Asks whether a passage stands where the article is written: in a box with many of its paragraphs, or one like it. */
function homeIn(candidates: readonly Candidate[], total: number): (candidate: Candidate) => boolean {
  const passages = makeSums();
  for (const { box } of candidates) passages.add(box, 1);
  // A wrapper around one paragraph is nobody's home; the box around the wrappers is.
  const homeOf = ({ box }: Candidate): Box | null => {
    let at = passages.of(box) > 1 ? box : box.parent; // Paragraphs may be parted by nothing but line breaks.
    while (at?.parent && passages.of(at) === 1) at = at.parent;
    return at;
  };
  const homes = new Map<Box, Home>();
  const alike = new Map<string, number>();
  for (const candidate of candidates) {
    const home = counts(candidate) ? homeOf(candidate) : null;
    if (!home) continue;
    const { count, weight } = homes.get(home) ?? { count: 0, weight: 0 };
    homes.set(home, { count: count + 1, weight: weight + weightOf(candidate) });
  }
  for (const [{ signature }, home] of homes) {
    if (signature) alike.set(signature, (alike.get(signature) ?? 0) + (isMain(home, total) ? total : home.weight));
  }
  const isHome = (home: Box | null): boolean => {
    if (!home) return false;
    if (isMain(homes.get(home) ?? { count: 0, weight: 0 }, total)) return true;
    return (alike.get(home.signature ?? '') ?? 0) > SHARE.homes * total;
  };
  const atHome = new Set(candidates.filter(candidate => isHome(homeOf(candidate))));
  return candidate => atHome.has(candidate);
}

/** How many of the article's paragraphs a box has for itself. */
interface Home {
  readonly count: number;
  readonly weight: number;
}

function isMain({ count, weight }: Home, total: number): boolean {
  return count >= HOME_COUNT || weight > SHARE.home * total;
}

/** Whether a passage inside the stretch is the article's: prose is, and short ones that stand with it. */
function belongs({ out, prose, box, words, linkShare, sentence }: Candidate, home: boolean): boolean {
  if (out) return false;
  if (prose) return true;
  const { tag } = box;
  if ((tag === 'p' || tag === 'li') && linkShare < 0.85 && words >= 8 && sentence && (home || tag === 'li'))
    return true;
  if (linkShare > 0.55) return false;
  if (tag === 'p' || tag === 'blockquote') return home || words > 5;
  if (HEADING.test(tag)) return home && tag !== 'h1';
  if (tag === 'li') return words >= 4 && linkShare < 0.4;
  return home && words >= 3;
}

/** Whether a passage is a heading of what follows it, wherever it stands: each post of a live blog is in a box of its own. */
function heads({ box, out, linkShare, words }: Candidate): boolean {
  return !out && box.tag !== 'h1' && HEADING.test(box.tag) && linkShare < 0.5 && words <= HEADING_WORDS;
}

/** Asks whether an item stands in a list that is the article's: half of its items are. */
function listedIn(stretch: readonly Candidate[], body: ReadonlySet<Candidate>): (item: Candidate) => boolean {
  const lists = new Map<Box | null, { items: number; ours: number }>();
  for (const item of stretch) {
    if (item.box.tag !== 'li') continue;
    const list = lists.get(item.box.parent) ?? { items: 0, ours: 0 };
    lists.set(item.box.parent, { items: list.items + 1, ours: list.ours + Number(body.has(item)) });
  }
  return ({ box, out, linkShare }) => {
    if (out || box.tag !== 'li' || linkShare > 0.85) return false;
    const { items = 0, ours = 0 } = lists.get(box.parent) ?? {};
    return ours >= 0.5 * items;
  };
}
