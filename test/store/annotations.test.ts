import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Draft } from '../../lib/annotation/annotation.ts';
import { draftOfSelection } from '../../lib/annotation/drafts.ts';
import { editOf } from '../../lib/annotation/edit.ts';
import type { PageSource } from '../../lib/messages.ts';
import {
  deleteEverything,
  pagesWithAnnotations,
  purgeDeleted,
  recordAnchors,
  recordsOf,
  recordsOn,
  remove,
  restore,
  save,
  savedOn,
  searchAnnotations,
  update,
  updateAll,
} from '../../lib/store/annotations.ts';
import { type Database, openDatabase } from '../../lib/store/database.ts';
import { learnHome } from '../../lib/store/homes.ts';
import { textOfPage } from '../../lib/store/pages.ts';

const TEXT =
  'Mayor Ana Reyes said “We will rebuild the quay.” Gov. Joe Lind said “Not with our money.” Boats lie in Larkfield.';
const URL = 'https://www.example.com/news/flood?utm_source=feed';
const SOURCE: PageSource = {
  text: TEXT,
  meta: {
    title: 'After the flood',
    url: URL,
    canonicalUrl: null,
    site: 'Example',
    authors: ['Ida Moss'],
    published: '2024-05-01',
    modified: null,
    language: 'en',
  },
};
const FIRST = '2024-05-02T10:00:00.000Z';
const LATER = '2024-05-03T10:00:00.000Z';

const REBUILD = draft('“We will rebuild the quay.”', 'quote');
const MONEY = draft('“Not with our money.”', 'quote');
const PLACE = draft('Larkfield', 'place');

let db: Database;
beforeEach(() => {
  db = openDatabase();
});
afterEach(async () => {
  db.close();
  await Dexie.delete('on-the-record');
});

