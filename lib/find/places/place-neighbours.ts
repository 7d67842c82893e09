import { COMMON_WORDS } from '../../lexicon/ambiguous-places.ts';
import { DETERMINERS } from '../../lexicon/function-words.ts';
import { HONORIFICS } from '../../lexicon/honorifics.ts';
import {
  DIRECTIONS,
  DIVISION_NOUNS,
  DWELLERS,
  LIKELY_PREPOSITIONS,
  MOVING_VERBS,
  ORGANISATION_STARTS,
  ORGANISATION_WORDS,
  ORGANISATIONS_BEFORE,
  PLACE_ADJECTIVES,
  PLACE_NOUNS_AFTER,
  PLACE_NOUNS_BEFORE,
  SETTLEMENTS,
  SURE_PREPOSITIONS,
  WORDS_AGAINST_PLACES,
} from '../../lexicon/place-words.ts';
import { itemAt } from '../../text/reading.ts';
import { isCapitalised, type Token } from '../../text/tokens.ts';
import type { GivenNames } from '../names/given-names.ts';
import type { Lines } from '../quotes/lines.ts';
import { isOfficeWord } from '../titles/office-words.ts';
import type { Facts } from './facts.ts';
import type { PlaceName } from './place-name.ts';
import { isRenowned } from './place-renown.ts';
import { WEIGHT } from './place-weights.ts';

/** "in Reading", "eastern Ukraine", "the city of Bath", "capital Tripoli". */
export function wordBefore({ first }: PlaceName, { reading: { tokens } }: Pick<Facts, 'reading'>): number {
  const i = beforeArticle(tokens, first);
  const before = tokens[i];
  if (!before || isBroken(tokens, i, first)) return 0;
  if (SURE_PREPOSITIONS.has(before.lower)) return WEIGHT.surePreposition;
  if (before.lower === 'of' && i > 0 && SETTLEMENTS.has(tokens[i - 1]!.text)) return WEIGHT.settlementOf;
  if (before.lower === 'of' && i > 0 && PLACE_NOUNS_BEFORE.has(tokens[i - 1]!.lower)) return WEIGHT.placeNounOf;
  if (before.lower === 'of' && i > 0 && PLACE_ADJECTIVES.has(tokens[i - 1]!.lower)) return WEIGHT.placeNounOf;
  if (/^(?:of|from)$/.test(before.lower) && isAged(tokens, i)) return WEIGHT.residence;
  if (before.text === ',' && tokens[first]!.spaced && isAged(tokens, i + 1)) return WEIGHT.residence;
  if (LIKELY_PREPOSITIONS.has(before.lower)) return WEIGHT.likelyPreposition;
  if (isCapitalised(before)) return 0;
  if (PLACE_ADJECTIVES.has(before.lower)) return WEIGHT.placeAdjective;
  if (PLACE_NOUNS_BEFORE.has(before.lower)) return WEIGHT.placeNoun;
  return MOVING_VERBS.has(before.lower) ? WEIGHT.movingVerb : 0;
}

