import type { ArticleMeta } from '../article.ts';
import { type LinkedArticle, readLinkedArticle, unescaped } from './json-ld.ts';

/** What a page says of itself, before its article is known. */
export interface PageMeta extends Omit<ArticleMeta, 'title'> {
  /** Everything that may be the headline, the surest first. The page's own `<h1>` is not among them. */
  readonly titles: readonly string[];
  readonly description: string | null;
  /** It calls itself an article, in JSON-LD or OpenGraph. */
  readonly claimsArticle: boolean;
}

/** Read a document's metadata: JSON-LD before OpenGraph before other `<meta>`, and what the text shows at last. */
export function readMetadata(document: Document): PageMeta {
  const meta = metaOf(document);
  const linked = readLinkedArticle(document, unescaped(document.title));
  const first = (...names: string[]) =>
    names.map(name => meta.get(name)?.[0]).find(value => value !== undefined) ?? null;
  const type = first('og:type');
  const site = linked?.publisher ?? first('og:site_name', 'publisher', 'application-name', 'dc.publisher');
  return {
    titles: titlesOf(document, linked, [first('og:title'), first('twitter:title')]),
    description: linked?.description ?? first('og:description', 'description', 'twitter:description'),
    url: document.URL,
    canonicalUrl: canonicalUrlOf(document, [first('og:url'), linked?.url ?? null]),
    site,
    authors: authorsOf(document, linked, meta, site),
    published: isoDate(linked?.published ?? first(...PUBLISHED) ?? timeOf(document, 'datePublished')),
    modified: isoDate(linked?.modified ?? first(...MODIFIED) ?? timeOf(document, 'dateModified')),
    language: languageOf(document, [first('content-language'), first('og:locale'), linked?.language ?? null]),
    claimsArticle:
      linked !== null || /article/i.test(type ?? '') || document.querySelector('[itemprop~=articleBody]') !== null,
  };
}

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

const AUTHORS = [
  'author',
  'article:author',
  'parsely-author',
  'sailthru.author',
  'byl',
  'dc.creator',
  'citation_author',
];

/** Where bylines stand, the surest first. */
const BYLINES = [
  '[rel~=author]',
  '[itemprop~=author] [itemprop~=name], [itemprop~=author]',
  '[class*=byline], [class*=Byline], [class*=byLine]',
  '[class*=author-name], [class*=AuthorName], [class*=authorName], a[href*="/author/"], a[href*="/authors/"]',
];

/** All `<meta>` values by name or property, in lower case. */
function metaOf(document: Document): Map<string, string[]> {
  const values = new Map<string, string[]>();
  for (const element of document.querySelectorAll('meta[content]')) {
    const name = ['property', 'name', 'itemprop', 'http-equiv'].map(key => element.getAttribute(key)).find(Boolean);
    const content = unescaped(element.getAttribute('content') ?? '')
      .replace(/\s+/g, ' ')
      .trim();
    if (!name || content === '') continue;
    const key = name.toLowerCase();
    values.set(key, [...(values.get(key) ?? []), content]);
  }
  return values;
}

function titlesOf(document: Document, linked: LinkedArticle | null, social: readonly (string | null)[]): string[] {
  // Behind the last bar or dash of a title stands the site's name.
  const bare = document.title.replace(/\s+[|–—-]\s+[^|–—]{2,40}$/, '').trim();
  return [linked?.headline ?? null, ...social, bare].filter(title => title !== null && title !== '') as string[];
}

function canonicalUrlOf(document: Document, others: readonly (string | null)[]): string | null {
  const link = document.querySelector('link[rel~=canonical]')?.getAttribute('href') ?? null;
  return [link, ...others].map(url => absolute(url, document)).find(url => url !== null) ?? null;
}

/** A web address as a whole; `null` for what is none, and for the front page: some sites call it canonical for all. */
function absolute(url: string | null, document: Document): string | null {
  if (!url || !URL.canParse(url, document.baseURI)) return null;
  const parsed = new URL(url, document.baseURI);
  const isFront = parsed.pathname === '/' && parsed.search === '' && new URL(document.URL).pathname !== '/';
  return /^https?:$/.test(parsed.protocol) && !isFront ? parsed.href : null;
}

