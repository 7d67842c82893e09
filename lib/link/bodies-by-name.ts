import type { Frame } from '../find/frames.ts';
import type { NounPhrase } from '../find/noun-phrases.ts';
import { PARTY_BODY_WORDS, PRIVATE_BODY_WORDS, PUBLIC_BODY_WORDS } from '../lexicon/organisation-words.ts';
import type { Name } from '../mentions.ts';
import { overlaps, sliceOf } from '../text/span.ts';
import type { Scene } from './speakers.ts';

/**
 * The fullest name that the article gives a body:
 *
 * - CEW        → Chief Executive Women
 * - Chronicle  → Ridgeway Chronicle
 */
export function fullNameOfBody(name: Name, { text, names }: Scene): string {
  const called = sliceOf(text, name);
  const bodies = names.filter(({ type }) => type === 'organisation' || type === 'other').map(one => sliceOf(text, one));
  const longer = bodies.filter(
    body => body.length > called.length && (isShortFor(called, body) || isAcronymOf(called, body)),
  );
  return longer.sort((a, b) => b.length - a.length)[0] ?? called;
}

function isShortFor(short: string, long: string): boolean {
  return !/^[\p{Lu}.]+$/u.test(short) && (long.startsWith(`${short} `) || long.endsWith(` ${short}`));
}

function isAcronymOf(short: string, long: string): boolean {
  const letters = short.replace(/\./g, '');
  if (!/^\p{Lu}{2,}$/u.test(letters)) return false;
  const initials = long.match(/\p{Lu}/gu)?.join('') ?? '';
  return initials === letters && /\s/.test(long);
}

/** Whether the head of a phrase is a body: "Ukraine's presidential office", "state police". */
export function isBody(frame: Frame, { headLast }: NounPhrase): boolean {
  return isBodyWord(frame.pieces[headLast - 1]!.lower);
}

function isBodyWord(word: string): boolean {
  return PUBLIC_BODY_WORDS.has(word) || PRIVATE_BODY_WORDS.has(word) || PARTY_BODY_WORDS.has(word);
}

/** Words for a body that was named before: "the agency", "the group". */
const GENERIC =
  /^(?:agency|airline|alliance|association|authority|bank|body|bureau|carrier|center|centre|charity|club|commission|committee|company|council|court|department|firm|foundation|group|institute|ministry|network|newspaper|office|organisation|organization|paper|party|side|team|union|university)$/;
const REACH = 4;

/** The name of the body that "the agency" means: the one that spoke last, or the only one named just before. */
export function bodyCalled(phrase: NounPhrase, index: number, scene: Scene): string | null {
  const { frames, names, spoken } = scene;
  const words = frames[index]!.pieces.slice(phrase.first, phrase.last).map(({ lower }) => lower);
  if (words.length !== 2 || words[0] !== 'the' || !GENERIC.test(words[1]!)) return null;
  const speaker = spoken.at(-1);
  if (speaker?.kind === 'body' && index - speaker.frame <= REACH) return speaker.name;
  const before = { start: frames[Math.max(0, index - 2)]!.start, end: frames[index]!.start };
  const bodies = new Set(
    names
      .filter(name => name.type === 'organisation' && overlaps(name, before))
      .map(name => fullNameOfBody(name, scene)),
  );

  return bodies.size === 1 ? [...bodies][0]! : null;
}
