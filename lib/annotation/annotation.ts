import type { Kind } from '../mentions.ts';
import type { Target } from './selector.ts';

/** What a reader keeps: a quote, an official, a place that was found or marked by hand, or a plain note on some words. */
export type AnnotationKind = Kind | 'note';

/** What is known of a saved quote beside its words. */
export interface QuoteBody {
  readonly kind: 'quote';
  /** The words, without the outer marks; stretches of a split quote joined by " … ". */
  readonly words: string;
  readonly form: 'direct' | 'mixed' | 'indirect';
  readonly speaker: string | null;
  /** The speaker's title and body, where the article gives them: "Governor", "Luhansk". */
  readonly title: string | null;
  readonly affiliation: string | null;
}

/** What is known of a saved official. */
export interface OfficialBody {
  readonly kind: 'official';
  readonly name: string;
  readonly titles: readonly string[];
  readonly affiliation: string | null;
}

/** What is known of a saved place. Degrees, WGS 84. */
export interface PlaceBody {
  readonly kind: 'place';
  readonly name: string;
  readonly geonamesId: number | null;
  readonly country: string | null;
  readonly lat: number | null;
  readonly lon: number | null;
}

/** A plain note on some words of the reader's choice. */
export interface NoteBody {
  readonly kind: 'note';
  readonly words: string;
}

export type Body = QuoteBody | OfficialBody | PlaceBody | NoteBody;

/** How a saved annotation fared when its page was last read. `lost` is listed with its words and never deleted. */
export type AnchorState = 'same' | 'moved' | 'changed' | 'lost';

/** Something to be kept, before it has an id and a page. */
export interface Draft {
  readonly origin: 'found' | 'made' | 'corrected';
  /** Where it stands; a quote split by its cue has one target a stretch, in text order. At least one. */
  readonly targets: readonly Target[];
  readonly body: Body;
}

/** What is kept. Dates are ISO 8601 in UTC. */
export interface Annotation extends Draft {
  /** A UUID. */
  readonly id: string;
  /** The `id` of its page. */
  readonly pageId: string;
  readonly anchor: AnchorState;
  /** The words that stood there when the page was last read, if they were not the words of the targets. */
  readonly wordsNow: string | null;
  /** Accepted or rejected by the reader in review; `null` while nobody looked. */
  readonly review: 'accepted' | 'rejected' | null;
  readonly note: string;
  readonly tags: readonly string[];
  readonly colour: string | null;
  readonly created: string;
  readonly updated: string;
  /** Set while it can still be undone; such rows are shown nowhere. */
  readonly deletedAt: string | null;
}

/** A page that something was saved from. */
export interface SavedPage {
  /** A UUID. */
  readonly id: string;
  /** The normalised URL. */
  readonly url: string;
  /** Every URL it is known by, normalised, `url` and the canonical one among them. */
  readonly urls: readonly string[];
  /** Where to go to read it: a URL as the page or the address bar gave it, without tracking parameters. */
  readonly address: string;
  readonly title: string | null;
  readonly site: string | null;
  readonly authors: readonly string[];
  readonly published: string | null;
  readonly modified: string | null;
  readonly language: string | null;
  readonly firstSeen: string;
  readonly lastSeen: string;
  /** The article's text as it was when something was last saved from it, gzipped. */
  readonly text: Uint8Array;
}
