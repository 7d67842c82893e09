import type { GivenNames } from '../find/names/given-names.ts';
import { BODY_FLAGS, FLAG, flagsOf } from '../find/names/word-flags.ts';
import { NAME_JOINERS } from '../lexicon/name-joiners.ts';
import { BODY_NOUNS } from '../lexicon/organisation-words.ts';
import { PERSON_VERBS } from '../lexicon/person-words.ts';
import {
  HEADS_AFTER,
  LIKELY_PREPOSITIONS,
  PLACE_NOUNS_AFTER,
  SETTLEMENTS,
  SURE_PREPOSITIONS,
} from '../lexicon/place-words.ts';
import { COUNTRY_OF_DEMONYM } from '../place/demonyms.ts';
import type { Gazetteer, GazetteerEntry, PlaceKind } from '../place/gazetteer.ts';
import { remembered } from '../remembered.ts';
import type { Spelling } from '../text/spelling.ts';
import type { WordClasses } from './word-classes.ts';
import { lookingAtTexts, MOST_REMEMBERED, type Word, type WordLookup } from './words.ts';

/** What the features of names need beyond the text. */
export interface NameLookup extends WordLookup {
  /** The places of this name, or `null` where there are none. */
  placesOf(name: string): NamedPlaces | null;
  /** The country of a demonym ("Kenyan"), or `null`. */
  countryOf(word: string): string | null;
}

/** The places of one name. */
export interface NamedPlaces {
  /** The class of the best-known of them. */
  readonly best: PlaceClass;
  /** Where they lie, the best-known first; each country once. */
  readonly countries: readonly string[];
}

/** What the tagger knows of words, each looked at once. */
export interface TaggedWords {
  readonly wordOf: (spelling: Spelling) => Word;
  readonly placesOf: (name: string) => KnownPlaces | null;
  readonly countryOf: (word: string) => string | null;
}

/** What the tagger knows of the places of one name. */
export interface KnownPlaces {
  /** The class of the best-known, as a number from 1 on. */
  readonly number: number;
  readonly countries: readonly string[];
  /** The country that an article speaks of when it names this place: a state, or a city that everybody knows. */
  readonly told: string | null;
}

/** Look up each word and name once. */
export function rememberingWords(lookup: NameLookup, lookingAt = lookingAtTexts): TaggedWords {
  return {
    wordOf: lookingAt(lookup),
    placesOf: remembered(name => knownPlaces(lookup.placesOf(name)), MOST_REMEMBERED),
    countryOf: word => lookup.countryOf(word),
  };
}

function knownPlaces(places: NamedPlaces | null): KnownPlaces | null {
  if (places === null) return null;
  const { best, countries } = places;
  const told = best === 'country' || best === 'metropolis' ? (countries[0] ?? null) : null;
  return { number: PLACE_CLASSES.indexOf(best) + 1, countries, told };
}

/** In the order of their numbers, which models know them by. */
const PLACE_CLASSES: readonly PlaceClass[] = [
  'continent',
  'country',
  'metropolis',
  'admin1',
  'admin2',
  'city',
  'town',
  'village',
  'region',
  'water',
  'mountain',
  'seat',
  'site',
];

/**
 * Kinds of places, and cities by size: `metropolis` from 1,000,000 inhabitants, `city` from 200,000, `town` from 15,000,
 * `village` below.
 */
export type PlaceClass = PlaceKind | 'metropolis' | 'town' | 'village';

/** Lists that a word can be in, as bits of `Word.lists`. */
export const LIST = {
  givenName: 1 << 0,
  office: 1 << 1,
  body: 1 << 2,
  demonym: 1 << 3,
  placePreposition: 1 << 4,
  says: 1 << 5,
  honorific: 1 << 6,
  particle: 1 << 7,
  thing: 1 << 8,
  modifier: 1 << 9,
  calendar: 1 << 10,
  knownBody: 1 << 11,
  plain: 1 << 12,
  familyName: 1 << 13,
  does: 1 << 14,
  joiner: 1 << 15,
  placeNoun: 1 << 16,
  bodyNoun: 1 << 17,
} as const;

/** What the features of names look up, out of the engine's data and word lists. */
export function nameLookup(words: WordClasses, gazetteer: Gazetteer, givenNames: GivenNames): NameLookup {
  return {
    classesOf: lower => words.of(lower),
    listsOf: lower => listsOf(lower, givenNames),
    placesOf: name => (gazetteer.has(name) ? namedPlaces(gazetteer.lookup(name)) : null),
    countryOf: word => COUNTRY_OF_DEMONYM.get(word) ?? null,
  };
}

function namedPlaces(entries: readonly GazetteerEntry[]): NamedPlaces {
  const countries = new Set(entries.map(({ country }) => country).filter(country => country !== null));
  return { best: placeClassOf(entries[0]!), countries: [...countries] };
}

/** The lists of the rules for names, and the bit of each here. */
const BITS: readonly (readonly [flags: number, bit: number])[] = [
  [FLAG.office, LIST.office],
  [BODY_FLAGS, LIST.body],
  [FLAG.demonym, LIST.demonym],
  [FLAG.honorific, LIST.honorific],
  [FLAG.particle, LIST.particle],
  [FLAG.site | FLAG.siteHead | FLAG.event | FLAG.thingHead, LIST.thing],
  [FLAG.modifier | FLAG.time | FLAG.party, LIST.modifier],
  [FLAG.calendar, LIST.calendar],
  [FLAG.body, LIST.knownBody],
  [FLAG.plain, LIST.plain],
  [FLAG.wellKnown | FLAG.firstFamily, LIST.familyName],
];

function listsOf(lower: string, givenNames: GivenNames): number {
  const flags = flagsOf(lower);
  let lists = 0;
  for (const [mask, bit] of BITS) if (flags & mask) lists |= bit;
  if (givenNames.has(lower)) lists |= LIST.givenName;
  if (SURE_PREPOSITIONS.has(lower) || LIKELY_PREPOSITIONS.has(lower)) lists |= LIST.placePreposition;
  if (NAME_JOINERS.has(lower)) lists |= LIST.joiner;
  if (PLACE_NOUNS.some(words => words.has(lower))) lists |= LIST.placeNoun;
  if (BODY_NOUNS.has(lower)) lists |= LIST.bodyNoun;
  const verb = PERSON_VERBS.get(lower);
  return verb ? lists | LIST[verb] : lists;
}

/** "Kharkiv region", "the town of Ley". */
const PLACE_NOUNS = [SETTLEMENTS, PLACE_NOUNS_AFTER, HEADS_AFTER];

const TOWN = 15_000;
const CITY = 200_000;
const METROPOLIS = 1_000_000;

function placeClassOf({ kind, population }: GazetteerEntry): PlaceClass {
  if (kind !== 'city') return kind;
  if (population >= METROPOLIS) return 'metropolis';
  if (population >= CITY) return 'city';
  return population >= TOWN ? 'town' : 'village';
}
