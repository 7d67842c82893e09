import type { GivenNames } from '../find/given-names.ts';
import { BODY_FLAGS, FLAG, flagsOf } from '../find/word-flags.ts';
import { NAME_JOINERS } from '../lexicon/name-joiners.ts';
import { PERSON_VERBS } from '../lexicon/person-words.ts';
import { LIKELY_PREPOSITIONS, SURE_PREPOSITIONS } from '../lexicon/place-words.ts';
import type { Gazetteer, GazetteerEntry } from '../place/gazetteer.ts';
import { LIST, type NameLookup, type PlaceClass } from './name-features.ts';
import type { WordClasses } from './word-classes.ts';

/** What the features of names look up, out of the engine's data and word lists. */
export function nameLookup(words: WordClasses, gazetteer: Gazetteer, givenNames: GivenNames): NameLookup {
  return {
    classesOf: lower => words.of(lower),
    listsOf: lower => listsOf(lower, givenNames),
    placeClass: name => (gazetteer.has(name) ? placeClassOf(gazetteer.lookup(name)[0]!) : null),
  };
}

/** Flags of the rules' lists, and the bit of each in features. */
const BITS: readonly (readonly [flags: number, bit: number])[] = [
  [FLAG.office, LIST.title],
  [BODY_FLAGS, LIST.organisation],
  [FLAG.demonym, LIST.demonym],
  [FLAG.honorific, LIST.honorific],
  [FLAG.particle, LIST.particle],
];

function listsOf(lower: string, givenNames: GivenNames): number {
  const flags = flagsOf(lower);
  let lists = 0;
  for (const [mask, bit] of BITS) if (flags & mask) lists |= bit;
  if (givenNames.has(lower)) lists |= LIST.givenName;
  if (SURE_PREPOSITIONS.has(lower) || LIKELY_PREPOSITIONS.has(lower)) lists |= LIST.placePreposition;
  if (PERSON_VERBS.get(lower) === 'says') lists |= LIST.say;
  if (NAME_JOINERS.has(lower)) lists |= LIST.particle;
  return lists;
}

/** Smaller towns bear the names of people and things; as places they are found by what stands beside them. */
const TOWN = 15_000;
const CITY = 200_000;

/** The class of the best-known place of a name. Counties say nothing: they are named after people. */
function placeClassOf({ kind, population }: GazetteerEntry): PlaceClass | null {
  if (kind === 'admin2') return null;
  if (kind !== 'city') return kind;
  if (population >= CITY) return 'city';
  return population >= TOWN ? 'town' : null;
}
