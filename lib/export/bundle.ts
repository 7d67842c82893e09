import type { Annotation } from '../annotation/annotation.ts';
import type { PlainPage } from '../annotation/guards.ts';

/** Records with their pages and texts, as a backup holds them and as every file to import is read into. */
export interface Bundle {
  readonly pages: readonly PlainPage[];
  /** Each `pageId` is that of one of the pages. */
  readonly annotations: readonly Annotation[];
}

/** A file, read; or why it cannot be, as a sentence for the reader. */
export type Import =
  | { readonly ok: true; readonly bundle: Bundle /** How many items hold nothing to keep. */; readonly skipped: number }
  | { readonly ok: false; readonly problem: string };
