import { HEARERS, OCCASIONS } from '../../lexicon/around-cues.ts';
import { DETERMINERS, PREPOSITIONS, TIME_WORDS } from '../../lexicon/function-words.ts';
import { indexOfPiece, isEnd, isIng } from './clauses.ts';
import type { Frame } from './frames.ts';
import { isPronoun, isVerbAt, type NounPhrase, nounPhraseAfter } from './noun-phrases.ts';

/**
 * Behind the words of time, place and occasion that stand between a cue and what was said: "said |on Wednesday in a
 * statement to reporters |that …". What could be the beginning of the speech is left alone. `orEnd`: the words may also
 * run to the end of the frame, as they do behind a tag.
 */
export function afterAdjuncts(frame: Frame, from: number, orEnd = false): number {
  const sure = afterSureAdjuncts(frame, from);
  const all = behindTitle(frame, afterAnyAdjuncts(frame, sure));
  return all > sure && isOpening(frame, all) && (orEnd || !isEnd(frame, all)) ? all : sure;
}

/** "on its show “Good Day” |that": a title is a part of the occasion. */
function behindTitle(frame: Frame, at: number): number {
  return frame.pieces[at]?.string && frame.pieces[at + 1]?.lower === 'that' && at > 0 ? at + 1 : at;
}

/** Behind what is said of a name in commas or brackets: "Lee|, an adviser to the mayor|," and "Lee| (R-Texas)|". */
export function afterApposition(frame: Frame, at: number): number {
  if (frame.pieces[at]?.lower === '(') {
    const close = indexOfPiece(frame, at, at + 12, /^\)$/);
    return close < 0 ? at : afterApposition(frame, close + 1);
  }
  if (frame.pieces[at]?.lower !== ',') return at;
  const next = frame.pieces[at + 1];
  if (!next || next.string || isPronoun(next, undefined)) return at;
  const phrase = nounPhraseAfter(frame, at + 1);
  if (!phrase) return at;
  const stop = indexOfPiece(frame, at + 1, at + 40, /^(?:[,.;:—–]|“”)$/);
  const end = stop < 0 ? frame.pieces.length : stop;
  // A verb in it: no apposition but a clause.
  for (let i = phrase.headLast; i < end; i++) {
    if (/^(?:who|which|that|whose|where)$/.test(frame.pieces[i]!.lower)) break;
    if (isVerbAt(frame, i) && !isParticiple(frame, i)) return at;
  }
  return end;
}

/** "a man accused of theft", "an aide fired last year": what is said of a name, no clause. */
function isParticiple(frame: Frame, at: number): boolean {
  const next = frame.pieces[at + 1]?.lower ?? '';
  return /ed$/.test(frame.pieces[at]!.lower) && (PREPOSITIONS.has(next) || TIME_WORDS.has(next) || next === 'last');
}

/** Behind "Wednesday", "last week", "late Tuesday night", "Jan. 5, 2023", "2016". */
function afterTime(frame: Frame, from: number): number {
  let at = from;
  if (/^(?:last|this|next|late|early|earlier|that|the|same|every)$/.test(frame.pieces[at]?.lower ?? '')) {
    let next = at + 1;
    while (/^(?:this|last|the|same|late|early|past|other)$/.test(frame.pieces[next]?.lower ?? '')) next++;
    if (!TIME_WORDS.has(frame.pieces[next]?.lower ?? '')) return from;
    at = next;
  }
  const ago = afterAgo(frame, at);
  if (ago > at) return ago;
  const first = at;
  while (isTimePiece(frame, at, first)) at++;
  return frame.pieces[at]?.token?.kind === 'possessive' ? from : at; // "at Monday's meeting"
}

/** Behind "two days ago", "months later". */
function afterAgo(frame: Frame, from: number): number {
  const unit = indexOfPiece(frame, from, from + 3, /^(?:minutes?|hours?|days?|weeks?|months?|years?|decades?)$/);
  return unit >= 0 && /^(?:ago|earlier|later|before)$/.test(frame.pieces[unit + 1]?.lower ?? '') ? unit + 2 : from;
}

// ——— sure ones ———

/** Whether speech begins at `at` so plainly that what stands before it can be anything. */
function isOpening(frame: Frame, at: number): boolean {
  const next = frame.pieces[at];
  if (!next || isEnd(frame, at)) return true;
  if (next.string || next.lower === ':' || next.lower === 'that') return true;
  const behind = frame.pieces[at + 1];
  return next.lower === ',' && behind !== undefined && (behind.string !== null || behind.lower === 'that');
}

function afterSureAdjuncts(frame: Frame, from: number): number {
  let at = from;
  for (let i = 0; i < 6; i++) {
    const next = afterSureAdjunct(frame, at);
    if (next === at) break;
    at = next;
  }
  return at;
}

