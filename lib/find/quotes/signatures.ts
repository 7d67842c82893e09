import type { Frame } from './frames.ts';
import { isVerbAt, type NounPhrase, nounPhraseAfter } from './noun-phrases.ts';

/** Who signs, and in which frame. */
export interface Signature {
  readonly phrase: NounPhrase;
  /** Index of the frame that the name stands in. */
  readonly frame: number;
}

/** "“…” — Ana Reyes, teacher", also on the next line: whoever is named behind the dash, where nothing else is told. */
export function signatureOf(frames: readonly Frame[], index: number, at: number): Signature | null {
  const frame = frames[index]!;
  const isLast = at + 1 === frame.pieces.length;
  const [signed, dash] = isLast ? [index + 1, 0] : [index, at + 1];
  if (isLast && frames[signed]?.line !== frame.line + 1) return null;
  const phrase = frames[signed] ? nameBehindDash(frames[signed], dash) : null;
  return phrase && { phrase, frame: signed };
}

/** A name, what they are, where they live: longer is no signature. */
const LONGEST = 24;

function nameBehindDash(frame: Frame, dash: number): NounPhrase | null {
  const { pieces } = frame;
  if (!/^[—–]$|^-{1,2}$/.test(pieces[dash]?.lower ?? '') || pieces.length - dash > LONGEST) return null;
  const phrase = nounPhraseAfter(frame, dash + 1);
  if (phrase?.kind !== 'name' || phrase.name?.type !== 'person') return null;
  for (let i = phrase.last; i < pieces.length; i++) if (pieces[i]!.string || isVerbAt(frame, i)) return null;
  return phrase;
}
