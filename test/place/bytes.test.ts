import { expect, test } from 'vitest';
import { checksum, pushVarint, readVarints, unzigzag, zigzag } from '../../lib/place/bytes.ts';
import { distanceOf } from '../../lib/place/distance.ts';

test('numbers survive as variable-length integers', () => {
  const values = [0, 1, 127, 128, 300, 65_535, 12_345_678, 0xffff_ffff];
  const bytes: number[] = [];
  for (const value of values) pushVarint(bytes, value);
  expect([...readVarints(Uint8Array.from(bytes), values.length)]).toEqual(values);
  expect(bytes.length).toBe(1 + 1 + 1 + 2 + 2 + 3 + 4 + 5);
});

test.each([0, 1, -1, 2, -2, 18_000, -36_000])('%i survives zigzag', value =>
  expect(unzigzag(zigzag(value))).toBe(value),
);

test('small numbers stay small whatever their sign', () => {
  expect(zigzag(-3)).toBe(5);
  expect(zigzag(3)).toBe(6);
});

test('what is cut off reads as zero', () => expect([...readVarints(Uint8Array.of(5), 3)]).toEqual([5, 0, 0]));

test('a checksum tells a changed byte, and their order', () => {
  expect(checksum(Uint8Array.of(1, 2, 3))).not.toBe(checksum(Uint8Array.of(1, 2, 4)));
  expect(checksum(Uint8Array.of(1, 2, 3))).not.toBe(checksum(Uint8Array.of(3, 2, 1)));
});

test.each([
  ['Paris', 'London', { lat: 48.86, lon: 2.35 }, { lat: 51.51, lon: -0.13 }, 344],
  ['Fiji', 'Samoa, over the date line', { lat: -17.7, lon: 178 }, { lat: -13.8, lon: -172 }, 1150],
  ['a place', 'itself', { lat: 10, lon: 10 }, { lat: 10, lon: 10 }, 0],
])('from %s to %s', (_, __, from, to, kilometres) =>
  expect(Math.abs(distanceOf(from, to) - kilometres)).toBeLessThan(10),
);
