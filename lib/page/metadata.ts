import { groupBy } from '../group-by.ts';
import { atOnce, type Sliced } from '../slices.ts';
import { authorsIn } from './authors.ts';
import { canonicalAmong, webAddress } from './canonical.ts';
import { addressDate, isoDate, markedDate, shownDate } from './dates.ts';
import { type LinkedArticle, readLinkedArticle, unescaped } from './json-ld.ts';
import { headingOf } from './near.ts';
import type { PageMeta, Said } from './page-meta.ts';
import { likeness } from './same-words.ts';

/** Read a document's metadata: JSON-LD before OpenGraph before other `<meta>`, and what the text shows at last. */
export function readMetadata(document: Document): PageMeta {
  return atOnce(metadataIn(document));
}

/** The same, as work that can be interrupted. */
export function* metadataIn(document: Document): Sliced<PageMeta> {
  const head: Head = { meta: metaOf(document), linked: readLinkedArticle(document, unescaped(document.title)) };
  yield;
  const { meta, linked } = isOfAnother(head, document) ? { meta: () => [], linked: null } : head;
  const first = (...names: string[]) => names.map(name => meta(name)[0]).find(value => value !== undefined) ?? null;
  const type = first('og:type');
  const site = linked?.publisher ?? first('og:site_name', 'publisher', 'application-name', 'dc.publisher');
  const titles = titlesOf(document, linked, [first('og:title'), first('twitter:title')]);
  const headline = headingOf(document, titles);
  const canonicals = canonicalsOf(document, [first('og:url'), linked?.url ?? null]);
  const canonicalUrl = canonicalAmong(canonicals, document.URL, headline?.textContent ?? document.title);
  const published = isoDate(linked?.published ?? first(...PUBLISHED) ?? markedDate(document, 'datePublished'));
  yield;
  return {
    titles,
    description: linked?.description ?? first('og:description', 'description', 'twitter:description'),
    url: document.URL,
    canonicalUrl,
    site,
    authors: yield* authorsIn(document, linked, meta, site, { canonicalUrl, headline }),
    published: published ?? shownDate(document, headline) ?? addressDate(canonicalUrl ?? document.URL),
    modified: isoDate(linked?.modified ?? first(...MODIFIED) ?? markedDate(document, 'dateModified')),
    language: languageOf(document, [first('content-language'), first('og:locale'), linked?.language ?? null]),
    claimsArticle:
      linked !== null || /article/i.test(type ?? '') || document.querySelector('[itemprop~=articleBody]') !== null,
  };
}

/** What the head of a page says. */
interface Head {
  readonly meta: Said;
  readonly linked: LinkedArticle | null;
}

/** Whether a head speaks of an article that is no longer there: scripts change the page and its title, and forget the rest. */
function isOfAnother({ meta, linked }: Head, document: Document): boolean {
  const said = [linked?.headline ?? null, meta('og:title')[0] ?? null].filter(title => title !== null);
  const shown = [document.title, headingOf(document, [document.title])?.textContent ?? ''].filter(Boolean);
  return (
    said.length > 0 && shown.length > 0 && said.every(title => shown.every(text => likeness(title, text) < UNLIKE))
  );
}

const UNLIKE = 0.1;

const PUBLISHED = [
  'article:published_time',
  'og:published_time',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'dc.date.issued',
  'dc.date',
  'dcterms.created',
  'publish-date',
  'publication_date',
  'pubdate',
  'date',
];

const MODIFIED = [
  'article:modified_time',
  'og:updated_time',
  'datemodified',
  'last-modified',
  'dcterms.modified',
  'lastmod',
];

function metaOf(document: Document): Said {
  const elements = groupBy(document.querySelectorAll('meta[content]'), nameOfMeta);
  return name => (elements.get(name) ?? []).map(contentOf).filter(Boolean);
}

function nameOfMeta(meta: Element): string | undefined {
  const name = ['property', 'name', 'itemprop', 'http-equiv'].map(key => meta.getAttribute(key)).find(Boolean);
  return name?.toLowerCase();
}

function contentOf(meta: Element): string {
  return unescaped(meta.getAttribute('content') ?? '')
    .replace(/\s+/g, ' ')
    .trim();
}

function titlesOf(document: Document, linked: LinkedArticle | null, social: readonly (string | null)[]): string[] {
  // Behind the last bar or dash of a title stands the site's name.
  const bare = document.title.replace(/\s+[|–—-]\s+[^|–—]{2,40}$/, '').trim();
  return [linked?.headline ?? null, ...social, bare].filter(title => title !== null && title !== '') as string[];
}

/** What the page calls its own address, the surest first. */
function canonicalsOf(document: Document, others: readonly (string | null)[]): string[] {
  const link = document.querySelector('link[rel~=canonical]')?.getAttribute('href') ?? null;
  return [link, ...others].map(url => webAddress(url, document)).filter(url => url !== null);
}

/** A language tag: "en", "en-GB". */
function languageOf(document: Document, others: readonly (string | null)[]): string | null {
  const tags = [document.documentElement.lang, document.body?.lang ?? null, ...others];
  const tag = tags
    .map(value => value?.trim().replace('_', '-'))
    .find(value => value && /^[a-z]{2,3}(?:-|$)/i.test(value));
  return tag ?? null;
}
