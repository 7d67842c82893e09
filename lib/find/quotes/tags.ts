import { FINDINGS, OCCASIONS } from '../../lexicon/around-cues.ts';
import {
  ADVERBS,
  COORDINATORS,
  DETERMINERS,
  PREPOSITIONS,
  SUBORDINATORS,
  TIME_WORDS,
} from '../../lexicon/function-words.ts';
import type { Range } from '../../text/range.ts';
import { afterAdjuncts, afterApposition } from './adjuncts.ts';
import {
  clauseFollows,
  hasString,
  hasVerb,
  isAdverbial,
  isEnd,
  isIng,
  isPause,
  isThing,
  saysSomething,
} from './clauses.ts';
import type { Cue } from './cues.ts';
import type { Frame } from './frames.ts';
import { isAdverb, isPronoun, isVerbAt, nounPhraseAfter, nounPhraseBefore } from './noun-phrases.ts';
import { endOfSpeech } from './speech-end.ts';
import type { Subject } from './subjects.ts';
import { endOfTaken, type Found, type Site } from './utterance.ts';

/** What stands before a tag, and goes on behind it: “…,” she said; …, officials said; …, she said, …. */
export function taggedSpeech(site: Site): Found | null {
  const { frame } = site;
  const tag = tagAt(site);
  if (!tag) return null;
  const head = { first: startOfSpeech(site, tag.first), last: tag.quoted ? tag.first : tag.first - 1 };
  if (!isCredible(site, head)) return null;
  if (!saysSomething(frame, head)) return tag.goesOn ? behindOneWord(site, head, tag.end) : null;
  const tail = tailBehind(site, tag.end, tag.quoted);
  if (tail === 'clause') return null; // "After the vote, Lee said he would go": what follows was said.
  if (tail && isBackground(frame, head, tail, tag.end)) return null;
  if (tail && isRemark(frame, head, tail)) return untailed(frame, head, tag.quoted);
  if (tail === null) return untailed(frame, head, tag.quoted);
  // "In a note, she said, “…”": the string alone was said.
  const adverbial = isAdverbial(frame, head);
  if (adverbial && frame.pieces[tail.first]!.string && !isSubjectOfString(frame, head, tail)) return null;
  const confidence = tag.quoted ? 0.95 : adverbial ? 0.7 : 0.85;
  return { parts: [head, tail], rule: 'split-by-tag', confidence };
}

/** "|Though the vote is near|, Lee said “most people” had left": what follows was said. */
function isBackground(frame: Frame, head: Range, tail: Range, end: number): boolean {
  if (tail.first !== end || !frame.pieces[end]!.string || hasString(frame, head)) return false;
  return /^(?:after|although|as|because|since|though|when|while)$/.test(frame.pieces[head.first]!.lower);
}

/** "|The cost of piers|, she said, |“is absurd”|": the sentence that is quoted begins outside of the marks. */
function isSubjectOfString(frame: Frame, head: Range, tail: Range): boolean {
  if (beginsAdverbially(frame, head) || !isThing(frame, head.first)) return false;
  const [opening, next] = frame.pieces.slice(head.first, head.first + 2);
  if (/(?:ed|en|old|orn|wn)$/.test(opening!.lower) && PREPOSITIONS.has(next?.lower ?? '')) return false; // "Asked about it, …"
  if (TIME_WORDS.has(frame.pieces[head.last - 1]!.lower)) return false; // "Late Tuesday, she said, “…”"
  return /^\p{Ll}/u.test(frame.pieces[tail.first]!.initial);
}

/** "Rain is likely, the office said, |no change from last week|": what the reporter makes of it. */
function isRemark(frame: Frame, head: Range, tail: Range): boolean {
  if (frame.pieces[tail.first]!.lower !== 'no' || hasString(frame, tail) || hasVerb(frame, tail)) return false;
  return !isVerbAt(frame, head.last - 1);
}

/** A cue with its speaker between what is said and the rest of the sentence. */
interface Tag {
  readonly first: number;
  readonly end: number;
  /** A string stands right before it. */
  readonly quoted: boolean;
  /** What was said goes on behind its comma. */
  readonly goesOn: boolean;
}

function tagAt(site: Site): Tag | null {
  const { frame, cue } = site;
  if (!canTag(cue)) return null;
  const end = endOfTag(frame, cue);
  if (/^[,:]$/.test(frame.pieces[end]?.lower ?? '') && end + 1 === frame.pieces.length) return null; // The next line goes on.
  const goesOn = frame.pieces[end]?.lower === ',' && resumesBehind(site, end);
  const first = startOfTag(frame, cue, goesOn);
  const before = frame.pieces[first - 1];
  if (!before) return null;
  const quoted = before.string !== null;
  if (!quoted && isDeed(frame, cue)) return null;
  if (!quoted && !isPause(frame, first - 1) && !/^[?!]$/.test(before.lower)) return null;
  // "another “name” candidate will say": no tag, unless the string is closed off or nothing else follows.
  if (quoted && !/[,.?!…—–-]/.test(before.final) && !isEnd(frame, end) && !isPause(frame, end)) return null;
  return { first, end, quoted, goesOn };
}

