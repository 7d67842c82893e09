import type { Block, BlockRole } from '../article.ts';
import { eachOf, type Sliced } from '../slices.ts';
import type { Span } from '../text/span.ts';
import type { Piece } from './flow.ts';

/** One block to be: its role, and the pieces of the page that it is made of. */
export interface Part {
  readonly role: BlockRole;
  readonly pieces: readonly Piece[];
}

/** The article as one text, and the way between its offsets and the live page. */
export interface TextModel {
  readonly text: string;
  readonly blocks: readonly Block[];
  /**
   * Live ranges over the words of a span: one a block, so that no range covers what stands between two paragraphs;
   * more where a block holds words that nobody sees.
   */
  rangesOf(span: Span): Range[];
  /** How many characters of the text stand before a point of the page. */
  offsetAt(node: Node, offset: number): number;
}

/** Characters of the text that stand in a row in one text node. */
interface Run {
  /** In the text. */
  readonly start: number;
  length: number;
  readonly node: Text;
  /** In the node. */
  readonly offset: number;
  /** The page draws this character without having it: it has a place in the node, and no length there. */
  readonly drawn: boolean;
  readonly apart: boolean;
}

/** Words with single spaces between them (as group 1) or other white space. Soft hyphens, zero-width spaces, joiners, byte order marks show as nothing. */
const STRETCH = /([^\s\u00ad\u200b-\u200d\u2060\ufeff]+(?: [^\s\u00ad\u200b-\u200d\u2060\ufeff]+)*)|(?!\ufeff)\s+/g;
const BETWEEN_BLOCKS = '\n\n';

/**
 * Write the parts as one text: white space collapsed, what shows as nothing left out, blocks two line breaks apart.
 * A table of runs leads back to the page.
 */
export function* textModelOf(parts: readonly Part[]): Sliced<TextModel> {
  const runs: Run[] = [];
  const blocks: Block[] = [];
  let text = '';
  yield* eachOf(parts, ({ role, pieces }) => {
    const gap = text === '' ? '' : BETWEEN_BLOCKS;
    const start = text.length + gap.length;
    const words = writeBlock(pieces, start, runs);
    if (words === '') return;
    text += gap + words;
    blocks.push({ role, start, end: text.length });
  });
  return {
    text,
    blocks,
    rangesOf({ start, end }) {
      const ranges: Range[] = [];
      const first = Math.max(
        0,
        lastIndex(blocks, block => block.start <= start),
      );
      for (let i = first; i < blocks.length && blocks[i]!.start < end; i++) {
        const block = blocks[i]!;
        if (start < block.end) ranges.push(...rangesIn(runs, Math.max(start, block.start), Math.min(end, block.end)));
      }
      return ranges;
    },
    offsetAt: (node, offset) => offsetAt(runs, node, offset),
  };
}

/** Write one block's words, and note in `runs` where they come from. */
function writeBlock(pieces: readonly Piece[], start: number, runs: Run[]): string {
  let words = '';
  let space: Place | null = null; // White space that is not written yet: none ends a block.
  let apart = true;
  const add = (characters: string, place: Place): void => {
    const run = { ...place, start: start + words.length, length: characters.length };
    const last = runs.at(-1);
    if (last && follows(last, run)) last.length += run.length;
    else runs.push(run);
    words += characters;
  };
  for (const piece of pieces) {
    apart ||= piece.apart;
    for (const { characters, place } of stretchesOf(piece)) {
      if (characters === null && space !== null) continue;
      const here = { ...place, apart };
      apart = false;
      if (characters === null) {
        space = here;
        continue;
      }
      if (space && words !== '') add(' ', space);
      space = null;
      add(characters, here);
    }
  }
  return words;
}

type Place = Pick<Run, 'node' | 'offset' | 'drawn' | 'apart'>;

/** A stretch of a piece that is text as it is; or, with `null`, one that is white space. */
interface Stretch {
  readonly characters: string | null;
  readonly place: Omit<Place, 'apart'>;
}

function stretchesOf({ node, drawn }: Piece): Stretch[] {
  if (drawn) {
    const place = { node, offset: drawn.side === 'before' ? 0 : node.length, drawn: true };
    return [{ characters: drawn.text.trim() || null, place }];
  }
  const stretches: Stretch[] = [];
  for (const { 1: characters = null, index } of node.data.matchAll(STRETCH)) {
    stretches.push({ characters, place: { node, offset: index, drawn: false } });
  }
  return stretches;
}

function follows(last: Run, run: Run): boolean {
  const inText = last.start + last.length === run.start && !run.apart;
  return inText && last.node === run.node && last.offset + last.length === run.offset && !last.drawn && !run.drawn;
}

function rangesIn(runs: readonly Run[], start: number, end: number): Range[] {
  const ranges: Range[] = [];
  for (let i = lastIndex(runs, run => run.start <= start); i < runs.length && runs[i]!.start < end; i++) {
    const { node, offset, length, drawn, apart, start: at } = runs[i]!;
    const from = offset + Math.max(0, start - at);
    const to = drawn ? offset : offset + Math.min(length, end - at);
    if (apart || ranges.length === 0) ranges.push(rangeFrom(node, from));
    ranges.at(-1)!.setEnd(node, to);
  }
  return ranges.filter(({ collapsed }) => !collapsed);
}

function rangeFrom(node: Text, offset: number): Range {
  const range = node.ownerDocument.createRange();
  range.setStart(node, offset);
  return range;
}

function offsetAt(runs: readonly Run[], node: Node, offset: number): number {
  const own = runs.findIndex(run => run.node === node);
  const isAtOrBefore = own >= 0 ? (run: Run) => run.node === node && run.offset <= offset : comparedTo(node, offset);
  const last = runs[lastIndex(runs, isAtOrBefore, Math.max(own, 0))];
  if (!last) return 0;
  if (last.drawn) return last.start;
  return last.start + (last.node === node ? Math.max(0, Math.min(offset - last.offset, last.length)) : last.length);
}

/** Asks whether a run begins at or before a point of the page. Runs of another tree are nowhere. */
function comparedTo(node: Node, offset: number): (run: Run) => boolean {
  const point = (node.ownerDocument ?? document).createRange();
  point.setStart(node, offset);
  return run => {
    try {
      return point.comparePoint(run.node, run.offset) <= 0;
    } catch {
      return false;
    }
  };
}

/** The index of the last item from `from` on for which `test` holds, given that it holds for all before it; else the one before. */
function lastIndex<T>(items: readonly T[], test: (item: T) => boolean, from = 0): number {
  let low = from;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (test(items[middle]!)) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
