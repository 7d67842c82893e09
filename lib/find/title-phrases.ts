import { TITLE_COMPLEMENTS } from '../lexicon/title-words.ts';
import { FORM, hasFlag, isLower, isNamePart, type Scene } from './name-scene.ts';
import { misspeltOfficeOf, type Office, officeOf } from './office-words.ts';
import { BODY_FLAGS, FLAG } from './word-flags.ts';

/** A range of tokens, half open. */
export interface Range {
  readonly first: number;
  readonly last: number;
}

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

/** Most words that one title and its body are made of. */
const LONGEST = 14;

/** The office that ends at the token `i` — "chief of staff" and "press secretary" are looked up as one — or `null`. */
export function officeAt(scene: Scene, i: number, spelt = true): Office | null {
  const token = scene.tokens[i];
  if (token?.kind !== 'word') return null;
  if (!hasFlag(scene, i, FLAG.office))
    return spelt || hasFlag(scene, i, FLAG.plain) ? null : misspeltOfficeOf(token.lower);
  const before = scene.tokens[i - 1];
  const office = officeOf(token.lower);
  if (!office || before?.kind !== 'word' || token.newLine) return office;
  const joined = officeOf(`${before.lower}-${token.lower}`);
  return joined && joined.head.includes('-') ? joined : office;
}

/** Read a title backwards from its head: the words that belong to it, and the body in front of it. */
export function phraseBefore(names: Names, head: number, office: Office, from: number): TitlePhrase {
  const { scene } = names;
  let first = startOfTitle(scene, head, from);
  const body = affiliationBefore(names, first, from, office);
  let reach = body ? body.first : first;
  while (reach > from && hasFlag(scene, reach - 1, FLAG.time | FLAG.party) && !scene.tokens[reach]!.newLine) reach--;
  if (body && body.last > first) first = body.last;
  return { office, title: { first, last: head + 1 }, affiliation: body, reach };
}

/** "deputy foreign minister" ← minister */
function startOfTitle(scene: Scene, head: number, from: number): number {
  let first = head;
  for (let i = head - 1; i >= from && head - i < LONGEST; i--) {
    const token = scene.tokens[i]!;
    if (scene.tokens[i + 1]!.newLine) break;
    if (isTitleWord(scene, i)) first = i;
    else if (!(token.lower === 'and' && i > from && isTitleWord(scene, i - 1) && first === i + 1)) break;
  }
  return first;
}

function isTitleWord(scene: Scene, i: number): boolean {
  return hasFlag(scene, i, FLAG.modifier);
}

