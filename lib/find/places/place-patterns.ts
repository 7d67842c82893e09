import { NEVER_PHRASES } from '../../lexicon/ambiguous-places.ts';
import { DETERMINERS, PREPOSITIONS } from '../../lexicon/function-words.ts';
import {
  DIRECTIONS,
  DIVISION_HEADS,
  HEADS_AFTER,
  HEADS_BEFORE,
  HEADS_OF,
  NATURE,
  ORGANISATION_WORDS,
} from '../../lexicon/place-words.ts';
import { foldName } from '../../place/fold.ts';
import type { GazetteerEntry, PlaceKind } from '../../place/gazetteer.ts';
import type { Reading } from '../../text/reading.ts';
import { isCapitalised, type Token } from '../../text/tokens.ts';
import { isOfficeWord } from '../titles/office-words.ts';
import { continuesName, isLand, isOfName, isWellKnown, longestAt, namedBy } from './gazetteer-names.ts';
import type { Lookup, PlaceName } from './place-name.ts';

/** "East Kansas", "Northern Kenya": the direction belongs to the name when it is capitalised. */
export function withDirection(reading: Reading, i: number, lookup: Lookup): PlaceName[] {
  const { tokens } = reading;
  const next = tokens[i + 1];
  if (!DIRECTIONS.has(tokens[i]!.lower) || !next || !continuesName(next) || !isCapitalised(next)) return [];
  const own = longestAt(reading, i, lookup);
  const base = longestAt(reading, i + 1, lookup);
  if ((own && own.last > i + 1) || !base?.entries.some(isLand)) return [];
  return [compound({ ...base, start: tokens[i]!.start, first: i }, reading)];
}

/** "Kern River", "Oaxaca State": a known name, and a head that makes it another's. */
export function withHead(reading: Reading, base: PlaceName, lookup: Lookup): PlaceName {
  const head = reading.tokens[base.last];
  if (!head || !isCapitalised(head) || !continuesName(head) || !HEADS_AFTER.has(head.lower))
    return withoutCity(reading, base, lookup);
  const isShouted = /^[^\p{Ll}]+$/u.test(head.text);
  if (isShouted !== /^[^\p{Ll}]+$/u.test(reading.tokens[base.last - 1]!.text)) return base;
  if (isOfBody(reading.tokens, base.last)) return base;
  const longer = compound({ ...base, end: head.end, last: base.last + 1 }, reading);
  const entries = lookup.entriesOf(reading.text.slice(longer.start, longer.end));
  if (entries.length > 0) return { ...longer, entries, rule: 'gazetteer' };
  if (isLooseHead(reading.tokens, base)) return base;
  // The Missouri Valley lies in Missouri; the Menai Strait not by the Menai of Australia.
  const known = NATURE.has(head.lower) ? base.entries.filter(isWellKnown) : base.entries;
  return known.length > 0 ? { ...longer, entries: known } : { ...longer, entries: [], rule: 'pattern' };
}

/**
 * Heads of places that nobody knows by them: "Ohio State" and "San Diego State" are universities; "Los Angeles City
 * jobs" are the city's, and the "Lancashire County Council" is Lancashire's. A "Leeds City" is a club.
 */
function isLooseHead(tokens: readonly Token[], { last, entries }: PlaceName): boolean {
  const head = tokens[last]!.lower;
  if (head === 'county') return tokens[last + 1]?.text === 'Council';
  const countries = new Set(entries.map(({ country }) => country));
  return (head === 'state' && countries.has('US')) || (head === 'city' && !countries.has('GB') && !countries.has('IE'));
}

/** The "Dublin City Council" may be that of Dublin: only a town's own name keeps its "City". */
function withoutCity(reading: Reading, name: PlaceName, lookup: Lookup): PlaceName {
  const { tokens } = reading;
  const head = name.last - 1;
  if (head > name.first && tokens[head]!.text === 'County' && tokens[name.last]?.text === 'Council')
    return shireOf(reading, name, lookup) ?? name;
  if (head === name.first || tokens[head]!.text !== 'City' || !isOfBody(tokens, head)) return name;
  if (name.entries.some(({ kind }) => kind === 'city')) return name;
  return namedBy(reading, name.first, head, lookup) ?? name;
}

/** "Kent County Council" is Kent's, where a Kent has a council of its own; there are counties of that name elsewhere. */
function shireOf(reading: Reading, name: PlaceName, lookup: Lookup): PlaceName | null {
  const shire = namedBy(reading, name.first, name.last - 1, lookup);
  const isShire = ({ kind, country }: GazetteerEntry) =>
    (kind === 'admin1' || kind === 'admin2') && (country === 'GB' || country === 'IE');
  const entries = shire?.entries.filter(isShire) ?? [];
  return shire && entries.length > 0 ? { ...shire, entries } : null;
}

/** "Paris City Council", "Moore County District Attorney": the head is that of a body or an office, not of the place. */
function isOfBody(tokens: readonly Token[], head: number): boolean {
  const next = tokens[head + 1];
  if (next?.kind === 'possessive' && tokens[head + 2]?.lower === 'attorney') return true; // "State’s Attorney"
  if (!BODY_ADJECTIVES.has(tokens[head]!.lower) || !next || !continuesName(next) || !isCapitalised(next)) return false;
  return ORGANISATION_WORDS.has(next.lower) || BODY_ADJECTIVES.has(next.lower) || isOfficeWord(next.lower);
}

