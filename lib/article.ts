import type { Span } from './text/span.ts';

/** What a block of text is in its article. Only readers of live pages know more than `paragraph`. */
export type BlockRole =
  | 'headline'
  | 'standfirst'
  | 'subheading'
  | 'paragraph'
  | 'list-item'
  | 'blockquote'
  | 'caption'
  | 'other';

/** One block of an article: a stretch of its text that the page sets apart. */
export interface Block extends Span {
  readonly role: BlockRole;
}

/** An article as the engine reads it: ONE text, and its blocks in reading order, which do not overlap. */
export interface ArticleText {
  readonly text: string;
  readonly blocks: readonly Block[];
}

/** What a page says of its article; `null` where it does not say. Dates are ISO 8601. */
export interface ArticleMeta {
  readonly title: string | null;
  readonly url: string;
  readonly canonicalUrl: string | null;
  readonly site: string | null;
  readonly authors: readonly string[];
  readonly published: string | null;
  readonly modified: string | null;
  readonly language: string | null;
}

/** Cut plain text into paragraph blocks at its line breaks. Blank lines make no block. */
export function blocksOf(text: string): Block[] {
  return [...text.matchAll(/[^\r\n]+/g)]
    .filter(line => line[0].trim() !== '')
    .map(line => ({ role: 'paragraph', start: line.index, end: line.index + line[0].length }));
}
