import type { GazetteerEntry, PlaceKind } from './gazetteer.ts';

/** What a kind of place is worth beside a town of the same population, in powers of ten. */
const KIND: Readonly<Record<PlaceKind, number>> = {
  continent: 10,
  country: 4,
  admin1: 1,
  admin2: -0.7,
  city: 0,
  region: 6,
  water: 5.5,
  mountain: 5.5,
  seat: 5.5,
  site: 4.5,
};

/** How likely news means this place by its name when nothing else is known: about the logarithm of its population. */
export function prominenceOf({ kind, population }: GazetteerEntry): number {
  return Math.log10(population + 10) + KIND[kind];
}

/** The most prominent of some places, or `null`. */
export function mostProminent(entries: readonly GazetteerEntry[]): GazetteerEntry | null {
  return entries.reduce<GazetteerEntry | null>(
    (best, entry) => (best === null || prominenceOf(entry) > prominenceOf(best) ? entry : best),
    null,
  );
}
