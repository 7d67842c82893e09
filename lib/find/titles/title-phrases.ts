import { DETERMINERS, PREPOSITIONS, SUBORDINATORS } from '../../lexicon/function-words.ts';
import { PORTFOLIO_OFFICES, TITLE_COMPLEMENTS } from '../../lexicon/title-words.ts';
import type { Range } from '../../text/range.ts';
import { wordsOf } from '../../text/reading.ts';
import { PLACE_OPENINGS } from '../names/name-pieces.ts';
import { FORM, hasFlag, isLower, isNamePart, PLACE, type Scene } from '../names/name-scene.ts';
import { BODY_FLAGS, FLAG } from '../names/word-flags.ts';
import { misspeltOfficeOf, type Office, officeOf } from './office-words.ts';

/** An office and what stands around it: "former [Ukrainian] [deputy foreign minister]". */
export interface TitlePhrase {
  readonly office: Office;
  readonly title: Range;
  readonly affiliation: Range | null;
  /** The first token of all of it. */
  readonly reach: number;
}

/** What a phrase is read from: the scene, and which name each token lies in, by index; -1 for none. */
export interface Names {
  readonly scene: Scene;
  readonly nameAt: Int32Array;
  /** First and last token of every name. */
  readonly ranges: readonly Range[];
  readonly isPerson: readonly boolean[];
}

/** Offices that parties have: the party in front is their body. */
const LED_BY_PARTIES = /^(?:lead|spokesperson|adviser|party|legislature)$/;

/** Most words that one title and its body are made of. */
const LONGEST = 14;

/** The office that ends at the token `i` — "chief of staff" and "press secretary" are looked up as one — or `null`. */
export function officeAt(scene: Scene, i: number, spelt = true): Office | null {
  const token = scene.tokens[i];
  if (token?.kind !== 'word') return null;
  if (!hasFlag(scene, i, FLAG.office))
    return spelt || hasFlag(scene, i, FLAG.plain) ? null : misspeltOfficeOf(token.lower);
  const before = scene.tokens[i - 1];
  if (isStatesAttorney(scene, i)) return officeOf("state's-attorney");
  const office = officeOf(token.lower);
  if (!office || before?.kind !== 'word' || token.newLine) return office;
  const joined = officeOf(`${before.lower}-${token.lower}`);
  // "City Manager Reyes" heads an office; the "Leeds City manager", a team.
  if (joined?.head.includes('-') && !(joined.head === 'city-manager' && isLower(scene, i))) return joined;
  // "Accountant General": no general.
  const noun = token.lower === 'general' ? officeOf(before.lower) : null;
  return noun && noun.kind !== 'military' ? { ...noun, head: `${before.lower}-general`, official: 'unless' } : office;
}

/** Read a title backwards from its head: the words that belong to it, and the body in front of it. */
export function phraseBefore(names: Names, head: number, office: Office, from: number): TitlePhrase {
  const { scene } = names;
  const words = isJoined(scene, head, office) ? (isProTem(scene, head, from) ? 2 : 1) : 0;
  const own = startOfTitle(names, head - words, from, office);
  const before = affiliationBefore(names, own, from, office);
  const widened = before !== null && before.last === own && saysWhatFor(scene, before, office);
  const first = widened ? before.first : own;
  const nearest = widened ? affiliationBefore(names, first, from, office) : before;
  const body = nearest && !isLowerBody(scene, nearest) ? nearest : null;
  let reach = nearest?.first ?? first;
  while (reach > from && hasFlag(scene, reach - 1, FLAG.time | FLAG.party) && !scene.tokens[reach]!.newLine) reach--;
  return { office, title: { first, last: head + 1 }, affiliation: body ?? partyBefore(scene, first, from), reach };
}

/** Words before a title that are no body of their own, but part of it. */
function saysWhatFor(scene: Scene, words: Range, office: Office): boolean {
  return isLowerBody(scene, words) || isPortfolio(scene, words, office);
}

