import { type Block, blocksOf } from '../../lib/article.ts';
import type { Findings, Person, Place, Quote } from '../../lib/mentions.ts';
import { byStart, overlaps, type Span, sliceOf } from '../../lib/text/span.ts';

/*
 * Marked text: an article with what is to be found in it, to be read by people. Engine tests are written in it, the
 * gold files of test/corpus too. A mark is `{what it is:words}`; marks may stand inside one another, and their spans
 * are the engine's (a quote without its outer quotation marks, a name without its title).
 *
 *   Mayor {official Mayor @ Duluth:Ana Reyes} said in {place Duluth, US:Duluth}: “{quote direct by Ana Reyes:We will
 *   rebuild {place:Canal Park}}.” “{quote #1 by she = Ana Reyes cue said:It takes}”, she said, “{quote #1:a year}.”
 *
 *   {quote FORM #GROUP by MENTION = NAME cue CUE:…}
 *       FORM     direct, mixed, indirect
 *       #GROUP   stretches of one quote bear one number; what the first says of itself holds for the others
 *       MENTION  the words of the text that name the speaker: "she", "police"; `nobody` when there are none
 *       NAME     the speaker's full name, or `nobody`; `by = NAME` when the mention is the full name
 *       CUE      the words that say that it is speech, or `-`
 *   {official TITLE; TITLE @ BODY = NAME:…}   an official; BODY or TITLE is `-` when the text gives none
 *   {person = NAME:…}                         any other person
 *   {place USAGE NAME, COUNTRY LAT,LON:…}     USAGE literal, metonym or modifier; COUNTRY by its two letters, or `-`
 *   {unsaid:…}                                words inside quotation marks that nobody said: titles of works, scare quotes
 *
 * Every attribute may be left out. In a test sentence (test/helpers/check.ts) what is not written is not compared. In
 * a file of full truth (`read`, `write`) what is not written is what a reader would take for granted:
 *
 *   - a speaker who is mentioned by a name that is marked, has that person's full name; others have none;
 *   - a name that ends, or starts, like exactly one person's longer name is that person's;
 *   - titles and body of an official stand at one mention, country and point of a place at its first;
 *   - a place is literal, and its name is what it was when these words were last marked, or else the words themselves.
 *
 * Which of several equal words is the cue or the speaker? The cue nearest to its quote, the speaker nearest to the cue;
 * `she@2` is the second nearest. A brace, colon or backslash that means itself bears a backslash: \{ \} \: \\ (colons
 * only in front of the mark's own).
 */

/** What a mark says, as far as it is written. `null` is the written "nobody" or "-". */
export type Mark = QuoteMark | PersonMark | PlaceMark | UnsaidMark;

interface QuoteMark extends Span {
  readonly kind: 'quote';
  readonly form?: Quote['form'];
  readonly group?: number;
  readonly by?: string | null;
  readonly name?: string | null;
  readonly cue?: string | null;
}

interface PersonMark extends Span {
  readonly kind: 'official' | 'person';
  readonly titles?: readonly string[];
  readonly affiliation?: string | null;
  readonly name?: string;
}

interface PlaceMark extends Span {
  readonly kind: 'place';
  readonly usage?: Place['usage'];
  readonly name?: string;
  readonly country?: string | null;
  readonly point?: Point;
}

interface UnsaidMark extends Span {
  readonly kind: 'unsaid';
}

type Point = readonly [lat: number, lon: number];

/** The text of a marked text, and what its marks say, in the engine's own types. */
export interface MarkedArticle extends Findings {
  readonly text: string;
  readonly blocks: readonly Block[];
  /** Words inside quotation marks that are no speech. */
  readonly unsaid: readonly Span[];
}

/** Read a marked text whole: what is not written is filled in as described above. Throws where a mark is damaged. */
export function read(marked: string): MarkedArticle {
  const { text, marks } = parse(marked);
  const people = peopleOf(text, marks.filter(isPersonMark));
  return {
    text,
    blocks: blocksOf(text),
    quotes: quotesOf(text, marks.filter(isQuoteMark), people),
    people,
    places: placesOf(text, marks.filter(isPlaceMark)),
    unsaid: marks.filter(mark => mark.kind === 'unsaid').map(({ start, end }) => ({ start, end })),
  };
}

/** Write a text with everything that was found in it, in the fewest words. `read` reads it back. */
export function write(text: string, found: Findings & Partial<MarkedArticle>): string {
  const unsaid = (found.unsaid ?? []).map(span => ({ kind: 'unsaid', ...span }) as const);
  return writeMarks(text, [...conciseMarksOf(text, found), ...unsaid]);
}

