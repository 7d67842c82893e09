import type { PlaceName } from '../find/place-name.ts';
import { isEnumerated, pairsOf } from '../find/place-pairs.ts';
import { OTHER_CITY_NAMES } from '../lexicon/city-names.ts';
import { PLACE_SENSES } from '../lexicon/place-senses.ts';
import { DIVISION_NOUNS, HEADS_BEFORE, NATURE } from '../lexicon/place-words.ts';
import { holds } from '../place/containment.ts';
import { COUNTRY_OF_DEMONYM } from '../place/demonyms.ts';
import { distanceOf } from '../place/distance.ts';
import { foldName } from '../place/fold.ts';
import type { GazetteerEntry, PlaceKind } from '../place/gazetteer.ts';
import { groupBy } from '../place/group-by.ts';
import { prominenceOf } from '../place/prominence.ts';
import type { Reading } from '../text/reading.ts';

/** Which place a name means, and how sure that is; `entry` is `null` where no gazetteer knows it. */
export interface Resolution {
  readonly entry: GazetteerEntry | null;
  /** 0 to 1. */
  readonly confidence: number;
}

/**
 * Choose one place for each name, in their order. Names are known to be places, in text order.
 *
 * The same words mean the same place throughout a text. "Paris, Texas" settles "Paris"; "Luhansk region" settles
 * "Luhansk"; else the country and state that the text is about, near neighbours and renown decide. What is settled in
 * a first round votes in the second.
 */
export function resolvePlaces(reading: Reading, names: readonly PlaceName[]): Resolution[] {
  const scene = sceneOf(reading, names);
  const first = resolveAll(scene, votesOf(reading, names, scene.anchors), scene.anchors);
  const settled = new Map(scene.anchors);
  for (const [key, { entry, confidence }] of first) if (entry && confidence >= SETTLED) settled.set(key, entry);
  const second = resolveAll(scene, votesOf(reading, names, settled), settled);
  return withSites(reading.text, names, second);
}

const SETTLED = 0.8;

/** What all names together tell. */
interface Scene {
  readonly mentions: ReadonlyMap<string, readonly PlaceName[]>;
  /** The entries that are left by "Paris, Texas" and the like, by key. */
  readonly paired: ReadonlyMap<string, readonly GazetteerEntry[]>;
  /** The kinds that words beside a name ask for: "Luhansk region". */
  readonly kinds: ReadonlyMap<string, ReadonlySet<PlaceKind>>;
  /** Places of which there is no doubt, by key. */
  readonly anchors: ReadonlyMap<string, GazetteerEntry>;
  /** Keys of the names that stand in one list. */
  readonly listed: ReadonlyMap<string, ReadonlySet<string>>;
  /** How many names may lie in a state, each counted in parts if it may lie in several. */
  readonly states: ReadonlyMap<string, number>;
  /** Counties that names of the text may mean, and counties in which they may lie. */
  readonly counties: { readonly meant: ReadonlySet<string>; readonly lain: ReadonlySet<string> };
}

function sceneOf(reading: Reading, names: readonly PlaceName[]): Scene {
  const mentions = groupBy(names, ({ key }) => key);
  const paired = new Map<string, readonly GazetteerEntry[]>();
  for (const { held, holder, heldEntries, holderEntries } of pairsOf(reading.text, names)) {
    if (!paired.has(held.key)) paired.set(held.key, heldEntries);
    if (!paired.has(holder.key)) paired.set(holder.key, holderEntries);
  }
  const entries = [...mentions].map(([key, [name]]) => paired.get(key) ?? name!.entries);
  return {
    mentions,
    paired,
    kinds: kindsAskedFor(reading, names),
    anchors: anchorsOf(mentions, paired),
    listed: listsOf(reading, names),
    states: statesOf(entries),
    counties: countiesOf(entries),
  };
}

function kindsAskedFor({ tokens }: Reading, names: readonly PlaceName[]): Map<string, Set<PlaceKind>> {
  const kinds = new Map<string, Set<PlaceKind>>();
  for (const { first, last, key } of names) {
    const after = tokens[last];
    const before = tokens[first]!.newLine ? undefined : tokens[first - 1];
    const of = before?.lower === 'of' ? tokens[first - 2] : before;
    for (const word of [after && !after.newLine ? after.lower : '', of?.lower ?? '']) {
      const kind = DIVISION_NOUNS.get(word) ?? (word === 'capital' ? 'city' : undefined);
      if (kind) kinds.set(key, (kinds.get(key) ?? new Set<PlaceKind>()).add(kind));
    }
  }
  return kinds;
}