describe('save', () => {
  test('writes rows and their page, and hands back the rows in order', async () => {
    const rows = await save(db, SOURCE, [MONEY, REBUILD], FIRST, counter());
    expect(rows.map(({ body }) => body)).toEqual([MONEY.body, REBUILD.body]);
    expect(rows[0]).toMatchObject({ ...MONEY, anchor: 'same', note: '', tags: [], created: FIRST, deletedAt: null });
    const [entry] = await pagesWithAnnotations(db);
    expect(entry?.page).toMatchObject({
      url: 'https://example.com/news/flood',
      address: 'https://www.example.com/news/flood',
      title: 'After the flood',
      firstSeen: FIRST,
      lastSeen: FIRST,
    });
    expect(entry?.annotations.map(({ id }) => id)).toEqual([rows[1]!.id, rows[0]!.id]); // In text order.
  });

  test('gives one row for the same item, however often it is saved', async () => {
    const [first] = await save(db, SOURCE, [REBUILD], FIRST);
    const again = await save(db, SOURCE, [REBUILD, REBUILD, MONEY], LATER);
    expect(again.map(({ id }) => id === first!.id)).toEqual([true, true, false]);
    expect(await savedOn(db, [URL])).toHaveLength(2);
  });

  test('keeps what the reader has added when the item is saved again', async () => {
    const [first] = await save(db, SOURCE, [REBUILD], FIRST);
    await update(db, first!.id, { note: 'Check.' }, FIRST);
    const [again] = await save(db, SOURCE, [REBUILD], LATER);
    expect(again).toMatchObject({ id: first!.id, note: 'Check.' });
  });

  test('makes one page of all ways to reach it', async () => {
    await save(db, SOURCE, [REBUILD], FIRST);
    const amp = { ...SOURCE, meta: { ...SOURCE.meta, url: 'http://amp.example.com/news/flood/', title: 'New title' } };
    await save(db, amp, [MONEY], LATER);
    const pages = await pagesWithAnnotations(db);
    expect(pages).toHaveLength(1);
    expect(pages[0]?.page).toMatchObject({ title: 'New title', firstSeen: FIRST, lastSeen: LATER });
  });

  test('knows a page again by its canonical URL', async () => {
    await save(db, SOURCE, [REBUILD], FIRST);
    const moved = { url: 'https://edition.example.com/x-77301', canonicalUrl: 'https://www.example.com/news/flood' };
    await save(db, { ...SOURCE, meta: { ...SOURCE.meta, ...moved } }, [MONEY], LATER);
    expect(await pagesWithAnnotations(db)).toHaveLength(1);
    expect(await savedOn(db, ['https://edition.example.com/x-77301'])).toHaveLength(2);
    const bare = { ...SOURCE, meta: { ...SOURCE.meta, url: moved.url, canonicalUrl: null } };
    await save(db, bare, [PLACE], LATER);
    expect((await pagesWithAnnotations(db)).map(({ page }) => [page.url, page.address])).toEqual([
      ['https://example.com/news/flood', 'https://www.example.com/news/flood'],
    ]);
  });

  test('does not forget what the page said before', async () => {
    await save(db, SOURCE, [REBUILD], FIRST);
    const bare = { ...SOURCE, meta: { ...SOURCE.meta, title: null, site: null, published: '2024-05-02' } };
    await save(db, bare, [MONEY], LATER);
    const [entry] = await pagesWithAnnotations(db);
    expect(entry?.page).toMatchObject({ title: 'After the flood', site: 'Example', published: '2024-05-02' });
  });

  test('keeps the text, compressed', async () => {
    const long = { ...SOURCE, text: `${TEXT}\n`.repeat(200) };
    const [row] = await save(db, long, [REBUILD], FIRST);
    expect(await textOfPage(db, row!.pageId)).toBe(long.text);
    expect((await db.pages.get(row!.pageId))!.text.length).toBeLessThan(long.text.length / 10);
    expect(await textOfPage(db, 'no such page')).toBeNull();
  });

  test.each(['\uFEFFMayor.', '', '\0 \r\n\u2028', '😀'.repeat(9), 'é\u0301\u200D', 'x\uFEFF'])(
    'keeps odd texts as they are: %j',
    async text => {
      const [row] = await save(db, { ...SOURCE, text }, [REBUILD], FIRST);
      expect(await textOfPage(db, row!.pageId)).toBe(text);
    },
  );

  test('a half of a character in a text moves nothing', async () => {
    const [row] = await save(db, { ...SOURCE, text: 'a\uD83D b' }, [REBUILD], FIRST);
    expect(await textOfPage(db, row!.pageId)).toBe('a\uFFFD b');
  });

  test('two pages that turn out to be one article become one', async () => {
    const elsewhere = { ...SOURCE.meta, url: 'https://example.com/x/77301' };
    const [first] = await save(db, { ...SOURCE, meta: elsewhere }, [REBUILD], FIRST);
    const [second] = await save(db, SOURCE, [MONEY], LATER);
    const [removed] = await save(db, { ...SOURCE, meta: elsewhere }, [PLACE], LATER);
    await remove(db, [removed!.id], LATER);
    expect(await pagesWithAnnotations(db)).toHaveLength(2);
    const joining = { ...elsewhere, canonicalUrl: 'https://www.example.com/news/flood' };
    const again = await save(db, { ...SOURCE, meta: joining }, [REBUILD, MONEY], LATER);
    expect(again.map(({ id }) => id)).toEqual([first!.id, second!.id]);
    const pages = await pagesWithAnnotations(db);
    expect(pages).toHaveLength(1);
    expect(pages[0]?.page).toMatchObject({ url: 'https://example.com/news/flood', firstSeen: FIRST });
    expect(pages[0]?.page.urls).toContain('https://example.com/x/77301');
    expect(await db.pages.count()).toBe(1);
    await restore(db, [removed!.id], LATER);
    expect(await savedOn(db, [URL])).toHaveLength(3);
  });

  test('the reader’s own choice of a place goes over what is kept', async () => {
    const [row] = await save(db, SOURCE, [PLACE], FIRST);
    await update(db, row!.id, { note: 'Which one?' }, FIRST);
    const body = { kind: 'place', name: 'Larkfield', geonamesId: 7, country: 'US', lat: 1, lon: 2 } as const;
    const [chosen] = await save(db, SOURCE, [{ ...PLACE, origin: 'corrected', body }], LATER);
    expect(chosen).toMatchObject({ id: row!.id, body, origin: 'corrected', note: 'Which one?', updated: LATER });
    expect(await savedOn(db, [URL])).toEqual([chosen]);
  });

  test('what was found goes over no correction', async () => {
    const [row] = await save(db, SOURCE, [REBUILD], FIRST);
    const body = { ...REBUILD.body, speaker: 'Joe Lind' } as Draft['body'];
    const kept = await update(db, row!.id, { body }, FIRST);
    expect(await save(db, SOURCE, [REBUILD], LATER)).toEqual([kept]);
  });

  test('can change what it writes, in the same breath', async () => {
    const rows = await save(db, SOURCE, [REBUILD], FIRST, undefined, { review: 'rejected' });
    expect(rows[0]?.review).toBe('rejected');
    expect(await savedOn(db, [URL])).toEqual(rows);
    await expect(save(db, SOURCE, [MONEY], FIRST, undefined, { review: 'maybe' as never })).rejects.toThrow('no sense');
    expect(await savedOn(db, [URL])).toEqual(rows);
  });

  test('survives two tabs that save at once', async () => {
    const other = openDatabase();
    await Promise.all([
      save(db, SOURCE, [REBUILD, MONEY], FIRST),
      save(other, SOURCE, [MONEY, PLACE], FIRST),
      save(db, SOURCE, [REBUILD], FIRST),
    ]);
    other.close();
    expect(await savedOn(db, [URL])).toHaveLength(3);
    expect(await db.pages.count()).toBe(1);
  });

  test('writes all or nothing', async () => {
    const ids = ['page', 'same-id', 'same-id-again'];
    db.annotations.hook('creating', (id: unknown) => {
      if (id === 'same-id-again') throw new Error('The browser was closed.');
    });
    await expect(save(db, SOURCE, [REBUILD, MONEY], FIRST, () => ids.shift()!)).rejects.toThrow();
    expect(await db.annotations.count()).toBe(0);
    expect(await db.pages.count()).toBe(0);
  });

  test('on a full disk keeps what was there, writes nothing, and says so', async () => {
    const [row] = await save(db, SOURCE, [PLACE], FIRST);
    const before = await db.pages.toArray();
    const full = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    db.annotations.hook('creating', full);
    const longer = { ...SOURCE, text: `${TEXT} More.`, meta: { ...SOURCE.meta, title: 'Another' } };
    await expect(save(db, longer, [REBUILD, MONEY], LATER)).rejects.toThrow('no room left');
    expect(await savedOn(db, [URL])).toEqual([row]);
    expect(await db.pages.toArray()).toEqual(before);
    db.annotations.hook('creating').unsubscribe(full);
    expect(await save(db, longer, [REBUILD, MONEY], LATER)).toHaveLength(2);
  });

  test.each([[{ ...REBUILD, targets: [] }], [{ ...REBUILD, body: { kind: 'quote' } }], [null]])(
    'refuses what is no draft: %j',
    async bad => {
      await expect(save(db, SOURCE, [REBUILD, bad as Draft], FIRST)).rejects.toThrow('cannot be saved');
      expect(await db.annotations.count()).toBe(0);
    },
  );

  test('saves nothing of nothing', async () => {
    expect(await save(db, SOURCE, [], FIRST)).toEqual([]);
    expect(await db.pages.count()).toBe(0);
    expect(await pagesWithAnnotations(db)).toEqual([]);
  });

  test('hands back native promises, for Chrome drops all others', async () => {
    const promises = [
      savedOn(db, [URL]),
      searchAnnotations(db, {}),
      save(db, SOURCE, [], FIRST),
      purgeDeleted(db, '0'),
    ];
    for (const promise of promises) expect(promise.constructor).toBe((async () => 1)().constructor);
    await Promise.all(promises);
  });
});

