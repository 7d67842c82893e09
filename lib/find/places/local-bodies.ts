import { LOCAL_BODIES, LOCAL_BODIES_OF, LOCAL_BODY_ADJECTIVES, LOCAL_SITES } from '../../lexicon/local-bodies.ts';
import { ORGANISATION_WORDS } from '../../lexicon/place-words.ts';
import type { PlaceKind } from '../../place/gazetteer.ts';
import { mostProminent } from '../../place/prominence.ts';
import type { Reading } from '../../text/reading.ts';
import { isCapitalised, type Token } from '../../text/tokens.ts';
import type { PlaceName } from './place-name.ts';
import { isAdjacent } from './place-neighbours.ts';

/**
 * Whether a place lends its name to a body that every such place has, so that the name tells where the body is.
 *
 * - Gainesville Police Department, Greene County Sheriff's Office, Ohio Senate
 * - Children's Hospital of Manitoba
 * - not: University of Kansas, Washington Post, U.S. Army
 */
export function isOfLocalBody(name: PlaceName, { tokens }: Reading): boolean {
  const kind = mostProminent(name.entries)?.kind;
  return kind !== undefined && LOCAL.has(kind) && (isBodyAhead(tokens, name.last) || isBodyBefore(tokens, name.first));
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

/** Whether nothing but plain words stands between a token and what the body is. */
function isBodyAhead(tokens: readonly Token[], first: number): boolean {
  for (let i = first; i < first + MOST_WORDS; i++) {
    const token = tokens[i];
    if (!token || !isAdjacent(token)) return false;
    const word = token.lower.replaceAll('.', '');
    if (isCapitalised(token) && LOCAL_BODIES.has(word)) return !isOther(tokens[i + 1]);
    if (!LOCAL_BODY_ADJECTIVES.has(word)) return false;
  }
  return false;
}

/** "Indiana Chamber Orchestra" is no chamber. */
function isOther(next: Token | undefined): boolean {
  if (!next || !isAdjacent(next) || !isCapitalised(next)) return false;
  return ORGANISATION_WORDS.has(next.lower) && !LOCAL_BODIES.has(next.lower) && !LOCAL_BODY_ADJECTIVES.has(next.lower);
}

function isBodyBefore(tokens: readonly Token[], first: number): boolean {
  const of = tokens[first - 1];
  const body = tokens[first - 2];
  return (
    of?.lower === 'of' && !of.newLine && body !== undefined && isCapitalised(body) && LOCAL_BODIES_OF.has(body.lower)
  );
}
