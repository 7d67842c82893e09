import { eachOf, type Sliced } from '../slices.ts';
import type { Box } from './flow.ts';
import type { Passage } from './passage.ts';
import { makeSums, type Sums } from './sums.ts';
import { teasersIn } from './teasers.ts';

/** Up to which share of the page's prose an element of this sort is none of the article. */
const MOST = {
  furniture: 0.5, // nav, footer, button…
  figures: 0.8, // All together: a picture story is written under its pictures.
  aside: 0.3,
  role: 0.4,
  name: 0.25,
  table: 0.1,
};
const FEW_WORDS = 60; // A table with more prose is a layout table.

const FURNITURE: ReadonlySet<string> = new Set(['nav', 'footer', 'button', 'label', 'legend']);
const FIGURE: ReadonlySet<string> = new Set(['figure', 'figcaption']);
const ASIDE: ReadonlySet<string> = new Set(['aside', 'form', 'header']);
const NEVER_EXCLUDED: ReadonlySet<string> = new Set(['body', 'html', 'main', 'article']);
const TEXT: ReadonlySet<string> = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
const ROLE =
  /^(?:navigation|complementary|contentinfo|search|dialog|alertdialog|alert|menu|menubar|menuitem|toolbar|tooltip|button|tablist|img|banner)$/;

/**
 * Which boxes are furniture of the site and no article: by tag, role and name, and by how small a part of the prose
 * they hold, since some sites name the article's body "widget" or "paywall-card".
 */
export function* boilerplateIn(passages: readonly Passage[]): Sliced<(box: Box) => boolean> {
  const teasers = yield* teasersIn(passages);
  const isMarked = inherited(box => teasers.has(box) || box.named.has('ears') || isNeverArticle(box));
  const prose = makeSums();
  const byName = new Map<string, number>();
  let unmarked = 0;
  let inFigures = 0;
  yield* eachOf(passages, passage => {
    if (!passage.prose) return;
    prose.add(passage.box, passage.words);
    addByName(byName, passage);
    if (isMarked(passage.box)) return;
    unmarked += passage.words;
    if (isInFigure(passage.box)) inFigures += passage.words;
  });
  const base = unmarked || prose.total;
  const isPictureStory = inFigures >= MOST.figures * base;
  const isLarge = ({ signature }: Box) => (byName.get(signature ?? '') ?? 0) >= MOST.name * base;
  const around = aroundBody(passages, isLarge);
  yield;
  const isFurnitureOf = (box: Box) => (FIGURE.has(box.tag) ? !isPictureStory : isFurniture(box, prose, byName, base));
  const isSmall = inherited(box => isFurnitureOf(box) && !around.has(box));
  return box => isMarked(box) || isSmall(box);
}

/** Ask once for each box; what holds for a box holds for all inside it. */
function inherited(test: (box: Box) => boolean): (box: Box) => boolean {
  const known = new Map<Box, boolean>();
  const ask = (box: Box): boolean => {
    let answer = known.get(box);
    if (answer === undefined) {
      answer = (box.parent !== null && ask(box.parent)) || test(box);
      known.set(box, answer);
    }
    return answer;
  };
  return ask;
}

function isNeverArticle({ element, tag, named }: Box): boolean {
  if (NEVER_EXCLUDED.has(tag) || TEXT.has(tag) || !named.has('never') || named.has('body')) return false;
  return !element.querySelector('article, [itemprop~=articleBody], h1');
}

function isFurniture(box: Box, prose: Sums, byName: ReadonlyMap<string, number>, base: number): boolean {
  const { element, tag } = box;
  if (NEVER_EXCLUDED.has(tag)) return false;
  const share = prose.of(box) / base;
  if (FURNITURE.has(tag)) return share < MOST.furniture;
  if (ASIDE.has(tag)) return share < MOST.aside;
  if (tag === 'table') return share < MOST.table && prose.of(box) < FEW_WORDS;
  const role = element.getAttribute('role');
  if (role !== null && ROLE.test(role)) return share < MOST.role;
  if (TEXT.has(tag) || !box.named.has('seldom') || box.named.has('body')) return false;
  return (byName.get(box.signature ?? '') ?? prose.of(box)) / base < MOST.name;
}

function isInFigure(box: Box): boolean {
  for (let at: Box | null = box; at; at = at.parent) if (FIGURE.has(at.tag)) return true;
  return false;
}

/** The boxes around what is named as the article's body, or as a post that is quoted in it. */
function aroundBody(passages: readonly Passage[], isLarge: (box: Box) => boolean): ReadonlySet<Box> {
  const around = new Set<Box>();
  for (const { box, prose } of passages) {
    if (!prose) continue;
    let isInside = false;
    for (let at: Box | null = box; at; at = at.parent) {
      isInside ||= (at.named.has('body') && isLarge(at)) || (at.tag === 'blockquote' && at.named.has('post'));
      if (!isInside) continue;
      if (around.has(at)) break;
      around.add(at);
    }
  }
  return around;
}

/** Boxes of one class are one thing: sixty "card" paragraphs are an article. */
function addByName(byName: Map<string, number>, { box, words }: Passage): void {
  const seen = new Set<string>();
  for (let at: Box | null = box; at; at = at.parent) {
    const { signature } = at;
    if (!signature || seen.has(signature)) continue;
    seen.add(signature);
    byName.set(signature, (byName.get(signature) ?? 0) + words);
  }
}
