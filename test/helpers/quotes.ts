import { findNames } from '../../lib/find/names/names.ts';
import { findQuotedStrings } from '../../lib/find/quotes/quoted-strings.ts';
import { findQuotes } from '../../lib/find/quotes/quotes.ts';
import { linkPeople } from '../../lib/link/people.ts';
import { read } from '../../lib/text/reading.ts';
import type { Find } from './check.ts';

/** The part of the engine that finds quotes and their speakers, for `checkWith`. */
export const findQuotesOnly: Find = (article, resources) => {
  const reading = read(article);
  const names = findNames(reading, resources);
  const people = linkPeople(reading, names, resources);
  return { people, quotes: findQuotes(reading, findQuotedStrings(reading), names, people) };
};
