import { SURNAMES } from '../../lexicon/ambiguous-places.ts';
import { FAMILY_NAME_ENDING } from '../../lexicon/family-names.ts';
import { KNOWN_PERSONS } from '../../lexicon/known-persons.ts';
import { NO_PERSONS } from '../../lexicon/no-persons.ts';
import { SOFT_FAMILY_NAMES } from '../../lexicon/organisation-words.ts';
import { ADMINISTRATION_WORDS, PERSON_VERBS } from '../../lexicon/person-words.ts';
import { type Office, officeOf } from '../titles/office-words.ts';
import type { Piece } from './name-pieces.ts';
import {
  FORM,
  hasFlag,
  isEastAsianGiven,
  isGiven,
  isLower,
  isNamePart,
  isPlain,
  PLACE,
  type Scene,
} from './name-scene.ts';
import { BODY_FLAGS, FLAG, NO_PERSON_FLAGS } from './word-flags.ts';

/** How much each clue speaks for a person, or against. A name is a person's from `ENOUGH` on. */
export const CLUE = {
  title: 4, // "Governor Reyes", "Mr Reyes"
  role: 3, // "analyst Ana Reyes": roles also stand before companies and teams
  roleInFront: 2, // "a spokesman for the bank, Ana Reyes,"
  roleAlone: 1.5, // "analyst Reyes"
  givenName: 3,
  givenNameOfTown: 2, // "Florence", "Santiago"
  doubtfulGivenName: 1.5, // "Will", "Grace"; or a given name alone
  givenNameLater: 1.5, // "Tan Maria"
  firstFamilyName: 2, // "Xi Jinping"
  familyNameBehind: 1.5, // "Mei-Lin Teo"
  wellKnown: 3,
  knownPerson: 9,
  familyEnding: 2, // "Reyenko"
  surname: 0.5,
  doubleName: 1, // "Ortega-Lee"
  initial: 2.5, // "Ana R. Reyes"
  generation: 3, // "Luis Reyes Jr."
  particle: 1, // "Ana van Reyes"
  unknownWords: 0.5, // two capitals that nothing is known of
  age: 3, // "Ana Reyes, 37,"
  speaks: 1,
  acts: 1,
  apposition: 1.5, // "Ana Reyes, a former lawyer", "Ana Reyes, who"
  administration: 3, // "the Reyes administration"
  knownFamilyName: 4,
  knownGivenName: 3,
  knownInDoubleName: 1.5, // "Reyes-Lee" beside a Reyes
  noPersonWord: -5, // "Reyes University"
  thingHead: -5, // "Hurricane Ana"
  calledGroup: -8, // "the Zorbin tribe"
  acronym: -4,
  nationality: -3, // "Costa Rican"
  siteHead: -3, // "Lake Ana"
  bigPlace: -3,
  placeName: -2,
  placeBehind: -2, // "Werder Bremen"
  townOfThisName: -0.5,
  inPlace: -2.5, // "in Jordan"
  article: -3, // "the Guardian"
  headline: -1,
  plain: -2,
  tooLong: -3,
  alone: -1,
} as const;

export type ClueName = keyof typeof CLUE;

/** The sum from which on a name is a person's. */
export const ENOUGH = 2;

/** A place of fewer inhabitants is hardly ever meant when a name could be a person's. */
export const KNOWN_TOWN = 100_000;
const GREAT_TOWN = 1_000_000;
const LONGEST_PERSON = 5;

/** A piece, its text, and how many words of it carry the name. */
export interface Candidate extends Piece {
  readonly text: string;
  readonly words: number;
}

type Clue = (scene: Scene, candidate: Candidate) => ClueName | null;

/** Everything that speaks for or against a candidate being a person's name. */
export function cluesOf(scene: Scene, candidate: Candidate): ClueName[] {
  const clues: ClueName[] = [];
  for (const clue of CLUES) {
    const found = clue(scene, candidate);
    if (found !== null) clues.push(found);
  }
  return clues;
}

