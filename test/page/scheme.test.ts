import { expect, test } from 'vitest';
import { lightnessOf } from '../../lib/page/scheme.ts';

test.each([
  ['rgb(255, 255, 255)', 1],
  ['rgba(0, 0, 0, 0.87)', 0],
  ['rgb(0 0 0 / 50%)', 0],
  ['color(srgb 1 1 1)', 1],
  ['oklch(0.92 0.01 90)', 0.92],
  ['oklab(92% 0 0)', 0.92],
  ['lab(20 0 0)', 0.2],
])('%s is %d light', (colour, lightness) => {
  expect(lightnessOf(colour)).toBeCloseTo(lightness, 2);
});

test.each(['', 'currentcolor', 'rgb()', 'hwb(1 2 3)'])('%j tells nothing', colour => {
  expect(lightnessOf(colour)).toBeNull();
});
