import type { Annotation, Draft, SavedPage } from '../annotation/annotation.ts';
import { type Change, edited } from '../annotation/edit.ts';
import { readChange, readDraft } from '../annotation/guards.ts';
import { byPageThenText, byTextOrder, compare } from '../annotation/order.ts';
import { thingsAmong } from '../annotation/same.ts';
import { matcherOf, type PageSummary, type Query, type SavedRecord } from '../annotation/search.ts';
import { normaliseUrl } from '../annotation/url.ts';
import type { AnchorResult, PageSource } from '../messages.ts';
import type { Database } from './database.ts';
import { joined, keptPage, pagesAt, summaryOf } from './pages.ts';
import { withClearProblems } from './problems.ts';

/** A page and what is kept of it, newest page first; its annotations in text order. */
export interface PageWithAnnotations {
  readonly page: PageSummary;
  readonly annotations: readonly Annotation[];
}

/** What is kept of the page with any of these URLs, in text order. */
export async function savedOn(db: Database, urls: readonly string[]): Promise<Annotation[]> {
  return withClearProblems(async () => {
    const pages = await pagesAt(db, urls.map(normaliseUrl));
    return annotationsOf(
      db,
      pages.map(({ id }) => id),
    );
  });
}

/**
 * Keep these drafts, all or none, and make `change` to them at once. The page is made, or brought up to date. What is there
 * already is not made twice: its row is handed back, and comes back to life if it had been removed. Hands back one row a
 * draft, in the order given.
 */
export async function save(
  db: Database,
  source: PageSource,
  drafts: readonly Draft[],
  now: string,
  newId: () => string = () => crypto.randomUUID(),
  change: Change = {},
): Promise<Annotation[]> {
  const checked = drafts.map(checkedDraft);
  const wanted = checkedChange(change);
  if (checked.length === 0) return [];
  return withClearProblems(async () => {
    // A transaction does not wait for anything but the database, so the text is compressed before.
    const page = await keptPage(source, now);
    return db.transaction('rw', db.pages, db.annotations, async () => {
      const pageId = await putPage(db, page, newId);
      const there = await db.annotations.where('pageId').equals(pageId).toArray();
      const rows = new Map(there.map(row => [row.id, row]));
      const things = thingsAmong(there);
      const ids = checked.map(draft => {
        const known = things.find(draft);
        const row = known ? savedAgain(rows.get(known.id)!, draft, now) : annotationOf(draft, newId(), pageId, now);
        if (!known) things.add(row);
        rows.set(row.id, Object.keys(wanted).length === 0 ? row : edited(row, wanted, now));
        return row.id;
      });
      const written = ids.map(id => rows.get(id)!);
      await db.annotations.bulkPut(written);
      return written;
    });
  });
}

/** Keep how annotations fared on their page just now. Only rows that fared differently are written. */
export async function recordAnchors(db: Database, results: readonly AnchorResult[], now: string): Promise<void> {
  await withClearProblems(() =>
    db.transaction('rw', db.pages, db.annotations, async () => {
      const rows = await db.annotations.bulkGet(results.map(({ id }) => id));
      const changed = rows.flatMap((row, i) => {
        const { anchor, wordsNow } = results[i]!;
        return row && (row.anchor !== anchor || row.wordsNow !== wordsNow) ? [{ ...row, anchor, wordsNow }] : [];
      });
      await db.annotations.bulkPut(changed);
      const pageIds = new Set(rows.flatMap(row => (row ? [row.pageId] : [])));
      await db.pages
        .where('id')
        .anyOf([...pageIds])
        .modify({ lastSeen: now });
    }),
  );
}

/** Take annotations away. Until `purgeDeleted` they can be brought back. */
export async function remove(db: Database, ids: readonly string[], now: string): Promise<void> {
  await changeRows(db, ids, row => ({ ...row, deletedAt: row.deletedAt ?? now, updated: now }));
}

/** Bring removed annotations back. */
export async function restore(db: Database, ids: readonly string[], now: string): Promise<void> {
  await changeRows(db, ids, row => revived(row, now));
}

