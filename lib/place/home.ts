import type { PlaceBody } from '../annotation/annotation.ts';
import { NO_HOME_DOMAINS } from '../lexicon/domains.ts';
import type { Place } from '../mentions.ts';
import type { Gazetteer } from './gazetteer.ts';

/**
 * Where a site is at home, as far as is known: how many sure places of its earlier pages lay in each country ("US") and
 * in each state ("US.Texas"). Plain JSON; numbers, and nothing of what was read.
 */
export type Home = Readonly<Record<string, number>>;

/** Nothing is known of a site. */
export const NOWHERE: Home = {};

/** The key of a state or province in a `Home`. */
export function stateKey(country: string | null, admin1: string | null): string {
  return `${country}.${admin1}`;
}

/** How many places a home is made of. */
export function sizeOf(home: Home): number {
  return Object.entries(home).reduce((sum, [key, count]) => (isState(key) ? sum : sum + count), 0);
}

/** Whether a key is that of a state, not of a country. */
export function isState(key: string): boolean {
  return key.includes('.');
}

/** What a country's domain is worth, in places seen there. */
const DOMAIN = 2;

/** What the name of a host tells by itself: "example.co.uk" is at home in Britain. */
export function homeOfHost(host: string): Home {
  const domain = /\.([a-z]{2})$/.exec(host)?.[1];
  if (domain === undefined || NO_HOME_DOMAINS.has(domain)) return NOWHERE;
  return { [domain === 'uk' ? 'GB' : domain.toUpperCase()]: DOMAIN };
}

/** All homes in one. */
export function sumOf(homes: readonly Home[]): Home {
  const sum: Record<string, number> = {};

  for (const home of homes) for (const [key, count] of Object.entries(home)) sum[key] = (sum[key] ?? 0) + count;
  return sum;
}

/** A home of one place, that counts `weight` times. */
export function homeIn(country: string | null, admin1: string | null, weight: number): Home {
  if (country === null) return NOWHERE;
  return { [country]: weight, ...(admin1 === null ? {} : { [stateKey(country, admin1)]: weight }) };
}

/** What a place that the reader has put right is worth, in places seen. */
const CORRECTED = 5;

/** What the reader's corrections tell of a site, each place once. Their states are those of the gazetteer. */
export function homeOfCorrections(places: readonly PlaceBody[], gazetteer: Gazetteer): Home {
  const distinct = new Map(places.map(place => [`${place.geonamesId} ${place.name} ${place.country}`, place]));
  return sumOf([...distinct.values()].map(place => homeIn(place.country, admin1Of(place, gazetteer), CORRECTED)));
}

function admin1Of({ name, geonamesId }: PlaceBody, gazetteer: Gazetteer): string | null {
  if (geonamesId === null) return null;
  return gazetteer.lookup(name).find(entry => entry.geonamesId === geonamesId)?.admin1 ?? null;
}

/** What one page tells of its site: each place once, of which its text alone leaves no doubt. */
export function homeOfPage(places: readonly Place[]): Home {
  const certain = new Map(
    places.filter(({ certain }) => certain).map(place => [`${place.name} ${place.country}`, place]),
  );
  return sumOf([...certain.values()].map(({ country, admin1 }) => homeIn(country, admin1, 1)));
}

/** Places that are remembered of one site. More say no more, and what is old should give way. */
const MOST = 120;
/** Less is not worth its room. */
const LEAST = 0.5;

/** A home with what one more page tells. It stays small: beyond some size, what is old fades. */
export function withPage(home: Home, page: Home): Home {
  const sum = sumOf([home, page]);
  const scale = Math.min(1, MOST / sizeOf(sum));
  if (scale === 1) return sum;
  const faded = Object.entries(sum).map(([key, count]): [string, number] => [
    key,
    Math.round(100 * count * scale) / 100,
  ]);
  return Object.fromEntries(faded.filter(([, count]) => count >= LEAST));
}
