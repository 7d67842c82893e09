import type { ArticleMeta } from '../article.ts';

/** What a page says of itself, before its article is known. */
export interface PageMeta extends Omit<ArticleMeta, 'title'> {
  /** Everything that may be the headline, the surest first. The page's own `<h1>` is not among them. */
  readonly titles: readonly string[];
  readonly description: string | null;
  /** It calls itself an article, in JSON-LD or OpenGraph. */
  readonly claimsArticle: boolean;
}

/** Asks what the `<meta>`s of a name or property say; it is in lower case. */
export type Said = (name: string) => readonly string[];
