import { SERVICES } from '../../lexicon/local-bodies.ts';
import type { Name } from '../../mentions.ts';
import type { PlaceKind } from '../../place/gazetteer.ts';
import { indexAt, itemAt, type Reading } from '../../text/reading.ts';
import { contains, overlaps, type Span } from '../../text/span.ts';
import type { Token } from '../../text/tokens.ts';
import type { Evidence, Facts } from './facts.ts';
import { localBodyOf } from './local-bodies.ts';
import { namesake } from './namesakes.ts';
import { ofHoliday, ofKin, ofList } from './place-company.ts';
import { factsOf } from './place-facts.ts';
import type { PlaceName } from './place-name.ts';
import { capitalAfter, capitalBefore, isHouseSpeaker, wordAfter, wordBefore } from './place-neighbours.ts';
import { doubtfulWord, isRenowned, renown } from './place-renown.ts';
import { WEIGHT } from './place-weights.ts';

/** What became of the names that may be places; each list in text order. */
export interface Verdict {
  /** Those that are, as far as their neighbours and the rest of the text tell. */
  readonly accepted: readonly PlaceName[];
  /** Those that a body or a team is called after: "Gainesville Police Department". They tell where the text is. */
  readonly inBodies: readonly PlaceName[];
}

/** Tell places from what only looks like them. */
export function judgePlaces(reading: Reading, candidates: readonly PlaceName[], evidence: Evidence): Verdict {
  const facts = factsOf(reading, candidates, evidence);
  const alone = candidates.map(name => weightOf(name, facts));
  const together = withCompany(reading, candidates, withCompany(reading, candidates, alone, alone), alone);
  const accepted: PlaceName[] = [];
  const inBodies: PlaceName[] = [];
  candidates.forEach((name, i) => {
    const weight = together[i]!;
    if (weight >= THRESHOLD) accepted.push(name);
    else {
      const bare = weight - weightOfBody(name, facts);
      if (bare + localWeight(name, reading) >= THRESHOLD) accepted.push({ ...name, rule: 'body' });
      else if (bare >= THRESHOLD) inBodies.push(name);
    }
  });
  return { accepted, inBodies };
}

const THRESHOLD = 1.5;

type Rule = (name: PlaceName, facts: Facts) => number;

const RULES: readonly Rule[] = [
  renown,
  doubtfulWord,
  wordBefore,
  wordAfter,
  capitalBefore,
  capitalAfter,
  ofList,
  ofHoliday,
  ofKin,
  namesake,
  holderBeside,
  restOfText,
  line,
  teamOrTitle,
  typedName,
];

function weightOf(name: PlaceName, facts: Facts): number {
  return RULES.reduce((sum, rule) => sum + rule(name, facts), 0);
}

/** What speaks against a name only because a body bears it, or a team; 0 where nothing does. */
function weightOfBody(name: PlaceName, facts: Facts): number {
  const before = capitalBefore(name, facts);
  const after = capitalAfter(name, facts);
  const typed = typedName(name, facts);
  const team = teamOrTitle(name, facts);
  return (
    (before === WEIGHT.afterOrganisation || before === WEIGHT.afterBody ? before : 0) +
    (after <= WEIGHT.beforeOrganisation ? after : 0) +
    (typed === WEIGHT.insideOrganisation ? typed : 0) +
    (team === WEIGHT.team ? team : 0)
  );
}

/** What speaks for a name in that of a body; -∞ if it is no local body's. */
function localWeight(name: PlaceName, reading: Reading): number {
  const body = localBodyOf(name, reading);
  if (body === null) return -Infinity;
  return SERVICES.has(body) ? WEIGHT.service : 0;
}

/** "Paris, Texas": each half vouches for the other. */
function holderBeside(name: PlaceName, { paired, reading }: Facts): number {
  if (paired.has(name)) return WEIGHT.pair;
  return reading.tokens[name.last]?.text === ',' ? WEIGHT.comma : 0;
}

