import { fieldsOf, listOf, readAnnotation, readPage } from '../annotation/guards.ts';
import type { Bundle, Import } from './bundle.ts';

/** What a backup says that it is. */
export const BACKUP_FORMAT = 'on-the-record-backup';
/** Goes up when a file can hold what this code could not read. */
const BACKUP_VERSION = 1;

/** Write everything to one JSON file, from which everything can be restored. */
export function writeBackup({ pages, annotations }: Bundle, now: string): string {
  const head = { format: BACKUP_FORMAT, version: BACKUP_VERSION, written: now };
  return `${JSON.stringify({ ...head, pages, annotations }, null, 1)}\n`;
}

/** Read what `writeBackup` wrote. A part that is damaged spoils the whole: half a restore looks like a whole one. */
export function readBackup(json: unknown): Import {
  const fields = fieldsOf(json);
  const version = fields?.['version'];
  if (typeof version === 'number' && version > BACKUP_VERSION) {
    return refusal(
      'This backup was written by a newer version of On the Record. Update the extension, then try again.',
    );
  }
  const pages = listOf(fields?.['pages'], readPage);
  const annotations = listOf(fields?.['annotations'], readAnnotation);
  if (version !== BACKUP_VERSION || !pages || !annotations) return refusal(DAMAGED);
  const pageIds = new Set(pages.map(({ id }) => id));
  const ids = new Set(annotations.map(({ id }) => id));
  const isWhole = pageIds.size === pages.length && ids.size === annotations.length;
  if (!isWhole || annotations.some(({ pageId }) => !pageIds.has(pageId))) return refusal(DAMAGED);
  return { ok: true, bundle: { pages, annotations }, skipped: 0 };
}

const DAMAGED = 'This backup is damaged: a part of it cannot be read. Nothing was changed.';

function refusal(problem: string): Import {
  return { ok: false, problem };
}
