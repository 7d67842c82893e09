import type { Annotation, Body, PlaceBody, QuoteBody } from '../../lib/annotation/annotation.ts';
import type { PageSummary, SavedRecord } from '../../lib/annotation/search.ts';
import { describe as describeSpan } from '../../lib/annotation/selector.ts';

/** A saved annotation for tests: give what the test is about, the rest is plain. */
export function annotationWith(change: Partial<Annotation> & { readonly body?: Body } = {}): Annotation {
  const body = change.body ?? quoteBody('We will rebuild.');
  const words = body.kind === 'quote' || body.kind === 'note' ? body.words : body.name;
  return {
    id: 'a1',
    pageId: 'page1',
    origin: 'found',
    targets: [describeSpan(words, { start: 0, end: words.length })],
    body,
    anchor: 'same',
    wordsNow: null,
    review: null,
    note: '',
    tags: [],
    colour: null,
    created: '2024-05-02T10:00:00.000Z',
    updated: '2024-05-02T10:00:00.000Z',
    deletedAt: null,
    ...change,
  };
}

/** A saved page for tests. */
export function pageWith(change: Partial<PageSummary> = {}): PageSummary {
  return {
    id: 'page1',
    url: 'https://news.example/flood',
    urls: ['https://news.example/flood'],
    address: 'https://www.news.example/flood',
    title: 'Larkfield to rebuild after the flood',
    site: 'Example News',
    authors: ['Ida Moss'],
    published: '2024-05-01T08:00:00Z',
    modified: null,
    language: 'en',
    firstSeen: '2024-05-02T10:00:00.000Z',
    lastSeen: '2024-05-02T10:00:00.000Z',
    ...change,
  };
}

/** A record for tests: an annotation with its page. */
export function recordWith(annotation: Partial<Annotation> = {}, page: Partial<PageSummary> = {}): SavedRecord {
  const itsPage = pageWith(page);
  return { page: itsPage, annotation: annotationWith({ pageId: itsPage.id, ...annotation }) };
}

/** What a quote says and who says it. */
export function quoteBody(
  words: string,
  speaker: string | null = 'Ana Reyes',
  title: string | null = 'Mayor',
): QuoteBody {
  return { kind: 'quote', words, form: 'direct', speaker, title, affiliation: null };
}

/** A place with its point. */
export function placeBody(name: string, country: string | null, lat: number | null, lon: number | null): PlaceBody {
  return { kind: 'place', name, geonamesId: null, country, lat, lon };
}
