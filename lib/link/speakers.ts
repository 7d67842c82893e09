import { hasString } from '../find/quotes/clauses.ts';
import type { Content } from '../find/quotes/content.ts';
import type { Frame } from '../find/quotes/frames.ts';
import type { NounPhrase } from '../find/quotes/noun-phrases.ts';
import type { Subject } from '../find/quotes/subjects.ts';
import { DETERMINERS } from '../lexicon/function-words.ts';
import { POST_NOMINALS } from '../lexicon/honorifics.ts';
import type { Name, Person, Quote } from '../mentions.ts';
import type { Reading } from '../text/reading.ts';
import { overlaps, type Span, sliceOf } from '../text/span.ts';
import { bodyCalled, fullNameOfBody, isBody } from './bodies-by-name.ts';
import { personByEpithet } from './epithets.ts';
import { leadingName, personByPronoun } from './pronouns.ts';
import { inOrder, namedIn, personNamed, type Scene, type Speaker } from './speaker-scene.ts';

/**
 * Give each quote the speaker that its cue points at, and the fullest name that the article has for them.
 * A pronoun or an epithet gets a name only where the text leaves no doubt: none rather than a wrong one.
 */
export function linkSpeakers(
  { text }: Reading,
  frames: readonly Frame[],
  contents: readonly Content[],
  names: readonly Name[],
  people: readonly Person[],
): Quote[] {
  const spoken: Speaker[] = [];
  const scene: Scene = { text, frames, names, people, named: inOrder(people), spoken };
  const known = new Map<Content, Speaker>();
  const quotes: Quote[] = [];
  inTextOrder(contents).forEach((content, i) => {
    const speaker = speakerOf(content, scene, known);
    if (speaker.kind) spoken.push(speaker);
    const { mention, name, person } = speaker;
    const { cue, confidence, rule } = content;
    const said = {
      group: i + 1,
      speaker: mention,
      speakerName: name,
      personId: person?.id ?? null,
      cue,
      confidence,
      rule,
    };
    for (const { start, end, form } of content.parts) quotes.push({ kind: 'quote', start, end, form, ...said });
  });
  return withoutOverlaps(quotes);
}

function inTextOrder(contents: readonly Content[]): Content[] {
  return [...contents].sort((a, b) => a.parts[0]!.start - b.parts[0]!.start);
}

/** Of stretches that overlap, the first stays whole. */
function withoutOverlaps(quotes: readonly Quote[]): Quote[] {
  const kept: Quote[] = [];
  for (const quote of [...quotes].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1);
    if (quote.end > quote.start && (!last || !overlaps(last, quote))) kept.push(quote);
  }
  return kept;
}

const NOBODY = { mention: null, name: null, person: null, kind: null };

function speakerOf(content: Content, scene: Scene, known: Map<Content, Speaker>, depth = 0): Speaker {
  const found = known.get(content);
  if (found) return found;
  const speaker = resolve(content, scene, known, depth);
  known.set(content, speaker);
  return speaker;
}

/** No chain of "the same as before" is longer, unless something is wrong. */
const LONGEST_CHAIN = 60;

function resolve(content: Content, scene: Scene, known: Map<Content, Speaker>, depth: number): Speaker {
  const { author, subject, sameAs, frame } = content;
  if (author) return ofAuthor(author, scene, frame);
  if (subject) return ofSubject(subject, scene, frame);
  if (!sameAs || depth > LONGEST_CHAIN) return { ...NOBODY, frame };
  return { ...speakerOf(sameAs, scene, known, depth + 1), frame };
}

function ofAuthor(author: Span, { text, named }: Scene, frame: number): Speaker {
  const person = personNamed(named, author);
  return { mention: author, name: person?.name ?? sliceOf(text, author), person, kind: 'person', frame };
}

function ofSubject({ phrase }: Subject, scene: Scene, index: number): Speaker {
  const frame = scene.frames[index]!;
  if (hasString(frame, phrase)) return { ...NOBODY, frame: index };
  const mention = mentionOf(frame, phrase, scene.text);
  if (phrase.kind === 'pronoun') return ofPronoun(phrase, mention, scene, index);
  const titled = titledPerson(phrase, index, scene);
  if (titled) return titled;
  const named = headNameOf(frame, phrase);
  const person = named && personNamed(scene.named, named);
  if (person) return { mention, name: person.name, person, kind: 'person', frame: index };
  if (named?.type === 'person')
    return { mention, name: sliceOf(scene.text, named), person: null, kind: 'person', frame: index };
  if (named) return { mention, name: bodyName(named, mention, scene), person: null, kind: 'body', frame: index };
  return ofApposition(phrase, index, scene) ?? ofDescription(phrase, mention, scene, index);
}

