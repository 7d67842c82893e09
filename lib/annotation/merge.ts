import type { Annotation } from './annotation.ts';
import { tidyTags } from './edit.ts';
import { type Things, thingsAmong } from './same.ts';

/** What a merge comes to. */
export interface Merge {
  /** The rows to write. */
  readonly written: readonly Annotation[];
  readonly added: number;
  readonly updated: number;
  readonly unchanged: number;
}

/** Merge annotations from a file into those `here`. A row is known by its id, or by keeping the same thing of the same page. */
export function merge(here: readonly Annotation[], incoming: readonly Annotation[], now: string): Merge {
  const byId = new Map(here.map(row => [row.id, row]));
  const byPage = new Map<string, Things<Annotation>>();
  const thingsOf = (pageId: string): Things<Annotation> => {
    const things = byPage.get(pageId) ?? thingsAmong([]);
    byPage.set(pageId, things);
    return things;
  };
  for (const row of here) thingsOf(row.pageId).add(row);
  const written = new Map<string, Annotation>();
  const added = new Set<string>();
  // What is known by its id first: it may be of other words by now, and then another row can be what it was.
  const isKnown = ({ id }: Annotation) => byId.has(id);
  for (const row of [...incoming.filter(isKnown), ...incoming.filter(each => !isKnown(each))]) {
    const known = byId.get(row.id) ?? thingsOf(row.pageId).find(row);
    const result = known ? mergedWith(known, row, now) : row;
    if (result === known) continue;
    if (known) thingsOf(known.pageId).remove(known);
    else added.add(row.id);
    byId.set(result.id, result);
    thingsOf(result.pageId).add(result);
    written.set(result.id, result);
  }
  const updated = written.size - added.size;
  return { written: [...written.values()], added: added.size, updated, unchanged: incoming.length - written.size };
}

/**
 * One annotation out of two that keep the same thing, `here` and from a file. Hands back `here` itself when the file has
 * nothing new. Of two states of one row the newer is kept; of two rows, `here` takes over what the other has more.
 */
function mergedWith(here: Annotation, incoming: Annotation, now: string): Annotation {
  // What was removed comes back as it was then, or as the file has it, if that is newer.
  if (here.deletedAt !== null) return { ...mergedWith({ ...here, deletedAt: null }, incoming, now), updated: now };
  if (here.id === incoming.id) return incoming.updated > here.updated ? { ...incoming, pageId: here.pageId } : here;
  const tags = tidyTags([...here.tags, ...incoming.tags]);
  const note = here.note.includes(incoming.note) ? here.note : [here.note, incoming.note].filter(Boolean).join('\n\n');
  const review = here.review ?? incoming.review;
  const colour = here.colour ?? incoming.colour;
  const isSame =
    tags.length === here.tags.length && note === here.note && review === here.review && colour === here.colour;
  return isSame ? here : { ...here, tags, note, review, colour, updated: now };
}
