import type { ArticleText } from './article.ts';
import type { Findings } from './mentions.ts';
import { read } from './text/reading.ts';

/** Data that the engine needs beside the text: loaded once, handed in, never fetched from here. */
// biome-ignore lint/complexity/noBannedTypes: filled by the finders.
export type Resources = {};

/**
 * Find who said what, who they are and where, in one article.
 * Pure: the same article and resources give the same findings. Any text is accepted; none throws.
 */
export function analyze(article: ArticleText, _resources: Resources): Findings {
  read(article);
  return { quotes: [], people: [], places: [] };
}