/** Change one annotation. Rejects when it is not there, or when the change makes no sense. */
export async function update(db: Database, id: string, change: Change, now: string): Promise<Annotation> {
  const [row] = await updateAll(db, [{ id, change }], now);
  if (!row) throw new Error('This record is not there any more.');
  return row;
}

/** Change many annotations, all or none. Those that are gone are left out. */
export async function updateAll(
  db: Database,
  changes: readonly { readonly id: string; readonly change: Change }[],
  now: string,
): Promise<Annotation[]> {
  const checked = new Map(changes.map(({ id, change }) => [id, checkedChange(change)]));
  return changeRows(db, [...checked.keys()], row => edited(row, checked.get(row.id)!, now));
}

/** Delete for good what was removed before this moment, and the pages that nothing is left of. Hands back how many annotations. */
export async function purgeDeleted(db: Database, before: string): Promise<number> {
  return withClearProblems(() =>
    db.transaction('rw', db.pages, db.annotations, async () => {
      const count = await db.annotations.where('deletedAt').below(before).delete();
      const used = new Set(await db.annotations.orderBy('pageId').uniqueKeys());
      const pages = await db.pages.toCollection().primaryKeys();
      await db.pages.bulkDelete(pages.filter(id => !used.has(id)));
      return count;
    }),
  );
}

/** Delete everything for good: what is kept, what was removed, and what was learned of sites. */
export async function deleteEverything(db: Database): Promise<void> {
  await withClearProblems(() =>
    db.transaction('rw', db.pages, db.annotations, db.homes, async () => {
      await Promise.all([db.pages.clear(), db.annotations.clear(), db.homes.clear()]);
    }),
  );
}

/** Every page that something is kept of, the last seen first. */
export async function pagesWithAnnotations(db: Database): Promise<PageWithAnnotations[]> {
  const byPage = new Map<string, { page: PageSummary; annotations: Annotation[] }>();
  for (const { page, annotation } of await searchAnnotations(db, {})) {
    const entry = byPage.get(page.id);
    if (entry) entry.annotations.push(annotation);
    else byPage.set(page.id, { page, annotations: [annotation] });
  }
  return [...byPage.values()].sort((a, b) => compare(b.page.lastSeen, a.page.lastSeen));
}

/** Everything kept that answers the query: pages last seen first, within a page in text order. */
export async function searchAnnotations(db: Database, query: Query): Promise<SavedRecord[]> {
  return withClearProblems(() =>
    db.transaction('r', db.pages, db.annotations, async () => {
      const pages = new Map((await db.pages.toArray()).map(page => [page.id, summaryOf(page)]));
      const matches = matcherOf(query);
      const records: SavedRecord[] = [];
      for (const annotation of await candidatesOf(db, query)) {
        const page = pages.get(annotation.pageId);
        if (page && annotation.deletedAt === null && matches({ page, annotation })) records.push({ page, annotation });
      }
      return records.sort(byPageThenText);
    }),
  );
}

/** These annotations with their pages, in the order of the library, for an export of a selection. */
export async function recordsOf(db: Database, ids: readonly string[]): Promise<SavedRecord[]> {
  return withClearProblems(() =>
    db.transaction('r', db.pages, db.annotations, async () => {
      const rows = await db.annotations.bulkGet([...ids]);
      const kept = rows.flatMap(row => (row && row.deletedAt === null ? [row] : []));
      const pages = await db.pages.bulkGet([...new Set(kept.map(({ pageId }) => pageId))]);
      return recordsWith(
        pages.flatMap(page => page ?? []),
        kept,
      );
    }),
  );
}

/** What is kept of the page with any of these URLs, with that page, in text order. */
export async function recordsOn(db: Database, urls: readonly string[]): Promise<SavedRecord[]> {
  return withClearProblems(async () => {
    const pages = await pagesAt(db, urls.map(normaliseUrl));
    const ids = pages.map(({ id }) => id);
    return recordsWith(pages, await annotationsOf(db, ids));
  });
}

