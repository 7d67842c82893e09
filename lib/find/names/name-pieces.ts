import { COORDINATORS, DETERMINERS, MODALS, PREPOSITIONS, SUBORDINATORS } from '../../lexicon/function-words.ts';
import { TITLE_COMPLEMENTS } from '../../lexicon/title-words.ts';
import { wordsOf } from '../../text/reading.ts';
import { misspeltOfficeOf, type Office, officeOf } from '../titles/office-words.ts';
import { FORM, hasFlag, isEastAsianGiven, isGiven, isNamePart, isPlain, PLACE, type Scene } from './name-scene.ts';
import { BODY_FLAGS, FLAG, NO_PERSON_FLAGS } from './word-flags.ts';

/** A stretch of tokens that could be one name: the half-open range `first`…`last`. */
export interface Piece {
  readonly first: number;
  readonly last: number;
  /** What stands in front of it in the same run of capitals: "Governor", "Mr", or nothing of the kind. */
  readonly after: 'office' | 'honorific' | null;
}

/** No name is longer; a text in capitals without an end is cut here. */
const LONGEST_RUN = 60;

/** Particles between two capitals, at most: "Ursula von der Leyen", "Osama bin al X". */
const MOST_PARTICLES = 3;

/** Cut an article into pieces that could each be a name, in text order. */
export function piecesOf(scene: Scene): Piece[] {
  const pieces: Piece[] = [];
  for (const { first, last } of scene.sentences) {
    let i = first;
    while (i < last) {
      if (!isNamePart(scene, i)) {
        i++;
        continue;
      }
      const end = endOfRun(scene, i, last);
      cutRun(scene, i, end, pieces);
      i = end;
    }
  }
  return pieces;
}

/** The index behind the run of capitals that starts at `first`: "Ursula von der Leyen", "Department of State". */
function endOfRun(scene: Scene, first: number, limit: number): number {
  let end = first + 1;
  while (end < limit && end - first < LONGEST_RUN) {
    const next = nextPart(scene, end, limit, first);
    if (next === null) return end;
    end = next;
  }
  return end;
}

/** The index behind the part of a name that goes on at `i`, or `null`. */
function nextPart(scene: Scene, i: number, limit: number, first: number): number | null {
  const token = scene.tokens[i]!;
  // "K.Azhagan"
  if (isNamePart(scene, i)) return token.spaced || isInitial(scene, i - 1) ? i + 1 : null;
  if (token.kind === 'word') return behindParticles(scene, i, limit) ?? behindOf(scene, i, limit, first);
  if (token.text === '&' && i + 1 < limit && isNamePart(scene, i + 1)) return i + 2;
  if (token.text === ',' && i + 1 < limit && hasFlag(scene, i + 1, FLAG.generation))
    return isNamePart(scene, i + 1) ? i + 2 : null;
  return behindNickname(scene, i, limit);
}

function isInitial(scene: Scene, i: number): boolean {
  return (scene.form[i]! & FORM.initial) !== 0 && scene.tokens[i]!.text.endsWith('.');
}

function behindParticles(scene: Scene, i: number, limit: number): number | null {
  let k = i;
  while (k < limit && k - i < MOST_PARTICLES && hasFlag(scene, k, FLAG.particle) && !isNamePart(scene, k)) k++;
  if (k === i || k >= limit || !isNamePart(scene, k)) return null;
  // "Erik ten Haag", but "Britain won ten Olympic medals".
  return hasFlag(scene, k - 1, FLAG.plain) && !isGiven(scene, i - 1) ? null : k + 1;
}

const OF_BODIES = /^(?:of|for|on)$/;
const OF_HEADS = new Set(
  'academy agency assembly association authority bank board bureau centre center chamber chambers church college commission committee commonwealth conference confederation congress convention council court department dept. directorate faculty federation foundation general house institute kingdom league library ministry museum office order organisation organization party republic school secretariat sea senate service society state states union university bay cape gulf isle port tower city county bill act war battle declaration treaty university'.split(
    ' ',
  ),
);

/** "University of Leeds", "Department of the Interior", "Centers for Disease Control and Prevention". */
function behindOf(scene: Scene, i: number, limit: number, first: number): number | null {
  const { tokens } = scene;
  const before = tokens[i - 1]!;
  const lower = tokens[i]!.lower;
  const inBody = OF_HEADS.has(before.lower) || OF_HEADS.has(before.lower.replace(/s$/, ''));
  if (OF_BODIES.test(lower) && inBody) {
    const next = tokens[i + 1]?.lower === 'the' ? i + 2 : i + 1;
    return next < limit && isNamePart(scene, next) ? next + 1 : null;
  }
  const bodySoFar = i - first >= 2 && tokens.slice(first, i).some(token => OF_BODIES.test(token.lower));
  if (lower === 'and' && bodySoFar && i + 1 < limit && isNamePart(scene, i + 1) && !isGiven(scene, i + 1)) return i + 2;
  if (
    lower === 'and' &&
    i + 1 < limit &&
    hasFlag(scene, i + 1, BODY_FLAGS) &&
    isNamePart(scene, i + 1) &&
    isEndOfName(scene, i + 2)
  )
    return i + 2;
  return null;
}

