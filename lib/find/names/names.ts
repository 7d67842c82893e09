import { FIRM_NOUNS } from '../../lexicon/organisation-words.ts';
import { PERSON_VERBS } from '../../lexicon/person-words.ts';
import type { Name } from '../../mentions.ts';
import type { Resources } from '../../resources.ts';
import { type Reading, wordsOf } from '../../text/reading.ts';
import { piecesOf } from './name-pieces.ts';
import { FORM, hasFlag, isGiven, isLower, isNamePart, isPlain, PLACE, type Scene } from './name-scene.ts';
import { type Candidate, CLUE, type ClueName, cluesOf, ENOUGH, isAcronym, KNOWN_TOWN } from './person-clues.ts';
import { BODY_FLAGS, FLAG } from './word-flags.ts';

/** From here on a name of one word is good enough to know its bearer by it in the whole article. */
const SURE_ALONE = 3;

/** Clues that hold for one mention only, and say nothing of the same name elsewhere. */
const LOCAL: ReadonlySet<ClueName> = new Set(['inPlace', 'article', 'headline', 'thingHead']);
/** What the gazetteer says against a name counts for nothing once a person bears it. */
const PLACE_CLUES: readonly ClueName[] = ['bigPlace', 'townOfThisName'];

/** A candidate with all that speaks for and against it. */
interface Weighed extends Candidate {
  readonly clues: readonly ClueName[];
}

/** A candidate, and the rule by which it is a person; `null` when it is none. */
interface Judged extends Weighed {
  readonly person: string | null;
}

/** Find the names of an article and say of what they are: a person, an organisation, a place, or something else. */
export function findNames(reading: Reading, { memory }: Resources): Name[] {
  const scene = memory.sceneOf(reading);
  const weighed = piecesOf(scene).map(piece => weigh(scene, piece.first, piece.last, piece.after));
  const known = knownPeople(scene, weighed);
  const judged = weighed
    .flatMap(candidate => splitBehindBody(scene, candidate, known))
    .map(candidate => ({ ...candidate, person: personRule(scene, candidate, known) }));
  return judged
    .map((one, i) => nameOf(scene, { ...one, person: one.person ?? listedRule(scene, judged, i) }, known))
    .filter(name => name !== null);
}

function weigh(scene: Scene, first: number, last: number, after: Candidate['after']): Weighed {
  let words = 0;
  for (let i = first; i < last; i++) if (isNamePart(scene, i)) words++;
  const candidate = { first, last, after, text: wordsOf(scene, first, last), words };
  return { ...candidate, clues: cluesOf(scene, candidate) };
}

/** What the article itself tells of its people: all clues to each name, and the parts of the sure ones. */
interface Known {
  readonly clues: ReadonlyMap<string, ReadonlySet<ClueName>>;
  readonly family: ReadonlySet<string>;
  readonly given: ReadonlySet<string>;
  /** Full and family names as a line in capitals writes them. */
  readonly capitals: ReadonlySet<string>;
}

function knownPeople(scene: Scene, candidates: readonly Weighed[]): Known {
  const clues = new Map<string, Set<ClueName>>();
  const sample = new Map<string, Weighed>();
  for (const candidate of candidates) {
    const seen = clues.get(candidate.text) ?? new Set();
    for (const clue of candidate.clues) if (!LOCAL.has(clue)) seen.add(clue);
    clues.set(candidate.text, seen);
    if (!sample.has(candidate.text)) sample.set(candidate.text, candidate);
  }
  const family = new Set<string>();
  const given = new Set<string>();
  const full: string[] = [];
  for (const [text, candidate] of sample) {
    if (sumOf(clues.get(text)!) < (candidate.words > 1 ? ENOUGH : SURE_ALONE)) continue;
    addParts(scene, candidate, family, given);
    full.push(text);
  }
  return { clues, family, given, capitals: new Set([...full, ...family].map(name => name.toUpperCase())) };
}

/** Learn by which shorter names a person may be called: family name, given name, all but the given name. */
function addParts(scene: Scene, { first, last, words, text }: Weighed, family: Set<string>, given: Set<string>): void {
  if (words === 1) {
    family.add(text);
    return;
  }
  for (let i = first; i < last; i++) {
    const { text: word } = scene.tokens[i]!;
    if (!isPartAlone(scene, i)) continue;
    (i === first && !hasFlag(scene, i, FLAG.firstFamily) ? given : family).add(word);
    if (scene.form[i]! & FORM.particleName) family.add(word.slice(word.search(/\p{Lu}/u)));
  }
  if (last - first > 2) family.add(wordsOf(scene, first + 1, last));
}

/** Whether a word of a name can stand for it: no initial, no "Jr.", no country or nationality, which keep their meaning. */
function isPartAlone(scene: Scene, i: number): boolean {
  if (!isNamePart(scene, i) || scene.form[i]! & FORM.initial) return false;
  return (
    !hasFlag(scene, i, FLAG.generation | FLAG.demonym | FLAG.party) &&
    scene.populationOf(scene.tokens[i]!.text) !== Infinity
  );
}

