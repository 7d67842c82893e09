/** What kind of place an entry is. `seat`: Kremlin, White House, Downing Street; `region`: Donbas, Midwest, Sahel. */
export type PlaceKind = 'continent' | 'country' | 'admin1' | 'admin2' | 'city' | 'region' | 'water' | 'mountain' | 'seat' | 'site';

/** One place of the gazetteer. */
export interface GazetteerEntry {
  /** Its own name, as an English reader knows it: "Kyiv". */
  readonly name: string;
  readonly geonamesId: number | null;
  readonly kind: PlaceKind;
  /** Degrees, WGS 84. */
  readonly lat: number;
  readonly lon: number;
  /** ISO 3166-1 alpha-2; `null` for what has no country. */
  readonly country: string | null;
  /** The first-order division that it lies in, or is; `null` where unknown. Comparable only within a country. */
  readonly admin1: string | null;
  /** The second-order division, likewise. */
  readonly admin2: string | null;
  /** Inhabitants, rounded; 0 where unknown. */
  readonly population: number;
}

/** A world of place names, read-only. */
export interface Gazetteer {
  /** Every place that bears this name (case, accents, "the", possessive and "Saint"/"St." do not matter), most populous first. */
  lookup(name: string): readonly GazetteerEntry[];
  /** Whether any place bears this name: `lookup(name).length > 0`, without making objects. */
  has(name: string): boolean;
}