function isEndOfName(scene: Scene, i: number): boolean {
  return i >= scene.tokens.length || !isNamePart(scene, i);
}

/** Frederick “Fritz” Henderson. */
function behindNickname(scene: Scene, i: number, limit: number): number | null {
  const { tokens } = scene;
  if (i + 3 >= limit || !/^["“‘'(]$/.test(tokens[i]!.text) || !/^["”’')]$/.test(tokens[i + 2]!.text)) return null;
  if (!isNamePart(scene, i + 1) || !isNamePart(scene, i + 3) || !tokens[i + 3]!.spaced) return null;
  if (!isGiven(scene, i - 1) || scene.form[i + 1]! & FORM.upper) return null;
  return i + 4;
}

/** Cut a run where titles, forms of address, acronyms, days and plain words stand between names. */
function cutRun(scene: Scene, first: number, last: number, pieces: Piece[]): void {
  let start = behindSubject(scene, first, last);
  let after: Piece['after'] = null;
  if (start > first) {
    pieces.push({ first, last: start, after: null });
    after = 'office';
  }
  const push = (end: number) => {
    const trimmed = trim(scene, start, end);
    if (trimmed) pieces.push({ ...trimmed, after: trimmed.first === start ? after : null });
  };
  let i = start;
  while (i < last) {
    const cut = cutAt(scene, i, start, last);
    if (cut === null) {
      i++;
      continue;
    }
    push(cut.kind === 'office' ? behindModifiers(scene, start, i) : cut.kind === 'after' ? i + 1 : i);
    if (cut.kind === 'alone') pieces.push({ first: i, last: i + 1, after: null });
    after = cut.kind === 'office' || cut.kind === 'honorific' ? cut.kind : cut.kind === 'before' ? after : null;
    start = cut.kind === 'before' ? i : i + 1;
    i = i + 1;
  }
  push(last);
}

/**
 * "Minister of Education | Kay Monroe", "mayor of Watford | Peter Hale": where a person's name starts in a run behind an
 * office and what it is for; `first` when none does.
 */
function behindSubject(scene: Scene, first: number, last: number): number {
  if (!isForOffice(scene, first)) return first;
  let i = first;
  while (i < last && isSubject(scene, i)) i++;
  const owns = /^[’']/.test(scene.tokens[last]?.text ?? ''); // "National Growers’ Union"
  if (i > first) return i < last && !(owns && last - i === 1) && isPersonRun(scene, i, last) ? i : first;
  const place = behindPlace(scene, first, last);
  if (place > first && last - place >= 2 && last - place <= 3 && isPersonRun(scene, place, last)) return place;
  if (isGiven(scene, first) && place === first) return first;
  i = first + 1;
  while (i < last && !(isGiven(scene, i) && !isSubject(scene, i))) i++;
  return last - i >= 2 && isPersonRun(scene, i, last) ? i : first;
}

/** A place of fewer inhabitants is rather a given name, behind an office. */
const SEAT = 100_000;

/** The index behind the longest name of a great place that starts at `first`; `first` when there is none. */
function behindPlace(scene: Scene, first: number, last: number): number {
  for (let end = Math.min(last, first + 3); end > first; end--)
    if (isNamePart(scene, end - 1) && scene.populationOf(wordsOf(scene, first, end)) >= SEAT) return end;
  return first;
}
const LONGEST_SUBJECT = 8;

/** Whether the run is what an office is for: "Minister of …", "Secretary for Trade and …". */
function isForOffice(scene: Scene, first: number): boolean {
  let i = first - 1;
  while (i > 0 && first - i < LONGEST_SUBJECT && /^(?:and|,|&)$/.test(scene.tokens[i]!.lower)) {
    i--;
    if (!isSubject(scene, i)) return false;
    while (i > 0 && isSubject(scene, i)) i--;
  }
  if (scene.tokens[i]?.lower === 'the') i--;
  if (i < 1 || scene.tokens[first]!.newLine || !/^(?:of|for|to|in)$/.test(scene.tokens[i]!.lower)) return false;
  const office = hasFlag(scene, i - 1, FLAG.office) ? officeOf(scene.tokens[i - 1]!.lower) : null;
  return office !== null && !office.plural && !/^(?:life|kin)$/.test(office.kind);
}

/** "Education", "Basic", "Staff": a word of what an office is for. */
function isSubject(scene: Scene, i: number): boolean {
  return isNamePart(scene, i) && (hasFlag(scene, i, FLAG.modifier) || TITLE_COMPLEMENTS.has(scene.tokens[i]!.lower));
}

/** One to four words, none of which is that of a body. */
function isPersonRun(scene: Scene, first: number, last: number): boolean {
  if (last - first > 4 || hasFlag(scene, first, FLAG.office | FLAG.plain)) return false;
  for (let i = first; i < last; i++) if (hasFlag(scene, i, NO_PERSON_FLAGS | FLAG.modifier)) return false;
  return true;
}

interface Cut {
  /** The token is a title or the like; stands alone as a name; ends a name; starts one; or is no name at all. */
  readonly kind: 'office' | 'honorific' | 'alone' | 'after' | 'before' | 'drop';
}

function cutAt(scene: Scene, i: number, start: number, last: number): Cut | null {
  if (!isNamePart(scene, i)) return null;
  if (isDropped(scene, i, start, last)) return { kind: 'drop' };
  if (hasFlag(scene, i, FLAG.honorific) && i + 1 < last && isNamePart(scene, i + 1)) return { kind: 'honorific' };
  if (isTitle(scene, i, start, last)) return { kind: 'office' };
  if (isAcronym(scene, i, start, last)) return { kind: 'alone' };
  if (endsBody(scene, i, last)) return { kind: 'after' };
  if (startsInitials(scene, i, start, last)) return { kind: 'before' };
  return null;
}

/** Days and months, nationalities and parties before a name, plain words that only a position gives a capital. */
function isDropped(scene: Scene, i: number, start: number, last: number): boolean {
  const goesOn = i + 1 < last && isNamePart(scene, i + 1);
  if (hasFlag(scene, i, FLAG.calendar)) return !(isGiven(scene, i) && isPersonTail(scene, i + 1, last));
  if (hasFlag(scene, i, FLAG.demonym | FLAG.party)) {
    return i === start && (i + 1 >= last || !hasFlag(scene, last - 1, NO_PERSON_FLAGS));
  }
  if (isFunctionWord(scene.tokens[i]!.lower)) return isPlainFunctionWord(scene, i, start, goesOn);
  if (scene.place[i]! & (PLACE.headline | PLACE.capitals)) return isPlain(scene, i) && !(isGiven(scene, i) && goesOn);
  if (i !== start || !(scene.place[i]! & PLACE.opens)) return false;
  if (goesOn ? startsName(scene, i, last) : startsBody(scene, i, last)) return false;
  return isPlain(scene, i) || ADVERB.test(scene.tokens[i]!.lower) || (goesOn && opensWithModifier(scene, i));
}

const ADVERB = /[a-z]{3}(?:tely|ously|ingly|ently|antly|edly|ibly|ively|fully|rily)$/;

/** "The", "Will" in a headline; but not "De Maiziere", "Will Reyes". */
function isPlainFunctionWord(scene: Scene, i: number, start: number, goesOn: boolean): boolean {
  if (hasFlag(scene, i, FLAG.particle) && goesOn) return false;
  if (!isGiven(scene, i)) return true;
  if (i > 0 && /^(?:i|you|he|she|it|we|they|who|there|how|why|when|where|what)$/.test(scene.tokens[i - 1]!.lower))
    return true;
  if (MODALS.has(scene.tokens[i]!.lower) && asksAt(scene, i)) return true;
  return !goesOn || (i > start && isPlain(scene, i + 1));
}

const LONGEST_QUESTION = 30;

/** "Will Reyes run again?": the verb that opens a question. */
function asksAt(scene: Scene, i: number): boolean {
  if (!(scene.place[i]! & PLACE.opens)) return false;
  for (let k = i + 1; k < scene.tokens.length && k < i + LONGEST_QUESTION; k++) {
    const { text, newLine } = scene.tokens[k]!;
    if (newLine || /^[.!,;:]$/.test(text)) return false;
    if (text === '?') return true;
  }
  return false;
}

/** Plain words that open the names of places and bodies. */
export const PLACE_OPENINGS: ReadonlySet<string> = new Set(
  'new north south east west northern southern eastern western central upper lower united great greater inner outer old'.split(
    ' ',
  ),
);

/** "Council of Governors": a plain word with an "of" that leads on. */
function startsBody(scene: Scene, i: number, last: number): boolean {
  return i + 2 < last && OF_HEADS.has(scene.tokens[i]!.lower) && scene.tokens[i + 1]!.lower === 'of';
}

/** Whether a plain word that opens a sentence starts a name all the same: "Grace Reyes", "Sun Ruiwen", "General Motors". */
function startsName(scene: Scene, i: number, last: number): boolean {
  if (isGiven(scene, i) && !hasFlag(scene, i + 1, NO_PERSON_FLAGS)) return true;
  if (hasFlag(scene, i, FLAG.firstFamily) && isEastAsianGiven(scene, i + 1)) return true;
  if (hasFlag(scene, i, FLAG.particle) || PLACE_OPENINGS.has(scene.tokens[i]!.lower)) return true;
  return hasFlag(scene, i, FLAG.modifier) && hasFlag(scene, last - 1, BODY_FLAGS);
}

/** "Former", "Deputy" and the like, in a capital at the start of a sentence only. */
function opensWithModifier(scene: Scene, i: number): boolean {
  return hasFlag(scene, i, FLAG.time | FLAG.modifier) && !hasFlag(scene, i + 1, BODY_FLAGS);
}

function isFunctionWord(lower: string): boolean {
  return (
    PREPOSITIONS.has(lower) ||
    SUBORDINATORS.has(lower) ||
    COORDINATORS.has(lower) ||
    DETERMINERS.has(lower) ||
    MODALS.has(lower)
  );
}

function isPersonTail(scene: Scene, i: number, last: number): boolean {
  return i < last && isNamePart(scene, i) && !hasFlag(scene, i, FLAG.calendar | NO_PERSON_FLAGS | FLAG.plain);
}

/** An office in a capital before a name or at the end of a run: "President | Reyes", "Prime Minister". */
function isTitle(scene: Scene, i: number, start: number, last: number): boolean {
  const next = i + 1 < last && isNamePart(scene, i + 1) ? i + 1 : -1;
  if (!hasFlag(scene, i, FLAG.office)) return isMisspeltTitle(scene, i, next);
  const office = officeOf(scene.tokens[i]!.lower)!;
  if (office.head === 'chief' && scene.tokens[i + 2]?.lower === 'officer') return false; // "Chief Content Officer"
  if (next < 0) return !office.plural && !isFamilyName(scene, i, start); // "Board of Governors"
  const givenNext = isGiven(scene, next);
  // "Dean Reed", "Prince Rogers": given names that are offices, too.
  if (isGiven(scene, i) && office.official !== 'always' && !(givenNext && office.official !== 'never')) return false;
  if (/^(?:life|kin)$/.test(office.kind) && !(scene.place[i]! & (PLACE.opens | PLACE.headline))) return false;
  if (office.official === 'never' && !givenNext && !isBehindModifiers(scene, start, i)) return false;
  return givenNext || !hasFlag(scene, next, NO_PERSON_FLAGS) || isShortFamilyName(scene, next, last, office);
}

/** "Associate Professor", "Head Coach": nothing but what belongs to the office. */
function isBehindModifiers(scene: Scene, start: number, i: number): boolean {
  for (let k = start; k < i; k++) if (!hasFlag(scene, k, FLAG.modifier | FLAG.time)) return false;
  return true;
}

/** "Stephen King", "Mr Bishop", "Maria Lopez Bishop": family names that are offices, too. */
function isFamilyName(scene: Scene, i: number, start: number): boolean {
  if (i === start) return i > 0 && hasFlag(scene, i - 1, FLAG.honorific);
  if (isGiven(scene, i - 1) || (scene.form[i - 1]! & FORM.initial) !== 0) return true;
  return isPersonName(scene, start, i);
}

/** "President Park", but "Justice Department", "Queen Street". */
function isShortFamilyName(scene: Scene, next: number, last: number, { official }: Office): boolean {
  const short = scene.tokens[next]!.lower.length <= 5 && next + 1 === last;
  return short && /^(?:always|unless)$/.test(official) && hasFlag(scene, next, FLAG.site | FLAG.firstFamily);
}

/** "Maria Lopez Bishop" */
function isPersonName(scene: Scene, start: number, end: number): boolean {
  return isGiven(scene, start) && end - start >= 2 && !hasFlag(scene, end - 1, NO_PERSON_FLAGS | FLAG.modifier);
}

function isMisspeltTitle(scene: Scene, i: number, next: number): boolean {
  const { lower } = scene.tokens[i]!;
  if (
    isGiven(scene, i) ||
    hasFlag(scene, i, FLAG.plain | FLAG.modifier | NO_PERSON_FLAGS) ||
    scene.lowerWords.has(lower)
  )
    return false;
  const comma = scene.tokens[i + 1]?.text === ',' && i + 2 < scene.tokens.length && isNamePart(scene, i + 2);
  const named = next >= 0 && !hasFlag(scene, next, NO_PERSON_FLAGS);
  return (named || comma) && misspeltOfficeOf(lower) !== null;
}

/** "BBC", "CEW": capitals among ordinary words; no family name in capitals behind a given one ("Emmanuel MACRON"). */
function isAcronym(scene: Scene, i: number, start: number, last: number): boolean {
  if (!(scene.form[i]! & FORM.upper) || scene.place[i]! & PLACE.capitals || hasFlag(scene, i, FLAG.generation))
    return false;
  const { length } = scene.tokens[i]!.text;
  const initial = (scene.form[i]! & FORM.initial) !== 0 && length <= 4;
  if (initial && (i > start || isGivenOrName(scene, i + 1, last))) return false;
  const familyName =
    i > start && isGiven(scene, i - 1) && length >= 4 && !hasFlag(scene, i, FLAG.postNominal | FLAG.body);
  if (familyName) return false;
  return !(i + 1 < last && hasFlag(scene, i + 1, BODY_FLAGS | FLAG.event) && !isGiven(scene, i + 1));
}

/** "J.K. Rowling", "A.B. de Villiers": initials open a name; "U.S. Senate" does not. */
function isGivenOrName(scene: Scene, i: number, last: number): boolean {
  return (
    i < last &&
    !/^(?:U\.S\.|U\.K\.|U\.N\.|E\.U\.|D\.C\.)$/.test(scene.tokens[i - 1]!.text) &&
    isNamePart(scene, i) &&
    !hasFlag(scene, i, FLAG.office | NO_PERSON_FLAGS | FLAG.demonym)
  );
}

/** "General Staff | Valerii Zaluzhnyi": a body ends where a given name follows. */
function endsBody(scene: Scene, i: number, last: number): boolean {
  return (
    (hasFlag(scene, i, BODY_FLAGS) ||
      scene.tokens[i]!.text === 'Affairs' ||
      scene.populationOf(scene.tokens[i]!.text) > 1_000_000) &&
    i + 2 < last &&
    (isGiven(scene, i + 1) || (scene.form[i + 1]! & FORM.initial) !== 0) &&
    !isGiven(scene, i) &&
    !hasFlag(scene, last - 1, NO_PERSON_FLAGS)
  );
}

/** "Leader of the Opposition | K. Azhagan": initials behind a word that is no name start one. */
function startsInitials(scene: Scene, i: number, start: number, last: number): boolean {
  if (i <= start || i + 2 !== last || !(scene.form[i]! & FORM.initial)) return false;
  return !isGiven(scene, i - 1) && (isPlain(scene, i - 1) || hasFlag(scene, i - 1, FLAG.modifier | BODY_FLAGS));
}

/** Leave out the words before an office that belong to it: "Supreme Court | Associate Justice". */
function behindModifiers(scene: Scene, start: number, end: number): number {
  let last = end;
  while (
    last > start &&
    hasFlag(scene, last - 1, FLAG.modifier | FLAG.time | FLAG.party) &&
    !isBodyBefore(scene, start, last)
  )
    last--;
  return last;
}

function isBodyBefore(scene: Scene, start: number, last: number): boolean {
  return last - start >= 2 && hasFlag(scene, last - 1, FLAG.publicBody) && !hasFlag(scene, last - 1, FLAG.modifier);
}

/** Leave out plain words, particles and post-nominals at the edges. */
function trim(scene: Scene, start: number, end: number): { first: number; last: number } | null {
  let first = start;
  let last = end;
  while (first < last && (!isNamePart(scene, first) || isEdge(scene, first, last))) first++;
  while (last > first && (!isNamePart(scene, last - 1) || isPostNominal(scene, last - 1, first))) last--;
  return first < last ? { first, last } : null;
}

function isEdge(scene: Scene, i: number, last: number): boolean {
  return (
    last - i >= 2 &&
    hasFlag(scene, i, FLAG.time | FLAG.party) &&
    !isGiven(scene, i) &&
    !hasFlag(scene, last - 1, NO_PERSON_FLAGS)
  );
}

function isPostNominal(scene: Scene, i: number, first: number): boolean {
  return (
    i > first &&
    hasFlag(scene, i, FLAG.postNominal) &&
    (scene.form[i]! & FORM.upper) !== 0 &&
    !hasFlag(scene, i, FLAG.generation)
  );
}
