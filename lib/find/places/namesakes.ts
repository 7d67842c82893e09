import { HEADS_AFTER, ORGANISATION_WORDS, SITE_WORDS, STREET_WORDS } from '../../lexicon/place-words.ts';
import { PARTY_WORDS } from '../../lexicon/title-words.ts';
import { COUNTRY_OF_DEMONYM } from '../../place/demonyms.ts';
import type { PlaceKind } from '../../place/gazetteer.ts';
import { isCapitalised, type Token } from '../../text/tokens.ts';
import { isOfficeWord } from '../titles/office-words.ts';
import type { Facts } from './facts.ts';
import type { PlaceName } from './place-name.ts';
import { isAdjacent, isFollowedByCapital } from './place-neighbours.ts';
import { isRenowned } from './place-renown.ts';
import { WEIGHT } from './place-weights.ts';

/**
 * What speaks against a name because firms, clubs, laws and times bear those of places.
 *
 * - "Paris Baguette", again and again
 * - “Hanoi Hilton”
 * - Section 14
 * - Southern District of Ohio
 * - Leeds City
 * - a gown by Balmain, the Bush-era law
 */
export function namesake(name: PlaceName, facts: Facts): number {
  if (name.rule === 'abbreviation' || name.rule === 'site') return 0;
  const { tokens } = facts.reading;
  if (isBrand(name, facts) || isNickname(name, tokens) || isClub(name) || isCourtDistrict(name, tokens)) {
    return WEIGHT.beforeOrganisation;
  }
  if (!isTown(name)) return 0;
  const [before, after, next] = [tokens[name.first - 1], tokens[name.last], tokens[name.last + 1]];
  const isNumbered = after?.kind === 'number' && isAdjacent(after);
  const isEra = after?.text === '-' && next?.lower === 'era';
  const isMaker = before?.lower === 'by' && !isFollowedByCapital(tokens, name) && !isOfficeWord(after?.lower ?? '');
  return (isNumbered ? WEIGHT.numbered : 0) + (isEra ? WEIGHT.era : 0) + (isMaker ? WEIGHT.maker : 0);
}

const TOWNS: ReadonlySet<PlaceKind> = new Set<PlaceKind>(['city', 'admin2', 'site']);

function isTown(name: PlaceName): boolean {
  return name.entries.every(({ kind }) => TOWNS.has(kind)) && !isRenowned(name);
}

/** The same capital behind the same place several times, and no office, party or site: a name of two words. */
function isBrand(name: PlaceName, { reading: { tokens }, followed }: Facts): boolean {
  if (!isFollowedByCapital(tokens, name)) return false;
  const next = tokens[name.last]!;
  if ((followed.get(`${name.key} ${next.text}`) ?? 0) < OFTEN) return false;
  return !NO_BRANDS.has(next.lower) && !COUNTRY_OF_DEMONYM.has(next.text) && !isExplained(tokens, name.last);
}

const OFTEN = 3;

const NO_BRANDS: ReadonlySet<string> = new Set([...HEADS_AFTER, ...SITE_WORDS, ...STREET_WORDS, ...PARTY_WORDS]);

const FAR = 4;

/** "Manhattan District Attorney", "Dublin Arts Council": an office, or a body that is known as one. */
function isExplained(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < from + FAR; i++) {
    const token = tokens[i];
    if (!token || (i > from && !isAdjacent(token)) || !isCapitalised(token)) return false;
    if (isOfficeWord(token.lower) || ORGANISATION_WORDS.has(token.lower)) return true;
  }
  return false;
}

const LONGEST_NICKNAME = 3;

/** Capitals and nothing else, from mark to mark. */
function isNickname({ first, last }: PlaceName, tokens: readonly Token[]): boolean {
  if (!/^[“‘]$/.test(tokens[first - 1]?.text ?? '')) return false;
  let i = last;
  while (i < last + LONGEST_NICKNAME && tokens[i] && isCapitalised(tokens[i]!)) i++;
  return i > last && /^[”’]$/.test(tokens[i]?.text ?? '');
}

const GREAT_TOWN = 100_000;

/** "Leeds City", "Derby County", "Nottingham Forest": no city, county or wood is called so. */
function isClub({ rule, key, entries }: PlaceName): boolean {
  if (rule !== 'compound' || !/ (?:city|county|forest)$/.test(key)) return false;
  const least = key.endsWith('forest') ? GREAT_TOWN : 0; // Others have woods.
  return entries.some(
    ({ kind, country, population }) => kind === 'city' && (country === 'GB' || country === 'IE') && population >= least,
  );
}

/** Either half of a court's "Southern District of Ohio". */
function isCourtDistrict({ key, first, last }: PlaceName, tokens: readonly Token[]): boolean {
  if (COURT_DISTRICT.test(key)) return tokens[last]?.lower === 'of';
  const [part, district, of] = tokens.slice(Math.max(0, first - 3), first);
  return of?.lower === 'of' && COURT_DISTRICT.test(`${part!.lower} ${district!.lower}`);
}

const COURT_DISTRICT = /^(?:(?:north|south|east|west)ern|central|middle) district$/;