/** Heads of places that bodies bear as well. */
const BODY_ADJECTIVES: ReadonlySet<string> = new Set(
  'city district village township borough state area municipality region republic metro'.split(' '),
);

function compound(name: PlaceName, { text }: Reading): PlaceName {
  return { ...name, key: foldName(text.slice(name.start, name.end)), rule: 'compound' };
}

/** "Mount Agung", "Kern River": nothing is known but that it is a place; "Isle of Anglesey" is Anglesey. */
export function patternAt(reading: Reading, i: number, lookup: Lookup): PlaceName[] {
  const { text, tokens } = reading;
  const head = tokens[i]!.lower;
  const last =
    HEADS_OF.has(head) && tokens[i + 1]?.text === 'of'
      ? behindHead(tokens, i + 1)
      : HEADS_BEFORE.has(head)
        ? behindHead(tokens, i)
        : behindNature(tokens, i);
  if (last === null || isNamedBehind(reading, i, last, lookup)) return [];
  const span = { start: tokens[i]!.start, end: tokens[last - 1]!.end };
  const key = foldName(text.slice(span.start, span.end));
  if (NEVER_PHRASES.has(key)) return [];
  const entries =
    head === 'isle' ? lookup.entriesOf(key.replace(/^isle of /, '')).filter(({ kind }) => ISLES.has(kind)) : [];
  return [{ ...span, first: i, last, key, entries, rule: entries.length > 0 ? 'gazetteer' : 'pattern' }];
}

const ISLES: ReadonlySet<PlaceKind> = new Set<PlaceKind>(['admin1', 'admin2', 'region']);

/** "Former Hall County", "Only Jefferson County": the name begins behind the first word. */
function isNamedBehind(reading: Reading, i: number, last: number, lookup: Lookup): boolean {
  return last - i > 2 && namedBy(reading, i + 1, last, lookup) !== null;
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
    if (NATURE.has(token.lower) || DIVISION_HEADS.has(token.lower)) return last;
  }
  return null;
}

/**
 * An unknown name where only a place can stand.
 *
 * - the village of Bariyar, the slum Kibra
 * - in Greenlane, Auckland
 * - the Etoumbi district
 */
export function villageAt(reading: Reading, i: number, lookup: Lookup): PlaceName[] {
  const { text, tokens } = reading;
  if (i === 0 || !isOfName(tokens[i]!) || tokens[i]!.newLine || isOfName(tokens[i - 1]!)) return [];
  let last = i + 1;
  while (last - i < 3 && tokens[last] && continuesName(tokens[last]!) && isOfName(tokens[last]!)) last++;
  if (tokens[last] && continuesName(tokens[last]!) && tokens[last]!.lower !== 'and') return [];
  if (!isVillage(reading, i, last, lookup)) return [];
  const span = { start: tokens[i]!.start, end: tokens[last - 1]!.end };
  return [{ ...span, first: i, last, key: foldName(text.slice(span.start, span.end)), entries: [], rule: 'pattern' }];
}

function isVillage(reading: Reading, first: number, last: number, lookup: Lookup): boolean {
  const { tokens } = reading;
  const before = tokens[first - 1]!.text;
  const noun = before === 'of' ? (tokens[first - 2]?.text ?? '') : before;
  if (before === 'of' ? VILLAGES.has(noun) : VILLAGES_BESIDE.has(noun)) return true;
  if (before === 'and' && isSecondVillage(tokens, first)) return true;
  const after = tokens[last];
  if (!after || after.newLine) return false;
  if (DISTRICTS.has(after.lower) && after.spaced) return !/(?:al|an|ic|ive|ed|ing)$/.test(tokens[last - 1]!.text);
  const next = tokens[last + 1];
  const isPlaced = /^(?:in|near|from)$/.test(before) || (before === 'of' && tokens[first - 2]?.text === ',');
  if (after.text !== ',' || !next || next.newLine || !isCapitalised(next) || !isPlaced) return false;
  const holder = longestAt(reading, last + 1, lookup);
  // "from Ann Reyes, England's chief": who she is, and not where that lies.
  return (holder?.entries.some(isLand) ?? false) && tokens[holder!.last]?.kind !== 'possessive';
}

/** "the villages of Abbot and Greenlane" */
function isSecondVillage(tokens: readonly Token[], first: number): boolean {
  for (let i = first - 2; i >= first - 4 && i > 1 && isOfName(tokens[i]!); i--) {
    if (tokens[i - 1]!.text === 'of') return /^(?:villages|towns|hamlets|suburbs|townships)$/.test(tokens[i - 2]!.text);
  }
  return false;
}

const VILLAGES: ReadonlySet<string> = new Set(
  'village villages town hamlet suburb township slum island municipality neighborhood neighbourhood'.split(' '),
);
const VILLAGES_BESIDE: ReadonlySet<string> = new Set('village town hamlet suburb township slum'.split(' '));
const DISTRICTS: ReadonlySet<string> = new Set(
  'village province prefecture governorate oblast township slum neighborhood neighbourhood district subdistrict prison jail airport mosque'.split(
    ' ',
  ),
);
