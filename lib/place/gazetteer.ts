import { unseal } from '../bytes.ts';
import { remembered } from '../remembered.ts';
import { readPlanes, startsOf, unzigzag } from './columns.ts';
import { foldName } from './fold.ts';
import {
  HEADER,
  KINDS,
  MAGIC,
  populationOf,
  SECTIONS,
  type Section,
  UNITS_PER_DEGREE,
  VERSION,
  WIDTH,
} from './format.ts';
import { stateKey } from './home.ts';
import { indexOfName, type NameTable, nameAt, nameTableOf } from './name-table.ts';
import { type Spellings, spellingsOf, spelt } from './spellings.ts';

/** What kind of place an entry is. `seat`: Kremlin, White House, Downing Street; `region`: Donbas, Midwest, Sahel. */
export type PlaceKind =
  | 'continent'
  | 'country'
  | 'admin1'
  | 'admin2'
  | 'city'
  | 'region'
  | 'water'
  | 'mountain'
  | 'seat'
  | 'site';

/** One place as it is known. */
export interface PlaceData {
  /** Its own name, as an English reader knows it: "Kyiv". */
  readonly name: string;
  readonly geonamesId: number | null;
  readonly kind: PlaceKind;
  /** Degrees, WGS 84. */
  readonly lat: number;
  readonly lon: number;
  /** ISO 3166-1 alpha-2; `null` for what has no country. */
  readonly country: string | null;
  /** The name of the first-order division that it lies in, or is; `null` where unknown. Comparable only within a country. */
  readonly admin1: string | null;
  /** The second-order division, likewise. */
  readonly admin2: string | null;
  /** Inhabitants, rounded; 0 where unknown. */
  readonly population: number;
}

/** One place of the gazetteer, with the keys that it is asked for by. */
export interface GazetteerEntry extends PlaceData {
  /** Its own name, folded. */
  readonly key: string;
  /** The state and the county that it lies in, or is: "US.Texas", "US.Texas.Lamar County". */
  readonly state: string;
  readonly county: string;
}

/** A place with its keys. */
export function filed(place: PlaceData): GazetteerEntry {
  const state = stateKey(place.country, place.admin1);
  return { ...place, key: foldName(place.name), state, county: `${state}.${place.admin2}` };
}

/** A world of place names, read-only. */
export interface Gazetteer {
  /** Every place that bears this name (case, accents, "the", possessive and "Saint"/"St." do not matter), most populous first. */
  lookup(name: string): readonly GazetteerEntry[];
  /** Whether any place bears this name: `lookup(name).length > 0`, without making objects. */
  has(name: string): boolean;
}

/** Read a file made by `writeGazetteer`. Throws when it is another file, of another version, or damaged. */
export function readGazetteer(bytes: ArrayBuffer): Gazetteer {
  const tables = tablesOf(bytes);
  const indexOf = remembered((name: string) => indexOfName(tables.names, foldName(name)) ?? NONE, MOST_REMEMBERED);
  const bearersOf = remembered((index: number) => entriesOf(tables, index), MOST_REMEMBERED);
  return {
    has: name => indexOf(name) !== NONE,
    lookup: name => {
      const index = indexOf(name);
      return index === NONE ? [] : bearersOf(index);
    },
  };
}

/** Every place that bears the name at `index`, most populous first. */
function entriesOf(tables: Tables, index: number): readonly GazetteerEntry[] {
  const bearers = tables.bearers.subarray(tables.firstBearer[index]!, tables.firstBearer[index + 1]!);
  return Array.from(bearers, bearer => bearer >>> 1)
    .sort((a, b) => tables.populations[b]! - tables.populations[a]! || tables.kinds[a]! - tables.kinds[b]!)
    .map(place => entryOf(tables, place));
}

/** An article asks for the same names again and again, and the next article for many of them. */
const MOST_REMEMBERED = 5000;

const NONE = 0xffff_ffff;

/** The file, decoded into columns. A place is an index into them. */
interface Tables {
  readonly kinds: Uint8Array;
  readonly populations: Uint8Array;
  readonly ids: Uint32Array;
  readonly lats: Int16Array;
  readonly lons: Int16Array;
  /** The place that holds each place, or `NONE`. */
  readonly parents: Uint32Array;
  /** Two letters for each country, and which of them each place lies in. */
  readonly countries: Uint8Array;
  readonly countryOf: Uint16Array;
  readonly names: NameTable;
  readonly firstBearer: Uint32Array;
  readonly bearers: Uint32Array;
  /** The index of each place's own name. */
  readonly ownName: Uint32Array;
  readonly spellings: Spellings;
}

