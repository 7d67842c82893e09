import { expect, test } from 'vitest';
import { distanceOf } from '../../lib/place/distance.ts';

test.each([
  ['Paris', 'London', { lat: 48.86, lon: 2.35 }, { lat: 51.51, lon: -0.13 }, 344],
  ['Fiji', 'Samoa, over the date line', { lat: -17.7, lon: 178 }, { lat: -13.8, lon: -172 }, 1150],
  ['a place', 'itself', { lat: 10, lon: 10 }, { lat: 10, lon: 10 }, 0],
])('from %s to %s', (_, __, from, to, kilometres) =>
  expect(Math.abs(distanceOf(from, to) - kilometres)).toBeLessThan(10),
);
