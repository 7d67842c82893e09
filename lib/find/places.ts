import type { Resources } from '../analyze.ts';
import { type Resolution, resolvePlaces } from '../link/resolve-places.ts';
import type { Name, Person, Place } from '../mentions.ts';
import type { Reading } from '../text/reading.ts';
import { acceptedPlaces } from './place-evidence.ts';
import type { PlaceName } from './place-name.ts';
import { placeNamesOf } from './place-names.ts';
import { usageOf } from './place-usage.ts';

/** Find the places of an article, in text order: each with the point that it most likely means. */
export function findPlaces(
  reading: Reading,
  names: readonly Name[],
  people: readonly Person[],
  { gazetteer, givenNames }: Resources,
): Place[] {
  const accepted = acceptedPlaces(reading, placeNamesOf(reading, gazetteer), { names, people, givenNames });
  const resolutions = resolvePlaces(reading, accepted);
  return accepted.map((name, i) => placeOf(reading, name, resolutions[i]!));
}

function placeOf(reading: Reading, name: PlaceName, { entry, confidence }: Resolution): Place {
  const isItself = name.rule === 'gazetteer' || name.rule === 'abbreviation';
  return {
    kind: 'place',
    start: name.start,
    end: name.end,
    name: entry && isItself ? entry.name : reading.text.slice(name.start, name.end),
    geonamesId: entry && isItself ? entry.geonamesId : null,
    lat: entry?.lat ?? null,
    lon: entry?.lon ?? null,
    country: entry?.country ?? null,
    usage: usageOf(reading, name, entry),
    confidence,
    rule: name.rule,
  };
}
