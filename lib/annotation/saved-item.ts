import type { AnchorResult } from '../messages.ts';
import { overlaps } from '../text/span.ts';
import type { Annotation } from './annotation.ts';
import type { FoundItem } from './drafts.ts';
import { thingsAmong } from './same.ts';

type Item = Pick<FoundItem, 'draft' | 'spans'>;

/**
 * Asks which saved annotation an item has become: one that keeps the same thing, or else one of its kind that stands
 * there now, as the `anchors` tell. Made ready once for all the items of a page.
 */
export function savedFinder(
  saved: readonly Annotation[],
  anchors: readonly AnchorResult[] = [],
): (item: Item) => Annotation | null {
  if (saved.length === 0) return () => null;
  const things = thingsAmong(saved);
  const byId = new Map(saved.map(annotation => [annotation.id, annotation]));
  const standing = anchors.flatMap(({ id, spans }) => {
    const annotation = byId.get(id);
    return annotation ? spans.map(span => ({ span, annotation })) : [];
  });
  return ({ draft, spans }) => {
    const isThere = ({ span, annotation }: (typeof standing)[number]) =>
      annotation.body.kind === draft.body.kind && spans.some(own => overlaps(own, span));
    return things.find(draft) ?? standing.find(isThere)?.annotation ?? null;
  };
}