/** What the same words are elsewhere in the text. */
function restOfText(name: PlaceName, facts: Facts): number {
  const isOneWord = name.last - name.first === 1;
  const token = facts.reading.tokens[name.first]!;
  const person = facts.persons.has(name.key) ? personWeight(name, facts) : 0;
  const placed = placedWeight(name, facts);
  const opens = isOneWord && facts.openers.has(name.first) ? WEIGHT.opensSentence : 0;
  const lower = isOneWord && facts.lower.has(token.lower) ? WEIGHT.lowerElsewhere : 0;
  return person + placed + opens + lower;
}

function placedWeight(name: PlaceName, { pairedKeys, persons, placed }: Facts): number {
  if (pairedKeys.has(name.key) && persons.has(name.key)) return WEIGHT.pairedElsewhere;
  return placed.has(name.key) ? WEIGHT.placedElsewhere : 0;
}

/** "Georgia" of a text with a Georgia Reyes is she; "Washington" is seldom George, nor "in Sydney" a Sydney. */
function personWeight(name: PlaceName, { evidence, placed }: Facts): number {
  const isKnownPlace = isRenowned(name) && !evidence.givenNames.has(name.key);
  return isKnownPlace || placed.has(name.key) ? WEIGHT.strongPerson : WEIGHT.person;
}

/** Datelines name places; lines in capitals name everything. */
function line(name: PlaceName, { lines }: Facts): number {
  const dateline = itemAt(lines.datelines, name.start) ? WEIGHT.dateline : 0;
  return dateline + (itemAt(lines.shouted, name.start) ? WEIGHT.capitalLine : 0);
}

