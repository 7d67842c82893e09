import type { Resources } from '../analyze.ts';
import { SURNAMES } from '../lexicon/ambiguous-places.ts';
import { FAMILY_NAME_ENDING } from '../lexicon/family-names.ts';
import { ADMINISTRATION_WORDS, PERSON_VERBS } from '../lexicon/person-words.ts';
import type { Name } from '../mentions.ts';
import type { Reading } from '../text/reading.ts';
import { type Piece, piecesOf } from './name-pieces.ts';
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
  sceneOf,
  wordsOf,
} from './name-scene.ts';
import { officeOf } from './office-words.ts';
import { BODY_FLAGS, FLAG, NO_PERSON_FLAGS } from './word-flags.ts';

/** How much each clue speaks for a person, or against. */
const CLUE = {
  title: 4,
  role: 3, // "analyst Ana Reyes": roles also stand before companies and teams.
  roleInFront: 2, // "a spokesman for the bank, Ana Reyes,"
  givenName: 3,
  doubtfulGivenName: 1.5, // "Will", "Grace"
  givenNameOfTown: 2, // "Florence", "Santiago"
  givenNameLater: 1.5,
  firstFamilyName: 2, // "Xi Jinping"
  wellKnown: 3,
  initial: 2.5,
  generation: 3,
  particle: 1,
  familyEnding: 1.5,
  surname: 0.5,
  doubleName: 1, // "Ortega-Lee"
  familyNameBehind: 1.5, // "Sui-Lee Wee"
  age: 3, // "Ana Reyes, 37,"
  speaks: 1,
  acts: 1,
  apposition: 1.5,
  owns: 0.5,
  administration: 3, // "the Reyes administration"
  knownFamilyName: 4,
  knownGivenName: 3,
  noPersonWord: -5,
  nationality: -3, // "Costa Rican"
  siteHead: -3,
  thingHead: -5,
  acronym: -4,
  placeName: -2,
  bigPlace: -3,
  townOfThisName: -0.5,
  inPlace: -2.5,
  article: -3, // "the Guardian"
  headline: -1,
  tooLong: -3,
  placeBehind: -2, // "Werder Bremen"
  unknownWords: 0.5, // two capitals that nothing is known of
  roleAlone: 1.5,
  plain: -2,
  alone: -1,
} as const;

/** A name of one word needs more to be taken for a person's than one of two: a first sight is seldom by one name. */
const ENOUGH = 2;
/** From here on a name of one word is good enough to know its bearer by it in the whole article. */
const SURE_ALONE = 3;
/** A place of fewer inhabitants is hardly ever meant when a name could be a person's. */
const KNOWN_TOWN = 100_000;
const GREAT_TOWN = 1_000_000;
const LONGEST_PERSON = 5;

type ClueName = keyof typeof CLUE;

/** A piece, and what speaks for and against its being a person. */
interface Candidate extends Piece {
  readonly text: string;
  readonly words: number;
  readonly clues: readonly ClueName[];
}

/** Find the names of an article and say of what they are: a person, an organisation, a place, or something else. */
export function findNames(reading: Reading, resources: Resources): Name[] {
  const scene = sceneOf(reading, resources);
  const candidates = piecesOf(scene).map(piece => candidateOf(scene, piece));
  const known = knownPeople(scene, candidates);
  return candidates.map(candidate => nameOf(scene, candidate, known)).filter(name => name !== null);
}

function candidateOf(scene: Scene, piece: Piece): Candidate {
  const candidate = { ...piece, text: wordsOf(scene, piece.first, piece.last), words: countWords(scene, piece) };
  return { ...candidate, clues: CLUES.map(clue => clue(scene, candidate)).filter(clue => clue !== null) };
}

function countWords(scene: Scene, { first, last }: Piece): number {
  let count = 0;
  for (let i = first; i < last; i++) if (isNamePart(scene, i)) count++;
  return count;
}

/** What the article itself tells of its people: how sure each name is, and the parts of the sure ones. */
interface Known {
  readonly clues: ReadonlyMap<string, ReadonlySet<ClueName>>;
  readonly family: ReadonlySet<string>;
  readonly given: ReadonlySet<string>;
}

function knownPeople(scene: Scene, candidates: readonly Candidate[]): Known {
  const clues = new Map<string, Set<ClueName>>();
  for (const candidate of candidates) {
    const seen = clues.get(candidate.text) ?? new Set();
    for (const clue of candidate.clues) if (CLUE[clue] > 0 || !LOCAL.has(clue)) seen.add(clue);
    clues.set(candidate.text, seen);
  }
  const family = new Set<string>();
  const given = new Set<string>();
  const done = new Set<string>();
  for (const candidate of candidates) {
    if (done.has(candidate.text)) continue;
    done.add(candidate.text);
    const score = sumOf(clues.get(candidate.text)!);
    if (candidate.words > 1 ? score >= ENOUGH : score >= SURE_ALONE) addParts(scene, candidate, family, given);
  }
  return { clues, family, given };
}

