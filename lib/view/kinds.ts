import type { AnnotationKind } from '../annotation/annotation.ts';
import type { Kind } from '../mentions.ts';

/** The kinds that are found, in the order in which they are shown. */
export const KINDS: readonly Kind[] = ['quote', 'official', 'place'];

/** The kinds that can be kept. */
export const ANNOTATION_KINDS: readonly AnnotationKind[] = [...KINDS, 'note'];

/** What a reader calls them. */
export const KIND_NAMES: Readonly<Record<AnnotationKind, { readonly one: string; readonly many: string }>> = {
  quote: { one: 'Quote', many: 'Quotes' },
  official: { one: 'Official', many: 'Officials' },
  place: { one: 'Place', many: 'Places' },
  note: { one: 'Note', many: 'Notes' },
};

/** "1 mention", "3 mentions". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