/** "Tory councillor", "Labour MP": where no other body is named, the party is it; parties of the United States are not. */
function partyBefore(scene: Scene, first: number, from: number): Range | null {
  const i = first - 1;
  if (i < from || !hasFlag(scene, i, FLAG.party) || !isNamePart(scene, i)) return null;
  return /^(?:republican|democrat|democratic|independent)s?$/.test(scene.tokens[i]!.lower)
    ? null
    : { first: i - 1 >= from && isHalfOfParty(scene, i - 1) ? i - 1 : i, last: first };
}

/** "appeal court judge", "the department’s secretary": a body without a name says only what kind of office it is. */
function isLowerBody(scene: Scene, { first, last }: Range): boolean {
  for (let i = first; i < last; i++) if (isNamePart(scene, i) || hasFlag(scene, i, FLAG.demonym)) return false;
  return true;
}

/** "Unification Minister": a capital that is no place and no body says what the minister is for. */
function isPortfolio(scene: Scene, { first, last }: Range, { kind, head }: Office): boolean {
  if (kind !== 'government' || last - first > 3 || isPossessive(scene, last)) return false;
  if (/(?:president|prez|veep|lady|governor|mayor|premier|pm|cm|treasurer)$/.test(head)) return false; // "Zorbex president"
  if (scene.populationOf(wordsOf(scene, first, last)) >= 0) return false;
  for (let i = first; i < last; i++) {
    if (scene.populationOf(scene.tokens[i]!.text) >= 0) return false;
    if (hasFlag(scene, i, BODY_FLAGS | FLAG.body | FLAG.demonym | FLAG.office) || scene.form[i]! & FORM.upper)
      return false;
  }
  return true;
}

/** "press secretary": the office is both words. */
function isJoined(scene: Scene, head: number, office: Office): boolean {
  return head > 0 && office.head === `${scene.tokens[head - 1]!.lower}-${scene.tokens[head]!.lower}`;
}

/** "|President| Pro Tempore" */
function isProTem({ tokens }: Scene, head: number, from: number): boolean {
  if (head - 2 < from || tokens[head - 1]!.lower !== 'pro') return false;
  return /^(?:mayor|president|speaker)$/.test(tokens[head - 2]!.lower) && !tokens[head - 1]!.newLine;
}

/** "deputy foreign minister" ← minister */
function startOfTitle({ scene, nameAt, isPerson }: Names, head: number, from: number, office: Office): number {
  const isOfThree = isChiefOfficer(scene, head, from) || (head - 2 >= from && isStatesAttorney(scene, head));
  let first = isOfThree ? head - 2 : head;
  for (let i = first - 1; i >= from && head - i < LONGEST; i--) {
    const token = scene.tokens[i]!;
    // "Tom |Branch| and health secretary Ana Reyes": a name is no title.
    if (scene.tokens[i + 1]!.newLine || isPerson[nameAt[i]!]) break;
    if (isTitleWord(scene, i, office)) first = i;
    else if (
      !(
        token.lower === 'and' &&
        i > from &&
        !isPerson[nameAt[i - 1]!] &&
        isTitleWord(scene, i - 1, office) &&
        first === i + 1
      )
    )
      break;
  }
  if (isInMinistry(scene, first, from)) return isOfThree ? head - 2 : head;
  return behindForce(scene, first, head, from);
}

/** "Ohio State Police | Trooper": the index behind a force's name that the words before a rank end, or `first`. */
function behindForce(scene: Scene, first: number, head: number, from: number): number {
  for (let i = Math.max(first, from + 2); i < head; i++) {
    const isForce = scene.tokens[i]!.text === 'Police' && /^(?:Provincial|State)$/.test(scene.tokens[i - 1]!.text);
    if (isForce && isNamePart(scene, i - 2)) return i + 1;
  }
  return first;
}

/** "Ministry of |Defence| spokesman": the words that stand before the office are the end of a body's name. */
function isInMinistry({ tokens }: Scene, first: number, from: number): boolean {
  return first - 2 >= from && tokens[first - 1]!.lower === 'of' && MINISTRIES.test(tokens[first - 2]!.text);
}

const MINISTRIES = /^(?:Bureau|Department|Directorate|Ministry|Office|Secretariat)$/;