function tablesOf(file: ArrayBuffer): Tables {
  const sections = sectionsOf(unseal(MAGIC, VERSION, new Uint8Array(file), 'gazetteer'));
  const kinds = sections.kinds;
  const parents = parentsOf(readPlanes(sections.children, WIDTH.children));
  const firstBearer = startsOf(readPlanes(sections.bearers, WIDTH.bearers));
  const bearers = readPlanes(sections.places, WIDTH.places);
  return {
    kinds,
    populations: sections.populations,
    parents,
    ids: idsOf(readPlanes(sections.ids, WIDTH.ids), parents),
    lats: degreesOf(readPlanes(sections.lats, WIDTH.degrees), parents),
    lons: degreesOf(readPlanes(sections.lons, WIDTH.degrees), parents),
    countries: sections.countries,
    countryOf: countriesOf(kinds, parents),
    names: nameTableOf({ shared: sections.sharedLetters, rests: sections.restLetters }),
    firstBearer,
    bearers,
    ownName: ownNamesOf(kinds.length, firstBearer, bearers),
    spellings: spellingsOf(sections),
  };
}

function sectionsOf(payload: Uint8Array): Record<Section, Uint8Array> {
  const header = new DataView(payload.buffer, payload.byteOffset, HEADER);
  let at = HEADER;
  const parts = SECTIONS.map((section, i): [Section, Uint8Array] => {
    const start = at;
    at += header.getUint32(4 * i, true);
    return [section, payload.subarray(start, at)];
  });
  return Object.fromEntries(parts) as Record<Section, Uint8Array>; // One for each of `SECTIONS`.
}

/** `children` starts with those of the world. */
function parentsOf(children: Uint32Array): Uint32Array {
  const parents = new Uint32Array(children.length - 1);
  let next = 0;
  children.forEach((count, i) => {
    parents.fill(i === 0 ? NONE : i - 1, next, next + count);
    next += count;
  });
  return parents;
}

function idsOf(steps: Uint32Array, parents: Uint32Array): Uint32Array {
  const ids = new Uint32Array(steps.length);
  for (let i = 0; i < steps.length; i++) {
    const before = i > 0 && parents[i] === parents[i - 1] ? ids[i - 1]! : 0;
    ids[i] = steps[i] === 0 ? 0 : before + steps[i]! - 1;
  }
  return ids;
}

function degreesOf(steps: Uint32Array, parents: Uint32Array): Int16Array {
  const degrees = new Int16Array(steps.length);
  for (let i = 0; i < steps.length; i++) {
    const parent = parents[i]!;
    degrees[i] = unzigzag(steps[i]!) + (parent === NONE ? 0 : degrees[parent]!);
  }
  return degrees;
}

const NO_COUNTRY = 0xffff;

function countriesOf(kinds: Uint8Array, parents: Uint32Array): Uint16Array {
  const countries = new Uint16Array(kinds.length);
  const country = KINDS.indexOf('country');
  let next = 0;
  for (let i = 0; i < kinds.length; i++) {
    const parent = parents[i]!;
    countries[i] = kinds[i] === country ? next++ : parent === NONE ? NO_COUNTRY : countries[parent]!;
  }
  return countries;
}

function ownNamesOf(places: number, firstBearer: Uint32Array, bearers: Uint32Array): Uint32Array {
  const own = new Uint32Array(places);
  for (let name = 0; name + 1 < firstBearer.length; name++) {
    for (let i = firstBearer[name]!; i < firstBearer[name + 1]!; i++) {
      if ((bearers[i]! & 1) === 0) own[bearers[i]! >>> 1] = name;
    }
  }
  return own;
}

function entryOf(tables: Tables, place: number): GazetteerEntry {
  const country = tables.countryOf[place]!;
  return filed({
    name: nameOf(tables, place),
    geonamesId: tables.ids[place] || null,
    kind: KINDS[tables.kinds[place]!]!,
    lat: tables.lats[place]! / UNITS_PER_DEGREE,
    lon: tables.lons[place]! / UNITS_PER_DEGREE,
    country:
      country === NO_COUNTRY
        ? null
        : String.fromCharCode(tables.countries[2 * country]!, tables.countries[2 * country + 1]!),
    admin1: holderOf(tables, place, KINDS.indexOf('admin1')),
    admin2: holderOf(tables, place, KINDS.indexOf('admin2')),
    population: populationOf(tables.populations[place]!),
  });
}

/** The name of the place of `kind` that a place lies in, or is. */
function holderOf(tables: Tables, place: number, kind: number): string | null {
  for (let at = place; at !== NONE; at = tables.parents[at]!) {
    if (tables.kinds[at] === kind) return nameOf(tables, at);
  }
  return null;
}

function nameOf({ names, ownName, spellings }: Tables, place: number): string {
  return spelt(spellings, place, nameAt(names, ownName[place]!));
}
