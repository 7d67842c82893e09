import { describe, expect, test } from 'vitest';
import { populationByte, populationOf, titleOf } from '../../lib/place/format.ts';
import { type GazetteerEntry, readGazetteer } from '../../lib/place/gazetteer.ts';
import { type PlaceRecord, writeGazetteer } from '../../lib/place/gazetteer-writer.ts';

const country = (name: string, code: string): PlaceRecord => record({ name, kind: 'country', country: code });

function record(parts: Partial<PlaceRecord> & { name: string }): PlaceRecord {
  return { otherNames: [], kind: 'city', geonamesId: null, lat: 0, lon: 0, parent: null, population: 0, ...parts };
}

const ATLANTIS = country('Atlantis', 'AA');
const NORTH = record({ name: 'North Shore', kind: 'admin1', parent: ATLANTIS, lat: 10.5, lon: -179.99 });
const REEF = record({ name: 'Reef County', kind: 'admin2', parent: NORTH, lat: 10, lon: 179.99 });
const SALTON = record({
  name: 'São Salton-sur-Mer',
  otherNames: ['Saltoun', 'Port Salt'],
  geonamesId: 77,
  lat: -89.99,
  lon: 12.345,
  parent: REEF,
  population: 123_456,
});
const SMALL = record({ name: 'Port Salt', geonamesId: 5_000_000, parent: ATLANTIS, population: 9 });
const SEA = record({ name: 'Sea of Glass', kind: 'water', lat: 1, lon: 2 });
const WORLD = [SMALL, SALTON, REEF, NORTH, ATLANTIS, SEA];

const gazetteer = readGazetteer(writeGazetteer(WORLD).buffer);

describe('a gazetteer that was written and read', () => {
  test('knows a place with all that was said of it', () => {
    expect(gazetteer.lookup('Sao Salton sur mer')).toEqual([
      {
        name: 'São Salton-sur-Mer',
        geonamesId: 77,
        kind: 'city',
        lat: -89.98,
        lon: 12.34,
        country: 'AA',
        admin1: 'North Shore',
        admin2: 'Reef County',
        population: 120_000,
        key: 'sao salton sur mer',
        state: 'AA.North Shore',
        county: 'AA.North Shore.Reef County',
      } satisfies GazetteerEntry,
    ]);
  });

  test('puts the most populous bearer of a name first', () => {
    expect(gazetteer.lookup('port salt').map(({ geonamesId }) => geonamesId)).toEqual([77, 5_000_000]);
  });

  test('knows a place without a country', () => {
    expect(gazetteer.lookup('the Sea of Glass')[0]).toMatchObject({
      country: null,
      admin1: null,
      kind: 'water',
      lon: 2,
    });
  });

  test.each(['Saltoun', 'Port Salt', 'Reef County', 'reef county’s', 'Atlantis'])('has %s', name =>
    expect(gazetteer.has(name)).toBe(true),
  );

  test.each(['Salt', 'Port', 'Port Saltx', 'A', 'Zz', '', 'Reef', '\ud800'])('has no “%s”', name => {
    expect(gazetteer.has(name)).toBe(false);
    expect(gazetteer.lookup(name)).toEqual([]);
  });
});

test('every one of many names is found again, and nothing between them', () => {
  const towns = Array.from({ length: 163 }, (_, i) =>
    record({ name: `Town ${String(i * 7).padStart(4, '0')}`, geonamesId: i + 1 }),
  );
  const many = readGazetteer(writeGazetteer(towns).buffer);
  for (const { name, geonamesId } of towns) expect(many.lookup(name)).toMatchObject([{ name, geonamesId }]);
  for (let i = 0; i < towns.length * 7; i++) {
    expect(many.has(`Town ${String(i).padStart(4, '0')}`)).toBe(i % 7 === 0);
  }
});

test('a very long name is cut in the file, and still found by its beginning', () => {
  const name = `${'Llanfair '.repeat(12)}gogogoch`;
  const long = readGazetteer(writeGazetteer([record({ name })]).buffer);
  expect(long.has(name.slice(0, 60))).toBe(true);
});

test('an empty gazetteer knows nothing', () => {
  expect(readGazetteer(writeGazetteer([]).buffer).has('Anywhere')).toBe(false);
});

test('a place whose parent is not in the list is refused', () => {
  expect(() => writeGazetteer([SALTON])).toThrow('a parent is missing');
});

describe('what is no sound file is refused', () => {
  const file = () => writeGazetteer(WORLD);
  test.each([
    ['an empty file', new Uint8Array(0), 'no gazetteer'],
    ['another file', new Uint8Array(500).fill(60), 'no gazetteer'],
    ['another version', file().map((byte, i) => (i === 4 ? 99 : byte)), 'version 99'],
    ['a changed byte', file().map((byte, i) => (i === 90 ? byte ^ 1 : byte)), 'damaged'],
    ['a file cut short', file().slice(0, -3), 'cut short'],
  ])('%s', (_, bytes, message) => expect(() => readGazetteer(bytes.buffer)).toThrow(message));
});

test.each([0, 1, 9, 950, 12_345, 654_321, 8_000_000, 1_400_000_000])('a population of %i survives to within 10 %%', n =>
  expect(Math.abs(populationOf(populationByte(n)) - n)).toBeLessThanOrEqual(1 + n * 0.1),
);

test.each([
  ['isle of man', 'Isle of Man'],
  ['the hague', 'The Hague'],
  ['st louis', 'St. Louis'],
  ['ft worth', 'Fort Worth'],
])('%s is written %s', (folded, title) => expect(titleOf(folded)).toBe(title));
