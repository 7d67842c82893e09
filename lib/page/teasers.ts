import type { Sliced } from '../slices.ts';
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
export function* teasersIn(passages: readonly Passage[]): Sliced<ReadonlySet<Box>> {
  const contents = contentsOf(passages);
  const teasers = new Set<Box>();
  const likely = new Set([...contents.keys()].filter(box => isTeaser(contents.get(box)!)));
  if (likely.size === 0) return teasers;
  const around = new Set([...likely].map(({ parent }) => parent));
  yield;
  for (const group of groupsOf(boxesIn(passages, around))) {
    const alike = group.filter(box => likely.has(box)).length;
    if (alike >= TEASER.siblings && alike >= TEASER.share * group.length) for (const box of group) teasers.add(box);
  }
  yield;
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

/** What the boxes around prose and headings hold of them. */
function contentsOf(passages: readonly Passage[]): Map<Box, Contents> {
  const contents = new Map<Box, Contents>();
  for (const passage of passages) {
    const kind = kindOf(passage);
    if (!kind) continue;
    let at: Box | null = passage.box;
    for (let level = 0; at && level < TEASER.levels; level++, at = at.parent) {
      const content = contents.get(at) ?? { prose: 0, linkedHeadings: 0, otherHeadings: 0 };
      content[kind]++;
      contents.set(at, content);
    }
  }
  return contents;
}

function kindOf({ box, prose, linkShare, words }: Passage): keyof Contents | null {
  if (prose) return 'prose';
  if (linkShare > 0.8 && words >= 3) return 'linkedHeadings';
  return /^h[1-6]$/.test(box.tag) ? 'otherHeadings' : null;
}

/** The boxes that lie right in one of `around`, each not far above words. */
function boxesIn(passages: readonly Passage[], around: ReadonlySet<Box | null>): Box[] {
  const boxes = new Set<Box>();
  for (const { box } of passages) {
    let at: Box | null = box;
    for (let level = 0; at && level < TEASER.levels; level++, at = at.parent) if (around.has(at.parent)) boxes.add(at);
  }
  return [...boxes];
}

/** Boxes with the same parent, tag and class. */
function groupsOf(boxes: readonly Box[]): Box[][] {
  const groups = new Map<Box | null, Map<string, Box[]>>();
  for (const box of boxes) {
    const siblings = groups.get(box.parent) ?? new Map<string, Box[]>();
    groups.set(box.parent, siblings);
    const name = box.signature ?? box.tag;
    const alike = siblings.get(name);
    if (alike) alike.push(box);
    else siblings.set(name, [box]);
  }
  return [...groups.values()].flatMap(siblings => [...siblings.values()]);
}
