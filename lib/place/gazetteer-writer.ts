import { seal } from '../bytes.ts';
import { planesOf, zigzag } from './columns.ts';
import { foldName } from './fold.ts';
import {
  HEADER,
  KINDS,
  LONGEST_NAME,
  MAGIC,
  populationByte,
  SECTIONS,
  type Section,
  UNITS_PER_DEGREE,
  VERSION,
  WIDTH,
} from './format.ts';
import type { PlaceKind } from './gazetteer.ts';
import { frontCoded } from './name-table.ts';
import { spellingColumns } from './spellings.ts';

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
  const { shared, rests } = frontCoded(names.map(([name]) => name));
  return fileOf({
    countries: Uint8Array.from(
      places.filter(({ kind }) => kind === 'country').flatMap(({ country }) => characters(country ?? '??')),
    ),
    children: planesOf(
      [null, ...places].map(place => children.get(place)?.length ?? 0),
      WIDTH.children,
    ),
    kinds: Uint8Array.from(places, ({ kind }) => KINDS.indexOf(kind)),
    populations: Uint8Array.from(places, ({ population }) => populationByte(population)),
    ids: planesOf(idSteps(places), WIDTH.ids),
    lats: degreeSteps(places, ({ lat }) => lat),
    lons: degreeSteps(places, ({ lon }) => lon),
    sharedLetters: shared,
    restLetters: rests,
    bearers: planesOf(
      names.map(([, bearers]) => bearers.length),
      WIDTH.bearers,
    ),
    places: planesOf(
      names.flatMap(([, bearers]) => bearers),
      WIDTH.places,
    ),
    ...spellingColumns(places.map(({ name }) => ({ name, folded: ownNameOf(name) }))),
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
  return foldName(name).slice(0, LONGEST_NAME) || NO_LETTERS;
}

/** What a place is filed under of whose name nothing is left: nobody asks for it. */
const NO_LETTERS = '?';

function idSteps(places: readonly PlaceRecord[]): number[] {
  return places.map((place, i) => {
    if (place.geonamesId === null) return 0;
    const before = places[i - 1];
    return place.geonamesId - (before?.parent === place.parent ? (before.geonamesId ?? 0) : 0) + 1;
  });
}

function degreeSteps(places: readonly PlaceRecord[], degreesOf: (place: PlaceRecord) => number): Uint8Array {
  const steps = places.map(place => {
    const parent = place.parent ? units(degreesOf(place.parent)) : 0;
    return zigzag(units(degreesOf(place)) - parent);
  });
  return planesOf(steps, WIDTH.degrees);
}

function units(degrees: number): number {
  return Math.round(degrees * UNITS_PER_DEGREE);
}

function characters(text: string): number[] {
  return Array.from({ length: text.length }, (_, i) => text.charCodeAt(i));
}

function fileOf(sections: Readonly<Record<Section, Uint8Array>>): Uint8Array<ArrayBuffer> {
  const lengths = SECTIONS.map(section => sections[section].length);
  const payload = new Uint8Array(HEADER + lengths.reduce((sum, length) => sum + length, 0));
  const header = new DataView(payload.buffer);
  lengths.forEach((length, i) => {
    header.setUint32(4 * i, length, true);
  });
  let at = HEADER;
  for (const section of SECTIONS) {
    payload.set(sections[section], at);
    at += sections[section].length;
  }
  return seal(MAGIC, VERSION, payload);
}
