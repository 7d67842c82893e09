import type { Annotation, Body } from '../annotation/annotation.ts';
import { tidyTags } from '../annotation/edit.ts';
import {
  fieldsOf,
  momentOf,
  objectsAmong,
  type PlainPage,
  readAnnotation,
  readPage,
  textOf,
} from '../annotation/guards.ts';
import type { Target } from '../annotation/selector.ts';
import { joinStretches } from '../annotation/stretches.ts';
import { normaliseUrl } from '../annotation/url.ts';
import type { Import } from './bundle.ts';
import { uuidOf } from './foreign-id.ts';
import { type ForeignPages, foreignPages } from './foreign-pages.ts';
import { OWN_FORMAT, sourceOf } from './web-annotation.ts';

type Fields = Readonly<Record<string, unknown>>;

const CONTEXTS: readonly unknown[] = ['http://www.w3.org/ns/anno.jsonld', 'https://www.w3.org/ns/anno.jsonld'];

/** The annotations of a file, if it is one of W3C Web Annotations: one, a list, a page or a collection. */
export function webAnnotationItems(json: unknown): Fields[] | null {
  const roots = objectsAmong(manyOf(json));
  if (!roots.some(root => manyOf(root['@context']).some(context => CONTEXTS.includes(context)))) return null;
  return roots.flatMap(itemsOf);
}

/** Read W3C Web Annotations; ours come back as they were, those of other programs as notes on their words. */
export function readWebAnnotations(json: unknown, newId: () => string, now: string): Import {
  const items = webAnnotationItems(json) ?? [];
  const pages = foreignPages(newId, now);
  const annotations = items.flatMap(item => annotationOf(item, pages, now) ?? []);
  return { ok: true, bundle: { pages: pages.pages, annotations }, skipped: items.length - annotations.length };
}

function itemsOf(root: Fields): Fields[] {
  if (manyOf(root['type']).includes('Annotation')) return [root];
  const inner = [root['items'], root['first'], root['@graph']].flatMap(manyOf);
  return objectsAmong(inner).flatMap(itemsOf);
}

function annotationOf(item: Fields, pages: ForeignPages, now: string): Annotation | null {
  const [first, ...others] = manyOf(item['target']).flatMap(target => placeOf(target) ?? []);
  if (!first) return null;
  // What stands on another page cannot be found on this one.
  const places = [first, ...others.filter(({ source }) => normaliseUrl(source) === normaliseUrl(first.source))];
  const bodies = manyOf(item['body'] ?? item['bodyValue']);
  const own = ownFieldsOf(bodies);
  const targets = places.map(({ target }, i) => ({ ...target, paragraph: paragraphAt(own, i) ?? target.paragraph }));
  const words = joinStretches(targets.map(({ exact }) => exact));
  const known = knownPage(own, first.source);
  const pageId = pages.at(known.address ?? first.source, known);
  const id = uuidOf(textOf(item['id']) ?? JSON.stringify([first.source, words, item['created']]));
  const plain = {
    id,
    pageId,
    origin: 'made',
    targets,
    body: { kind: 'note', words } satisfies Body,
    anchor: 'same',
    wordsNow: null,
    review: 'accepted',
    note: bodies.flatMap(body => wordsFor(body, NOTE_PURPOSES) ?? []).join('\n\n'),
    tags: tidyTags(bodies.flatMap(body => wordsFor(body, ['tagging']) ?? [])),
    colour: null,
    created: momentOf(item['created']) ?? now,
    updated: momentOf(item['modified']) ?? momentOf(item['created']) ?? now,
    deletedAt: null,
  };
  // Fields of ours that make no sense are left; what the standard says stands alone then.
  return (own && readAnnotation({ ...plain, ...own, id, pageId, targets })) ?? readAnnotation(plain);
}

const NOTE_PURPOSES = ['commenting', 'describing', 'replying', 'questioning', 'assessing', 'editing', null];

/** The words of a body that serves one of these purposes. A body without a purpose is a comment. */
function wordsFor(body: unknown, purposes: readonly (string | null)[]): string | null {
  if (typeof body === 'string') return purposes.includes(null) && !/^https?:/iu.test(body) ? body : null;
  const fields = fieldsOf(body);
  if (!fields || fields['format'] === OWN_FORMAT) return null;
  const purpose = textOf(manyOf(fields['purpose'])[0]);
  return purposes.includes(purpose) ? textOf(fields['value']) : null;
}

interface SourcedTarget {
  readonly source: string;
  readonly target: Target;
}

function placeOf(value: unknown): SourcedTarget | null {
  const fields = fieldsOf(value);
  const source = textOf(fields?.['source']) ?? textOf(fieldsOf(fields?.['source'])?.['id']);
  const selectors = manyOf(fields?.['selector']).flatMap(selector => withRefinements(fieldsOf(selector)));
  const quote = selectors.find(({ type }) => type === 'TextQuoteSelector');
  const exact = textOf(quote?.['exact']);
  if (!source || !quote || !exact) return null;
  const prefix = textOf(quote['prefix']) ?? '';
  const suffix = textOf(quote['suffix']) ?? '';
  const start = offsetOr(selectors.find(({ type }) => type === 'TextPositionSelector')?.['start'], 0);
  const target = { exact, prefix, suffix, start, end: start + exact.length, paragraph: prefix + exact + suffix };
  return { source, target };
}

function withRefinements(selector: Fields | null): Fields[] {
  return selector ? [selector, ...objectsAmong(manyOf(selector['refinedBy']))] : [];
}

function ownFieldsOf(bodies: readonly unknown[]): Fields | null {
  const own = bodies.map(fieldsOf).find(body => body?.['format'] === OWN_FORMAT);
  try {
    return fieldsOf(JSON.parse(textOf(own?.['value']) ?? 'null'));
  } catch {
    return null;
  }
}

function paragraphAt(own: Fields | null, i: number): string | null {
  return textOf(manyOf(own?.['paragraphs'])[i]);
}

/** What our own export says of the page, if it is the page of the annotation. */
function knownPage(own: Fields | null, source: string): Partial<PlainPage> {
  const page = readPage({ ...fieldsOf(own?.['page']), text: '' });
  return page && (page.urls.includes(normaliseUrl(source)) || sourceOf(page) === source) ? page : {};
}

function offsetOr(value: unknown, otherwise: number): number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : otherwise;
}

/** JSON-LD writes a list of one without its brackets. */
function manyOf(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}