// ——— marks in and out of a text ———

/** Take the marks out of a text. Throws where a mark is damaged. */
export function parse(marked: string): { text: string; marks: Mark[] } {
  const open: { label: string; start: number }[] = [];
  const marks: Mark[] = [];
  let text = '';
  for (let i = 0; i < marked.length; i++) {
    const character = marked[i]!;
    if (character === '\\') text += marked[++i] ?? '';
    else if (character === '{') {
      const label = /^(?:\\.|[^\\:{}])*(?=:)/su.exec(marked.slice(i + 1))?.[0];
      if (label === undefined) throw new Error(`This brace opens no mark: ${marked.slice(i, i + 40)}`);
      open.push({ label: label.replace(/\\(.)/gsu, '$1'), start: text.length });
      i += label.length + 1;
    } else if (character === '}') {
      const mark = open.pop();
      if (!mark) throw new Error(`This brace closes no mark: ${marked.slice(Math.max(0, i - 40), i + 1)}`);
      marks.push(markOf(mark.label, { start: mark.start, end: text.length }));
    } else text += character;
  }
  if (open.length > 0) throw new Error(`This mark is not closed: {${open.at(-1)!.label}:`);
  return { text, marks: marks.sort(outerFirst) };
}

/** Write marks into their text. One that crosses another is cut off there and bears a `~`. */
export function writeMarks(text: string, marks: readonly Mark[]): string {
  let out = '';
  let at = 0;
  const open: Span[] = [];
  const copyTo = (end: number) => {
    out += text.slice(at, end).replace(/[\\{}]/g, '\\$&');
    at = end;
  };
  const closeUpTo = (start: number) => {
    while (open.length > 0 && open.at(-1)!.end <= start) {
      copyTo(open.pop()!.end);
      out += '}';
    }
  };
  for (const mark of [...marks].sort(outerFirst)) {
    closeUpTo(mark.start);
    copyTo(mark.start);
    const limit = open.at(-1)?.end ?? text.length;
    out += `{${mark.end > limit ? '~' : ''}${labelOf(mark)}:`;
    open.push({ start: mark.start, end: Math.min(mark.end, limit) });
  }
  closeUpTo(text.length);
  copyTo(text.length);
  return out;
}

const RANK = { quote: 0, unsaid: 0, official: 1, person: 1, place: 2 };

function outerFirst(a: Mark, b: Mark): number {
  return byStart(a, b) || RANK[a.kind] - RANK[b.kind];
}

// ——— labels ———

