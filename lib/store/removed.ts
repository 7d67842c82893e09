import type { Annotation } from '../annotation/annotation.ts';
import type { Database } from './database.ts';
import { withClearProblems } from './problems.ts';

/** What was removed and can still be brought back, the last removed first. */
export async function removedAnnotations(db: Database): Promise<Annotation[]> {
  // `null` stands in no index, so these are the removed ones alone.
  const rows = await withClearProblems(() => db.annotations.where('deletedAt').above('').toArray());
  return rows.sort((a, b) => (a.deletedAt! < b.deletedAt! ? 1 : -1));
}
