import type { Annotation } from '../annotation/annotation.ts';
import { isNamed } from '../annotation/named.ts';
import { type Resolution, resolverOf } from '../annotation/selector.ts';
import { joinStretches } from '../annotation/stretches.ts';
import type { AnchorResult } from '../messages.ts';
import { atOnce, eachOf, type Sliced } from '../slices.ts';
import { overlaps, type Span, sliceOf } from '../text/span.ts';

/** Find saved annotations in the text that their page has now. One result each, in the order given. */
export function anchorsOf(text: string, saved: readonly Annotation[]): AnchorResult[] {
  return atOnce(anchorsIn(text, saved));
}

/** The same, as work that can be interrupted. */
export function anchorsIn(text: string, saved: readonly Annotation[]): Sliced<AnchorResult[]> {
  const resolve = resolverOf(text);
  const anchorOf = (annotation: Annotation): AnchorResult => {
    const found = apart(annotation.targets.map(target => resolve(target)));
    const kept = found.filter(resolution => resolution !== null);
    const anchor = stateOf(annotation, found, kept);
    const spans = kept.map(({ span }) => span);
    // The mentions of a name are one name.
    const said = isNamed(annotation.body) ? spans.slice(0, 1) : spans;
    return { id: annotation.id, anchor, spans, wordsNow: anchor === 'changed' ? wordsIn(text, said) : null };
  };
  return eachOf(saved, anchorOf, 1);
}

/** No two at one place: where one of two mentions was deleted, the other is not both. The surer one stays. */
function apart(found: readonly (Resolution | null)[]): (Resolution | null)[] {
  const surest = found.filter(resolution => resolution !== null).sort((a, b) => b.score - a.score);
  const kept = surest.filter((one, i) => !surest.slice(0, i).some(other => overlaps(one.span, other.span)));
  return found.map(resolution => (resolution !== null && kept.includes(resolution) ? resolution : null));
}

/** A quote is what all its stretches say; a person or place is still there while one mention is. */
function stateOf(
  annotation: Annotation,
  found: readonly (Resolution | null)[],
  kept: readonly Resolution[],
): AnchorResult['anchor'] {
  if (kept.length === 0) return 'lost';
  const [best] = [...kept].sort((a, b) => ORDER[a.state] - ORDER[b.state]);
  if (isNamed(annotation.body)) return best!.state;
  if (kept.length < found.length || kept.some(({ state }) => state === 'changed')) return 'changed';
  return kept.some(({ state }) => state === 'moved') ? 'moved' : 'same';
}

const ORDER: Readonly<Record<Resolution['state'], number>> = { same: 0, moved: 1, changed: 2 };

function wordsIn(text: string, spans: readonly Span[]): string {
  return joinStretches(spans.map(span => sliceOf(text, span).replaceAll(/\s+/gu, ' ')));
}
