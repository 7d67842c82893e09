import type { Span } from './text/span.ts';

/** A name in the text and what kind of thing it seems to be. Titles, honorifics and `'s` are left out. */
export interface Name extends Span {
  readonly type: 'person' | 'organisation' | 'place' | 'other';
  /** Which rule decided the type. */
  readonly rule: string;
}

/** A person of the article, with every mention of their name, in text order. */
export interface Person {
  readonly kind: 'person';
  /** Stable within one analysis: "p1", "p2"… in order of first mention. */
  readonly id: string;
  /** The fullest name that the article gives. */
  readonly name: string;
  /** Holds, held, or stands for an office in government, parliament, army, police, court, party, or an international body. */
  readonly official: boolean;
  /** Office words as the article gives them, without the body: "Governor", "foreign minister". In text order, each once. */
  readonly titles: readonly string[];
  /** The body or jurisdiction of the office, as the article gives it: "NATO", "Albania". */
  readonly affiliation: string | null;
  readonly gender: 'she' | 'he' | null;
  readonly mentions: readonly PersonMention[];
}

/** One mention of a person's name. */
export interface PersonMention extends Span {
  /** The title next to this mention, where there is one. */
  readonly title: Span | null;
  readonly rule: string;
}

/** One mention of a place, resolved to a point where it could be. */
export interface Place extends Span {
  readonly kind: 'place';
  /** The gazetteer's name: "Kyiv". */
  readonly name: string;
  readonly geonamesId: number | null;
  /** Degrees, WGS 84; `null` when no point is known. */
  readonly lat: number | null;
  readonly lon: number | null;
  /** ISO 3166-1 alpha-2; `null` for seas, continents, and what has no country. */
  readonly country: string | null;
  /** The state or province that it lies in, or is; `null` where unknown. */
  readonly admin1: string | null;
  /** The place itself; a body that sits there ("Moscow said"); or an adjunct to a noun ("Texas governor"). */
  readonly usage: 'literal' | 'metonym' | 'modifier';
  /** 0 to 1: how sure it is that this is the place meant. */
  readonly confidence: number;
  /** The text alone leaves no doubt which place is meant: what its site was about before had no say in it. */
  readonly certain: boolean;
  /** What else may be meant, the likeliest first; at most three, and none where there is hardly a doubt. */
  readonly alternatives: readonly PlaceChoice[];
  readonly rule: string;
}

/** A place that a reader may choose in the stead of the one that was found. */
export type PlaceChoice = Pick<Place, 'name' | 'geonamesId' | 'lat' | 'lon' | 'country' | 'admin1'>;

/** A stretch of words that somebody said or wrote, without the outer quotation marks. */
export interface Quote extends Span {
  readonly kind: 'quote';
  /** All inside marks; a clause with a marked fragment; a reported clause without marks. */
  readonly form: 'direct' | 'mixed' | 'indirect';
  /** Stretches of one quote, split by its cue or its paragraphs, share a group: 1, 2… in text order. */
  readonly group: number;
  /** The mention that the quote is attributed to, as near as the text gives it. */
  readonly speaker: Span | null;
  /** The fullest name of the speaker that the article gives. */
  readonly speakerName: string | null;
  /** The `id` of the speaker among the article's persons. */
  readonly personId: string | null;
  readonly cue: Span | null;
  /** 0 to 1: how sure it is that these words are speech and this is their speaker. */
  readonly confidence: number;
  readonly rule: string;
}

/** Everything that was found in one article. Each list is in text order. */
export interface Findings {
  readonly quotes: readonly Quote[];
  readonly people: readonly Person[];
  readonly places: readonly Place[];
}

/** What a reader can switch on and off: marks of one kind share a colour. */
export type Kind = 'quote' | 'official' | 'place';
