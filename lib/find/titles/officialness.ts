import { FORM, hasFlag, isNamePart, PLACE, type Scene } from '../names/name-scene.ts';
import { FLAG } from '../names/word-flags.ts';
import { type Acronyms, bodyKindOf } from './bodies.ts';
import type { TitlePhrase } from './title-phrases.ts';

/** Words in a title that make any office one of the state: "police chief", "presidential adviser". */
const PUBLIC_MODIFIERS = new Set(
  `affairs ambassadorial anti-terrorism army attorney border cabinet campaign city coastguard congressional correctional counter-terrorism counterterrorism county court
  crown customs defence defense diplomatic district electoral federal fire foreign government gubernatorial health homeland immigration intelligence interior
  judicial justice legislative local majority mayoral migration military minority monetary municipal national naval navy opposition
  parliamentary party police policing presidential prime prison public-health regional republican democratic security senate senatorial speaker's special state
  supreme transit transport treasury trade tribal town village war council human-rights rights election elections ethics parks schools school`.split(
    /\s+/,
  ),
);

/** Words in a title that make it one of a firm, a club or a school. */
const PRIVATE_MODIFIERS = new Set(
  `art artistic brand business class club commercial community company corporate creative editorial executive fashion film financial football fund hotel hr
  industry labor-union managing market marketing music nonprofit product program programme project research retail sales shop sporting student students' technical
  technology theatre union university wealth youth`.split(/\s+/),
);

/** Whether a title makes its bearer an official. */
export function isPublicOffice(scene: Scene, phrase: TitlePhrase, acronyms: Acronyms): boolean {
  const { office, affiliation } = phrase;
  if (office.official === 'always') return true;
  if (office.official === 'never') return false;
  const body = affiliation ? bodyKindOf(scene, affiliation.first, affiliation.last, acronyms) : null;
  if (body === 'private') return false;
  if (office.head === 'member') return body === 'public';
  if (body === 'public' || body === 'party') return true;
  if (isChiefOfFirm(scene, phrase)) return false;
  if (hasWord(scene, phrase, PUBLIC_MODIFIERS) || isOfParty(scene, phrase)) return true;
  if (hasWord(scene, phrase, PRIVATE_MODIFIERS)) return false;
  if (body === 'place') return office.head !== 'director'; // "British director": of films.
  if (body === 'acronym') return office.kind !== 'government' && office.kind !== 'lead';
  if (body === 'unknown') return office.official === 'unless' && office.kind !== 'government';
  return office.official === 'unless' || standsAlone(scene, phrase);
}

/** "chief data officer", but "chief medical officer". */
function isChiefOfFirm(scene: Scene, { office, title }: TitlePhrase): boolean {
  if (office.head !== 'officer' || scene.tokens[title.first]!.lower !== 'chief') return false;
  return !/^(?:health|medical|nursing|scientific|veterinary)$/.test(scene.tokens[title.first + 1]?.lower ?? '');
}

/** "Republican candidate", "Labour hopeful", "candidate for president". */
function isOfParty(scene: Scene, { office, title, reach }: TitlePhrase): boolean {
  if (office.kind !== 'party') return false;
  for (let i = reach; i < title.first; i++) if (hasFlag(scene, i, FLAG.party)) return true;
  return (
    title.last - title.first > 2 &&
    hasFlag(scene, title.last - 1, FLAG.office) &&
    scene.tokens[title.last - 2]!.lower === 'for'
  );
}

function hasWord(scene: Scene, { title }: TitlePhrase, words: ReadonlySet<string>): boolean {
  for (let i = title.first; i < title.last - 1; i++) if (words.has(scene.tokens[i]!.lower)) return true;
  return false;
}

/** "Chairman Reyes", "Officer Lee", "spokesman Reyes": by itself in a capital, or a word that news uses of officials. */
function standsAlone(scene: Scene, { office, title }: TitlePhrase): boolean {
  if (office.kind === 'spokesperson') return true;
  const capital = isNamePart(scene, title.last - 1) && (scene.form[title.last - 1]! & FORM.upper) === 0;
  return (
    capital &&
    /^(?:chairman|chairwoman|chair|leader|officer|agent|chief|director)$/.test(office.head) &&
    (scene.place[title.last - 1]! & PLACE.opens) === 0
  );
}
