import type { NounPhrase } from '../find/noun-phrases.ts';
import type { Person } from '../mentions.ts';
import { overlaps } from '../text/span.ts';
import type { Scene } from './speakers.ts';

/** So many paragraphs back an epithet still finds its person. */
const REACH = 12;

/**
 * Whom "the governor", "the 37-year-old" means, or `null`. An office means the one who holds it in this article; where
 * two do, the one who spoke last.
 */
export function personByEpithet(phrase: NounPhrase, index: number, scene: Scene): Person | null {
  const frame = scene.frames[index]!;
  const words = frame.pieces.slice(phrase.first, phrase.headLast).map(({ lower }) => lower);
  if (words[0] !== 'the' || phrase.last !== phrase.headLast) return null;
  const head = words.at(-1)!;
  if (/year-olds?$/.test(head)) return lastPerson(index, scene);
  const holders = scene.people.filter(person => holds(person, head) && wasNamed(person, index, scene));
  const speaker = scene.spoken.at(-1)?.person;
  if (holders.some(holder => holder === speaker)) return speaker!;
  // Who held an office once may not be the one who is listed with it.
  if (words.includes('former')) return null;
  return holders.length === 1 ? holders[0]! : nearestOf(holders, index, scene);
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
    const word = title.toLowerCase().split(/\s+/).at(-1)!;
    return (SHORT_FOR.get(word) ?? word) === office;
  });
}

const SHORT_FOR: ReadonlyMap<string, string> = new Map([
  ['gov.', 'governor'],
  ['sen.', 'senator'],
  ['rep.', 'congressman'],
  ['pres.', 'president'],
  ['gen.', 'general'],
  ['sec.', 'secretary'],
  ['supt.', 'superintendent'],
]);

function wasNamed(person: Person, index: number, { frames }: Scene): boolean {
  const frame = frames[index]!;
  const first = frames[Math.max(0, index - REACH * 2)]!;
  return person.mentions.some(({ start }) => first.start <= start && start < frame.start);
}

/** The one who spoke last, or the only person of the sentences just before. */
function lastPerson(index: number, { frames, people, spoken }: Scene): Person | null {
  const speaker = spoken.at(-1);
  if (speaker?.person && index - speaker.frame <= 3) return speaker.person;
  const before = { start: frames[Math.max(0, index - 3)]!.start, end: frames[index]!.start };
  const named = people.filter(({ mentions }) => mentions.some(mention => overlaps(mention, before)));
  return named.length === 1 ? named[0]! : null;
}
