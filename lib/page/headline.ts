import type { Box } from './flow.ts';
import type { Named } from './names.ts';
import type { Passage } from './passage.ts';
import { likeness } from './same-words.ts';

const HEADLINE = {
  like: 0.35, // Search and social headlines are worded anew; a site's name in an <h1> is further off.
  verySame: 0.8,
  leastWords: 4,
  mostWords: 60,
};

const NO_STANDFIRST: readonly Named[] = ['caption', 'byline', 'sharing'];
const IS_BYLINE = /^(?:by|written by|published|updated|posted|from)\b|\b\d{1,2}:\d{2}\b|\b(?:GMT|[EP][SD]?T)\b/i;
const CORNER = 3; // Boxes above the headline that its standfirst shares with it.

/**
 * The index of the headline among a page's passages: the `<h1>` most like the titles that the page gives, else the
 * heading that says the same. -1 when there is none. Of equals, the last before the body.
 */
export function headlineAt(passages: readonly Passage[], titles: readonly string[], bodyStart: number): number {
  const among = (tag: RegExp, least: number) => {
    let best = -1;
    let most = least;
    passages.forEach(({ box, text, words }, i) => {
      if (!tag.test(box.tag) || words > HEADLINE.mostWords) return;
      const like = titles.length === 0 ? Number(words >= HEADLINE.leastWords) : likest(titles, text);
      if (like < most || (like === most && i > bodyStart && best >= 0)) return;
      best = i;
      most = like;
    });
    return best;
  };
  const main = among(/^h1$/, HEADLINE.like);
  if (main >= 0) return main;
  const same = among(/^h[2-6]$/, HEADLINE.verySame);
  if (same >= 0) return same;
  // Some pages are titled by their section. A headline is longer than a newspaper's name.
  return passages.findLastIndex(
    ({ box, words }, i) => box.tag === 'h1' && i < bodyStart && words > HEADLINE.leastWords,
  );
}

function likest(titles: readonly string[], text: string): number {
  return Math.max(...titles.map(title => likeness(title, text)));
}

/**
 * Whether a passage behind the headline is the standfirst: by its name, or because the page describes itself so.
 * It stands in the same corner of the page as the headline does.
 */
export function isStandfirst(passage: Passage, headline: Passage, description: string | null): boolean {
  const { box, text, words, linkShare } = passage;
  if (words < 5 || words > 90 || linkShare > 0.5 || !isNear(box, headline.box)) return false;
  const corner = [box, ...boxesAround(box, 2)];
  if (corner.some(({ named }) => NO_STANDFIRST.some(no => named.has(no))) || IS_BYLINE.test(text)) return false;
  return (
    corner.slice(0, 2).some(({ named }) => named.has('standfirst')) ||
    (description !== null && likeness(description, text) > HEADLINE.verySame)
  );
}

function isNear(box: Box, headline: Box): boolean {
  const around = new Set(boxesAround(headline, CORNER));
  return boxesAround(box, CORNER).some(at => around.has(at));
}

function boxesAround(box: Box, levels: number): Box[] {
  const boxes: Box[] = [];
  for (let at: Box | null = box.parent; at && boxes.length < levels; at = at.parent) boxes.push(at);
  return boxes;
}
