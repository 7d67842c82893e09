import { expect, test } from 'vitest';
import { blocksOf } from '../../../lib/article.ts';
import { withShortBodies } from '../../../lib/find/names/short-bodies.ts';
import type { Name } from '../../../lib/mentions.ts';
import { read } from '../../../lib/text/reading.ts';
import { sliceOf } from '../../../lib/text/span.ts';
import { gazetteerOf, testGazetteer } from '../../helpers/gazetteer.ts';

const TOWN = { geonamesId: null, lat: 59, lon: 11, admin1: null, admin2: null, kind: 'city', country: 'NO' } as const;
const WORLD = gazetteerOf([{ names: ['Arnvik'], entry: { ...TOWN, name: 'Arnvik', population: 25_000 } }]);

/** The types of all names; `types` tells those before, in text order. */
function typesIn(text: string, names: string, types: string, gazetteer = WORLD): string {
  let at = 0;
  const before = names.split('|').map((words, i): Name => {
    const start = text.indexOf(words, at);
    at = start + words.length;
    return { start, end: at, type: types.split(' ')[i] as Name['type'], rule: 'test' };
  });
  const after = withShortBodies(before, read({ text, blocks: blocksOf(text) }), gazetteer);
  expect(after.map(name => sliceOf(text, name)).join('|')).toBe(names);
  return after.map(({ type }) => type).join(' ');
}

test.each([
  ['Arnvik Bank lost money. Arnvik fell.', 'Arnvik Bank|Arnvik', 'organisation place', 'organisation organisation'],
  ['Zorbix Labs lost money. Zorbix fell.', 'Zorbix Labs|Zorbix', 'organisation person', 'organisation organisation'],
  // Nothing is known of the longer name: a place may be its first word, a person is not.
  ['Arnvik Optik lost money. Arnvik fell.', 'Arnvik Optik|Arnvik', 'other place', 'other organisation'],
  ['Lena Optik lost money. Lena fell.', 'Lena Optik|Lena', 'other person', 'other person'],
  // Every reader knows whose name it is.
  ['Obama Labs lost money. Obama spoke.', 'Obama Labs|Obama', 'organisation person', 'organisation person'],
  // It stands like a place somewhere.
  ['Arnvik Police came. Fires in Arnvik.', 'Arnvik Police|Arnvik', 'organisation place', 'organisation place'],
  ['Arnvik fell.', 'Arnvik', 'place', 'place'],
])('%s', (text, names, types, expected) => {
  expect(typesIn(text, names, types)).toBe(expected);
});

test('what every reader knows as a place stays one', () => {
  const text = 'Paris Match wrote. Paris slept.';
  expect(typesIn(text, 'Paris Match|Paris', 'organisation place', testGazetteer())).toBe('organisation place');
});
