import { ASIDES, COMMENTS, EXPRESSIONS } from '../../lexicon/around-cues.ts';
import { BE, COORDINATORS, DETERMINERS, PREPOSITIONS, SUBORDINATORS } from '../../lexicon/function-words.ts';
import { clauseFollows, hasString, hasVerb, indexOfPiece, isAdverbial, isIng, isPause } from './clauses.ts';
import type { Cue } from './cues.ts';
import type { Frame } from './frames.ts';
import { isVerbAt, nounPhraseAfter } from './noun-phrases.ts';
import type { Site } from './utterance.ts';

/** Behind the last piece of the reported clause that begins at `from`: where the reporter's own voice takes over. */
export function endOfSpeech(site: Site, from: number): number {
  const { frame } = site;
  const aside = isInAside(site);
  const dependent = isDependent(site);
  const leads = aside && isAdverbial(frame, { first: 0, last: site.cue.subject!.phrase.last });
  let pauses = 0;
  for (let i = from + 1; i < frame.pieces.length; i++) {
    if (quotesNext(site, i)) return i;
    if (!isJoint(frame, i)) continue;
    if (
      isDoneBehind(frame, from, i) ||
      saysNoMore(frame, i) ||
      takesOver(site, i, from) ||
      isElsewhere(frame, i) ||
      handsOver(site, i) ||
      (comments(frame, i) && !closesPair(frame, from, i))
    )
      return i;
    if (aside && pauses === 0 && (verbFollows(frame, i) || (leads && clauseBehindPause(frame, i)))) return i;
    if (dependent && mainClauseFollows(site, i)) return i;
    if (isPause(frame, i)) pauses++;
  }
  return withoutStop(frame, from);
}

/** "it would be built|, but she gave no details", "…| but declined to say": the reporter tells what was not said. */
function saysNoMore(frame: Frame, at: number): boolean {
  const joint = isPause(frame, at) ? at + 1 : at;
  if (!/^(?:but|and|though|although)$/.test(frame.pieces[joint]?.lower ?? '')) return false;
  const contrasts = frame.pieces[joint]!.lower === 'but';
  const verb = isPronounAt(frame, joint + 1)
    ? joint + 2
    : ((contrasts ? nounPhraseAfter(frame, joint + 1)?.headLast : null) ?? joint + 1);
  const [first = '', second = '', third = ''] = frame.pieces.slice(verb, verb + 3).map(({ lower }) => lower);
  if (/^(?:declined|refused)$/.test(first)) return second === 'to' && UNTOLD.test(third);
  if (/^(?:gave|offered|provided)$/.test(first)) return /^(?:few|little|no)$/.test(second);
  if (first === 'never') return contrasts && NEVER_TOLD.test(second.endsWith('ly') ? third : second);
  return /^(?:did|would)$/.test(first) && second === 'not' && UNTOLD.test(third);
}

const NEVER_TOLD =
  /^(?:answered|commented|described|disclosed|elaborated|explained|identified|mentioned|named|revealed|said|specified|stated)$/;

const UNTOLD = /^(?:answer|comment|describe|disclose|discuss|elaborate|explain|identify|name|reveal|say|specify)$/;

/** "said it was “bad,” |while Ana Lee left|": what somebody else does meanwhile. */
function isElsewhere(frame: Frame, at: number): boolean {
  const before = frame.pieces[at - 1];
  if (!/^(?:while|whereas)$/.test(frame.pieces[at]!.lower) || before?.string == null || before.final !== ',')
    return false;
  return nounPhraseAfter(frame, at + 1)?.name?.type === 'person' && clauseFollows(frame, at + 1);
}

/** "refused to go|, with Ana Lee saying that it was late": another speaks. */
function handsOver({ frame, cues }: Site, at: number): boolean {
  if (!isPause(frame, at) || frame.pieces[at + 1]?.lower !== 'with') return false;
  return cues.some(
    ({ form, subject }) => form === 'ing' && subject !== null && (subject.first ?? subject.phrase.first) === at + 2,
  );
}

/** "promised to reply, |but did not": behind an infinitive, a verb in the past is what the speaker did. */
function isDoneBehind(frame: Frame, from: number, at: number): boolean {
  if (isNextDeed(frame, from, at)) return true;
  if (frame.pieces[from]?.lower !== 'to' || !/^(?:and|but)$/.test(frame.pieces[at]!.lower)) return false;
  const next = frame.pieces[at + 1];
  return next !== undefined && /^(?:did|didn't|has|had|hasn't|hadn't|was|were|wasn't)$/.test(next.lower);
}

