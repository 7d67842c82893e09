import { mainSubject } from '../find/cues.ts';
import type { Frame } from '../find/frames.ts';
import type { Person } from '../mentions.ts';
import { overlaps } from '../text/span.ts';
import type { Scene } from './speakers.ts';

/** What speaks for a person to be meant by a pronoun, in sentences of distance. */
const WEIGHT = {
  lastSpeaker: 2.5, // "…,” Lee said. He added": speech goes on.
  subject: 1.5, // The subject of the sentence before, rather than its object.
  knownGender: 0.5,
  sentence: -1, // For every sentence between.
};
/** Less is a guess. */
const ENOUGH = -2.5;
/** Two who are closer than this are both meant, for all we know. */
const AHEAD = 1;
/** Nobody is meant from further away. */
const REACH = 8;

/** Whom "he" or "she" means at an offset, or `null` where more than one could be meant. */
export function personByPronoun(gender: 'he' | 'she', offset: number, index: number, scene: Scene): Person | null {
  const ranked = scene.people
    .filter(person => person.gender === null || person.gender === gender)
    .map(person => ({ person, score: scoreOf(person, gender, offset, index, scene) }))
    .sort((a, b) => b.score - a.score);
  const [best, next] = ranked;
  if (!best || best.score < ENOUGH) return null;
  return next && best.score - next.score < AHEAD ? null : best.person;
}

function scoreOf(person: Person, gender: 'he' | 'she', offset: number, index: number, scene: Scene): number {
  const last = lastMentionFrame(person, offset, index, scene.frames);
  const speaker = scene.spoken.at(-1);
  const speaks = speaker?.person === person && index - speaker.frame <= REACH;
  if (last === null && !speaks) return Number.NEGATIVE_INFINITY;
  const distance = Math.min(last === null ? REACH : index - last, speaks ? index - speaker.frame : REACH);
  return (
    distance * WEIGHT.sentence +
    (speaks ? WEIGHT.lastSpeaker : 0) +
    (last !== null && isSubject(person, scene.frames[last]!) ? WEIGHT.subject : 0) +
    (person.gender === gender ? WEIGHT.knownGender : 0)
  );
}

/** The nearest frame, up to the pronoun's own, that names the person in the reporter's words. */
function lastMentionFrame(person: Person, offset: number, index: number, frames: readonly Frame[]): number | null {
  for (let i = index; i >= 0 && index - i <= REACH; i--) {
    const frame = frames[i]!;
    const named = person.mentions.some(
      mention => mention.end <= offset && overlaps(mention, frame) && !isQuoted(mention.start, frame),
    );
    if (named) return i;
  }
  return null;
}

function isQuoted(offset: number, { pieces }: Frame): boolean {
  return pieces.some(({ string, start, end }) => string !== null && start <= offset && offset < end);
}

function isSubject(person: Person, frame: Frame): boolean {
  const name = mainSubject(frame, frame.pieces.length)?.name;
  return name != null && person.mentions.some(mention => overlaps(mention, name));
}
