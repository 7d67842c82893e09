import { expect, test } from 'vitest';
import { indexInSorted, lowerBound } from '../lib/sorted.ts';

const SORTED = Uint32Array.of(2, 3, 5, 0xffff_ffff);

test.each([
  [0, 0, -1],
  [2, 0, 0],
  [4, 2, -1],
  [5, 2, 2],
  [0xffff_ffff, 3, 3],
])('%d', (value, bound, index) => {
  expect(lowerBound(SORTED, value)).toBe(bound);
  expect(indexInSorted(SORTED, value)).toBe(index);
});

test('behind all, and among none', () => {
  expect([lowerBound([1, 2], 3), indexInSorted([1, 2], 3)]).toEqual([2, -1]);
  expect([lowerBound([], 1), indexInSorted([], 1)]).toEqual([0, -1]);
});
