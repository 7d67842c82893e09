import { NEVER_PHRASES, NEVER_PLACES } from '../lexicon/ambiguous-places.ts';
import { DETERMINERS, PREPOSITIONS } from '../lexicon/function-words.ts';
import { DIRECTIONS, HEADS_AFTER, HEADS_BEFORE, NATURE } from '../lexicon/place-words.ts';
import { STATE_ABBREVIATIONS } from '../lexicon/state-abbreviations.ts';
import { COUNTRY_OF_DEMONYM } from '../place/demonyms.ts';
import { foldName } from '../place/fold.ts';
import type { Gazetteer, GazetteerEntry } from '../place/gazetteer.ts';
import { groupBy } from '../place/group-by.ts';
import type { Reading } from '../text/reading.ts';
import type { Span } from '../text/span.ts';
import { isCapitalised, type Token } from '../text/tokens.ts';
import { findSites } from './sites.ts';

/** A stretch of the text that may name a place, and what the gazetteer knows by that name. */
export interface PlaceName extends Span {
  /** The tokens that it is made of, half open. A part of a hyphenated word has that word's token. */
  readonly first: number;
  readonly last: number;
  /** The name as it is filed: equal keys are the same words. */
  readonly key: string;
  readonly entries: readonly GazetteerEntry[];
  /**
   * How it was seen.
   *
   * - `gazetteer`     the name is in the gazetteer
   * - `abbreviation`  it is short for a state: "Calif.", "NSW"
   * - `compound`      a known name with a direction or a head: "East Kansas", "Kern River"
   * - `pattern`       an unknown name with a head: "Mount Agung"
   * - `site`          a street, road or building: "12 Elm Street", "Interstate 80"
   */
  readonly rule: 'gazetteer' | 'abbreviation' | 'compound' | 'pattern' | 'site';
}

/** Everything in a text that may be the name of a place, longest first, in text order and without overlaps. */
export function placeNamesOf(reading: Reading, gazetteer: Gazetteer): PlaceName[] {
  const lookup = rememberingLookup(gazetteer);
  const sites = findSites(reading);
  const names: PlaceName[] = [];
  let site = 0;
  for (let i = 0; i < reading.tokens.length; ) {
    while (site < sites.length && sites[site]!.first < i) site++;
    const found = sites[site]?.first === i ? [known(reading, sites[site]!, lookup)] : namesAt(reading, i, lookup);
    names.push(...found);
    i = found.at(-1)?.last ?? i + 1;
  }
  return names;
}

/** "Menlo Park" is a town and no park; "But Wall Street" is Wall Street; "Indiana Statehouse" lies in Indiana. */
function known(reading: Reading, site: PlaceName, lookup: Lookup): PlaceName {
  for (let first = site.first; first < site.last - 1; first++) {
    const name = namedBy(reading, first, site.last, lookup);
    if (name && (first === site.first || !name.entries.some(({ kind }) => kind === 'city'))) return name;
  }
  const inner = longestAt(reading, site.first, lookup);
  const entries = inner && inner.last < site.last ? inner.entries.filter(isWellKnown) : [];
  return entries.length > 0 ? { ...site, entries } : site;
}

/** Known well enough to lend a building its name: Indiana does, a parish of Barbados does not. */
function isWellKnown(entry: GazetteerEntry): boolean {
  return isLand(entry) && (entry.kind !== 'admin1' || entry.population >= 2 * LARGE_CITY);
}

/** Places by name; every name is looked up once. */
export type Lookup = (name: string) => readonly GazetteerEntry[];

function rememberingLookup(gazetteer: Gazetteer): Lookup {
  const known = new Map<string, readonly GazetteerEntry[]>();
  return name => {
    const before = known.get(name);
    if (before) return before;
    const entries = gazetteer.has(name) ? gazetteer.lookup(name) : [];
    known.set(name, entries);
    return entries;
  };
}

