import type { PlaceKind } from './gazetteer.ts';

/**
 * The file of the gazetteer, under a seal. Numbers of the header are 32 bits, little-endian.
 *
 *   length of each section · sections
 *
 * Places stand in the order of a tree, level by level: the children of one place stand together, so that
 * `children` (how many each has) is all that is needed to know where each lies. A place's point is kept relative
 * to the place that holds it. Names are sorted and front-coded; each lists the places that bear it.
 */
export const MAGIC = 'OTRG';

/** Raised with every change of the format. */
export const VERSION = 2;

/** The sections of the file, in order. Numbers of several bytes are in planes. */
export const SECTIONS = [
  'countries', // Two letters for each place of kind `country`, in their order.
  'children', // The number of children: of the world, then of each place.
  'kinds', // The index in `KINDS`.
  'populations', // See `populationByte`.
  'ids', // GeoNames id + 1 less that of the sibling before; 0 for none.
  'lats', // In `UNITS_PER_DEGREE`, zigzag, less the parent's.
  'lons',
  'sharedLetters', // How many letters a name shares with the one before.
  'restLetters', // The rest of each; ASCII.
  'bearers', // The number of places of each name.
  'places', // For each name its places: index × 2 + 1 if the name is not the place's own.
  'spelledGaps', // Own names that `titleOf` does not give: see spellings.ts.
  'spelledSizes',
  'spelledSpots',
  'spelledLetters',
] as const;

export type Section = (typeof SECTIONS)[number];

/** Bytes of one number, where it is not one byte. */
export const WIDTH = { children: 2, ids: 3, degrees: 2, bearers: 2, places: 3 } as const;

/** Bytes in front of the first section. */
export const HEADER = 4 * SECTIONS.length;

/** No name is longer, folded. */
export const LONGEST_NAME = 60;

/** In the file a kind is its index here: append only. */
export const KINDS: readonly PlaceKind[] = [
  'continent',
  'country',
  'admin1',
  'admin2',
  'city',
  'region',
  'water',
  'mountain',
  'seat',
  'site',
];

/** Points are kept to a fiftieth of a degree: they are at most a kilometre off. */
export const UNITS_PER_DEGREE = 50;

const STEPS_PER_DOUBLING = 8;

/** A population to within 5 %, in a byte. */
export function populationByte(population: number): number {
  return Math.min(255, Math.round(Math.log2(population + 1) * STEPS_PER_DOUBLING));
}

/** Undo `populationByte`, to two digits. */
export function populationOf(byte: number): number {
  const population = 2 ** (byte / STEPS_PER_DOUBLING) - 1;
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(population + 1)) - 1);
  return Math.round(population / unit) * unit;
}

const SMALL_WORDS: ReadonlySet<string> = new Set(['and', 'da', 'de', 'del', 'di', 'do', 'of', 'the']);
const LONG_FORMS: ReadonlyMap<string, string> = new Map([
  ['st', 'St.'],
  ['mt', 'Mount'],
  ['ft', 'Fort'],
]);

/** The likeliest spelling of a folded name: "isle of man" → "Isle of Man". Others are kept as `spellings`. */
export function titleOf(folded: string): string {
  return folded.replace(/[a-z0-9]+/g, (word, at: number) => {
    if (at > 0 && SMALL_WORDS.has(word)) return word;
    return LONG_FORMS.get(word) ?? word[0]!.toUpperCase() + word.slice(1);
  });
}