const QUOTE =
  /^quote(?: (?<form>direct|mixed|indirect))?(?: #(?<group>\d+))?(?: by(?: (?<by>[^=]+?))?)?(?: = (?<name>.+?))?(?: cue (?<cue>.+))?$/u;
const PERSON = /^(?<kind>official|person)(?: (?<titles>[^@=]+?))?(?: @ (?<affiliation>[^=]+?))?(?: = (?<name>.+))?$/u;
const PLACE =
  /^place(?: (?<usage>literal|metonym|modifier))?(?: (?!-?[\d.]+,-?[\d.]+$)(?<name>\S.*?))?(?: (?<lat>-?[\d.]+),(?<lon>-?[\d.]+))?$/u;
const NAME_AND_COUNTRY = /^(?:(?<name>.*?)(?:, |$))??(?<country>[A-Z]{2}|-)?$/u;

function markOf(label: string, span: Span): Mark {
  if (label === 'unsaid') return { ...span, kind: label };
  const mark = quoteMarkOf(label, span) ?? personMarkOf(label, span) ?? placeMarkOf(label, span);
  if (!mark) throw new Error(`This is no mark: {${label}:…}`);
  return mark;
}

function quoteMarkOf(label: string, span: Span): QuoteMark | null {
  const groups = QUOTE.exec(label)?.groups;
  if (!groups) return null;
  const { form, group, by, name, cue } = groups;
  const isBoth = by === undefined && name !== undefined && / by =/.test(label);
  return {
    ...span,
    kind: 'quote',
    ...(form !== undefined && { form: form as Quote['form'] }),
    ...(group !== undefined && { group: Number(group) }),
    ...(by !== undefined && { by: by === 'nobody' ? null : by }),
    ...(isBoth && { by: name }),
    ...(name !== undefined && { name: name === 'nobody' ? null : name }),
    ...(cue !== undefined && { cue: cue === '-' ? null : cue }),
  };
}

function personMarkOf(label: string, span: Span): PersonMark | null {
  const groups = PERSON.exec(label)?.groups;
  if (!groups) return null;
  const { kind, titles, affiliation, name } = groups;
  return {
    ...span,
    kind: kind as PersonMark['kind'],
    ...(titles !== undefined && { titles: titles === '-' ? [] : titles.split('; ') }),
    ...(affiliation !== undefined && { affiliation: affiliation === '-' ? null : affiliation }),
    ...(name !== undefined && { name }),
  };
}

function placeMarkOf(label: string, span: Span): PlaceMark | null {
  const groups = PLACE.exec(label)?.groups;
  if (!groups) return null;
  const { name, country } = NAME_AND_COUNTRY.exec(groups['name'] ?? '')?.groups ?? {};
  return {
    ...span,
    kind: 'place',
    ...(groups['usage'] !== undefined && { usage: groups['usage'] as Place['usage'] }),
    ...(name && { name }),
    ...(country !== undefined && { country: country === '-' ? null : country }),
    ...(groups['lat'] !== undefined && { point: [Number(groups['lat']), Number(groups['lon'])] as const }),
  };
}

function labelOf(mark: Mark): string {
  return [mark.kind, ...attributesOf(mark)].join(' ').replace(/[\\{}:]/g, '\\$&');
}

function attributesOf(mark: Mark): string[] {
  if (mark.kind === 'unsaid') return [];
  if (mark.kind === 'quote') return quoteLabel(mark);
  return mark.kind === 'place' ? placeLabel(mark) : personLabel(mark);
}

function quoteLabel({ form, group, by, name, cue }: QuoteMark): string[] {
  const isBoth = by !== undefined && by !== null && by === name;
  return [
    ...(form ? [form] : []),
    ...(group === undefined ? [] : [`#${group}`]),
    ...(isBoth ? ['by'] : by === undefined ? [] : [`by ${by ?? 'nobody'}`]),
    ...(name === undefined ? [] : [`= ${name ?? 'nobody'}`]),
    ...(cue === undefined ? [] : [`cue ${cue ?? '-'}`]),
  ];
}

function personLabel({ titles, affiliation, name }: PersonMark): string[] {
  return [
    ...(titles ? [titles.join('; ') || '-'] : []),
    ...(affiliation === undefined ? [] : [`@ ${affiliation ?? '-'}`]),
    ...(name === undefined ? [] : [`= ${name}`]),
  ];
}

function placeLabel({ usage, name, country, point }: PlaceMark): string[] {
  const where = [...(name === undefined ? [] : [name]), ...(country === undefined ? [] : [country ?? '-'])];
  return [
    ...(usage ? [usage] : []),
    ...(where.length > 0 ? [where.join(', ')] : []),
    ...(point ? [point.map(degrees => degrees.toFixed(1)).join(',')] : []),
  ];
}

// ——— from marks to findings ———

const isQuoteMark = (mark: Mark): mark is QuoteMark => mark.kind === 'quote';
const isPersonMark = (mark: Mark): mark is PersonMark => mark.kind === 'official' || mark.kind === 'person';
const isPlaceMark = (mark: Mark): mark is PlaceMark => mark.kind === 'place';

function peopleOf(text: string, marks: readonly PersonMark[]): Person[] {
  const fullNames = [...new Set(marks.map(mark => mark.name ?? sliceOf(text, mark)))];
  const byName = groupBy(marks, mark => mark.name ?? fullNameOf(sliceOf(text, mark), fullNames));
  return [...byName].map(([name, mentions], index) => ({
    kind: 'person',
    id: `p${index + 1}`,
    name,
    official: mentions.some(mark => mark.kind === 'official'),
    titles: [...new Set(mentions.flatMap(mark => mark.titles ?? []))],
    affiliation: mentions.find(mark => mark.affiliation)?.affiliation ?? null,
    gender: null,
    mentions: mentions.map(({ start, end }) => ({ start, end, title: null, rule: 'marked' })),
  }));
}

/** The one longer name that these words shorten, or the words themselves. */
function fullNameOf(words: string, fullNames: readonly string[]): string {
  const longer = fullNames.filter(name => isEndOf(words, name));
  // "Reyes" may be short for "Ana Reyes", and that in turn for "Ana Maria Reyes": then the longest is meant.
  const longest = longer.filter(name => !longer.some(other => other !== name && other.includes(name)));
  return longest.length === 1 ? longest[0]! : words;
}

/** "Reyes" and "Ana" of "Ana Reyes"; "Van Dorp" of "Marlies van Dorp". */
function isEndOf(words: string, name: string): boolean {
  return name.toLowerCase().endsWith(` ${words.toLowerCase()}`) || name.startsWith(`${words} `);
}

function placesOf(text: string, marks: readonly PlaceMark[]): Place[] {
  const nameOfWords = new Map<string, string>();
  const known = new Map<string, { country: string | null; point: Point | null }>();
  return marks.map(mark => {
    const words = sliceOf(text, mark);
    const name = mark.name ?? nameOfWords.get(words) ?? words;
    const before = known.get(name);
    const country = mark.country === undefined ? (before?.country ?? null) : mark.country;
    const point = mark.point ?? (before?.country === country ? before.point : null);
    nameOfWords.set(words, name);
    known.set(name, { country, point });
    return {
      kind: 'place',
      start: mark.start,
      end: mark.end,
      name,
      geonamesId: null,
      lat: point?.[0] ?? null,
      lon: point?.[1] ?? null,
      country,
      admin1: null,
      usage: mark.usage ?? 'literal',
      confidence: 1,
      certain: true,
      alternatives: [],
      rule: 'marked',
    };
  });
}

function quotesOf(text: string, marks: readonly QuoteMark[], people: readonly Person[]): Quote[] {
  const groups = groupBy(marks, mark => (mark.group === undefined ? mark : mark.group));
  const numbers = [...groups.keys()];
  return marks.map(mark => {
    const key = mark.group === undefined ? mark : mark.group;
    const stretches = groups.get(key)!;
    const said = { ...stretches[0]!, ...mark };
    const cue = said.cue ? occurrenceOf(said.cue, stretches, stretches, text) : null;
    const speaker = said.by ? occurrenceOf(said.by, cue ? [cue] : stretches, stretches, text) : null;
    const person = speaker && personAt(speaker, people);
    const speakerName = said.name === undefined ? (person?.name ?? null) : said.name;
    return {
      kind: 'quote',
      start: mark.start,
      end: mark.end,
      form: said.form ?? 'direct',
      group: numbers.indexOf(key) + 1,
      speaker,
      speakerName,
      personId: people.find(({ name }) => name === speakerName)?.id ?? null,
      cue,
      confidence: 1,
      rule: 'marked',
    };
  });
}

function personAt(span: Span, people: readonly Person[]): Person | undefined {
  return people.find(person => person.mentions.some(mention => overlaps(mention, span)));
}

/** Where words stand that a mark speaks of: "she", or "she@2" for the second nearest. Throws when they do not. */
function occurrenceOf(written: string, near: readonly Span[], outside: readonly Span[], text: string): Span {
  const [, words, rank] = /^(.*?)(?:@(\d+))?$/su.exec(written)!;
  const span = occurrencesOf(words!, near, outside, text)[Number(rank ?? 1) - 1];
  if (!span) throw new Error(`A quote's mark speaks of “${written}”, which the text does not have.`);
  return span;
}

/** Every place where words stand whole, nearest first; those outside the quote come before those inside. */
function occurrencesOf(words: string, near: readonly Span[], outside: readonly Span[], text: string): Span[] {
  const found: Span[] = [];
  for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + 1)) {
    const end = start + words.length;
    if (!isWordAt(text, start - 1, start) && !isWordAt(text, end - 1, end)) found.push({ start, end });
  }
  const cost = (span: Span) =>
    Math.min(...near.map(other => distance(span, other))) +
    (outside.some(stretch => overlaps(stretch, span)) ? text.length : 0);
  return found.sort((a, b) => cost(a) - cost(b));
}