function namesAt(reading: Reading, i: number, lookup: Lookup): PlaceName[] {
  if (!startsName(reading.tokens[i]!)) return [];
  for (const read of READINGS) {
    const names = read(reading, i, lookup);
    if (names.length > 0) return names;
  }
  return [];
}

type Read = (reading: Reading, i: number, lookup: Lookup) => PlaceName[];

/** Ways to read a name that starts at a token, the surest first. */
const READINGS: readonly Read[] = [
  stateOfParty,
  abbreviationAt,
  theWest,
  withDirection,
  (reading, i, lookup) => listOf(longestAt(reading, i, lookup)).map(name => withHead(reading, name, lookup)),
  patternAt,
  partsOf,
  villageAt,
];

function listOf<T>(item: T | null): T[] {
  return item === null ? [] : [item];
}

function startsName(token: Token): boolean {
  return isCapitalised(token) || SMALL_START.test(token.text);
}

/** "al-Bab", "sub-Saharan Africa". */
const SMALL_START = /^(?:al|el|ad|ar|as|ash|an|sub)-\p{Lu}/u;

const MOST_WORDS = 6;

/** Small words inside names: "Isle of Man", "Rio de Janeiro", "Trinidad and Tobago". */
const JOINERS: ReadonlySet<string> = new Set(
  'of and the de da do dos del della di du la las le les los el al upon on in en es sous sur an am der den und y'.split(
    ' ',
  ),
);

/** The longest name of the gazetteer that starts at token `i`. */
function longestAt(reading: Reading, i: number, lookup: Lookup): PlaceName | null {
  const { tokens } = reading;
  let found = namedBy(reading, i, i + 1, lookup);
  for (let last = i + 2; last <= tokens.length && last - i <= MOST_WORDS; last++) {
    const token = tokens[last - 1]!;
    if (!continuesName(token) && !isInnerPossessive(tokens, last - 1)) break;
    if (endsName(token)) found = namedBy(reading, i, last, lookup) ?? found;
  }
  return found && withPossessive(reading, withCapitalDistrict(reading, found, lookup));
}

function continuesName(token: Token): boolean {
  return token.spaced && !token.newLine && token.kind === 'word' && (endsName(token) || JOINERS.has(token.lower));
}

function endsName(token: Token): boolean {
  return isCapitalised(token) || /-\p{Lu}|^d['’]\p{Lu}/u.test(token.text);
}

/** "Queen Anne's County". */
function isInnerPossessive(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1];
  return tokens[i]!.kind === 'possessive' && next !== undefined && continuesName(next);
}

function namedBy(reading: Reading, first: number, last: number, lookup: Lookup): PlaceName | null {
  const { tokens } = reading;
  return named(reading, { start: tokens[first]!.start, end: tokens[last - 1]!.end }, first, last, lookup);
}

function named({ text }: Reading, span: Span, first: number, last: number, lookup: Lookup): PlaceName | null {
  const words = text.slice(span.start, span.end);
  if (/^the /i.test(words) && !/^the hague$/i.test(words)) return null;
  if (isNeverPlace(words) || isMoney(text, span)) return null;
  const entries = lookup(words).filter(entry => isWrittenSo(entry, words));
  return entries.length === 0 ? null : { ...span, first, last, key: foldName(words), entries, rule: 'gazetteer' };
}

/** "US$5 million". */
function isMoney(text: string, { end }: Span): boolean {
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
  const isAcronym = words === words.toUpperCase();
  // DACA is not Dhaka, by one of its many names; KOBE is Kobe.
  if (isAcronym && entry.kind === 'city' && words.length > 3) return foldName(entry.name) === foldName(words);
  if (words.length > 4) return true;
  if (foldName(entry.name) === foldName(words)) return !(isAcronym && words.length <= 3);
  const isFiledAsAcronym = entry.kind === 'country' || entry.kind === 'region';
  return isAcronym || !isFiledAsAcronym || words.length > 3;
}