function sumOf(clues: Iterable<ClueName>): number {
  let sum = 0;
  for (const clue of clues) sum += CLUE[clue];
  return sum;
}

/** "the Daily Mail | Reyes claimed": a known family name right behind another name. */
function splitBehindBody(scene: Scene, candidate: Weighed, known: Known): Weighed[] {
  const { first, last, words, after } = candidate;
  const at = last - 1;
  if (words < 3 || isGiven(scene, first) || !known.family.has(scene.tokens[at]!.text)) return [candidate];
  const behindName = hasFlag(scene, at - 1, BODY_FLAGS) || scene.tokens[first - 1]?.lower === 'the';
  return behindName ? [weigh(scene, first, at, after), weigh(scene, at, last, null)] : [candidate];
}

/** The rule by which a candidate is a person's name, or `null`. */
function personRule(scene: Scene, candidate: Weighed, known: Known): string | null {
  if (isFamily(scene, candidate)) return null;
  if (scene.place[candidate.first]! & PLACE.capitals && known.capitals.has(candidate.text)) return 'capitals';
  const { first, last, words, clues } = candidate;
  const all = new Set([...(known.clues.get(candidate.text) ?? []), ...clues]);
  const word = scene.tokens[last - 1]!.text;
  if (word.includes('-') && word.split('-').some(part => known.family.has(part))) all.add('knownInDoubleName');
  if (words === 1) return shortNameRule(scene, candidate, known, all);
  if (sumOf(all) >= ENOUGH) return ruleOf(clues) ?? 'elsewhere';
  const likely =
    known.family.has(word) &&
    (!isPlain(scene, first) || hasFlag(scene, first, FLAG.particle)) &&
    sumOf(all) + CLUE.doubtfulGivenName >= ENOUGH;
  return likely ? 'family-name-elsewhere' : null;
}

/** The rule by which one word is a person's name: by what stands beside it, or because the article has the full name. */
function shortNameRule(
  scene: Scene,
  candidate: Weighed,
  known: Known,
  everywhere: ReadonlySet<ClueName>,
): string | null {
  const { first, clues, text } = candidate;
  // "in Jordan": what other sentences say of a Jordan does not count here.
  const all = new Set(clues.includes('inPlace') ? clues : everywhere);
  if (clues.includes('age')) for (const clue of PLACE_CLUES) all.delete(clue);
  const isKnown = known.family.has(text) || known.given.has(text);
  if (known.family.has(text)) addFamilyName(scene, candidate, all);
  else if (isKnown) addGivenName(scene, candidate, all);
  if (scene.place[first]! & PLACE.opens && isPlain(scene, first) && !isFollowedLikeName(scene, candidate.last))
    all.add('plain');
  if (sumOf(all) < ENOUGH) return null;
  return ruleOf(clues) ?? (isKnown ? 'short-name' : 'elsewhere');
}

/** The family name of a person of the article means that person more than a town of the name. */
function addFamilyName(scene: Scene, { text, last }: Weighed, all: Set<ClueName>): void {
  all.add('knownFamilyName');
  if (isLower(scene, last)) all.delete('article'); // "the Reyes files"
  all.delete('doubtfulGivenName');
  for (const clue of PLACE_CLUES) all.delete(clue);
  if (scene.populationOf(text) < KNOWN_TOWN) all.delete('inPlace');
}

/** So does the given name, but "to Paris" is still a journey. */
function addGivenName(scene: Scene, { first }: Weighed, all: Set<ClueName>): void {
  all.add('knownGivenName');
  all.delete('doubtfulGivenName');
  if (/^(?:to|from)$/.test(scene.tokens[first - 1]?.lower ?? '')) return;
  for (const clue of PLACE_CLUES) all.delete(clue);
}

/** "Reyes’", "Reyes,", "Reyes said": what an ordinary first word of a sentence does not have behind it. */
function isFollowedLikeName(scene: Scene, i: number): boolean {
  const token = scene.tokens[i];
  return token !== undefined && (token.kind === 'possessive' || token.text === ',' || PERSON_VERBS.has(token.lower));
}

/** "the Reyes family", "the Reyes brothers" are no mention of one person. */
function isFamily(scene: Scene, { first, last }: Weighed): boolean {
  const next = scene.tokens[last]?.lower ?? '';
  return (
    /^(?:family|families|brothers|sisters|dynasty|clan|siblings|twins)$/.test(next) &&
    scene.tokens[first - 1]?.lower === 'the'
  );
}

