import { CUE_NOUNS, SOURCE_PHRASES } from '../../lexicon/cues.ts';
import {
  ADVERBS,
  COORDINATORS,
  DETERMINERS,
  FINITE_AUXILIARIES,
  PREPOSITIONS,
  SUBORDINATORS,
} from '../../lexicon/function-words.ts';
import { PRESENT_VERBS } from '../../lexicon/irregular-verbs.ts';
import type { Range } from '../../text/range.ts';
import { afterAdjuncts, afterApposition } from './adjuncts.ts';
import {
  clauseFollows,
  hasString,
  hasVerb,
  indexOfPiece,
  isAdverbial,
  isEnd,
  isInfinitive,
  isPause,
  saysSomething,
} from './clauses.ts';
import type { Cue } from './cues.ts';
import type { Frame } from './frames.ts';
import { isPronoun, isVerbAt, type NounPhrase, nounPhraseAfter, nounPhraseBefore } from './noun-phrases.ts';
import { endOfSpeech } from './speech-end.ts';
import { mainSubject, namedBehind, type Subject } from './subjects.ts';
import { resumesBehind, startOfSpeech } from './tags.ts';
import { endOfTaken, isTaken, type Site, type Utterance } from './utterance.ts';

/** "According to Lee, …", "As Lee reports, …" at the head of a frame: all that follows, other speakers in it too. */
export function leadingSpeech(site: Omit<Site, 'cue'>): Utterance[] {
  const { frame, cues } = site;
  const as = cues.find(
    cue =>
      frame.pieces[0]?.lower === 'as' &&
      cue.subject?.order === 'before' &&
      (cue.subject.first ?? cue.subject.phrase.first) === 1,
  );
  if (!as?.verb.takes.has('tag') || isInfinitive(frame, as.last))
    return sourcedSpeech(site).filter(({ rule }) => rule === 'according-to-first');
  const comma = indexOfPiece(frame, as.last, as.last + 12, /^,$/);
  if (comma < 0 || !clauseFollows(frame, comma + 1)) return [];
  const parts = [{ first: comma + 1, last: endOfSpeech({ ...site, cue: NO_VERB }, comma + 1) }];
  return [
    { frame, parts, cue: { start: as.start, end: as.end }, subject: as.subject, rule: 'as-they-say', confidence: 0.8 },
  ];
}

/** What is reported "according to" somebody. */
export function sourcedSpeech({ frame, cues, taken }: Omit<Site, 'cue'>): Utterance[] {
  return sourcesOf(frame).flatMap(source => {
    if (isTaken(taken, source.first)) return [];
    const parts = partsOf({ frame, cues, taken, cue: NO_VERB }, source);
    if (!parts) return [];
    const cue = { start: frame.pieces[source.first]!.start, end: frame.pieces[source.last - 1]!.end };
    const subject: Subject = { phrase: namedBehind(frame, source.phrase), order: 'behind' };
    const rule = leads(frame, source) ? 'according-to-first' : 'according-to';
    return [{ frame, parts, cue, subject, rule, confidence: 0.85 }];
  });
}

/** What is reported by a noun: "their claim that …", "gave testimony that …", "the criticism is that …". */
export function speechOfNouns({ frame, cues, taken }: Omit<Site, 'cue'>): Utterance[] {
  const found: Utterance[] = [];
  frame.pieces.forEach((piece, at) => {
    if (!CUE_NOUNS.has(piece.lower) || piece.name || isTaken(taken, at) || isReminder(frame, at)) return;
    const that = thatBehind(frame, at);
    if (that < 0 || isTaken(taken, that + 1) || !clauseFollows(frame, that + 1)) return;
    const subject = ownerOf(frame, at);
    const end = endOfSpeech({ frame, cues, taken, cue: NO_VERB }, that + 1);
    const range = { first: that + 1, last: end };
    const last = Math.min(beforeMainClause(frame, at, range), that === at + 1 ? beforeMainVerb(frame, at, range) : end);
    const parts = [{ first: that + 1, last }];
    const cue = { start: piece.start, end: piece.end };
    found.push({ frame, parts, cue, subject, rule: 'noun-that', confidence: 0.6 });
  });
  return found;
}

const PRESENTS: ReadonlySet<string> = new Set(PRESENT_VERBS);

/** "The storm is a reminder that …": no storm speaks. */
function isReminder(frame: Frame, at: number): boolean {
  const be = indexOfPiece(frame, at - 4, at, /^(?:is|was|are|were|as|be|been)$/);
  return frame.pieces[at]!.lower === 'reminder' && be >= 0;
}

/** "Amid complaints that …, |she resigned": behind such an opening the speech ends where the sentence begins. */
function beforeMainClause(frame: Frame, noun: number, { first, last }: Range): number {
  if (!PREPOSITIONS.has(frame.pieces[0]!.lower) || !isAdverbial(frame, { first: 0, last: noun })) return last;
  for (let i = first; i < last; i++) if (frame.pieces[i]!.lower === ',' && clauseFollows(frame, i + 1)) return i;
  return last;
}

