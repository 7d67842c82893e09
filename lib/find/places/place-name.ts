import type { GazetteerEntry } from '../../place/gazetteer.ts';
import type { Span } from '../../text/span.ts';

/** A stretch of the text that may name a place, and what the gazetteer knows by that name. */
export interface PlaceName extends Span {
  /** The tokens that it is made of, half open. A part of a hyphenated word has that word's token. */
  readonly first: number;
  readonly last: number;
  /** The name as it is filed: equal keys are the same words. */
  readonly key: string;
  readonly entries: readonly GazetteerEntry[];
  /**
   * How it was seen.
   *
   * - `gazetteer`     the name is in the gazetteer
   * - `abbreviation`  it is short for a state: "Calif.", "NSW"
   * - `compound`      a known name with a direction or a head: "East Kansas", "Kern River"
   * - `pattern`       an unknown name with a head: "Mount Agung"
   * - `site`          a street, road or building: "12 Elm Street", "Interstate 80"
   * - `body`          a known name that a local body bears: "Gainesville Police Department"
   */
  readonly rule: 'gazetteer' | 'abbreviation' | 'compound' | 'pattern' | 'site' | 'body';
}

/** Places by name. */
export interface Lookup {
  readonly entriesOf: (name: string) => readonly GazetteerEntry[];
  /** What some words name by themselves, wherever they stand, or `null`. */
  readonly namedBy: (words: string) => Named | null;
}

/** The name and the places of some words. */
export type Named = Pick<PlaceName, 'key' | 'entries'>;