/** The first clue that speaks for a person names the rule. */
function ruleOf(clues: readonly ClueName[]): string | null {
  const clue = clues.find(one => CLUE[one] > 0);
  return clue === undefined ? null : clue.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`);
}

/** "Jane, Carolyn and Ana Reyes", "Ana Reyes and Zorbin Quelk": in a list with a person. */
function listedRule(scene: Scene, judged: readonly Judged[], i: number): string | null {
  if (!canBeListed(scene, judged[i]!)) return null;
  return isListedWithPerson(scene, judged, i, 1) || isListedWithPerson(scene, judged, i, -1) ? 'list' : null;
}

/** A given name alone that is no town's, or two words and more that nothing speaks against. */
function canBeListed(scene: Scene, { first, words, clues }: Weighed): boolean {
  if (words > 1) return clues.includes('unknownWords') && sumOf(clues) > 0;
  if (!isGiven(scene, first) || hasFlag(scene, first, FLAG.plain | FLAG.calendar)) return false;
  return scene.populationOf(scene.tokens[first]!.text) < KNOWN_TOWN;
}

const LONGEST_LIST = 4;

function isListedWithPerson(scene: Scene, judged: readonly Judged[], i: number, step: 1 | -1): boolean {
  for (let k = i; Math.abs(k - i) < LONGEST_LIST; k += step) {
    const [left, right] = step > 0 ? [judged[k], judged[k + 1]] : [judged[k - 1], judged[k]];
    if (!left || !right || !isListGap(scene, left.last, right.first)) return false;
    const other = step > 0 ? right : left;
    if (other.person !== null) return true;
    if (!canBeListed(scene, other)) return false;
  }
  return false;
}

/** Nothing but ",", "and" or both. */
function isListGap(scene: Scene, from: number, to: number): boolean {
  if (to - from < 1 || to - from > 2) return false;
  for (let i = from; i < to; i++) if (!/^(?:,|and|&)$/.test(scene.tokens[i]!.lower)) return false;
  return !scene.tokens[to]!.newLine;
}

function nameOf(scene: Scene, candidate: Judged, known: Known): Name | null {
  const { first, last, person } = candidate;
  const { end } = scene.tokens[last - 1]!;
  if (person !== null) {
    return {
      start: scene.tokens[startWithParticles(scene, candidate, known)]!.start,
      end,
      type: 'person',
      rule: person,
    };
  }
  const type = otherType(scene, candidate);
  return type && { start: scene.tokens[first]!.start, end, ...type };
}

/** "de Beer" after "Ana de Beer": the particles belong to the family name. */
function startWithParticles(scene: Scene, { first, last, words }: Weighed, { family }: Known): number {
  if (words > 1) return first;
  for (let i = first - 1; i >= 0 && i >= first - 3; i--) {
    if (!hasFlag(scene, i, FLAG.particle) || scene.tokens[i + 1]!.newLine) break;
    if (family.has(wordsOf(scene, i, last))) return i;
  }
  return first;
}

function otherType(scene: Scene, { first, last, words, text }: Weighed): { type: Name['type']; rule: string } | null {
  if (words > 1) {
    const byWord = typeByWord(scene, first, last);
    if (byWord) return byWord;
  } else if (isPlain(scene, first) && scene.place[first]! & (PLACE.opens | PLACE.headline)) return null;
  if (words === 1 && isCalledFirm(scene, first)) return { type: 'organisation', rule: 'firm-in-front' };
  const population = scene.populationOf(text);
  // A few towns are called like bodies: "Nato". Countries are shortened, too: "US".
  if (words === 1 && population !== Infinity) {
    if (hasFlag(scene, first, FLAG.body | BODY_FLAGS)) return { type: 'organisation', rule: 'body' };
    if (isAcronym(scene, first)) return { type: 'organisation', rule: 'acronym' };
  }
  if (population >= 0 && (words > 1 || !hasFlag(scene, first, FLAG.plain))) return { type: 'place', rule: 'gazetteer' };
  if (words > 1) return { type: 'other', rule: 'capitals' };
  const isWord = hasFlag(scene, first, FLAG.demonym | FLAG.office | FLAG.calendar | FLAG.plain);
  return isWord ? null : { type: 'other', rule: 'capitals' };
}

/** "the betting company |Quelk|": the noun in lower case says what it is. */
function isCalledFirm(scene: Scene, first: number): boolean {
  if (first === 0 || scene.tokens[first]!.newLine || !isLower(scene, first - 1)) return false;
  return FIRM_NOUNS.has(scene.tokens[first - 1]!.lower);
}

/** The last word that says what a name is of, decides: "Reyes Avenue", "University of Reyes", "Reyes Cup". */
function typeByWord(scene: Scene, first: number, last: number): { type: Name['type']; rule: string } | null {
  if (hasFlag(scene, last - 1, FLAG.site)) return { type: 'place', rule: 'site-word' };
  for (let i = last - 1; i >= first; i--) {
    if (hasFlag(scene, i, BODY_FLAGS)) return { type: 'organisation', rule: 'body-word' };
    if (hasFlag(scene, i, FLAG.event)) return { type: 'other', rule: 'event-word' };
  }
  return null;
}
