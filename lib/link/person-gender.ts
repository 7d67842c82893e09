import { isGiven, type Scene } from '../find/names/name-scene.ts';
import { CUE_VERBS } from '../lexicon/cues.ts';
import { formsOf } from '../lexicon/verb-forms.ts';
import type { Mention } from './person-groups.ts';

type Gender = 'she' | 'he' | null;

/** Offices and kin that only women, or only men, have. */
const SHE =
  /(?:woman|women|actress|queen|empress|princess|duchess|baroness|countess|mayoress|wife|mother|sister|daughter|niece|aunt|widow|girlfriend|grandmother|bride|heiress|nun|mum|mom|hostess|waitress|seamstress|ballerina|fiancée|first-lady)$/;
const HE =
  /(?:[a-z]man|men|king|emperor|prince|duke|husband|father|brother|son|nephew|uncle|widower|boyfriend|grandfather|monk|priest|fiancé|dad)$/;

/**
 * Whether a person is a she or a he, as far as the article or the given name tells; `null` when it does not, or says
 * both. `everybody` has the first tokens of all mentions of persons.
 */
export function genderOf(scene: Scene, mentions: readonly Mention[], everybody: ReadonlySet<number>): Gender {
  const given = byGivenName(scene, mentions);
  const told = byHonorific(mentions) ?? byTitle(mentions, given);
  if (told) return told;
  const { gender, times } = byFollowing(scene, mentions, everybody);
  // "Andrea" is a he in one country and a she in another.
  if (given && gender && given !== gender) return times > 1 ? gender : given;
  return given ?? byPronoun(scene, mentions, everybody) ?? gender;
}

function byHonorific(mentions: readonly Mention[]): Gender {
  return only(mentions.map(({ honorific }) => (honorific === 'either' ? null : honorific)));
}

function byTitle(mentions: readonly Mention[], given: Gender): Gender {
  return only(
    mentions.flatMap(({ titles }) =>
      titles
        .filter(({ rule, office }) => rule !== 'is' && !(given === 'she' && OF_BOTH.test(office.head)))
        .map(({ office }) => genderOfOffice(office.head)),
    ),
  );
}

/** Offices in "man" that women have, too: "Chairman Ana Reyes". */
const OF_BOTH = /(?:alderman|chairman|foreman|ombudsman|spokesman)$/;

function genderOfOffice(head: string): Gender {
  if (SHE.test(head)) return 'she';
  return HE.test(head) ? 'he' : null;
}

function byGivenName(scene: Scene, mentions: readonly Mention[]): Gender {
  const genders = mentions.map(({ parts, first, last }) => {
    const at = parts.familyFirst ? first + 1 : first;
    if (parts.words.length < 2 && !isGiven(scene, at)) return null;
    for (let i = at; i < Math.min(last, at + 2); i++) {
      const bearer = bearerOf(scene, scene.tokens[i]!.lower);
      if (bearer) return bearer === 'either' ? null : bearer;
      if (i > at || !/^\p{L}\.?$/u.test(scene.tokens[i]!.text)) return null;
    }
    return null;
  });
  return only(genders);
}

function bearerOf(scene: Scene, lower: string): 'she' | 'he' | 'either' | undefined {
  const plain = lower.normalize('NFD').replace(/\p{M}/gu, '');
  return scene.givenNames.get(lower) ?? scene.givenNames.get(plain) ?? scene.givenNames.get(plain.split('-')[0]!);
}

/** "Reyes lost her seat." where no other capital stands between the name and the pronoun. */
function byPronoun(scene: Scene, mentions: readonly Mention[], everybody: ReadonlySet<number>): Gender {
  return only(
    mentions.map(({ first, last }) => (isAlone(scene, first, everybody) ? pronounBehind(scene, last) : null)),
  );
}

const NEAR = 12;

