import { ADVERBS, DETERMINERS, FINITE_AUXILIARIES, PREPOSITIONS, SUBORDINATORS } from '../../lexicon/function-words.ts';
import type { Range } from '../../text/range.ts';
import type { Frame } from './frames.ts';
import { isContraction, isVerbAt, nounPhraseAfter } from './noun-phrases.ts';

const REACH = 24;

/** Whether a noun phrase and its verb begin at `at`, before what could be another clause's. */
export function clauseFollows(frame: Frame, at: number): boolean {
  const opening = frame.pieces[at];
  if (!opening || isContraction(opening)) return opening !== undefined;
  if (isSubjectOfString(frame, at)) return true;
  if (opening.lower === 'there') return at + 1 < frame.pieces.length && isVerbAt(frame, at + 1);
  return !(isVerbAt(frame, at) && isOtherVerb(frame, at)) && verbFollowsNoun(frame, at);
}

/** "he “can no longer wait”": the verb is in the marks. */
function isSubjectOfString({ pieces }: Frame, at: number): boolean {
  const next = pieces[at + 1];
  return /^(?:he|she|they|we|i)$/.test(pieces[at]!.lower) && next?.string != null && /^\p{Ll}/u.test(next.initial);
}

function verbFollowsNoun(frame: Frame, at: number): boolean {
  let nouns = 0;
  for (let i = at; i < Math.min(frame.pieces.length, at + REACH); i++) {
    const piece = frame.pieces[i]!;
    if (nouns > 0 && piece.lower === ',') {
      const close = endOfBriefAside(frame, i);
      if (close < 0) return false;
      i = close;
    } else if (endsClause(frame, i, at)) return false;
    else if (nouns > 0 && isVerbAt(frame, i) && frame.pieces[i - 1]!.lower !== 'to')
      return !isParticiple(frame, i) && !/^(?:and|but|or)$/.test(frame.pieces[i - 1]!.lower);
    else if (piece.string || piece.name || isContentWord(frame, i)) nouns++;
  }
  return false;
}

function endsClause(frame: Frame, i: number, from: number): boolean {
  const { lower, string, name } = frame.pieces[i]!;
  if (string || name) return false;
  return /^[;:.]$/.test(lower) || (i > from && (lower === ',' || SUBORDINATORS.has(lower)));
}

const LONGEST_ASIDE = 6;
const LONGEST_RELATIVE = 14;

/** "her aide|, Ana Lee,| had left", "the town|, which has two bridges,| will": the second comma between a noun and its verb, or -1. */
function endOfBriefAside(frame: Frame, comma: number): number {
  const isRelative = /^(?:who|which|whose|where)$/.test(frame.pieces[comma + 1]?.lower ?? '');
  const close = indexOfPiece(frame, comma + 1, comma + (isRelative ? LONGEST_RELATIVE : LONGEST_ASIDE), /^,$/);
  const aside = frame.pieces.slice(comma + 1, close);
  const isAside = close > comma + 1 && (isRelative || aside.every(({ name }) => name));
  if (!isAside || close + 1 >= frame.pieces.length) return -1;
  // "…, |never offered|": an adverb may come first.
  const verb = ADVERBS.has(frame.pieces[close + 1]!.lower) ? close + 2 : close + 1;
  return verb < frame.pieces.length && isVerbAt(frame, verb) ? close : -1;
}

/** "expected |to go", "states |will": a verb right here is that of what stands before. */
function isOtherVerb(frame: Frame, at: number): boolean {
  return FINITE_AUXILIARIES.has(frame.pieces[at]!.lower) || PREPOSITIONS.has(frame.pieces[at + 1]?.lower ?? '');
}

function isContentWord(frame: Frame, at: number): boolean {
  const { token, lower } = frame.pieces[at]!;
  if (token?.kind === 'number') return true;
  return token?.kind === 'word' && !PREPOSITIONS.has(lower) && !ADVERBS.has(lower) && !/^(?:a|an|the)$/.test(lower);
}

/** "a plan backed by Lee", "a song called “Rain”": no verb of a clause. */
function isParticiple(frame: Frame, at: number): boolean {
  const next = frame.pieces[at + 1];
  return /ed$|en$|wn$/.test(frame.pieces[at]!.lower) && (next?.lower === 'by' || next?.titled === true);
}

/** Whether any word of a range looks like the verb of a clause. */
export function hasVerb(frame: Frame, { first, last }: Range): boolean {
  for (let i = first; i < Math.min(last, first + 60); i++) if (isVerbAt(frame, i)) return true;
  return false;
}

/** Whether a quoted string stands in a range. */
export function hasString(frame: Frame, { first, last }: Range): boolean {
  return frame.pieces.slice(first, last).some(piece => piece.string !== null);
}

/** "In a statement", "On Monday": no clause and nothing quoted. */
export function isAdverbial(frame: Frame, range: Range): boolean {
  return !hasString(frame, range) && !hasVerb(frame, range);
}

/** Whether a range has words enough to be something said. */
export function saysSomething(frame: Frame, { first, last }: Range): boolean {
  const pieces = frame.pieces.slice(first, last);
  return pieces.some(({ string }) => string) || pieces.filter(({ token }) => token?.kind === 'word').length >= 2;
}

/** Whether nothing more is said from `at` on: the end, or the full stop before it. */
export function isEnd(frame: Frame, at: number): boolean {
  for (let i = at; i < frame.pieces.length; i++) if (!/^[.!?)\]…]+$/.test(frame.pieces[i]!.lower)) return false;
  return true;
}

/** Whether "to go" or "not to go" begins at `at`. */
export function isInfinitive(frame: Frame, at: number): boolean {
  const to = frame.pieces[at]?.lower === 'not' ? at + 1 : at;
  return frame.pieces[to]?.lower === 'to' && isVerbLike(frame, to + 1);
}

function isVerbLike(frame: Frame, at: number): boolean {
  const piece = frame.pieces[at];
  if (piece === undefined || piece.name || DETERMINERS.has(piece.lower)) return false;
  return piece.string !== null || piece.token?.kind === 'word';
}

/** Whether a participle begins at `at`: "leaving", not "nothing". */
export function isIng(frame: Frame, at: number): boolean {
  const piece = frame.pieces[at];
  if (piece?.token?.kind !== 'word' || piece.name) return false;
  return /.{2}ing$/.test(piece.lower) && !NOUNS_IN_ING.has(piece.lower);
}

const NOUNS_IN_ING: ReadonlySet<string> = new Set(
  'anything beijing building ceiling during evening everything funding housing king meeting morning nothing sibling spring sterling something string wedding wrongdoing'.split(
    ' ',
  ),
);

/** Whether a noun phrase that is no pronoun begins at `at`. */
export function isThing(frame: Frame, at: number): boolean {
  const phrase = nounPhraseAfter(frame, at);
  return phrase !== null && phrase.kind !== 'pronoun';
}

/** The first piece from `from` to before `to` whose lower case fits, or -1. */
export function indexOfPiece(frame: Frame, from: number, to: number, pattern: RegExp): number {
  for (let i = Math.max(0, from); i < Math.min(to, frame.pieces.length); i++) {
    if (pattern.test(frame.pieces[i]!.lower)) return i;
  }
  return -1;
}

/** A comma, a dash that stands alone, or a semicolon. */
export function isPause(frame: Frame, at: number): boolean {
  const piece = frame.pieces[at];
  if (!piece?.token) return false;
  return /^[,;—–]$|^-{2}$/.test(piece.lower) || (piece.lower === '-' && piece.token.spaced);
}
