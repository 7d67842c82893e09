import { CLUBS, COMMON_WORDS, PLACES_ABOVE_NAMES, PLACES_ABOVE_WORDS, SURNAMES } from '../lexicon/ambiguous-places.ts';
import { HONORIFICS } from '../lexicon/honorifics.ts';
import {
  DIRECTIONS,
  DIVISION_NOUNS,
  HEADS_AFTER,
  LIKELY_PREPOSITIONS,
  MOVING_VERBS,
  NATURE,
  ORGANISATION_STARTS,
  ORGANISATION_WORDS,
  ORGANISATIONS_BEFORE,
  PLACE_ADJECTIVES,
  PLACE_NOUNS_AFTER,
  PLACE_NOUNS_BEFORE,
  SETTLEMENTS,
  SURE_PREPOSITIONS,
  WORDS_AGAINST_PLACES,
} from '../lexicon/place-words.ts';
import type { Name, Person } from '../mentions.ts';
import { foldName } from '../place/fold.ts';
import type { GazetteerEntry } from '../place/gazetteer.ts';
import { mostProminent } from '../place/prominence.ts';
import { indexAt, itemAt, type Reading } from '../text/reading.ts';
import { contains, overlaps, type Span } from '../text/span.ts';
import { isCapitalised, type Token } from '../text/tokens.ts';
import type { GivenNames } from './given-names.ts';
import { type Lines, linesOf } from './lines.ts';
import { isOfficeWord } from './office-words.ts';
import type { PlaceName } from './place-names.ts';
import { pairsOf } from './place-pairs.ts';

/** What else is known of the text. */
export interface Evidence {
  readonly names: readonly Name[];
  readonly people: readonly Person[];
  readonly givenNames: GivenNames;
}

/** Of the names that may be places, those that are, as far as their neighbours and the rest of the text tell. */
export function acceptedPlaces(
  reading: Reading,
  candidates: readonly PlaceName[],
  evidence: Evidence,
): readonly PlaceName[] {
  const facts = factsOf(reading, candidates, evidence);
  const alone = candidates.map(name => weightOf(name, facts));
  const together = withCompany(reading, candidates, withCompany(reading, candidates, alone, alone), alone);
  return candidates.filter((_, i) => together[i]! >= THRESHOLD);
}

const THRESHOLD = 1.5;

/** How much speaks for a place, and against one. Found by trial on news of many kinds; only their sum counts. */
const WEIGHT = {
  country: 4.5,
  feature: 3.5, // Region, water, mountain, seat of power.
  state: 3, // Of a country that English news knows by its states.
  division: 0.8,
  county: -1,
  countyNamedSo: 3.5, // "Lamar County"
  severalWords: 1.5,
  alternateName: -1,
  commonWord: -4,
  commonWordOftenPlace: -1.2,
  surname: -2,
  surnameOftenPlace: -0.5,
  club: -2,
  givenName: -1.2,
  fewLetters: -1,
  surePreposition: 3,
  likelyPreposition: 1.2,
  placeAdjective: 2.5,
  settlementOf: 5, // "the town of Normal"
  placeNounOf: 2.5, // "the outskirts of Reading"
  placeNoun: 1.5, // "capital Tripoli"
  movingVerb: 1,
  pair: 4.5, // "Paris, Texas"
  comma: 0.5,
  nounAfter: 1.2,
  divisionAfter: 2,
  origin: 1.5,
  wordAgainst: -3,
  genericWords: -4, // "Western District"
  compoundTail: 3, // "Moscow-backed"
  dateline: 4,
  listed: 1.8, // "Reading, Bath and Bristol"
  placedElsewhere: 2.4,
  person: -4.5,
  strongPerson: -1,
  afterGivenName: -5,
  afterHonorific: -4,
  afterInitial: -5,
  afterOffice: -2.5,
  afterCapital: -2.5,
  beforeOrganisation: -7,
  afterOrganisation: -7, // "Bank of England"
  afterBody: -7, // "Health Canada"
  beforeCapital: -2.5,
  sayingVerb: -1.5,
  opensSentence: -0.4,
  capitalLine: -1.5,
  lowerElsewhere: -1,
  namedPlace: 2,
  namedPerson: -3.5,
  insidePerson: -8,
  namedOrganisation: -2.5,
  insideOrganisation: -6,
  insideOther: -5,
};

