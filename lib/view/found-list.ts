import type { Annotation } from '../annotation/annotation.ts';
import type { FoundItem } from '../annotation/drafts.ts';
import { foldForSearch } from '../annotation/fold.ts';
import type { Kind } from '../mentions.ts';

/** How many rows there are of each kind. */
export function countsOf(items: readonly { readonly kind: Kind }[]): Readonly<Record<Kind, number>> {
  const counts = { quote: 0, official: 0, place: 0 };
  for (const { kind } of items) counts[kind]++;
  return counts;
}

/** The rows of one kind, or of all, that hold all the words typed. Case and accents do not count. */
export function narrowed(items: readonly FoundItem[], kind: Kind | null, typed: string): FoundItem[] {
  const words = foldForSearch(typed).split(/\s+/).filter(Boolean);
  return items.filter(item => (kind === null || item.kind === kind) && holds(item, words));
}

function holds({ label, detail }: FoundItem, words: readonly string[]): boolean {
  if (words.length === 0) return true;
  const text = foldForSearch(`${label} ${detail}`);
  return words.every(word => text.includes(word));
}

/** Rows as they are reviewed: those to be checked, and the others, both as they stood. */
export interface ReviewRows {
  readonly doubtful: readonly FoundItem[];
  readonly sure: readonly FoundItem[];
}

/** What is doubtful before all else, by the keys of its rows: it is what a reader's eye is needed for. */
export function inReviewOrder(items: readonly FoundItem[], doubtful: ReadonlySet<string>): ReviewRows {
  return {
    doubtful: items.filter(({ key }) => doubtful.has(key)),
    sure: items.filter(({ key }) => !doubtful.has(key)),
  };
}

/** What was found as the reader has left it: without what was rejected, and with what was corrected. */
export function asReviewed(items: readonly FoundItem[], saved: ReadonlyMap<string, Annotation>): FoundItem[] {
  return items.flatMap(item => {
    const annotation = saved.get(item.key);
    if (annotation === undefined) return [item];
    const { origin, targets, body, review } = annotation;
    return review === 'rejected' ? [] : [{ ...item, draft: { origin, targets, body } }];
  });
}

/** Where the side panel shows an annotation. */
export type Section = 'found' | 'saved' | 'changed' | 'lost';

/** The section of a saved annotation, by how it fared on its page. */
export function sectionOf({ anchor }: Pick<Annotation, 'anchor'>): Section {
  return anchor === 'changed' || anchor === 'lost' ? anchor : 'saved';
}

/** The sections with how much is in each. */
export function sectionsOf(found: number, saved: readonly Pick<Annotation, 'anchor'>[]) {
  const count = (section: Section) => saved.filter(annotation => sectionOf(annotation) === section).length;
  return [
    { id: 'found', label: 'Found', count: found },
    { id: 'saved', label: 'Saved', count: count('saved') },
    { id: 'changed', label: 'Changed', count: count('changed') },
    { id: 'lost', label: 'Lost', count: count('lost') },
  ] as const;
}
