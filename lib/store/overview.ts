import type { Database } from './database.ts';
import { withClearProblems } from './problems.ts';

/** How many annotations are kept, and of how many pages. */
export interface Counts {
  readonly annotations: number;
  readonly pages: number;
}

/** How much is kept; told by the indexes alone, for there may be thousands. */
export async function countSaved(db: Database): Promise<Counts> {
  return withClearProblems(() =>
    db.transaction('r', db.annotations, async () => {
      // `null` stands in no index, so these are the removed ones alone.
      const removed = await db.annotations.where('deletedAt').above('').toArray();
      const pages = new Set(await db.annotations.orderBy('pageId').uniqueKeys());
      for (const pageId of new Set(removed.map(row => row.pageId))) {
        const gone = removed.filter(row => row.pageId === pageId).length;
        if ((await db.annotations.where({ pageId }).count()) === gone) pages.delete(pageId);
      }
      return { annotations: (await db.annotations.count()) - removed.length, pages: pages.size };
    }),
  );
}

/** The tags in use, the most used first. */
export async function tagsInUse(db: Database): Promise<string[]> {
  const keys = await withClearProblems(() => db.annotations.orderBy('tags').keys());
  const counts = new Map<string, number>();
  for (const tag of keys.map(String)) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  return [...counts].sort(([a, many], [b, few]) => few - many || (a < b ? -1 : 1)).map(([tag]) => tag);
}
