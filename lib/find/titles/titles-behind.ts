import { BE, FINITE_AUXILIARIES, MODALS } from '../../lexicon/function-words.ts';
import { PERSON_VERBS } from '../../lexicon/person-words.ts';
import type { Range } from '../../text/range.ts';
import { wordsOf } from '../../text/reading.ts';
import { FORM, hasFlag, isLower, isNamePart, type Scene } from '../names/name-scene.ts';
import { FLAG } from '../names/word-flags.ts';
import type { Office } from './office-words.ts';
import type { Found, Spot, TitleRule } from './title.ts';
import { bodyBehind, officeAt, phraseBefore, type TitlePhrase, tailBehind } from './title-phrases.ts';

/** Words from the comma to the head of an apposition, at most. */
const LONGEST_APPOSITION = 14;
/** Titles joined by "and" behind one name, at most. */
const MOST_TITLES = 4;

const DASH = /^[—–-]$/;
const BECOMES = /^(?:becomes?|became|remains?|remained|serves?|served|serving)$/;
const LEAVES =
  /^(?:resigned|resigns|quit|quits|retired|stepped|steps|stepping|sacked|fired|dismissed|ousted|removed|replaced|suspended|returned)$/;
const DOWN = /^(?:down|aside)$/;
const APPOINTED =
  /^(?:elected|re-elected|reelected|appointed|reappointed|named|nominated|sworn|confirmed|chosen|installed|selected|crowned|made|hired|promoted|tapped|picked)$/;

/** Titles behind a name, in text order: ", an adviser to NATO,", "(the mayor)", ", who was governor", "is the mayor of". */
export function titlesBehind(spot: Spot): Found[] {
  const { names, sentence, last } = spot;
  const { scene } = names;
  if (last >= sentence.last) return [];
  const next = scene.tokens[last]!;
  if (next.text === ',' || (DASH.test(next.text) && next.spaced) || next.text === '—')
    return afterMark(spot, behindAge(scene, last + 1, sentence.last));
  if (next.text === '(') return [...afterMark(spot, last + 1, 'brackets'), ...behindBrackets(spot)];
  if (next.lower === 'of') return behindHome(spot);
  if (next.lower === 'who') return afterVerb(spot, last + 1, 'relative');
  return isPostNominal(scene, last) ? postNominal(scene, last) : afterVerb(spot, last, 'is');
}

/** Tokens between brackets behind a name, at most: "(D-Elm Bay)". */
const LONGEST_BRACKETS = 6;

/** "Ana Reyes (D-Ohio)|, who chairs|": what goes on behind the brackets. */
function behindBrackets(spot: Spot): Found[] {
  const { tokens } = spot.names.scene;
  for (let i = spot.last + 1; i < spot.sentence.last && i - spot.last <= LONGEST_BRACKETS; i++)
    if (tokens[i]!.text === ')') return tokens[i + 1]?.text === ',' ? afterMark(spot, i + 2) : [];
  return [];
}

/** "Lord Reyes of Elm Bay|, the former envoy,|": what goes on behind the home or the body of a person. */
function behindHome(spot: Spot): Found[] {
  const { names, sentence, last } = spot;
  const body = bodyBehind(names, last, sentence.last);
  return body && names.scene.tokens[body.last]?.text === ',' ? afterMark(spot, body.last + 1) : [];
}

/** "Ana Reyes MP": letters behind a name that are an office. */
function isPostNominal(scene: Scene, i: number): boolean {
  return hasFlag(scene, i, FLAG.postNominal) && (scene.form[i]! & FORM.upper) !== 0 && officeAt(scene, i) !== null;
}

function postNominal(scene: Scene, i: number): Found[] {
  const range = { first: i, last: i + 1 };
  return [{ office: officeAt(scene, i)!, title: range, affiliation: null, reach: i, rule: 'post-nominal' }];
}

/** Skip an age: "Ana Reyes, 55, a teacher". */
function behindAge(scene: Scene, at: number, limit: number): number {
  return at + 1 < limit && scene.tokens[at]!.kind === 'number' && scene.tokens[at + 1]!.text === ',' ? at + 2 : at;
}