/** "accused him of lying |and asked for money|": behind a participle likewise. */
function isNextDeed(frame: Frame, from: number, at: number): boolean {
  if (!isIng(frame, from) || !/^(?:and|but)$/.test(frame.pieces[at]!.lower) || at + 1 >= frame.pieces.length)
    return false;
  if (!isVerbAt(frame, at + 1) || frame.pieces.slice(from, at).some(({ lower }) => BE.has(lower))) return false;
  return !hasVerb(frame, { first: from + 1, last: at });
}

/** "denied it was late |saying, “…”": the same speaker's own words. */
function quotesNext({ frame, cues }: Site, at: number): boolean {
  return isIng(frame, at) && cues.some(cue => cue.first === at && cue.form === 'ing' && introducesString(frame, cue));
}

function clauseBehindPause(frame: Frame, at: number): boolean {
  if (isPause(frame, at)) return clauseFollows(frame, at + 1);
  return frame.pieces[at - 1]!.final === ',' && clauseFollows(frame, at);
}

/** "While Lee says …|, the harbour tribe says that …": a clause, also one whose verb no list of plain verbs has. */
function mainClauseFollows({ frame, cues }: Site, at: number): boolean {
  return (
    clauseBehindPause(frame, at) ||
    (isPause(frame, at) && cues.some(cue => cue.at > at && startsWithSubject(cue, at + 1)))
  );
}

/** Where speech can end: at a pause, a conjunction, or behind a string. */
function isJoint(frame: Frame, at: number): boolean {
  return isPause(frame, at) || COORDINATORS.has(frame.pieces[at]!.lower) || endsInPause(frame, at - 1);
}

/** A string with its comma inside: “toxic,” */
function endsInPause(frame: Frame, at: number): boolean {
  return frame.pieces[at]?.string != null;
}

/** The index behind the last piece of a frame that is no end stop, and behind the piece at `from` at least. */
export function withoutStop(frame: Frame, from: number): number {
  let end = frame.pieces.length;
  while (end > from + 1 && /^[.,;:)\]…]+$/.test(frame.pieces[end - 1]!.lower)) end--;
  return end;
}

/** Whether the cue stands in a relative clause between commas: "the senator, who said …, will". */
function isInAside({ frame, cue }: Site): boolean {
  return cue.subject?.order === 'antecedent' && isPause(frame, cue.subject.phrase.last);
}

/** "…,| will have to": the sentence that the aside stands in goes on. */
function verbFollows(frame: Frame, at: number): boolean {
  const next = isPause(frame, at) ? at + 1 : at;
  return next < frame.pieces.length && isVerbAt(frame, next);
}

/** Whether the cue's own clause depends on another that follows: "While the report claimed …, others". */
function isDependent({ frame, cue }: Site): boolean {
  if (cue.at < 0) return false;
  const { lower } = frame.pieces[cue.first]!;
  if ((cue.form === 'ing' || lower === 'having') && cue.subject === null)
    return cue.first <= 2 && !hasVerb(frame, { first: 0, last: cue.first });
  // "Among those who say …|, most": what opens the sentence.
  if (cue.subject?.order === 'antecedent')
    return cue.subject.phrase.first <= 1 && PREPOSITIONS.has(frame.pieces[0]!.lower);
  if (cue.subject?.order !== 'before') return false;
  const before = frame.pieces[(cue.subject.first ?? cue.subject.phrase.first) - 1];
  return before !== undefined && SUBORDINATORS.has(before.lower) && !/^(?:that|which|who)$/.test(before.lower);
}

/** Whether the reporter comments at `at` on what was said: ", a claim that …", " – one of the …", “…,” pointing at …. */
function comments(frame: Frame, at: number): boolean {
  const string = frame.pieces[at - 1]!.final === ',' || (frame.pieces[at - 1]!.string !== null && isPause(frame, at));
  const pause = isPause(frame, at);
  const next = pause ? at + 1 : at;
  if (isIng(frame, next))
    return (
      (pause || string) &&
      (string ? !/^(?:including|being)$/.test(frame.pieces[next]!.lower) : ASIDES.has(frame.pieces[next]!.lower))
    );
  if (!pause || !DETERMINERS.has(frame.pieces[next]?.lower ?? '')) return false;
  if (frame.pieces[at]!.lower !== ',')
    return frame.pieces[at]!.lower !== ';' && indexOfPiece(frame, next, frame.pieces.length, DASH) < 0;
  const phrase = nounPhraseAfter(frame, next);
  return phrase !== null && COMMENTS.has(frame.pieces[phrase.headLast - 1]!.lower);
}

/** "in addition to the guests — from Lyon and Boise — |a guard died": the second of two dashes. */
function closesPair(frame: Frame, from: number, at: number): boolean {
  const dashes = frame.pieces.slice(from, at).filter(({ lower }) => DASH.test(lower)).length;
  return DASH.test(frame.pieces[at]!.lower) && dashes % 2 === 1;
}

const DASH = /^(?:[—–-]|--)$/;

