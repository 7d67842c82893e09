import { nounOfList } from '../find/places/place-company.ts';
import type { PlaceName } from '../find/places/place-name.ts';
import { isEnumerated, pairsOf, straysOf } from '../find/places/place-pairs.ts';
import { groupBy } from '../group-by.ts';
import { DIVISION_NOUNS } from '../lexicon/place-words.ts';
import type { GazetteerEntry, PlaceKind } from '../place/gazetteer.ts';
import type { Reading } from '../text/reading.ts';
import type { Token } from '../text/tokens.ts';

/** What all names of a text together tell, before any is resolved. Names are known by their keys. */
export interface Scene {
  readonly mentions: ReadonlyMap<string, readonly PlaceName[]>;
  /** The entries that are left by "Paris, Texas" and the like. */
  readonly paired: ReadonlyMap<string, readonly GazetteerEntry[]>;
  /** Towns that no gazetteer has, and what is said to hold them: "Detroit, Texas". */
  readonly strays: ReadonlyMap<string, GazetteerEntry>;
  /** The kinds that words beside a name ask for: "Luhansk region". */
  readonly kinds: ReadonlyMap<string, ReadonlySet<PlaceKind>>;
  /** The names that stand with it in a list. */
  readonly listed: ReadonlyMap<string, ReadonlySet<string>>;
  /** How many names may lie in a state, each counted in parts if it may lie in several. */
  readonly states: ReadonlyMap<string, number>;
  /** Counties that names of the text may mean, and counties in which they may lie: which names, by county. */
  readonly counties: { readonly meant: NamesByCounty; readonly lain: NamesByCounty };
  /** The names that may lie in a cell of the map, and how much each tells: the less, the more places bear it. */
  readonly cells: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

type NamesByCounty = ReadonlyMap<string, readonly string[]>;

/** Look over the names of a text, which are in text order. */
export function sceneOf(reading: Reading, names: readonly PlaceName[]): Scene {
  const mentions = groupBy(names, ({ key }) => key);
  const paired = new Map<string, readonly GazetteerEntry[]>();
  for (const { held, holder, heldEntries, holderEntries } of pairsOf(reading.text, names)) {
    if (!paired.has(held.key)) paired.set(held.key, heldEntries);
    if (!paired.has(holder.key)) paired.set(holder.key, holderEntries);
  }
  for (const [key, entries] of shortNamesOf(mentions)) if (!paired.has(key)) paired.set(key, entries);
  const entriesByKey = new Map([...mentions].map(([key, [name]]) => [key, paired.get(key) ?? name!.entries]));
  const strays = straysOf(reading.text, names).filter(({ name }) => !paired.has(name.key));
  return {
    mentions,
    paired,
    strays: new Map(strays.map(({ name, holder }) => [name.key, holder])),
    kinds: kindsAskedFor(reading, names),
    listed: listsOf(reading, names),
    states: statesOf([...entriesByKey.values()]),
    counties: countiesOf(entriesByKey),
    cells: cellsOf(entriesByKey),
  };
}

/** "Avondale" is Avondale Estates where that is named as well. */
function shortNamesOf(mentions: Scene['mentions']): Map<string, readonly GazetteerEntry[]> {
  const shorts = new Map<string, readonly GazetteerEntry[]>();
  for (const [key, [name]] of mentions) {
    const short = SHORTENED.exec(key)?.[1];
    const towns = short !== undefined && mentions.has(short) ? name!.entries.filter(({ kind }) => kind === 'city') : [];
    if (towns.length > 0) shorts.set(short!, towns);
  }
  return shorts;
}

/** Endings of towns that are left out when a town is named again. */
const SHORTENED = /^(.{4,}) (?:estates|heights|springs|falls|beach|hills|park|village|township|grove|lakes)$/;

/** A town or county. */
export function isLocal({ kind }: GazetteerEntry): boolean {
  return kind === 'city' || kind === 'admin2';
}

function kindsAskedFor({ tokens }: Reading, names: readonly PlaceName[]): Map<string, Set<PlaceKind>> {
  const kinds = new Map<string, Set<PlaceKind>>();
  for (const { first, last, key } of names) {
    const before = tokens[first]!.newLine ? undefined : tokens[first - 1];
    const of = before?.lower === 'of' ? tokens[first - 2] : before;
    for (const word of [wordBehind(tokens, last), of?.lower ?? '']) {
      const kind = DIVISION_NOUNS.get(word) ?? (word === 'capital' ? 'city' : undefined);
      if (kind) kinds.set(key, (kinds.get(key) ?? new Set<PlaceKind>()).add(kind));
    }
  }
  return kinds;
}

/** The word that stands behind a name on its line, or behind the list that it opens. */
function wordBehind(tokens: readonly Token[], last: number): string {
  const after = tokens[last];
  if (!after || after.newLine) return '';
  return nounOfList(tokens, last) ?? after.lower;
}

function listsOf({ text }: Reading, names: readonly PlaceName[]): Map<string, Set<string>> {
  const listed = new Map<string, Set<string>>();
  const add = (key: string, other: string) => listed.set(key, (listed.get(key) ?? new Set<string>()).add(other));
  for (let i = 1; i < names.length; i++) {
    const [a, b] = [names[i - 1]!, names[i]!];
    if (!isEnumerated(text, a, b)) continue;
    add(a.key, b.key);
    add(b.key, a.key);
  }
  return listed;
}

function statesOf(names: readonly (readonly GazetteerEntry[])[]): Map<string, number> {
  const states = new Map<string, number>();
  for (const entries of names) {
    const own = new Set(entries.filter(isLocal).map(({ state }) => state));
    for (const state of own) states.set(state, (states.get(state) ?? 0) + 1 / own.size);
  }
  return states;
}

function countiesOf(entriesByKey: ReadonlyMap<string, readonly GazetteerEntry[]>): Scene['counties'] {
  const readings = [...entriesByKey].flatMap(([key, entries]) => entries.map(entry => ({ key, entry })));
  const namesBy = (isOf: (entry: GazetteerEntry) => boolean): NamesByCounty => {
    const groups = groupBy(
      readings.filter(({ entry }) => isOf(entry)),
      ({ entry }) => entry.county,
    );
    return new Map([...groups].map(([county, group]) => [county, [...new Set(group.map(({ key }) => key))]]));
  };
  return {
    meant: namesBy(({ kind }) => kind === 'admin2'),
    lain: namesBy(({ kind, admin2 }) => kind === 'city' && admin2 !== null),
  };
}

/** Degrees; about 45 kilometres from north to south. */
const CELL = 0.4;

function cellOf(lat: number, lon: number): string {
  return `${Math.floor(lat / CELL)} ${Math.floor(lon / CELL)}`;
}

function cellsOf(entriesByKey: ReadonlyMap<string, readonly GazetteerEntry[]>): Scene['cells'] {
  const cells = new Map<string, Map<string, number>>();
  for (const [key, entries] of entriesByKey) {
    const local = entries.filter(isLocal);
    for (const { lat, lon } of local) {
      const cell = cellOf(lat, lon);
      const names = cells.get(cell) ?? new Map<string, number>();
      cells.set(cell, names.set(key, 1 / Math.sqrt(local.length)));
    }
  }
  return cells;
}

/** How much other names of the text may lie near an entry, as far as none is settled: 0 for none, 1 for a sure one. */
export function vicinityOf({ lat, lon }: GazetteerEntry, key: string, cells: Scene['cells']): number {
  const near = new Map<string, number>();
  for (const down of [-CELL, 0, CELL]) {
    for (const right of [-CELL, 0, CELL]) {
      for (const [name, weight] of cells.get(cellOf(lat + down, lon + right)) ?? [])
        if (name !== key) near.set(name, weight);
    }
  }
  return [...near.values()].reduce((sum, weight) => sum + weight, 0);
}
