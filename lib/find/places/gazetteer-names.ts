import { NEVER_PHRASES, NEVER_PLACES } from '../../lexicon/ambiguous-places.ts';
import { COUNTRY_OF_DEMONYM } from '../../place/demonyms.ts';
import { foldName } from '../../place/fold.ts';
import type { Gazetteer, GazetteerEntry } from '../../place/gazetteer.ts';
import { remembered } from '../../remembered.ts';
import { type Reading, wordsOf } from '../../text/reading.ts';
import type { Span } from '../../text/span.ts';
import { isCapitalised, type Token } from '../../text/tokens.ts';
import type { Lookup, Named, PlaceName } from './place-name.ts';

/** The longest name of the gazetteer that starts at token `i`. */
export function longestAt(reading: Reading, i: number, lookup: Lookup): PlaceName | null {
  const { tokens } = reading;
  let found = namedBy(reading, i, i + 1, lookup);
  for (let last = i + 2; last <= tokens.length && last - i <= MOST_WORDS; last++) {
    const token = tokens[last - 1]!;
    if (!continuesName(token) && !isInnerPossessive(tokens, last - 1)) break;
    if (endsName(token)) found = namedBy(reading, i, last, lookup) ?? found;
  }
  return found && withPossessive(reading, withCapitalDistrict(reading, found, lookup));
}

const MOST_WORDS = 6;

/** Small words inside names: "Isle of Man", "Rio de Janeiro", "Trinidad and Tobago". */
const JOINERS: ReadonlySet<string> = new Set(
  'of and the de des da do dos del della di du la las le les los el al upon on in en es sous sur an am der den und y'.split(
    ' ',
  ),
);

/** Whether a token may stand inside a name: capitalised, or a small word like "of". */
export function continuesName(token: Token): boolean {
  return token.spaced && !token.newLine && token.kind === 'word' && (endsName(token) || JOINERS.has(token.lower));
}

/** Whether a name may end with a token. */
export function endsName(token: Token): boolean {
  return isCapitalised(token) || /-\p{Lu}|^d['’]\p{Lu}/u.test(token.text);
}

/** "Queen Anne's County". */
function isInnerPossessive(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1];
  return tokens[i]!.kind === 'possessive' && next !== undefined && continuesName(next);
}

/** What the gazetteer knows by the name of some tokens. */
export function namedBy(reading: Reading, first: number, last: number, lookup: Lookup): PlaceName | null {
  const found = lookup.namedBy(wordsOf(reading, first, last));
  const { tokens, text } = reading;
  return found && placed(found, text, { start: tokens[first]!.start, end: tokens[last - 1]!.end }, first, last);
}

/** What the gazetteer knows by the words of a span, which need not be whole tokens. */
export function named({ text }: Reading, span: Span, first: number, last: number, lookup: Lookup): PlaceName | null {
  const found = lookup.namedBy(text.slice(span.start, span.end));
  return found && placed(found, text, span, first, last);
}

function placed(found: Named, text: string, { start, end }: Span, first: number, last: number): PlaceName | null {
  if (isMoney(text, end)) return null;
  const oceans = text[end] === ',' ? [] : found.entries.filter(isOcean);
  const entries = oceans.length > 0 ? oceans : found.entries;
  return { start, end, first, last, key: found.key, entries, rule: 'gazetteer' };
}

/** "the Pacific" is no town, but for "Pacific, Mo." */
function isOcean({ kind, name }: GazetteerEntry): boolean {
  return kind === 'water' && name.endsWith(' Ocean');
}

/** Look names up in a gazetteer; each once, but for `most` that are remembered. */
export function placeLookup(gazetteer: Gazetteer, most: number): Lookup {
  return { entriesOf: gazetteer.lookup, namedBy: remembered(words => namedByWords(words, gazetteer), most) };
}

function namedByWords(words: string, gazetteer: Gazetteer): Named | null {
  if (/^the /i.test(words) && !/^the hague$/i.test(words)) return null;
  if (isNeverPlace(words)) return null;
  const known = COUNTY.test(words) ? countiesCalled(words.replace(COUNTY, ''), gazetteer) : gazetteer.lookup(words);
  const entries = known.filter(entry => isWrittenSo(entry, words) && !isAuthority(entry, words));
  return entries.length === 0 ? null : { key: foldName(words), entries: withoutNamesakes(entries, foldName(words)) };
}

