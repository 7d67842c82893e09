import type { Name, Person } from '../../mentions.ts';
import type { Reading } from '../../text/reading.ts';
import type { Span } from '../../text/span.ts';
import type { GivenNames } from '../names/given-names.ts';
import type { Lines } from '../quotes/lines.ts';
import type { PlaceName } from './place-name.ts';

/** What else is known of the text. */
export interface Evidence {
  readonly names: readonly Name[];
  readonly people: readonly Person[];
  readonly givenNames: GivenNames;
}

/** What one look over the text tells. */
export interface Facts {
  readonly reading: Reading;
  readonly evidence: Evidence;
  /** Keys of the names that stand where only a place stands, somewhere in the text. */
  readonly placed: ReadonlySet<string>;
  /** Halves of "Paris, Texas". */
  readonly paired: ReadonlySet<PlaceName>;
  /** Their keys. */
  readonly pairedKeys: ReadonlySet<string>;
  /** Words of the names of persons, folded. */
  readonly persons: ReadonlySet<string>;
  /** Mentions of persons, in text order. */
  readonly mentions: readonly Span[];
  /** How often a capital follows a place, outside headlines, by the key of the place and the capital. */
  readonly followed: ReadonlyMap<string, number>;
  /** Words that the text writes in lower case. */
  readonly lower: ReadonlySet<string>;
  /** Indexes of the tokens that open a sentence or a quotation. */
  readonly openers: ReadonlySet<number>;
  readonly lines: Lines;
  /** The text reports a match. */
  readonly isSport: boolean;
}