/** Whether another cue, or the reporter, takes over at `at`. */
function takesOver(site: Site, at: number, from: number): boolean {
  const { frame, cue } = site;
  const pause = isPause(frame, at) || frame.pieces[at - 1]!.final === ',';
  const next = behindJoint(frame, at);
  if (pause && frame.pieces[next]?.lower === 'according') return true;
  if (pause && (isRelativeOfOther(site, next) || EXPRESSIONS.has(frame.pieces[next]?.lower ?? ''))) return true;
  if (pause && site.cues.some(one => one.at > at && startsWithSubject(one, next) && quotes(frame, one))) return true;
  const other = cueFrom(site, at, next);
  if (!other) return false;
  if (other.form === 'ing') return pause || isProgressive(frame, cue) || frame.pieces[at - 1]!.string !== null;
  if (startsWithSubject(other, next))
    return next > at + (isPause(frame, at) ? 1 : 0) && (pause || isPronounAt(frame, next));
  return at > from && saysAlready(site, from, at) && (pause || other.form === tenseOf(frame, cue));
}

/** "is noting the age |and saying|". */
function isProgressive(frame: Frame, { form, first }: Cue): boolean {
  return form === 'ing' && BE.has(frame.pieces[first]!.lower);
}

/** "did say" is a past. */
function tenseOf(frame: Frame, { first, form }: Cue): Cue['form'] {
  return frame.pieces[first]?.lower === 'did' ? 'past' : form;
}

/** "said Finch, her friend, |wrote| songs": the first verb is that of what was said. */
function saysAlready({ frame, cue: { verb } }: Site, first: number, last: number): boolean {
  const takesClause = verb.takes.has('that') || verb.takes.has('bare');
  if (!takesClause || frame.pieces[first]?.lower === 'to' || isIng(frame, first)) return true;
  // "admits that boats face risks, |but says|": a verb that no list has.
  if (isPause(frame, last) && /^(?:and|but)$/.test(frame.pieces[last + 1]?.lower ?? '')) return true;
  return hasVerb(frame, { first, last }) || hasString(frame, { first, last });
}

/** "…, who Lee said was late": another speaker in a relative clause. */
function isRelativeOfOther({ frame, cues }: Site, at: number): boolean {
  if (!/^(?:who|whom|which)$/.test(frame.pieces[at]?.lower ?? '')) return false;
  for (let i = at; i < frame.pieces.length; i++) if (isPause(frame, i) && verbFollows(frame, i)) return false;
  return cues.some(cue => /^(?:say|speech|attitude)$/.test(cue.verb.force) && startsWithSubject(cue, at + 1));
}

/** "…, Lee replied, “…”". */
function introducesString(frame: Frame, { last }: Cue): boolean {
  return /^[,:]$/.test(frame.pieces[last]?.lower ?? '') && frame.pieces[last + 1]?.string != null;
}

/** The same, and "…, a man yelled “…”". */
export function quotes(frame: Frame, cue: Cue): boolean {
  const cries = cue.verb.force === 'manner' && !cue.verb.takes.has('as');
  return introducesString(frame, cue) || (cries && frame.pieces[cue.last]?.string != null);
}

function isPronounAt(frame: Frame, at: number): boolean {
  return /^(?:he|she|they)$/.test(frame.pieces[at]?.lower ?? '');
}

function behindJoint(frame: Frame, at: number): number {
  let next = isPause(frame, at) ? at + 1 : at;
  if (/^(?:and|but|or|while|though|although|whereas|even|then|yet)$/.test(frame.pieces[next]?.lower ?? '')) next++;
  if (/^(?:then|also|later|though|has|have|had)$/.test(frame.pieces[next]?.lower ?? '')) next++;
  // "and |more than |4 in 10 said"
  if (/^(?:about|almost|nearly|only|over|roughly)$/.test(frame.pieces[next]?.lower ?? '')) return next + 1;
  return /^(?:fewer|less|more)$/.test(frame.pieces[next]?.lower ?? '') && frame.pieces[next + 1]?.lower === 'than'
    ? next + 2
    : next;
}

/** The cue whose verb or subject stands at `next`, if it is one that could take over. */
function cueFrom({ frame, cues }: Site, at: number, next: number): Cue | null {
  const other = cues.find(
    cue => cue.at > at && (cue.first === next || cue.at === next || startsWithSubject(cue, next)),
  );
  if (!other || !/^(?:say|speech)$/.test(other.verb.force) || isForeseen(frame, other)) return null;
  return other;
}

/** "is projected |to shrink", "was said |to be": nobody takes over. */
function isForeseen(frame: Frame, { passive, last }: Cue): boolean {
  return passive && frame.pieces[last]?.lower === 'to';
}

function startsWithSubject(cue: Cue, at: number): boolean {
  return cue.subject?.order === 'before' && (cue.subject.first ?? cue.subject.phrase.first) === at;
}