/** "…, Lee responded with a lawsuit", "…, a deal announced on Monday": nothing was said there. */
function isDeed(frame: Frame, { verb, subject, last, first, at, form }: Cue): boolean {
  const next = frame.pieces[last]?.lower ?? '';
  if (next === 'with' && /^(?:answer|reply|respond)$/.test(verb.base)) return true;
  const { phrase, order } = subject!;
  const opening = frame.pieces[phrase.first]!.lower;
  const bare = frame.pieces.slice(first, at).every((_, i) => isAdverb(frame, first + i));
  const reduced = form === 'past' && order === 'before' && bare && phrase.kind === 'noun';
  return (
    reduced &&
    /^an?$/.test(opening) &&
    verb.force !== 'say' &&
    !isSomebody(frame.pieces[phrase.headLast - 1]!.lower) &&
    PREPOSITIONS.has(next)
  );
}

/** "an adviser", "a woman", "a report". */
function isSomebody(head: string): boolean {
  return (
    OCCASIONS.has(head) ||
    FINDINGS.has(head) ||
    /(?:[eio]r|ist|ian|man|woman|boy|girl|person|source|official|expert|aide|witness|resident|relative|friend|ant|ent|ee|body|firm|company|group|agency|party|union|team|court|jury|panel|ministry)$/.test(
      head,
    )
  );
}

function untailed(frame: Frame, head: Range, quoted: boolean): Found | null {
  if (quoted) return { parts: [head], rule: 'string-then-tag', confidence: 0.95 };
  if (isAdverbial(frame, head) && !couldBeClause(frame, head)) return null;
  return { parts: [head], rule: 'clause-then-tag', confidence: 0.85 };
}

const LONGEST_OFFICE = 8;

/** "Lee's father, Sam Lee, said": no speech before the tag but more of the speaker. */
function isPartOfSubject(frame: Frame, { first, last }: Range): boolean {
  if (last - first > LONGEST_OFFICE || hasString(frame, { first, last })) return false;
  const phrase = nounPhraseBefore(frame, last);
  return phrase !== null && phrase.first <= first;
}

/** No verb was seen, but not all verbs are known. */
function couldBeClause(frame: Frame, head: Range): boolean {
  return head.last - head.first >= 4 && !beginsAdverbially(frame, head) && !isPartOfSubject(frame, head);
}

function beginsAdverbially(frame: Frame, { first }: Range): boolean {
  const { lower } = frame.pieces[first]!;
  return PREPOSITIONS.has(lower) || ADVERBS.has(lower) || SUBORDINATORS.has(lower) || isIng(frame, first);
}

function canTag({ verb, passive, form, subject }: Cue): boolean {
  if (!verb.takes.has('tag') || passive || form === 'ing') return false;
  return subject?.order === 'before' || subject?.order === 'behind';
}

/** Verbs that are no speech tag only what is quoted. */
function isCredible({ frame, cue }: Site, head: Range): boolean {
  return (cue.verb.force !== 'attitude' && cue.verb.force !== 'manner') || hasString(frame, head);
}

/** "Still, she said, …", "Survival, she said, …": a joint is not speech, a thing is. */
function behindOneWord(site: Site, head: Range, comma: number): Found | null {
  const { frame } = site;
  const word = frame.pieces[head.first];
  if (!word || site.cue.verb.force === 'manner' || site.cue.verb.force === 'attitude') return null;
  const tail = { first: comma + 1, last: endOfSpeech(site, comma + 1) };
  const joint =
    ADVERBS.has(word.lower) || COORDINATORS.has(word.lower) || SUBORDINATORS.has(word.lower) || /ly$/.test(word.lower);
  return { parts: joint ? [tail] : [head, tail], rule: 'split-by-tag', confidence: 0.7 };
}

// "The party, Lee said, is over" has no apposition, "The mayor, Ana Lee, said so" has.
function startOfTag(frame: Frame, { subject, first }: Cue, goesOn: boolean): number {
  const named = goesOn ? subject!.phrase.first : (subject!.first ?? subject!.phrase.first);
  const start = subject!.order === 'behind' ? first : (behindStringBefore(frame, named) ?? named);
  return /^(?:and|as|but|so)$/.test(frame.pieces[start - 1]?.lower ?? '') ? start - 1 : start;
}

/** "“Terrific,” |Lee's neighbour in Lyon and Boise, Tom Finch|, said": all is the speaker, when there is no verb in it. */
function behindStringBefore(frame: Frame, from: number): number | null {
  for (let i = from - 1; i >= 0 && from - i < LONGEST_SPEAKER; i--) {
    const piece = frame.pieces[i]!;
    if (piece.string) {
      const next = frame.pieces[i + 1]!;
      const free = DETERMINERS.has(next.lower) || next.name !== null;
      return free && i + 1 < from && piece.final === ',' ? i + 1 : null;
    }
    if (/^[;:—–]$/.test(piece.lower) || isVerbAt(frame, i)) return null;
  }
  return null;
}

const LONGEST_SPEAKER = 16;

