import type { Frame } from '../find/quotes/frames.ts';
import type { NounPhrase } from '../find/quotes/noun-phrases.ts';
import { CALLINGS, CALLINGS_OF_MEN, CALLINGS_OF_WOMEN, NATIONALS } from '../lexicon/callings.ts';
import type { Person } from '../mentions.ts';
import { COUNTRY_OF_DEMONYM } from '../place/demonyms.ts';
import { overlaps } from '../text/span.ts';
import { namedIn, personNamed, type Scene } from './speaker-scene.ts';

/** So many paragraphs back an epithet still finds its person. */
const REACH = 12;

/**
 * Whom "the governor", "the 37-year-old" means, or `null`. An office means the one who holds it in this article; where
 * two do, the one who spoke last.
 */
export function personByEpithet(phrase: NounPhrase, index: number, scene: Scene): Person | null {
  const frame = scene.frames[index]!;
  const words = frame.pieces.slice(phrase.first, phrase.headLast).map(({ lower }) => lower);
  if (frame.heading && words.length === 1) return onlyHolder(words[0]!, scene);
  if (words[0] !== 'the' || phrase.last !== phrase.headLast) return null;
  const head = words.at(-1)!;
  if (/year-old$/.test(head)) return lastPerson(index, scene);
  const described = personDescribedAs(head, index, scene);
  if (described) return described;
  if (isOfANation(frame, phrase)) return lastSpeaker(index, scene, REACH);
  const callings = genderOfCalling(head);
  if (callings) return ofGender(lastPerson(index, scene), callings);
  const holders = scene.people.filter(person => holds(person, head) && wasNamed(person, index, scene));
  const speaker = scene.spoken.at(-1)?.person;
  if (holders.some(holder => holder === speaker)) return speaker!;
  // Who held an office once may not be the one who is listed with it.
  if (words.includes('former')) return null;
  return holders.length === 1 ? holders[0]! : nearestOf(holders, index, scene);
}

/** What sort of person "the singer", "the mother-of-two" calls the one who spoke last; `null` for any other word. */
function genderOfCalling(head: string): 'he' | 'she' | 'any' | null {
  const word = head.replace(/-of-.*$/, '');
  if (CALLINGS_OF_WOMEN.has(word)) return 'she';
  if (CALLINGS_OF_MEN.has(word)) return 'he';
  return CALLINGS.has(word) || /ologist$/.test(word) ? 'any' : null;
}

/** "the Spaniard", "the Norwegian"; "the Chinese" and "the French" are many. */
function isOfANation({ pieces }: Frame, { first, headLast }: NounPhrase): boolean {
  const word = headLast === first + 2 ? (pieces[first + 1]!.token?.text ?? '') : '';
  return NATIONALS.has(word) || (/n$/.test(word) && COUNTRY_OF_DEMONYM.has(word));
}

function ofGender(person: Person | null, gender: 'he' | 'she' | 'any'): Person | null {
  return gender === 'any' || person?.gender === gender ? person : null;
}

/** Whom the article called by that word before, beside the name: "the suspect, |Tom Finch|,", "the singer |Ana Lee|". */
function personDescribedAs(word: string, index: number, { frames, named }: Scene): Person | null {
  const found = new Set<Person>();
  for (const { pieces } of frames.slice(Math.max(0, index - FAR), index)) {
    for (let i = 0; i < pieces.length; i++) {
      if (pieces[i]!.token?.text !== word) continue;
      const name = (pieces[i + 1]?.lower === ',' ? pieces[i + 2] : pieces[i + 1])?.name;
      const person = name && personNamed(named, name);
      if (person) found.add(person);
    }
  }
  return found.size === 1 ? [...found][0]! : null;
}

/** In so many sentences before. */
const FAR = 80;

/** "Bridge to close, mayor says": a heading leaves the article out; the text below tells who it is. */
function onlyHolder(office: string, { people }: Scene): Person | null {
  const holders = people.filter(person => holds(person, office));
  return holders.length === 1 ? holders[0]! : null;
}

/** The only one of several who is named in this paragraph before the epithet, or in the paragraph before. */
function nearestOf(holders: readonly Person[], index: number, { frames }: Scene): Person | null {
  const frame = frames[index]!;
  for (let line = frame.line; line >= Math.max(0, frame.line - 1); line--) {
    const near = frames.filter((other, i) => i < index && index - i < REACH && other.line === line);
    const named = holders.filter(({ mentions }) =>
      mentions.some(mention => near.some(other => overlaps(other, mention))),
    );
    if (named.length > 0) return named.length === 1 ? named[0]! : null;
  }
  return null;
}

function holds({ titles }: Person, office: string): boolean {
  return titles.some(title => {
    const word = title
      .toLowerCase()
      .split(/\s+(?:of|for|to|in)\s/)[0]!
      .split(/\s+/)
      .at(-1)!;
    return word === office || (ALSO_CALLED.get(word)?.includes(office) ?? false);
  });
}

/** What else holders of an office are called, by the last word of their titles. */
const ALSO_CALLED: ReadonlyMap<string, readonly string[]> = new Map([
  ['gov.', ['governor']],
  ['sen.', ['senator', 'lawmaker']],
  ['senator', ['lawmaker']],
  ['rep.', ['congressman', 'congresswoman', 'representative', 'lawmaker']],
  ['representative', ['congressman', 'congresswoman', 'lawmaker']],
  ['congressman', ['lawmaker']],
  ['congresswoman', ['lawmaker']],
  ['mp', ['lawmaker', 'backbencher']],
  ['pres.', ['president']],
  ['gen.', ['general']],
  ['sec.', ['secretary']],
  ['supt.', ['superintendent']],
  ['supt', ['superintendent', 'detective']],
  ['insp', ['inspector', 'detective']],
  ['inspector', ['detective']],
  ['superintendent', ['detective']],
  ['sgt', ['sergeant']],
  ['sgt.', ['sergeant']],
  ['cllr', ['councillor']],
  ['justice', ['judge']],
]);

function wasNamed(person: Person, index: number, { frames }: Scene): boolean {
  const frame = frames[index]!;
  const first = frames[Math.max(0, index - REACH * 2)]!;
  return person.mentions.some(({ start }) => first.start <= start && start < frame.start);
}

function lastSpeaker(index: number, { spoken }: Pick<Scene, 'spoken'>, reach: number): Person | null {
  const speaker = spoken.at(-1);
  return speaker && index - speaker.frame <= reach ? speaker.person : null;
}

/** The one who spoke last, or the only person of the last sentence that names any. */
function lastPerson(index: number, { frames, named, spoken }: Scene): Person | null {
  const speaker = lastSpeaker(index, { spoken }, 3);
  if (speaker) return speaker;
  for (let i = index - 1; i >= Math.max(0, index - 3); i--) {
    const there = new Set(namedIn(named, frames[i]!).map(({ person }) => person));
    if (there.size > 0) return there.size === 1 ? [...there][0]! : null;
  }
  return null;
}
