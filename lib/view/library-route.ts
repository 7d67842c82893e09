import type { AnnotationKind } from '../annotation/annotation.ts';
import type { Query } from '../annotation/search.ts';
import { wellFormed } from '../export/record.ts';
import { ANNOTATION_KINDS } from './kinds.ts';

/** Which view of the library is shown; kept in the address after "#", so that the browser's Back works. */
export type Route =
  | { readonly view: 'saved'; readonly query: Query }
  | { readonly view: 'people' }
  | { readonly view: 'person'; readonly name: string }
  | { readonly view: 'map' }
  | { readonly view: 'data' };

/** Read the part of the address after "#". What it does not know is the list of everything. */
export function readRoute(hash: string): Route {
  const [, path = '', search = ''] = /^#?\/?([^?]*)(?:\?(.*))?$/.exec(hash) ?? [];
  const [view = '', name = ''] = path.split('/');
  if (view === 'people' || view === 'map' || view === 'data') return { view };
  if (view === 'person' && name !== '') return { view, name: decode(name) };
  return { view: 'saved', query: queryOf(search) };
}

/** The address of a view, from "#" on. */
export function writeRoute(route: Route): string {
  if (route.view === 'person') return `#/person/${encode(route.name)}`;
  if (route.view !== 'saved') return `#/${route.view}`;
  const pairs = pairsOf(route.query).map(([key, value]) => `${key}=${encode(value)}`);
  return pairs.length === 0 ? '#/' : `#/?${pairs.join('&')}`;
}

/** Whether a query narrows at all. */
export function isNarrow(query: Query): boolean {
  return pairsOf(query).length > 0;
}

const WORDS = ['words', 'person', 'place', 'site', 'from', 'to', 'pageId'] as const;
const REVIEWS = ['accepted', 'rejected'] as const;
const ANCHORS = ['same', 'moved', 'changed', 'lost'] as const;

function pairsOf(query: Query): [string, string][] {
  const words = WORDS.map((key): [string, string] => [key, query[key] ?? '']);
  const kinds = (query.kinds ?? []).map((kind): [string, string] => ['kind', kind]);
  const tags = (query.tags ?? []).map((tag): [string, string] => ['tag', tag]);
  const states: [string, string][] = [
    ['review', query.review ?? ''],
    ['anchor', query.anchor ?? ''],
  ];
  return [...words, ...kinds, ...tags, ...states].filter(([, value]) => value !== '');
}

function queryOf(search: string): Query {
  const pairs = search.split('&').map(pair => pair.split('=', 2).map(decode));
  const all = (key: string) => pairs.filter(pair => pair[0] === key).map(pair => pair[1] ?? '');
  const words = Object.fromEntries(WORDS.flatMap(key => all(key).map(value => [key, value])));
  const kinds = all('kind').filter(isKind);
  const tags = all('tag');
  const review = REVIEWS.find(state => all('review').includes(state));
  const anchor = ANCHORS.find(state => all('anchor').includes(state));
  return {
    ...words,
    ...(kinds.length > 0 ? { kinds } : {}),
    ...(tags.length > 0 ? { tags } : {}),
    ...(review ? { review } : {}),
    ...(anchor ? { anchor } : {}),
  };
}

function isKind(kind: string): kind is AnnotationKind {
  return ANNOTATION_KINDS.some(each => each === kind);
}

/** Half a character cannot stand in an address, and what a page says may hold one. */
function encode(value: string): string {
  return encodeURIComponent(wellFormed(value));
}

/** Addresses can be typed by hand; a lone "%" is kept as it is. */
function decode(value: string): string {
  try {
    return decodeURIComponent(value.replaceAll('+', ' '));
  } catch {
    return value;
  }
}
