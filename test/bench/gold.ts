import { readFileSync } from 'node:fs';
import type { Span } from '../../lib/text/span.ts';

/** A document with what is to be found in it. A layer that was not annotated is absent. */
export interface GoldDocument {
  readonly id: string;
  readonly text: string;
  /** Where it stood. */
  readonly url?: string;
  readonly domain?: string;
  /** Not every quote was annotated. */
  readonly partial?: boolean;
  readonly quotes?: readonly GoldQuote[];
  /** Neither quotes nor not: bylines, "Follow us on…". */
  readonly ignore?: readonly Span[];
  /** Marked strings that are no speech: titles, scare quotes. */
  readonly notQuotes?: readonly Span[];
  readonly people?: readonly GoldPerson[];
  readonly places?: readonly GoldPlace[];
  readonly others?: readonly (Span & { readonly type?: string })[];
  readonly entities?: readonly (Span & { readonly type: string })[];
}

export interface GoldQuote extends Span {
  readonly kind: 'direct' | 'mixed' | 'indirect';
  /** Said or written, not thought or wished. */
  readonly speech?: boolean;
  readonly nested?: boolean;
  readonly cue?: Span | null;
  readonly speaker?: (Span & { readonly text: string }) | null;
  readonly speakerAlt?: readonly Span[];
  readonly speakerName?: string | null;
}

export interface GoldPerson {
  readonly name: string;
  readonly official: boolean;
  readonly titles?: readonly string[];
  readonly affiliation?: string | null;
  readonly mentions: readonly Span[];
}

export interface GoldPlace extends Span {
  readonly name?: string;
  readonly lat?: number;
  readonly lon?: number;
  readonly country?: string | null;
  readonly geonamesId?: number;
  readonly demonym?: boolean;
  readonly unresolved?: boolean;
  readonly kind?: string;
  readonly type?: string;
}

/** Read gold documents, one a line. These are our own measuring files: they are taken at their word. */
export function readGold(file: string): GoldDocument[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(line => line !== '')
    .map(line => JSON.parse(line) as GoldDocument);
}
