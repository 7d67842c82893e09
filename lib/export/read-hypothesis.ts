import type { Annotation } from '../annotation/annotation.ts';
import { tidyTags } from '../annotation/edit.ts';
import { fieldsOf, listOf, momentOf, objectsAmong, readAnnotation, textOf } from '../annotation/guards.ts';
import type { Import } from './bundle.ts';
import { uuidOf } from './foreign-id.ts';
import { type ForeignPages, foreignPages } from './foreign-pages.ts';

type Fields = Readonly<Record<string, unknown>>;

/** The annotations of a file, if Hypothesis wrote it: its client's export, or an answer of its API. */
export function hypothesisItems(json: unknown): Fields[] | null {
  const fields = fieldsOf(json);
  const items = listOf(fields?.['annotations'] ?? fields?.['rows'] ?? json, fieldsOf);
  return items?.some(item => textOf(item['uri']) !== null && Array.isArray(item['target'])) ? items : null;
}

/** Read an export of Hypothesis. Replies and notes on a whole page have no words to stand on, and are skipped. */
export function readHypothesis(json: unknown, newId: () => string, now: string): Import {
  const items = hypothesisItems(json) ?? [];
  const pages = foreignPages(newId, now);
  const annotations = items.flatMap(item => annotationOf(item, pages, now) ?? []);
  return { ok: true, bundle: { pages: pages.pages, annotations }, skipped: items.length - annotations.length };
}

function annotationOf(item: Fields, pages: ForeignPages, now: string): Annotation | null {
  const uri = textOf(item['uri']);
  const selectors = objectsAmong(itemsOf(fieldsOf(itemsOf(item['target'])[0])?.['selector']));
  const quote = selectors.find(({ type }) => type === 'TextQuoteSelector');
  const exact = textOf(quote?.['exact']);
  if (!uri || !quote || !exact) return null;
  const prefix = textOf(quote['prefix']) ?? '';
  const suffix = textOf(quote['suffix']) ?? '';
  const position = Number(selectors.find(({ type }) => type === 'TextPositionSelector')?.['start'] ?? 0);
  const start = Number.isSafeInteger(position) && position >= 0 ? position : 0;
  const title = textOf(itemsOf(fieldsOf(item['document'])?.['title'])[0]);
  return readAnnotation({
    id: uuidOf(`hypothesis:${textOf(item['id']) ?? JSON.stringify([uri, exact, item['created']])}`),
    pageId: pages.at(uri, title === null ? {} : { title }),
    origin: 'made',
    targets: [{ exact, prefix, suffix, start, end: start + exact.length, paragraph: prefix + exact + suffix }],
    body: { kind: 'note', words: exact.replaceAll(/\s+/gu, ' ').trim() },
    anchor: 'same',
    wordsNow: null,
    review: 'accepted',
    note: textOf(item['text']) ?? '',
    tags: tidyTags(itemsOf(item['tags']).flatMap(tag => textOf(tag) ?? [])),
    colour: null,
    created: momentOf(item['created']) ?? now,
    updated: momentOf(item['updated']) ?? momentOf(item['created']) ?? now,
    deletedAt: null,
  });
}

function itemsOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
