import { remembered } from '../remembered.ts';
import { checksum, readVarints, unzigzag } from './bytes.ts';
import { foldName } from './fold.ts';
import {
  GROUP,
  HEADER,
  KINDS,
  MAGIC,
  populationOf,
  SECTIONS,
  type Section,
  titleOf,
  UNITS_PER_DEGREE,
  VERSION,
} from './format.ts';
import { stateKey } from './home.ts';

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
  const indexOf = remembered((name: string) => indexOfName(tables, foldName(name)) ?? NONE, MOST_REMEMBERED);
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
  readonly names: Uint8Array;
  readonly groups: Uint32Array;
  readonly nameCount: number;
  readonly firstBearer: Uint32Array;
  readonly bearers: Uint32Array;
  /** The index of each place's own name. */
  readonly ownName: Uint32Array;
  readonly spellings: Spellings;
}

function tablesOf(bytes: ArrayBuffer): Tables {
  const { places, names, sections } = sectionsOf(bytes);
  const kinds = sections.kinds;
  const parents = parentsOf(readVarints(sections.children, places + 1));
  const firstBearer = sumsOf(readVarints(sections.bearers, names));
  const bearers = readVarints(sections.places, firstBearer[names]!);
  return {
    kinds,
    populations: sections.populations,
    parents,
    ids: idsOf(readVarints(sections.ids, places), parents),
    lats: degreesOf(readVarints(sections.lats, places), parents),
    lons: degreesOf(readVarints(sections.lons, places), parents),
    countries: sections.countries,
    countryOf: countriesOf(kinds, parents),
    names: sections.names,
    groups: groupsOf(sections.names, names),
    nameCount: names,
    firstBearer,
    bearers,
    ownName: ownNamesOf(places, firstBearer, bearers),
    spellings: spellingsOf(sections.spellings),
  };
}

function sectionsOf(bytes: ArrayBuffer): { places: number; names: number; sections: Record<Section, Uint8Array> } {
  const view = new DataView(bytes);
  if (bytes.byteLength < HEADER || view.getUint32(0, true) !== MAGIC) throw new Error('This file is no gazetteer.');
  const version = view.getUint32(4, true);
  if (version !== VERSION) throw new Error(`The gazetteer is of version ${version}; this program reads ${VERSION}.`);
  if (view.getUint32(8, true) !== checksum(new Uint8Array(bytes, 12))) throw new Error('The gazetteer is damaged.');
  let at = HEADER;
  const parts = SECTIONS.map((section, i): [Section, Uint8Array] => {
    const start = at;
    at += view.getUint32(4 * (5 + i), true);
    return [section, new Uint8Array(bytes, start, at - start)];
  });
  const sections = Object.fromEntries(parts) as Record<Section, Uint8Array>; // One for each of `SECTIONS`.
  return { places: view.getUint32(12, true), names: view.getUint32(16, true), sections };
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

function sumsOf(counts: Uint32Array): Uint32Array {
  const sums = new Uint32Array(counts.length + 1);
  for (let i = 0; i < counts.length; i++) sums[i + 1] = sums[i]! + counts[i]!;
  return sums;
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

function groupsOf(names: Uint8Array, count: number): Uint32Array {
  const groups = new Uint32Array(Math.ceil(count / GROUP));
  let at = 0;
  for (let i = 0; i < count; i++) {
    if (i % GROUP === 0) groups[i / GROUP] = at;
    at += 2 + names[at + 1]!;
  }
  return groups;
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

/** Names as they are written, for the places whose folded name does not tell; sorted by place. */
interface Spellings {
  readonly places: Uint32Array;
  /** Where each spelling starts in `values`. */
  readonly starts: Uint32Array;
  readonly values: Uint32Array;
}

function spellingsOf(bytes: Uint8Array): Spellings {
  const values = readVarints(bytes, countVarints(bytes));
  const places: number[] = [];
  const starts: number[] = [];
  let place = 0;
  for (let at = 0; at < values.length; ) {
    place += values[at]!;
    places.push(place);
    starts.push(at + 1);
    const size = values[at + 1]!;
    at += 2 + (isWhole(size) ? size >> 1 : size); // A patch has two numbers for each letter.
  }
  return { places: Uint32Array.from(places), starts: Uint32Array.from(starts), values };
}

function isWhole(size: number): boolean {
  return (size & 1) === 1;
}

function countVarints(bytes: Uint8Array): number {
  let count = 0;
  for (let i = 0; i < bytes.length; i++) if (bytes[i]! < 0x80) count++;
  return count;
}

/** The index of a folded name, or `null`. */
function indexOfName(tables: Tables, name: string): number | null {
  if (name === '') return null;
  const group = groupOf(tables, name);
  return group < 0 ? null : indexInGroup(tables, group, name);
}

/** The last group whose first name is not behind `name`; -1 if there is none. */
function groupOf({ names, groups }: Tables, name: string): number {
  let low = 0;
  let high = groups.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (compareAt(names, groups[middle]!, name, 0).order <= 0) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Walk a group; `matched` is how much of `name` the name before shared with it, so little is compared twice. */
function indexInGroup(tables: Tables, group: number, name: string): number | null {
  const { names, groups, nameCount } = tables;
  let at = groups[group]!;
  let matched = 0;
  for (let i = group * GROUP; i < Math.min(nameCount, (group + 1) * GROUP); i++) {
    const shared = names[at]!;
    if (shared < matched) return null; // It differs earlier than the name before did: it is behind `name`.
    if (shared === matched) {
      const comparison = compareAt(names, at, name, shared);
      if (comparison.order === 0) return i;
      if (comparison.order > 0) return null;
      matched = comparison.matched;
    }
    at += 2 + names[at + 1]!;
  }
  return null;
}

/** Compare the rest of the coded name at `at` with `name` from `from` on. */
function compareAt(names: Uint8Array, at: number, name: string, from: number): { order: number; matched: number } {
  const length = names[at + 1]!;
  for (let i = 0; i < length; i++) {
    if (from + i >= name.length) return { order: 1, matched: from + i };
    const order = names[at + 2 + i]! - name.charCodeAt(from + i);
    if (order !== 0) return { order, matched: from + i };
  }
  return { order: from + length < name.length ? -1 : 0, matched: from + length };
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

function nameOf(tables: Tables, place: number): string {
  const title = titleOf(foldedNameOf(tables, tables.ownName[place]!));
  return spelt(tables.spellings, place, title);
}

/** The name as it is written, where it is kept; else its title. */
function spelt({ places, starts, values }: Spellings, place: number, title: string): string {
  const index = lowerBound(places, place);
  if (places[index] !== place) return title;
  const start = starts[index]! + 1;
  const size = values[start - 1]!;
  if (isWhole(size)) return String.fromCharCode(...values.subarray(start, start + (size >> 1)));
  const letters = Array.from(title);
  let letter = 0;
  for (let at = start; at < start + size; at += 2) {
    letter += values[at]!;
    letters[letter] = String.fromCharCode(values[at + 1]!);
  }
  return letters.join('');
}

function lowerBound(sorted: Uint32Array, value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

function foldedNameOf({ names, groups }: Tables, index: number): string {
  const letters: number[] = [];
  let at = groups[Math.floor(index / GROUP)]!;
  for (let i = index - (index % GROUP); i <= index; i++) {
    letters.length = names[at]!;
    const end = at + 2 + names[at + 1]!;
    for (at += 2; at < end; at++) letters.push(names[at]!);
  }
  return String.fromCharCode(...letters);
}
