import type { Frame } from '../find/quotes/frames.ts';
import type { NounPhrase } from '../find/quotes/noun-phrases.ts';
import { PARTY_BODY_WORDS, PRIVATE_BODY_WORDS, PUBLIC_BODY_WORDS } from '../lexicon/organisation-words.ts';
import type { Name } from '../mentions.ts';
import { overlaps, sliceOf } from '../text/span.ts';
import type { Scene } from './speaker-scene.ts';

/**
 * The fullest name that the article gives a body:
 *
 * - WFN        → Women Founders Network
 * - Chronicle  → Ridgeway Chronicle
 */
export function fullNameOfBody(name: Name, { text, names }: Scene): string {
  const called = sliceOf(text, name);
  const explained = explainedIn(called, text) ?? spelledIn(called, text);
  if (explained || name.type === 'place') return explained ?? called; // Pakistan is no "Pakistan Air Force".
  const bodies = names.filter(({ type }) => type !== 'person' || CAPITALS.test(called)).map(one => sliceOf(text, one));
  const longer = bodies.filter(
    body => body.length > called.length && (isShortFor(called, body) || isAcronymOf(called, body)),
  );
  return longer.sort((a, b) => b.length - a.length)[0] ?? called;
}

function isShortFor(short: string, long: string): boolean {
  return !/^[\p{Lu}.]+$/u.test(short) && (long.startsWith(`${short} `) || long.endsWith(` ${short}`));
}

const CAPITALS = /^\p{Lu}{2,}$/u;

/** "Public Services Canada (PSC)": the words before the brackets whose initials fit. */
function explainedIn(short: string, text: string): string | null {
  if (!CAPITALS.test(short)) return null;
  const at = text.indexOf(` (${short})`);
  if (at < 0) return null;
  const before = text
    .slice(Math.max(0, at - 120), at)
    .split(/\n/)
    .at(-1)!;
  const starts = [...before.matchAll(/(?<![^\s“"(])\p{Lu}/gu)].map(match => before.slice(match.index));
  const full = starts.find(words => isAcronymOf(short, words) && words.split(/\s+/).length <= short.length * 2 + 1);
  return full?.replace(/^The /, '') ?? null;
}

/** The words of the article that begin with these capitals: WFN → "Women Founders Network". */
function spelledIn(short: string, text: string): string | null {
  if (!CAPITALS.test(short) || short.length < 3 || short.length > 6) return null;
  const words = [...short].map(letter => `${letter}\\p{Ll}[\\p{L}’'-]*`);
  const spelled = new RegExp(`(?<!\\p{L})${words.join('(?:,? (?:and|of|for|the|&|in|on) |,? )')}(?!\\p{L})`, 'u');
  return spelled.exec(text)?.[0].replace(/['’]s?$/, '') ?? null;
}

/** Whether capitals are the initials of a name; small words may be left out or not: "CIOB", "CDC". */
function isAcronymOf(short: string, long: string): boolean {
  const letters = short.replace(/\./g, '');
  if (!CAPITALS.test(letters)) return false;
  const words = long.split(/[\s-]+/).filter(word => word !== '');
  return words.length > 1 && words.some((_, i) => i <= 1 && spells(words.slice(i), letters));
}

function spells(words: readonly string[], letters: string): boolean {
  let rest = letters;
  for (const word of words) {
    if (rest === '') return true;
    const initial = word[0]!;
    if (initial.toUpperCase() === rest[0]) rest = rest.slice(1);
    else if (initial === initial.toUpperCase()) return false;
  }
  return rest === '';
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
  if (speaker?.kind === 'body' && index - speaker.frame <= REACH && canBeCalled(speaker.name, words[1]!))
    return speaker.name;
  const before = { start: frames[Math.max(0, index - 2)]!.start, end: frames[index]!.start };
  // "the Weather Service's Storm Center" is about the centre.
  const bodies = new Set(
    names
      .filter(name => name.type === 'organisation' && overlaps(name, before) && !isOwner(name, scene))
      .map(name => fullNameOfBody(name, scene)),
  );

  const fitting = [...bodies].filter(body => canBeCalled(body, words[1]!));
  if (fitting.length === 1) return fitting[0]!;
  // "The agency": rather one that is called a department or a centre than anything else.
  const agencies = words[1] === 'agency' ? fitting.filter(isAgency) : [];
  return agencies.length === 1 ? agencies[0]! : null;
}

function isOwner({ end }: Name, { text, names }: Scene): boolean {
  const owns = /^['’]s?\s+/.exec(text.slice(end, end + 4));
  return owns !== null && names.some(({ start, type }) => start === end + owns[0].length && type === 'organisation');
}

function isAgency(body: string): boolean {
  return /(?:^|\s)(?:administration|agency|authority|bureau|cent(?:er|re)|commission|department|institute|ministry|office|service)(?:\s|$)/i.test(
    body,
  );
}

/** "The airline" is no ministry; "the agency" can be many things. */
function canBeCalled(body: string | null, word: string): boolean {
  if (body === null) return false;
  if (/^(?:agency|body|group|organi[sz]ation)$/.test(word)) return true;
  const own = body.toLowerCase().split(/\s+/);
  return [word, ...(WORDS_FOR.get(word) ?? [])].some(one => own.includes(one));
}

const WORDS_FOR: ReadonlyMap<string, readonly string[]> = new Map([
  ['airline', ['air', 'airlines', 'airways']],
  ['company', ['inc', 'inc.', 'corp', 'corp.', 'ltd', 'ltd.', 'plc', 'co.', 'group', 'industries', 'energy', 'motors']],
  ['firm', ['inc', 'inc.', 'corp', 'corp.', 'ltd', 'ltd.', 'plc', 'co.', 'group', 'llp', 'partners']],
  ['network', ['news', 'tv', 'channel']],
  ['newspaper', ['times', 'post', 'herald', 'tribune', 'journal', 'news', 'chronicle', 'gazette', 'leader', 'citizen']],
  ['paper', ['times', 'post', 'herald', 'tribune', 'journal', 'news', 'chronicle', 'gazette', 'leader', 'citizen']],
  ['team', ['united', 'city', 'fc']],
  ['union', ['workers', 'teachers']],
]);
