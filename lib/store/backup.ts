import type { Annotation, SavedPage } from '../annotation/annotation.ts';
import type { PlainPage } from '../annotation/guards.ts';
import { type Merge, merge } from '../annotation/merge.ts';
import { writeBackup } from '../export/backup.ts';
import type { Bundle } from '../export/bundle.ts';
import { readImport } from '../export/imports.ts';
import { compress, decompress } from './compression.ts';
import type { Database } from './database.ts';
import { joined, pagesAt } from './pages.ts';
import { withClearProblems } from './problems.ts';

/** A backup, ready to be saved as a file. */
export interface Backup {
  readonly name: string;
  readonly mime: string;
  readonly text: string;
  readonly annotations: number;
  readonly pages: number;
}

/** What became of the records of an imported file. */
export interface ImportReport {
  readonly added: number;
  readonly updated: number;
  readonly unchanged: number;
  /** Items of the file that hold nothing to keep. */
  readonly skipped: number;
}

/** Everything that is kept, as one file. */
export async function backUp(db: Database, now: string): Promise<Backup> {
  const { rows, pages } = await withClearProblems(() =>
    db.transaction('r', db.pages, db.annotations, async () => ({
      rows: await db.annotations.toArray(),
      pages: await db.pages.toArray(),
    })),
  );
  const annotations = rows.filter(({ deletedAt }) => deletedAt === null);
  const used = new Set(annotations.map(({ pageId }) => pageId));
  const plain = await Promise.all(pages.filter(({ id }) => used.has(id)).map(plainPage));
  return {
    name: `on-the-record-backup-${now.slice(0, 10)}.json`,
    mime: 'application/json',
    text: writeBackup({ pages: plain, annotations }, now),
    annotations: annotations.length,
    pages: plain.length,
  };
}

/**
 * Import a file: a backup, W3C Web Annotations or an export of Hypothesis. All of it or nothing; and twice is as good as
 * once. Nothing that is there is lost: of two states of one annotation the newer is kept. Rejects with a sentence for the
 * reader when the file cannot be read.
 */
export async function importFile(
  db: Database,
  text: string,
  now: string,
  newId: () => string = () => crypto.randomUUID(),
): Promise<ImportReport> {
  const read = readImport(text, newId, now);
  if (!read.ok) throw new Error(read.problem);
  const { added, updated, unchanged } = await mergeBundle(db, read.bundle, now);
  return { added, updated, unchanged, skipped: read.skipped };
}

/** "3 added, 1 brought up to date, 12 there already." */
export function sentenceOf({ added, updated, unchanged, skipped }: ImportReport): string {
  const parts = [
    `${added} added`,
    updated > 0 ? `${updated} brought up to date` : '',
    unchanged > 0 ? `${unchanged} there already` : '',
    skipped > 0 ? `${skipped} left out, because they stand on no words` : '',
  ];
  return `${parts.filter(part => part !== '').join(', ')}.`;
}

async function mergeBundle(db: Database, bundle: Bundle, now: string): Promise<Merge> {
  return withClearProblems(async () => {
    // A transaction does not wait for anything but the database, so the texts are compressed before.
    const pages = await Promise.all(bundle.pages.map(keptPage));
    return db.transaction('rw', db.pages, db.annotations, async () => {
      const idHere = new Map<string, string>();
      for (const page of pages) idHere.set(page.id, await mergePage(db, page));
      const incoming = bundle.annotations.map(row => ({ ...row, pageId: idHere.get(row.pageId) ?? row.pageId }));
      const merged = merge(await rowsOf(db, new Set(idHere.values()), incoming), incoming, now);
      await db.annotations.bulkPut([...merged.written]);
      return merged;
    });
  });
}

/** The rows that an imported annotation may be: those of its page, and the one with its id, wherever it is. */
async function rowsOf(
  db: Database,
  pageIds: ReadonlySet<string>,
  incoming: readonly Annotation[],
): Promise<Annotation[]> {
  const ofPages = await db.annotations
    .where('pageId')
    .anyOf([...pageIds])
    .toArray();
  const byId = (await db.annotations.bulkGet(incoming.map(({ id }) => id))).flatMap(row => row ?? []);
  return [...new Map([...ofPages, ...byId].map(row => [row.id, row])).values()];
}

/** Write a page unless it is known; hand back the id that it has here. What the store did not know of it is filled in. */
async function mergePage(db: Database, page: SavedPage): Promise<string> {
  const known = (await joined(db, await pagesAt(db, page.urls))) ?? (await db.pages.get(page.id));
  if (!known) {
    await db.pages.add(page);
    return page.id;
  }
  const hasMore = page.text.length > known.text.length;
  const isUnknown = known.text.length <= EMPTY_BYTES;
  await db.pages.put({
    ...page,
    ...known,
    urls: [...new Set([...known.urls, ...page.urls])],
    title: known.title ?? page.title,
    site: known.site ?? page.site,
    authors: known.authors.length > 0 ? known.authors : page.authors,
    published: known.published ?? page.published,
    modified: known.modified ?? page.modified,
    language: known.language ?? page.language,
    firstSeen: page.firstSeen < known.firstSeen ? page.firstSeen : known.firstSeen,
    lastSeen: page.lastSeen > known.lastSeen ? page.lastSeen : known.lastSeen,
    text: hasMore && (isUnknown || page.lastSeen > known.lastSeen) ? page.text : known.text,
  });
  return known.id;
}

/** What an empty text comes to, gzipped: of pages from other programs only the address is known. */
const EMPTY_BYTES = 20;

async function plainPage(page: SavedPage): Promise<PlainPage> {
  return { ...page, text: await decompress(page.text) };
}

async function keptPage(page: PlainPage): Promise<SavedPage> {
  return { ...page, text: await compress(page.text) };
}
