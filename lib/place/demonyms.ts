import { COUNTRY_WORDS } from '../lexicon/country-words.ts';
import { DEMONYMS } from '../lexicon/demonyms.ts';

/** The country of a demonym, as it is written: "Kenyans" → KE. */
export const COUNTRY_OF_DEMONYM: ReadonlyMap<string, string> = countryByWord(DEMONYMS);

/** The country that a word speaks of without naming it, as it is written: "Kenyans" → KE, "sheriff" → US. */
export const COUNTRY_OF_WORD: ReadonlyMap<string, string> = new Map([
  ...countryByWord(COUNTRY_WORDS),
  ...COUNTRY_OF_DEMONYM,
]);

function countryByWord(lists: Readonly<Record<string, string>>): Map<string, string> {
  return new Map(Object.entries(lists).flatMap(([country, words]) => words.split(/\s+/).map(word => [word, country])));
}
