import type { Annotation, Body, Draft, NoteBody, OfficialBody, PlaceBody, QuoteBody, SavedPage } from './annotation.ts';
import type { Change } from './edit.ts';
import type { Target } from './selector.ts';

/** What a saved page is in plain JSON, for backups: its text as text. */
export type PlainPage = Omit<SavedPage, 'text'> & { readonly text: string };

/**
 * Readers for everything that enters from outside: messages of content scripts, forms, files. Each gives a clean copy
 * with the known fields alone, or `null` when a field is missing or of another type.
 */
export function readDraft(value: unknown): Draft | null {
  const fields = fieldsOf(value);
  const origin = originOf(fields?.['origin']);
  const targets = readTargets(fields?.['targets']);
  const body = readBody(fields?.['body']);
  return origin && targets && body ? { origin, targets, body } : null;
}

/** An annotation as it is kept. */
export function readAnnotation(value: unknown): Annotation | null {
  const draft = readDraft(value);
  const fields = fieldsOf(value);
  if (!draft || !fields) return null;
  const rest = {
    id: idOf(fields['id']),
    pageId: idOf(fields['pageId']),
    anchor: anchorOf(fields['anchor']),
    note: textOf(fields['note']),
    tags: listOf(fields['tags'], textOf),
    created: momentOf(fields['created']),
    updated: momentOf(fields['updated']),
  };
  const optional = {
    wordsNow: orNull(fields['wordsNow'], textOf),
    review: orNull(fields['review'], review => oneOf(['accepted', 'rejected'], review)),
    colour: orNull(fields['colour'], textOf),
    deletedAt: orNull(fields['deletedAt'], momentOf),
  };
  return isWhole(rest) && isKnown(optional) ? { ...draft, ...rest, ...optional } : null;
}

/** A page as backups hold it. */
export function readPage(value: unknown): PlainPage | null {
  const fields = fieldsOf(value);
  if (!fields) return null;
  const rest = {
    id: idOf(fields['id']),
    url: idOf(fields['url']),
    urls: listOf(fields['urls'], idOf),
    address: textOf(fields['address']),
    authors: listOf(fields['authors'], textOf),
    firstSeen: momentOf(fields['firstSeen']),
    lastSeen: momentOf(fields['lastSeen']),
    text: textOf(fields['text']),
  };
  const optional = {
    title: orNull(fields['title'], textOf),
    site: orNull(fields['site'], textOf),
    published: orNull(fields['published'], textOf),
    modified: orNull(fields['modified'], textOf),
    language: orNull(fields['language'], textOf),
  };
  return isWhole(rest) && isKnown(optional) ? { ...rest, ...optional } : null;
}

/** A change that a form wants to make; `null` when one of its fields is wrong. Unknown fields are left out. */
export function readChange(value: unknown): Change | null {
  const fields = fieldsOf(value);
  if (!fields) return null;
  const read: { [K in keyof Required<Change>]: (field: unknown) => Change[K] | null | undefined } = {
    body: readBody,
    targets: readTargets,
    review: field => orNull(field, review => oneOf(['accepted', 'rejected'], review)),
    note: textOf,
    tags: field => listOf(field, textOf),
    colour: field => orNull(field, textOf),
    origin: originOf,
    anchor: anchorOf,
    wordsNow: field => orNull(field, textOf),
  };
  const mayBeNull: ReadonlySet<string> = new Set(['review', 'colour', 'wordsNow']);
  const change: Record<string, unknown> = {};
  for (const [name, readField] of Object.entries(read)) {
    if (!Object.hasOwn(fields, name)) continue;
    const field = readField(fields[name]);
    if (field === undefined || (field === null && !mayBeNull.has(name))) return null;
    change[name] = field;
  }
  return change;
}

/** A body of any kind. */
export function readBody(value: unknown): Body | null {
  const fields = fieldsOf(value);
  switch (fields?.['kind']) {
    case 'quote':
      return readQuoteBody(fields);
    case 'official':
      return readOfficialBody(fields);
    case 'place':
      return readPlaceBody(fields);
    case 'note':
      return readNoteBody(fields);
    default:
      return null;
  }
}

/** A target whose offsets make sense. */
export function readTarget(value: unknown): Target | null {
  const fields = fieldsOf(value);
  if (!fields) return null;
  const target = {
    exact: idOf(fields['exact']),
    prefix: textOf(fields['prefix']),
    suffix: textOf(fields['suffix']),
    start: offsetOf(fields['start']),
    end: offsetOf(fields['end']),
    paragraph: textOf(fields['paragraph']),
  };
  return isWhole(target) && target.start <= target.end ? target : null;
}