/** The body in front of a title: "NATO", "White House", "Ukraine" of "Ukraine’s". Words of time and party are passed over. */
function affiliationBefore(names: Names, titleFirst: number, from: number, office: Office): Range | null {
  const { scene } = names;
  let i = titleFirst - 1;
  if (i < from || scene.tokens[titleFirst]!.newLine) return null;
  while (i >= from && isPassedOver(scene, i, office)) i--;
  if (i < from) return null;
  if (scene.tokens[i]!.kind === 'possessive' || /^[’']$/.test(scene.tokens[i]!.text)) i--;
  if (i < from || scene.tokens[i]!.kind !== 'word') return null;
  const last = i + 1;
  const first = startOfBody(names, i, from);
  return first < last ? { first, last } : null;
}

function isPassedOver(scene: Scene, i: number, office: Office): boolean {
  if (hasFlag(scene, i, FLAG.time)) return true;
  // "Labour leader": the party is the body; "Republican Gov.": it is not.
  return (
    hasFlag(scene, i, FLAG.party) &&
    office.kind !== 'lead' &&
    office.kind !== 'spokesperson' &&
    office.kind !== 'party' &&
    !hasFlag(scene, i - 1, FLAG.time & 0)
  );
}

/** The first token of the body that ends with the token `end`; `end + 1` when there is none. */
function startOfBody(names: Names, end: number, from: number): number {
  const { scene, nameAt, ranges, isPerson } = names;
  let first = end + 1;
  let i = end;
  while (i >= from && end - i < LONGEST) {
    if (i < end && scene.tokens[i + 1]!.newLine) break;
    const name = nameAt[i]!;
    if (name >= 0 && isPerson[name]) break;
    if (name >= 0 && ranges[name]!.first >= from) {
      first = ranges[name]!.first;
      i = first - 1;
    } else if (isBodyWord(scene, i, first, end)) {
      first = i;
      i--;
    } else if (
      scene.tokens[i]!.lower === 'and' &&
      first === i + 1 &&
      i > from &&
      isCapital(scene, i - 1) &&
      isCapital(scene, i + 1)
    ) {
      i--;
    } else break;
  }
  return first;
}

/** A word of a body's name: a capital, a nationality, "foreign ministry" in lower case, what stands before "court". */
function isBodyWord(scene: Scene, i: number, first: number, end: number): boolean {
  if (hasFlag(scene, i, FLAG.office) && isNamePart(scene, i) && first > end) return false;
  if (isCapital(scene, i)) return !hasFlag(scene, i, FLAG.office) && !isOpeningWord(scene, i);
  if (!isLower(scene, i)) return scene.tokens[i]!.kind === 'word';
  if (hasFlag(scene, i, BODY_FLAGS)) return true;
  const inBody = first <= end && isLower(scene, first) && hasFlag(scene, first, BODY_FLAGS | FLAG.modifier);
  return inBody && hasFlag(scene, i, FLAG.modifier);
}

function isCapital(scene: Scene, i: number): boolean {
  return isNamePart(scene, i);
}

/** A word with a capital only because it starts its sentence. */
function isOpeningWord(scene: Scene, i: number): boolean {
  return (scene.place[i]! & 1) !== 0 && hasFlag(scene, i, FLAG.plain) && !(scene.form[i]! & FORM.upper);
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
  const { scene } = names;
  let titleLast = head + 1;
  if (scene.tokens[titleLast]?.lower === 'of') {
    const end = endOfComplement(scene, titleLast + 1, limit);
    if (end !== null) titleLast = end;
  }
  let at = titleLast;
  let affiliation: Range | null = null;
  while (at < limit && TAIL_PREPOSITION.test(scene.tokens[at]!.lower) && affiliation === null) {
    const body = bodyFrom(names, at + 1, limit);
    if (!body) break;
    affiliation = body.range;
    at = body.last;
  }
  return { titleLast, affiliation, last: at };
}

/** "State", "the General Staff", "Foreign Affairs": words that complete a title. */
function endOfComplement(scene: Scene, from: number, limit: number): number | null {
  let i = from;
  if (scene.tokens[i]?.lower === 'the') i++;
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

/** The body that a preposition leads to: the capitals behind articles and plain adjectives. */
function bodyFrom(names: Names, from: number, limit: number): { range: Range; last: number } | null {
  const { scene, nameAt, isPerson, ranges } = names;
  let i = from;
  while (i < limit && i - from < 5 && isLower(scene, i) && !isStop(scene, i)) i++;
  if (i >= limit || !(isCapital(scene, i) || nameAt[i]! >= 0)) return null;
  const first = i;
  let last = i;
  while (i < limit && i - first < LONGEST) {
    if (i > first && scene.tokens[i]!.newLine) break;
    const name = nameAt[i]!;
    if (name >= 0) {
      if (isPerson[name] && last > first) break;
      i = Math.min(ranges[name]!.last, limit);
      last = i;
      if (isPerson[name]) break;
    } else if (isCapital(scene, i) || hasFlag(scene, i, FLAG.demonym)) {
      last = ++i;
    } else if (scene.tokens[i]!.kind === 'possessive') {
      i++;
    } else if (isJoint(scene, i) && i + 1 < limit && joinsOn(scene, i)) {
      i++;
    } else if (last === i && hasFlag(scene, i, BODY_FLAGS | FLAG.site | FLAG.modifier) && isLower(scene, i)) {
      i++;
      if (hasFlag(scene, i - 1, BODY_FLAGS)) last = i;
    } else break;
  }
  return { range: { first, last }, last };
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
    return isCapital(scene, i + 1) && !hasFlag(scene, i + 1, FLAG.office) && !(scene.form[i + 1]! & FORM.given);
  if (scene.tokens[i]!.lower === 'for' || scene.tokens[i]!.lower === 'the') return isCapital(scene, i + 1);
  return isCapital(scene, i + 1) || (next.lower === 'the' && i + 2 < scene.tokens.length && isCapital(scene, i + 2));
}