/** Learn by which shorter names a person may be called: family name, given name, all but the given name. */
function addParts(
  scene: Scene,
  { first, last, words, text }: Candidate,
  family: Set<string>,
  given: Set<string>,
): void {
  if (words === 1) {
    family.add(text);
    return;
  }
  for (let i = first; i < last; i++) {
    const { text: word } = scene.tokens[i]!;
    if (isNoPartAlone(scene, i)) continue;
    if (!isNamePart(scene, i) || scene.form[i]! & FORM.initial || hasFlag(scene, i, FLAG.generation)) continue;
    (i === first && !hasFlag(scene, i, FLAG.firstFamily) ? given : family).add(word);
    if (scene.form[i]! & FORM.particleName) family.add(word.slice(word.search(/\p{Lu}/u)));
  }
  if (last - first > 2) family.add(wordsOf(scene, first + 1, last));
}

/** Countries and nationalities keep their meaning, whoever bears them as a name. */
function isNoPartAlone(scene: Scene, i: number): boolean {
  return hasFlag(scene, i, FLAG.demonym | FLAG.party) || scene.populationOf(scene.tokens[i]!.text) === Infinity;
}

function sumOf(clues: Iterable<ClueName>): number {
  let sum = 0;
  for (const clue of clues) sum += CLUE[clue];
  return sum;
}

function nameOf(scene: Scene, candidate: Candidate, known: Known): Name | null {
  const { first, last } = candidate;
  const span = { start: scene.tokens[first]!.start, end: scene.tokens[last - 1]!.end };
  const person = personRule(scene, candidate, known);
  if (person !== null) {
    const start = scene.tokens[startWithParticles(scene, candidate, known)]!.start;
    return { start, end: span.end, type: 'person', rule: person };
  }
  const type = otherType(scene, candidate);
  return type === null ? null : { ...span, ...type };
}

/** "de Beer" after "Ana de Beer": the particles belong to the family name. */
function startWithParticles(scene: Scene, { first, last, words }: Candidate, { family }: Known): number {
  if (words > 1) return first;
  for (
    let i = first - 1;
    i >= 0 && i >= first - 3 && hasFlag(scene, i, FLAG.particle) && !scene.tokens[i + 1]!.newLine;
    i--
  ) {
    if (family.has(wordsOf(scene, i, last))) return i;
  }
  return first;
}

/** The rule by which a candidate is a person's name, or `null`. */
function personRule(scene: Scene, candidate: Candidate, known: Known): string | null {
  const { first, last, words, clues } = candidate;
  if (isFamily(scene, candidate)) return null;
  const all = new Set([...known.clues.get(candidate.text)!, ...clues]);
  const word = scene.tokens[last - 1]!.text;
  const isFamilyName = known.family.has(word);
  if (words > 1) {
    if (sumOf(all) >= ENOUGH) return ruleOf(clues) ?? 'elsewhere';
    const likely = isFamilyName && !isPlain(scene, first) && sumOf(all) + CLUE.doubtfulGivenName >= ENOUGH;
    return likely ? 'family-name-elsewhere' : null;
  }
  if (scene.place[first]! & PLACE.opens && isPlain(scene, first) && !isFollowedLikeName(scene, last)) all.add('plain');
  if (isFamilyName) all.add('knownFamilyName');
  else if (known.given.has(word)) all.add('knownGivenName');
  if (isFamilyName || known.given.has(word)) for (const clue of PLACE_CLUES) all.delete(clue);
  if (sumOf(all) < ENOUGH) return null;
  return ruleOf(clues) ?? (isFamilyName || known.given.has(word) ? 'short-name' : 'elsewhere');
}

/** Clues that hold for one mention only, and say nothing of the same name elsewhere. */
const LOCAL: ReadonlySet<ClueName> = new Set(['inPlace', 'article', 'headline', 'thingHead']);
/** What the gazetteer says against a name counts for nothing once a person bears it. */
const PLACE_CLUES: readonly ClueName[] = ['bigPlace', 'townOfThisName'];

/** "the Reyes family", "the Reyes brothers" are no mention of one person. */
function isFamily(scene: Scene, { first, last }: Candidate): boolean {
  return (
    /^(?:famil(?:y|ies)|brothers|sisters|dynasty|clan|siblings|twins)$/.test(scene.tokens[last]?.lower ?? '') &&
    scene.tokens[first - 1]?.lower === 'the'
  );
}