/** Behind a tag and all that belongs to it: "said Lee, an adviser to the mayor, in a statement|". */
function endOfTag(frame: Frame, { verb, subject, last }: Cue): number {
  let at = last;
  if (subject!.order === 'behind') at = afterApposition(frame, subject!.phrase.last);
  else if (verb.takes.has('whom') && frame.pieces[at]?.lower !== 'that') at = nounPhraseAfter(frame, at)?.last ?? at;
  return afterAdjuncts(frame, at, true);
}

/** The speech behind a tag; `null` when there is none; 'clause' when the tag was none but introduces what follows. */
function tailBehind(site: Site, at: number, behindString: boolean): Range | 'clause' | null {
  const { frame } = site;
  if (isEnd(frame, at)) return null;
  const next = frame.pieces[at]!;
  if (next.string) return { first: at, last: endOfSpeech(site, at) };
  if (next.lower === ':') return behindString ? { first: at + 1, last: endOfSpeech(site, at + 1) } : 'clause';
  if (next.lower === ';') return null;
  if (isPause(frame, at)) return tailBehindPause(site, at, behindString);
  return behindString && !beginsSpeech(frame, at) ? null : 'clause';
}

/** Behind “…,” she said, only what is quoted goes on: the rest tells how she said it. */
function tailBehindPause(site: Site, pause: number, behindString: boolean): Range | 'clause' | null {
  const { frame } = site;
  const next = frame.pieces[pause + 1];
  if (next?.string) {
    // "In a film played in court, a man asks, “Who?”": a whole sentence is all that was said.
    if (!behindString && /^\p{Lu}/u.test(next.initial)) return 'clause';
    return { first: pause + 1, last: behindString ? endOfStrings(frame, pause + 1) : endOfSpeech(site, pause + 1) };
  }
  if (!resumesBehind(site, pause)) return null;
  const tail = { first: pause + 1, last: endOfSpeech(site, pause + 1) };
  // "Lee, a teacher, said, |and the author of the book|".
  if (!behindString && COORDINATORS.has(frame.pieces[pause + 1]!.lower) && isAdverbial(frame, tail)) return null;
  return behindString && !hasString(frame, tail) ? null : tail;
}

function endOfStrings(frame: Frame, at: number): number {
  return /^\p{Lu}/u.test(frame.pieces[at]!.initial) ? at + 1 : frame.pieces.length;
}

/** Whether words directly behind a tag are speech again and not the rest of the tag. */
function beginsSpeech(frame: Frame, at: number): boolean {
  const next = frame.pieces[at]!;
  if (next.lower === 'who') return false;
  if (next.lower === 'that' || isPronoun(next, undefined)) return true;
  return DETERMINERS.has(next.lower) && clauseFollows(frame, at);
}

const GOES_ON_OTHERWISE =
  /^(?:who|which|whose|where|while|although|though|when|as|after|before|according|in|at|during|on)$/;

/** Whether what was said goes on behind the comma of a tag. */
export function resumesBehind({ frame, cues }: Site, comma: number): boolean {
  const next = frame.pieces[comma + 1];
  if (!next) return false;
  if (next.string) return true;
  if (isIng(frame, comma + 1) || GOES_ON_OTHERWISE.test(next.lower)) return false;
  const at = COORDINATORS.has(next.lower) ? comma + 2 : comma + 1;
  return !cues.some(cue => isSpeech(cue) && (cue.first === at || startsAt(cue, at)));
}

function isSpeech({ verb, passive }: Cue): boolean {
  return (verb.force === 'say' || verb.force === 'speech') && !passive;
}

function startsAt({ subject }: Cue, at: number): boolean {
  return subject?.order === 'before' && (subject.first ?? subject.phrase.first) === at;
}

function lastSemicolon(frame: Frame, to: number): number {
  for (let i = to - 1; i >= 0; i--) if (frame.pieces[i]!.lower === ';') return i;
  return -1;
}

function isBehindThat(frame: Frame, subject: Subject | null): boolean {
  return subject?.order === 'before' && frame.pieces[subject.phrase.first - 1]?.lower === 'that';
}

/** Where the speech before a tag begins: behind what is taken, and behind its joint. */
export function startOfSpeech({ frame, taken, cues }: Pick<Site, 'frame' | 'taken' | 'cues'>, to: number): number {
  let first = Math.max(endOfTaken(taken, to), lastSemicolon(frame, to) + 1);
  while (
    first < to &&
    frame.pieces[first]!.token?.kind === 'mark' &&
    !/^[$£€#@([“"]$/.test(frame.pieces[first]!.lower)
  ) {
    first++;
  }
  // "As he left, “I am done,” he said": a whole string before the tag stands alone.
  // But not "A clerk recalled that he said, “I am done,” the mayor said".
  const inner = cues.some(({ last, subject }) => last === to - 2 && isBehindThat(frame, subject));
  const whole = !inner && frame.pieces[to - 1]?.string && /^\p{Lu}/u.test(frame.pieces[to - 1]!.initial);
  return whole && to - 1 > first && /^[,:]$/.test(frame.pieces[to - 2]!.lower) ? to - 1 : first;
}
