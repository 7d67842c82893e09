import { expect, test } from 'vitest';
import { planesOf, readPlanes, startsOf, unzigzag, zigzag } from '../../lib/place/columns.ts';

test('numbers survive as planes of bytes', () => {
  const values = [0, 1, 127, 128, 300, 65_535, 12_345_678];
  expect([...readPlanes(planesOf(values, 3), 3)]).toEqual(values);
  expect([...planesOf([0x0102, 0x0304], 2)]).toEqual([2, 4, 1, 3]);
});

test.each([
  [[256], 1],
  [[-1], 2],
])('%j is refused where it does not fit into %i bytes', (values, width) =>
  expect(() => planesOf(values, width)).toThrow('does not fit'),
);

test.each([0, 1, -1, 2, -2, 18_000, -36_000])('%i survives zigzag', value =>
  expect(unzigzag(zigzag(value))).toBe(value),
);

test('small numbers stay small whatever their sign', () => {
  expect(zigzag(-3)).toBe(5);
  expect(zigzag(3)).toBe(6);
});

test('stretches lie one behind the other', () => {
  expect([...startsOf(Uint32Array.of(2, 0, 3))]).toEqual([0, 2, 2, 5]);
});
