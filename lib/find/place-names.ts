import { NEVER_PLACES } from '../lexicon/ambiguous-places.ts';
import { DIRECTIONS, HEADS_AFTER, HEADS_BEFORE } from '../lexicon/place-words.ts';
import { STATE_ABBREVIATIONS } from '../lexicon/state-abbreviations.ts';
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

/** "Menlo Park" is a town and no park. */
function known({ text }: Reading, site: PlaceName, lookup: Lookup): PlaceName {
  const entries = lookup(text.slice(site.start, site.end));
  return entries.length > 0 ? { ...site, entries, rule: 'gazetteer' } : site;
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
  const token = reading.tokens[i]!;
  if (!startsName(token)) return [];
  const name =
    abbreviationAt(reading, i, lookup) ??
    withDirection(reading, i, lookup) ??
    withHead(reading, longestAt(reading, i, lookup), lookup) ??
    patternAt(reading, i);
  return name ? [name] : partsOf(reading, i, lookup);
}

function startsName(token: Token): boolean {
  return isCapitalised(token) || /^(?:al|el|ad|ar|as|ash|an)-\p{Lu}/u.test(token.text);
}

const MOST_WORDS = 6;

/** Small words inside names: "Isle of Man", "Rio de Janeiro", "Trinidad and Tobago". */
const JOINERS: ReadonlySet<string> = new Set(
  'of and the de da do dos del della di la las le les los el al upon on in sur y'.split(' '),
);