/** "Washington, D.C." is one name. */
function withCapitalDistrict({ text, tokens }: Reading, name: PlaceName, lookup: Lookup): PlaceName {
  if (name.key !== 'washington') return name;
  const at = tokens[name.last]?.text === ',' ? name.last + 1 : name.last;
  const district = tokens[at];
  if (!district || district.newLine || !/^D\.?C\.?$/.test(district.text)) return name;
  const entries = lookup('Washington, D.C.');
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

/** "the West", if no capital follows: the western world. */
function theWest({ text, tokens }: Reading, i: number, lookup: Lookup): PlaceName[] {
  const { start, end } = tokens[i]!;
  if (text.slice(start, end) !== 'West' || tokens[i - 1]?.text !== 'the') return [];
  const next = tokens[i + 1];
  if (next && (endsName(next) || next.lower === 'of') && next.spaced && !next.newLine) return [];
  const entries = lookup('West').filter(({ kind }) => kind === 'region');
  return entries.length === 0 ? [] : [{ start, end, first: i, last: i + 1, key: 'west', entries, rule: 'gazetteer' }];
}

// ——— abbreviations ———

const ABBREVIATIONS = groupBy(STATE_ABBREVIATIONS, ([short]) => short);

/** A state or province in short: "Newark, N.J.", "W. Va." */
function abbreviationAt(reading: Reading, i: number, lookup: Lookup): PlaceName[] {
  const { tokens } = reading;
  for (const last of [i + 2, i + 1]) {
    const end = tokens[last - 1];
    if (!end || (last > i + 1 && end.newLine)) continue;
    const name = abbreviated(reading, { start: tokens[i]!.start, end: end.end }, i, last, lookup);
    if (name) return [name];
  }
  return [];
}

function abbreviated(reading: Reading, span: Span, first: number, last: number, lookup: Lookup): PlaceName | null {
  const words = reading.text.slice(span.start, span.end);
  const states = ABBREVIATIONS.get(words)?.filter(([, , , guard]) => isGuarded(reading, first, guard, lookup)) ?? [];
  const entries = states.flatMap(([, name, country]) =>
    lookup(name).filter(entry => entry.kind === 'admin1' && entry.country === country),
  );
  return entries.length === 0 ? null : { ...span, first, last, key: foldName(words), entries, rule: 'abbreviation' };
}

const PARTY = /(?:[DRI]|DFL)[-\u2010-\u2013](?<state>(?:\p{Lu}\.){2,}|\p{Lu}[\p{L} ]+\.?)/uy;
const LONGEST_PARTY = 30;

/** The state or town of "Rep. Ana Reyes (D-Minn.)" and "Sen. Lee, R-Texas". */
function stateOfParty(reading: Reading, i: number, lookup: Lookup): PlaceName[] {
  const { text, tokens } = reading;
  const token = tokens[i]!;
  if (!/^(?:[DRI]|DFL)[-\u2010-\u2013]/u.test(token.text) || !/^[(,]$/.test(tokens[i - 1]?.text ?? '')) return [];
  const party = text.slice(token.start, token.start + LONGEST_PARTY);
  PARTY.lastIndex = 0;
  const state = PARTY.exec(party)?.groups?.['state'];
  if (!state) return [];
  const start = token.start + party.indexOf(state);
  for (const words of [state, state.replace(/\.$/, ''), state.split(' ')[0]!]) {
    const span = { start, end: start + words.length };
    const name = abbreviated(reading, span, i, i + 1, lookup) ?? named(reading, span, i, i + 1, lookup);
    if (name) return [{ ...name, last: lastWithin(tokens, i, span.end), rule: 'abbreviation' }];
  }
  return [];
}

/** The index behind the last token that starts before `end`. */
function lastWithin(tokens: readonly Token[], first: number, end: number): number {
  let last = first + 1;
  while (tokens[last] && tokens[last]!.start < end) last++;
  return last;
}

function isGuarded({ tokens }: Reading, i: number, guard: 'alone' | 'placed' | 'comma', lookup: Lookup): boolean {
  const token = tokens[i]!;
  if (guard === 'alone' || /^(?:[DRI]|DFL)[-\u2010-\u2013]/u.test(token.text)) return true;
  const before = tokens[i - 1];
  if (!before || token.newLine) return false;
  if (before.text === '(' && token.text.endsWith('.')) return true;
  if (before.text === ',' && i >= 2 && isTownBefore(tokens[i - 2]!, token, lookup)) return true;
  return guard === 'placed' && /^(?:in|from|across|near|outside|of|throughout)$/.test(before.lower);
}

/** "Portland, OR"; but not "IN, OR". */
function isTownBefore(town: Token, state: Token, lookup: Lookup): boolean {
  const isShouted = town.text === town.text.toUpperCase() && !state.text.endsWith('.');
  return isCapitalised(town) && (!isShouted || lookup(town.text).length > 0);
}

// ——— names with a head or a direction ———

/** "East Kansas", "Northern Kenya": the direction belongs to the name when it is capitalised. */
function withDirection(reading: Reading, i: number, lookup: Lookup): PlaceName[] {
  const { tokens } = reading;
  const next = tokens[i + 1];
  if (!DIRECTIONS.has(tokens[i]!.lower) || !next || !continuesName(next) || !isCapitalised(next)) return [];
  const own = longestAt(reading, i, lookup);
  const base = longestAt(reading, i + 1, lookup);
  if ((own && own.last > i + 1) || !base?.entries.some(isLand)) return [];
  return [compound({ ...base, start: tokens[i]!.start, first: i }, reading)];
}

/** Places that have an east and a west. */
function isLand({ kind, population }: GazetteerEntry): boolean {
  return kind === 'country' || kind === 'admin1' || kind === 'region' || (kind === 'city' && population >= LARGE_CITY);
}

const LARGE_CITY = 150_000;

/** "Kern River", "Oaxaca State": a known name, and a head that makes it another's. */
function withHead(reading: Reading, base: PlaceName, lookup: Lookup): PlaceName {
  const head = reading.tokens[base.last];
  if (!head || !isCapitalised(head) || !continuesName(head) || !HEADS_AFTER.has(head.lower)) return base;
  const isShouted = /^[^\p{Ll}]+$/u.test(head.text);
  if (isShouted !== /^[^\p{Ll}]+$/u.test(reading.tokens[base.last - 1]!.text)) return base;
  // "Ohio State" and "Kansas State" are universities, mostly.
  if (head.lower === 'state' && base.entries.some(({ country, kind }) => country === 'US' && kind === 'admin1'))
    return base;
  const longer = compound({ ...base, end: head.end, last: base.last + 1 }, reading);
  const entries = lookup(reading.text.slice(longer.start, longer.end));
  return entries.length > 0 ? { ...longer, entries, rule: 'gazetteer' } : longer;
}

function compound(name: PlaceName, { text }: Reading): PlaceName {
  return { ...name, key: foldName(text.slice(name.start, name.end)), rule: 'compound' };
}

/** "Mount Agung", "Kern River": nothing is known but that it is a place. */
function patternAt({ text, tokens }: Reading, i: number): PlaceName[] {
  const last = HEADS_BEFORE.has(tokens[i]!.lower) ? behindHead(tokens, i) : behindNature(tokens, i);
  if (last === null) return [];
  const span = { start: tokens[i]!.start, end: tokens[last - 1]!.end };
  return [{ ...span, first: i, last, key: foldName(text.slice(span.start, span.end)), entries: [], rule: 'pattern' }];
}

function behindHead(tokens: readonly Token[], i: number): number | null {
  const next = tokens[i + 1];
  return next && continuesName(next) && isOfName(next) && next.text.length > 2 ? i + 2 : null;
}

/** A run of capitals that ends in a river, a valley or the like. */
function behindNature(tokens: readonly Token[], i: number): number | null {
  if (!isOfName(tokens[i]!) || DETERMINERS.has(tokens[i]!.lower) || PREPOSITIONS.has(tokens[i]!.lower)) return null;
  for (let last = i + 2; last <= i + 3; last++) {
    const token = tokens[last - 1];
    if (!token || !continuesName(token) || !isCapitalised(token)) return null;
    if (NATURE.has(token.lower)) return last;
  }
  return null;
}

// ——— parts of hyphenated words ———

/** The two places of "Texas-Mexico border" and "Russia-Ukraine war". */
function partsOf(reading: Reading, i: number, lookup: Lookup): PlaceName[] {
  const token = reading.tokens[i]!;
  const parts = token.text.split(/[-\u2010\u2011]/u);
  if (parts.length < 2 || parts.length > 3) return [];
  let start = token.start;
  const names = parts.map(part => {
    const span = { start, end: start + part.length };
    start = span.end + 1;
    return /^\p{Lu}/u.test(part) ? named(reading, span, i, i + 1, lookup) : null;
  });
  return names.every(name => name?.entries.some(isLand)) ? names.filter(name => name !== null) : [];
}

// ——— names that no gazetteer knows ———

/**
 * An unknown name where only a place can stand.
 *
 * - the village of Bariyar, the slum Kibra
 * - in Greenlane, Auckland
 * - the Etoumbi district
 */
function villageAt(reading: Reading, i: number, lookup: Lookup): PlaceName[] {
  const { text, tokens } = reading;
  if (i === 0 || !isOfName(tokens[i]!) || tokens[i]!.newLine || isOfName(tokens[i - 1]!)) return [];
  let last = i + 1;
  while (last - i < 3 && tokens[last] && continuesName(tokens[last]!) && isOfName(tokens[last]!)) last++;
  if (tokens[last] && continuesName(tokens[last]!)) return [];
  if (!isVillage(reading, i, last, lookup)) return [];
  const span = { start: tokens[i]!.start, end: tokens[last - 1]!.end };
  return [{ ...span, first: i, last, key: foldName(text.slice(span.start, span.end)), entries: [], rule: 'pattern' }];
}

function isOfName({ text }: Token): boolean {
  return /^\p{Lu}[\p{L}\p{M}'’-]*\p{Ll}$/u.test(text) && !isNeverPlace(text);
}

function isVillage(reading: Reading, first: number, last: number, lookup: Lookup): boolean {
  const { tokens } = reading;
  const before = tokens[first - 1]!.text;
  const noun = before === 'of' ? (tokens[first - 2]?.text ?? '') : before;
  if (before === 'of' ? VILLAGES.has(noun) : VILLAGES_BESIDE.has(noun)) return true;
  const after = tokens[last];
  if (!after || after.newLine) return false;
  if (DISTRICTS.has(after.lower) && after.spaced) return !/(?:al|an|ic|ive|ed|ing)$/.test(tokens[last - 1]!.text);
  const next = tokens[last + 1];
  const isPlaced = /^(?:in|near|from)$/.test(before) || (before === 'of' && tokens[first - 2]?.text === ',');
  if (after.text !== ',' || !next || next.newLine || !isCapitalised(next) || !isPlaced) return false;
  return longestAt(reading, last + 1, lookup)?.entries.some(isLand) ?? false;
}

const VILLAGES: ReadonlySet<string> = new Set(
  'village villages town hamlet suburb township slum island municipality neighborhood neighbourhood'.split(' '),
);
const VILLAGES_BESIDE: ReadonlySet<string> = new Set('village town hamlet suburb township slum'.split(' '));
const DISTRICTS: ReadonlySet<string> = new Set(
  'village province prefecture governorate oblast township slum neighborhood neighbourhood district subdistrict'.split(
    ' ',
  ),
);
