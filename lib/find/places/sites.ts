import { DETERMINERS, PREPOSITIONS } from '../../lexicon/function-words.ts';
import { HONORIFICS } from '../../lexicon/honorifics.ts';
import {
  BODY_SITE_WORDS,
  NUMBERED_STREET_WORDS,
  ORGANISATION_WORDS,
  ROAD_WORDS,
  SITE_WORDS,
  STREET_WORDS,
  STREETS_BEFORE,
} from '../../lexicon/place-words.ts';
import { COUNTRY_OF_DEMONYM } from '../../place/demonyms.ts';
import { foldName } from '../../place/fold.ts';
import type { Reading } from '../../text/reading.ts';
import { isCapitalised, type Token } from '../../text/tokens.ts';
import { isOfficeWord } from '../titles/office-words.ts';
import type { PlaceName } from './place-name.ts';

/**
 * Find streets, roads and buildings that are told by their form alone, in text order.
 *
 * - 12 Elm Street, Slater Street, and later only "12 Elm"
 * - Interstate 80, Highway 287, the M25
 * - Rosemont Airport, Tilikum Bridge, and later only "the Bridge"; at Groote Schuur Hospital
 */
export function findSites(reading: Reading): PlaceName[] {
  const { tokens } = reading;
  const sites: PlaceName[] = [];
  const shortNames = new Set<string>();
  for (let i = 0; i < tokens.length; ) {
    const last = lastOfSite(reading, i, shortNames);
    if (last === null) {
      i++;
      continue;
    }
    sites.push(siteOf(reading, i, last));
    shortNames.add(tokens[i]!.kind === 'number' ? shortAddress(tokens, i) : tokens[last - 1]!.text);
    i = last;
  }
  return sites;
}

function siteOf({ text, tokens }: Reading, first: number, last: number): PlaceName {
  const span = { start: tokens[first]!.start, end: tokens[last - 1]!.end };
  return { ...span, first, last, key: foldName(text.slice(span.start, span.end)), entries: [], rule: 'site' };
}

/** The index behind the last token of a site that starts at `i`, or `null`. */
function lastOfSite(reading: Reading, i: number, shortNames: ReadonlySet<string>): number | null {
  const { tokens } = reading;
  const token = tokens[i]!;
  if (token.kind === 'number') return lastOfAddress(tokens, i, shortNames);
  if (!isCapitalised(token)) return null;
  return (
    lastOfRoad(tokens, i) ??
    lastOfForeignStreet(tokens, i) ??
    lastOfNamedSite(tokens, i) ??
    lastOfShortName(tokens, i, shortNames)
  );
}

/** "12 Elm Street"; "12 Elm" where that street was named before. */
function lastOfAddress(tokens: readonly Token[], i: number, shortNames: ReadonlySet<string>): number | null {
  if (!/^\d{1,5}$/.test(tokens[i]!.text)) return null;
  for (let last = i + 2; last <= i + MOST_WORDS && isNext(tokens[last - 1]); last++) {
    const word = tokens[last - 1]!.lower;
    if (NO_STREETS.has(word)) return null;
    if (STREET_WORDS.has(word) || NUMBERED_STREET_WORDS.has(word)) return last > i + 2 ? last : null;
  }
  return isNext(tokens[i + 1]) && shortNames.has(shortAddress(tokens, i)) ? i + 2 : null;
}

/** "the 2007 U.S. Supreme Court decision" */
const NO_STREETS: ReadonlySet<string> = new Set(['supreme', 'superior', 'district', 'u.s.', 'us']);

function shortAddress(tokens: readonly Token[], i: number): string {
  return `${tokens[i]!.text} ${tokens[i + 1]?.text}`;
}

function lastOfRoad(tokens: readonly Token[], i: number): number | null {
  const token = tokens[i]!;
  const next = tokens[i + 1];
  if (ROAD_WORDS.has(token.lower) && next?.spaced && !next.newLine && /^\d{1,4}[A-Z]?$/.test(next.text)) return i + 2;
  const isMotorway = /^[AM]\d{1,3}$/.test(token.text) && tokens[i - 1]?.lower === 'the';
  const isInterstate = /^I-\d{1,3}$/.test(token.text);
  return isMotorway || isInterstate ? i + 1 : null;
}

/** "Avenida Samora Machel". */
function lastOfForeignStreet(tokens: readonly Token[], i: number): number | null {
  if (!STREETS_BEFORE.has(tokens[i]!.lower) || !isNext(tokens[i + 1])) return null;
  return isNext(tokens[i + 2]) ? i + 3 : i + 2;
}

/** "the Bridge", where a bridge was named before. */
function lastOfShortName(tokens: readonly Token[], i: number, shortNames: ReadonlySet<string>): number | null {
  const { text, lower } = tokens[i]!;
  const isHead = SITE_WORDS.has(lower) || BODY_SITE_WORDS.has(lower);
  const isReferred = DETERMINERS.has(tokens[i - 1]?.lower ?? '') && !isNext(tokens[i + 1]);
  return isHead && isReferred && shortNames.has(text) ? i + 1 : null;
}