/** Whether a word goes on from one offset to the next: both hold letters. */
function isWordAt(text: string, before: number, after: number): boolean {
  return /^[\p{L}\p{N}]{2}$/u.test(`${text[before] ?? ' '}${text[after] ?? ' '}`);
}

function distance(a: Span, b: Span): number {
  return Math.max(0, a.start - b.end, b.start - a.end);
}

// ——— from findings to marks ———

/** Everything that findings say, as marks; nothing is taken for granted. Stretches of whole quotes have no group. */
export function fullMarksOf(text: string, findings: Findings): Mark[] {
  return [
    ...quoteMarksOf(text, findings.quotes),
    ...findings.people.flatMap(personMarksOf),
    ...findings.places.map(placeMark),
  ].sort(outerFirst);
}

/** Only what `read` would not take for granted. */
function conciseMarksOf(text: string, findings: Findings): Mark[] {
  const marks = fullMarksOf(text, findings);
  return [
    ...conciseQuotes(marks.filter(isQuoteMark), findings),
    ...concisePeople(text, marks.filter(isPersonMark)),
    ...concisePlaces(text, marks.filter(isPlaceMark)),
  ];
}

function quoteMarksOf(text: string, quotes: readonly Quote[]): QuoteMark[] {
  const groups = groupBy(quotes, quote => quote.group);
  const split = [...groups].filter(([, stretches]) => stretches.length > 1).map(([group]) => group);
  return quotes.map(quote => {
    const { start, end, form, group, speaker, cue, speakerName } = quote;
    const stretches = groups.get(group)!;
    return {
      kind: 'quote',
      start,
      end,
      form,
      ...(split.includes(group) && { group: split.indexOf(group) + 1 }),
      by: speaker && wordsAt(speaker, cue ? [cue] : stretches, stretches, text),
      name: speakerName,
      cue: cue && wordsAt(cue, stretches, stretches, text),
    };
  });
}