const CLUES: readonly Clue[] = [
  titleClue,
  givenNameClue,
  familyNameClue,
  innerClue,
  newnessClue,
  ageClue,
  appositionClue,
  verbClue,
  wordClue,
  headClue,
  placeClue,
  articleClue,
  styleClue,
  lengthClue,
];

function titleClue(scene: Scene, candidate: Candidate): ClueName | null {
  const { first, after, words } = candidate;
  if (after !== null) return 'title';
  const before = first - 1;
  if (before < 0 || scene.tokens[first]!.newLine) return null;
  if (hasFlag(scene, before, FLAG.honorific)) return isNamePart(scene, before) ? 'title' : 'role';
  const comma = scene.tokens[before]!.text === ',';
  const at = comma ? before - 1 : before;
  const office = officeEndingAt(scene, at);
  if (!office) return comma && words > 1 && roleBefore(scene, at) ? 'roleInFront' : null;
  return officeClue(scene, candidate, office, comma);
}

/** "governor", "chief of staff", "secretary of state". */
function officeEndingAt(scene: Scene, at: number): Office | null {
  if (at < 0) return null;
  if (hasFlag(scene, at, FLAG.office)) return officeOf(scene.tokens[at]!.lower);
  const isOf = at > 1 && scene.tokens[at - 1]!.lower === 'of' && /^(?:staff|state)$/.test(scene.tokens[at]!.lower);
  return isOf && hasFlag(scene, at - 2, FLAG.office) ? officeOf(scene.tokens[at - 2]!.lower) : null;
}

function officeClue(scene: Scene, { first, words }: Candidate, office: Office, comma: boolean): ClueName | null {
  if (office.plural && office.official !== 'always') return null;
  if (comma) return words > 1 || office.kind === 'kin' ? 'role' : 'roleInFront';
  if (office.official !== 'never' && !office.plural) return 'title';
  return words > 1 || office.kind === 'kin' || isGiven(scene, first) ? 'role' : 'roleAlone';
}

/** "the mayor of Leeds, Ana Reyes": an office within the same clause. */
function roleBefore(scene: Scene, from: number): boolean {
  for (let i = from; i >= 0 && i > from - 8; i--) {
    if (scene.tokens[i]!.kind === 'mark') return false;
    if (hasFlag(scene, i, FLAG.office)) return /^(?:of|for|to|in|at)$/.test(scene.tokens[i + 1]?.lower ?? '');
  }
  return false;
}

function givenNameClue(scene: Scene, { first, last, words, text }: Candidate): ClueName | null {
  if (words === 1) {
    if (hasFlag(scene, first, FLAG.wellKnown)) return 'wellKnown';
    return isGiven(scene, first) ? 'doubtfulGivenName' : null;
  }
  if (isKnownPerson(text)) return 'knownPerson';
  if (isGiven(scene, first)) {
    if (isDoubtful(scene, first)) return 'doubtfulGivenName';
    return scene.populationOf(scene.tokens[first]!.text) >= GREAT_TOWN ? 'givenNameOfTown' : 'givenName';
  }
  if (hasFlag(scene, first, FLAG.firstFamily) && words <= 3 && isEastAsianGiven(scene, first + 1))
    return 'firstFamilyName';
  if (hasFlag(scene, last - 1, FLAG.wellKnown)) return 'wellKnown';
  return isGiven(scene, first + 1) && !isDoubtful(scene, first + 1) ? 'givenNameLater' : null;
}

/** "Tiger Woods" */
function isKnownPerson(text: string): boolean {
  return KNOWN_PERSONS.has(text.toLowerCase().replace('’', "'"));
}

/** A given name that is as well a word, a day or a title. */
function isDoubtful(scene: Scene, i: number): boolean {
  return hasFlag(scene, i, FLAG.plain | FLAG.modifier | FLAG.calendar | FLAG.office | NO_PERSON_FLAGS | FLAG.siteHead);
}

