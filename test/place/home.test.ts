import { describe, expect, test } from 'vitest';
import type { Place } from '../../lib/mentions.ts';
import { type Home, homeIn, homeOfHost, homeOfPage, NOWHERE, sizeOf, sumOf, withPage } from '../../lib/place/home.ts';

describe('homeOfHost', () => {
  test.each([
    ['www.example.co.uk', { GB: 2 }],
    ['news.example.ca', { CA: 2 }],
    ['example.com', NOWHERE],
    ['example.tv', NOWHERE],
    ['localhost', NOWHERE],
    ['', NOWHERE],
  ])('%s', (host, home) => expect(homeOfHost(host)).toEqual(home));
});

describe('homeOfPage', () => {
  test('counts each place once, and only what the text leaves no doubt of', () => {
    const places = [
      place('Waco', 'US', 'Texas'),
      place('Waco', 'US', 'Texas'),
      place('Mexico', 'MX', null),
      place('Paris', 'FR', 'Île-de-France', false),
      place('Atlantic Ocean', null, null),
    ];
    expect(homeOfPage(places)).toEqual({ US: 1, 'US.Texas': 1, MX: 1 });
  });
});

test('sizeOf counts places, not their states', () => {
  expect(sizeOf({ US: 3, 'US.Texas': 3, MX: 1 })).toBe(4);
  expect(sizeOf(NOWHERE)).toBe(0);
});

test('sumOf and homeIn', () => {
  expect(sumOf([homeIn('US', 'Texas', 5), homeIn('US', null, 1), homeIn(null, null, 9)])).toEqual({
    US: 6,
    'US.Texas': 5,
  });
});

describe('withPage', () => {
  test('adds a page', () => {
    expect(withPage({ US: 1 }, { US: 2, 'US.Ohio': 2 })).toEqual({ US: 3, 'US.Ohio': 2 });
  });

  test('stays small, and forgets what is long past', () => {
    let home: Home = homeIn('FR', 'Brittany', 20);
    for (let page = 0; page < 200; page++) home = withPage(home, homeIn('US', 'Ohio', 10));
    expect(sizeOf(home)).toBeLessThanOrEqual(121);
    expect(Object.keys(home)).toEqual(['US', 'US.Ohio']);
  });
});

function place(name: string, country: string | null, admin1: string | null, certain = true): Place {
  return {
    kind: 'place',
    start: 0,
    end: name.length,
    name,
    geonamesId: null,
    lat: null,
    lon: null,
    country,
    admin1,
    usage: 'literal',
    confidence: 0.9,
    certain,
    alternatives: [],
    rule: 'test',
  };
}
