import type { Annotation } from './annotation.ts';
import type { SavedRecord } from './search.ts';

/** The order of the library: the page last seen first, within a page in text order. */
export function byPageThenText(a: SavedRecord, b: SavedRecord): number {
  return (
    compare(b.page.lastSeen, a.page.lastSeen) ||
    compare(a.page.id, b.page.id) ||
    byTextOrder(a.annotation, b.annotation)
  );
}

/** In the order in which they stand in the text; of two that start together, the older first. */
export function byTextOrder(a: Annotation, b: Annotation): number {
  return startOf(a) - startOf(b) || compare(a.created, b.created) || compare(a.id, b.id);
}

function startOf({ targets }: Annotation): number {
  return targets[0]?.start ?? 0;
}

/** By code: dates and ids need no alphabet, and thousands are sorted at once. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