function familyNameClue(scene: Scene, { last, words }: Candidate): ClueName | null {
  const { text, lower } = scene.tokens[last - 1]!;
  if (scene.form[last - 1]! & FORM.upper) return null;
  if (FAMILY_NAME_ENDING.test(text) && scene.populationOf(text) < KNOWN_TOWN) return 'familyEnding';
  if (words > 1 && hasFlag(scene, last - 1, FLAG.firstFamily) && text !== 'Park') return 'familyNameBehind';
  if (words > 1 && SURNAMES.has(lower)) return 'surname';
  return /^\p{Lu}\p{Ll}+-\p{Lu}\p{Ll}+$/u.test(text) && scene.populationOf(text) < 0 ? 'doubleName' : null;
}

function innerClue(scene: Scene, { first, last, words }: Candidate): ClueName | null {
  if (words === 1) return null;
  if (hasFlag(scene, last - 1, FLAG.generation)) return 'generation';
  if (scene.form[first]! & FORM.initial && !/^U\./.test(scene.tokens[first]!.text)) return 'initial';
  for (let i = first + 1; i < last; i++) {
    if (i < last - 1 && scene.form[i]! & FORM.initial) return 'initial';
    const particle =
      (hasFlag(scene, i, FLAG.particle) && !isNamePart(scene, i)) || (scene.form[i]! & FORM.particleName) !== 0;
    if (particle) return hasFlag(scene, first, FLAG.siteHead) ? null : 'particle';
  }
  return null;
}

/** Two to four words that no list and no lower case of the article knows. */
function newnessClue(scene: Scene, { first, last, words, text }: Candidate): ClueName | null {
  if (words < 2 || words > 4 || scene.populationOf(text) >= 0) return null;
  if (isPlain(scene, first) && !isGiven(scene, first) && !hasFlag(scene, first, FLAG.particle)) return null;
  for (let i = first; i < last; i++) {
    if (scene.form[i]! & FORM.upper && !(scene.form[i]! & FORM.initial)) return null;
    if (i > first && (isPlain(scene, i) || hasFlag(scene, i, FLAG.demonym | FLAG.modifier))) return null;
  }
  return 'unknownWords';
}

/** "Ana Reyes, 37," or "Ana Reyes (37)" or "Reyes, 37 – who". */
function ageClue(scene: Scene, { last }: Candidate): ClueName | null {
  const next = scene.tokens[last];
  if (!next || next.newLine || !/^[,(]$/.test(next.text)) return null;
  const age = scene.tokens[last + 1];
  const isAge = age?.kind === 'number' && /^\d{1,2}$/.test(age.text) && Number(age.text) > 3;
  return isAge && /^[,).–—-]$/.test(scene.tokens[last + 2]?.text ?? '.') ? 'age' : null;
}

function appositionClue(scene: Scene, { last }: Candidate): ClueName | null {
  const next = scene.tokens[last];
  if (!next || next.newLine) return null;
  if (isLower(scene, last) && ADMINISTRATION_WORDS.has(next.lower)) return 'administration';
  if (next.kind === 'possessive') return isKin(scene, last + 1) ? 'apposition' : null;
  if (!/^[,—–]$/.test(next.text)) return null;
  const after = scene.tokens[last + 1]?.lower;
  return after === 'who' || after === 'whose' || isRoleApposition(scene, last + 1) ? 'apposition' : null;
}

/** "Reyes’ husband", "Reyes’ lawyer". */
function isKin(scene: Scene, i: number): boolean {
  const office = i < scene.tokens.length && hasFlag(scene, i, FLAG.office) ? officeOf(scene.tokens[i]!.lower) : null;
  return office?.kind === 'kin' || office?.kind === 'law';
}

const ENDS_APPOSITION = new Set(
  'and or of in at for on with to from by as but was is were are has have had said says'.split(' '),
);

