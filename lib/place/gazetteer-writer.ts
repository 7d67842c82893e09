import { checksum, pushVarint, zigzag } from './bytes.ts';
import { foldName } from './fold.ts';
import {
  GROUP,
  HEADER,
  KINDS,
  LONGEST_NAME,
  MAGIC,
  populationByte,
  SECTIONS,
  type Section,
  titleOf,
  UNITS_PER_DEGREE,
  VERSION,
} from './format.ts';
import type { PlaceKind } from './gazetteer.ts';

/** One place to be written. */
export interface PlaceRecord {
  readonly name: string;
  /** Other names that it goes by. */
  readonly otherNames: readonly string[];
  readonly kind: PlaceKind;
  readonly geonamesId: number | null;
  readonly lat: number;
  readonly lon: number;
  /** ISO 3166-1 alpha-2, of a country only: all others take it from what holds them. */
  readonly country?: string;
  /** The smallest place of the same list that holds it: county, state or country. */
  readonly parent: PlaceRecord | null;
  readonly population: number;
}

/** Write a gazetteer file that `readGazetteer` reads. Every parent must itself be in the list. */
export function writeGazetteer(records: readonly PlaceRecord[]): Uint8Array<ArrayBuffer> {
  const children = childrenOf(records);
  const places = levelByLevel(children);
  if (places.length !== new Set(records).size) {
    throw new Error(`Only ${places.length} of ${records.length} places hang on the tree: a parent is missing.`);
  }
  const names = [...bearersOf(places)].sort(([a], [b]) => (a < b ? -1 : 1));
  return fileOf(places.length, names.length, {
    countries: places.filter(({ kind }) => kind === 'country').flatMap(({ country }) => characters(country ?? '??')),
    children: varints([null, ...places].map(place => children.get(place)?.length ?? 0)),
    kinds: places.map(({ kind }) => KINDS.indexOf(kind)),
    populations: places.map(({ population }) => populationByte(population)),
    ids: varints(idSteps(places)),
    lats: varints(places.map(place => zigzag(units(place.lat) - (place.parent ? units(place.parent.lat) : 0)))),
    lons: varints(places.map(place => zigzag(units(place.lon) - (place.parent ? units(place.parent.lon) : 0)))),
    names: frontCoded(names.map(([name]) => name)),
    bearers: varints(names.map(([, bearers]) => bearers.length)),
    places: varints(names.flatMap(([, bearers]) => bearers)),
    spellings: spellingsOf(places),
  });
}

type Children = ReadonlyMap<PlaceRecord | null, readonly PlaceRecord[]>;

/** Siblings stand by GeoNames id, so that the steps between ids are small. */
function childrenOf(records: readonly PlaceRecord[]): Children {
  const children = new Map<PlaceRecord | null, PlaceRecord[]>();
  for (const record of records) {
    const siblings = children.get(record.parent);
    if (siblings) siblings.push(record);
    else children.set(record.parent, [record]);
  }
  for (const siblings of children.values()) siblings.sort((a, b) => (a.geonamesId ?? 0) - (b.geonamesId ?? 0));
  return children;
}

function levelByLevel(children: Children): PlaceRecord[] {
  const places = [...(children.get(null) ?? [])];
  for (let i = 0; i < places.length; i++) places.push(...(children.get(places[i]!) ?? []));
  return places;
}

/** Folded names, each with its places as the file has them. */
function bearersOf(places: readonly PlaceRecord[]): Map<string, number[]> {
  const bearers = new Map<string, number[]>();
  places.forEach((place, index) => {
    const own = ownNameOf(place.name);
    for (const name of new Set([own, ...place.otherNames.map(foldName)])) {
      if (name !== own && (name === '' || name.length > LONGEST_NAME)) continue;
      const list = bearers.get(name);
      const bearer = index * 2 + (name === own ? 0 : 1);
      if (list) list.push(bearer);
      else bearers.set(name, [bearer]);
    }
  });
  return bearers;
}

function ownNameOf(name: string): string {
  return foldName(name).slice(0, LONGEST_NAME);
}

function idSteps(places: readonly PlaceRecord[]): number[] {
  return places.map((place, i) => {
    if (place.geonamesId === null) return 0;
    const before = places[i - 1];
    return place.geonamesId - (before?.parent === place.parent ? (before.geonamesId ?? 0) : 0) + 1;
  });
}

function frontCoded(names: readonly string[]): number[] {
  return names.flatMap((name, i) => {
    const shared = i % GROUP === 0 ? 0 : sharedLength(names[i - 1]!, name);
    return [shared, name.length - shared, ...characters(name.slice(shared))];
  });
}

function sharedLength(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}

/**
 * Own names that cannot be told from their folded form. A name of the same length is kept as the letters that differ
 * from `titleOf` ("São Paulo": one), any other as it stands.
 */
function spellingsOf(places: readonly PlaceRecord[]): number[] {
  const values: number[] = [];
  let before = 0;
  places.forEach(({ name }, index) => {
    const title = titleOf(ownNameOf(name));
    if (title === name) return;
    values.push(index - before, ...(title.length === name.length ? patchOf(title, name) : wholeOf(name)));
    before = index;
  });
  return varints(values);
}

/** Twice the number of letters that differ; for each the distance from the one before, and the letter. */
function patchOf(title: string, name: string): number[] {
  const letters = characters(name);
  const differing = letters.map((_, i) => i).filter(i => title.charCodeAt(i) !== letters[i]);
  return [differing.length * 2, ...differing.flatMap((at, i) => [at - (differing[i - 1] ?? 0), letters[at]!])];
}

/** Twice the length, plus one; all letters. */
function wholeOf(name: string): number[] {
  return [name.length * 2 + 1, ...characters(name)];
}

function units(degrees: number): number {
  return Math.round(degrees * UNITS_PER_DEGREE);
}

function varints(values: readonly number[]): number[] {
  const bytes: number[] = [];
  for (const value of values) pushVarint(bytes, value);
  return bytes;
}

function characters(text: string): number[] {
  return Array.from({ length: text.length }, (_, i) => text.charCodeAt(i));
}

function fileOf(
  places: number,
  names: number,
  sections: Readonly<Record<Section, readonly number[]>>,
): Uint8Array<ArrayBuffer> {
  const lengths = SECTIONS.map(section => sections[section].length);
  const bytes = new Uint8Array(HEADER + lengths.reduce((sum, length) => sum + length, 0));
  let at = HEADER;
  for (const section of SECTIONS) {
    bytes.set(sections[section], at);
    at += sections[section].length;
  }
  const header = new DataView(bytes.buffer);
  [MAGIC, VERSION, 0, places, names, ...lengths].forEach((value, i) => {
    header.setUint32(4 * i, value, true);
  });
  header.setUint32(8, checksum(bytes.subarray(12)), true);
  return bytes;
}
