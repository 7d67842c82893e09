import type { AnchorResult } from '../messages.ts';
import { byStart, sliceOf } from '../text/span.ts';
import type { AnchorState, Annotation } from './annotation.ts';
import { type Resolution, resolverOf } from './selector.ts';

/** Find saved annotations again in the text of their page as it is now. */
export function anchorsOf(
  text: string,
  annotations: readonly Pick<Annotation, 'id' | 'targets' | 'body'>[],
): AnchorResult[] {
  const resolve = resolverOf(text);
  return annotations.map(({ id, targets, body }) => {
    const found = targets.map(resolve);
    const anchor = body.kind === 'quote' || body.kind === 'note' ? stateOfWords(found) : stateOfMentions(found);
    const spans = found
      .filter(resolution => resolution !== null)
      .map(({ span }) => span)
      .sort(byStart);
    const words = spans.map(span => sliceOf(text, span).replaceAll(/\s+/gu, ' ').trim()).join(' … ');
    return { id, anchor, spans, wordsNow: anchor === 'changed' ? words : null };
  });
}

type Found = readonly (Resolution | null)[];

/** A quote is as good as its worst stretch; one that lost a stretch is changed. */
function stateOfWords(found: Found): AnchorState {
  if (found.every(resolution => resolution === null)) return 'lost';
  if (found.some(resolution => resolution === null || resolution.state === 'changed')) return 'changed';
  return found.every(resolution => resolution?.state === 'same') ? 'same' : 'moved';
}

/** A person or a place is there as long as one of its mentions is. */
function stateOfMentions(found: Found): AnchorState {
  const states = new Set(found.map(resolution => resolution?.state));
  return (['same', 'moved', 'changed'] as const).find(state => states.has(state)) ?? 'lost';
}
