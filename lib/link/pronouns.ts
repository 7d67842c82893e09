import type { Frame } from '../find/quotes/frames.ts';
import { isAdverb, isVerbAt } from '../find/quotes/noun-phrases.ts';
import { mainSubject } from '../find/quotes/subjects.ts';
import { BE, PREPOSITIONS, SUBORDINATORS } from '../lexicon/function-words.ts';
import type { Name, Person } from '../mentions.ts';
import { overlaps, type Span, sliceOf } from '../text/span.ts';
import { namedIn, type Scene } from './speaker-scene.ts';

/** What speaks for a person to be meant by a pronoun, in sentences of distance. */
const WEIGHT = {
  lastSpeaker: 2.5, // "…,” Lee said. He added": speech goes on.
  subject: 1.5, // The subject of a sentence, rather than its object.
  subjectJustBefore: 2, // The more so of the sentence before, in the same paragraph.
  newSubject: 2, // "Ray, the captain, …": a sentence that begins with somebody since the last speaker spoke.
  newSubjectOfLine: 1, // The more so in the same paragraph.
  knownGender: 2, // Rather than one whose gender nothing tells.
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
  if (isOfNobodyNamed(offset, index, scene)) return null;
  const start = startOfChain(gender, offset, index, scene);
  return nearestPerson(gender, start.offset, start.index, scene);
}

/** "Lee’s lawyer said so. He added": one without a name was the last to speak, and nobody is named since. */
function isOfNobodyNamed(offset: number, index: number, { text, frames, named, spoken }: Scene): boolean {
  const last = spoken.at(-1);
  if (!last?.mention || last.kind !== 'group' || last.name !== null) return false;
  if (frames[last.frame]!.line !== frames[index]!.line || !ONE_PERSON.test(sliceOf(text, last.mention))) return false;
  return namedIn(named, { start: last.mention.end, end: offset }).length === 0;
}

/** "a spokesman", "Lee’s former lawyer", "another teacher", but not "the crew" or "a group of sailors". */
const ONE_PERSON =
  /^(?:an?|another|one|\p{Lu}\S*[’']s?) (?:\S+ ){0,3}(?:adviser|advisor|aide|attorney|barrister|doctor|driver|lawyer|man|mayor|minister|neighbou?r|nurse|officer|official|player|resident|solicitor|source|spokesman|spokesperson|spokeswoman|student|teacher|woman|worker)(?: (?:for|of|at|from|with) .*)?$/u;

/**
 * "Lee came. She was late. But she said": each "she" is the one before, as long as nobody else of her kind is named in
 * between. Where the first of them stands.
 */
function startOfChain(gender: 'he' | 'she', offset: number, index: number, { frames, named }: Scene) {
  let start = { offset, index };
  for (let i = index; i >= 0 && index - i <= REACH && frames[i]!.line === frames[index]!.line; i--) {
    const frame = frames[i]!;
    const before = frame.pieces.filter(piece => piece.lower === gender && piece.start < start.offset);
    const first = before[0];
    const from = before.at(-1)?.start ?? frame.start;
    const isOther = namedIn(named, frame).some(
      one =>
        one.person.gender !== OTHER[gender] &&
        one.start > from &&
        one.end <= start.offset &&
        !isQuoted(one.start, frame) &&
        (i === index || !first || isSubject(one.person, frame)),
    );
    if (isOther) return start;
    if (first) start = { offset: first.start, index: i };
  }
  return start;
}

const OTHER = { he: 'she', she: 'he' } as const;

function nearestPerson(gender: 'he' | 'she', offset: number, index: number, scene: Scene): Person | null {
  const ranked = scene.people
    .filter(person => person.gender === null || person.gender === gender)
    .map(person => ({ person, score: scoreOf(person, gender, offset, index, scene) }))
    .sort((a, b) => b.score - a.score);
  const [best, next] = ranked.filter(({ score }) => score > Number.NEGATIVE_INFINITY);
  if (!best) return null;
  // Nobody else far and wide.
  if (!next && best.person.gender === gender && scene.spoken.at(-1)?.person === best.person) return best.person;
  if (best.score < ENOUGH) return null;
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
    (last !== null ? weightOfSubject(person, last, index, scene) : 0) +
    (person.gender === gender ? WEIGHT.knownGender : 0)
  );
}

function weightOfSubject(person: Person, last: number, index: number, { frames, spoken }: Scene): number {
  const frame = frames[last]!;
  if (!isSubject(person, frame)) return 0;
  const sameLine = frame.line === frames[index]!.line;
  const name = leadingName(frame);
  const leads = name !== null && person.mentions.some(mention => overlaps(mention, name));
  const turns = leads && last < index && last > (spoken.at(-1)?.frame ?? index);
  return (
    WEIGHT.subject +
    (sameLine && last === index - 1 ? WEIGHT.subjectJustBefore : 0) +
    (turns ? WEIGHT.newSubject + (sameLine ? WEIGHT.newSubjectOfLine : 0) : 0)
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
  const name = leadingName(frame) ?? mainSubject(frame, frame.pieces.length)?.name;
  if (name != null && person.mentions.some(mention => overlaps(mention, name))) return true;
  return person.mentions.some(mention => overlaps(mention, frame) && isPredicate(mention, frame));
}

/** "Captain |Ana Lee|, one of the crew, …": the name that a sentence begins with, but not "Lee's brother". */
export function leadingName(frame: Frame): Name | null {
  const { pieces } = frame;
  const at = pieces.findIndex(({ name }) => name?.type === 'person');
  if (at < 0 || at > LONGEST_TITLE) return null;
  const before = pieces.slice(0, at);
  if (
    !before.every(({ token, lower }) => token?.kind === 'word' && !PREPOSITIONS.has(lower) && !SUBORDINATORS.has(lower))
  )
    return null;
  const name = pieces[at]!.name!;
  const behind = pieces.findIndex(piece => piece.start >= name.end);
  return behind > 0 && isFreeBehind(frame, behind) ? name : null;
}

/** Behind a subject: a comma or a verb, not "'s", "and" or "aide". */
function isFreeBehind(frame: Frame, at: number): boolean {
  const { token, lower } = frame.pieces[at]!;
  if (token?.kind !== 'word') return token?.kind !== 'possessive';
  return isVerbAt(frame, at) || isAdverb(frame, at) || /^(?:who|of|in|at|from)$/.test(lower);
}

const LONGEST_TITLE = 3;

/** "The first witness was Captain |Ana Lee|." */
function isPredicate(mention: Span, { pieces }: Frame): boolean {
  const at = pieces.findIndex(({ start }) => start >= mention.start);
  for (let i = at - 1; i >= Math.max(0, at - 6); i--) {
    if (BE.has(pieces[i]!.lower)) return true;
    if (pieces[i]!.token?.kind === 'mark' && pieces[i]!.lower !== '-') return false;
    if (PREPOSITIONS.has(pieces[i]!.lower) || /^(?:that|who|which)$/.test(pieces[i]!.lower)) return false;
  }
  return false;
}
