import type { Range } from '../../text/range.ts';
import { wordsOf } from '../../text/reading.ts';
import { FORM, hasFlag, isLower, isNamePart, PLACE, type Scene } from '../names/name-scene.ts';
import { FLAG } from '../names/word-flags.ts';
import { type Acronyms, type BodyKind, bodyKindOf } from './bodies.ts';
import { AMBIGUOUS, isBorrowed, isChiefOfFirm, isOfNoState, isViceOfFirm } from './borrowed-offices.ts';
import { isOfPrivateNoun, ownerOf } from './owners.ts';
import type { TitlePhrase } from './title-phrases.ts';

/** Words in a title that make any office one of the state: "police chief", "presidential adviser". */
const PUBLIC_MODIFIERS = new Set(
  `affairs ambassadorial anti-terrorism area army attorney border cabinet campaign city coastguard congressional correctional counter-terrorism counterterrorism county court
  crown customs defence defense diplomatic district electoral federal fire foreign government gubernatorial health homeland immigration intelligence interior
  judicial justice legislative licensing local majority mayoral migration military minority monetary municipal national naval navy opposition paramount
  parliamentary party planning police policing presidential prime principal prison prosecutions public-health regional republican democratic security senate senatorial speaker's special state
  supreme transit transport treasury trade traditional transitional tribal town village war ward council human-rights rights election elections ethics parks schools school scrutiny`.split(
    /\s+/,
  ),
);

/** Words in a title that make it one of a firm, a club or a school. */
const PRIVATE_MODIFIERS = new Set(
  `art artistic brand business class club commercial community company corporate creative editorial executive fashion film financial football fund hotel hr
  industry labor-union managing market marketing match music nonprofit product program programme project research retail sales shop sporting student students' technical
  technology theatre union university wealth youth`.split(/\s+/),
);

/** What an article tells of the bodies in it. */
export interface Bodies {
  readonly acronyms: Acronyms;
  /** It is about a court, so that a judge in it judges no cakes. */
  readonly hasCourt: boolean;
  /** It is about an elected board, so that its board members are no directors of firms. */
  readonly hasBoard: boolean;
}

/** Whether a title makes its bearer an official. */
export function isPublicOffice(scene: Scene, phrase: TitlePhrase, bodies: Bodies): boolean {
  const { office, affiliation } = phrase;
  if (office.head === 'board-member' && affiliation === null && bodies.hasBoard)
    return isNamePart(scene, phrase.title.first);
  if (office.official === 'never' || isBorrowed(scene, phrase)) return false;
  const body = bodyOf(scene, phrase, bodies);
  if (office.official === 'always')
    return !(AMBIGUOUS.has(office.head) && isOfNoState(phrase, body)) && !isOfShow(scene, phrase, bodies);
  if (body === 'private' || (affiliation === null && isOfPrivateNoun(scene, phrase))) return false;
  const special = SPECIAL[office.head] ?? (office.kind === 'business' ? isPublicBusiness : null);
  return special ? special(scene, affiliation, body) : isPublicWith(scene, phrase, body);
}

/** The same of an office that may be one of the state, of a body that is not private. */
function isPublicWith(scene: Scene, phrase: TitlePhrase, body: BodyKind | null): boolean {
  if (body === 'public' || body === 'party' || isOfTribe(scene, phrase)) return true;
  if (isChiefOfFirm(scene, phrase) || isViceOfFirm(scene, phrase)) return false;
  if (hasWord(scene, phrase, PUBLIC_MODIFIERS) || isOfParty(scene, phrase)) return true;
  if (hasWord(scene, phrase, PRIVATE_MODIFIERS) && !isDepartment(scene, phrase)) return false;
  return isPublicBy(scene, phrase, body);
}

/** "Chief Reyes of the Elm Bay Cree Nation" */
function isOfTribe(scene: Scene, { office, affiliation }: TitlePhrase): boolean {
  if (affiliation === null || !/^(?:chief|chairman|chairwoman|leader|spokes\w+)$/.test(office.head)) return false;
  return (
    affiliation.last - affiliation.first > 1 &&
    /^(?:nation|nations|tribe)$/.test(scene.tokens[affiliation.last - 1]!.lower)
  );
}

/** By the kind of body, where the words of the title tell nothing. */
function isPublicBy(scene: Scene, phrase: TitlePhrase, body: BodyKind | null): boolean {
  const { office, title } = phrase;
  if (body === 'place') return office.head !== 'director'; // "British director": of films.
  if (body === 'acronym') return office.kind !== 'government' && office.kind !== 'lead';
  if (body === 'unknown') return office.official === 'unless' && office.kind !== 'government';
  if (office.head === 'secretary' && scene.tokens[title.last - 2]?.lower === 'general') return false; // of unions
  return office.official === 'unless' || standsAlone(scene, phrase);
}

/** Towns that nobody knows bear the names of firms and of all things: "head of Sales", "Rialto spokeswoman". */
const KNOWN_PLACE = 20_000;

function bodyOf(scene: Scene, phrase: TitlePhrase, { acronyms }: Bodies): BodyKind | null {
  const { affiliation, office } = phrase;
  if (!affiliation) return ownerOf(scene, phrase);
  const { first, last } = affiliation;
  const kind = bodyKindOf(scene, first, last, acronyms);
  const doubtful = kind === 'place' && office.official === 'if' && last - first === 1;
  if (!doubtful || hasFlag(scene, first, FLAG.demonym)) return kind;
  if (scene.populationOf(scene.tokens[first]!.text) >= KNOWN_PLACE) return kind;
  return scene.form[first]! & FORM.upper ? 'acronym' : 'unknown';
}

