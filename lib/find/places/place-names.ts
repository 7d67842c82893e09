import { foldName } from '../../place/fold.ts';
import type { Reading } from '../../text/reading.ts';
import type { Span } from '../../text/span.ts';
import { isCapitalised, type Token } from '../../text/tokens.ts';
import { continuesName, endsName, isLand, isWellKnown, longestAt, named, namedBy } from './gazetteer-names.ts';
import { isOfLocalSite } from './local-bodies.ts';
import type { Lookup, PlaceName } from './place-name.ts';
import { patternAt, villageAt, withDirection, withHead } from './place-patterns.ts';
import { findSites } from './sites.ts';
import { abbreviationAt, stateOfParty } from './state-names.ts';

/** Everything in a text that may be the name of a place, longest first, in text order and without overlaps. */
export function placeNamesOf(reading: Reading, lookup: Lookup): PlaceName[] {
  const sites = findSites(reading);
  const names: PlaceName[] = [];
  let site = 0;
  for (let i = 0; i < reading.tokens.length; ) {
    while (site < sites.length && sites[site]!.first < i) site++;
    const found = sites[site]?.first === i ? siteAt(reading, sites[site]!, lookup) : namesAt(reading, i, lookup);
    names.push(...found);
    i = found.at(-1)?.last ?? i + 1;
  }
  return names;
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
  partsOf,
  patternAt,
  villageAt,
];

function listOf<T>(item: T | null): T[] {
  return item === null ? [] : [item];
}

function startsName(token: Token): boolean {
  return isCapitalised(token) || (token.text !== token.lower && SMALL_START.test(token.text));
}

/** "al-Bab", "sub-Saharan Africa". */
const SMALL_START = /^(?:al|el|ad|ar|as|ash|an|sub)-\p{Lu}/u;

/** "the West", if no capital follows: the western world. */
function theWest({ text, tokens }: Reading, i: number, lookup: Lookup): PlaceName[] {
  const { start, end } = tokens[i]!;
  if (text.slice(start, end) !== 'West' || tokens[i - 1]?.text !== 'the') return [];
  const next = tokens[i + 1];
  if (next && (endsName(next) || next.lower === 'of') && next.spaced && !next.newLine) return [];
  const entries = lookup.entriesOf('West').filter(({ kind }) => kind === 'region');
  return entries.length === 0 ? [] : [{ start, end, first: i, last: i + 1, key: 'west', entries, rule: 'gazetteer' }];
}

/** The two places of "Texas-Mexico border", "Canada-U.S. trade" and "Athens-Clarke County". */
function partsOf(reading: Reading, i: number, lookup: Lookup): PlaceName[] {
  const token = reading.tokens[i]!;
  const parts = token.text.split(/[-\u2010\u2011]/u);
  if (parts.length < 2 || parts.length > 3) return [];
  let start = token.start;
  const names = parts.map((part, n) => {
    const span = { start, end: start + part.length };
    start = span.end + 1;
    if (!/^\p{Lu}/u.test(part)) return null;
    return (
      (n === parts.length - 1 ? lastPart(reading, span, i, lookup) : null) ?? named(reading, span, i, i + 1, lookup)
    );
  });
  const isCounty = names.at(-1)?.entries.some(({ kind }) => kind === 'admin2') && names.at(-1)!.last > i + 1;
  return names.every(name => isCounty || name?.entries.some(isLand)) ? names.filter(name => name !== null) : [];
}

const MOST_WORDS_BEHIND = 2;

/** "Clarke County" of "Athens-Clarke County", "South Korea" of "DPRK-South Korea summit". */
function lastPart(reading: Reading, { start }: Span, i: number, lookup: Lookup): PlaceName | null {
  const { tokens } = reading;
  for (let last = i + 1 + MOST_WORDS_BEHIND; last > i + 1; last--) {
    if (!tokens.slice(i + 1, last).every(continuesName) || tokens.length < last) continue;
    const name = named(reading, { start, end: tokens[last - 1]!.end }, i, last, lookup);
    if (name) return name;
  }
  return null;
}

/** "Toronto's Pearson Airport" are two places, "Queen Anne's Hospital" is one. */
function siteAt(reading: Reading, site: PlaceName, lookup: Lookup): PlaceName[] {
  const { text, tokens } = reading;
  const holder = longestAt(reading, site.first, lookup);
  const isOwner = holder !== null && holder.last < site.last && tokens[holder.last]!.kind === 'possessive';
  if (!isOwner || !isHolder(holder, site) || SAINT.test(holder.key)) return siteOrHolder(reading, site, holder, lookup);
  const first = holder.last + 1;
  const span = { start: tokens[first]!.start, end: site.end };
  const rest: PlaceName = { ...site, ...span, first, key: foldName(text.slice(span.start, span.end)) };
  return rest.last - rest.first > 1 ? [holder, known(reading, rest, lookup)] : [holder];
}

/** "Butte's Bert Mooney Airport" lies in Butte; a "Queen's Hospital" is no town's. */
function isHolder(holder: PlaceName, site: PlaceName): boolean {
  return holder.entries.some(isLand) || site.last - holder.last > 2;
}

/** "Anderson County Jail" lies in Anderson County, and only that is known; "Elm Park Stadium" is itself. */
function siteOrHolder(reading: Reading, site: PlaceName, holder: PlaceName | null, lookup: Lookup): PlaceName[] {
  const whole = known(reading, site, lookup);
  const isNamed = whole.rule === 'site' && holder !== null && holder.last < site.last && isOfLocalSite(holder, reading);
  return [isNamed ? holder : whole];
}

/** "St. Michael's Hospital" */
const SAINT = /^ste? /;

/** "Menlo Park" is a town and no park; "But Wall Street" is Wall Street; "Indiana Statehouse" lies in Indiana. */
function known(reading: Reading, site: PlaceName, lookup: Lookup): PlaceName {
  for (let first = site.first; first < site.last - 1; first++) {
    const name = namedBy(reading, first, site.last, lookup);
    if (name && (first === site.first || !name.entries.some(({ kind }) => kind === 'city'))) return name;
  }
  // "the U.S. Embassy": it lies elsewhere.
  if (/ (?:consulate|embassy)$/.test(site.key)) return site;
  const inner = longestAt(reading, site.first, lookup);
  const entries = inner && inner.last < site.last ? inner.entries.filter(isWellKnown) : [];
  return entries.length > 0 ? { ...site, entries } : site;
}
