import type { Name } from '../../mentions.ts';
import type { Gazetteer, GazetteerEntry } from '../../place/gazetteer.ts';
import { indexAt, type Reading } from '../../text/reading.ts';
import { byStart, overlaps, type Span, sliceOf } from '../../text/span.ts';

/**
 * Put names of places of several words that every reader knows in place of names of their parts, and countries where no
 * name was found: "Dar es Salaam", "Czech Republic", "West Bank".
 */
export function withLongPlaces(names: readonly Name[], reading: Reading, gazetteer: Gazetteer): Name[] {
  const places = longPlacesOf(reading, gazetteer).filter(place => isBetter(place, names, reading.text));
  if (places.length === 0) return [...names];
  const kept = names.filter(name => !overlaps(places[indexAt(places, name.start)] ?? NOWHERE, name));
  return [...kept, ...places.map(span => ({ ...span, type: 'place' as const, rule: 'known-place' }))].sort(byStart);
}

const NOWHERE: Span = { start: -1, end: -1 };

/** The longest of them, in words. */
const LONGEST = 4;

function longPlacesOf({ tokens, text }: Reading, gazetteer: Gazetteer): Span[] {
  const places: Span[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (!tokens[i]!.capital || isInAddress(tokens, i)) continue;
    for (let last = Math.min(i + LONGEST, tokens.length); last > i; last--) {
      if (!tokens[last - 1]!.capital || tokens.slice(i + 1, last).some(isApart)) continue;
      const span = { start: tokens[i]!.start, end: tokens[last - 1]!.end };
      const words = sliceOf(text, span);
      if (last > i + 1 ? !isKnownToAll(words, gazetteer) : !isCountry(words, gazetteer)) continue;
      places.push(span);
      i = last - 1;
      break;
    }
  }
  return places;
}

/** "news.example/Chad" */
function isInAddress(tokens: Reading['tokens'], i: number): boolean {
  return i > 0 && !tokens[i]!.spaced && tokens[i - 1]!.text === '/';
}

/** Whether a name means a country before anything else. */
export function isCountry(words: string, gazetteer: Gazetteer): boolean {
  return gazetteer.has(words) && gazetteer.lookup(words)[0]!.kind === 'country' && words !== 'Us';
}

function isApart({ kind, spaced, newLine }: Reading['tokens'][number]): boolean {
  return kind !== 'word' || !spaced || newLine;
}

/** Whether no longer name holds it, and what there is of it is less than a place, or less of it. */
function isBetter(place: Span, names: readonly Name[], text: string): boolean {
  for (let i = indexAt(names, place.start); i < names.length && names[i]!.start < place.end; i++) {
    const { start, end, type, rule } = names[i]!;
    if (start < place.start || end > place.end) return false;
    if (start === place.start && end === place.end && (type === 'place' || rule !== 'body-word')) return false;
    if (type === 'person') return false;
  }
  return !PUBLIC_UNION.test(sliceOf(text, place));
}

/** In the gazetteer, and a body all the same. */
const PUBLIC_UNION = /^European (?:Union|Community)$/;

/** A city or province of so many inhabitants is known to every reader. */
const KNOWN_TO_ALL = 1_000_000;

/** A country, a sea or a region of the world, or a great city: not every reader knows other places. */
export function isKnownToAll(words: string, gazetteer: Gazetteer): boolean {
  if (/^the /i.test(words)) return /^the hague$/i.test(words);
  return gazetteer.has(words) && gazetteer.lookup(words).some(isGreat);
}

function isGreat({ kind, population }: GazetteerEntry): boolean {
  if (kind === 'city' || kind === 'admin1') return population >= KNOWN_TO_ALL;
  return kind === 'country' || kind === 'continent' || kind === 'region' || kind === 'water';
}