/** The fields of a plain object, or `null`. */
export function fieldsOf(value: unknown): Readonly<Record<string, unknown>> | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>) // Any object can be asked for any field; the answer is `unknown`.
    : null;
}

/** The plain objects among some values. */
export function objectsAmong(values: readonly unknown[]): Readonly<Record<string, unknown>>[] {
  return values.map(fieldsOf).filter(fields => fields !== null);
}

/** A list of which every item can be read, or `null`. */
export function listOf<T>(value: unknown, readItem: (item: unknown) => T | null): T[] | null {
  if (!Array.isArray(value)) return null;
  const items: T[] = [];
  for (const item of value) {
    const read = readItem(item);
    if (read === null) return null;
    items.push(read);
  }
  return items;
}

/** A string, or `null`. */
export function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

function readTargets(value: unknown): Target[] | null {
  const targets = listOf(value, readTarget);
  return targets && targets.length > 0 ? targets : null;
}

function readQuoteBody(fields: Readonly<Record<string, unknown>>): QuoteBody | null {
  const words = textOf(fields['words']);
  const form = oneOf(['direct', 'mixed', 'indirect'], fields['form']);
  const optional = {
    speaker: orNull(fields['speaker'], textOf),
    title: orNull(fields['title'], textOf),
    affiliation: orNull(fields['affiliation'], textOf),
  };
  return words !== null && form && isKnown(optional) ? { kind: 'quote', words, form, ...optional } : null;
}

function readOfficialBody(fields: Readonly<Record<string, unknown>>): OfficialBody | null {
  const name = textOf(fields['name']);
  const titles = listOf(fields['titles'], textOf);
  const affiliation = orNull(fields['affiliation'], textOf);
  return name !== null && titles && affiliation !== undefined ? { kind: 'official', name, titles, affiliation } : null;
}

function readPlaceBody(fields: Readonly<Record<string, unknown>>): PlaceBody | null {
  const name = textOf(fields['name']);
  const optional = {
    geonamesId: orNull(fields['geonamesId'], offsetOf),
    country: orNull(fields['country'], textOf),
    lat: orNull(fields['lat'], lat => degreesOf(lat, 90)),
    lon: orNull(fields['lon'], lon => degreesOf(lon, 180)),
  };
  return name !== null && isKnown(optional) ? { kind: 'place', name, ...optional } : null;
}

function readNoteBody(fields: Readonly<Record<string, unknown>>): NoteBody | null {
  const words = textOf(fields['words']);
  return words === null ? null : { kind: 'note', words };
}

function originOf(value: unknown): Draft['origin'] | null {
  return oneOf(['found', 'made', 'corrected'], value);
}

function anchorOf(value: unknown): Annotation['anchor'] | null {
  return oneOf(['same', 'moved', 'changed', 'lost'], value);
}

function oneOf<const T extends string>(allowed: readonly T[], value: unknown): T | null {
  return allowed.find(one => one === value) ?? null;
}

/** A string with something in it. */
function idOf(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}

function offsetOf(value: unknown): number | null {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : null;
}

function degreesOf(value: unknown, limit: number): number | null {
  return typeof value === 'number' && Math.abs(value) <= limit ? value : null;
}

/** A day, or a moment in UTC, out of ISO 8601 of any time zone; what says no time zone is taken for UTC. */
export function momentOf(value: unknown): string | null {
  const [, day, time, zone = 'Z'] = MOMENT.exec(textOf(value) ?? '') ?? [];
  if (day === undefined) return null;
  const milliseconds = Date.parse(time === undefined ? day : `${day}T${time}${zone}`);
  if (Number.isNaN(milliseconds)) return null;
  return time === undefined ? day : new Date(milliseconds).toISOString();
}

const MOMENT = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d(?::\d\d(?:\.\d+)?)?)(Z|[+-]\d\d:\d\d)?)?$/u;

/** `null` stays, what can be read is read, and `undefined` stands for what is neither. */
function orNull<T>(value: unknown, readField: (value: unknown) => T | null): T | null | undefined {
  return value === null ? null : (readField(value) ?? undefined);
}

type Whole<T> = { readonly [K in keyof T]: Exclude<T[K], null> };

function isWhole<T extends object>(fields: T): fields is T & Whole<T> {
  return Object.values(fields).every(field => field !== null);
}

type Known<T> = { readonly [K in keyof T]: Exclude<T[K], undefined> };

function isKnown<T extends object>(fields: T): fields is T & Known<T> {
  return Object.values(fields).every(field => field !== undefined);
}
