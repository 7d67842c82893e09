import { Dexie } from 'dexie';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { SavedRecord } from '../../lib/annotation/search.ts';
import { deleteEverything, purgeDeleted, remove, searchAnnotations, update } from '../../lib/store/annotations.ts';
import { type Database, openDatabase } from '../../lib/store/database.ts';
import { watchRecords } from '../../lib/store/records-watch.ts';
import { annotationWith, pageWith, quoteBody } from '../helpers/saved.ts';
import { until } from '../helpers/until.ts';

const NOW = '2024-05-03T10:00:00.000Z';

let db: Database;
let seen: (readonly SavedRecord[])[];
let stop: () => void;
beforeEach(async () => {
  db = openDatabase();
  await db.pages.bulkAdd(
    ['p1', 'p2'].map(id => ({ ...pageWith({ id, urls: [id], url: id }), text: new Uint8Array() })),
  );
  await db.annotations.bulkAdd(
    ['a', 'b', 'c'].map((id, i) =>
      annotationWith({ id, pageId: i < 2 ? 'p1' : 'p2', body: quoteBody(`Words of ${id}.`) }),
    ),
  );
  seen = [];
  stop = watchRecords(
    db,
    records => seen.push(records),
    error => seen.push([error as never]),
  );
  await until('the first look', async () => seen.length > 0);
});
afterEach(async () => {
  stop();
  db.close();
  await Dexie.delete('on-the-record');
});

const last = () => seen.at(-1)!;
const isAsSearched = async () => JSON.stringify(last()) === JSON.stringify(await searchAnnotations(db, {}));

test('reads everything once', async () => {
  expect(last()).toEqual(await searchAnnotations(db, {}));
  expect(last()).toHaveLength(3);
});

test('follows each change, and hands on what has not changed as it was', async () => {
  const before = last();
  await update(db, 'b', { note: 'Check.' }, NOW);
  await until('the change', async () => last() !== before && (await isAsSearched()));
  const idOf = ({ annotation }: SavedRecord) => annotation.id;
  const isSame = (record: SavedRecord) => before.includes(record);
  expect(last().filter(isSame).map(idOf).sort()).toEqual(['a', 'c']);
  await remove(db, ['a'], NOW);
  await until('one to be gone', async () => last().length === 2 && (await isAsSearched()));
  await db.annotations.add(annotationWith({ id: 'd', pageId: 'p2' }));
  await until('one more', async () => last().length === 3 && (await isAsSearched()));
  await db.pages.update('p2', { title: 'Another title' });
  await until(
    'a title',
    async () => last().some(({ page }) => page.title === 'Another title') && (await isAsSearched()),
  );
  await purgeDeleted(db, '9999');
  await deleteEverything(db);
  await until('nothing', async () => last().length === 0);
});

test('follows other pages of the extension, and many changes at once', async () => {
  const other = openDatabase();
  await Promise.all(['a', 'b', 'c'].map(id => update(id === 'c' ? other : db, id, { note: `Of ${id}.` }, NOW)));
  await until('all three', async () => last().every(({ annotation: { note, id } }) => note === `Of ${id}.`));
  other.close();
});

test('reads no row that has not changed', async () => {
  const rows = Array.from({ length: 300 }, (_, i) => annotationWith({ id: `r${i}`, pageId: 'p1' }));
  await db.annotations.bulkAdd(rows);
  await until('them all', async () => last().length === 303);
  let read = 0;
  db.annotations.hook('reading', row => {
    read++;
    return row;
  });
  await update(db, 'r7', { note: 'One.' }, NOW);
  await until('it', async () => last().some(({ annotation }) => annotation.note === 'One.'));
  expect(read).toBeLessThan(10);
});

test('says nothing any more when it is stopped', async () => {
  const { length } = seen;
  stop();
  await update(db, 'a', { note: 'Late.' }, NOW);
  await new Promise(resolve => setTimeout(resolve, 50));
  expect(seen).toHaveLength(length);
});