function afterMark(spot: Spot, at: number, rule: TitleRule = 'apposition'): Found[] {
  const { names, sentence } = spot;
  const { scene } = names;
  if (at >= sentence.last) return [];
  if (scene.tokens[at]!.lower === 'who') return afterVerb(spot, at + 1, 'relative');
  if (APPOINTED.test(scene.tokens[at]!.lower)) return afterVerb(spot, at, 'appointed');
  return phrasesFrom(spot, at, rule);
}

/**
 * "is the mayor", "has been named acting secretary", "served as governor", "resigned as minister": an office behind a verb
 * of being, of becoming or of leaving.
 */
function afterVerb(spot: Spot, from: number, rule: TitleRule): Found[] {
  const { scene } = spot.names;
  const verb = verbFrom(spot, from);
  if (!verb) return [];
  const { at, appointed } = verb;
  const found = phrasesFrom(spot, at, appointed ? 'appointed' : rule);
  // "was a victim", "is a good leader": behind a verb only offices are titles.
  const vague = !appointed && /^an?$/.test(scene.tokens[at]!.lower);
  return found.filter(
    ({ office, affiliation }) =>
      office.official === 'always' || (office.official !== 'never' && !(vague && !affiliation)),
  );
}

/** What verbs of several words are made of, beside the verbs themselves. */
const VERB_PARTS = /^(?:been|in|as|also|now|then|once|later|recently|currently|previously|since|already|still|and|,)$/;
const LONGEST_VERB = 7;

