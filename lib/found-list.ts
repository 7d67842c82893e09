import type { FoundItem } from './annotation/drafts.ts';
import { foldForSearch } from './annotation/fold.ts';
import type { Kind } from './mentions.ts';

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