/** "|The claim that the pier is old| is wrong": where the noun is the subject, the second verb is the reporter's. */
function beforeMainVerb(frame: Frame, noun: number, { first, last }: Range): number {
  if (hasVerb(frame, { first: startOfClause(frame, noun), last: noun })) return last;
  let verbs = 0;
  for (let i = first + 1; i < last; i++) {
    const { lower } = frame.pieces[i]!;
    if (lower === '(') i = Math.max(i, indexOfPiece(frame, i, i + 24, /^\)$/));
    if (SUBORDINATORS.has(lower) || COORDINATORS.has(lower) || isPause(frame, i)) return last;
    if (!isVerbAt(frame, i)) continue;
    // "has been" is one verb, and so is "may have said".
    const before = frame.pieces[i - 1]!;
    if (
      verbs > 0 &&
      !isVerbAt(frame, i - 1) &&
      !ADVERBS.has(before.lower) &&
      (FINITE_AUXILIARIES.has(lower) || PRESENTS.has(lower))
    )
      return i;
    verbs++;
  }
  return last;
}

/** Behind the last ", but" or ", and" before a piece, or 0. */
function startOfClause(frame: Frame, to: number): number {
  for (let i = to - 1; i > 0; i--) if (COORDINATORS.has(frame.pieces[i]!.lower) && isPause(frame, i - 1)) return i + 1;
  return 0;
}

// ——— according to ———

interface Source extends Range {
  readonly phrase: NounPhrase;
}

const OPENS_SOURCE: ReadonlySet<string> = new Set(SOURCE_PHRASES.map(([first]) => first!));

function sourcesOf(frame: Frame): Source[] {
  const sources: Source[] = [];
  frame.pieces.forEach((piece, first) => {
    if (!OPENS_SOURCE.has(piece.lower)) return;
    const words = SOURCE_PHRASES.find(phrase => phrase.every((word, i) => frame.pieces[first + i]?.lower === word));
    if (!words || piece.name) return;
    const phrase = nounPhraseAfter(frame, first + words.length);
    if (!phrase || AS_PLANNED.test(frame.pieces[phrase.first]!.lower) || isManner(frame, first, phrase)) return;
    if (words.length === 1 && !isSourceLike(frame, first, phrase)) return;
    sources.push({ first, last: first + words.length, phrase });
  });
  return sources;
}

/** "lived according to his own rules": no comma, and nobody's words. */
function isManner(frame: Frame, first: number, { headLast }: NounPhrase): boolean {
  if (first === 0 || frame.pieces[first - 1]!.lower === ',') return false;
  return /^(?:abilit(?:y|ies)|beliefs?|circumstances|faith|merits?|needs?|principles?|rules?|strengths?|traditions?|values|wish|wishes)$/.test(
    frame.pieces[headLast - 1]!.lower,
  );
}

/** "went according to plan": nobody's words. */
const AS_PLANNED =
  /^(?:age|custom|height|law|merit|need|needs|plan|plans|protocol|schedule|script|size|taste|tradition|type)$/;

/** "per the WHO", not "per cent" or "per capita". */
function isSourceLike(frame: Frame, first: number, phrase: NounPhrase): boolean {
  const before = frame.pieces[first - 1];
  const free = !before || before.lower === ',' || before.string !== null;
  return free && (phrase.kind === 'name' || DETERMINERS.has(frame.pieces[phrase.first]!.lower));
}

function partsOf(site: Site, source: Source): Range[] | null {
  const { frame, taken } = site;
  const close = endOfSource(frame, source);
  const tail = { first: close + 1, last: close + 1 < frame.pieces.length ? endOfSpeech(site, close + 1) : 0 };
  if (leads(frame, source)) return saysSomething(frame, tail) ? [tail] : null;
  const comma = frame.pieces[source.first - 1]?.lower === ',';
  const head = { first: startOfSpeech(site, source.first), last: source.first - (comma ? 1 : 0) };
  // "rules with — according to the mayor — “room for all”".
  const inset = [source.first, close].every(at => /^[—–]$/.test(frame.pieces[at - 1]?.lower ?? ''));
  if (inset && frame.pieces[close]?.string && !hasString(frame, head)) return [{ first: close, last: close + 1 }];
  if (head.first >= head.last || endOfTaken(taken, source.first) >= head.last || holdsTag(site, head)) return null;
  const resumed = comma && frame.pieces[close]?.lower === ',' && resumesBehind(site, close) && !namesMore(frame, tail);
  if (!resumed) return saysSomething(frame, head) ? [head] : null;
  return /^(?:which|who|that)$/.test(frame.pieces[head.last - 1]!.lower) ? [tail] : [head, tail];
}

/** "according to Lee, an aide, |and Ana Reyes, the mayor|": more sources, nothing said. */
function namesMore(frame: Frame, { first, last }: Range): boolean {
  if (hasVerb(frame, { first, last }) || hasString(frame, { first, last })) return false;
  return COORDINATORS.has(frame.pieces[first]!.lower) || frame.pieces[first]!.name !== null;
}

