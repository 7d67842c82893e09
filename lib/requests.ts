import type { Draft } from './annotation/annotation.ts';
import { readDraft } from './annotation/guards.ts';
import type { ArticleMeta, ArticleText, Block } from './article.ts';
import { type Check, count, listOf, nothing, oneOf, orNull, shape, text } from './checks.ts';
import type { PageSource, ToBackground } from './messages.ts';

/** Longer than any article; a text beyond it is a fault or an attack. */
const LONGEST_ARTICLE = 4_000_000;

/** What every request to the background has to look like. Content scripts live in pages, and pages may be hostile. */
export const REQUESTS: { readonly [N in keyof ToBackground]: Check<ToBackground[N]['request']> } = {
  analyze: shape({ article: articleText(), url: text() }),
  prepare: nothing,
  savedOn: shape({ url: text(), canonicalUrl: orNull(text()), text: orNull(text(LONGEST_ARTICLE)) }),
  save: shape({ page: pageSource(), drafts: listOf(draft) }),
  remove: shape({ ids: listOf(text(100)) }),
  restore: shape({ ids: listOf(text(100)) }),
  found: shape({ count: orNull(count) }),
  storeChanged: nothing,
  openPanel: nothing,
  lookUp: shape({ name: text(300) }),
  worldMap: nothing,
};

function draft(value: unknown, name: string): Draft {
  const read = readDraft(value);
  if (read === null) throw new Error(`${name} should be something to save.`);
  return read;
}

function articleText(): Check<ArticleText> {
  return shape<ArticleText>({ text: text(LONGEST_ARTICLE), blocks: listOf(block(), 100_000) });
}

function block(): Check<Block> {
  const role = oneOf([
    'headline',
    'standfirst',
    'subheading',
    'paragraph',
    'list-item',
    'blockquote',
    'caption',
    'other',
  ]);
  return shape<Block>({ role, start: count, end: count });
}

function pageSource(): Check<PageSource> {
  return shape<PageSource>({ meta: articleMeta(), text: text(LONGEST_ARTICLE) });
}

function articleMeta(): Check<ArticleMeta> {
  return shape<ArticleMeta>({
    title: orNull(text()),
    url: text(),
    canonicalUrl: orNull(text()),
    site: orNull(text()),
    authors: listOf(text(), 200),
    published: orNull(text(100)),
    modified: orNull(text(100)),
    language: orNull(text(100)),
  });
}