/** "Co Clare", "Co. Antrim" */
const COUNTY = /^Co\.? (?=\p{Lu})/u;

function countiesCalled(name: string, gazetteer: Gazetteer): readonly GazetteerEntry[] {
  const counties = gazetteer.lookup(`County ${name}`);
  return counties.length > 0 ? counties : gazetteer.lookup(name).filter(({ kind }) => kind === 'admin2');
}

/** "The White House" is no city that somebody translates so. */
function withoutNamesakes(entries: readonly GazetteerEntry[], key: string): readonly GazetteerEntry[] {
  const isSeat = entries.some(({ kind, key: own }) => kind === 'seat' && own === key);
  return isSeat ? entries.filter(({ kind, key: own }) => kind !== 'city' || own === key) : entries;
}

/** "the City of Richmond" is Richmond, and who governs it; the City of London is a place. */
function isAuthority({ kind }: GazetteerEntry, words: string): boolean {
  return (kind === 'admin1' || kind === 'admin2') && /^(?:City|Town|County|Borough) of /.test(words);
}

/** "US$5 million". */
function isMoney(text: string, end: number): boolean {
  return text[end] === '$';
}

function isNeverPlace(word: string): boolean {
  const plain = word.toLowerCase().replace(/\.$/, '');
  return (
    (NEVER_PLACES.has(plain) && word !== 'US' && word !== 'U.S.') ||
    NEVER_PHRASES.has(plain) ||
    COUNTRY_OF_DEMONYM.has(word)
  );
}

/** "US" is no village in France, "Us" no country; "IN" and "OR" are none at all. */
function isWrittenSo(entry: GazetteerEntry, words: string): boolean {
  if (words.length > 5) return true;
  const isAcronym = words === words.toUpperCase() && !words.includes('.');
  // DACA is not Dhaka, by one of its many names; KOBE is Kobe.
  if (isAcronym && entry.kind === 'city' && words.length > 3) return entry.key === foldName(words);
  if (words.length > 4) return true;
  if (entry.key === foldName(words)) return !(isAcronym && words.length <= 3);
  const isFiledAsAcronym = entry.kind === 'country' || entry.kind === 'region';
  return isAcronym || !isFiledAsAcronym || words.length > 3;
}

/** "Washington, D.C." is one name. */
function withCapitalDistrict({ text, tokens }: Reading, name: PlaceName, lookup: Lookup): PlaceName {
  if (name.key !== 'washington') return name;
  const at = tokens[name.last]?.text === ',' ? name.last + 1 : name.last;
  const district = tokens[at];
  if (!district || district.newLine || !/^D\.?C\.?$/.test(district.text)) return name;
  const entries = lookup.entriesOf('Washington, D.C.').filter(({ admin1 }) => admin1 === 'District of Columbia');
  const span = { start: name.start, end: district.end };
  const words = text.slice(span.start, span.end);
  return entries.length === 0 ? name : { ...name, ...span, last: at + 1, key: foldName(words), entries };
}

/** The name of "St. John's" goes to its end, that of Kyiv in "Kyiv's" does not. */
function withPossessive({ tokens }: Reading, name: PlaceName): PlaceName {
  const mark = tokens[name.last];
  if (mark?.kind !== 'possessive') return name;
  const entries = name.entries.filter(entry => /['’]s$/.test(entry.name));
  return entries.length === 0 ? name : { ...name, end: mark.end, last: name.last + 1, entries };
}

/** Whether a capitalised word may be part of an unknown name. */
export function isOfName({ text }: Token): boolean {
  return /^\p{Lu}[\p{L}\p{M}'’-]*\p{Ll}$/u.test(text) && !isNeverPlace(text);
}

/** Places that have an east and a west. */
export function isLand({ kind, population }: GazetteerEntry): boolean {
  return kind === 'country' || kind === 'admin1' || kind === 'region' || (kind === 'city' && population >= LARGE_CITY);
}

/** Inhabitants of a city that the world knows. */
const LARGE_CITY = 150_000;

/** Known well enough to lend its name and its place: Indiana does, a parish of Barbados does not. */
export function isWellKnown(entry: GazetteerEntry): boolean {
  if (entry.kind === 'region') return false; // "East Coast Road" runs along many coasts.
  return isLand(entry) && (entry.kind !== 'admin1' || entry.population >= 2 * LARGE_CITY);
}
