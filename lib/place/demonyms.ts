import { DEMONYMS } from '../lexicon/demonyms.ts';

/** The country of a demonym, as it is written: "Kenyans" → KE. */
export const COUNTRY_OF_DEMONYM: ReadonlyMap<string, string> = new Map(
  Object.entries(DEMONYMS).flatMap(([country, words]) => words.split(' ').map(word => [word, country] as const)),
);
