import type { QuoteBody } from './annotation.ts';
import { withBothMarks } from './both-marks.ts';

/**
 * The words of a quote as they may be printed. Only words that were said as they stand get quotation marks; where some of
 * them were, these bring their own.
 *
 * - direct: We will rebuild.         → “We will rebuild.”
 * - mixed: the wall was “a disgrace  → the wall was “a disgrace”
 * - indirect: it would be rebuilt    → it would be rebuilt
 */
export function asSaid({ words, form }: Pick<QuoteBody, 'words' | 'form'>): string {
  return form === 'direct' ? `“${withBothMarks(words)}”` : withBothMarks(words);
}

/** How far the words are the speaker's own; '' where they are, as everybody expects of a quote. */
export function wordingOf({ form }: Pick<QuoteBody, 'form'>): string {
  return { direct: '', mixed: 'partly in their own words', indirect: 'reported in other words' }[form];
}
