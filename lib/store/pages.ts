import type { SavedPage } from '../annotation/annotation.ts';
import { urlsOf } from '../annotation/url.ts';
import type { PageSource } from '../messages.ts';
import { compress, decompress } from './compression.ts';
import type { Database } from './database.ts';
import { withClearProblems } from './problems.ts';

/** The text of a page as it was when something was last saved from it; `null` when the page is not kept. */
export async function textOfPage(db: Database, pageId: string): Promise<string | null> {
  const page = await withClearProblems(() => db.pages.get(pageId));
  return page ? decompress(page.text) : null;
}

/** Pages with any of these normalised URLs; those whose own it is come first, then the oldest. */
export async function pagesAt(db: Database, urls: readonly string[]): Promise<SavedPage[]> {
  const pages = await db.pages.where('urls').anyOf(urls).distinct().toArray();
  const isOwn = (page: SavedPage) => (urls.includes(page.url) ? 0 : 1);
  return pages.sort((a, b) => isOwn(a) - isOwn(b) || a.firstSeen.localeCompare(b.firstSeen));
}

/** What is kept of a page, without its id. */
export async function keptPage({ meta, text }: PageSource, now: string): Promise<Omit<SavedPage, 'id'>> {
  const { title, site, authors, published, modified, language } = meta;
  return {
    ...urlsOf(meta),
    title,
    site,
    authors,
    published,
    modified,
    language,
    firstSeen: now,
    lastSeen: now,
    text: await compress(text),
  };
}