/** Names that have only one reading, or one that dwarfs the others. */
function anchorsOf(mentions: Scene['mentions'], paired: Scene['paired']): Map<string, GazetteerEntry> {
  const anchors = new Map<string, GazetteerEntry>();
  for (const [key, [name]] of mentions) {
    const scored = (paired.get(key) ?? name!.entries)
      .map(entry => ({ entry, score: renownOf(entry, key) }))
      .sort((a, b) => b.score - a.score);
    const best = scored[0];
    if (!best) continue;
    const rival = scored.find(({ entry }) => !isSameSpot(entry, best.entry));
    if (paired.has(key) || best.score - (rival?.score ?? -Infinity) > CLEAR_MARGIN) anchors.set(key, best.entry);
  }
  return anchors;
}

/** In powers of ten. */
const CLEAR_MARGIN = 1.5;
const SAME_SPOT = 40;

function isSameSpot(a: GazetteerEntry, b: GazetteerEntry): boolean {
  return a === b || (a.country === b.country && distanceOf(a, b) < SAME_SPOT);
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
    const own = new Set(entries.filter(isLocal).map(stateOf));
    for (const state of own) states.set(state, (states.get(state) ?? 0) + 1 / own.size);
  }
  return states;
}

function isLocal({ kind }: GazetteerEntry): boolean {
  return kind === 'city' || kind === 'admin2';
}

function stateOf({ country, admin1 }: GazetteerEntry): string {
  return `${country}.${admin1}`;
}

function countyOf(entry: GazetteerEntry): string {
  return `${stateOf(entry)}.${entry.admin2}`;
}

function countiesOf(names: readonly (readonly GazetteerEntry[])[]): Scene['counties'] {
  const entries = names.flat();
  return {
    meant: new Set(entries.filter(({ kind }) => kind === 'admin2').map(countyOf)),
    lain: new Set(entries.filter(({ kind, admin2 }) => kind === 'city' && admin2 !== null).map(countyOf)),
  };
}

// ——— votes ———

type Votes = ReadonlyMap<string, number>;

const REPEATED = 0.3;

/** Votes for countries, and for states as "US.Texas": each a share of all votes for countries. */
function votesOf(reading: Reading, names: readonly PlaceName[], anchors: Scene['anchors']): Votes {
  const votes = new Map<string, number>();
  let total = 0;
  const vote = (place: string, weight: number) => votes.set(place, (votes.get(place) ?? 0) + weight);
  const seen = new Set<string>();
  const weightOf = (word: string, weight: number) => {
    const isNew = !seen.has(word);
    seen.add(word);
    total += isNew ? weight : weight * REPEATED;
    return isNew ? weight : weight * REPEATED;
  };
  for (const { text } of reading.tokens) {
    const country = COUNTRY_OF_DEMONYM.get(text);
    if (country) vote(country, weightOf(text, 0.5));
  }
  for (const { key, first } of names) {
    const entry = anchors.get(key);
    if (!entry?.country) continue;
    const weight = weightOf(key, first < DATELINE ? 2 : 1);
    vote(entry.country, weight);
    if (entry.admin1) vote(stateOf(entry), weight);
  }
  return new Map([...votes].map(([place, weight]) => [place, weight / Math.max(1, total)]));
}

/** Tokens within which a place is the place of the story. */
const DATELINE = 40;

// ——— the choice ———

/** In powers of ten of population. */
const WEIGHT = {
  kindAskedFor: 3,
  otherKind: -1,
  ownName: 0.8,
  alternateName: -0.5,
  shortName: -1, // "Lamar" for Lamar County, unasked.
  country: 3.2,
  countryOfHamlet: 2.4, // A text about America that names Mecca need not mean the one in California.
  state: 3,
  sharedState: 1.5, // Other names may lie in the same state.
  county: 2, // Its county, or a town of it, is named as well.
  neighbour: 2.2,
  listed: 1.5,
};

