import type { SavedPage } from '../annotation/annotation.ts';
import { compare } from '../annotation/order.ts';
import type { PageSummary } from '../annotation/search.ts';
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

/** A page without its text, as views and exports show it. */
export function summaryOf({ text: _, ...summary }: SavedPage): PageSummary {
  return summary;
}

/** Pages with any of these normalised URLs; those whose own it is come first, then the oldest. */
export async function pagesAt(db: Database, urls: readonly string[]): Promise<SavedPage[]> {
  const pages = await db.pages.where('urls').anyOf(urls).distinct().toArray();
  const isOwn = (page: SavedPage) => (urls.includes(page.url) ? 0 : 1);
  return pages.sort((a, b) => isOwn(a) - isOwn(b) || compare(a.firstSeen, b.firstSeen));
}

/**
 * One page out of several that are of one article, as it turns out: it is known by all their URLs, and has what was kept of
 * each. Hands it back; `undefined` for none. To be called in a transaction over pages and annotations.
 */
export async function joined(db: Database, pages: readonly SavedPage[]): Promise<SavedPage | undefined> {
  const [first, ...others] = pages;
  if (!first || others.length === 0) return first;
  const page = {
    ...first,
    urls: [...new Set(pages.flatMap(({ urls }) => urls))],
    firstSeen: pages.map(({ firstSeen }) => firstSeen).sort()[0]!,
  };
  const ids = others.map(({ id }) => id);
  await db.annotations.where('pageId').anyOf(ids).modify({ pageId: page.id });
  await db.pages.bulkDelete(ids);
  await db.pages.put(page);
  return page;
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
