import { Dexie } from 'dexie';
import { expect, test } from 'vitest';
import { openDatabase } from '../../lib/store/database.ts';
import { countSaved, tagsInUse } from '../../lib/store/overview.ts';
import { annotationWith } from '../helpers/saved.ts';

test('counts what is kept, and lists its tags, the most used first', async () => {
  const db = openDatabase();
  expect(await countSaved(db)).toEqual({ annotations: 0, pages: 0 });
  expect(await tagsInUse(db)).toEqual([]);
  await db.annotations.bulkAdd([
    annotationWith({ id: 'a', tags: ['flood', 'quay'] }),
    annotationWith({ id: 'b', tags: ['quay', 'axe'] }),
    annotationWith({ id: 'c', deletedAt: '2024-05-02T10:00:00.000Z' }),
    annotationWith({ id: 'd', pageId: 'page2', deletedAt: '2024-05-02T10:00:00.000Z' }),
  ]);
  expect(await countSaved(db)).toEqual({ annotations: 2, pages: 1 });
  expect(await tagsInUse(db)).toEqual(['quay', 'axe', 'flood']);
  db.close();
  await Dexie.delete('on-the-record');
});
