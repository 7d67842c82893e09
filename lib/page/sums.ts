import type { Box } from './flow.ts';

/** Adds up weights box by box: what is added to a box counts for every box around it. */
export interface Sums {
  add(box: Box, weight: number): void;
  of(box: Box | null): number;
  readonly total: number;
}

/** Make empty sums. */
export function makeSums(): Sums {
  const own = new Map<Box, number>();
  let all: ReadonlyMap<Box, number> | null = null;
  let total = 0;
  return {
    add(box, weight) {
      total += weight;
      own.set(box, (own.get(box) ?? 0) + weight);
      all = null;
    },
    of(box) {
      all ??= handedOut(own);
      return box ? (all.get(box) ?? 0) : 0;
    },
    get total() {
      return total;
    },
  };
}

/** Hand the weights on from each box to the one around it, the innermost first: each box once, whatever lies in it. */
function handedOut(own: ReadonlyMap<Box, number>): Map<Box, number> {
  const weights = new Map(own);
  const boxes = [...own.keys()];
  const deepest = boxes.reduce((most, { depth }) => Math.max(most, depth), 0);
  const levels = Array.from({ length: deepest + 1 }, (): Box[] => []);
  for (const box of boxes) levels[box.depth]!.push(box);
  for (let depth = deepest; depth > 0; depth--) {
    for (const box of levels[depth]!) {
      const parent = box.parent!;
      const weight = weights.get(parent);
      if (weight === undefined) levels[depth - 1]!.push(parent);
      weights.set(parent, (weight ?? 0) + weights.get(box)!);
    }
  }
  return weights;
}

/** Whether a box is another or lies in it. */
export function isWithin(box: Box, outer: Box): boolean {
  for (let at: Box | null = box; at; at = at.parent) if (at === outer) return true;
  return false;
}