/** Towns that play on Saturday; titles in quotation marks. */
function teamOrTitle(name: PlaceName, facts: Facts): number {
  const { tokens } = facts.reading;
  const isClosed = /^[,.]$/.test(tokens[name.last]?.text ?? ''); // The set of “Fargo,” …
  const [before, after] = [tokens[name.first - 1], tokens[isClosed ? name.last + 1 : name.last]];
  const isQuoted = before && after && /^["“‘']$/u.test(before.text) && /^["”’']$/u.test(after.text);
  if (isQuoted && (before.text !== '"' || after.text === '"')) return WEIGHT.quoted;
  if (!isTeam(name, facts)) return 0;
  return isFixture(tokens, name.first) ? WEIGHT.team + WEIGHT.fixture : WEIGHT.team;
}

/** "Norwich travel to Leeds" */
function isFixture(tokens: readonly Token[], first: number): boolean {
  return tokens[first - 1]?.lower === 'to' && FIXTURES.test(tokens[first - 2]?.lower ?? '');
}

const FIXTURES = /^(?:travel|travels|travelled|traveling|travelling|away|trip|visit|defeat|loss|lost|fell|next)$/;

/** A town in a report of a match that nothing places: "Norwich travel to Leeds". */
function isTeam(name: PlaceName, { reading, isSport, paired }: Facts): boolean {
  if (!isSport || paired.has(name) || !name.entries.every(({ kind }) => TOWNS.has(kind))) return false;
  return wordBefore(name, { reading }) < WEIGHT.placeAdjective;
}

const TOWNS: ReadonlySet<PlaceKind> = new Set<PlaceKind>(['city', 'admin2', 'site']);

/** What the finder of names made of these words. */
function typedName(name: PlaceName, facts: Facts): number {
  const { evidence, mentions, lines, pairedKeys } = facts;
  const { names } = evidence;
  const { tokens } = facts.reading;
  if (name.rule === 'abbreviation') return 0;
  const mention = mentions[indexAt(mentions, name.start)];
  if (mention && overlaps(mention, name))
    return isLarger(mention, name) ? WEIGHT.insidePerson : samePerson(name, tokens, pairedKeys);
  const other = names[indexAt(names, name.start)];
  if (!other || !contains(other, name)) return 0;
  if (!isLarger(other, name)) return sameName(name, other);
  if (name.rule === 'site' || isPartOfWord(name, tokens)) return 0;
  if (other.type === 'other' && itemAt(lines.titled, name.start)) return 0; // All capitals look like one name there.
  if (other.type === 'organisation' && isHouseSpeaker(tokens, indexAt(tokens, other.end - 1))) return 0;
  return other.type === 'other' && isRenowned(name) ? WEIGHT.insideOther / 2.5 : WEIGHT[INSIDE[other.type]];
}

/** "in Everett" is doubtful, whoever Everett is; a "Rose Crescent" is nobody. */
function samePerson(name: PlaceName, tokens: readonly Token[], pairedKeys: ReadonlySet<string>): number {
  const { first, last, rule, key } = name;
  // "in Marsh's district": what is in somebody's.
  if (tokens[last]?.kind === 'possessive' && !isRenowned(name) && !pairedKeys.has(key)) return WEIGHT.namedPerson;
  const isPlaced =
    (rule === 'site' && !isKoreanPark(tokens, first, last)) ||
    pairedKeys.has(key) ||
    (last - first === 1 && /^(?:in|near|outside|across)$/.test(tokens[first - 1]?.lower ?? ''));
  return isPlaced ? WEIGHT.namedPerson / 3 : WEIGHT.namedPerson;
}

/** "Silvia Park wrote": a person, where nothing says that a site is meant. */
function isKoreanPark(tokens: readonly Token[], first: number, last: number): boolean {
  const before = tokens[first - 1]?.lower ?? '';
  return (
    last - first === 2 &&
    tokens[last - 1]!.lower === 'park' &&
    !/^(?:at|in|near|of|on|to|the|from|through|outside|inside)$/.test(before)
  );
}

/** The very words. That the gazetteer has them is no news; what a name looks like is. */
function sameName(name: PlaceName, { type, rule }: Name): number {
  if (type === 'place') return rule === 'gazetteer' ? WEIGHT.namedPlace / 2.5 : WEIGHT.namedPlace;
  if (rule === 'short-body') return WEIGHT.shortBody;
  const isSeat = name.rule === 'site' || name.entries.some(({ kind }) => kind === 'seat');
  return type === 'organisation' && isSeat ? 0 : WEIGHT[SAME[type]];
}

/** "Texas" in "Texas-Mexico". */
function isPartOfWord({ first, start, end }: PlaceName, tokens: readonly Token[]): boolean {
  return isLarger(tokens[first]!, { start, end });
}

function isLarger(outer: Span, inner: Span): boolean {
  return contains(outer, inner) && outer.end - outer.start > inner.end - inner.start;
}

const INSIDE = {
  person: 'insidePerson',
  organisation: 'insideOrganisation',
  place: 'insidePlace',
  other: 'insideOther',
} as const;

const SAME = {
  person: 'namedPerson',
  organisation: 'namedOrganisation',
  place: 'namedPlace',
  other: 'namedOther',
} as const;

const LISTED = /^(?:,| and|, and| or|, or| to|\/) ?(?:the )?$/;

/** "Reading, Bath and Bristol": in a list of places stand places. `known` are the weights of the neighbours. */
function withCompany(
  { text }: Reading,
  candidates: readonly PlaceName[],
  known: readonly number[],
  alone: readonly number[],
): number[] {
  return candidates.map((name, i) => {
    const [before, after] = [candidates[i - 1], candidates[i + 1]];
    const isListed =
      (before && known[i - 1]! >= SURE && isList(text, before.end, name.start)) ||
      (after && known[i + 1]! >= SURE && isList(text, name.end, after.start));
    return alone[i]! + (isListed ? WEIGHT.listed : 0);
  });
}

const SURE = 2.5;

function isList(text: string, start: number, end: number): boolean {
  return end - start < 12 && LISTED.test(text.slice(start, end));
}
