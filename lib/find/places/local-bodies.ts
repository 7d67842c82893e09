import {
  LOCAL_BODIES,
  LOCAL_BODIES_OF,
  LOCAL_BODY_ADJECTIVES,
  LOCAL_PAIRS,
  LOCAL_SITES,
} from '../../lexicon/local-bodies.ts';
import { ORGANISATION_WORDS } from '../../lexicon/place-words.ts';
import type { GazetteerEntry, PlaceKind } from '../../place/gazetteer.ts';
import { mostProminent } from '../../place/prominence.ts';
import type { Reading } from '../../text/reading.ts';
import { isCapitalised, type Token } from '../../text/tokens.ts';
import type { PlaceName } from './place-name.ts';
import { isAdjacent } from './place-neighbours.ts';

/**
 * What a body is ("police") that every such place has and that a place lends its name to, so that the name tells where
 * the body is; else `null`.
 *
 * - Gainesville Police Department, Greene County Sheriff's Office, Ohio Senate
 * - Children's Hospital of Manitoba
 * - not: University of Kansas, Washington Post, U.S. Army
 */
export function localBodyOf({ entries, first, last }: PlaceName, { tokens }: Reading): string | null {
  const kind = mostProminent(entries)?.kind;
  const isLocal = kind !== undefined && (LOCAL.has(kind) || entries.some(isState));
  return isLocal ? (bodyAhead(tokens, last) ?? bodyBefore(tokens, first)) : null;
}

/** Georgia is a state as well. */
function isState({ kind, country }: GazetteerEntry): boolean {
  return kind === 'admin1' && country === 'US';
}

/** The same of a building: "Anderson County Jail", "Paris Regional Prison". */
export function isOfLocalSite(name: PlaceName, { tokens }: Reading): boolean {
  for (let i = name.last; i < name.last + MOST_WORDS; i++) {
    const token = tokens[i];
    if (!token || !isAdjacent(token)) return false;
    if (LOCAL_SITES.has(token.lower)) return true;
    if (!LOCAL_BODY_ADJECTIVES.has(token.lower)) return false;
  }
  return false;
}

const LOCAL: ReadonlySet<PlaceKind> = new Set<PlaceKind>(['admin1', 'admin2', 'city']);

const MOST_WORDS = 5;

/** What the body is, if nothing but plain words stands before it. */
function bodyAhead(tokens: readonly Token[], first: number): string | null {
  for (let i = first; i < first + MOST_WORDS; i++) {
    const token = tokens[i];
    if (!token || !isAdjacent(token)) return null;
    const word = token.lower.replaceAll('.', '');
    if (LOCAL_PAIRS.has(`${tokens[i - 1]!.lower} ${word}`)) return word;
    if (isCapitalised(token) && LOCAL_BODIES.has(word)) return isOther(tokens[i + 1]) ? null : word;
    if (!LOCAL_BODY_ADJECTIVES.has(word)) return null;
  }
  return null;
}

/** "Indiana Chamber Orchestra" is no chamber. */
function isOther(next: Token | undefined): boolean {
  if (!next || !isAdjacent(next) || !isCapitalised(next)) return false;
  return ORGANISATION_WORDS.has(next.lower) && !LOCAL_BODIES.has(next.lower) && !LOCAL_BODY_ADJECTIVES.has(next.lower);
}

function bodyBefore(tokens: readonly Token[], first: number): string | null {
  const of = tokens[first - 1];
  const body = tokens[first - 2];
  if (of?.lower !== 'of' || of.newLine || !body || !isCapitalised(body)) return null;
  return LOCAL_BODIES_OF.has(body.lower) ? body.lower : null;
}
