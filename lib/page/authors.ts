import type { Sliced } from '../slices.ts';
import type { LinkedArticle } from './json-ld.ts';
import { farAway, nearestFirst } from './near.ts';
import type { Item } from './outline.ts';
import type { PageMeta, Said } from './page-meta.ts';
import { foldedWords } from './same-words.ts';

/** Where heads of pages name an author. */
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
  '[class*="byline" i]',
  '[class*="author-name" i], [class*="authorname" i], [class*="author_name" i], a[href*="/author/"], a[href*="/authors/"]',
  '[class*="author" i], a[href*="/bio/"], a[href*="/staff/"], a[href*="/people/"], a[href*="/profile/"], address',
];
const BYLINE_LENGTH = 100; // Characters: longer ones tell of the author's life.
const BYLINE_WORDS = 12;
const BYLINE_PLACES = 3; // Among the first paragraphs.
const BYLINE_NAMES = 4;
const NAME_LENGTH = 61; // Characters.

/** Who wrote it. A publisher that names itself is believed only where nobody else is named. */
export function* authorsIn(
  document: Document,
  linked: LinkedArticle | null,
  meta: Said,
  site: string | null,
  { canonicalUrl, headline }: { readonly canonicalUrl: string | null; readonly headline: Element | null },
): Sliced<string[]> {
  const addresses = [document.URL, canonicalUrl];
  const sources = [
    () => linked?.authors ?? [],
    ...AUTHORS.map(name => () => meta(name)),
    ...BYLINES.map(selector => () => bylineAmong(nearestFirst(document, selector, headline))),
    ...BYLINES.map(selector => () => bylineAmong(farAway(document, selector))),
  ];
  let publisher: string[] = [];
  for (const source of sources) {
    const names = [...new Set(source().flatMap(namesIn))];
    if (names.some(name => !isPublisher(name, site, addresses))) return names;
    if (publisher.length === 0) publisher = names;
    yield;
  }
  return publisher;
}

/**
 * Small papers write the byline as the first paragraph, and themselves into the metadata: such a line is no text of the
 * article, and names its authors.
 */
export function bylineIn(
  items: readonly Item[],
  { authors, site, url, canonicalUrl }: Pick<PageMeta, 'authors' | 'site' | 'url' | 'canonicalUrl'>,
): { items: readonly Item[]; authors: readonly string[] } {
  const line = items
    .filter(({ role }) => role === 'paragraph')
    .slice(0, BYLINE_PLACES)
    .find(isByline);
  if (!line) return { items, authors };
  const names = namesIn(line.passage.text);
  const isUnknown = authors.every(name => isPublisher(name, site, [url, canonicalUrl]));
  if (!isUnknown && !names.every(name => authors.includes(name))) return { items, authors };
  return { items: items.filter(item => item !== line), authors: names };
}

function isByline({ passage: { text, words } }: Item): boolean {
  if (words > BYLINE_WORDS) return false;
  const names = text.split(/, | and | & | ?\/ ?/);
  return names.length <= BYLINE_NAMES && names.every(isFullName);
}

/** "Ana Reyes", "Bo J. Lee". */
function isFullName(name: string): boolean {
  const words = name.split(' ');
  return isOfLetters(name) && words.length >= 2 && words.length <= 4 && words.every(isCapitalised);
}

function isCapitalised(word: string): boolean {
  return word !== '' && word[0] !== word[0]!.toLowerCase();
}

/** Letters of any script, points, hyphens and apostrophes. */
function isOfLetters(name: string): boolean {
  return name[0]?.toLowerCase() !== name[0]?.toUpperCase() && !NO_LETTER.test(name);
}

/** Said in the negative: browsers take milliseconds to read what all the letters are. */
const NO_LETTER = /[!-&(-,/-@[-`{-\u00bf\u2000-\u2018\u201a-\u2bff]/;

/** Whether a name is the site's own: "WRAL" on www.wral.com. */
function isPublisher(name: string, site: string | null, addresses: readonly (string | null)[]): boolean {
  const bare = foldedWords(name);
  if (site !== null && bare === foldedWords(site)) return true;
  const label = bare.replaceAll(' ', '');
  return addresses.some(address => address !== null && new URL(address).hostname.split('.').includes(label));
}

/** The first byline that has a whole name in it. */
function bylineAmong(elements: readonly Element[]): string[] {
  for (const { textContent } of elements) {
    const text = (textContent ?? '').replace(/\s+/g, ' ').trim();
    if (text.length > BYLINE_LENGTH || text.split(' ').length > BYLINE_WORDS) continue;
    if (namesIn(text).some(name => name.includes(' '))) return [text];
  }
  return [];
}

/** "By Ana Reyes and Bo Lee, Staff Writers" → Ana Reyes, Bo Lee. Addresses, handles and job words are no names. */
function namesIn(byline: string): string[] {
  if (/:\/\/|\bwww\./.test(byline)) return [];
  return byline
    .replace(/\S*@\S+/g, '')
    .replace(/^\s*(?:written\s+)?by[:\s]+/i, '')
    .split(/\s*(?:,|;|\||\/|\band\b|&|\bwith\b|\bfor\b)\s*/)
    .map(name => name.replace(/^by\s+/i, '').trim())
    .filter(name => name.length >= 2 && name.length <= NAME_LENGTH && isOfLetters(name) && !NO_NAME.test(name));
}

const NO_NAME =
  /^(?:.*\b(?:writers?|reporters?|correspondents?|editors?|staff|contributors?|producers?|columnists?|journalists?|updated|published|min read|bureau chief|follow|read more)\b.*|author|jr\.?|sr\.?|phd|m\.?d\.?)$/i;