function resolveAll(scene: Scene, votes: Votes, anchors: Scene['anchors']): Map<string, Resolution> {
  return new Map([...scene.mentions].map(([key, [name]]) => [key, resolve(key, name!, scene, votes, anchors)]));
}

function resolve(key: string, name: PlaceName, scene: Scene, votes: Votes, anchors: Scene['anchors']): Resolution {
  const entries = scene.paired.get(key) ?? name.entries;
  if (entries.length === 0) return { entry: null, confidence: 0.5 };
  const scored = entries
    .map(entry => ({ entry, score: scoreOf(entry, key, scene, votes, anchors) }))
    .sort((a, b) => b.score - a.score);
  const best = scored[0]!;
  const rival = scored.find(({ entry }) => !isSameSpot(entry, best.entry));
  const entry = scene.kinds.get(key)?.has('admin1') ? best.entry : cityOf(best.entry, entries);
  return { entry, confidence: confidenceOf(best.score - (rival?.score ?? -Infinity)) };
}

/** Chongqing is a city, though a province is called after it: when most of a division live in the city of its name. */
function cityOf(entry: GazetteerEntry, entries: readonly GazetteerEntry[]): GazetteerEntry {
  if (entry.kind !== 'admin1' && entry.kind !== 'admin2') return entry;
  const city = entries.find(other => other.kind === 'city' && holds(entry, other));
  return city && city.population >= MOST * entry.population ? city : entry;
}

const MOST = 0.3;

const HAMLET = 15_000;

function scoreOf(entry: GazetteerEntry, key: string, scene: Scene, votes: Votes, anchors: Scene['anchors']): number {
  const kinds = scene.kinds.get(key);
  const asked = !kinds ? 0 : kinds.has(entry.kind) ? WEIGHT.kindAskedFor : WEIGHT.otherKind;
  const isShort = (entry.kind === 'admin1' || entry.kind === 'admin2') && asked <= 0 && !isOwnName(entry, key);
  const isHamlet = entry.kind === 'city' && entry.population < HAMLET;
  const country = (isHamlet ? WEIGHT.countryOfHamlet : WEIGHT.country) * (votes.get(entry.country ?? '') ?? 0);
  const state = WEIGHT.state * Math.min(1, votes.get(stateOf(entry)) ?? 0);
  const near = isLocal(entry) ? nearness(entry, key, anchors) + kinship(entry, scene) : 0;
  return (
    renownOf(entry, key) +
    asked +
    (isShort ? WEIGHT.shortName : 0) +
    country +
    state +
    near +
    likeness(entry, key, scene, anchors)
  );
}

const SHIFTS: ReadonlyMap<string, number> = new Map(
  PLACE_SENSES.map(([name, kind, where, shift]) => [`${name} ${kind} ${where}`, shift]),
);

/** How likely the name means this place in a text that says nothing else. */
function renownOf(entry: GazetteerEntry, key: string): number {
  const own = isOwnName(entry, key) ? WEIGHT.ownName : entry.kind === 'city' ? WEIGHT.alternateName : 0;
  const sense = `${key} ${entry.kind} `;
  const shift = SHIFTS.get(sense + (entry.country ?? '')) ?? SHIFTS.get(sense + stateOf(entry)) ?? 0;
  return prominenceOf(entry) + own + shift;
}

const ENGLISH_NAMES: ReadonlySet<string> = new Set(
  OTHER_CITY_NAMES.map(([name, , country]) => `${foldName(name)} ${country}`),
);

function isOwnName(entry: GazetteerEntry, key: string): boolean {
  return foldName(entry.name) === key || (entry.kind === 'city' && ENGLISH_NAMES.has(`${key} ${entry.country}`));
}

const NEAR = 120;

/** Enough to know where a text is; so the work stays in proportion to its length. */
const MOST_NEIGHBOURS = 60;

function nearness(entry: GazetteerEntry, key: string, anchors: Scene['anchors']): number {
  let near = 0;
  let looked = 0;
  for (const [other, anchor] of anchors) {
    if (looked >= MOST_NEIGHBOURS || near >= 2) break;
    if (other === key || !isLocal(anchor)) continue;
    looked++;
    if (distanceOf(anchor, entry) < NEAR) near++;
  }
  return WEIGHT.neighbour * Math.min(1, near / 2);
}

