import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { homeIn, NOWHERE } from '../../lib/place/home.ts';
import { type Database, openDatabase } from '../../lib/store/database.ts';
import { correctedPlaces, countHomes, forgetHomes, homeOf, learnHome } from '../../lib/store/homes.ts';
import { annotationWith, pageWith, placeBody } from '../helpers/saved.ts';

const NOW = '2024-05-02T10:00:00.000Z';

let db: Database;
beforeEach(() => {
  db = openDatabase();
});
afterEach(async () => {
  db.close();
  await Dexie.delete('on-the-record');
});

describe('what is learned of a site', () => {
  test('adds up, page by page', async () => {
    await learnHome(db, 'news.example', homeIn('US', 'Texas', 2), NOW);
    await learnHome(db, 'news.example', homeIn('US', 'Ohio', 1), NOW);
    expect(await homeOf(db, 'news.example')).toEqual({ US: 3, 'US.Texas': 2, 'US.Ohio': 1 });
    expect(await homeOf(db, 'other.example')).toEqual(NOWHERE);
  });

  test('is a day and numbers, and nothing else', async () => {
    await learnHome(db, 'news.example', homeIn('US', 'Texas', 2), NOW);
    expect(await db.homes.toArray()).toEqual([
      { host: 'news.example', counts: { US: 2, 'US.Texas': 2 }, seen: '2024-05-02' },
    ]);
  });

  test('is nothing where a page named no sure place', async () => {
    await learnHome(db, 'news.example', NOWHERE, NOW);
    expect(await countHomes(db)).toBe(0);
  });

  test('is forgotten at once, or when 500 other sites came since', async () => {
    for (let i = 0; i <= 500; i++) {
      await learnHome(db, `site${i}.example`, homeIn('US', null, 1), i === 0 ? '2024-05-01T10:00:00.000Z' : NOW);
    }
    expect(await countHomes(db)).toBe(500);
    expect(await homeOf(db, 'site0.example')).toEqual(NOWHERE);
    await forgetHomes(db);
    expect(await countHomes(db)).toBe(0);
  });
});

describe('correctedPlaces', () => {
  test('are those that the reader put right on pages of this site', async () => {
    await db.pages.bulkPut([
      { ...pageWith({ id: 'here', url: 'https://news.example/a' }), text: new Uint8Array() },
      { ...pageWith({ id: 'there', url: 'https://news.example.com/a' }), text: new Uint8Array() },
    ]);
    const paris = placeBody('Paris', 'US', 33.7, -95.6);
    const row = { pageId: 'here', body: paris, origin: 'corrected' } as const;
    await db.annotations.bulkPut([
      annotationWith({ id: '1', ...row }),
      annotationWith({ id: '2', ...row, origin: 'found' }),
      annotationWith({ id: '3', ...row, deletedAt: NOW }),
      annotationWith({ id: '4', ...row, review: 'rejected' }),
      annotationWith({ id: '5', ...row, pageId: 'there' }),
      annotationWith({ id: '6', pageId: 'here', origin: 'corrected' }),
    ]);
    expect(await correctedPlaces(db, 'news.example')).toEqual([paris]);
  });
});

test('a database of the first version is taken over with all that is in it', async () => {
  db.close();
  await Dexie.delete('on-the-record');
  const first = new Dexie('on-the-record');
  first.version(1).stores({
    pages: 'id, url, *urls, lastSeen',
    annotations: 'id, pageId, body.kind, created, deletedAt, *tags',
  });
  await first.table('annotations').put(annotationWith());
  first.close();
  db = openDatabase();
  await learnHome(db, 'news.example', homeIn('US', 'Texas', 1), NOW);
  expect(await db.annotations.toArray()).toEqual([annotationWith()]);
  expect(await countHomes(db)).toBe(1);
});
