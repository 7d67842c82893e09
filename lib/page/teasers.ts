import type { Box } from './flow.ts';
import type { Passage } from './passage.ts';

const TEASER = {
  siblings: 3, // Fewer boxes alike may be anything.
  share: 0.6, // Of the boxes alike that have a linked heading and a line or two of prose.
  prose: 2,
  levels: 8, // How far above its words the box of a teaser may be.
};

/**
 * The boxes of teaser lists: at least three siblings alike, each with a linked heading and a little prose. Under a short
 * story such lists hold more words than the story does, so names and shares cannot tell them.
 */
export function teasersIn(passages: readonly Passage[]): ReadonlySet<Box> {
  const contents = contentsOf(passages);
  const teasers = new Set<Box>();
  const likely = [...contents].filter(([, content]) => isTeaser(content)).map(([box]) => box);
  for (const alike of siblingsAlike(likely)) {
    if (alike.length < TEASER.siblings) continue;
    const [{ parent, signature, tag }] = alike;
    const all = [...contents.keys()].filter(
      box => box.parent === parent && box.tag === tag && box.signature === signature,
    );
    if (alike.length >= TEASER.share * all.length) for (const box of all) teasers.add(box);
  }
  return teasers;
}

interface Contents {
  prose: number;
  linkedHeadings: number;
  otherHeadings: number;
}

function isTeaser({ prose, linkedHeadings, otherHeadings }: Contents): boolean {
  return prose >= 1 && prose <= TEASER.prose && linkedHeadings >= 1 && otherHeadings === 0;
}

function contentsOf(passages: readonly Passage[]): Map<Box, Contents> {
  const contents = new Map<Box, Contents>();
  for (const { box, prose, linkShare, words } of passages) {
    let at: Box | null = box;
    for (let level = 0; at && level < TEASER.levels; level++, at = at.parent) {
      const content = contents.get(at) ?? { prose: 0, linkedHeadings: 0, otherHeadings: 0 };
      if (prose) content.prose++;
      else if (linkShare > 0.8 && words >= 3) content.linkedHeadings++;
      else if (/^h[1-6]$/.test(box.tag)) content.otherHeadings++;
      contents.set(at, content);
    }
  }
  return contents;
}

/** Boxes with the same parent, tag and class. */
function siblingsAlike(boxes: readonly Box[]): [Box, ...Box[]][] {
  const groups: [Box, ...Box[]][] = [];
  for (const box of boxes) {
    const { parent, tag, signature } = box;
    const group = groups.find(([one]) => one.parent === parent && one.tag === tag && one.signature === signature);
    if (group) group.push(box);
    else groups.push([box]);
  }
  return groups;
}
