import { describe, expect, test } from 'vitest';
import { mapAround, type WorldMap } from '../../lib/place/map.ts';

const WORLD: WorldMap = {
  countries: [
    { id: 'AA', path: 'M10 -50l4 0 0 4 -4 0z' },
    { id: 'BB', path: 'M12 -49L90 -49 90 10z' },
    { id: 'CC', path: 'M-70 20l5 0 0-5zM14.5-47.5l.5 0 0 .5z' },
    { id: 'DD', path: 'M-70 20l5 0 0 5z' },
    { id: '', path: '' },
  ],
};

describe('mapAround', () => {
  test('has the point in its middle', () => {
    const { x, y, width, height } = mapAround(WORLD, 48, 12, 2);
    expect(x + width / 2).toBeCloseTo(12);
    expect(y + height / 2).toBeCloseTo(-48);
  });

  test('holds the countries that can be seen in it, and no other', () => {
    expect(mapAround(WORLD, 48, 12, 2).countries.map(({ id }) => id)).toEqual(['AA', 'BB', 'CC']);
  });

  test('is wider in degrees far from the equator, where they are shorter, but not without end', () => {
    const widthAt = (lat: number) => mapAround(WORLD, lat, 0, 1).width;
    expect(widthAt(60)).toBeCloseTo(2 * widthAt(0));
    expect(widthAt(90)).toBe(widthAt(-80));
  });
});
