import type { PlaceName } from '../find/place-names.ts';
import { pairsOf } from '../find/place-pairs.ts';
import { DEMONYMS } from '../lexicon/demonyms.ts';
import { DIVISION_NOUNS } from '../lexicon/place-words.ts';
import { distanceOf } from '../place/distance.ts';
import { foldName } from '../place/fold.ts';
import type { GazetteerEntry, PlaceKind } from '../place/gazetteer.ts';
import { groupBy } from '../place/group-by.ts';
import { mostProminent, prominenceOf } from '../place/prominence.ts';
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
 * "Luhansk"; else the country and state that the text is about, near neighbours and renown decide.
 */
export function resolvePlaces(reading: Reading, names: readonly PlaceName[]): Resolution[] {
  const scene = sceneOf(reading, names);
  const byKey = new Map<string, Resolution>();
  for (const [key, mentions] of scene.mentions) byKey.set(key, resolve(mentions, scene));
  return names.map(name => byKey.get(name.key)!);
}

/** What all names together tell. */
interface Scene {
  readonly mentions: ReadonlyMap<string, readonly PlaceName[]>;
  /** The entries that "Paris, Texas" and the like leave, by key. */
  readonly paired: ReadonlyMap<string, readonly GazetteerEntry[]>;
  /** The kinds that words beside a name ask for: "Luhansk region". */
  readonly kinds: ReadonlyMap<string, ReadonlySet<PlaceKind>>;
  /** Votes for countries and for "US.Texas", each as a share of all. */
  readonly votes: ReadonlyMap<string, number>;
  /** Places of which little doubt is left, by key. */
  readonly anchors: ReadonlyMap<string, GazetteerEntry>;
}

function sceneOf(reading: Reading, names: readonly PlaceName[]): Scene {
  const mentions = groupBy(names, ({ key }) => key);
  const paired = new Map<string, readonly GazetteerEntry[]>();
  for (const { held, holder, heldEntries, holderEntries } of pairsOf(reading.text, names)) {
    if (!paired.has(held.key)) paired.set(held.key, heldEntries);
    if (!paired.has(holder.key)) paired.set(holder.key, holderEntries);
  }
  const kinds = kindsAskedFor(reading, names);
  const anchors = anchorsOf(mentions, paired);
  return { mentions, paired, kinds, anchors, votes: votesOf(reading, names, anchors) };
}

function kindsAskedFor({ tokens }: Reading, names: readonly PlaceName[]): Map<string, Set<PlaceKind>> {
  const kinds = new Map<string, Set<PlaceKind>>();
  for (const { first, last, key } of names) {
    const after = tokens[last];
    const of = tokens[first - 1]?.lower === 'of' ? tokens[first - 2] : tokens[first - 1];
    const words = [after && !after.newLine ? after.lower : '', of && !tokens[first]!.newLine ? of.lower : ''];
    for (const word of words) {
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
    const entries = paired.get(key) ?? name!.entries;
    const best = mostProminent(entries);
    if (!best) continue;
    const rivals = entries.filter(entry => entry !== best && !isSameSpot(entry, best));
    const margin = prominenceOf(best) - Math.max(-Infinity, ...rivals.map(prominenceOf));
    if (margin > CLEAR_MARGIN || paired.has(key)) anchors.set(key, best);
  }
  return anchors;
}

/** In powers of ten. */
const CLEAR_MARGIN = 1.5;
const SAME_SPOT = 40;

function isSameSpot(a: GazetteerEntry, b: GazetteerEntry): boolean {
  return a.country === b.country && distanceOf(a, b) < SAME_SPOT;
}

const COUNTRY_OF_DEMONYM: ReadonlyMap<string, string> = new Map(
  Object.entries(DEMONYMS).flatMap(([country, words]) => words.split(' ').map(word => [word, country] as const)),
);

const REPEATED = 0.3;

function votesOf(reading: Reading, names: readonly PlaceName[], anchors: Scene['anchors']): Map<string, number> {
  const votes = new Map<string, number>();
  let total = 0;
  const vote = (country: string, weight: number) => {
    votes.set(country, (votes.get(country) ?? 0) + weight);
    total += weight;
  };
  const seen = new Set<string>();
  for (const { text } of reading.tokens) {
    const country = COUNTRY_OF_DEMONYM.get(text);
    if (country) vote(country, seen.has(text) ? REPEATED / 2 : 0.5);
    if (country) seen.add(text);
  }
  for (const { key, first } of names) {
    const entry = anchors.get(key);
    if (!entry?.country) continue;
    const weight = (seen.has(key) ? REPEATED : 1) * (first < DATELINE ? 2 : 1);
    seen.add(key);
    vote(entry.country, weight);
    if (entry.admin1) {
      const state = `${entry.country}.${entry.admin1}`;
      votes.set(state, (votes.get(state) ?? 0) + weight);
    }
  }
  return new Map([...votes].map(([place, weight]) => [place, weight / Math.max(1, total)]));
}

/** Tokens within which a place is the place of the story. */
const DATELINE = 40;

// ——— the choice ———

const WEIGHT = {
  kindAskedFor: 3,
  otherKind: -1,
  ownName: 0.8,
  shortName: -1, // "Lamar" for Lamar County, unasked.
  country: 2.5,
  state: 3,
  neighbour: 1.5,
};

function resolve(mentions: readonly PlaceName[], scene: Scene): Resolution {
  const { key, entries: all } = mentions[0]!;
  const entries = scene.paired.get(key) ?? all;
  if (entries.length === 0) return { entry: null, confidence: 0.5 };
  const scored = entries.map(entry => ({ entry, score: scoreOf(entry, key, scene) })).sort((a, b) => b.score - a.score);
  const best = scored[0]!;
  const rival = scored.find(({ entry }) => entry !== best.entry && !isSameSpot(entry, best.entry));
  return { entry: best.entry, confidence: confidenceOf(best.score - (rival?.score ?? -Infinity)) };
}

function scoreOf(entry: GazetteerEntry, key: string, scene: Scene): number {
  const kinds = scene.kinds.get(key);
  const asked = !kinds ? 0 : kinds.has(entry.kind) ? WEIGHT.kindAskedFor : WEIGHT.otherKind;
  const own = foldName(entry.name) === key ? WEIGHT.ownName : entry.kind === 'admin2' && !asked ? WEIGHT.shortName : 0;
  const country = WEIGHT.country * (scene.votes.get(entry.country ?? '') ?? 0);
  const state = WEIGHT.state * Math.min(1, scene.votes.get(`${entry.country}.${entry.admin1}`) ?? 0);
  return prominenceOf(entry) + asked + own + country + state + nearness(entry, key, scene);
}

const NEAR = 120;

function nearness(entry: GazetteerEntry, key: string, { anchors }: Scene): number {
  if (entry.kind !== 'city' && entry.kind !== 'admin2') return 0;
  let near = 0;
  for (const [other, anchor] of anchors) {
    if (other !== key && (anchor.kind === 'city' || anchor.kind === 'admin2') && distanceOf(anchor, entry) < NEAR)
      near++;
  }
  return WEIGHT.neighbour * Math.min(1, near / 2);
}

/** A margin of nothing is a toss; one of two powers of ten is as good as certain. */
function confidenceOf(margin: number): number {
  return Math.round(100 * (0.35 + 0.63 * (1 - Math.exp(-Math.max(0, margin) / 1.2)))) / 100;
}