/** Other names of the text that may lie in the same state, or be its county, or lie in it. */
function kinship(entry: GazetteerEntry, { states, counties }: Scene): number {
  const others = Math.max(0, (states.get(stateOf(entry)) ?? 0) - 1);
  const isKin = entry.kind === 'city' ? counties.meant.has(countyOf(entry)) : counties.lain.has(countyOf(entry));
  return WEIGHT.sharedState * Math.min(1, others / 2) + (isKin ? WEIGHT.county : 0);
}

/** States stand among states, countries among countries: "Oregon, Idaho and Washington". */
function likeness(entry: GazetteerEntry, key: string, { listed }: Scene, anchors: Scene['anchors']): number {
  const others = [...(listed.get(key) ?? [])].flatMap(other => anchors.get(other) ?? []);
  if (others.length === 0) return 0;
  return (WEIGHT.listed * others.filter(({ kind }) => kind === entry.kind).length) / others.length;
}

// ——— sites ———

/** Streets and buildings lie where the text is at that moment, as far as anybody knows. */
function withSites(text: string, names: readonly PlaceName[], byKey: ReadonlyMap<string, Resolution>): Resolution[] {
  const home = homeOf(names, byKey);
  const sites = new Map<string, GazetteerEntry | null>();
  return names.map((name, i) => {
    const own = byKey.get(name.key)!;
    if (own.entry) return own;
    if (isNature(name)) return { entry: settingOf(text, names, i, byKey), confidence: SITE_CONFIDENCE };
    const head = name.key.split(' ').at(-1)!;
    const known = sites.get(name.key) ?? (name.key === head ? sites.get(head) : null);
    const entry = known ?? settingOf(text, names, i, byKey) ?? (name.rule === 'site' ? home : null);
    sites.set(name.key, entry).set(head, entry);
    return { entry, confidence: SITE_CONFIDENCE };
  });
}

/** A river or a mountain may be far from the town that is spoken of. */
function isNature({ key }: PlaceName): boolean {
  const words = key.split(' ');
  return NATURE.has(words.at(-1)!) || HEADS_BEFORE.has(words[0]!);
}

const SITE_CONFIDENCE = 0.4;

/** The town that the text names most. */
function homeOf(names: readonly PlaceName[], byKey: ReadonlyMap<string, Resolution>): GazetteerEntry | null {
  const counts = new Map<GazetteerEntry, number>();
  for (const { key } of names) {
    const entry = byKey.get(key)?.entry;
    if (entry?.kind === 'city') counts.set(entry, (counts.get(entry) ?? 0) + 1);
  }
  return [...counts].reduce<[GazetteerEntry | null, number]>(
    (best, next) => (next[1] > best[1] ? next : best),
    [null, 0],
  )[0];
}

/** The place that stands right behind a site ("… Hospital in Windhoek"), or the nearest before it in its paragraph. */
function settingOf(
  text: string,
  names: readonly PlaceName[],
  i: number,
  byKey: ReadonlyMap<string, Resolution>,
): GazetteerEntry | null {
  const behind = placeBehind(text, names, i, byKey);
  if (behind) return behind;
  const { start } = names[i]!;
  for (let at = i - 1; at >= 0 && at >= i - LOOK_BACK && !/[\n\r]/.test(text.slice(names[at]!.end, start)); at--) {
    const entry = byKey.get(names[at]!.key)?.entry;
    if (entry && (isLocal(entry) || entry.kind === 'admin1')) return entry;
  }
  return null;
}

function placeBehind(
  text: string,
  names: readonly PlaceName[],
  i: number,
  byKey: ReadonlyMap<string, Resolution>,
): GazetteerEntry | null {
  const [name, next] = [names[i]!, names[i + 1]];
  if (!next || next.start - name.end > 14 || !BEHIND.test(text.slice(name.end, next.start))) return null;
  return byKey.get(next.key)?.entry ?? null;
}

const BEHIND = /^,? (?:in |near |at |of )?(?:the )?$/;

const LOOK_BACK = 6;

/** A margin of nothing is a toss; one of two powers of ten is as good as certain. */
function confidenceOf(margin: number): number {
  return Math.round(100 * (0.35 + 0.63 * (1 - Math.exp(-Math.max(0, margin) / 1.2)))) / 100;
}
