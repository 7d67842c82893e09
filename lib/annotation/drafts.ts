import { groupBy } from '../group-by.ts';
import type { Findings, Kind, Person, Place, Quote } from '../mentions.ts';
import { atOnce, eachOf, type Sliced } from '../slices.ts';
import { overlaps, type Span, sliceOf } from '../text/span.ts';
import type { AnnotationKind, Body, Draft } from './annotation.ts';
import { withBothMarks } from './both-marks.ts';
import { foldForSearch } from './fold.ts';
import { describe } from './selector.ts';
import { joinStretches } from './stretches.ts';

/** One row of a list: a quote with all its stretches, an official with all their mentions, a place name with all of its. */
export interface FoundItem {
  readonly kind: Kind;
  /** Tells the rows of one analysis apart: "quote:3", "official:p1", "place:703448". */
  readonly key: string;
  /** The words of the quote, or the name. */
  readonly label: string;
  /** The speaker, the office, or the country; '' when nothing is known. */
  readonly detail: string;
  /** Where it stands, in text order. At least one. */
  readonly spans: readonly Span[];
  /** What would be kept of it. */
  readonly draft: Draft;
}

/** How many mentions of a person or place are kept as targets: enough to outlive an edit. */
const MENTIONS_KEPT = 8;

/** The rows that popup, panel and toolbar count show: quotes, then officials, then places, each in text order. */
export function itemsOf(text: string, findings: Findings): FoundItem[] {
  return atOnce(itemsIn(text, findings));
}

/** The same, as work that can be interrupted: hostile pages name ten thousand people. */
export function* itemsIn(text: string, findings: Findings): Sliced<FoundItem[]> {
  const quotes = yield* quoteItems(text, findings);
  const officials = yield* officialItems(text, findings);
  return [...quotes, ...officials, ...(yield* placeItems(text, findings))];
}

/** The draft of all stretches of one quote. */
export function draftOfQuote(text: string, findings: Findings, quoteGroup: number): Draft {
  const stretches = findings.quotes.filter(quote => quote.group === quoteGroup);
  const first = stretches[0];
  if (!first) throw new Error(`There is no quote with the group ${quoteGroup}.`);
  return draftOfStretches(text, stretches, findings.people.find(({ id }) => id === first.personId) ?? null);
}

function draftOfStretches(text: string, stretches: readonly Quote[], person: Person | null): Draft {
  return {
    origin: 'found',
    targets: stretches.map(stretch => describe(text, stretch)),
    body: {
      kind: 'quote',
      words: wordsOf(text, stretches),
      form: formOf(stretches),
      speaker: speakerOf(text, stretches),
      title: person && titleAt(text, person, stretches[0]?.speaker ?? null),
      affiliation: person?.affiliation ?? null,
    },
  };
}

/** The draft of a person: their office, and where they are named. */
export function draftOfPerson(text: string, person: Person): Draft {
  const { name, titles, affiliation, mentions } = person;
  return {
    origin: 'found',
    targets: targetsOf(text, mentions),
    body: { kind: 'official', name, titles, affiliation },
  };
}

/** The draft of one mention of a place. */
export function draftOfPlace(text: string, place: Place): Draft {
  return draftOfMentions(text, place, [place]);
}

/** The draft of words that the reader has selected; `null` when there are none among them. */
export function draftOfSelection(text: string, selection: Span, kind: AnnotationKind): Draft | null {
  const span = trim(text, selection, kind === 'quote' ? AROUND_QUOTE : AROUND_WORDS);
  if (span.start >= span.end) return null;
  return { origin: 'made', targets: [describe(text, span)], body: bodyOf(oneLine(sliceOf(text, span)), kind) };
}

/** The one line that names an annotation or draft in a list: the words, or the name. */
export function labelOf(body: Body): string {
  if (body.kind === 'quote') return withBothMarks(body.words);
  return body.kind === 'note' ? body.words : body.name;
}

/** The second line: who said it, which office, which country; '' when nothing is known. */
export function detailOf(body: Body): string {
  switch (body.kind) {
    case 'quote':
      return listOf([body.speaker, body.title, body.affiliation]);
    case 'official':
      return listOf([...body.titles, body.affiliation]);
    case 'place':
      return body.country === null ? '' : countryName(body.country);
    case 'note':
      return '';
  }
}

/** "UA" → "Ukraine". What is no country code is shown as it is. */
export function countryName(code: string): string {
  if (!/^[A-Z]{2}$/.test(code)) return code;
  return new Intl.DisplayNames(['en'], { type: 'region', fallback: 'code' }).of(code) ?? code;
}

/**
 * Whether the country is not enough to tell where a place lies: where the text leaves a doubt which one is meant, and in
 * the United States, whose towns go by their states. Nobody needs to be told which Kyiv it is.
 */
export function isToldByDivision({ certain, country }: Pick<Place, 'certain' | 'country'>): boolean {
  return !certain || country === 'US';
}

/** "Paris, Texas, United States": a place among those of its name. */
export function placeLine({ name, ...where }: Pick<Place, 'name' | 'admin1' | 'country'>): string {
  return listOf([name, whereOf({ name, ...where })]);
}

