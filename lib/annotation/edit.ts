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
    ...change,
    ...(change.note === undefined ? {} : { note: change.note.trim() }),
    ...(change.tags === undefined ? {} : { tags: tidyTags(change.tags) }),
    // A span that was just set by hand stands where it was set.
    ...(change.targets === undefined ? {} : { anchor: 'same', wordsNow: null }),
    origin: corrects && annotation.origin === 'found' ? 'corrected' : annotation.origin,
    updated: now,
  };
}

/** What was changed between two states of one annotation, to be undone by `update(id, edit.before)`. */
export function editOf(before: Annotation, change: Change): Edit {
  const { body, targets, review, note, tags, colour } = before;
  const old: Required<Change> = { body, targets, review, note, tags, colour };
  const keys = Object.keys(change) as (keyof Change)[];
  return { id: before.id, before: Object.fromEntries(keys.map(key => [key, old[key]])), after: change };
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
