import type { Box } from './flow.ts';

/** Adds up weights box by box: what is added to a box counts for every box around it. */
export interface Sums {
  add(box: Box, weight: number): void;
  of(box: Box | null): number;
  readonly total: number;
}

/** Make empty sums. */
export function makeSums(): Sums {
  const weights = new Map<Box, number>();
  let total = 0;
  return {
    add(box, weight) {
      total += weight;
      for (let at: Box | null = box; at; at = at.parent) weights.set(at, (weights.get(at) ?? 0) + weight);
    },
    of: box => (box ? (weights.get(box) ?? 0) : 0),
    get total() {
      return total;
    },
  };
}

/** Whether a box is another or lies in it. */
export function isWithin(box: Box, outer: Box): boolean {
  for (let at: Box | null = box; at; at = at.parent) if (at === outer) return true;
  return false;
}
