import { saveFile } from '../../components/save-file.ts';
import type { FoundItem } from '../../lib/annotation/drafts.ts';
import { keptOf, type SavedRecord } from '../../lib/annotation/search.ts';
import { FORMATS, fileNameOf } from '../../lib/export/index.ts';
import type { PageSource } from '../../lib/messages.ts';
import { recordsOfDrafts } from '../../lib/view/found-records.ts';
import { here } from './here.ts';

/**
 * Write records to a file of a format and hand it to the reader. What was rejected is not taken along, unless there is
 * nothing else: backups hold it.
 */
export function exportRecords(records: readonly SavedRecord[], formatId: string): void {
  const format = FORMATS.find(({ id }) => id === formatId);
  if (!format) throw new Error(`There is no format ${formatId}.`);
  const kept = keptOf(records);
  const now = here(new Date().toISOString());
  const text = format.write((kept.length > 0 ? kept : records).map(readHere), now);
  saveFile({ name: fileNameOf(format, now), mime: format.mime, text });
}

/** A record of a page that was read on the reader's day. */
function readHere({ page, annotation }: SavedRecord): SavedRecord {
  return { page: { ...page, lastSeen: here(page.lastSeen) }, annotation };
}

/** Export what was found on a page, saved or not. */
export function exportFound(source: PageSource, items: readonly FoundItem[], formatId: string): void {
  const drafts = items.map(({ draft }) => draft);
  exportRecords(
    recordsOfDrafts(source, drafts, new Date().toISOString(), () => crypto.randomUUID()),
    formatId,
  );
}

/** Export saved annotations. The store is loaded for it only now: the popup opens faster without. */
export async function exportSaved(ids: readonly string[], formatId: string): Promise<void> {
  const [{ openDatabase }, { recordsOf }] = await Promise.all([
    import('../../lib/store/database.ts'),
    import('../../lib/store/annotations.ts'),
  ]);
  exportRecords(await recordsOf(openDatabase(), ids), formatId);
}
