import { HEARINGS } from '../../lexicon/around-cues.ts';
import type { Range } from '../../text/range.ts';
import { afterAdjuncts } from './adjuncts.ts';
import { clauseFollows, hasVerb, isEnd, isPause } from './clauses.ts';
import type { Frame } from './frames.ts';
import { nounPhraseBefore } from './noun-phrases.ts';
import { withoutStop } from './speech-end.ts';
import type { Utterance } from './utterance.ts';

/**
 * What a court is told, by somebody whom the report does not name:
 *
 * - The driver had a hammer, |the court heard|.
 * - |Jurors were told| (that) the driver had a hammer.
 */
export function speechAtHearings(frame: Frame): Utterance[] {
  for (let at = 1; at < frame.pieces.length; at++) {
    const telling = tellingAt(frame, at);
    const part = telling && (partBehind(frame, telling.last) ?? partBefore(frame, telling));
    if (!part) continue;
    const cue = { start: frame.pieces[telling.verb]!.start, end: frame.pieces[telling.verb]!.end };
    return [{ frame, parts: [part], cue, subject: null, rule: 'hearing', confidence: 0.85 }];
  }
  return [];
}

/** "the court heard", "jurors at Leeds were told", with the index of its verb. */
interface Telling extends Range {
  readonly verb: number;
}

function tellingAt(frame: Frame, verb: number): Telling | null {
  const { lower } = frame.pieces[verb]!;
  const isTold = lower === 'told' && /^(?:was|were|is|are|been)$/.test(frame.pieces[verb - 1]!.lower);
  if (!isTold && !/^hear[ds]?$/.test(lower)) return null;
  const phrase = nounPhraseBefore(frame, isTold ? verb - 1 : verb);
  const first = phrase && startOfHearing(frame, phrase);
  return first === null ? null : { first, last: verb + 1, verb };
}

/** "|a jury| at the crown court", "|the inquest| into his death": where the phrase with the hearing begins, or `null`. */
function startOfHearing(frame: Frame, { first, last }: Range): number | null {
  for (let i = first; i < last; i++) {
    const { lower, name } = frame.pieces[i]!;
    if (HEARINGS.has(lower) || (name?.type !== 'person' && /\bcourt$/.test(lower))) return first;
  }
  return null;
}

/** "…, |the court heard|." */
function partBefore(frame: Frame, { first, last }: Telling): Range | null {
  if (first < 2 || !isPause(frame, first - 1) || !isEnd(frame, afterAdjuncts(frame, last, true))) return null;
  const part = { first: 0, last: first - 1 };
  return hasVerb(frame, part) ? part : null;
}

/** "The court heard |that …|", "the court heard |he had left|". */
function partBehind(frame: Frame, at: number): Range | null {
  const isThat = frame.pieces[at]?.lower === 'that';
  const first = isThat ? at + 1 : at;
  const last = withoutStop(frame, first);
  if (last - first < 2) return null;
  if (isThat) return { first, last };
  return !isPause(frame, first) && clauseFollows(frame, first) ? { first, last } : null;
}
