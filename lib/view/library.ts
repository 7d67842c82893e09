import type { PlaceBody } from '../annotation/annotation.ts';
import { foldForSearch } from '../annotation/fold.ts';
import { compare } from '../annotation/order.ts';
import { type PageSummary, personOf, type SavedRecord } from '../annotation/search.ts';
import { groupBy } from '../group-by.ts';
import { SUBJECT_PRONOUNS } from '../lexicon/function-words.ts';
import { siteOf } from '../site.ts';

/** A person with everything kept of them. */
export interface PersonSummary {
  /** As it is written most often. */
  readonly name: string;
  /** The last title known, and the body: "Mayor, Larkfield"; '' when none is. */
  readonly office: string;
  readonly quotes: number;
  /** Quotes, and times that they are kept as an official. */
  readonly records: number;
  readonly pages: number;
}

/** A place on the map with what is kept of it. */
export interface PlaceSummary {
  readonly key: string;
  readonly name: string;
  readonly country: string | null;
  readonly lat: number;
  readonly lon: number;
  readonly records: readonly SavedRecord[];
}

/** A value to filter by, and how many annotations have it. */
export interface Facet {
  readonly value: string;
  readonly count: number;
}

/** Everybody of a name who said something or holds an office, who said most first: not "officials", not "she". */
export function peopleOf(records: readonly SavedRecord[]): PersonSummary[] {
  const named = records.filter(({ annotation }) => personOf(annotation.body));
  const groups = groupBy(named, ({ annotation }) => foldForSearch(personOf(annotation.body) ?? ''));
  return [...groups.values()]
    .map(personSummary)
    .filter(({ name }) => isName(name))
    .sort((a, b) => b.quotes - a.quotes || compare(a.name, b.name));
}

/** Places with a point, the most often kept first. */
export function placesOf(records: readonly SavedRecord[]): PlaceSummary[] {
  const groups = groupBy(records, ({ annotation: { body } }) => (body.kind === 'place' ? pointOf(body) : null));
  return [...groups.entries()]
    .flatMap(([key, group]) => (key === null ? [] : placeSummary(key, group)))
    .sort((a, b) => b.records.length - a.records.length || compare(a.name, b.name));
}

/** The names of places, with a point or without, most first. */
export function placeNamesOf(records: readonly SavedRecord[]): Facet[] {
  return facetsOf(records.flatMap(({ annotation: { body } }) => (body.kind === 'place' ? [body.name] : [])));
}

/** The sites that something is kept of, most first. */
export function sitesOf(records: readonly SavedRecord[]): Facet[] {
  return facetsOf(records.map(({ page }) => siteName(page)));
}

/** The tags in use, most used first. */
export function tagsOf(records: readonly SavedRecord[]): Facet[] {
  return facetsOf(records.flatMap(({ annotation }) => annotation.tags));
}

/** Records from the oldest article to the newest, in text order within one. */
export function inTimeOrder(records: readonly SavedRecord[]): SavedRecord[] {
  const dateOf = ({ page, annotation }: SavedRecord) => inUtc(page.published ?? annotation.created);
  const startOf = ({ annotation }: SavedRecord) => annotation.targets[0]?.start ?? 0;
  return [...records].sort(
    (a, b) => compare(dateOf(a), dateOf(b)) || compare(a.page.id, b.page.id) || startOf(a) - startOf(b),
  );
}

/** How a page's site is called: by its own name, or else by its host. */
export function siteName(page: Pick<PageSummary, 'site' | 'url'>): string {
  return page.site || (siteOf(page.url) ?? '');
}

/** A moment of another time zone in the form that can be compared; what is none stays as it is. */
function inUtc(moment: string): string {
  const milliseconds = /[+-]\d\d:?\d\d$/u.test(moment) ? Date.parse(moment) : Number.NaN;
  return Number.isNaN(milliseconds) ? moment : new Date(milliseconds).toISOString();
}

/** Names have a capital letter, or letters that know no capitals. */
function isName(speaker: string): boolean {
  return /[\p{Lu}\p{Lo}]/u.test(speaker) && !SUBJECT_PRONOUNS.has(speaker.toLowerCase());
}

function personSummary(group: readonly SavedRecord[]): PersonSummary {
  const names = facetsOf(group.map(({ annotation }) => personOf(annotation.body) ?? ''));
  const offices = inTimeOrder(group).map(officeOf).filter(Boolean);
  return {
    name: names[0]?.value ?? '',
    office: offices.at(-1) ?? '',
    quotes: group.filter(({ annotation }) => annotation.body.kind === 'quote').length,
    records: group.length,
    pages: new Set(group.map(({ page }) => page.id)).size,
  };
}

function officeOf({ annotation: { body } }: SavedRecord): string {
  if (body.kind !== 'quote' && body.kind !== 'official') return '';
  const title = body.kind === 'quote' ? body.title : body.titles[0];
  return [title, body.affiliation].filter(Boolean).join(', ');
}

/** What tells a place from others: which one it is where that is known, and else its name and its point. */
function pointOf(body: PlaceBody): string | null {
  if (body.lat === null || body.lon === null) return null;
  return body.geonamesId === null ? `${foldForSearch(body.name)} ${body.lat} ${body.lon}` : `${body.geonamesId}`;
}

function placeSummary(key: string, records: readonly SavedRecord[]): PlaceSummary[] {
  const bodies = records.flatMap(({ annotation: { body } }) => (body.kind === 'place' ? [body] : []));
  const [{ country, lat, lon } = NOWHERE] = bodies;
  const [{ value: name } = { value: '' }] = facetsOf(bodies.map(body => body.name));
  return lat === null || lon === null ? [] : [{ key, name, country, lat, lon, records }];
}

const NOWHERE = { country: null, lat: null, lon: null };

/** Values that differ in case or accents alone are one, written as they are most often. */
function facetsOf(values: readonly string[]): Facet[] {
  const groups = groupBy(
    values.filter(value => value !== ''),
    foldForSearch,
  );
  return [...groups.values()]
    .map(group => ({ value: mostCommon(group), count: group.length }))
    .sort((a, b) => b.count - a.count || compare(a.value, b.value));
}

function mostCommon(values: readonly string[]): string {
  const ways = [...groupBy(values, value => value).entries()];
  return ways.reduce((most, way) => (way[1].length > most[1].length ? way : most))[0];
}