/** "|Ana Lee|, a former aide, came and said": the words in apposition are hers, and so are the verbs behind. */
function ofApposition({ first, kind }: NounPhrase, index: number, { frames, named }: Scene): Speaker | null {
  const frame = frames[index]!;
  const { pieces } = frame;
  if (kind !== 'noun' || !/^(?:an?|the|one|who)$/.test(pieces[first]!.lower) || pieces[first - 1]?.lower !== ',')
    return null;
  const name = pieces[first - 2]?.name;
  if (!name || name !== leadingName(frame)) return null;
  const person = personNamed(named, name);
  return person
    ? { mention: { start: name.start, end: name.end }, name: person.name, person, kind: 'person', frame: index }
    : null;
}

/**
 * "Minister for Works |Ana Lee|", "White House chief of staff |Ana Lee|", "Business and Trade Secretary |Ana Lee|": a title
 * with "for", "of" or "and" before a name is not its head.
 */
function titledPerson(phrase: NounPhrase, index: number, { named, frames }: Scene): Speaker | null {
  const { first, last, headLast, name } = phrase;
  if (last === headLast && name !== null) return null;
  const { pieces } = frames[index]!;
  const { start, end } = pieces[last - 1]!;
  const mention = namedIn(named, { start, end }).find(one => one.end === end && one.title !== null);
  // "the mayor and Secretary Ana Lee": of two titles nobody knows.
  if (!mention || (last === headLast && mention.start > mention.title!.end + 1)) return null;
  if (!isHeadIn(mention.title!, phrase, pieces[first]!.start, pieces)) return null;
  const { person } = mention;
  return { mention: { start: mention.start, end }, name: person.name, person, kind: 'person', frame: index };
}

/** Whether a title is what the phrase is about: it starts the phrase, but for an article, or holds its head. */
function isHeadIn(title: Span, { last, headLast }: NounPhrase, start: number, pieces: Frame['pieces']): boolean {
  if (title.start >= start && title.start <= start + TITLE_SLACK) return true;
  return last > headLast && title.start >= start && overlaps(pieces[headLast - 1]!, title);
}

/** "the Minister for …": the article is not a part of the title. */
const TITLE_SLACK = 4;

/** "Institute for the Study of Rivers": what belongs to the name behind "of" is in the mention. */
function bodyName(named: Name, mention: Span, scene: Scene): string {
  const full = fullNameOfBody(named, scene);
  return full === sliceOf(scene.text, named) && mention.start === named.start ? sliceOf(scene.text, mention) : full;
}

/** The name at the head of a phrase, letters behind it left out: "Ana Lee MP". */
function headNameOf(frame: Frame, phrase: NounPhrase): Name | null {
  const letters = frame.pieces[phrase.headLast - 1]!;
  const before = frame.pieces[phrase.headLast - 2]?.name;
  if (before?.type === 'person' && POST_NOMINALS.has(letters.lower) && /\p{Lu}/u.test(letters.initial)) return before;
  return phrase.name && isHead(frame, phrase) ? phrase.name : null;
}

/** Whether the name of a phrase is its head: "the aide Ana Lee", not "officials in Kyiv". */
function isHead(frame: Frame, { headLast, name }: NounPhrase): boolean {
  return name !== null && frame.pieces[headLast - 1]?.name === name;
}

function ofPronoun(phrase: NounPhrase, mention: Span, scene: Scene, frame: number): Speaker {
  const pronoun = scene.frames[frame]!.pieces[phrase.last - 1]!.lower;
  if (/^(?:he|she|his|her|him)$/.test(pronoun)) {
    const person = personByPronoun(/^(?:he|his|him)$/.test(pronoun) ? 'he' : 'she', mention.start, frame, scene);
    return { mention, name: person?.name ?? null, person, kind: 'person', frame };
  }
  if (!/^(?:it|its|they|their|them)$/.test(pronoun)) return { ...NOBODY, mention, frame };
  const last = scene.spoken.at(-1);
  const handle = /^the(?:y|ir|m)$/.test(pronoun) ? handleBefore(mention.start, frame, scene) : null;
  if (handle) return { mention, name: handle, person: null, kind: 'person', frame };
  // "It" stays with a body for a while, "they" are anybody once a paragraph has gone by.
  const reach = /^its?$/.test(pronoun) ? 2 : 0;
  const near = last?.kind === 'body' && scene.frames[frame]!.line - (scene.frames[last.frame]?.line ?? -9) <= reach;
  return { mention, name: near ? last.name : null, person: null, kind: near ? 'body' : 'group', frame };
}

/** A phrase without a name at its head: an epithet, a body, a group, a document. */
function ofDescription(phrase: NounPhrase, mention: Span, scene: Scene, index: number): Speaker {
  const frame = scene.frames[index]!;
  const person = personByEpithet(phrase, index, scene);
  if (person) return { mention, name: person.name, person, kind: 'person', frame: index };
  const body = bodyCalled(phrase, index, scene);
  if (body) return { mention, name: body, person: null, kind: 'body', frame: index };
  const author = authorOf(frame, phrase, scene);
  if (author) return { mention, name: author.name, person: author, kind: 'person', frame: index };
  const handle = handleOf(frame, phrase);
  if (handle) return { mention, name: handle, person: null, kind: 'person', frame: index };
  const named = isBody(frame, phrase) && hasProperName(frame, phrase);
  const name = named ? sliceOf(scene.text, mention).replace(/^the\s+/i, '') : null;
  return { mention, name, person: null, kind: named ? 'body' : 'group', frame: index };
}

