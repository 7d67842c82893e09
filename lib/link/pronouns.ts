import type { Frame } from '../find/frames.ts';
import { mainSubject } from '../find/subjects.ts';
import { BE } from '../lexicon/function-words.ts';
import type { Person } from '../mentions.ts';
import { overlaps, type Span } from '../text/span.ts';
import type { Scene } from './speakers.ts';

/** What speaks for a person to be meant by a pronoun, in sentences of distance. */
const WEIGHT = {
  lastSpeaker: 2.5, // "…,” Lee said. He added": speech goes on.
  subject: 1.5, // The subject of a sentence, rather than its object.
  subjectJustBefore: 2, // The more so of the sentence before, in the same paragraph.
  knownGender: 1.5, // Rather than one whose gender nothing tells.
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
    (last !== null ? weightOfSubject(person, last, index, scene.frames) : 0) +
    (person.gender === gender ? WEIGHT.knownGender : 0)
  );
}

function weightOfSubject(person: Person, last: number, index: number, frames: readonly Frame[]): number {
  if (!isSubject(person, frames[last]!)) return 0;
  const justBefore = last === index - 1 && frames[last]!.line === frames[index]!.line;
  return WEIGHT.subject + (justBefore ? WEIGHT.subjectJustBefore : 0);
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
  if (name != null && person.mentions.some(mention => overlaps(mention, name))) return true;
  return person.mentions.some(mention => overlaps(mention, frame) && isPredicate(mention, frame));
}

/** "The first witness was Captain |Ana Lee|." */
function isPredicate(mention: Span, { pieces }: Frame): boolean {
  const at = pieces.findIndex(({ start }) => start >= mention.start);
  for (let i = at - 1; i >= Math.max(0, at - 6); i--) {
    if (BE.has(pieces[i]!.lower)) return true;
    if (pieces[i]!.token?.kind === 'mark' && pieces[i]!.lower !== '-') return false;
  }
  return false;
}
