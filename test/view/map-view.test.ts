import { expect, test } from 'vitest';
import { panned, placeIn, WHOLE_WORLD, zoomed } from '../../lib/view/map-view.ts';

test('zooming keeps the middle and the shape', () => {
  const closer = zoomed(WHOLE_WORLD, 2);
  expect(closer.width).toBe(WHOLE_WORLD.width / 2);
  expect(closer.x + closer.width / 2).toBeCloseTo(WHOLE_WORLD.x + WHOLE_WORLD.width / 2);
  expect(closer.width / closer.height).toBeCloseTo(WHOLE_WORLD.width / WHOLE_WORLD.height);
});

test('the view never leaves the world', () => {
  expect(zoomed(WHOLE_WORLD, 0.1)).toEqual(WHOLE_WORLD);
  const far = panned(zoomed(WHOLE_WORLD, 4), 1000, -1000);
  expect(far.x + far.width).toBeCloseTo(WHOLE_WORLD.x + WHOLE_WORLD.width);
  expect(far.y).toBe(WHOLE_WORLD.y);
  expect(zoomed(panned(WHOLE_WORLD, 0, 0), 1e6).width).toBeGreaterThan(1);
});

test('zooming out at an edge comes back into the world', () => {
  const corner = panned(zoomed(WHOLE_WORLD, 8), 1000, 1000);
  expect(zoomed(corner, 1 / 8)).toEqual(WHOLE_WORLD);
});

test.each([
  ['Oslo', 59.9, 10.7, true],
  ['the South Pole', -90, 0, false],
  ['Lisbon, when the view is on Asia', 38.7, -9.1, false],
  ['Apia, west of the edge', -13.8, -171.8, true],
])('%s is in view: %s %s', (name, lat, lon, expected) => {
  const view = name.includes('Asia') ? panned(zoomed(WHOLE_WORLD, 3), 100, 0) : WHOLE_WORLD;
  expect(placeIn(view, { lat, lon }) !== null).toBe(expected);
});
