import { clauseFollows, hasVerb } from './clauses.ts';
import type { Frame } from './frames.ts';
import { nounPhraseAfter } from './noun-phrases.ts';
import type { Utterance } from './utterance.ts';

/**
 * What a headline reports without any verb of speech:
 *
 * - Reyes: Bridge will stay closed
 * - Bridge will stay closed: Reyes
 */
export function speechInHeading(frame: Frame): Utterance[] {
  if (!frame.heading) return [];
  const colon = frame.pieces.findIndex(({ lower }) => lower === ':');
  if (colon < 1) return [];
  return behindName(frame, colon) ?? beforeName(frame, colon) ?? [];
}

function behindName(frame: Frame, colon: number): Utterance[] | null {
  const phrase = nounPhraseAfter(frame, 0);
  if (phrase?.last !== colon || !isSpeaker(phrase.name?.type) || colon + 1 >= frame.pieces.length) return null;
  const part = { first: colon + 1, last: frame.pieces.length };
  if (!frame.pieces[colon + 1]!.string && !clauseFollows(frame, colon + 1)) return null;
  return [{ frame, parts: [part], cue: null, subject: { phrase, order: 'before' }, rule: 'headline', confidence: 0.6 }];
}

function beforeName(frame: Frame, colon: number): Utterance[] | null {
  const phrase = nounPhraseAfter(frame, colon + 1);
  if (phrase?.last !== frame.pieces.length || !isSpeaker(phrase.name?.type)) return null;
  const part = { first: 0, last: colon };
  if (!hasVerb(frame, part)) return null;
  return [{ frame, parts: [part], cue: null, subject: { phrase, order: 'behind' }, rule: 'headline', confidence: 0.6 }];
}

function isSpeaker(type: string | undefined): boolean {
  return type === 'person' || type === 'organisation';
}
