import { siteOf } from '../site.ts';
import type { Annotation, AnnotationKind, Body, SavedPage } from './annotation.ts';
import { foldForSearch } from './fold.ts';
import { questionOf, type ReadyText, readyText } from './typed-words.ts';

/** A page as views and exports show it: without its text. */
export type PageSummary = Omit<SavedPage, 'text'>;

/** One saved annotation with the page that it is from. */
export interface SavedRecord {
  readonly page: PageSummary;
  readonly annotation: Annotation;
}

/** What to look for. What is left out, or empty, does not narrow. Case and accents do not count. */
export interface Query {
  /** Every one of these words must start a word somewhere in the annotation or its page; those in marks stand together. */
  readonly words?: string;
  /** Only of these kinds. */
  readonly kinds?: readonly AnnotationKind[];
  /** A speaker or official of this name. */
  readonly person?: string;
  readonly place?: string;
  /** The site's name or host. */
  readonly site?: string;
  /** All of these tags. */
  readonly tags?: readonly string[];
  readonly review?: Annotation['review'];
  readonly anchor?: Annotation['anchor'];
  /** Saved on this day or later; ISO 8601, a day or a moment. */
  readonly from?: string;
  /** Saved on this day or earlier; a day counts to its end. */
  readonly to?: string;
  readonly pageId?: string;
}

/** Make the question that a query asks of one record. Fold the query once, ask it often. */
export function matcherOf(query: Query): (record: SavedRecord) => boolean {
  return matcherWith(query, readied);
}

/**
 * Make records ready to be searched again and again: their words are made ready once, when words are first asked for, and
 * kept in `ready` as long as the records are the same.
 */
export function searcherOf(
  records: readonly SavedRecord[],
  ready = new WeakMap<SavedRecord, ReadyText>(),
): (query: Query) => SavedRecord[] {
  const readyOnce = (record: SavedRecord) => {
    const text = ready.get(record) ?? readied(record);
    ready.set(record, text);
    return text;
  };
  return query => records.filter(matcherWith(query, readyOnce));
}

function matcherWith(query: Query, ready: (record: SavedRecord) => ReadyText): Test {
  const tests = [...testsOfAnnotation(query), ...testsOfNames(query)];
  const question = questionOf(query.words ?? '');
  if (question) tests.push(record => question(ready(record)));
  return record => tests.every(test => test(record));
}

/** The person whom an annotation is about: the official, or the speaker of a quote. */
export function personOf(body: Body): string | null {
  if (body.kind === 'official') return body.name;
  return body.kind === 'quote' ? body.speaker : null;
}

/** What the reader has not rejected: what is rejected was found wrongly, and is kept only to be marked no more. */
export function keptOf(records: readonly SavedRecord[]): SavedRecord[] {
  return records.filter(({ annotation }) => annotation.review !== 'rejected');
}

type Test = (record: SavedRecord) => boolean;

function testsOfAnnotation({ kinds, review, anchor, tags, from, to, pageId }: Query): Test[] {
  const tests: Test[] = [];
  if (kinds && kinds.length > 0) tests.push(({ annotation }) => kinds.includes(annotation.body.kind));
  if (review !== undefined) tests.push(({ annotation }) => annotation.review === review);
  if (anchor !== undefined) tests.push(({ annotation }) => annotation.anchor === anchor);
  if (pageId !== undefined) tests.push(({ page }) => page.id === pageId);
  if (from) tests.push(({ annotation }) => annotation.created >= from);
  if (to) tests.push(({ annotation }) => annotation.created.slice(0, to.length) <= to);
  for (const tag of (tags ?? []).map(foldForSearch)) {
    tests.push(({ annotation }) => annotation.tags.some(own => foldForSearch(own) === tag));
  }
  return tests;
}

function testsOfNames({ person, place, site }: Query): Test[] {
  const tests: Test[] = [];
  if (person) {
    const wanted = foldForSearch(person);
    tests.push(({ annotation }) => foldForSearch(personOf(annotation.body) ?? '') === wanted);
  }
  if (place) {
    const wanted = foldForSearch(place);
    tests.push(({ annotation: { body } }) => body.kind === 'place' && foldForSearch(body.name) === wanted);
  }
  if (site) {
    const wanted = foldForSearch(site).replace(/^www\./u, '');
    tests.push(({ page }) => foldForSearch(page.site ?? '') === wanted || siteOf(page.url) === wanted);
  }
  return tests;
}

/** Everything of a record that a reader may remember. */
function readied({ annotation, page }: SavedRecord): ReadyText {
  return readyText([
    ...wordsOfBody(annotation.body),
    ...annotation.targets.map(({ exact }) => exact),
    annotation.wordsNow,
    annotation.note,
    ...annotation.tags,
    page.title,
    page.site,
    siteOf(page.url),
    ...page.authors,
  ]);
}

function wordsOfBody(body: Body): (string | null)[] {
  switch (body.kind) {
    case 'quote':
      return [body.words, body.speaker, body.title, body.affiliation];
    case 'official':
      return [body.name, ...body.titles, body.affiliation];
    case 'place':
      return [body.name, body.country];
    case 'note':
      return [body.words];
  }
}
