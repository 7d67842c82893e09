import type { Annotation, Draft } from '../annotation/annotation.ts';
import type { SavedRecord } from '../annotation/search.ts';
import { urlsOf } from '../annotation/url.ts';
import type { PageSource } from '../messages.ts';

/** What was found on a page, in the form of what is saved, so that it can be exported without being saved. */
export function recordsOfDrafts(
  { meta }: Pick<PageSource, 'meta'>,
  drafts: readonly Draft[],
  now: string,
  newId: () => string,
): SavedRecord[] {
  const { title, site, authors, published, modified, language } = meta;
  const id = newId();
  const about = { title, site, authors, published, modified, language };
  const page = { id, ...urlsOf(meta), ...about, firstSeen: now, lastSeen: now };
  return drafts.map(draft => ({ page, annotation: unsaved(draft, newId(), id, now) }));
}

function unsaved(draft: Draft, id: string, pageId: string, now: string): Annotation {
  const untouched = { wordsNow: null, review: null, note: '', tags: [], colour: null, deletedAt: null };
  return { ...draft, ...untouched, id, pageId, anchor: 'same', created: now, updated: now };
}