/** Who wrote it. A publisher that names itself is believed only where nobody else is named. */
function authorsOf(
  document: Document,
  linked: LinkedArticle | null,
  meta: ReadonlyMap<string, string[]>,
  site: string | null,
): string[] {
  const sources = [
    () => linked?.authors ?? [],
    ...AUTHORS.map(name => () => meta.get(name) ?? []),
    ...BYLINES.map(selector => () => bylineAt(document, selector)),
  ];
  let publisher: string[] = [];
  for (const source of sources) {
    const names = [...new Set(source().flatMap(namesIn))];
    if (names.some(name => name !== site)) return names;
    if (publisher.length === 0) publisher = names;
  }
  return publisher;
}

/** The first byline that has a whole name in it. */
function bylineAt(document: Document, selector: string): string[] {
  for (const { textContent } of document.querySelectorAll(selector)) {
    const text = (textContent ?? '').replace(/\s+/g, ' ').trim();
    if (text.length < 100 && namesIn(text).some(name => name.includes(' '))) return [text];
  }
  return [];
}

/** "By Ana Reyes and Bo Lee, Staff Writers" → Ana Reyes, Bo Lee. Addresses, handles and job words are no names. */
function namesIn(byline: string): string[] {
  return byline
    .replace(/^\s*(?:written\s+)?by[:\s]+/i, '')
    .split(/\s*(?:,|;|\||\band\b|&|\bwith\b)\s*/)
    .map(name => name.replace(/^by\s+/i, '').trim())
    .filter(name => /^\p{L}[\p{L}\p{M}.'’ -]{1,60}$/u.test(name) && !NO_NAME.test(name));
}

const NO_NAME =
  /^(?:.*\b(?:writers?|reporters?|correspondents?|editors?|staff|contributors?|updated|published|min read|bureau chief)\b.*|jr\.?|sr\.?|phd|m\.?d\.?)$/i;

function timeOf(document: Document, property: string): string | null {
  const marked = document.querySelector(`[itemprop~=${property}]`);
  const time =
    marked ??
    (property === 'datePublished'
      ? document.querySelector('article time[datetime], main time[datetime], time[datetime]')
      : null);
  return time?.getAttribute('datetime') ?? time?.getAttribute('content') ?? null;
}

/** A date as ISO 8601, in the time zone it was given in; `null` for what is none. */
function isoDate(date: string | null): string | null {
  if (!date) return null;
  const iso = ISO_DATE.exec(date)?.groups;
  if (iso) return iso['time'] ? `${iso['day']}T${iso['time']}${zoneOf(iso)}` : iso['day']!;
  const parsed = new Date(date);
  if (Number.isNaN(parsed.getTime())) return null;
  // A day without a time is that day wherever the reader is.
  return date.includes(':')
    ? parsed.toISOString()
    : new Date(parsed.getTime() - parsed.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}

const ISO_DATE =
  /^\s*(?<day>\d{4}-\d{2}-\d{2})(?:[T ](?<time>\d{2}:\d{2}(?::\d{2})?)(?:\.\d+)?\s*(?<zone>Z|(?<hours>[+-]\d{2}):?(?<minutes>\d{2})?)?)?/i;

function zoneOf({ zone, hours, minutes }: Readonly<Record<string, string | undefined>>): string {
  return hours ? `${hours}:${minutes ?? '00'}` : (zone ?? '').toUpperCase();
}

/** A language tag: "en", "en-GB". */
function languageOf(document: Document, others: readonly (string | null)[]): string | null {
  const tags = [document.documentElement.lang, document.body?.lang ?? null, ...others];
  const tag = tags
    .map(value => value?.trim().replace('_', '-'))
    .find(value => value && /^[a-z]{2,3}(?:-|$)/i.test(value));
  return tag ?? null;
}
