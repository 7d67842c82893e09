import { DETERMINERS, PREPOSITIONS } from '../lexicon/function-words.ts';
import {
  BODY_SITE_WORDS,
  LIKELY_PREPOSITIONS,
  NUMBERED_STREET_WORDS,
  ORGANISATION_WORDS,
  ROAD_WORDS,
  SITE_WORDS,
  STREET_WORDS,
  SURE_PREPOSITIONS,
} from '../lexicon/place-words.ts';
import { foldName } from '../place/fold.ts';
import type { Reading } from '../text/reading.ts';
import { isCapitalised, type Token } from '../text/tokens.ts';
import type { PlaceName } from './place-names.ts';

/**
 * Find streets, roads and buildings that are told by their form alone, in text order.
 *
 * - 12 Elm Street, Slater Street, and later only "12 Elm"
 * - Interstate 80, Highway 287, the M25
 * - Rosemont Airport, Tilikum Bridge; at Groote Schuur Hospital
 */
export function findSites(reading: Reading): PlaceName[] {
  const { tokens } = reading;
  const sites: PlaceName[] = [];
  const addresses = new Set<string>();
  for (let i = 0; i < tokens.length; ) {
    const last = lastOfSite(reading, i, addresses);
    if (last === null) {
      i++;
      continue;
    }
    const site = siteOf(reading, i, last);
    if (tokens[i]!.kind === 'number') addresses.add(shortAddress(tokens, i));
    sites.push(site);
    i = last;
  }
  return sites;
}

function siteOf({ text, tokens }: Reading, first: number, last: number): PlaceName {
  const span = { start: tokens[first]!.start, end: tokens[last - 1]!.end };
  return { ...span, first, last, key: foldName(text.slice(span.start, span.end)), entries: [], rule: 'site' };
}

/** The index behind the last token of a site that starts at `i`, or `null`. */
function lastOfSite(reading: Reading, i: number, addresses: ReadonlySet<string>): number | null {
  const { tokens } = reading;
  const token = tokens[i]!;
  if (token.kind === 'number') return lastOfAddress(tokens, i, addresses);
  if (!isCapitalised(token)) return null;
  return lastOfRoad(tokens, i) ?? lastOfNamedSite(tokens, i);
}

/** "12 Elm Street"; "12 Elm" where that street was named before. */
function lastOfAddress(tokens: readonly Token[], i: number, addresses: ReadonlySet<string>): number | null {
  if (!/^\d{1,5}$/.test(tokens[i]!.text)) return null;
  for (let last = i + 2; last <= i + MOST_WORDS && isNext(tokens[last - 1]); last++) {
    const word = tokens[last - 1]!.lower;
    if (STREET_WORDS.has(word) || NUMBERED_STREET_WORDS.has(word)) return last > i + 2 ? last : null;
  }
  return isNext(tokens[i + 1]) && addresses.has(shortAddress(tokens, i)) ? i + 2 : null;
}

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

const MOST_WORDS = 5;

/** "Rosemont Airport": a run of capitalised words whose last says what it is. */
function lastOfNamedSite(tokens: readonly Token[], i: number): number | null {
  if (!isNameWord(tokens[i]!)) return null;
  if (i > 0 && isNameWord(tokens[i - 1]!) && isNext(tokens[i])) return null; // In the middle of a run.
  let last = i + 1;
  while (last < tokens.length && last - i < MOST_WORDS && isNext(tokens[last])) last++;
  for (; last > i + 1; last--) {
    const word = tokens[last - 1]!.lower;
    const isSite = STREET_WORDS.has(word) || SITE_WORDS.has(word) || (BODY_SITE_WORDS.has(word) && isPlaced(tokens, i));
    if (isSite) return isBody(tokens, last) ? null : last;
  }
  return null;
}

/** Capitalised, and not only because it opens a sentence: "On Elm Street". */
function isNameWord(token: Token): boolean {
  return isCapitalised(token) && !PREPOSITIONS.has(token.lower) && !DETERMINERS.has(token.lower);
}

/** A capitalised word that goes on in the same name. */
function isNext(token: Token | undefined): boolean {
  return token !== undefined && isAdjacent(token) && isCapitalised(token);
}

/** "at Groote Schuur Hospital", "near the Nana Hostel". */
function isPlaced(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1]?.lower === 'the' ? tokens[i - 2] : tokens[i - 1];
  return before !== undefined && (SURE_PREPOSITIONS.has(before.lower) || LIKELY_PREPOSITIONS.has(before.lower));
}

/** "Rosemont Airport Authority" is no airport. */
function isBody(tokens: readonly Token[], last: number): boolean {
  const next = tokens[last];
  return isNext(next) && ORGANISATION_WORDS.has(next!.lower);
}

function isAdjacent(token: Token): boolean {
  return token.spaced && !token.newLine;
}
