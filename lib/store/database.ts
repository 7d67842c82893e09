import { Dexie, type Table } from 'dexie';
import type { Annotation, SavedPage } from '../annotation/annotation.ts';
import type { SiteHome } from './homes.ts';

/** The reader's own records, the one thing of the extension that cannot be made again; and what was learned of sites. */
export interface Database extends Dexie {
  readonly pages: Table<SavedPage, string>;
  readonly annotations: Table<Annotation, string>;
  readonly homes: Table<SiteHome, string>;
}

/** Told when another tab stands in the way of an upgrade, or when this one has to let go. A sentence for the reader. */
export type OnProblem = (problem: string) => void;

/** Open the database; it is made at first use. Extension pages and the background share it. */
export function openDatabase(name = 'on-the-record', onProblem: OnProblem = () => undefined): Database {
  const db = new Dexie(name) as Database; // The tables come from the schema below.

  // A version that was released is never edited: add the next one, with its upgrade.
  db.version(1).stores({
    pages: 'id, url, *urls, lastSeen',
    annotations: 'id, pageId, body.kind, created, deletedAt, *tags',
  });
  db.version(2).stores({ homes: 'host, seen' });

  db.on('blocked', () => {
    onProblem('Another tab of On the Record still uses the old version of your records. Close it, and try again.');
  });
  db.on('versionchange', event => {
    // A newer version waits for us. Let it go on; the next call here opens the database again.
    db.close({ disableAutoOpen: false });
    if (event.newVersion !== null) onProblem('On the Record has been updated. Reload this page to go on.');
  });
  return db;
}

/** Open the database at the first call and hand out the same one from then on. */
export function databaseOpener(): () => Database {
  let db: Database | null = null;
  return () => {
    db ??= openDatabase();
    return db;
  };
}