describe('remove and restore', () => {
  test('what is removed is shown nowhere, and comes back as it was', async () => {
    const [row] = await save(db, SOURCE, [REBUILD], FIRST);
    await remove(db, [row!.id], LATER);
    expect(await savedOn(db, [URL])).toEqual([]);
    expect(await searchAnnotations(db, {})).toEqual([]);
    expect(await pagesWithAnnotations(db)).toEqual([]);
    await restore(db, [row!.id], LATER);
    expect(await savedOn(db, [URL])).toEqual([{ ...row, updated: LATER }]);
  });

  test('saving again brings the removed row back', async () => {
    const [row] = await save(db, SOURCE, [REBUILD], FIRST);
    await remove(db, [row!.id], LATER);
    const [again] = await save(db, SOURCE, [REBUILD], LATER);
    expect(again).toMatchObject({ id: row!.id, deletedAt: null });
    expect(await db.annotations.count()).toBe(1);
  });

  test('what was removed and is saved again is as it is saved now, with what the reader wrote', async () => {
    const [row] = await save(db, SOURCE, [PLACE], FIRST);
    await update(db, row!.id, { note: 'Mine.', tags: ['a'], review: 'rejected' }, FIRST);
    await remove(db, [row!.id], LATER);
    const body = { kind: 'place', name: 'Larkfield', geonamesId: 7, country: 'US', lat: 1, lon: 2 } as const;
    const [again] = await save(db, SOURCE, [{ ...PLACE, origin: 'found', body }], LATER);
    expect(again).toMatchObject({ id: row!.id, body, note: 'Mine.', tags: ['a'], review: null, deletedAt: null });
  });

  test('do nothing for what is not there', async () => {
    await remove(db, ['nobody'], FIRST);
    await restore(db, ['nobody'], FIRST);
    expect(await db.annotations.count()).toBe(0);
  });

  test('purgeDeleted deletes for good what was removed before, and pages that nothing is left of', async () => {
    const [a, b] = await save(db, SOURCE, [REBUILD, MONEY], FIRST);
    await remove(db, [a!.id], FIRST);
    await remove(db, [b!.id], LATER);
    expect(await purgeDeleted(db, LATER)).toBe(1);
    expect(await db.annotations.count()).toBe(1);
    expect(await db.pages.count()).toBe(1);
    expect(await purgeDeleted(db, '9999')).toBe(1);
    expect(await db.pages.count()).toBe(0);
  });

  test('deleteEverything leaves nothing at all', async () => {
    const [a] = await save(db, SOURCE, [REBUILD, MONEY], FIRST);
    await remove(db, [a!.id], LATER);
    await learnHome(db, 'example.com', { US: 3 }, FIRST);
    await deleteEverything(db);
    expect(await Promise.all(db.tables.map(table => table.count()))).toEqual([0, 0, 0]);
  });

  test('purgeDeleted never touches what is kept', async () => {
    await save(db, SOURCE, [REBUILD], FIRST);
    expect(await purgeDeleted(db, '9999')).toBe(0);
    expect(await savedOn(db, [URL])).toHaveLength(1);
  });
});

