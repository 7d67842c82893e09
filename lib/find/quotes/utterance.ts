import type { QuoteRule } from '../../quote-rules.ts';
import type { Range } from '../../text/range.ts';
import type { Span } from '../../text/span.ts';
import type { Cue } from './cues.ts';
import type { Frame } from './frames.ts';
import type { Subject } from './subjects.ts';

/** What somebody said within one frame, with the cue that says so. */
export interface Utterance {
  readonly frame: Frame;
  /** In text order. Empty when what was said follows in the next paragraph. */
  readonly parts: readonly Range[];
  readonly cue: Span | null;
  readonly subject: Subject | null;
  readonly rule: QuoteRule;
  /** 0 to 1: how sure it is that this is speech, and all of it. */
  readonly confidence: number;
}

/** A cue where it stands: with its frame, the other cues of the frame, and what is taken already. */
export interface Site {
  readonly frame: Frame;
  readonly cue: Cue;
  readonly cues: readonly Cue[];
  /** Parts of the utterances before: only the outermost counts, so nothing in them is looked at again. */
  readonly taken: readonly Range[];
}

/** What a cue was found to take. */
export interface Found {
  readonly parts: readonly Range[];
  readonly rule: QuoteRule;
  readonly confidence: number;
}

/** Whether piece `at` lies in one of the ranges. */
export function isTaken(taken: readonly Range[], at: number): boolean {
  return taken.some(({ first, last }) => first <= at && at < last);
}

/** Where the last taken range before `at` ends, or 0. */
export function endOfTaken(taken: readonly Range[], at: number): number {
  return Math.max(0, ...taken.filter(({ last }) => last <= at).map(({ last }) => last));
}
