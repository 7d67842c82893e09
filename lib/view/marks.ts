import type { Annotation, AnnotationKind, Draft } from '../annotation/annotation.ts';
import type { FoundItem } from '../annotation/drafts.ts';
import { savedFinder } from '../annotation/saved-item.ts';
import type { Kind } from '../mentions.ts';
import type { AnchorResult } from '../messages.ts';
import type { Span } from '../text/span.ts';

/** A stretch of the page that is marked, and what for. */
export interface Mark extends Span {
  readonly kind: AnnotationKind;
  /** What was found there; `null` where only the reader has marked something. */
  readonly item: FoundItem | null;
  /** What the reader has kept of it. */
  readonly saved: Annotation | null;
  /** What is known of it: as it is kept, with the reader's corrections, or as it would be. */
  readonly draft: Draft;
}

/** What a page's marks are made of. */
export interface Markable {
  readonly items: readonly FoundItem[];
  readonly saved: readonly Annotation[];
  readonly anchors: readonly AnchorResult[];
  readonly kinds: readonly Kind[];
}

/**
 * Everything to be marked, in text order: what was found, of the kinds that are switched on, and what is saved and still
 * stands on the page. What was found and is saved is marked once. What the reader has rejected is not marked.
 */
export function marksOf({ items, saved, anchors, kinds }: Markable): Mark[] {
  const marks: Mark[] = [];
  const covered = new Set<string>();
  const findSaved = savedFinder(saved, anchors);
  for (const item of items) {
    const annotation = findSaved(item);
    if (annotation) covered.add(annotation.id);
    if (annotation?.review === 'rejected') continue;
    const draft = annotation ?? item.draft;
    for (const { start, end } of item.spans)
      marks.push({ start, end, kind: item.kind, item, saved: annotation, draft });
  }
  for (const annotation of saved) {
    if (covered.has(annotation.id) || annotation.review === 'rejected') continue;
    const spans = anchors.find(({ id }) => id === annotation.id)?.spans ?? [];
    const { kind } = annotation.body;
    for (const { start, end } of spans)
      marks.push({ start, end, kind, item: null, saved: annotation, draft: annotation });
  }
  const isOn = ({ kind }: Mark) => kind === 'note' || kinds.includes(kind);
  return marks.filter(isOn).sort((a, b) => a.start - b.start || b.end - a.end);
}

/** The marks at an offset, the innermost first: a place in a quote is nearer than the quote. */
export function marksAt(marks: readonly Mark[], offset: number): Mark[] {
  return marks
    .filter(({ start, end }) => start <= offset && offset <= end)
    .sort((a, b) => a.end - a.start - (b.end - b.start));
}

/** The mark nearest to an offset in a direction, of those that do not hold it; round the end to the other one. */
export function markBeside(marks: readonly Mark[], offset: number, direction: 1 | -1): Mark | null {
  if (direction === 1) return marks.find(({ start }) => start > offset) ?? marks[0] ?? null;
  return marks.findLast(({ start }) => start < offset) ?? marks.at(-1) ?? null;
}