function recordsWith(pages: readonly SavedPage[], annotations: readonly Annotation[]): SavedRecord[] {
  const byId = new Map(pages.map(page => [page.id, summaryOf(page)]));
  return annotations
    .flatMap(annotation => {
      const page = byId.get(annotation.pageId);
      return page ? [{ page, annotation }] : [];
    })
    .sort(byPageThenText);
}

/** The rows that a query can match at all, by the narrowest index. */
function candidatesOf(db: Database, { pageId, tags, kinds }: Query): Promise<Annotation[]> {
  if (pageId !== undefined) return db.annotations.where('pageId').equals(pageId).toArray();
  if (kinds && kinds.length > 0 && !tags?.length) return db.annotations.where('body.kind').anyOf(kinds).toArray();
  return db.annotations.toArray();
}

async function annotationsOf(db: Database, pageIds: readonly string[]): Promise<Annotation[]> {
  const rows = await db.annotations.where('pageId').anyOf(pageIds).toArray();
  return rows.filter(({ deletedAt }) => deletedAt === null).sort(byTextOrder);
}

/** Change rows in one transaction. Hands back those that are there, changed. */
async function changeRows(
  db: Database,
  ids: readonly string[],
  change: (row: Annotation) => Annotation,
): Promise<Annotation[]> {
  return withClearProblems(() =>
    db.transaction('rw', db.annotations, async () => {
      const rows = (await db.annotations.bulkGet([...ids])).flatMap(row => (row ? [change(row)] : []));
      await db.annotations.bulkPut(rows);
      return rows;
    }),
  );
}

/** Write the page, over what is known of it, and hand back its id. */
async function putPage(db: Database, page: Omit<SavedPage, 'id'>, newId: () => string): Promise<string> {
  const known = await joined(db, await pagesAt(db, page.urls));
  if (!known) {
    const id = newId();
    await db.pages.add({ ...page, id });
    return id;
  }
  // Reached by a way that is known already, it stays what it was called, and where it is read.
  const isOnlyAnotherWay = page.urls.every(url => known.urls.includes(url)) && !page.urls.includes(known.url);
  const { url, address } = isOnlyAnotherWay ? known : page;
  await db.pages.put({
    ...known,
    ...withoutUnknown(page),
    url,
    address,
    urls: [...new Set([...page.urls, ...known.urls])],
    firstSeen: known.firstSeen,
  });
  return known.id;
}

/** What a page says now goes over what it said before; what it does not say any more stays. */
function withoutUnknown(page: Omit<SavedPage, 'id'>): Partial<SavedPage> {
  return Object.fromEntries(Object.entries(page).filter(([, value]) => value !== null));
}

function annotationOf(draft: Draft, id: string, pageId: string, now: string): Annotation {
  return {
    ...draft,
    id,
    pageId,
    anchor: 'same',
    wordsNow: null,
    // What a reader marks by hand needs no review.
    review: draft.origin === 'made' ? 'accepted' : null,
    note: '',
    tags: [],
    colour: null,
    created: now,
    updated: now,
    deletedAt: null,
  };
}

/** A row of what is saved once more. The reader's own choice goes over it; what was only found goes over what was removed. */
function savedAgain(row: Annotation, draft: Draft, now: string): Annotation {
  const { body, origin } = draft;
  if (row.deletedAt !== null) {
    const { note, tags, colour, created } = row;
    return { ...annotationOf(draft, row.id, row.pageId, now), note, tags, colour, created };
  }
  if (origin !== 'corrected') return row;
  return { ...row, body, origin, review: row.review === 'rejected' ? null : row.review, updated: now };
}

function revived(row: Annotation, now: string): Annotation {
  return row.deletedAt === null ? row : { ...row, deletedAt: null, updated: now };
}

function checkedDraft(draft: unknown): Draft {
  const checked = readDraft(draft);
  if (!checked) throw new Error(`This cannot be saved, because a part of it is missing: ${shown(draft)}`);
  return checked;
}

function checkedChange(change: unknown): Change {
  const checked = readChange(change);
  if (!checked) throw new Error(`This change cannot be made, because a part of it makes no sense: ${shown(change)}`);
  return checked;
}

function shown(value: unknown): string {
  return (JSON.stringify(value) ?? String(value)).slice(0, 200);
}
