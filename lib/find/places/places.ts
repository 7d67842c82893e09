import { type Resolution, resolvePlaces } from '../../link/resolve-places.ts';
import type { Name, Person, Place, PlaceChoice } from '../../mentions.ts';
import type { GazetteerEntry } from '../../place/gazetteer.ts';
import { type Home, NOWHERE } from '../../place/home.ts';
import type { Resources } from '../../resources.ts';
import type { Reading } from '../../text/reading.ts';
import { judgePlaces } from './place-evidence.ts';
import type { PlaceName } from './place-name.ts';
import { placeNamesOf } from './place-names.ts';
import { usageOf } from './place-usage.ts';

/**
 * Find the places of an article, in text order: each with the point that it most likely means. `home` is where the
 * article's site is at home, as far as is known.
 */
export function findPlaces(
  reading: Reading,
  names: readonly Name[],
  people: readonly Person[],
  { givenNames, memory }: Resources,
  home: Home = NOWHERE,
): Place[] {
  const candidates = placeNamesOf(reading, memory.places);
  const { accepted, inBodies } = judgePlaces(reading, candidates, { names, people, givenNames });
  const resolutions = resolvePlaces(reading, accepted, { inBodies, home });
  const places = accepted.map((name, i) => placeOf(reading, name, resolutions[i]!));
  return withFullNames(places);
}

/** "The Statehouse" is the Indiana Statehouse that was named before it, and "12 Elm" is 12 Elm Street. */
function withFullNames(places: readonly Place[]): Place[] {
  const fullNames = new Map<string, string>();
  return places.map(place => {
    if (place.rule !== 'site') return place;
    const name = fullNames.get(place.name) ?? place.name;
    const words = name.split(/\s+/);
    if (words.length > 1) for (const short of [words.at(-1)!, words.slice(0, 2).join(' ')]) fullNames.set(short, name);
    return { ...place, name };
  });
}

function placeOf(reading: Reading, name: PlaceName, resolution: Resolution): Place {
  const { entry, certain } = resolution;
  const confidence = name.rule === 'body' ? hundredth(IN_BODY * resolution.confidence) : resolution.confidence;
  const isItself = !resolution.isAround && KNOWN.has(name.rule);
  return {
    kind: 'place',
    start: name.start,
    end: name.end,
    name: entry && isItself ? entry.name : reading.text.slice(name.start, name.end),
    geonamesId: entry && isItself ? entry.geonamesId : null,
    lat: entry?.lat ?? null,
    lon: entry?.lon ?? null,
    country: entry?.country ?? null,
    admin1: entry?.admin1 ?? null,
    usage: usageOf(reading, name, entry),
    confidence,
    certain: certain && isItself,
    alternatives: isItself && confidence < DOUBTLESS ? resolution.rivals.map(choiceOf) : [],
    rule: name.rule,
  };
}

/** A body bears the name of the place that it is of, and need not stand there. */
const IN_BODY = 0.9;

function hundredth(value: number): number {
  return Math.round(100 * value) / 100;
}

/** Names that are in the gazetteer as they stand. */
const KNOWN: ReadonlySet<PlaceName['rule']> = new Set<PlaceName['rule']>(['gazetteer', 'abbreviation', 'body']);

/** From this confidence on, a reader need not be asked which place is meant. */
const DOUBTLESS = 0.85;

function choiceOf({ name, geonamesId, lat, lon, country, admin1 }: GazetteerEntry): PlaceChoice {
  return { name, geonamesId, lat, lon, country, admin1 };
}