describe('update', () => {
  test('changes a row and hands it back', async () => {
    const [row] = await save(db, SOURCE, [REBUILD], FIRST);
    const changed = await update(db, row!.id, { tags: ['#quay', 'Quay'], review: 'accepted' }, LATER);
    expect(changed).toEqual({ ...row, tags: ['quay'], review: 'accepted', updated: LATER });
    expect(await savedOn(db, [URL])).toEqual([changed]);
  });

  test('says so when the row is gone', async () => {
    await expect(update(db, 'nobody', { note: 'x' }, FIRST)).rejects.toThrow('not there any more');
  });

  test('an undo leaves no trace', async () => {
    const [row] = await save(db, SOURCE, [{ ...REBUILD, origin: 'found' }], FIRST);
    await recordAnchors(db, [{ id: row!.id, anchor: 'changed', spans: [], wordsNow: 'We may rebuild.' }], FIRST);
    const [before] = await savedOn(db, [URL]);
    const change = { body: { ...REBUILD.body, words: 'We may rebuild.' } as Draft['body'], targets: MONEY.targets };
    const undo = editOf(before!, change).before;
    expect(await update(db, row!.id, change, LATER)).toMatchObject({ origin: 'corrected', anchor: 'same' });
    expect(await update(db, row!.id, undo, LATER)).toEqual({ ...before, updated: LATER });
  });

  test('refuses a change that makes no sense', async () => {
    const [row] = await save(db, SOURCE, [REBUILD], FIRST);
    const bad = { targets: [] } as never;
    await expect(update(db, row!.id, bad, LATER)).rejects.toThrow('makes no sense');
    expect(await savedOn(db, [URL])).toEqual([row]);
  });

  test('updateAll changes many at once, or none', async () => {
    const rows = await save(db, SOURCE, [REBUILD, MONEY], FIRST);
    await updateAll(
      db,
      rows.map(({ id }) => ({ id, change: { colour: 'amber' } })),
      LATER,
    );
    expect((await savedOn(db, [URL])).map(({ colour }) => colour)).toEqual(['amber', 'amber']);
    const mixed = [
      { id: rows[0]!.id, change: { colour: 'blue' } },
      { id: rows[1]!.id, change: { note: 1 } as never },
    ];
    await expect(updateAll(db, mixed, LATER)).rejects.toThrow();
    expect((await savedOn(db, [URL])).map(({ colour }) => colour)).toEqual(['amber', 'amber']);
  });
});