/** What one look over the text tells. */
interface Facts {
  readonly reading: Reading;
  readonly evidence: Evidence;
  /** Keys of the names that stand where only a place stands, somewhere in the text. */
  readonly placed: ReadonlySet<string>;
  /** Halves of "Paris, Texas". */
  readonly paired: ReadonlySet<PlaceName>;
  /** Words of the names of persons, folded. */
  readonly persons: ReadonlySet<string>;
  /** Mentions of persons, in text order. */
  readonly mentions: readonly Span[];
  /** Words that the text writes in lower case. */
  readonly lower: ReadonlySet<string>;
  /** Indexes of the tokens that open a sentence or a quotation. */
  readonly openers: ReadonlySet<number>;
  readonly lines: Lines;
}

function factsOf(reading: Reading, candidates: readonly PlaceName[], evidence: Evidence): Facts {
  const { tokens, sentences } = reading;
  const lines = linesOf(reading);
  const paired = new Set(pairsOf(reading.text, candidates).flatMap(({ held, holder }) => [held, holder]));
  const mentions = evidence.people.flatMap(({ mentions }) => mentions).sort((a, b) => a.start - b.start);
  return {
    reading,
    evidence,
    placed: new Set(
      candidates
        .filter(name => paired.has(name) || itemAt(lines.datelines, name.start) !== null || isPlaced(reading, name))
        .map(({ key }) => key),
    ),
    paired,
    persons: personWords(reading, mentions, evidence.givenNames),
    mentions,
    lower: new Set(tokens.filter(({ text, lower }) => text === lower).map(({ lower }) => lower)),
    openers: openersOf(tokens, sentences),
    lines,
  };
}

/** Whether the words beside a name are those of a place, and of nothing else. */
function isPlaced(reading: Reading, name: PlaceName): boolean {
  if (isFollowedByCapital(reading.tokens, name)) return false;
  return wordBefore(name, { reading }) + wordAfter(name, { reading }) >= PLACED;
}

const PLACED = 2.4;

/** Surnames of the text: what people are called, and what stands behind a given name. */
function personWords({ text, tokens }: Reading, mentions: readonly Span[], givenNames: GivenNames): Set<string> {
  const words = new Set(mentions.flatMap(({ start, end }) => foldName(text.slice(start, end)).split(' ')));
  tokens.forEach((token, i) => {
    if (i === 0 || !isCapitalised(token) || !isAdjacent(token) || !isFirstName(tokens, i - 1, givenNames)) return;
    words.add(foldName(token.text));
    if (!NO_SURNAMES.has(token.lower)) words.add(foldName(tokens[i - 1]!.text));
  });
  return words;
}

/** What follows "Georgia" and "Jordan" where they are places. */
const NO_SURNAMES: ReadonlySet<string> = new Set([
  ...ORGANISATION_WORDS,
  ...HEADS_AFTER,
  ...DIRECTIONS,
  'tech',
  'avenue',
  'street',
]);

function isFirstName(tokens: readonly Token[], i: number, givenNames: GivenNames): boolean {
  const token = tokens[i]!;
  if (!isCapitalised(token)) return false;
  const before = tokens[i - 1];
  // "In Jordan River…" has no first name; "Michael Jordan" has.
  if (before && SURE_PREPOSITIONS.has(before.lower)) return false;
  return givenNames.has(token.lower) && !COMMON_WORDS.has(token.lower);
}