/** "Gwen Oakes, 43, of McKee", "Gwen Oakes, 43, McKee": whether an age and a comma stand before a token. */
function isAged(tokens: readonly Token[], i: number): boolean {
  return tokens[i - 1]?.text === ',' && /^\d{1,3}$/.test(tokens[i - 2]?.text ?? '') && tokens[i - 3]?.text === ',';
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
export function wordAfter(name: PlaceName, { reading: { tokens } }: Pick<Facts, 'reading'>): number {
  const after = tokens[name.last];
  if (!after || after.newLine) return 0;
  if (!after.spaced && /^[-\u2010\u2011]$/u.test(after.text) && /^\p{Ll}/u.test(tokens[name.last + 1]?.text ?? '')) {
    return WEIGHT.compoundTail;
  }
  return isCapitalised(after) || !after.spaced ? 0 : smallWordAfter(name, after, tokens);
}

function smallWordAfter(name: PlaceName, after: Token, tokens: readonly Token[]): number {
  if (WORDS_AGAINST_PLACES.has(after.lower)) return WEIGHT.wordAgainst;
  if (isOrigin(tokens, name)) return WEIGHT.dweller;
  if (DIVISION_NOUNS.has(after.lower)) return WEIGHT.divisionAfter;
  if (after.lower === 'police' && POLICE_OF_TOWNS.test(tokens[name.last + 1]?.lower ?? '')) return WEIGHT.townPolice;
  // "a Dallas family", but "the Flores family".
  if (after.lower === 'family' && tokens[name.first - 1]?.lower === 'the') return 0;
  if (PLACE_NOUNS_AFTER.has(after.lower)) return WEIGHT.nounAfter;
  // "a Churchill doctor": where somebody is from.
  if (isOfficeWord(after.lower) && /^(?:an?|the)$/.test(tokens[name.first - 1]?.lower ?? '')) return WEIGHT.origin;
  if (isRenowned(name)) return 0;
  if (SAYING.test(after.lower)) return WEIGHT.sayingVerb;
  return isOwner(tokens, name.last) ? WEIGHT.ownVerb : 0;
}

/** "Elm Bay police officer Tom Finch". */
const POLICE_OF_TOWNS =
  /^(?:captain|chief|commissioner|department|detective|headquarters|inspector|lieutenant|officers?|sergeant|spokes(?:man|person|woman)|station|superintendent)$/;

/** "a Chapin man", "a 41-year-old Concord resident": where somebody is from. */
function isOrigin(tokens: readonly Token[], { first, last }: PlaceName): boolean {
  const before = tokens[first - 1]?.lower ?? '';
  return DWELLERS.has(tokens[last]!.lower) && (/^an?$/.test(before) || before.endsWith('-year-old'));
}

/** "Burton sold his car": a verb, and what is somebody's own. */
function isOwner(tokens: readonly Token[], verb: number): boolean {
  return (
    /(?:ed|ade|old|ook|ave|ent|eft|ost|et)$/.test(tokens[verb]!.lower) &&
    /^(?:his|her)$/.test(tokens[verb + 1]?.lower ?? '')
  );
}

const SAYING =
  /^(?:said|says|told|tells|added|adds|asked|explained|argued|testified|recalled|joked|wrote|tweeted|thinks|believes|hopes|who|himself|herself)$/;

/** "James Paris", "Mr Burton", "Bank of England", "Professor York". */
export function capitalBefore(name: PlaceName, { reading: { tokens }, evidence, openers, lines }: Facts): number {
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
export function capitalAfter(name: PlaceName, { reading: { tokens }, evidence, lines }: Facts): number {
  if (!isFollowedByCapital(tokens, name)) return 0;
  const next = tokens[name.last]!;
  // "Greene County Sheriff's Office", but "Texas Governor".
  if (isOfficeWord(next.lower) && !isPartisan(tokens, name)) {
    if (tokens[name.last + 1]?.kind === 'possessive') return WEIGHT.beforeOrganisation;
    return TOWN_OFFICES.has(next.lower) ? WEIGHT.townOffice : 0;
  }
  if (isPartisan(tokens, name)) return WEIGHT.origin;
  if (ORGANISATION_WORDS.has(next.lower) && isHouseSpeaker(tokens, name.last)) return 0;
  if (isOrganisationAhead(tokens, name.last)) return WEIGHT.beforeOrganisation;
  if (name.rule === 'site' || (next.text === 'City' && !tokens[name.last + 1]?.newLine)) return 0;
  const weight = unknownCapital(name, WEIGHT.beforeCapital, lines);
  return evidence.givenNames.has(tokens[name.first]!.lower) ? weight - 1.5 : weight;
}

const TOWN_OFFICES: ReadonlySet<string> = new Set(
  'mayor selectman selectmen councillor councilman councilwoman alderman'.split(' '),
);

/** "a Kettering Republican", "the Decatur Democrat said": where a politician comes from, and no paper. */
function isPartisan(tokens: readonly Token[], { first, last }: PlaceName): boolean {
  if (!/^(?:democrat|republican|conservative|liberal)s?$/.test(tokens[last]!.lower)) return false;
  const behind = tokens[last + 1];
  const isAlone = behind === undefined || behind.newLine || !isCapitalised(behind);
  if (!isAlone) return false;
  // "Bronx Republican chair Ana Reyes"
  return (
    /^an?$/.test(tokens[first - 1]?.lower ?? '') ||
    /^(?:said|says|who|,)$/.test(behind?.lower ?? '') ||
    /^(?:chair|chairman|chairwoman|chairperson|leader|leaders)$/.test(behind?.lower ?? '')
  );
}

/** Whether a capitalised word goes on right behind a name. */
export function isFollowedByCapital(tokens: readonly Token[], { last, end }: PlaceName): boolean {
  const next = tokens[last];
  const isWholeWord = end >= tokens[last - 1]!.end; // Unlike "Athens" in "Athens-Clarke County".
  if (next === undefined || !isWholeWord || !isAdjacent(next) || !isCapitalised(next)) return false;
  // "It lies in Albany, N.Y. The town…"
  return !(tokens[last - 1]!.text.endsWith('.') && DETERMINERS.has(next.lower));
}

/** Whether a blank and no line break stands before a token. */
export function isAdjacent(token: Token): boolean {
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
export function isHouseSpeaker(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1];
  return next !== undefined && isAdjacent(next) && isCapitalised(next) && isOfficeWord(next.lower);
}

/** Whether a token is a given name that a surname may follow. */
export function isFirstName(tokens: readonly Token[], i: number, givenNames: GivenNames): boolean {
  const token = tokens[i]!;
  if (!isCapitalised(token)) return false;
  const before = tokens[i - 1];
  // "In Jordan River…" has no first name; "Michael Jordan" has.
  if (before && SURE_PREPOSITIONS.has(before.lower)) return false;
  return givenNames.has(token.lower) && !COMMON_WORDS.has(token.lower);
}
