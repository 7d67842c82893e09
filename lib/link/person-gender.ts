import { isGiven, type Scene } from '../find/name-scene.ts';
import type { Mention } from './person-groups.ts';

type Gender = 'she' | 'he' | null;

/** Offices and kin that only women, or only men, have. */
const SHE =
  /(?:woman|women|actress|queen|empress|princess|duchess|baroness|countess|mayoress|wife|mother|sister|daughter|niece|aunt|widow|girlfriend|grandmother|bride|heiress|nun|mum|mom|hostess|waitress|seamstress|ballerina|fiancée|first-lady)$/;
const HE =
  /(?:[a-z]man|men|king|emperor|prince|duke|husband|father|brother|son|nephew|uncle|widower|boyfriend|grandfather|monk|priest|fiancé|dad)$/;

/** Whether a person is a she or a he, as far as the article or the given name tells; `null` when it does not, or says both. */
export function genderOf(scene: Scene, mentions: readonly Mention[]): Gender {
  return byHonorific(mentions) ?? byTitle(mentions) ?? byGivenName(scene, mentions) ?? byPronoun(scene, mentions);
}

function byHonorific(mentions: readonly Mention[]): Gender {
  return only(mentions.map(({ honorific }) => (honorific === 'either' ? null : honorific)));
}

function byTitle(mentions: readonly Mention[]): Gender {
  return only(
    mentions.flatMap(({ titles }) =>
      titles.filter(({ rule }) => rule !== 'is').map(({ office }) => genderOfOffice(office.head)),
    ),
  );
}

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
function byPronoun(scene: Scene, mentions: readonly Mention[]): Gender {
  return only(mentions.map(({ last }) => pronounBehind(scene, last)));
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

/** The one gender among them; `null` for none, or both. */
function only(genders: readonly Gender[]): Gender {
  const found = new Set(genders.filter(gender => gender !== null));
  return found.size === 1 ? [...found][0]! : null;
}