/** "State’s Attorney", "Commonwealth’s Attorney" */
function isStatesAttorney(scene: Scene, i: number): boolean {
  if (i < 2 || scene.tokens[i]!.lower !== 'attorney' || scene.tokens[i - 1]!.kind !== 'possessive') return false;
  return /^(?:state|commonwealth)$/.test(scene.tokens[i - 2]!.lower);
}

/** "Chief Content Officer": whatever it is for. */
function isChiefOfficer(scene: Scene, head: number, from: number): boolean {
  if (head - 2 < from || scene.tokens[head]!.lower !== 'officer' || scene.tokens[head - 2]!.lower !== 'chief')
    return false;
  return scene.tokens[head - 1]!.kind === 'word' && !scene.tokens[head]!.newLine && !scene.tokens[head - 1]!.newLine;
}

const ENDS_NAME = /^(?:Party|County|City|State|District|Province|Town|Borough|Oblast|Region|Territory)$/;

/** "labour" before "minister"; but before "leader" it is the party. */
function isTitleWord(scene: Scene, i: number, { kind }: Office): boolean {
  if (kind === 'police' && scene.tokens[i]!.lower === 'detective') return true; // "Detective Chief Inspector"
  if (!hasFlag(scene, i, FLAG.modifier)) return false;
  // "army chief Gen. Reyes", "press secretary Maj. Reyes": two offices
  if (kind === 'military' && /^(?:chief|secretary)$/.test(scene.tokens[i]!.text)) return false;
  // "Green Party candidate", "Greene County sheriff": the words belong to the body.
  if (
    ENDS_NAME.test(scene.tokens[i]!.text) &&
    i > 0 &&
    isNamePart(scene, i - 1) &&
    !hasFlag(scene, i - 1, FLAG.modifier | FLAG.time)
  )
    return false;
  return !(hasFlag(scene, i, FLAG.party) && isNamePart(scene, i) && LED_BY_PARTIES.test(kind));
}

/** The body in front of a title: "NATO", "White House", "Ukraine" of "Ukraine’s". Words of time and party are passed over. */
function affiliationBefore(names: Names, titleFirst: number, from: number, office: Office): Range | null {
  const { scene } = names;
  let i = titleFirst - 1;
  if (i < from || scene.tokens[titleFirst]!.newLine) return null;
  while (i >= from && isPassedOver(scene, i, office)) i--;
  const town = townBetweenCommas(names, i, from);
  if (town) return town;
  if (i >= from && isPossessive(scene, i)) i--;
  else if (i - 3 >= from && isBracketed(scene, i)) i -= 3;
  if (i < from || scene.tokens[i]!.kind !== 'word') return null;
  const first = startOfBody(names, i, from);
  return first <= i && !(first === i && isShoutedWord(scene, i)) ? { first, last: i + 1 } : null;
}

/** "the Elm Bay, North Dakota, police chief": a town with its state. */
function townBetweenCommas({ scene, nameAt, ranges, isPerson }: Names, comma: number, from: number): Range | null {
  if (comma - 3 < from || scene.tokens[comma]!.text !== ',') return null;
  const state = ranges[nameAt[comma - 1]!];
  const town = state && scene.tokens[state.first - 1]?.text === ',' ? ranges[nameAt[state.first - 2]!] : undefined;
  if (
    !town ||
    town.first < from ||
    isAdverbialPlace(scene, town.first - 1) ||
    isPerson[nameAt[comma - 1]!] ||
    isPerson[nameAt[state!.first - 2]!]
  )
    return null;
  return scene.populationOf(wordsOf(scene, state!.first, state!.last)) > 0 ? { first: town.first, last: comma } : null;
}

/** "|In| Elm Bay, North Dakota, Mayor Reyes": where something is, and nobody's town. */
function isAdverbialPlace(scene: Scene, before: number): boolean {
  return PREPOSITIONS.has(scene.tokens[before]?.lower ?? '');
}