function pronounBehind(scene: Scene, from: number): Gender {
  for (let i = from; i < scene.tokens.length && i < from + NEAR; i++) {
    const token = scene.tokens[i]!;
    if (token.newLine || /^[.!?“"]$/.test(token.text) || scene.form[i] !== 0) return null;
    if (token.lower === 'her' || token.lower === 'herself') return 'she';
    if (token.lower === 'his' || token.lower === 'himself') return 'he';
  }
  return null;
}

/**
 * "The witness was Gopi Ramu. He said …": somebody who is the only person of a sentence, and the next "he" or "she" in
 * it, or the one that the next sentence begins with. Where they do not agree, what is said three times as often.
 */
function byFollowing(
  scene: Scene,
  mentions: readonly Mention[],
  everybody: ReadonlySet<number>,
): { gender: Gender; times: number } {
  const genders = mentions.flatMap(mention => {
    // "…, saying she": as good as two others.
    const leading = saidOfLeader(scene, mention);
    return leading ? [leading, leading] : [pronounFollowing(scene, mention, everybody)];
  });
  const she = genders.filter(gender => gender === 'she').length;
  const he = genders.filter(gender => gender === 'he').length;
  if (she > 3 * he) return { gender: 'she', times: she };
  return he > 3 * she ? { gender: 'he', times: he } : { gender: null, times: 0 };
}

/** So many words, without quoted ones, are looked at on either side of a name. */
const FOLLOWING = 60;

function pronounFollowing(scene: Scene, { first, last }: Mention, everybody: ReadonlySet<number>): Gender {
  if (!isAlone(scene, first, everybody)) return null;
  let said = false;
  for (let i = last; i < scene.tokens.length && i < last + FOLLOWING; i++) {
    const { text, lower, newLine } = scene.tokens[i]!;
    if (newLine || /^[.!?]$/.test(text)) return pronounOfNext(scene, first, newLine ? i : i + 1);
    if (OPENING.test(text)) return null;
    const gender = GENDER_OF_PRONOUN.get(lower);
    // What follows "said" is about anybody.
    if (gender && !said) return gender;
    if (everybody.has(i) || isSomebody(lower)) return null;
    said ||= SAYING.has(lower);
  }
  return null;
}

/** What the sentence that begins at `at` begins with, if the one before tells of the person. */
function pronounOfNext(scene: Scene, first: number, at: number): Gender {
  return isSubject(scene, first) ? pronounAtOnce(scene, at) : null;
}

/** "Captain |Lee| came", "The first witness was Captain |Lee|", not "The lawyer met |Lee|": of whom a sentence tells. */
function isSubject({ tokens }: Scene, first: number): boolean {
  for (let i = first; i >= 0 && i >= first - LONGEST_TITLE; i--) {
    if (tokens[i]!.newLine || /^[.!?]$/.test(tokens[i - 1]?.text ?? '.')) return i > first - 3;
    if (/^(?:is|was)$/.test(tokens[i]!.lower)) return true;
  }
  return false;
}

const LONGEST_TITLE = 8;

/** "She came", "“…,” she said": behind a full stop or a quote the pronoun has to come at once. */
function pronounAtOnce(scene: Scene, at: number): Gender {
  const opens = OPENING.test(scene.tokens[at]?.text ?? '');
  const { lower } = scene.tokens[opens ? closingMark(scene, at) + 1 : at] ?? { lower: '' };
  return lower === 'he' || lower === 'she' ? lower : null;
}

/** "Lee wrote to the heirs of Ann Ray, saying she …": who begins the sentence is the one who is saying it. */
function saidOfLeader({ tokens }: Scene, { first, last }: Mention): Gender {
  if (!tokens[first]!.newLine && !/^[.!?]$/.test(tokens[first - 1]?.text ?? '.')) return null;
  for (let i = last; i < tokens.length - 1 && i < last + FOLLOWING; i++) {
    const { text, lower, newLine } = tokens[i]!;
    if (newLine || /^[.!?"“”«]$/.test(text)) return null;
    if (lower === ',' && /^(?:adding|saying)$/.test(tokens[i + 1]!.lower)) {
      const behind = tokens[i + 2]?.lower === 'that' ? i + 3 : i + 2;
      return /^s?he$/.test(tokens[behind]?.lower ?? '') ? GENDER_OF_PRONOUN.get(tokens[behind]!.lower)! : null;
    }
  }
  return null;
}

const OPENING = /^["“«]$/;
const LONGEST_STRING = 120;

/** The mark that closes the string opened at `from`, or `from` itself. */
function closingMark({ tokens }: Scene, from: number): number {
  for (let i = from + 1; i < tokens.length && i < from + LONGEST_STRING && !tokens[i]!.newLine; i++)
    if (/^["”»]$/.test(tokens[i]!.text)) return i;
  return from;
}

const SAYING: ReadonlySet<string> = new Set(
  CUE_VERBS.flatMap(({ verbs }) =>
    [...verbs].flatMap(verb => {
      const { past, s, ing } = formsOf(verb.split('-')[0]!);
      return [past, s, ing];
    }),
  ),
);

const GENDER_OF_PRONOUN: ReadonlyMap<string, 'she' | 'he'> = new Map([
  ['she', 'she'],
  ['her', 'she'],
  ['herself', 'she'],
  ['he', 'he'],
  ['his', 'he'],
  ['him', 'he'],
  ['himself', 'he'],
]);

/** Nobody else stands in the sentence before the name. */
function isAlone({ tokens }: Scene, first: number, everybody: ReadonlySet<number>): boolean {
  for (let i = first - 1; i >= 0 && i >= first - FOLLOWING && !tokens[i + 1]!.newLine; i--) {
    const { text, lower } = tokens[i]!;
    if (/^[.!?]$/.test(text)) return true;
    if (everybody.has(i) || /^["“”«]$/.test(text) || /^s?he$/.test(lower) || isSomebody(lower)) return false;
  }
  return true;
}

/** "the girl", "her son": whom a pronoun behind may mean too. */
function isSomebody(lower: string): boolean {
  return (
    SHE.test(lower) || HE.test(lower) || /^(?:boy|girl|guy|lady|gentleman|victim|suspect|child|baby|who)$/.test(lower)
  );
}

/** The one gender among them; `null` for none, or both. */
function only(genders: readonly Gender[]): Gender {
  const found = new Set(genders.filter(gender => gender !== null));
  return found.size === 1 ? [...found][0]! : null;
}