describe('recordAnchors', () => {
  test('keeps how annotations fared, and when their page was seen', async () => {
    const [row] = await save(db, SOURCE, [REBUILD], FIRST);
    const result = { id: row!.id, anchor: 'changed', spans: [], wordsNow: 'We will not.' } as const;
    await recordAnchors(db, [result, { ...result, id: 'nobody' }], LATER);
    const [record] = await searchAnnotations(db, { anchor: 'changed' });
    expect(record?.annotation).toEqual({ ...row, anchor: 'changed', wordsNow: 'We will not.' });
    expect(record?.page.lastSeen).toBe(LATER);
  });
});

describe('searchAnnotations', () => {
  test('finds over pages, the last seen first, in text order', async () => {
    await save(db, SOURCE, [MONEY, REBUILD], FIRST, counter());
    const other = { ...SOURCE, meta: { ...SOURCE.meta, url: 'https://other.example/a' } };
    await save(db, other, [PLACE], LATER);
    const words = (await searchAnnotations(db, {})).map(({ annotation }) => annotation.targets[0]!.exact);
    expect(words).toEqual(['Larkfield', 'We will rebuild the quay.', 'Not with our money.']);
    expect(await searchAnnotations(db, { kinds: ['place'] })).toHaveLength(1);
    expect(await searchAnnotations(db, { words: 'money flood' })).toHaveLength(1);
    expect(await searchAnnotations(db, { site: 'other.example' })).toHaveLength(1);
    expect(await searchAnnotations(db, { tags: ['none'] })).toHaveLength(0);
  });

  test('hands out pages without their texts', async () => {
    await save(db, SOURCE, [REBUILD], FIRST);
    const [record] = await searchAnnotations(db, {});
    expect(record?.page).not.toHaveProperty('text');
  });

  test('recordsOf gives the records that were chosen', async () => {
    const [a] = await save(db, SOURCE, [REBUILD, MONEY], FIRST);
    expect((await recordsOf(db, [a!.id, 'nobody'])).map(({ annotation }) => annotation.id)).toEqual([a!.id]);
    await remove(db, [a!.id], LATER);
    expect(await recordsOf(db, [a!.id])).toEqual([]);
  });

  test('recordsOn gives those of one page, as the search does', async () => {
    await save(db, SOURCE, [MONEY, REBUILD], FIRST);
    await save(db, { ...SOURCE, meta: { ...SOURCE.meta, url: 'https://other.example/a' } }, [PLACE], LATER);
    const all = await searchAnnotations(db, {});
    expect(await recordsOn(db, [URL])).toEqual(
      all.filter(({ page }) => page.site === 'Example' && page.url.includes('flood')),
    );
    expect(await recordsOn(db, ['https://nowhere.example'])).toEqual([]);
  });
});

function draft(words: string, kind: 'quote' | 'place'): Draft {
  const start = TEXT.indexOf(words);
  return draftOfSelection(TEXT, { start, end: start + words.length }, kind)!;
}

function counter(): () => string {
  let count = 0;
  return () => `id${count++}`;
}