const MANNERS = new Set(
  'recently later again earlier publicly repeatedly bluntly simply flatly privately angrily quietly proudly jokingly explicitly clearly specifically openly separately previously subsequently plainly online aloud afterward afterwards immediately gravely dryly wryly sarcastically defiantly loudly briefly initially famously'.split(
    ' ',
  ),
);
/** Could also begin what was said: "said there were none". */
const DOUBTFUL_MANNERS = new Set(['there', 'then', 'back', 'live', 'outside', 'here']);

function afterSureAdjunct(frame: Frame, at: number): number {
  const piece = frame.pieces[at];
  if (!piece?.token) return at;
  if (MANNERS.has(piece.lower)) return at + 1;
  if (DOUBTFUL_MANNERS.has(piece.lower)) return isOpening(frame, at + 1) ? at + 1 : at;
  const time = afterTime(frame, at);
  if (time > at) return time;
  if (/^(?:on|in|at|before|during|by)$/.test(piece.lower)) {
    const day = afterTime(frame, at + 1);
    if (day > at + 1) return day;
  }
  return afterOccasion(frame, at);
}

/** Behind "in an interview with a newspaper", "to reporters", "in a statement released by the ministry". */
function afterOccasion(frame: Frame, at: number): number {
  const preposition = frame.pieces[at]!.lower;
  if (!/^(?:on|in|at|during|from|through|via|to|before|after|by|over|for|with)$/.test(preposition)) return at;
  const phrase = nounPhraseAfter(frame, at + 1);
  if (!phrase || phrase.kind === 'pronoun') return at;
  const head = frame.pieces[phrase.headLast - 1]!.lower;
  if (preposition === 'to' && (HEARERS.has(head) || phrase.kind === 'name')) return phrase.headLast;
  if (!OCCASIONS.has(head) || (head === 'court' && !/^(?:in|to|at)$/.test(preposition))) return at;
  return afterPartner(frame, wholeOccasion(frame, phrase));
}

/** "a press |briefing|", "a court |hearing|": its last word looks like a verb. */
function wholeOccasion(frame: Frame, phrase: NounPhrase): NounPhrase {
  const last = phrase.headLast;
  const goesOn = phrase.last === last && isIng(frame, last) && OCCASIONS.has(frame.pieces[last]!.lower);
  return goesOn ? { ...phrase, last: last + 1, headLast: last + 1 } : phrase;
}

function afterPartner(frame: Frame, occasion: NounPhrase): number {
  let at = occasion.last;
  if (/^(?:with|to|by|from|about)$/.test(frame.pieces[at]?.lower ?? '')) {
    const partner = nounPhraseAfter(frame, at + 1);
    if (partner && partner.kind !== 'pronoun') at = partner.last;
  }
  const participle = frame.pieces[at];
  if (participle?.token?.kind !== 'word' || !/(?:ed|sent|given|written|made)$/.test(participle.lower)) return at;
  const stop = indexOfPiece(frame, at, at + 14, /^(?:that|[:,]|“”)$/);
  return stop > 0 && isOpening(frame, stop) ? stop : at;
}

function isAdjunctPreposition(lower: string): boolean {
  return (PREPOSITIONS.has(lower) && !/^(?:as|like|than)$/.test(lower)) || lower === 'while' || lower === 'when';
}

/** "to the crowd", "to Lee", not "to hold banks". */
function isHearer(frame: Frame, { first, headLast, kind }: NounPhrase): boolean {
  const lower = frame.pieces[first]!.lower;
  return (
    kind !== 'noun' ||
    DETERMINERS.has(lower) ||
    frame.pieces[first]!.name !== null ||
    HEARERS.has(frame.pieces[headLast - 1]!.lower)
  );
}

function isTimePiece(frame: Frame, at: number, first: number): boolean {
  const piece = frame.pieces[at];
  if (!piece?.token) return false;
  if (TIME_WORDS.has(piece.lower)) return piece.lower !== 'may' || piece.initial === 'M';
  if (piece.token.kind !== 'number') return false;
  return at > first || (/^(?:19|20)\d\d$/.test(piece.lower) && isOpening(frame, at + 1));
}

// ——— any ———

function afterAnyAdjuncts(frame: Frame, from: number): number {
  let at = from;
  for (let i = 0; i < 5; i++) {
    const next = afterAnyAdjunct(frame, i === 0 && frame.pieces[at]?.lower === ',' ? at + 1 : at);
    if (next < 0) break;
    at = next;
  }
  return at;
}

function afterAnyAdjunct(frame: Frame, at: number): number {
  const piece = frame.pieces[at];
  if (!piece?.token) return -1;
  const time = afterTime(frame, at);
  if (time > at) return time;
  const adverb = /ly$|^(?:there|here|back)$/.test(piece.lower);
  if (!adverb && !isAdjunctPreposition(piece.lower)) return -1;
  const phrase = nounPhraseAfter(frame, at + 1);
  if (phrase && piece.lower === 'to' && !isHearer(frame, phrase)) return -1;
  if (phrase) return phrase.last;
  return adverb ? at + 1 : -1;
}
