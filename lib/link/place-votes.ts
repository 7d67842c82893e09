import type { PlaceName } from '../find/places/place-name.ts';
import { COUNTRY_OF_WORD } from '../place/demonyms.ts';
import type { GazetteerEntry } from '../place/gazetteer.ts';
import type { Reading } from '../text/reading.ts';

/** What the places that are settled, and words like "Kenyan" and "sheriff", say of where a text is. */
export interface Votes {
  readonly total: number;
  /** By country, and by state as "US.Texas". */
  readonly sums: ReadonlyMap<string, number>;
  /** What each name has said, by key, and for which place: no name has a vote on its own meaning. */
  readonly own: ReadonlyMap<string, { readonly weight: number; readonly entry: GazetteerEntry }>;
}

const WEIGHT = {
  place: 1,
  opening: 2, // The place of the story stands at its beginning.
  word: 0.5,
  repeated: 0.3, // Of what it weighed at first.
};

/** Tokens within which a place is the place of the story. */
const OPENING = 40;

/** A word of a text that tells of a country. */
interface CountryWord {
  readonly voter: string;
  readonly country: string;
}

/** The words of a text that tell of a country, in text order. */
export function countryWordsOf({ tokens }: Reading): CountryWord[] {
  const words: CountryWord[] = [];
  for (const { text } of tokens) {
    const country = COUNTRY_OF_WORD.get(text);
    if (country) words.push({ voter: `word ${text}`, country });
  }
  return words;
}

/** Count the votes of a text. `settled` are the places of which there is no doubt, by the keys of their names. */
export function votesOf(
  words: readonly CountryWord[],
  names: readonly PlaceName[],
  settled: ReadonlyMap<string, GazetteerEntry>,
): Votes {
  const sums = new Map<string, number>();
  const own = new Map<string, { weight: number; entry: GazetteerEntry }>();
  const seen = new Set<string>();
  let total = 0;
  const add = (place: string, weight: number) => sums.set(place, (sums.get(place) ?? 0) + weight);
  const vote = (voter: string, places: readonly string[], weight: number): number => {
    const worth = seen.has(voter) ? weight * WEIGHT.repeated : weight;
    seen.add(voter);
    total += worth;
    for (const place of places) add(place, worth);
    return worth;
  };
  for (const { voter, country } of words) vote(voter, [country], WEIGHT.word);
  for (const { key, first } of names) {
    const entry = settled.get(key);
    if (!entry?.country) continue;
    const state = entry.admin1 === null ? [] : [entry.state];
    const weight = vote(key, [entry.country, ...state], first < OPENING ? WEIGHT.opening : WEIGHT.place);
    own.set(key, { weight: (own.get(key)?.weight ?? 0) + weight, entry });
  }
  return { total, sums, own };
}

/** The share of a country or state among all votes but those of the name itself: 0 to 1. */
export function shareOf(place: string, key: string, { total, sums, own }: Votes): number {
  const mine = own.get(key);
  const isMine = mine !== undefined && (place === mine.entry.country || place === mine.entry.state);
  const weight = mine?.weight ?? 0;
  const others = (sums.get(place) ?? 0) - (isMine && sums.has(place) ? weight : 0);
  return Math.max(0, Math.min(1, others / Math.max(1, total - weight)));
}

/** All votes but those of the name itself. */
export function othersOf(key: string, { total, own }: Votes): number {
  return total - (own.get(key)?.weight ?? 0);
}