/** The first clue that speaks for a person names the rule. */
function ruleOf(clues: readonly ClueName[]): string | null {
  const clue = clues.find(one => CLUE[one] > 0);
  return clue === undefined ? null : clue.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`);
}

function isFollowedLikeName(scene: Scene, i: number): boolean {
  const token = scene.tokens[i];
  return token !== undefined && (token.kind === 'possessive' || token.text === ',' || PERSON_VERBS.has(token.lower));
}

function otherType(scene: Scene, { first, last, words, text }: Candidate): { type: Name['type']; rule: string } | null {
  for (let i = last - 1; i >= first; i--) {
    if (i === last - 1 && hasFlag(scene, i, FLAG.site) && words > 1) return { type: 'place', rule: 'site-word' };
    if (hasFlag(scene, i, BODY_FLAGS) && words > 1) return { type: 'organisation', rule: 'body-word' };
    if (hasFlag(scene, i, FLAG.event) && words > 1) return { type: 'other', rule: 'event-word' };
  }
  const alone = words === 1 && isPlain(scene, first) && (scene.place[first]! & (PLACE.opens | PLACE.headline)) !== 0;
  if (alone) return null;
  if (scene.populationOf(text) >= 0 && !hasFlag(scene, first, FLAG.plain)) return { type: 'place', rule: 'gazetteer' };
  if (words === 1 && hasFlag(scene, first, FLAG.body | BODY_FLAGS)) return { type: 'organisation', rule: 'body' };
  if (words === 1 && isAcronymWord(scene, first)) return { type: 'organisation', rule: 'acronym' };
  if (words === 1 && hasFlag(scene, first, FLAG.demonym | FLAG.office | FLAG.calendar | FLAG.plain)) return null;
  return { type: 'other', rule: 'capitals' };
}

function isAcronymWord(scene: Scene, i: number): boolean {
  return (
    (scene.form[i]! & FORM.upper) !== 0 && !(scene.place[i]! & PLACE.capitals) && scene.tokens[i]!.text.length <= 6
  );
}

type Sketch = Omit<Candidate, 'clues'>;
type Clue = (scene: Scene, candidate: Sketch) => ClueName | null;

const CLUES: readonly Clue[] = [
  titleClue,
  baseClue,
  givenNameClue,
  innerClue,
  familyClue,
  followClue,
  verbClue,
  wordClue,
  placeClue,
  articleClue,
  styleClue,
];

function titleClue(scene: Scene, { first, after, words }: Sketch): ClueName | null {
  if (after !== null) return 'title';
  let i = first - 1;
  if (i < 0 || scene.tokens[first]!.newLine) return null;
  if (hasFlag(scene, i, FLAG.honorific)) return isNamePart(scene, i) ? 'title' : 'role';
  const comma = scene.tokens[i]!.text === ',';
  if (comma) i--;
  if (i < 0) return null;
  const office = hasFlag(scene, i, FLAG.office) ? officeOf(scene.tokens[i]!.lower) : null;
  if (!office) return comma && words > 1 && roleBefore(scene, i) ? 'roleInFront' : null;
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

/** Two or three words in the middle of a sentence that no list and no lower case knows. */
function baseClue(scene: Scene, { first, last, words, text }: Sketch): ClueName | null {
  if (words < 2 || words > 4 || scene.populationOf(text) >= 0) return null;
  for (let i = first; i < last; i++) {
    if (scene.form[i]! & FORM.upper && !(scene.form[i]! & FORM.initial)) return null;
    if (i > first && (isPlain(scene, i) || hasFlag(scene, i, FLAG.demonym | FLAG.modifier))) return null;
  }
  return isPlain(scene, first) && !isGiven(scene, first) ? null : 'unknownWords';
}

function givenNameClue(scene: Scene, { first, last, words }: Sketch): ClueName | null {
  const second = first + 1;
  if (isGiven(scene, first))
    return isDoubtful(scene, first) ? 'doubtfulGivenName' : words > 1 ? 'givenName' : 'doubtfulGivenName';
  if (words === 1) return null;
  if (hasFlag(scene, first, FLAG.firstFamily) && words <= 3 && isEastAsianGiven(scene, second))
    return 'firstFamilyName';
  if (hasFlag(scene, last - 1, FLAG.wellKnown)) return 'wellKnown';
  return second < last && isGiven(scene, second) && !isDoubtful(scene, second) ? 'givenNameLater' : null;
}

/** A given name that is as well a word, a day, a place or a title. */
function isDoubtful(scene: Scene, i: number): boolean {
  if (hasFlag(scene, i, FLAG.plain | FLAG.modifier | FLAG.calendar | FLAG.office | NO_PERSON_FLAGS | FLAG.siteHead))
    return true;
  return scene.populationOf(scene.tokens[i]!.text) >= GREAT_TOWN;
}

function innerClue(scene: Scene, { first, last, words }: Sketch): ClueName | null {
  if (words > 1 && hasFlag(scene, last - 1, FLAG.generation)) return 'generation';
  for (let i = first + 1; i < last; i++) {
    if (i < last - 1 && scene.form[i]! & FORM.initial) return 'initial';
    if (hasFlag(scene, i, FLAG.particle) && !isNamePart(scene, i))
      return isPlaceParticle(scene, i, first) ? null : 'particle';
    if (scene.form[i]! & FORM.particleName) return 'particle';
  }
  return words > 1 && scene.form[first]! & FORM.initial && !/^U\./.test(scene.tokens[first]!.text) ? 'initial' : null;
}

/** "Rio de Janeiro", "Côte d'Azur". */
function isPlaceParticle(scene: Scene, _i: number, first: number): boolean {
  return hasFlag(scene, first, FLAG.siteHead);
}

function familyClue(scene: Scene, { last, words }: Sketch): ClueName | null {
  const token = scene.tokens[last - 1]!;
  if (scene.form[last - 1]! & FORM.upper) return null;
  if (FAMILY_NAME_ENDING.test(token.text) && scene.populationOf(token.text) < KNOWN_TOWN) return 'familyEnding';
  if (words > 1 && hasFlag(scene, last - 1, FLAG.firstFamily) && token.text !== 'Park') return 'familyNameBehind';
  if (words > 1 && SURNAMES.has(token.lower)) return 'surname';
  return /^\p{Lu}\p{Ll}+-\p{Lu}\p{Ll}+$/u.test(token.text) && scene.populationOf(token.text) < 0 ? 'doubleName' : null;
}

function followClue(scene: Scene, { last }: Sketch): ClueName | null {
  const { tokens } = scene;
  const next = tokens[last];
  if (!next || next.newLine) return null;
  if (next.text === ',' && isAge(scene, last + 1)) return 'age';
  if (next.text === '(' && isAge(scene, last + 1)) return 'age';
  if (isLower(scene, last) && ADMINISTRATION_WORDS.has(next.lower)) return 'administration';
  if (next.text !== ',' && next.text !== '—' && next.text !== '–')
    return next.kind === 'possessive' && isKin(scene, last + 1) ? 'apposition' : null;
  const after = tokens[last + 1];
  if (!after) return null;
  if (after.lower === 'who' || after.lower === 'whose') return 'apposition';
  return isRoleApposition(scene, last + 1) ? 'apposition' : null;
}

/** "37," or "37)": a number of two digits, and nothing counted behind it. */
function isAge(scene: Scene, i: number): boolean {
  const token = scene.tokens[i];
  return (
    token?.kind === 'number' &&
    /^\d{1,2}$/.test(token.text) &&
    /^[,).]$/.test(scene.tokens[i + 1]?.text ?? '.') &&
    Number(token.text) > 3
  );
}

function isKin(scene: Scene, i: number): boolean {
  const office = i < scene.tokens.length && hasFlag(scene, i, FLAG.office) ? officeOf(scene.tokens[i]!.lower) : null;
  return office?.kind === 'kin' || office?.kind === 'law';
}

/** ", a former lawyer": an office before the next mark, behind an article or at once. */
function isRoleApposition(scene: Scene, from: number): boolean {
  const { tokens } = scene;
  for (let i = from; i < tokens.length && i < from + 7; i++) {
    const token = tokens[i]!;
    if (
      token.kind === 'mark' ||
      /^(?:and|or|of|in|at|for|on|with|to|from|by|as|but|was|is|were|are|has|have|had|said|says)$/.test(token.lower)
    )
      return false;
    if (hasFlag(scene, i, FLAG.office))
      return !(i + 1 < tokens.length && isNamePart(scene, i + 1) && tokens[i + 1]!.kind === 'word');
  }
  return false;
}

function verbClue(scene: Scene, { first, last }: Sketch): ClueName | null {
  const next = scene.tokens[last];
  const before = first > 0 ? scene.tokens[first - 1]! : null;
  if (next && !next.newLine && isLower(scene, last)) {
    const kind = PERSON_VERBS.get(next.lower);
    if (kind) return kind === 'says' ? 'speaks' : 'acts';
  }
  if (before && !scene.tokens[first]!.newLine && PERSON_VERBS.get(before.lower) === 'says' && isLower(scene, first - 1))
    return 'speaks';
  return null;
}

function wordClue(scene: Scene, { first, last, words, after }: Sketch): ClueName | null {
  for (let i = first; i < last; i++)
    if (hasFlag(scene, i, FLAG.body) && scene.tokens[i]!.lower.length > 2 && !isGiven(scene, i)) return 'noPersonWord';
  if (words > 1 && hasFlag(scene, last - 1, FLAG.demonym)) return 'nationality';
  if (words > 1 && hasFlag(scene, last - 1, NO_PERSON_FLAGS) && !isSoftFamilyName(scene, first, last))
    return 'noPersonWord';
  if (words === 1 && hasFlag(scene, first, BODY_FLAGS | FLAG.event) && after === null) return 'noPersonWord';
  for (let i = first + 1; i < last - 1; i++)
    if (hasFlag(scene, i, BODY_FLAGS) && !isGiven(scene, i) && !hasFlag(scene, i, FLAG.firstFamily))
      return 'noPersonWord';
  if (hasFlag(scene, first, FLAG.thingHead) && words > 1) return 'thingHead';
  if (first > 0 && hasFlag(scene, first - 1, FLAG.thingHead) && isNamePart(scene, first - 1)) return 'thingHead';
  if (hasFlag(scene, first, FLAG.siteHead | FLAG.publicBody) && words > 1 && !isGiven(scene, first)) return 'siteHead';
  if (words === 1 && isAcronymWord(scene, first) && after !== 'honorific') return 'acronym';
  return words > LONGEST_PERSON ? 'tooLong' : null;
}

/** "Charlotte Church", "Emily Post": family names that are words of bodies or sites, behind a sure given name. */
function isSoftFamilyName(scene: Scene, first: number, last: number): boolean {
  const { lower } = scene.tokens[last - 1]!;
  return (
    last - first <= 3 &&
    isGiven(scene, first) &&
    !isDoubtful(scene, first) &&
    (SURNAMES.has(lower) || hasFlag(scene, last - 1, FLAG.firstFamily) || SOFT_FAMILY_NAMES.has(lower))
  );
}

const SOFT_FAMILY_NAMES = new Set(
  'banks bridges brooks cape church court day days farm fields forest fort guard hall hill hills house lake lane law laws lee marsh may mills moss new park post price quarter ridge rivers short snow spring stone street summers towers walls way west wood woods young'.split(
    ' ',
  ),
);

function placeClue(scene: Scene, { first, last, text, words, after }: Sketch): ClueName | null {
  if (after !== null) return null;
  const population = scene.populationOf(text);
  const before = first > 0 && !scene.tokens[first]!.newLine ? scene.tokens[first - 1]!.lower : '';
  const placed = /^(?:in|near|outside|across|throughout|inside|around|into)$/.test(before);
  if (placed && (words === 1 || population >= 0)) return 'inPlace';
  if (population < 0) return words > 1 && endsInTown(scene, last) ? 'placeBehind' : null;
  if (words > 1) return 'placeName';
  if (hasFlag(scene, first, FLAG.wellKnown)) return null;
  return population >= KNOWN_TOWN ? 'bigPlace' : 'townOfThisName';
}

function endsInTown(scene: Scene, last: number): boolean {
  const { lower, text } = scene.tokens[last - 1]!;
  return !SURNAMES.has(lower) && !isGiven(scene, last - 1) && scene.populationOf(text) >= KNOWN_TOWN;
}

function articleClue(scene: Scene, { first, last, words, after }: Sketch): ClueName | null {
  if (after !== null || first === 0 || scene.tokens[first - 1]!.lower !== 'the') return null;
  // "the Biden administration", "the Reyes family": the name stands before its noun.
  if (
    isLower(scene, last) &&
    (words > 1 || hasFlag(scene, first, FLAG.wellKnown) || ADMINISTRATION_WORDS.has(scene.tokens[last]!.lower))
  )
    return null;
  return 'article';
}

function styleClue(scene: Scene, { first, last, words }: Sketch): ClueName | null {
  if (words === 1) return 'alone';
  if (scene.place[first]! & PLACE.capitals) return 'headline';
  for (let i = first; i < last; i++)
    if (
      isNamePart(scene, i) &&
      hasFlag(scene, i, FLAG.plain) &&
      !isGiven(scene, i) &&
      !SURNAMES.has(scene.tokens[i]!.lower)
    )
      return 'plain';
  return scene.place[first]! & PLACE.headline ? 'headline' : null;
}