/** The longest name of the gazetteer that starts at token `i`. */
function longestAt({ text, tokens }: Reading, i: number, lookup: Lookup): PlaceName | null {
  let found: PlaceName | null = null;
  for (let last = i + 1; last <= tokens.length && last - i <= MOST_WORDS; last++) {
    const token = tokens[last - 1]!;
    if (last - 1 > i && !continuesName(token)) break;
    if (!isCapitalised(token) && last - 1 > i && !/-\p{Lu}|^d['’]\p{Lu}/u.test(token.text)) continue;
    const span = { start: tokens[i]!.start, end: token.end };
    const name = named({ text, tokens }, span, i, last, lookup);
    if (name) found = name;
  }
  return found;
}

function continuesName(token: Token): boolean {
  return (
    token.spaced &&
    !token.newLine &&
    token.kind === 'word' &&
    (isCapitalised(token) || JOINERS.has(token.lower) || /-\p{Lu}|^d['’]\p{Lu}/u.test(token.text))
  );
}

function named(
  { text }: Pick<Reading, 'text' | 'tokens'>,
  span: Span,
  first: number,
  last: number,
  lookup: Lookup,
): PlaceName | null {
  const words = text.slice(span.start, span.end);
  if (/^the /i.test(words) && !/^The Hague$/.test(words)) return null;
  if (last - first === 1 && NEVER_PLACES.has(words.toLowerCase())) return null;
  const entries = lookup(words).filter(entry => isWrittenSo(entry, words));
  return entries.length === 0 ? null : { ...span, first, last, key: foldName(words), entries, rule: 'gazetteer' };
}

/** "US" is no village in France, "Us" no country; "IN" and "OR" are none at all. */
function isWrittenSo(entry: GazetteerEntry, words: string): boolean {
  if (words.length > 4) return true;
  const isAcronym = words === words.toUpperCase();
  const isFiledAsAcronym = (entry.kind === 'country' || entry.kind === 'region') && entry.name.length > words.length;
  if (foldName(entry.name) === foldName(words)) return !(isAcronym && words.length <= 3);
  return isAcronym || !isFiledAsAcronym || words.length > 3;
}

// ——— abbreviations ———

const ABBREVIATIONS = groupBy(STATE_ABBREVIATIONS, ([short]) => short);

/** A state or province in short: "Newark, N.J.", "W. Va." */
function abbreviationAt(reading: Reading, i: number, lookup: Lookup): PlaceName | null {
  const { tokens, text } = reading;
  for (const last of [i + 2, i + 1]) {
    const end = tokens[last - 1];
    if (!end || (last > i + 1 && end.newLine)) continue;
    const words = text.slice(tokens[i]!.start, end.end);
    const states = ABBREVIATIONS.get(words)?.filter(([, , , guard]) => isGuarded(reading, i, guard));
    if (!states || states.length === 0) continue;
    const entries = states.flatMap(([, name, country]) =>
      lookup(name).filter(entry => entry.kind === 'admin1' && entry.country === country),
    );
    if (entries.length === 0) continue;
    return {
      start: tokens[i]!.start,
      end: end.end,
      first: i,
      last,
      key: foldName(words),
      entries,
      rule: 'abbreviation',
    };
  }
  return null;
}

function isGuarded({ tokens }: Reading, i: number, guard: 'alone' | 'placed' | 'comma'): boolean {
  if (guard === 'alone') return true;
  const before = tokens[i - 1];
  if (!before || tokens[i]!.newLine) return false;
  const behindName = (before.text === ',' || before.text === '(') && i >= 2 && isCapitalised(tokens[i - 2]!);
  if (behindName) return true;
  return guard === 'placed' && /^(?:in|from|across|near|outside|of|throughout)$/.test(before.lower);
}

// ——— names with a head or a direction ———

/** "East Kansas", "Northern Kenya": the direction belongs to the name when it is capitalised. */
function withDirection(reading: Reading, i: number, lookup: Lookup): PlaceName | null {
  const { tokens } = reading;
  const own = longestAt(reading, i, lookup);
  if (own && own.last > i + 1) return null;
  const next = tokens[i + 1];
  if (!DIRECTIONS.has(tokens[i]!.lower) || !next || !continuesName(next) || !isCapitalised(next)) return null;
  const base = longestAt(reading, i + 1, lookup);
  if (!base?.entries.some(isLand)) return null;
  const start = tokens[i]!.start;
  return compound({ ...base, start, first: i }, reading);
}

/** Places that have an east and a west. */
function isLand({ kind, population }: GazetteerEntry): boolean {
  return kind === 'country' || kind === 'admin1' || kind === 'region' || (kind === 'city' && population >= LARGE_CITY);
}

const LARGE_CITY = 150_000;

/** "Kern River", "Missouri Valley": a known name, and a head that makes it another's. */
function withHead(reading: Reading, base: PlaceName | null, lookup: Lookup): PlaceName | null {
  if (!base) return null;
  const head = reading.tokens[base.last];
  if (!head || !isCapitalised(head) || !continuesName(head) || !HEADS_AFTER.has(head.lower)) return base;
  if (
    (reading.tokens[base.last - 1]!.text === reading.tokens[base.last - 1]!.text.toUpperCase()) !==
    (head.text === head.text.toUpperCase())
  )
    return base;
  const longer = compound({ ...base, end: head.end, last: base.last + 1 }, reading);
  const known = lookup(reading.text.slice(longer.start, longer.end));
  return known.length > 0 ? { ...longer, entries: known, rule: 'gazetteer' } : longer;
}

function compound(name: PlaceName, { text }: Reading): PlaceName {
  return { ...name, key: foldName(text.slice(name.start, name.end)), rule: 'compound' };
}

/** "Mount Agung", "Lake Oahe": nothing is known but that it is a place. */
function patternAt({ text, tokens }: Reading, i: number): PlaceName | null {
  const head = tokens[i]!;
  const next = tokens[i + 1];
  if (!HEADS_BEFORE.has(head.lower) || !next || !continuesName(next) || !isCapitalised(next)) return null;
  if (next.text.length < 3 || /^[\p{Lu}.]+$/u.test(next.text)) return null;
  const span = { start: head.start, end: next.end };
  return {
    ...span,
    first: i,
    last: i + 2,
    key: foldName(text.slice(span.start, span.end)),
    entries: [],
    rule: 'pattern',
  };
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