/** "AS Governor Reyes said": papers set the first word of a story in capitals. */
function isShoutedWord(scene: Scene, i: number): boolean {
  const { lower } = scene.tokens[i]!;
  if (lower === 'who') return false;
  const small = PREPOSITIONS.has(lower) || DETERMINERS.has(lower) || SUBORDINATORS.has(lower);
  return small && (scene.place[i]! & PLACE.opens) !== 0 && (scene.form[i]! & FORM.upper) !== 0;
}

/** "’s", or the mark alone behind an "s". */
function isPossessive(scene: Scene, i: number): boolean {
  return scene.tokens[i]!.kind === 'possessive' || /^[’']$/.test(scene.tokens[i]!.text);
}

/** "Nationalist Party (KMT) legislator": the brackets say the body again. */
function isBracketed(scene: Scene, i: number): boolean {
  return scene.tokens[i]!.text === ')' && scene.tokens[i - 2]!.text === '(' && isNamePart(scene, i - 1);
}

/** "former"; "Republican" before "Gov.", but not before "leader": there the party is the body. */
function isPassedOver(scene: Scene, i: number, { kind }: Office): boolean {
  if (hasFlag(scene, i, FLAG.time)) return true;
  return (hasFlag(scene, i, FLAG.party) || isHalfOfParty(scene, i)) && !LED_BY_PARTIES.test(kind);
}

/** The first token of the body that ends with the token `end`; `end + 1` when there is none. */
function startOfBody(names: Names, end: number, from: number): number {
  const { scene, nameAt, ranges, isPerson } = names;
  const own = nameAt[end]!;
  // "Reyes spokesman Tom Finch": the body is a person.
  if (isPerson[own]) return ranges[own]!.first >= from ? ranges[own]!.first : end + 1;
  let first = end + 1;
  let i = end;
  while (i >= from && end - i < LONGEST && !(i < end && scene.tokens[i + 1]!.newLine)) {
    const name = nameAt[i]!;
    if (isPerson[name] || endsBody(names, i, end)) break;
    if (name >= 0 && ranges[name]!.first >= from) first = ranges[name]!.first;
    else if (isBodyWord(scene, i, first, end)) first = i;
    else if (i === end || i === from || !joinsBody(scene, i, first)) break;
    i = Math.min(i, first) - 1;
  }
  return first;
}

/** "Republican Indiana governor": the party is no part of the body. */
function endsBody({ scene, nameAt }: Names, i: number, end: number): boolean {
  return nameAt[i]! < 0 && i < end && hasFlag(scene, i, FLAG.party | FLAG.time) && !isHalfOfParty(scene, i);
}

const PARTIES_OF_TWO_WORDS =
  /^(?:fianna f[aá]il|fine gael|lib dems?|liberal democrats?|plaid cymru|sinn f[eé]in|ulster unionists?)$/;

/** "|Sinn| Féin": the first word of a party's name. */
function isHalfOfParty(scene: Scene, i: number): boolean {
  return i >= 0 && i + 1 < scene.tokens.length && PARTIES_OF_TWO_WORDS.test(wordsOf(scene, i, i + 2).toLowerCase());
}

/** "Health and Human Services": an "and" between capitals. */
function joinsBody(scene: Scene, i: number, first: number): boolean {
  if (scene.form[i + 1]! & FORM.upper) return false; // "of Quezon and |NATO| chief"
  return scene.tokens[i]!.lower === 'and' && first === i + 1 && isNamePart(scene, i - 1) && isNamePart(scene, i + 1);
}

/** A word of a body's name: a capital, a nationality, "foreign ministry" in lower case, what stands before "court". */
function isBodyWord(scene: Scene, i: number, first: number, end: number): boolean {
  if (isNamePart(scene, i) && isHalfOfParty(scene, i - 1)) return true;
  if (isNamePart(scene, i))
    return !(hasFlag(scene, i, FLAG.office) && scene.tokens[i + 1]?.kind !== 'possessive') && !isOpeningWord(scene, i);
  if (!isLower(scene, i)) return scene.tokens[i]!.kind === 'word';
  if (hasFlag(scene, i, BODY_FLAGS)) return true;
  const inBody = first <= end && isLower(scene, first) && hasFlag(scene, first, BODY_FLAGS | FLAG.modifier);
  return inBody && hasFlag(scene, i, FLAG.modifier);
}

/** A word with a capital only because it starts its sentence. */
function isOpeningWord(scene: Scene, i: number): boolean {
  return (
    (scene.place[i]! & PLACE.opens) !== 0 &&
    hasFlag(scene, i, FLAG.plain) &&
    !hasFlag(scene, i, FLAG.party) &&
    !(scene.form[i]! & FORM.upper) &&
    !PLACE_OPENINGS.has(scene.tokens[i]!.lower) &&
    !opensBody(scene, i)
  );
}

const BODY_OPENINGS =
  /^(?:border|central|city|company|county|district|federal|foreign|general|high|home|national|planning|prison|school|state|town|village|world)$/;

/** "Federal Reserve", "World Bank", "City Council" */
function opensBody(scene: Scene, i: number): boolean {
  return BODY_OPENINGS.test(scene.tokens[i]!.lower) && isNamePart(scene, i + 1) && hasFlag(scene, i + 1, BODY_FLAGS);
}

/** What completes or places an office behind it: "of State", "for the Kremlin". */
export interface Tail {
  /** The index behind the words that belong to the title itself; the head's own end when none do. */
  readonly titleLast: number;
  readonly affiliation: Range | null;
  /** The index behind all of it. */
  readonly last: number;
}

const TAIL_PREPOSITION = /^(?:of|for|to|in|at|on|with|from)$/;

/** Read what stands behind a head: "Secretary | of State", "spokesman | for NATO", "mayor | of the city of Lviv". */
export function tailBehind(names: Names, head: number, limit: number): Tail {
  const titleLast = endOfTitle(names, head, limit);
  let last = titleLast;
  let affiliation: Range | null = null;
  // "ambassador to the UN in Geneva": the first body is the one.
  while (last < limit && TAIL_PREPOSITION.test(names.scene.tokens[last]!.lower)) {
    const body = bodyFrom(names, last + 1, limit);
    if (!body) break;
    affiliation ??= body.range;
    last = body.last;
  }
  return { titleLast, affiliation, last };
}

/** The index behind the words that belong to a title: "Secretary of State", "adviser for vector control". */
function endOfTitle(names: Names, head: number, limit: number): number {
  const { scene } = names;
  const preposition = scene.tokens[head + 1]?.lower;
  if (head + 1 >= limit || !(preposition === 'of' || preposition === 'for')) return head + 1;
  const portfolios = endOfPortfolios(names, head, limit);
  if (portfolios !== null) return portfolios;
  const completes = preposition === 'of' || officeAt(scene, head)?.kind === 'government';
  const end = completes ? endOfComplement(scene, head + 2, limit) : null;
  // "chairman of the planning committee": the words are a body's.
  if (end !== null && end < limit && isLower(scene, end) && hasFlag(scene, end, FLAG.publicBody)) return head + 1;
  if (end === null) return endOfSubject(scene, head + 2, limit) ?? head + 1;
  // "MEC for Cooperative Governance and Traditional Affairs": so long is the name of a department.
  if (preposition === 'for' && end - head - 2 > LONGEST_SUBJECT) return head + 1;
  // "head of the Research Unit": the words are the start of a body's name.
  const goesOn = end < limit && isNamePart(scene, end) && !startsPerson(names, end);
  return goesOn ? head + 1 : end;
}

/** "Minister for |Children, Equality and Youth|": the index behind capitals with commas and an "and", or `null`. */
function endOfPortfolios({ scene, nameAt, isPerson }: Names, head: number, limit: number): number | null {
  if (!PORTFOLIO_OFFICES.has(scene.tokens[head]!.lower)) return null;
  let commas = 0;
  for (let i = head + 2; i < limit && i - head < LONGEST; i++) {
    const { lower } = scene.tokens[i]!;
    if (lower === ',') commas++;
    else if (lower === 'and' && commas > 0) return endOfCapitals(scene, i + 1, limit);
    else if (!/^(?:and|for)$/.test(lower) && (!isNamePart(scene, i) || isPerson[nameAt[i]!])) return null;
  }
  return null;
}

/** The index behind the capitals at `from`, of which those of a person's name are none; `null` when there are none. */
function endOfCapitals(scene: Scene, from: number, limit: number): number | null {
  let i = from;
  while (i < limit && i - from <= LONGEST_SUBJECT && isNamePart(scene, i)) i++;
  return i > from && i - from <= LONGEST_SUBJECT ? i : null;
}

/** Words that say what an office is for, at most: "foreign affairs", "vector control". */
const LONGEST_SUBJECT = 3;

/** The index behind a subject in lower case, which a mark or a preposition must end; `null` when there is none. */
function endOfSubject(scene: Scene, from: number, limit: number): number | null {
  let i = from;
  while (i < limit && i - from <= LONGEST_SUBJECT && isSubjectWord(scene, i)) i++;
  if (i === from || i - from > LONGEST_SUBJECT) return null;
  const next = scene.tokens[i];
  return i >= limit || next!.kind === 'mark' || TAIL_PREPOSITION.test(next!.lower) ? i : null;
}

function isSubjectWord(scene: Scene, i: number): boolean {
  const { lower } = scene.tokens[i]!;
  return (
    isLower(scene, i) &&
    !isStop(scene, i) &&
    !DETERMINERS.has(lower) &&
    !PREPOSITIONS.has(lower) &&
    !hasFlag(scene, i, FLAG.office)
  );
}

function startsPerson({ nameAt, isPerson, ranges }: Names, i: number): boolean {
  const name = nameAt[i]!;
  return isPerson[name] === true && ranges[name]!.first === i;
}

/** "State", "the General Staff", "Foreign Affairs": words that complete a title. */
function endOfComplement(scene: Scene, from: number, limit: number): number | null {
  let i = from;
  if (scene.tokens[i]?.lower === 'the') i++;
  // "member of the House of Commons"
  if (scene.tokens[i]?.lower === 'house' && scene.tokens[i + 1]?.lower === 'of') return null;
  let last: number | null = null;
  while (i < limit && isComplement(scene, i)) {
    last = i + 1;
    i += scene.tokens[i + 1]?.lower === 'and' && i + 2 < limit && isComplement(scene, i + 2) ? 2 : 1;
  }
  return last;
}

function isComplement(scene: Scene, i: number): boolean {
  return TITLE_COMPLEMENTS.has(scene.tokens[i]!.lower) && !scene.tokens[i]!.newLine;
}

/** "Sen. Ana Reyes | of Vermont", "Inspector Ana Reyes, | of Lyon Police,": the body behind a name. */
export function bodyBehind(names: Names, last: number, limit: number): Range | null {
  const { tokens } = names.scene;
  const isAside = tokens[last]?.text === ',';
  const of = isAside ? last + 1 : last;
  if (of + 1 >= limit || tokens[of]!.lower !== 'of') return null;
  const body = bodyFrom(names, of + 1, limit);
  return body && (!isAside || tokens[body.last]?.text === ',') ? body.range : null;
}

/** The body that a preposition leads to: the capitals behind articles and plain adjectives. */
function bodyFrom(names: Names, from: number, limit: number): { range: Range; last: number } | null {
  const first = startOfCapitals(names, from, limit);
  if (first === null) return null;
  let last = first;
  let i = first;
  while (i < limit && i - first < LONGEST && !(i > first && names.scene.tokens[i]!.newLine)) {
    const step = stepInBody(names, i, last, limit);
    if (step === null) break;
    i = step.next;
    if (step.ends) last = i;
    if (step.stops) break;
  }
  return last > first ? { range: { first, last }, last } : null;
}

/** Skip "the", "his own", "pro-" up to the first capital. */
function startOfCapitals({ scene, nameAt }: Names, from: number, limit: number): number | null {
  let i = behindBased(scene, from, limit);
  while (i < limit && i - from < 6 && nameAt[i]! < 0 && isSkipped(scene, i)) i += scene.tokens[i]!.text === '-' ? 2 : 1; // "pro-European"
  return i < limit && !hasFlag(scene, i, FLAG.calendar) && (isNamePart(scene, i) || nameAt[i]! >= 0) ? i : null;
}

/** "president of Leeds-based Zorbex": where a body is, is not what it is. */
function behindBased(scene: Scene, from: number, limit: number): number {
  for (let i = from; i < limit && i < from + 4; i++) {
    if (scene.tokens[i]!.text === '-' && /^(?:based|listed|owned|run)$/.test(scene.tokens[i + 1]?.lower ?? ''))
      return i + 2;
    if (scene.tokens[i]!.kind !== 'word') break;
  }
  return from;
}

function isSkipped(scene: Scene, i: number): boolean {
  const { kind, text } = scene.tokens[i]!;
  return (isLower(scene, i) && !isStop(scene, i)) || kind === 'number' || /^["“‘'-]$/.test(text);
}

interface Step {
  readonly next: number;
  /** The body may end behind this step. */
  readonly ends: boolean;
  readonly stops: boolean;
}

/** One step through the name of a body at `i`, or `null` when it is over. */
function stepInBody({ scene, nameAt, isPerson, ranges }: Names, i: number, last: number, limit: number): Step | null {
  const name = nameAt[i]!;
  if (name >= 0) {
    if (isPerson[name] && last > i - 1 && last === i && ranges[name]!.first === i && hasBefore(scene, i)) return null;
    return { next: Math.min(ranges[name]!.last, limit), ends: true, stops: isPerson[name]! };
  }
  if (isNamePart(scene, i) || hasFlag(scene, i, FLAG.demonym)) return { next: i + 1, ends: true, stops: false };
  if (isPossessive(scene, i) && i > 0 && isNamePart(scene, i - 1)) return { next: i + 1, ends: false, stops: false };
  if (isJoint(scene, i) && i + 1 < limit && joinsOn(scene, i)) return { next: i + 1, ends: false, stops: false };
  if (!isLower(scene, i) || !hasFlag(scene, i, BODY_FLAGS | FLAG.site | FLAG.modifier)) return null;
  return { next: i + 1, ends: hasFlag(scene, i, BODY_FLAGS), stops: false };
}

/** A capital directly before a person's name belongs to the title of that person, and ends the body. */
function hasBefore(scene: Scene, i: number): boolean {
  return isNamePart(scene, i - 1) || hasFlag(scene, i - 1, FLAG.office);
}

function isStop(scene: Scene, i: number): boolean {
  return /^(?:who|that|which|was|is|were|has|had|said|says|and|or|but|as|after|when|while|where|his|her|their|its|by|from|of|to|in|on)$/.test(
    scene.tokens[i]!.lower,
  );
}

function isJoint(scene: Scene, i: number): boolean {
  return /^(?:of|for|and|the|&)$/.test(scene.tokens[i]!.lower);
}

/** "Health and Human Services", "City of Lviv": a capital goes on behind the joint. */
function joinsOn(scene: Scene, i: number): boolean {
  const next = scene.tokens[i + 1]!;
  if (scene.tokens[i]!.lower === 'and')
    return isNamePart(scene, i + 1) && !leadsToOffice(scene, i + 1) && !(scene.form[i + 1]! & FORM.given);
  // "the upper house of parliament"
  if (scene.tokens[i]!.lower === 'of' && isLower(scene, i + 1) && hasFlag(scene, i + 1, FLAG.publicBody)) return true;
  if (scene.tokens[i]!.lower === 'for') return isNamePart(scene, i + 1);
  // "Bishop of Durham |the| Rt Rev Tom Finch": an article begins another phrase.
  if (scene.tokens[i]!.lower === 'the') return isNamePart(scene, i + 1) && isJoint(scene, i - 1);
  return isNamePart(scene, i + 1) || (next.lower === 'the' && i + 2 < scene.tokens.length && isNamePart(scene, i + 2));
}

/** "of Quezon and |PNP chief| Ana Reyes": what stands behind the "and" is the body of another office. */
function leadsToOffice(scene: Scene, from: number): boolean {
  let i = from;
  while (i - from < LONGEST && isNamePart(scene, i) && !hasFlag(scene, i, FLAG.office)) i++;
  return hasFlag(scene, i, FLAG.office);
}
