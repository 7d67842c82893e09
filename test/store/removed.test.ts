import { expect, test } from 'vitest';
import { restore } from '../../lib/store/annotations.ts';
import { openDatabase } from '../../lib/store/database.ts';
import { removedAnnotations } from '../../lib/store/removed.ts';
import { annotationWith } from '../helpers/saved.ts';

test('what was removed is listed, the last first, until it is brought back', async () => {
  const db = openDatabase('removed');
  await db.annotations.bulkPut([
    annotationWith({ id: 'kept' }),
    annotationWith({ id: 'first', deletedAt: '2024-05-01T10:00:00.000Z' }),
    annotationWith({ id: 'last', deletedAt: '2024-05-03T10:00:00.000Z' }),
  ]);
  const ids = async () => (await removedAnnotations(db)).map(({ id }) => id);
  expect(await ids()).toEqual(['last', 'first']);
  await restore(db, ['last'], '2024-05-04T10:00:00.000Z');
  expect(await ids()).toEqual(['first']);
  await db.delete();
});