function openersOf(tokens: readonly Token[], sentences: Reading['sentences']): Set<number> {
  const openers = new Set(sentences.map(({ first }) => first));
  tokens.forEach((token, i) => {
    if (/^["“‘'«:(—–-]$/u.test(token.text)) openers.add(i + 1);
  });
  return openers;
}

// ——— the weight of one name ———

type Rule = (name: PlaceName, facts: Facts) => number;

const RULES: readonly Rule[] = [
  renown,
  doubtfulWord,
  wordBefore,
  wordAfter,
  capitalBefore,
  capitalAfter,
  holderBeside,
  restOfText,
  line,
  typedName,
];

function weightOf(name: PlaceName, facts: Facts): number {
  return RULES.reduce((sum, rule) => sum + rule(name, facts), 0);
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

/** How well the best-known bearer of the name is known. */
function renown(name: PlaceName): number {
  if (name.rule === 'site') return WEIGHT.feature;
  if (name.rule === 'pattern') return WEIGHT.severalWords + 1;
  if (name.rule === 'abbreviation') return WEIGHT.country;
  const several = name.last - name.first > 1 ? WEIGHT.severalWords : 0;
  const known = Math.max(...name.entries.map(entry => renownOf(entry, name) + ownness(entry, name)));
  return known + several + (name.rule === 'compound' ? compoundness(name) : 0);
}

function ownness(entry: GazetteerEntry, { key }: PlaceName): number {
  return entry.kind === 'city' && foldName(entry.name) !== key ? WEIGHT.alternateName : 0;
}

/** "Kern River" is surely a place, "East Texas" likely, "Kern Village" perhaps. */
function compoundness({ key }: PlaceName): number {
  return NATURE.has(key.slice(key.lastIndexOf(' ') + 1)) ? 2.5 : 1;
}

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
function doubtfulWord({ first, last, key, rule, entries }: PlaceName, { evidence, reading }: Facts): number {
  if (rule === 'abbreviation') return 0;
  const words = reading.tokens.slice(first, last);
  if (words.length > 1) return words.every(isGeneric) ? WEIGHT.genericWords : 0;
  const token = words[0]!;
  const word = token.lower;
  const short = key.length <= 3 && token.text !== token.text.toUpperCase() ? WEIGHT.fewLetters : 0;
  const given = evidence.givenNames.has(word) ? WEIGHT.givenName : 0;
  if (entries.some(({ kind }) => kind === 'country')) return short + given;
  const club = CLUBS.has(word) ? WEIGHT.club : 0;
  return short + given + club + commonness(word) + surnameness(word);
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

/** "in Reading", "eastern Ukraine", "the city of Bath", "capital Tripoli". */
function wordBefore({ first }: PlaceName, { reading: { tokens } }: Pick<Facts, 'reading'>): number {
  const i = beforeArticle(tokens, first);
  const before = tokens[i];
  if (!before || isBroken(tokens, i, first)) return 0;
  if (SURE_PREPOSITIONS.has(before.lower)) return WEIGHT.surePreposition;
  if (before.lower === 'of' && i > 0 && SETTLEMENTS.has(tokens[i - 1]!.text)) return WEIGHT.settlementOf;
  if (before.lower === 'of' && i > 0 && PLACE_NOUNS_BEFORE.has(tokens[i - 1]!.lower)) return WEIGHT.placeNounOf;
  if (before.lower === 'of' && i > 0 && PLACE_ADJECTIVES.has(tokens[i - 1]!.lower)) return WEIGHT.placeNounOf;
  if (LIKELY_PREPOSITIONS.has(before.lower)) return WEIGHT.likelyPreposition;
  if (isCapitalised(before)) return 0;
  if (PLACE_ADJECTIVES.has(before.lower)) return WEIGHT.placeAdjective;
  if (PLACE_NOUNS_BEFORE.has(before.lower)) return WEIGHT.placeNoun;
  return MOVING_VERBS.has(before.lower) ? WEIGHT.movingVerb : 0;
}

/** The index of the token before a name, or before its "the". */
function beforeArticle(tokens: readonly Token[], first: number): number {
  return tokens[first - 1]?.lower === 'the' ? first - 2 : first - 1;
}

function isBroken(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from + 1; i <= to; i++) if (tokens[i]!.newLine) return true;
  return false;
}

/** "Moscow-backed", "Kharkiv region", "Ohio resident", "Burton said". */
function wordAfter(name: PlaceName, { reading: { tokens } }: Pick<Facts, 'reading'>): number {
  const after = tokens[name.last];
  if (!after || after.newLine) return 0;
  if (!after.spaced && /^[-\u2010\u2011]$/u.test(after.text) && /^\p{Ll}/u.test(tokens[name.last + 1]?.text ?? '')) {
    return WEIGHT.compoundTail;
  }
  if (isCapitalised(after) || !after.spaced) return 0;
  if (WORDS_AGAINST_PLACES.has(after.lower)) return WEIGHT.wordAgainst;
  if (DIVISION_NOUNS.has(after.lower)) return WEIGHT.divisionAfter;
  if (PLACE_NOUNS_AFTER.has(after.lower)) return WEIGHT.nounAfter;
  // "a Churchill doctor": where somebody is from.
  if (isOfficeWord(after.lower) && /^(?:an?|the)$/.test(tokens[name.first - 1]?.lower ?? '')) return WEIGHT.origin;
  return SAYING.test(after.lower) && !isRenowned(name) ? WEIGHT.sayingVerb : 0;
}

const SAYING =
  /^(?:said|says|told|tells|added|adds|asked|explained|argued|testified|recalled|joked|wrote|tweeted|thinks|believes|hopes|who|himself|herself)$/;

/** Countries, states and continents: known to every reader. */
function isRenowned(name: PlaceName): boolean {
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

/** "James Paris", "Mr Burton", "Bank of England", "Professor York". */
function capitalBefore(name: PlaceName, { reading: { tokens }, evidence, openers, lines }: Facts): number {
  const { first } = name;
  const before = tokens[first - 1];
  if (!before || tokens[first]!.newLine) return 0;
  if (before.lower === 'of' || before.lower === 'for') return afterOrganisation(tokens, first - 2);
  if (!isAdjacent(tokens[first]!) || !isCapitalised(before)) return 0;
  if (HONORIFICS.has(before.lower)) return WEIGHT.afterHonorific;
  if (/^\p{Lu}\.$/u.test(before.text)) return WEIGHT.afterInitial;
  if (SURE_PREPOSITIONS.has(before.lower) || LIKELY_PREPOSITIONS.has(before.lower)) return 0;
  if (PLACE_ADJECTIVES.has(before.lower) || DIRECTIONS.has(before.lower)) return 0;
  if (isOfficeWord(before.lower)) return isRenowned(name) ? 0 : WEIGHT.afterOffice;
  if (isFirstName(tokens, first - 1, evidence.givenNames)) return WEIGHT.afterGivenName;
  if (ORGANISATION_STARTS.has(before.lower) && !itemAt(lines.titled, name.start)) return WEIGHT.afterBody;
  if (openers.has(first - 1) && !isNameLike(before)) return 0;
  return unknownCapital(name, WEIGHT.afterCapital, lines);
}

/** A word that is no name although it opens the sentence in a capital: "The", "When". */
function isNameLike(token: Token): boolean {
  return !/^(?:the|a|an|when|while|after|before|if|as|and|but|both|all|many|most|some|since|although|though|because|however|meanwhile|late|early|last|this|that|these|those|former|then|only|even|neither|either|like|unlike|post|pre|anti|pro)$/.test(
    token.lower,
  );
}

/** An unknown capital beside a name says little beside a country, and nothing in a headline that capitalises all. */
function unknownCapital(name: PlaceName, weight: number, { titled, shouted }: Lines): number {
  if (itemAt(titled, name.start) || itemAt(shouted, name.start)) return weight / 5;
  return isRenowned(name) ? weight / 2.5 : weight;
}

function afterOrganisation(tokens: readonly Token[], i: number): number {
  const head = tokens[i];
  if (!head || !isCapitalised(head) || tokens[i + 1]!.newLine) return 0;
  return ORGANISATIONS_BEFORE.has(head.lower) || ORGANISATION_WORDS.has(head.lower) ? WEIGHT.afterOrganisation : 0;
}

/** "Dallas Cowboys", "Texas Department of Health", "Paris Hilton"; but "Texas Governor", "US President". */
function capitalAfter(name: PlaceName, { reading: { tokens }, evidence, lines }: Facts): number {
  if (!isFollowedByCapital(tokens, name)) return 0;
  const next = tokens[name.last]!;
  if (isOfficeWord(next.lower)) return 0;
  if (ORGANISATION_WORDS.has(next.lower) && isHouseSpeaker(tokens, name.last)) return 0;
  if (isOrganisationAhead(tokens, name.last)) return WEIGHT.beforeOrganisation;
  if (name.rule === 'site') return 0;
  const weight = unknownCapital(name, WEIGHT.beforeCapital, lines);
  return evidence.givenNames.has(tokens[name.first]!.lower) ? weight - 1.5 : weight;
}

function isFollowedByCapital(tokens: readonly Token[], { last }: PlaceName): boolean {
  const next = tokens[last];
  return next !== undefined && isAdjacent(next) && isCapitalised(next);
}

function isAdjacent(token: Token): boolean {
  return token.spaced && !token.newLine;
}

const FAR = 4;

/** Whether the run of capitals from `i` on has the head of an organisation before any office. */
function isOrganisationAhead(tokens: readonly Token[], i: number): boolean {
  for (let at = i; at < tokens.length && at < i + FAR; at++) {
    const token = tokens[at]!;
    if (!isAdjacent(token) || !(isCapitalised(token) || token.lower === 'of' || token.lower === 'and')) return false;
    if (isCapitalised(token) && ORGANISATION_WORDS.has(token.lower)) return !isHouseSpeaker(tokens, at);
    if (at === i && isOfficeWord(token.lower)) return false;
  }
  return false;
}

/** "Indiana House Speaker Ann Lee": an office of Indiana's, and no organisation of that name. */
function isHouseSpeaker(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1];
  return next !== undefined && isAdjacent(next) && isCapitalised(next) && isOfficeWord(next.lower);
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
  const placed = facts.placed.has(name.key) ? WEIGHT.placedElsewhere : 0;
  const opens = isOneWord && facts.openers.has(name.first) ? WEIGHT.opensSentence : 0;
  const lower = isOneWord && facts.lower.has(token.lower) ? WEIGHT.lowerElsewhere : 0;
  return person + placed + opens + lower;
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

/** What the finder of names made of these words. */
function typedName(name: PlaceName, { evidence: { names }, mentions, reading: { tokens }, lines }: Facts): number {
  if (name.rule === 'abbreviation') return 0;
  const mention = mentions[indexAt(mentions, name.start)];
  if (mention && overlaps(mention, name)) return isLarger(mention, name) ? WEIGHT.insidePerson : WEIGHT.namedPerson;
  const other = names[indexAt(names, name.start)];
  if (!other || !contains(other, name)) return 0;
  if (!isLarger(other, name)) return sameName(name, other);
  if (name.rule === 'site' || isPartOfWord(name, tokens)) return 0;
  if (other.type === 'other' && itemAt(lines.titled, name.start)) return 0; // All capitals look like one name there.
  if (other.type === 'organisation' && isHouseSpeaker(tokens, indexAt(tokens, other.end - 1))) return 0;
  return other.type === 'other' && isRenowned(name) ? WEIGHT.insideOther / 2.5 : INSIDE[other.type];
}

/** The very words. That the gazetteer has them is no news; what a name looks like is. */
function sameName(name: PlaceName, { type, rule }: Name): number {
  if (type === 'place') return rule === 'gazetteer' ? WEIGHT.namedPlace / 2.5 : WEIGHT.namedPlace;
  const isSeat = name.rule === 'site' || name.entries.some(({ kind }) => kind === 'seat');
  return type === 'organisation' && isSeat ? 0 : SAME[type];
}

/** "Texas" in "Texas-Mexico". */
function isPartOfWord({ first, start, end }: PlaceName, tokens: readonly Token[]): boolean {
  return isLarger(tokens[first]!, { start, end });
}

function isLarger(outer: Span, inner: Span): boolean {
  return contains(outer, inner) && outer.end - outer.start > inner.end - inner.start;
}

const INSIDE: Readonly<Record<Name['type'], number>> = {
  person: WEIGHT.insidePerson,
  organisation: WEIGHT.insideOrganisation,
  place: 0,
  other: WEIGHT.insideOther,
};

const SAME: Readonly<Record<Name['type'], number>> = {
  person: WEIGHT.namedPerson,
  organisation: WEIGHT.namedOrganisation,
  place: WEIGHT.namedPlace,
  other: 0,
};

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