/** "Ukraine's presidential office", "the Scottish government", not "the government". */
function hasProperName(frame: Frame, { first, last }: NounPhrase): boolean {
  const pieces = frame.pieces.slice(first, last);
  return pieces.some(
    (piece, i) => piece.name !== null || (first + i > 0 && /^\p{Lu}/u.test(piece.initial) && piece.lower !== 'the'),
  );
}

/** "Lee's blog": what it says, Lee says; but "Lee's mother" and "Lee's report card" are others. */
function authorOf(frame: Frame, { first, last, headLast }: NounPhrase, { named }: Scene): Person | null {
  if (last !== headLast || !OWN_WORDS.test(frame.pieces[last - 1]!.lower)) return null;
  const name = frame.pieces[first]!.name;
  const own = name && frame.pieces.findIndex(({ start }) => start >= name.end);
  if (!own || own >= last || frame.pieces[own]!.token?.kind !== 'possessive') return null;
  return personNamed(named, name);
}

const OWN_WORDS =
  /^(?:account|autobiography|blog|diary|email|letter|memoir|memoirs|message|page|post|posts|profile|statement|testimony|tweet|tweets|website)$/;

/** "acorn17": a name of a kind. */
function handleOf(frame: Frame, { first, last }: NounPhrase): string | null {
  const text = last - first === 1 ? (frame.pieces[first]!.token?.text ?? '') : '';
  return HANDLE.test(text) ? text : null;
}

const HANDLE = /^\p{L}[\p{L}_]{2,}\d+$/u;

/** Nobody knows whether "acorn17" is a he or a she: "they" means the handle of this paragraph, or who spoke last. */
function handleBefore(offset: number, index: number, { frames, spoken }: Scene): string | null {
  const { line } = frames[index]!;
  for (let i = index; i >= 0 && frames[i]!.line === line; i--) {
    const handle = frames[i]!.pieces.find(({ token, start }) => start < offset && HANDLE.test(token?.text ?? ''));
    if (handle) return handle.token!.text;
  }
  const last = spoken.at(-1);
  const near = last && line - frames[last.frame]!.line <= 1 && last.name && HANDLE.test(last.name);
  return near ? last.name : null;
}

/**
 * The words that name the speaker: a name without its title; a phrase without its place.
 *
 * - Luhansk Governor Ana Lee            → Ana Lee
 * - the US-based Institute for Peace    → Institute for Peace
 * - local authorities in Lyon           → local authorities
 * - a spokesman for the mayor           → all of it
 */
function mentionOf(frame: Frame, phrase: NounPhrase, text: string): Span {
  const { first, last, headLast } = phrase;
  const name = headNameOf(frame, phrase);
  if (name && (name.type === 'person' || last === headLast)) return { start: name.start, end: name.end };
  const joint = frame.pieces[headLast];
  const placed = last > headLast && joint && /^(?:across|at|behind|in|near|on|throughout|within)$/.test(joint.lower);
  const end = placed && !isShare(frame, phrase) ? headLast : last;
  const based = name ? behindCompound(frame, first, name) : first;
  const start = based > first ? based : first + (isBody(frame, phrase) && isArticleOfBody(frame, first, end) ? 1 : 0);
  const span = { start: frame.pieces[start]!.start, end: frame.pieces[end - 1]!.end };
  return sliceOf(text, span).trim() === '' ? { start: frame.pieces[first]!.start, end: span.end } : span;
}

/** "six in 10", "4 in 10". */
function isShare(frame: Frame, { headLast }: NounPhrase): boolean {
  const { token, lower } = frame.pieces[headLast - 1]!;
  const isNumber = token?.kind === 'number' || DETERMINERS.has(lower) || lower === 'one';
  return isNumber && frame.pieces[headLast]?.lower === 'in';
}

/** "the US-based |Institute|": the first piece of the name behind such a word, or `first`. */
function behindCompound({ pieces }: Frame, first: number, name: Name): number {
  const at = pieces.findIndex(({ start }) => start >= name.start);
  return at - 2 > first && pieces[at - 2]!.lower === '-' && /ed$/.test(pieces[at - 1]!.lower) ? at : first;
}

/** "The General Staff": a capital behind the article makes it a name. */
function isArticleOfBody(frame: Frame, first: number, last: number): boolean {
  if (!DETERMINERS.has(frame.pieces[first]!.lower) || frame.pieces[first]!.lower !== 'the' || first + 1 >= last)
    return false;
  return /^\p{Lu}/u.test(frame.pieces[first + 1]!.initial) && !frame.pieces[last - 1]!.name;
}
