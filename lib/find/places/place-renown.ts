import {
  CLUBS,
  COMMON_WORDS,
  PLACES_ABOVE_NAMES,
  PLACES_ABOVE_WORDS,
  SURNAMES,
} from '../../lexicon/ambiguous-places.ts';
import { DIRECTIONS, DIVISION_HEADS, HEADS_AFTER, NATURE, PLACE_NOUNS_BEFORE } from '../../lexicon/place-words.ts';
import type { GazetteerEntry } from '../../place/gazetteer.ts';
import { mostProminent } from '../../place/prominence.ts';
import type { Token } from '../../text/tokens.ts';
import type { Facts } from './facts.ts';
import type { PlaceName } from './place-name.ts';
import { WEIGHT } from './place-weights.ts';

/** How well the best-known bearer of the name is known. */
export function renown(name: PlaceName): number {
  if (name.rule === 'site') return WEIGHT.feature;
  if (name.rule === 'pattern') return WEIGHT.severalWords + 1;
  if (name.rule === 'abbreviation') return WEIGHT.country;
  const several = name.last - name.first > 1 ? WEIGHT.severalWords : 0;
  const known = Math.max(...name.entries.map(entry => renownOf(entry, name) + ownness(entry, name)));
  return known + several + (name.rule === 'compound' ? compoundness(name) : 0);
}

/** Countries, states and continents: known to every reader. */
export function isRenowned(name: PlaceName): boolean {
  if (name.rule === 'abbreviation') return true;
  const best = mostProminent(name.entries);
  if (!best || name.rule !== 'gazetteer') return false;
  return (
    best.kind === 'country' ||
    best.kind === 'continent' ||
    (best.kind === 'admin1' && renownOf(best, name) >= WEIGHT.state) ||
    renown(name) >= WEIGHT.country
  );
}

function ownness(entry: GazetteerEntry, { key }: PlaceName): number {
  return entry.kind === 'city' && entry.key !== key ? WEIGHT.alternateName : 0;
}

/** "Kern River" is surely a place, "East Texas" likely, "Kern Village" perhaps. */
function compoundness({ key }: PlaceName): number {
  const head = key.slice(key.lastIndexOf(' ') + 1);
  return NATURE.has(head) || DIVISION_HEADS.has(head) ? 2.5 : 1;
}

const COUNTRIES_OF_STATES: ReadonlySet<string> = new Set([
  'US',
  'CA',
  'AU',
  'GB',
  'IN',
  'DE',
  'MX',
  'NG',
  'ZA',
  'BR',
  'UA',
  'CN',
]);

function renownOf(entry: GazetteerEntry, name: PlaceName): number {
  const { kind, population, country } = entry;
  if (kind === 'country' || kind === 'continent') return WEIGHT.country;
  if (kind === 'admin1') {
    if (country !== null && COUNTRIES_OF_STATES.has(country)) return WEIGHT.state;
    return WEIGHT.division + cityRenown(population) / 2;
  }
  if (kind === 'admin2') {
    if (/county|parish|borough|district/.test(name.key)) return WEIGHT.countyNamedSo;
    return country === 'GB' || country === 'IE' ? cityRenown(population) : WEIGHT.county;
  }
  return kind === 'city' ? cityRenown(population) : WEIGHT.feature;
}

/** A town of 1,000: -1.5; of 30,000: 0.5; of a million: 3. */
function cityRenown(population: number): number {
  return Math.max(-2, Math.min(3.5, 1.5 * (Math.log10(population + 10) - 4)));
}

/** Words and family names that are towns somewhere too. */
export function doubtfulWord({ first, last, key, rule, entries }: PlaceName, { evidence, reading }: Facts): number {
  if (rule === 'abbreviation') return 0;
  const words = reading.tokens.slice(first, last);
  if (words.length > 1) return words.every(isGeneric) ? genericWeight(words, entries) : 0;
  const token = words[0]!;
  const word = token.lower;
  const short = key.length <= 3 && token.text !== token.text.toUpperCase() ? WEIGHT.fewLetters : 0;
  const given = evidence.givenNames.has(word) ? WEIGHT.givenName : 0;
  if (entries.some(({ kind }) => kind === 'country')) return short + given;
  const club = CLUBS.has(word) ? WEIGHT.club : 0;
  return short + given + club + commonness(word) + surnameness(word);
}

/** "Falls Village" is a town; "Western District" mostly none. */
function genericWeight(words: readonly Token[], entries: readonly GazetteerEntry[]): number {
  const isTown = !DIRECTIONS.has(words[0]!.lower) && entries.some(({ kind }) => kind === 'city');
  return isTown ? WEIGHT.genericTown : WEIGHT.genericWords;
}

function isGeneric({ lower }: Token): boolean {
  return DIRECTIONS.has(lower) || HEADS_AFTER.has(lower) || PLACE_NOUNS_BEFORE.has(lower) || lower === 'federal';
}

function commonness(word: string): number {
  if (!COMMON_WORDS.has(word)) return 0;
  return PLACES_ABOVE_WORDS.has(word) ? WEIGHT.commonWordOftenPlace : WEIGHT.commonWord;
}

function surnameness(word: string): number {
  if (!SURNAMES.has(word)) return 0;
  return PLACES_ABOVE_NAMES.has(word) ? WEIGHT.surnameOftenPlace : WEIGHT.surname;
}