/** ", a former lawyer": an office before the next mark or verb, and no name behind it. */
function isRoleApposition(scene: Scene, from: number): boolean {
  for (let i = from; i < scene.tokens.length && i < from + 7; i++) {
    const token = scene.tokens[i]!;
    if (token.kind === 'mark' || ENDS_APPOSITION.has(token.lower)) return false;
    if (!hasFlag(scene, i, FLAG.office)) continue;
    const nameNext = i + 1 < scene.tokens.length && isNamePart(scene, i + 1);
    return !officeOf(token.lower)!.plural && !nameNext;
  }
  return false;
}

function verbClue(scene: Scene, { first, last }: Candidate): ClueName | null {
  const next = scene.tokens[last];
  const kind = next && !next.newLine && isLower(scene, last) ? PERSON_VERBS.get(next.lower) : undefined;
  if (kind) return kind === 'says' ? 'speaks' : 'acts';
  if (first === 0 || scene.tokens[first]!.newLine || !isLower(scene, first - 1)) return null;
  return PERSON_VERBS.get(scene.tokens[first - 1]!.lower) === 'says' ? 'speaks' : null;
}

/** Words inside or at the end that no person's name has. */
function wordClue(scene: Scene, { first, last, words, after, text }: Candidate): ClueName | null {
  if (words > 1 && NO_PERSONS.has(text.toLowerCase())) return 'noPersonWord';
  for (let i = first; i < last; i++) {
    if (hasFlag(scene, i, FLAG.body) && scene.tokens[i]!.lower.length > 2 && !isGiven(scene, i)) return 'noPersonWord';
    const inside = i > first && i < last - 1;
    if (inside && hasFlag(scene, i, BODY_FLAGS) && !isGiven(scene, i) && !hasFlag(scene, i, FLAG.firstFamily))
      return 'noPersonWord';
  }
  if (words === 1) {
    const body = hasFlag(scene, first, BODY_FLAGS | FLAG.event) && after === null;
    return body || isPartOfOffice(scene, first) || text.length === 1 ? 'noPersonWord' : null; // "Gen Z"
  }
  if (hasFlag(scene, last - 1, FLAG.demonym)) return 'nationality';
  return hasFlag(scene, last - 1, NO_PERSON_FLAGS) && !isSoftFamilyName(scene, first, last) ? 'noPersonWord' : null;
}

/** "Clara Church", "Emma Post": family names that are words of bodies or sites, behind a sure given name. */
function isSoftFamilyName(scene: Scene, first: number, last: number): boolean {
  const { lower } = scene.tokens[last - 1]!;
  const soft = SURNAMES.has(lower) || hasFlag(scene, last - 1, FLAG.firstFamily) || SOFT_FAMILY_NAMES.has(lower);
  return soft && last - first <= 3 && isGiven(scene, first) && !isDoubtful(scene, first);
}

/** "Lord |Mayor|", "President |Pro| Tempore" */
function isPartOfOffice({ tokens }: Scene, i: number): boolean {
  const { lower } = tokens[i]!;
  if (lower === 'pro') return /^tem(?:pore)?$/.test(tokens[i + 1]?.lower ?? '');
  const ofLord = /^(?:advocate|chamberlain|chancellor|chief|justice|mayor|provost|speaker)$/;
  return tokens[i - 1]?.lower === 'lord' && ofLord.test(lower);
}

/** "Hurricane Ana", "Lake Ana", "BBC". */
function headClue(scene: Scene, candidate: Candidate): ClueName | null {
  const { first, words, after } = candidate;
  if (words > 1 && hasFlag(scene, first, FLAG.thingHead)) return 'thingHead';
  if (isCalledGroup(scene, candidate)) return 'calledGroup';
  if (words > 1 && isHouseNumber(scene, first - 1)) return 'siteHead';
  if (first > 0 && hasFlag(scene, first - 1, FLAG.thingHead) && isNamePart(scene, first - 1)) return 'thingHead';
  if (words > 1 && hasFlag(scene, first, FLAG.siteHead | FLAG.publicBody) && !isGiven(scene, first)) return 'siteHead';
  return words === 1 && isAcronym(scene, first) && after !== 'honorific' ? 'acronym' : null;
}