/** "“…,” she said, according to Lee": what stands before is the tag of what is taken. */
function holdsTag({ cues, taken }: Site, head: Range): boolean {
  return taken.length > 0 && cues.some(({ at }) => head.first <= at && at < head.last);
}

/** "But according to Lee, …": nothing said before it. */
function leads(frame: Frame, source: Source): boolean {
  const before = { first: 0, last: source.first };
  return (
    source.first <= LONGEST_OPENING &&
    !hasString(frame, before) &&
    isAdverbial(frame, before) &&
    isOpening(frame, source)
  );
}

const LONGEST_OPENING = 8;

/** "According to", "But according to", "In addition, according to": words that only link are not said. */
function isOpening(frame: Frame, { first }: Source): boolean {
  const before = frame.pieces.slice(0, first).map(({ lower }) => lower);
  return first <= 1 || LINKS.test(before.join(' '));
}

const LINKS =
  /^(?:and|but|or|so|yet)?(?: ?(?:in addition|in fact|for example|for instance|as a result|on average|at the same time|however|still|meanwhile|also|now|then|instead|overall|moreover|furthermore|additionally))? ?,?$/;

/** The comma behind a source and all that belongs to it, or where the frame ends. */
function endOfSource(frame: Frame, source: Source): number {
  const { phrase } = source;
  if (isFollowedByClause(frame, source)) return phrase.headLast - 1;
  const stop = indexOfPiece(frame, phrase.last, frame.pieces.length, /^(?:[,.;:]|“”)$/);
  if (stop < 0) return frame.pieces.length;
  const after = isBarePlural(frame, stop + 1) ? stop : afterApposition(frame, stop);
  const ends = frame.pieces[after]?.lower === ',' || (source.first > 2 && after > stop && isEnd(frame, after));
  return ends ? after : stop;
}

/** "According to a poll, |voters in Ohio, Texas and Maine| want it": no apposition but whom it is about. */
function isBarePlural(frame: Frame, at: number): boolean {
  const phrase = nounPhraseAfter(frame, at);
  if (phrase?.kind !== 'noun' || frame.pieces[at]!.name) return false;
  return !DETERMINERS.has(frame.pieces[at]!.lower) && /[^s]s$|^people$/.test(frame.pieces[phrase.headLast - 1]!.lower);
}

/** "According to Lee |the bridge is closed": the comma is left out behind a name or "the mayor". */
function isFollowedByClause(frame: Frame, { first, phrase }: Source): boolean {
  const next = frame.pieces[phrase.headLast];
  if (first > 1 || phrase.kind === 'pronoun' || !next?.token) return false;
  if (/^(?:who|which|that|whose)$/.test(next.lower)) return false; // More about the source.
  return (DETERMINERS.has(next.lower) || isPronoun(next, undefined)) && clauseFollows(frame, phrase.headLast);
}

/** Stands in for the cue where there is no verb. */
const NO_VERB: Cue = {
  verb: { base: '', particle: null, force: 'say', takes: new Set() },
  form: 'past',
  first: -1,
  at: -1,
  last: -1,
  passive: false,
  subject: null,
  start: 0,
  end: 0,
};

// ——— nouns ———

/** "the claim |that", "her vow on Monday |that", "the criticism of him from others is |that". */
function thatBehind(frame: Frame, noun: number): number {
  const near = afterAdjuncts(frame, noun + 1);
  if (frame.pieces[near]?.lower === 'that') return near;
  if (!isSubjectNoun(frame, noun)) return -1;
  const be = indexOfPiece(frame, noun + 1, noun + 12, /^(?:is|was|[,;:—–])$/);
  return be > 0 && frame.pieces[be + 1]?.lower === 'that' ? be + 1 : -1;
}

/** "What speaks against this argument is that": the noun is no subject. */
function isSubjectNoun(frame: Frame, noun: number): boolean {
  const opening = nounPhraseBefore(frame, noun + 1);
  if (!opening) return true;
  const before = frame.pieces[opening.first - 1]?.lower ?? '';
  return !PREPOSITIONS.has(before) && !hasVerb(frame, { first: 0, last: opening.first });
}

/** Whose claim it is: "Lee's claim", "their claim", or the subject of "gave testimony". */
function ownerOf(frame: Frame, noun: number): Subject | null {
  for (let i = noun - 1; i >= 0 && noun - i < 4; i--) {
    const piece = frame.pieces[i]!;
    if (/^(?:his|her|their|its|my|our)$/.test(piece.lower)) {
      return { phrase: { first: i, last: i + 1, headLast: i + 1, kind: 'pronoun', name: null }, order: 'before' };
    }
    if (piece.token?.kind !== 'possessive') continue;
    const phrase = nounPhraseBefore(frame, i);
    return phrase && { phrase, order: 'before' };
  }
  const gives = indexOfPiece(frame, noun - 4, noun, GIVES) >= 0;
  const phrase = gives ? mainSubject(frame, noun) : null;
  return phrase && { phrase, order: 'shared' };
}

/** "gave testimony that", "made the claim that". */
const GIVES =
  /^(?:gave|give|gives|given|giving|made|make|makes|making|issued|issues|repeated|repeats|renewed|offered|offers|delivered|raised|voiced)$/;