/** "Texas, United States": where a place lies, as far as its own name does not tell. */
export function whereOf({ name, admin1, country }: Pick<Place, 'name' | 'admin1' | 'country'>): string {
  const parts = [admin1, country === null ? null : countryName(country)];
  return listOf(parts.filter((part, i) => part !== name && parts.indexOf(part) === i));
}

function quoteItems(text: string, { quotes, people }: Findings): Sliced<FoundItem[]> {
  const byId = new Map(people.map(person => [person.id, person]));
  return eachOf(groupBy(quotes, ({ group }) => group).values(), stretches => {
    const { group, personId } = stretches[0]!;
    const person = (personId !== null && byId.get(personId)) || null;
    return itemOf(`quote:${group}`, 'quote', stretches, draftOfStretches(text, stretches, person));
  });
}

function officialItems(text: string, { people }: Findings): Sliced<FoundItem[]> {
  return eachOf(
    people.filter(person => person.official && person.mentions.length > 0),
    person => itemOf(`official:${person.id}`, 'official', person.mentions, draftOfPerson(text, person)),
  );
}

function placeItems(text: string, { places }: Findings): Sliced<FoundItem[]> {
  return eachOf(groupBy(places, placeKey).values(), mentions => {
    const place = mentions[0]!;
    const draft = draftOfMentions(text, place, mentions);
    const detail = isToldByDivision(place) ? () => whereOf(place) || detailOf(draft.body) : undefined;
    return itemOf(`place:${placeKey(place)}`, 'place', mentions, draft, detail);
  });
}

/**
 * One row a place, by what its names were taken for and not by how they are written: Georgia in the Caucasus and Georgia
 * in America are two, and so are two Henry Counties; "Kyiv", "KYIV" and "Kiev" are one.
 */
function placeKey({ geonamesId, name, country, admin1 }: Place): string {
  return geonamesId === null ? [foldForSearch(name), admin1, country].join('/') : String(geonamesId);
}

function itemOf(
  key: string,
  kind: Kind,
  spans: readonly Span[],
  draft: Draft,
  detail = () => detailOf(draft.body),
): FoundItem {
  return {
    kind,
    key,
    label: labelOf(draft.body),
    // Not before it is shown: the first name of a country costs a page 12 ms in Chromium.
    get detail() {
      return detail();
    },
    spans: spans.map(({ start, end }) => ({ start, end })),
    draft,
  };
}

function draftOfMentions(text: string, place: Place, mentions: readonly Place[]): Draft {
  const { name, geonamesId, country, lat, lon } = place;
  return {
    origin: 'found',
    targets: targetsOf(text, mentions),
    body: { kind: 'place', name, geonamesId, country, lat, lon },
  };
}

function targetsOf(text: string, mentions: readonly Span[]): Draft['targets'] {
  return mentions.slice(0, MENTIONS_KEPT).map(mention => describe(text, mention));
}

function wordsOf(text: string, stretches: readonly Span[]): string {
  return joinStretches(stretches.map(stretch => oneLine(sliceOf(text, stretch))));
}

/** A quote of which one stretch is in marks and another is not is mixed. */
function formOf(stretches: readonly Quote[]): Quote['form'] {
  const forms = new Set(stretches.map(({ form }) => form));
  return forms.size === 1 ? stretches[0]!.form : 'mixed';
}

function speakerOf(text: string, stretches: readonly Quote[]): string | null {
  const named = stretches.find(({ speakerName }) => speakerName !== null);
  if (named) return named.speakerName;
  const pointed = stretches.find(({ speaker }) => speaker !== null);
  return pointed?.speaker ? oneLine(sliceOf(text, pointed.speaker)) : null;
}

/** The title that stands with the speaker at this quote, or else the first that the article gives. */
function titleAt(text: string, person: Person, speaker: Span | null): string | null {
  const mention = speaker && person.mentions.find(({ title, ...span }) => title !== null && overlaps(span, speaker));
  return mention?.title ? oneLine(sliceOf(text, mention.title)) : (person.titles[0] ?? null);
}

/** What may stand around the words of a selection, and around those of a quote. */
const AROUND_WORDS = /[\s\u200B\uFEFF]/u;
const AROUND_QUOTE = /[\s\u200B\uFEFF"“”„«»‘]/u;

function trim(text: string, span: Span, around: RegExp): Span {
  let start = Math.max(0, span.start);
  let end = Math.min(text.length, span.end);
  while (start < end && around.test(text.charAt(start))) start++;
  while (end > start && around.test(text.charAt(end - 1))) end--;
  return { start, end };
}

function bodyOf(words: string, kind: AnnotationKind): Body {
  switch (kind) {
    case 'quote':
      return { kind, words, form: 'direct', speaker: null, title: null, affiliation: null };
    case 'official':
      return { kind, name: words, titles: [], affiliation: null };
    case 'place':
      return { kind, name: words, geonamesId: null, country: null, lat: null, lon: null };
    case 'note':
      return { kind, words };
  }
}

function oneLine(words: string): string {
  return words.replaceAll(/\s+/gu, ' ').trim();
}

function listOf(parts: readonly (string | null)[]): string {
  return parts.filter(part => part !== null && part !== '').join(', ');
}
