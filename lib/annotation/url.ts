import type { ArticleMeta } from '../article.ts';
import { TRACKING_PARAMETERS, TRACKING_PREFIXES } from '../lexicon/tracking-parameters.ts';

interface Parts {
  readonly scheme: string;
  readonly host: string;
  readonly path: string;
  /** With its "?"; '' when there is none. */
  readonly query: string;
  /** With its "#"; '' when there is none. */
  readonly fragment: string;
}

/** How one article is known. */
export interface PageUrls {
  /** The normalised URL to keep it under. */
  readonly url: string;
  /** Every normalised URL that it is known by, `url` among them. */
  readonly urls: readonly string[];
  /** Where to go to read it. */
  readonly address: string;
}

/**
 * The URL under which a page is kept: the same for all ways to reach one article. It need not be one that can be visited.
 *
 * - http://www.example.com/a/?utm_source=x&id=2#top → https://example.com/a?id=2
 * - https://example.com/story/amp → https://example.com/story
 *
 * What is no URL with a host is kept as it is, without its fragment.
 */
export function normaliseUrl(url: string): string {
  const parts = partsOf(url);
  if (!parts) return url.trim().replace(/#.*$/su, '');
  const { scheme, host, path, query, fragment } = outOfAmpCache(parts);
  const secure = scheme === 'http' ? 'https' : scheme;
  return `${secure}://${shortHost(host)}${plainPath(path)}${sortedQuery(query)}${routeOf(fragment)}`;
}

/** A URL that can be visited and tells nobody how it was come by: without tracking, password and fragment. */
export function addressOf(url: string): string {
  const parts = partsOf(url);
  if (!parts) return url.trim().replace(/#.*$/su, '');
  const kept = keptParameters(parts.query).join('&');
  return `${parts.scheme}://${parts.host}${parts.path}${kept === '' ? '' : `?${kept}`}${routeOf(parts.fragment)}`;
}

/** The URLs of one article: its own and, where it can be trusted, the canonical one. */
export function urlsOf({ url, canonicalUrl }: Pick<ArticleMeta, 'url' | 'canonicalUrl'>): PageUrls {
  const own = normaliseUrl(url);
  if (canonicalUrl === null || !isTrustworthy(canonicalUrl, url)) {
    return { url: own, urls: [own], address: addressOf(url) };
  }
  const canonical = normaliseUrl(canonicalUrl);
  return { url: canonical, urls: [...new Set([canonical, own])], address: addressOf(canonicalUrl) };
}

/**
 * Whether a canonical URL can stand for a page. Many sites get it wrong: every page claims to be the home page, or its
 * section, or its template; then what is saved from all of them would fall on one heap.
 */
function isTrustworthy(canonicalUrl: string, url: string): boolean {
  const canonical = partsOf(normaliseUrl(canonicalUrl));
  const own = partsOf(normaliseUrl(url));
  if (!canonical || !own || siteOf(canonical.host) !== siteOf(own.host)) return false;
  if (canonical.path === '' && canonical.query === '') return own.path === '' && own.query === '';
  // "/story.php" for "/story.php?id=7": the template, not the story.
  if (canonical.path === own.path && canonical.query === '') return queryNamesNoStory(own.query);
  if (isSibling(canonical.path, own.path)) return false;
  // "/news" for "/news/flood": the section, not the story.
  return !own.path.startsWith(`${canonical.path}/`) || isOtherLook(own.path.slice(canonical.path.length));
}

/** "/news/fire" for "/news/flood": left over from the story read before. "/news/fire-at-mill-4711" for "/news/blaze-4711" is not. */
function isSibling(canonical: string, own: string): boolean {
  const theirs = canonical.slice(canonical.lastIndexOf('/') + 1);
  const ours = own.slice(own.lastIndexOf('/') + 1);
  if (theirs === ours || canonical.slice(0, -theirs.length) !== own.slice(0, -ours.length)) return false;
  const numbers = new Set(theirs.match(/\d{4,}/gu));
  return !ours.match(/\d{4,}/gu)?.some(number => numbers.has(number));
}

/** Tails that mark another page, or another look, of the same story. */
function isOtherLook(tail: string): boolean {
  return /^\/(?:all|full|print|single|page\/\d+|\d{1,2}|index\.\w+)$/iu.test(tail);
}

function queryNamesNoStory(query: string): boolean {
  return (
    query === '' ||
    query
      .slice(1)
      .split('&')
      .every(pair => !/^(?:[a-z]*id|p|story|article|slug|post|n)=/iu.test(pair))
  );
}

const PARTS =
  /^(?<scheme>[a-z][a-z0-9+.-]*):\/\/(?<host>[^/?#\s]+)(?<path>[^?#]*)(?<query>\?[^#]*)?(?<fragment>#.*)?$/isu;

function partsOf(url: string): Parts | null {
  const groups = PARTS.exec(url.trim())?.groups;
  if (!groups) return null;
  const { scheme = '', host = '', path = '', query = '', fragment = '' } = groups;
  return { scheme: scheme.toLowerCase(), host: hostWithoutExtras(host, scheme), path, query, fragment };
}

/** Without user, password, and the port that the scheme implies. */
function hostWithoutExtras(host: string, scheme: string): string {
  const name = host.toLowerCase().replace(/^.*@/su, '');
  return name.replace(scheme.toLowerCase() === 'http' ? /:80$/u : /:443$/u, '').replace(/\.(?=:|$)/u, '');
}

const AMP_CACHES: readonly { readonly host: RegExp; readonly path: RegExp }[] = [
  // https://example-com.cdn.ampproject.org/c/s/example.com/story
  { host: /\.cdn\.ampproject\.org$/u, path: /^\/[a-z]\/(?:s\/)?(?<host>[^/]+\.[^/]+)(?<path>\/.*)?$/iu },
  // https://www.google.com/amp/s/example.com/story
  { host: /^(?:www\.)?google\.[a-z.]+$/u, path: /^\/amp\/(?:s\/)?(?<host>[^/]+\.[^/]+)(?<path>\/.*)?$/iu },
];

/** An AMP cache shows the page of another host under its own. */
function outOfAmpCache(parts: Parts): Parts {
  const cache = AMP_CACHES.find(({ host }) => host.test(parts.host));
  const groups = cache?.path.exec(parts.path)?.groups;
  return groups ? { ...parts, host: groups['host']!.toLowerCase(), path: groups['path'] ?? '' } : parts;
}

/** "www.example.com", "amp.example.com", "m.example.com", "en.m.example.com" → "example.com", "en.example.com". */
function shortHost(host: string): string {
  return host
    .replace(/^(?:www\d?|amp|m|mobile)\.(?=[^.]+\.[^.]+)/u, '')
    .replace(/^([^.]+)\.m\.(?=[^.]+\.[^.]+)/u, '$1.');
}

/** Without AMP segments, empty segments, index pages and the last slash; letters that need no escape are not escaped. */
function plainPath(path: string): string {
  const segments = path.split('/').filter(segment => !/^(?:amp|index\.(?:html?|php))$/iu.test(segment));
  const plain = segments.map(segment => unescapePlain(segment.replace(/\.amp(?=$|\.html?$)/iu, ''))).filter(Boolean);
  return plain.map(segment => `/${segment}`).join('');
}

function unescapePlain(segment: string): string {
  return segment.replaceAll(/%[0-9a-f]{2}/giu, escaped => {
    const character = String.fromCharCode(Number.parseInt(escaped.slice(1), 16));
    return /[A-Za-z0-9._~-]/u.test(character) ? character : escaped.toUpperCase();
  });
}

function sortedQuery(query: string): string {
  const kept = keptParameters(query).sort();
  return kept.length === 0 ? '' : `?${kept.join('&')}`;
}

const TRACKING: ReadonlySet<string> = new Set(TRACKING_PARAMETERS);

function keptParameters(query: string): string[] {
  return query
    .slice(1)
    .split('&')
    .filter(pair => pair !== '' && !isTracking(pair.split('=', 1)[0]!.toLowerCase()));
}

function isTracking(name: string): boolean {
  return TRACKING.has(name) || TRACKING_PREFIXES.some(prefix => name.startsWith(prefix));
}

/** A fragment that is a route of its own ("#!/story/1", "#/story/1") names a page; any other names a place in it. */
function routeOf(fragment: string): string {
  return /^#!?\//u.test(fragment) ? fragment : '';
}

/** Second levels that many sites share: "co.uk", "com.au". */
const SHARED_SECOND_LEVEL = /^(?:ac|co|com|edu|gob|gov|gouv|govt|mil|net|nom|or|org)$/u;

/** About the domain that one owner has: "news.example.co.uk" → "example.co.uk". */
function siteOf(host: string): string {
  const labels = host.replace(/:\d+$/u, '').split('.');
  const isShared = labels.length > 2 && SHARED_SECOND_LEVEL.test(labels.at(-2)!) && labels.at(-1)!.length === 2;
  return labels.slice(isShared ? -3 : -2).join('.');
}