type Special = (scene: Scene, affiliation: Range | null, body: BodyKind | null) => boolean;

/** Words whose bearers are officials of few bodies. */
const SPECIAL: Readonly<Record<string, Special | undefined>> = {
  member: (scene, affiliation, body) => body === 'public' && !isAdvisory(scene, affiliation),
  pollster: (_scene, _affiliation, body) => body === 'public',
  strategist: (_scene, _affiliation, body) => body === 'public', // "Republican strategist": a consultant
  boss: (_scene, _affiliation, body) => body === 'public', // "FCA boss", but "England boss"
  counterpart: (scene, affiliation) => affiliation !== null && isOfNation(scene, affiliation),
};

/** "Hong Kong chief executive", "chief executive of Leeds City Council", but not "of Make UK". */
function isPublicBusiness(scene: Scene, affiliation: Range | null, body: BodyKind | null): boolean {
  if (body === 'public' || affiliation === null) return body === 'public';
  return scene.populationOf(wordsOf(scene, affiliation.first, affiliation.last)) >= 0;
}

/** A "judge" where no court is near, as in shows. */
function isOfShow(scene: Scene, { office, title }: TitlePhrase, { hasCourt }: Bodies): boolean {
  if (office.head !== 'judge' || hasCourt || title.last - title.first > 1 || !isLower(scene, title.first)) return false;
  return !/^(?:the|an?)$/.test(scene.tokens[title.first - 1]?.lower ?? '');
}

/** "a member of the Rialto advisory board" */
function isAdvisory(scene: Scene, affiliation: Range | null): boolean {
  for (let i = affiliation?.first ?? 0; i < (affiliation?.last ?? 0); i++)
    if (/^advis[oe]ry$/.test(scene.tokens[i]!.lower)) return true;
  return false;
}

/** "her Danish counterpart", "his US counterpart" */
function isOfNation(scene: Scene, { first, last }: Range): boolean {
  return hasFlag(scene, last - 1, FLAG.demonym) || (last - first === 1 && (scene.form[first]! & FORM.upper) !== 0);
}

/** "Business Secretary", but "club secretary". */
function isDepartment(scene: Scene, { office, title }: TitlePhrase): boolean {
  return (
    /^(?:secretary|commissioner)$/.test(office.head) &&
    /^(?:business|commercial|technology|research|youth|culture|education|trade)$/.test(
      scene.tokens[title.last - 2]?.lower ?? '',
    )
  );
}

/** "Republican candidate", "Labour hopeful", "candidate for president". */
function isOfParty(scene: Scene, { office, title, reach }: TitlePhrase): boolean {
  if (office.kind !== 'party') return false;
  if (scene.tokens[title.last]?.lower === 'for' && isContested(scene, title.last + 1)) return true;
  for (let i = reach; i < title.first; i++) if (hasFlag(scene, i, FLAG.party)) return true;
  return (
    title.last - title.first > 2 &&
    hasFlag(scene, title.last - 1, FLAG.office) &&
    scene.tokens[title.last - 2]!.lower === 'for'
  );
}

const OF_STATE = /^(?:courts?|government|health|justice|opposition|police|prosecutions|state)$/;

/** "nominee for | attorney general", "candidate for | the Senate" */
function isContested(scene: Scene, from: number): boolean {
  for (let i = from; i < scene.tokens.length && i < from + 4; i++) {
    if (scene.tokens[i]!.kind !== 'word') return false;
    if (hasFlag(scene, i, FLAG.office | FLAG.publicBody)) return true;
  }
  return false;
}

/** Before the office, or behind an "of": "police chief", "Head of State". */
function hasWord(scene: Scene, { title }: TitlePhrase, words: ReadonlySet<string>): boolean {
  // "Club president Reyes": a capital that opens the sentence.
  const opening = title.first - 1;
  if (opening >= 0 && scene.place[opening]! & PLACE.opens && words.has(scene.tokens[opening]!.lower)) return true;
  let isBehindOf = false; // "Head of State"
  for (let i = title.first; i < title.last; i++) {
    const { lower } = scene.tokens[i]!;
    if ((isBehindOf ? OF_STATE.test(lower) : i < title.last - 1) && words.has(lower)) return true;
    if (lower === 'of') isBehindOf = true;
  }
  return false;
}

/** "Chairman Reyes", "Officer Lee", "spokesman Reyes": by itself in a capital, or a word that news uses of officials. */
function standsAlone(scene: Scene, { office, title }: TitlePhrase): boolean {
  if (office.kind === 'spokesperson') return true;
  if (office.head === 'leader' && UNSEATED.test(scene.tokens[title.first - 1]?.lower ?? '')) return true;
  const capital = isNamePart(scene, title.last - 1) && (scene.form[title.last - 1]! & FORM.upper) === 0;
  return (
    capital &&
    /^(?:deputy-|assistant-|vice-)?(?:chairman|chairwoman|chair|leader|officer|agent|chief|director)$/.test(
      office.head,
    ) &&
    ((scene.place[title.last - 1]! & PLACE.opens) === 0 || office.head === 'chief')
  );
}

const UNSEATED = /^(?:authoritarian|autocratic|deposed|exiled|facto|ousted)$/;
