import type { Box } from './flow.ts';
import type { Passage } from './passage.ts';

const TEASER = {
  siblings: 3, // Fewer boxes alike may be anything.
  share: 0.6, // Of the boxes alike that have a linked heading and a line or two of prose.
  prose: 2,
  levels: 4, // How far above its words the box of a teaser may be.
};

/**
 * The boxes of teaser lists: at least three siblings alike, each with a linked heading and a little prose. Under a short
 * story such lists hold more words than the story does, so names and shares cannot tell them.
 */
export function teasersIn(passages: readonly Passage[]): ReadonlySet<Box> {
  const contents = contentsOf(passages);
  const teasers = new Set<Box>();
  for (const alike of siblingsAlike(contents.keys())) {
    if (alike.length < TEASER.siblings) continue;
    const count = alike.filter(box => isTeaser(contents.get(box)!)).length;
    if (count >= TEASER.siblings && count >= TEASER.share * alike.length) for (const box of alike) teasers.add(box);
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

function siblingsAlike(boxes: Iterable<Box>): Box[][] {
  const groups = new Map<Box, Map<string, Box[]>>();
  for (const box of boxes) {
    if (!box.parent) continue;
    const signature = box.signature ?? box.tag;
    const group = groups.get(box.parent) ?? new Map<string, Box[]>();
    groups.set(box.parent, group);
    const alike = group.get(signature);
    if (alike) alike.push(box);
    else group.set(signature, [box]);
  }
  return [...groups.values()].flatMap(group => [...group.values()]);
}