/** The words of a span, with their rank among equal words when they are not the nearest. */
function wordsAt(span: Span, near: readonly Span[], outside: readonly Span[], text: string): string {
  const words = sliceOf(text, span);
  const rank = occurrencesOf(words, near, outside, text).findIndex(other => other.start === span.start);
  return rank > 0 ? `${words}@${rank + 1}` : words;
}

function personMarksOf({ official, name, titles, affiliation, mentions }: Person): PersonMark[] {
  const kind = official ? 'official' : 'person';
  return mentions.map(({ start, end }) => ({ kind, start, end, titles, affiliation, name }));
}

function placeMark({ start, end, usage, name, country, lat, lon }: Place): PlaceMark {
  const point = lat === null || lon === null ? {} : { point: [lat, lon] as const };
  return { kind: 'place', start, end, usage, name, country, ...point };
}

function conciseQuotes(marks: readonly QuoteMark[], { quotes, people }: Findings): QuoteMark[] {
  const firsts = new Map<number, QuoteMark>();
  return marks.map(mark => {
    const quote = quotes.find(({ start, end }) => start === mark.start && end === mark.end)!;
    const first = mark.group === undefined ? undefined : firsts.get(mark.group);
    if (first) return differences(mark, first);
    if (mark.group !== undefined) firsts.set(mark.group, mark);
    const granted = (quote.speaker && personAt(quote.speaker, people)?.name) ?? null;
    const { name, ...others } = mark;
    return name === granted ? others : mark;
  });
}

/** What a later stretch says that the first stretch of its quote does not. */
function differences(mark: QuoteMark, first: QuoteMark): QuoteMark {
  const { kind, start, end, form, group, by, name, cue } = mark;
  return {
    kind,
    start,
    end,
    group: group!,
    ...(form !== first.form && { form: form! }),
    ...(by !== first.by && { by: by! }),
    ...(name !== first.name && { name: name! }),
    ...(cue !== first.cue && { cue: cue! }),
  };
}

function concisePeople(text: string, marks: readonly PersonMark[]): PersonMark[] {
  const fullNames = [...new Set(marks.map(mark => mark.name!))];
  const seen = new Set<string>();
  return marks.map(({ kind, start, end, titles, affiliation, name }) => {
    const isFirst = !seen.has(name!);
    seen.add(name!);
    return {
      kind,
      start,
      end,
      ...(isFirst && titles!.length > 0 && { titles: titles! }),
      ...(isFirst && affiliation !== null && { affiliation: affiliation! }),
      ...(name !== fullNameOf(text.slice(start, end), fullNames) && { name: name! }),
    };
  });
}

function concisePlaces(text: string, marks: readonly PlaceMark[]): PlaceMark[] {
  const nameOfWords = new Map<string, string>();
  const known = new Map<string, string>();
  return marks.map(({ kind, start, end, usage, name, country, point }) => {
    const words = text.slice(start, end);
    const isNamed = name === (nameOfWords.get(words) ?? words);
    const isKnown = known.get(name!) === `${country} ${point}`;
    nameOfWords.set(words, name!);
    known.set(name!, `${country} ${point}`);
    return {
      kind,
      start,
      end,
      ...(usage !== 'literal' && { usage: usage! }),
      ...(!isNamed && { name: name! }),
      ...(!isKnown && { country: country!, ...(point && { point }) }),
    };
  });
}

function groupBy<T, K>(items: readonly T[], keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}