const MOST_WORDS = 6;

/** "Rosemont Airport": a run of capitalised words whose last says what it is. */
function lastOfNamedSite(tokens: readonly Token[], i: number): number | null {
  if (!isNameWord(tokens[i]!)) return null;
  // "Dr Ana Park", but "Dr King Boulevard"
  const isSomebody = HONORIFICS.has(tokens[i]!.lower);
  if (i > 0 && isNext(tokens[i]) && isNameWord(tokens[i - 1]!)) return null; // In the middle of a run.
  let last = i + 1;
  while (last - i < MOST_WORDS && (isNextInName(tokens[last]) || isPossessive(tokens[last]))) last++;
  for (; last > i + 1; last--) {
    const word = tokens[last - 1]!.lower;
    const isSite =
      STREET_WORDS.has(word) ||
      (SITE_WORDS.has(word) && !isSomebody) ||
      (BODY_SITE_WORDS.has(word) && (isPlaced(tokens, i) || isMissionIn(tokens, last))) ||
      (CENTRES.test(word) && last === i + 2 && /^(?:at|inside|outside)$/.test(tokens[i - 1]?.lower ?? '')) ||
      (NUMBERED_STREET_WORDS.has(word) && /^(?:on|along|off|down)$/.test(tokens[i - 1]?.lower ?? ''));
    if (isSite) return isBody(tokens, i, last) ? null : last;
  }
  return null;
}

/** "at Staples Center"; of longer names many are bodies. */
const CENTRES = /^(?:center|centre)$/;

function isNextInName(token: Token | undefined): boolean {
  return isNext(token) && isNameWord(token!);
}

function isPossessive(token: Token | undefined): boolean {
  return token?.kind === 'possessive';
}

/** Capitalised, and not only because it opens a sentence: "On Elm Street". */
function isNameWord(token: Token): boolean {
  return isCapitalised(token) && !PREPOSITIONS.has(token.lower) && !DETERMINERS.has(token.lower);
}

/** A capitalised word that goes on in the same name. */
function isNext(token: Token | undefined): boolean {
  return token !== undefined && isAdjacent(token) && isCapitalised(token);
}

/** "at Groote Schuur Hospital", "in front of the Kenyan Embassy". */
function isPlaced(tokens: readonly Token[], i: number): boolean {
  const at = tokens[i - 1]?.lower === 'the' ? i - 2 : i - 1;
  const before = tokens[at]?.lower ?? '';
  if (before === 'of') return PARTS_OF_SITES.test(tokens[at - 1]?.lower ?? '');
  return /^(?:at|in|near|outside|inside|to)$/.test(before) || STORMED.test(before);
}

/** "in front of the Kenyan Embassy", "on the grounds of Elm Hospital". */
const PARTS_OF_SITES = /^(?:corridors|courtyard|entrance|front|gates|grounds|lobby|outskirts|roof|steps|walls)$/;
const STORMED =
  /^(?:attacked|bombed|entered|evacuated|hit|raided|searched|shelled|stormed|struck|surrounded|targeted|torched|toured|visited)$/;

/** "the Kenyan Embassy |in Lima|". */
function isMissionIn(tokens: readonly Token[], last: number): boolean {
  return EMBASSIES.has(tokens[last - 1]!.lower) && tokens[last]?.lower === 'in' && isNext(tokens[last + 1]);
}

/** "Rosemont Airport Authority" and "Police Museum Trust Hospital" are bodies rather than sites. */
function isBody(tokens: readonly Token[], first: number, last: number): boolean {
  const next = tokens[last];
  if (isNext(next) && !isOfficeWord(next!.lower)) return true;
  if (last - first > 2 && tokens[last - 2]!.lower === 'county') return true; // "Douglas County Hospital" is the county's.
  if (tokens.slice(first, last - 1).every(({ text, lower }) => FAITHS.has(lower) || COUNTRY_OF_DEMONYM.has(text))) {
    return !EMBASSIES.has(tokens[last - 1]!.lower); // "Catholic Church", "Greek Orthodox Church"; but "Kenyan Embassy".
  }
  return tokens.slice(first, last - 1).some(({ lower }) => ORGANISATION_WORDS.has(lower) && !PLAIN_WORDS.has(lower));
}

const FAITHS: ReadonlySet<string> = new Set(
  'catholic roman orthodox anglican protestant episcopal methodist lutheran baptist christian reformed evangelical'.split(
    ' ',
  ),
);
const EMBASSIES: ReadonlySet<string> = new Set(['embassy', 'consulate', 'airport', 'parliament', 'statehouse']);

/** Words of organisations that sites bear as well: "Regional Airport", "Private Hospital". */
const PLAIN_WORDS: ReadonlySet<string> = new Set(
  'international regional national general high medical house grand memorial metropolitan central star standard globe park royals'.split(
    ' ',
  ),
);

function isAdjacent(token: Token): boolean {
  return token.spaced && !token.newLine;
}
