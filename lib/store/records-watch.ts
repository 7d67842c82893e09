import { Dexie, mergeRanges, type ObservabilitySet, RangeSet, rangesOverlap } from 'dexie';
import type { Annotation } from '../annotation/annotation.ts';
import { byPageThenText } from '../annotation/order.ts';
import type { PageSummary, SavedRecord } from '../annotation/search.ts';
import type { Database } from './database.ts';
import { summaryOf } from './pages.ts';
import { withClearProblems } from './problems.ts';

/**
 * Follow everything that is kept, in the order of the library: read once, and from then on only what was changed, by
 * whichever page of the extension. Ten thousand records take a while to read. What has not changed is handed on as the same
 * object. Returns the way to stop.
 */
export function watchRecords(
  db: Database,
  callback: (records: readonly SavedRecord[]) => void,
  onProblem: (error: unknown) => void,
): () => void {
  let known: Known = { pages: new Map(), annotations: new Map(), records: [] };
  let news: ObservabilitySet | null = null; // What was changed since the last look; `null` while none is due.
  let isStopped = false;
  const look = async () => {
    const changed = news ?? {};
    news = null;
    known = await withClearProblems(() => readNews(db, known, changed));
    if (!isStopped) callback(known.records);
  };
  let looking = look().catch(onProblem);
  const onMutated = (parts: ObservabilitySet) => {
    if (!TABLES.some(table => partsOf(db, table).some(part => part in parts))) return;
    const isDue = news !== null;
    news = merged(news ?? {}, parts);
    if (!isDue) looking = looking.then(() => (isStopped ? undefined : look())).catch(onProblem);
  };
  Dexie.on('storagemutated', onMutated);
  return () => {
    isStopped = true;
    Dexie.on.storagemutated.unsubscribe(onMutated);
  };
}

interface Known {
  readonly pages: ReadonlyMap<string, PageSummary>;
  readonly annotations: ReadonlyMap<string, Annotation>;
  readonly records: readonly SavedRecord[];
}

const TABLES = ['pages', 'annotations'] as const;

function readNews(db: Database, known: Known, changed: ObservabilitySet): PromiseLike<Known> {
  return db.transaction('r', db.pages, db.annotations, async () => {
    const pageIds = await db.pages.toCollection().primaryKeys();
    const stalePages = pageIds.filter(id => !known.pages.has(id) || isAmong(db, 'pages', changed, id));
    const pages = stalePages.length === 0 ? [] : await db.pages.bulkGet(stalePages);
    const ids = await db.annotations.toCollection().primaryKeys();
    const stale = ids.filter(id => !known.annotations.has(id) || isAmong(db, 'annotations', changed, id));
    const annotations =
      stale.length === ids.length ? await db.annotations.toArray() : await db.annotations.bulkGet(stale);
    return knownWith(
      broughtUpToDate(
        known.pages,
        pageIds,
        pages.flatMap(page => (page ? [summaryOf(page)] : [])),
      ),
      broughtUpToDate(
        known.annotations,
        ids,
        annotations.flatMap(row => row ?? []),
      ),
      known,
    );
  });
}

function broughtUpToDate<T extends { readonly id: string }>(
  known: ReadonlyMap<string, T>,
  ids: readonly string[],
  fresh: readonly T[],
): ReadonlyMap<string, T> {
  const byId = new Map(fresh.map(row => [row.id, row]));
  return new Map(ids.flatMap(id => byId.get(id) ?? known.get(id) ?? []).map(row => [row.id, row]));
}

function knownWith(pages: Known['pages'], annotations: Known['annotations'], before: Known): Known {
  const old = new Map(before.records.map(record => [record.annotation.id, record]));
  const records = [...annotations.values()].flatMap(annotation => {
    const page = pages.get(annotation.pageId);
    if (!page || annotation.deletedAt !== null) return [];
    const record = old.get(annotation.id);
    return [record?.annotation === annotation && record.page === page ? record : { page, annotation }];
  });
  return { pages, annotations, records: records.sort(byPageThenText) };
}

/** The names under which Dexie tells that rows of a table were written, or deleted. */
function partsOf(db: Database, table: (typeof TABLES)[number]): readonly string[] {
  return [`idb://${db.name}/${table}/`, `idb://${db.name}/${table}/:dels`];
}

function isAmong(db: Database, table: (typeof TABLES)[number], changed: ObservabilitySet, id: string): boolean {
  return partsOf(db, table).some(part => {
    const keys = changed[part];
    return keys !== undefined && rangesOverlap(new RangeSet(id), keys);
  });
}

function merged(a: ObservabilitySet, b: ObservabilitySet): ObservabilitySet {
  const both: ObservabilitySet = {};
  for (const parts of [a, b]) {
    for (const [part, keys] of Object.entries(parts)) {
      both[part] ??= new RangeSet();
      mergeRanges(both[part], keys);
    }
  }
  return both;
}
