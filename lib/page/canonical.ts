import { foldedWords } from './same-words.ts';

/** A web address as a whole; `null` for what is none. */
export function webAddress(url: string | null, document: Document): string | null {
  if (!url || !URL.canParse(url, document.baseURI)) return null;
  const parsed = new URL(url, document.baseURI);
  return /^https?:$/.test(parsed.protocol) ? parsed.href : null;
}

/**
 * The first address that can be this article's own, of those that the page calls canonical, the surest first. Some sites
 * call their front page or the section so, for all their articles; and where scripts put the next article into the page,
 * the head may still speak of the last one.
 */
export function canonicalAmong(addresses: readonly (string | null)[], url: string, headline: string): string | null {
  return (
    addresses.find(address => address !== null && !isAbove(address, url) && !isStale(address, url, headline)) ?? null
  );
}

/** Whether an address is that of a page above: "/news" over "/news/2024/harbour-bridge-closed". */
function isAbove(address: string, url: string): boolean {
  const [above, own] = [address, url].map(segmentsOf) as [string[], string[]];
  if (above.length >= own.length || !above.every((segment, i) => segment === own[i])) return false;
  const { search } = new URL(address);
  // What follows an article's own address is a word or a number: "/amp", "/2", "/print".
  return search === '' && (above.length === 0 || own.slice(above.length).some(isSlug));
}

/** Whether an address is worded after another headline, and the page's own after this one. */
function isStale(address: string, url: string, headline: string): boolean {
  const [theirs, ours] = [address, url].map(each => segmentsOf(each).findLast(isSlug));
  if (!theirs || !ours || theirs === ours) return false;
  const words = new Set(foldedWords(headline).split(' '));
  return sharedIn(ours, words) >= SAME && sharedIn(theirs, words) <= OTHER;
}

/** Of the words of a slug, the share that the headline has too. */
const SAME = 0.5;
const OTHER = 0.1;

function sharedIn(slug: string, words: ReadonlySet<string>): number {
  const parts = foldedWords(slug)
    .split(' ')
    .filter(part => /\p{L}{3}/u.test(part));
  return parts.length === 0 ? 0 : parts.filter(part => words.has(part)).length / parts.length;
}

/** "harbour-bridge-closed", "article-67123456". */
function isSlug(segment: string): boolean {
  return segment.split('-').length >= 3 || /\d{6}/.test(segment);
}

function segmentsOf(url: string): string[] {
  return new URL(url).pathname.split('/').filter(Boolean);
}
