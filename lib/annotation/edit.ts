import type { Annotation, Body } from './annotation.ts';
import type { Target } from './selector.ts';

/** What a reader may change in one annotation. What is left out stays. */
export interface Change {
  readonly body?: Body;
  /** A corrected span: describe it anew. */
  readonly targets?: readonly Target[];
  readonly review?: Annotation['review'];
  readonly note?: string;
  readonly tags?: readonly string[];
  readonly colour?: string | null;
  /** Only to undo a correction, which changes these by itself. */
  readonly origin?: Annotation['origin'];
  readonly anchor?: Annotation['anchor'];
  readonly wordsNow?: string | null;
}

/** One step that can be undone. */
export interface Edit {
  readonly id: string;
  readonly before: Change;
  readonly after: Change;
}

/** The annotation with a change made to it. What was found and is corrected by the reader says so. */
export function edited(annotation: Annotation, change: Change, now: string): Annotation {
  const corrects = change.body !== undefined || change.targets !== undefined;
  return {
    ...annotation,
    ...(corrects && annotation.origin === 'found' ? { origin: 'corrected' } : {}),
    // A span that was just set by hand stands where it was set.
    ...(change.targets === undefined ? {} : { anchor: 'same', wordsNow: null }),
    ...change,
    ...(change.note === undefined ? {} : { note: change.note.trim() }),
    ...(change.tags === undefined ? {} : { tags: tidyTags(change.tags) }),
    updated: now,
  };
}

/** What was changed between two states of one annotation, to be undone by `update(id, edit.before)`. */
export function editOf(before: Annotation, change: Change): Edit {
  const old = stateOf(before);
  const changed = new Set(Object.keys(change) as (keyof Change)[]);
  if (changed.has('body') || changed.has('targets')) changed.add('origin');
  if (changed.has('targets')) changed.add('anchor').add('wordsNow');
  return { id: before.id, before: Object.fromEntries([...changed].map(key => [key, old[key]])), after: change };
}

/** Everything of an annotation that can be changed, as the change that brings it back. */
export function stateOf(annotation: Annotation): Required<Change> {
  const { body, targets, review, note, tags, colour, origin, anchor, wordsNow } = annotation;
  return { body, targets, review, note, tags, colour, origin, anchor, wordsNow };
}

/**
 * Tags as they are kept: trimmed, without "#", each once whatever its case, in the order given.
 *
 * - " #Flood", "flood", "" → Flood
 */
export function tidyTags(tags: readonly string[]): string[] {
  const tidy = new Map<string, string>();
  for (const tag of tags) {
    const words = tag
      .replaceAll(/\s+/gu, ' ')
      .trim()
      .replace(/^#+\s*/u, '');
    if (words !== '' && !tidy.has(words.toLowerCase())) tidy.set(words.toLowerCase(), words);
  }
  return [...tidy.values()];
}