/** The index behind a verb of being or the like, and whether it tells of an appointment; `null` for any other verb. */
function verbFrom({ names, sentence }: Spot, from: number): { at: number; appointed: boolean } | null {
  const { tokens } = names.scene;
  let verb = false;
  let appointed = false;
  let at = from;
  for (; at < sentence.last && at - from < LONGEST_VERB; at++) {
    const { lower } = tokens[at]!;
    if (MODALS.has(lower) || /n't$/.test(lower)) return null;
    if (BE.has(lower) || BECOMES.test(lower) || isLeaving(tokens[at - 1]?.lower ?? '', lower)) verb = true;
    else if (APPOINTED.test(lower)) appointed = true;
    else if (!isVerbPart(lower)) break;
  }
  return (verb || appointed) && at < sentence.last ? { at, appointed } : null;
}

/** "resigned as", "stepped down as" */
function isLeaving(before: string, lower: string): boolean {
  return lower === 'as' && (LEAVES.test(before) || DOWN.test(before));
}

function isVerbPart(lower: string): boolean {
  return (
    FINITE_AUXILIARIES.has(lower) ||
    VERB_PARTS.test(lower) ||
    lower.endsWith('ly') ||
    LEAVES.test(lower) ||
    DOWN.test(lower)
  );
}

/** The noun phrases with an office that start at `at` and follow one another by "and" or a comma. */
function phrasesFrom(spot: Spot, at: number, rule: TitleRule): Found[] {
  const { names, sentence } = spot;
  const { scene } = names;
  const found: Found[] = [];
  let from = at;
  while (found.length < MOST_TITLES) {
    const phrase = phraseFrom(spot, from, rule);
    if (!phrase) break;
    found.push({ ...phrase.phrase, rule });
    from = phrase.last;
    if (from < sentence.last && scene.tokens[from]!.text === ',' && scene.tokens[from + 1]?.lower === 'and') from++;
    if (from >= sentence.last || scene.tokens[from]!.lower !== 'and') break;
    from++;
  }
  return shareBody(found);
}

/** "president and chief executive of Rialto": the body behind the last holds for all. */
function shareBody(found: readonly Found[]): Found[] {
  const affiliation = found.at(-1)?.affiliation ?? null;
  return found.map(one => ({ ...one, affiliation: one.affiliation ?? affiliation }));
}

/** One noun phrase with an office as its head, and the index behind it. */
function phraseFrom(spot: Spot, from: number, rule: TitleRule): { phrase: TitlePhrase; last: number } | null {
  const { names, sentence } = spot;
  const { scene } = names;
  const head = headFrom(spot, from);
  if (head === null) return null;
  const office = officeAt(scene, head)!;
  if (office.plural || office.kind === 'kin' || office.kind === 'life') return null;
  // "Reyes, the minister said": the office is the speaker.
  const next = scene.tokens[head + 1];
  if (rule === 'apposition' && next && PERSON_VERBS.get(next.lower) === 'says') return null;
  const start = startOfPhrase(scene, from, head);
  const phrase = phraseBefore(names, head, office, start);
  const tail = tailBehind(names, head, sentence.last);
  return {
    phrase: {
      ...phrase,
      title: { first: phrase.title.first, last: tail.titleLast },
      affiliation: bodyOf(scene, office, phrase.affiliation, tail.affiliation),
    },
    last: tail.last,
  };
}

/** "a Ukraine specialist at Rialto": what stands before one without an office is the subject, not the body. */
function bodyOf(scene: Scene, { official }: Office, before: Range | null, behind: Range | null): Range | null {
  const isRegion =
    official === 'if' && before !== null && behind !== null && isPlace(scene, before) && !isPlace(scene, behind);
  return official === 'never' || isRegion ? (behind ?? before) : (before ?? behind);
}

/** "the Kenya director for Rialto". */
function isPlace(scene: Scene, { first, last }: Range): boolean {
  return scene.populationOf(wordsOf(scene, first, last)) > 0;
}

/** The head of the noun phrase at `from`: its last office before a preposition, verb or mark. */
function headFrom({ names, sentence }: Spot, from: number): number | null {
  const { scene, nameAt, isPerson, ranges } = names;
  const start = startOfPhrase(scene, from, sentence.last);
  let head: number | null = null;
  for (let i = start; i < sentence.last && i - from < LONGEST_APPOSITION; i++) {
    // "Reyes, calling the mayor…": an article inside is that of another phrase.
    if (i > start && ARTICLES.test(scene.tokens[i]!.lower)) return head;
    const name = nameAt[i]!;
    const person = name >= 0 && isPerson[name];
    // "Reyes, President Lee said": the office is the other's. "Reyes, Lee’s spokesman": it is not.
    if (person && scene.tokens[ranges[name]!.last]?.kind !== 'possessive') return null;
    if (officeAt(scene, i)) head = i;
    else if (person || scene.tokens[i]!.kind === 'possessive' || goesOnToOffice(scene, i, sentence.last, head))
      head = null;
    else if (head !== null && hasFlag(scene, i, FLAG.honorific) && isPerson[nameAt[i + 1]!]) return null;
    else if (head !== null || endsPhrase(scene, i, from)) return head;
  }
  return head;
}

/** "deputy | associate administrator": the phrase goes on to another office. */
function goesOnToOffice(scene: Scene, from: number, limit: number, head: number | null): boolean {
  if (head === null) return false;
  let i = from;
  while (i < limit && hasFlag(scene, i, FLAG.modifier) && !hasFlag(scene, i, FLAG.office)) i++;
  return i > from && i < limit && hasFlag(scene, i, FLAG.office);
}

function endsPhrase(scene: Scene, i: number, from: number): boolean {
  const token = scene.tokens[i]!;
  if (token.kind === 'mark') return !/^[-&“"‘’'/]$/.test(token.text);
  if (token.kind !== 'word') return false;
  if (isNamePart(scene, i)) return false;
  if (/^(?:and|&)$/.test(token.lower))
    return !(i > from && (isNamePart(scene, i - 1) || hasFlag(scene, i - 1, FLAG.modifier)));
  return isLower(scene, i) && PHRASE_ENDS.has(token.lower);
}

const PHRASE_ENDS = new Set(
  `of in at for with to from by on as but or if when while where because although that which whose said says told tells is was were are be been being has have had do does did
  will would could should may might can who whom not no than after before during since until into over under about against says wrote added`.split(
    /\s+/,
  ),
);

const ARTICLES = /^(?:the|a|an|his|her|its|their|our|my|this|that)$/;

/** Skip articles and the like at the start of a phrase. */
function startOfPhrase(scene: Scene, from: number, head: number): number {
  let start = from;
  while (
    start < head &&
    /^(?:the|a|an|his|her|its|their|our|my|one|another|then|now|once|also|as)$/.test(scene.tokens[start]!.lower)
  )
    start++;
  return start;
}