/** "the Zorbin group", "the Quelk tribe": many. */
function isCalledGroup(scene: Scene, { first, last }: Candidate): boolean {
  if (first === 0 || last >= scene.tokens.length || !isLower(scene, last)) return false;
  if (!/^(?:an?|the)$/.test(scene.tokens[first - 1]!.lower)) return false;
  return /^(?:band|group|militia|movement|nation|people|tribe)$/.test(scene.tokens[last]!.lower);
}

/** "310 E. Buffalo St." */
function isHouseNumber(scene: Scene, i: number): boolean {
  return scene.tokens[i]?.kind === 'number' && /^[NSEW]\.?$/.test(scene.tokens[i + 1]!.text);
}

/** Capitals only, in a text that is not all in capitals. */
export function isAcronym(scene: Scene, i: number): boolean {
  return (
    (scene.form[i]! & FORM.upper) !== 0 && !(scene.place[i]! & PLACE.capitals) && scene.tokens[i]!.text.length <= 6
  );
}

function placeClue(scene: Scene, { first, last, text, words, after }: Candidate): ClueName | null {
  if (after !== null) return null;
  const population = scene.populationOf(text);
  const before = first > 0 && !scene.tokens[first]!.newLine ? scene.tokens[first - 1]!.lower : '';
  const placed = /^(?:in|near|outside|across|throughout|inside|around|into)$/.test(before);
  if (placed && (words === 1 || population >= 0)) return 'inPlace';
  if (words > 1) return population >= 0 ? 'placeName' : endsInTown(scene, last) ? 'placeBehind' : null;
  if (population < 0 || hasFlag(scene, first, FLAG.wellKnown)) return null;
  return population >= KNOWN_TOWN ? 'bigPlace' : 'townOfThisName';
}

/** "Werder Bremen": teams bear the names of their towns. */
function endsInTown(scene: Scene, last: number): boolean {
  const { lower, text } = scene.tokens[last - 1]!;
  return !SURNAMES.has(lower) && !isGiven(scene, last - 1) && scene.populationOf(text) >= KNOWN_TOWN;
}

function articleClue(scene: Scene, { first, last, words, after }: Candidate): ClueName | null {
  if (after !== null || first === 0 || scene.tokens[first - 1]!.lower !== 'the') return null;
  // "the Biden administration", "the Ana Reyes case": the name stands before its noun.
  const leads = isLower(scene, last) && ADMINISTRATION_WORDS.has(scene.tokens[last]!.lower);
  return leads || (isLower(scene, last) && (words > 1 || hasFlag(scene, first, FLAG.wellKnown))) ? null : 'article';
}

function styleClue(scene: Scene, { first, last, words, after }: Candidate): ClueName | null {
  if (words === 1) return after === 'office' && isPlainWord(scene, first) ? 'plain' : null;
  if (scene.place[first]! & PLACE.capitals) return 'headline';
  for (let i = first; i < last; i++) if (isNamePart(scene, i) && isPlainWord(scene, i)) return 'plain';
  return scene.place[first]! & PLACE.headline ? 'headline' : null;
}

/** A plain word that is neither a given nor a family name. */
function isPlainWord(scene: Scene, i: number): boolean {
  return (
    hasFlag(scene, i, FLAG.plain) &&
    !hasFlag(scene, i, FLAG.particle) &&
    !isGiven(scene, i) &&
    !SURNAMES.has(scene.tokens[i]!.lower)
  );
}

function lengthClue(_scene: Scene, { words }: Candidate): ClueName | null {
  if (words === 1) return 'alone';
  return words > LONGEST_PERSON ? 'tooLong' : null;
}
