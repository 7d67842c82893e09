import type { Annotation } from '../annotation/annotation.ts';
import { type Resolution, resolverOf } from '../annotation/selector.ts';
import type { AnchorResult } from '../messages.ts';
import { atOnce, eachOf, type Sliced } from '../slices.ts';
import { type Span, sliceOf } from '../text/span.ts';

/** Find saved annotations in the text that their page has now. One result each, in the order given. */
export function anchorsOf(text: string, saved: readonly Annotation[]): AnchorResult[] {
  return atOnce(anchorsIn(text, saved));
}

/** The same, as work that can be interrupted. */
export function anchorsIn(text: string, saved: readonly Annotation[]): Sliced<AnchorResult[]> {
  const resolve = resolverOf(text);
  const anchorOf = (annotation: Annotation): AnchorResult => {
    const found = annotation.targets.map(target => resolve(target));
    const kept = found.filter(resolution => resolution !== null);
    const anchor = stateOf(annotation, found, kept);
    const spans = kept.map(({ span }) => span);
    return { id: annotation.id, anchor, spans, wordsNow: anchor === 'changed' ? wordsIn(text, spans) : null };
  };
  return eachOf(saved, anchorOf, 1);
}

/** A quote is what all its stretches say; a person or place is still there while one mention is. */
function stateOf(
  { body }: Annotation,
  found: readonly (Resolution | null)[],
  kept: readonly Resolution[],
): AnchorResult['anchor'] {
  if (kept.length === 0) return 'lost';
  const isNamed = body.kind === 'official' || body.kind === 'place';
  const [best] = [...kept].sort((a, b) => ORDER[a.state] - ORDER[b.state]);
  if (isNamed) return best!.state;
  if (kept.length < found.length || kept.some(({ state }) => state === 'changed')) return 'changed';
  return kept.some(({ state }) => state === 'moved') ? 'moved' : 'same';
}

const ORDER: Readonly<Record<Resolution['state'], number>> = { same: 0, moved: 1, changed: 2 };

function wordsIn(text: string, spans: readonly Span[]): string {
  return spans.map(span => sliceOf(text, span).replaceAll(/\s+/gu, ' ')).join(' … ');
}
