import { readFileSync, statSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Gazetteer, type GazetteerEntry, readGazetteer } from '../../lib/place/gazetteer.ts';
import { buildData } from '../tools/build-data.ts';

let gazetteer: Gazetteer;
let bytes: Uint8Array<ArrayBuffer>;

beforeAll(async () => {
  await buildData();
  bytes = Uint8Array.from(readFileSync('public/data/places.bin'));
  gazetteer = readGazetteer(bytes.buffer);
}, 120_000);

const found = (name: string, country: string | null, kind: GazetteerEntry['kind']) =>
  gazetteer.lookup(name).find(entry => entry.country === country && entry.kind === kind);

describe('the gazetteer of the world', () => {
  test.each([
    ['Ukraine', 'UA', 'country', 690791, 49, 32],
    ['U.S.', 'US', 'country', 6252001, 39.5, -98.5],
    ['France', 'FR', 'country', 3017382, 46.5, 2.5],
    ['Russia', 'RU', 'country', 2017370, 60, 97],
    ['Norway', 'NO', 'country', 3144096, 65, 13.5],
    ['New Zealand', 'NZ', 'country', 2186224, -41.5, 172.5],
    ['Fiji', 'FJ', 'country', 2205218, -17.5, 178.2],
    ['Kosovo', 'XK', 'country', 831053, 42.6, 20.9],
    ['Luhansk Oblast', 'UA', 'admin1', 702657, 48.9, 39.1],
    ['Luhansk', 'UA', 'city', 702658, 48.57, 39.33],
    ['Texas', 'US', 'admin1', 4736286, 31.5, -99],
    ['Alaska', 'US', 'admin1', 5879092, 61, -152],
    ['Lamar County', 'US', 'admin2', null, 33.65, -95.55],
    ['Paris', 'US', 'city', 4717560, 33.66, -95.55],
    ['Kiev', 'UA', 'city', 703448, 50.45, 30.52],
    ['Cologne', 'DE', 'city', 2886242, 50.93, 6.95],
    ['Donbas', 'UA', 'region', null, 48.2, 38],
    ['Kremlin', 'RU', 'seat', null, 55.75, 37.62],
    ['Black Sea', null, 'water', 630673, 43.5, 34.5],
    ['Europe', null, 'continent', 6255148, 48.7, 9.1],
  ] as const)('knows %s in %s', (name, country, kind, geonamesId, lat, lon) => {
    const entry = found(name, country, kind);
    expect(entry).toMatchObject({ geonamesId });
    expect(Math.abs(entry!.lat - lat)).toBeLessThan(1.5);
    expect(Math.abs(entry!.lon - lon)).toBeLessThan(3);
  });

  test('says in which county and state a town lies', () => {
    expect(found('Paris', 'US', 'city')).toMatchObject({ admin1: 'Texas', admin2: 'Lamar County' });
  });

  test('keeps the spelling of names', () => {
    expect(found('Sao Paulo', 'BR', 'city')?.name).toBe('São Paulo');
    expect(found('Rostov-na-Donu', 'RU', 'city')?.name).toBe('Rostov-on-Don');
    expect(found('Köln', 'DE', 'city')?.name).toBe('Cologne');
  });

  test('is small to ship and quick to read', () => {
    expect(gzipSync(bytes, { level: 9 }).length).toBeLessThan(2_000_000);
    const start = performance.now();
    readGazetteer(bytes.buffer);
    expect(performance.now() - start).toBeLessThan(300); // 25 ms when nothing else runs.
  });
});

describe('the map of the world', () => {
  const map = () =>
    JSON.parse(readFileSync('public/data/world.json', 'utf8')) as { countries: { id: string; path: string }[] };

  test('has the shape of every country that is large enough', () => {
    const ids = map().countries.map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(165);
    expect(ids).toEqual(expect.arrayContaining(['UA', 'US', 'FR', 'XK', 'IN', 'SO']));
    expect(new Set(ids.filter(id => id !== '')).size).toBe(ids.filter(id => id !== '').length);
  });

  test('draws with north up, in degrees', () => {
    const [x, y] = /^M(-?[\d.]+)[ ]?(-?[\d.]+)/
      .exec(map().countries.find(({ id }) => id === 'UA')!.path)!
      .slice(1)
      .map(Number);
    expect(x).toBeGreaterThan(21);
    expect(x).toBeLessThan(41);
    expect(y).toBeLessThan(-43);
    expect(y).toBeGreaterThan(-53);
  });

  test('is small', () => expect(statSync('public/data/world.json').size).toBeLessThan(150_000));
});
