import type { ArticleText } from './article.ts';
import { findTaggedNames } from './find/names/tagged-names.ts';
import { findPlaces } from './find/places/places.ts';
import { findQuotedStrings, type QuotedString } from './find/quotes/quoted-strings.ts';
import { findQuotes } from './find/quotes/quotes.ts';
import { linkPeople } from './link/people.ts';
import type { Findings, Name, Person, Place, Quote } from './mentions.ts';
import { type Home, NOWHERE } from './place/home.ts';
import type { Resources } from './resources.ts';
import { type Reading, read } from './text/reading.ts';

/** Every stage of an analysis, for the debug page; `findings` is what readers get. */
export interface Stages {
  readonly reading: Reading;
  readonly strings: readonly QuotedString[];
  readonly names: readonly Name[];
  readonly findings: Findings;
}

/**
 * Find who said what, who they are and where, in one article. `home` is where its site is at home, as far as is known.
 * Pure: the same article, resources and home give the same findings. Any text is accepted; none throws.
 */
export function analyze(article: ArticleText, resources: Resources, home: Home = NOWHERE): Findings {
  return analyzeInStages(article, resources, home).findings;
}

/** The same, with what every stage found on the way. */
export function analyzeInStages(article: ArticleText, resources: Resources, home: Home = NOWHERE): Stages {
  const reading = read(article, resources.memory.words.spell);
  const strings = findQuotedStrings(reading);
  const names = findTaggedNames(reading, resources);
  const people = linkPeople(reading, names, resources); // Needs names; finds titles.
  const places = findPlaces(reading, names, people, resources, home); // Needs people: a surname is no place.
  const quotes = findQuotes(reading, strings, names, people, resources.memory.speechTagger); // Needs people: speakers have names.
  return { reading, strings, names, findings: { quotes, people: withoutPlaces(people, places, quotes), places } };
}

/** Churchill is no statesman where each mention is the town, and nobody of that name speaks. */
function withoutPlaces(people: readonly Person[], places: readonly Place[], quotes: readonly Quote[]): Person[] {
  const starts = new Set(places.map(({ start }) => start));
  const speakers = new Set(quotes.map(({ personId }) => personId));
  return people.filter(({ id, mentions }) => speakers.has(id) || !mentions.every(({ start }) => starts.has(start)));
}
