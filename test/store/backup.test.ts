import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { draftOfSelection } from '../../lib/annotation/drafts.ts';
import { FORMATS } from '../../lib/export/index.ts';
import { remove, restore, save, savedOn, searchAnnotations, update } from '../../lib/store/annotations.ts';
import { backUp, importFile, sentenceOf } from '../../lib/store/backup.ts';
import { type Database, openDatabase } from '../../lib/store/database.ts';
import { textOfPage } from '../../lib/store/pages.ts';

const NOW = '2024-05-02T10:00:00.000Z';
const LATER = '2024-05-03T10:00:00.000Z';
const LATEST = '2024-05-04T10:00:00.000Z';
const TEXT = 'Mayor Ana Reyes said “We will rebuild the quay.” in Larkfield.';
const URL = 'https://example.com/flood';
const META = {
  title: 'Flood',
  url: URL,
  canonicalUrl: null,
  site: null,
  authors: [],
  published: null,
  modified: null,
  language: 'en',
};

let db: Database;
beforeEach(() => {
  db = openDatabase();
});
afterEach(async () => {
  db.close();
  await Dexie.delete('on-the-record');
});

describe('a backup', () => {
  test('restores everything into an empty store', async () => {
    const row = await saveQuote();
    const kept = await update(db, row.id, { note: 'Check.', tags: ['a'], colour: 'amber' }, LATER);
    const { text, name, annotations, pages } = await backUp(db, LATER);
    expect({ name, annotations, pages }).toEqual({
      name: 'on-the-record-backup-2024-05-03.json',
      annotations: 1,
      pages: 1,
    });
    await emptied();
    expect(await importFile(db, text, LATEST)).toEqual({ added: 1, updated: 0, unchanged: 0, skipped: 0 });
    expect(await savedOn(db, [URL])).toEqual([kept]);
    expect(await textOfPage(db, kept.pageId)).toBe(TEXT);
    expect(JSON.parse((await backUp(db, LATER)).text)).toEqual(JSON.parse(text));
  });

  test('restored twice is as good as once', async () => {
    await saveQuote();
    const { text } = await backUp(db, NOW);
    expect(await importFile(db, text, LATER)).toMatchObject({ added: 0, updated: 0, unchanged: 1 });
    expect(await savedOn(db, [URL])).toHaveLength(1);
  });

  test('does not overwrite what was changed since', async () => {
    const row = await saveQuote();
    const { text } = await backUp(db, NOW);
    await update(db, row.id, { note: 'Newer.' }, LATER);
    await importFile(db, text, LATEST);
    expect((await savedOn(db, [URL]))[0]?.note).toBe('Newer.');
  });

  test('brings up to date what is older here', async () => {
    const row = await saveQuote();
    await update(db, row.id, { note: 'Newer.' }, LATER);
    const { text } = await backUp(db, NOW);
    await update(db, row.id, { note: 'Older.' }, NOW);
    expect(await importFile(db, text, LATEST)).toMatchObject({ updated: 1 });
    expect((await savedOn(db, [URL]))[0]?.note).toBe('Newer.');
  });

  test('brings back what was deleted', async () => {
    const row = await saveQuote();
    const { text } = await backUp(db, NOW);
    await remove(db, [row.id], LATER);
    await importFile(db, text, LATEST);
    expect(await savedOn(db, [URL])).toHaveLength(1);
  });

  test('brings it back with what was written after the backup', async () => {
    const row = await saveQuote();
    const { text } = await backUp(db, NOW);
    await update(db, row.id, { note: 'Written later.' }, LATER);
    await remove(db, [row.id], LATER);
    expect(await importFile(db, text, LATEST)).toMatchObject({ added: 0, updated: 1 });
    expect(await savedOn(db, [URL])).toMatchObject([{ id: row.id, note: 'Written later.', deletedAt: null }]);
  });

  test('does not hold what was deleted', async () => {
    const row = await saveQuote();
    await remove(db, [row.id], NOW);
    expect(await backUp(db, NOW)).toMatchObject({ annotations: 0, pages: 0 });
    await restore(db, [row.id], NOW);
    expect(await backUp(db, NOW)).toMatchObject({ annotations: 1, pages: 1 });
  });

  test('of another device joins the page that is here', async () => {
    await saveQuote();
    const { text } = await backUp(db, NOW);
    await emptied();
    const place = draftOfSelection(TEXT, span('Larkfield'), 'place')!;
    await save(db, { text: TEXT, meta: { ...META, site: 'Example' } }, [place], LATER);
    expect(await importFile(db, text, LATEST)).toMatchObject({ added: 1 });
    expect(await db.pages.count()).toBe(1);
    expect(await savedOn(db, [URL])).toHaveLength(2);
    expect((await db.pages.toArray())[0]).toMatchObject({ site: 'Example', firstSeen: NOW });
  });

  test('fills in what is not known here of a page: its text, and when it was seen', async () => {
    await saveQuote();
    const { text } = await backUp(db, NOW);
    await emptied();
    await importFile(db, hypothesisExport(), LATER);
    const [page] = await db.pages.toArray();
    expect(await textOfPage(db, page!.id)).toBe('');
    await importFile(db, text, LATER);
    expect(await textOfPage(db, page!.id)).toBe(TEXT);
    expect(await db.pages.toArray()).toMatchObject([{ firstSeen: NOW, lastSeen: LATER, title: 'Flood' }]);
  });

  test('with a row that was corrected, and another that is now what it was, keeps both', async () => {
    const first = await saveQuote();
    const { text } = await backUp(db, NOW);
    const [target] = first.targets;
    const { start, end } = span('in Larkfield');
    const targets = [{ ...target!, exact: 'in Larkfield', start, end, prefix: 'the quay.” ', suffix: '.' }];
    await update(db, first.id, { targets, body: { ...first.body, words: 'in Larkfield' } as typeof first.body }, LATER);
    const second = await saveQuote();
    const later = JSON.parse((await backUp(db, LATER)).text) as { annotations: { id: string }[] };
    expect(second.id).not.toBe(first.id);
    for (const annotations of [later.annotations, later.annotations.toReversed()]) {
      await emptied();
      await importFile(db, text, LATER);
      await importFile(db, JSON.stringify({ ...later, annotations }), LATEST);
      expect((await savedOn(db, [URL])).map(({ id }) => id).sort()).toEqual([first.id, second.id].sort());
    }
  });

  test('with the same quote under another id adds its note to the one here', async () => {
    const row = await saveQuote();
    await update(db, row.id, { note: 'Theirs.', tags: ['them'] }, NOW);
    const { text } = await backUp(db, NOW);
    await emptied();
    const here = await saveQuote();
    await update(db, here.id, { note: 'Ours.', tags: ['us'] }, NOW);
    expect(await importFile(db, text, LATEST)).toMatchObject({ added: 0, updated: 1 });
    expect((await savedOn(db, [URL]))[0]).toMatchObject({
      id: here.id,
      note: 'Ours.\n\nTheirs.',
      tags: ['us', 'them'],
    });
    expect(await importFile(db, text, LATEST)).toMatchObject({ unchanged: 1 });
  });
});

describe('a file that cannot be read is refused with a sentence, and nothing is lost', () => {
  test.each<[string, (backup: Record<string, unknown>) => string, string]>([
    ['no JSON', () => 'hello', 'damaged'],
    ['cut in two', backup => JSON.stringify(backup).slice(0, -40), 'damaged'],
    ['nothing', () => '', 'damaged'],
    ['other JSON', () => '{"a": 1}', 'neither'],
    ['a list of nothing', () => '[]', 'neither'],
    ['from the future', backup => JSON.stringify({ ...backup, version: 99 }), 'newer version'],
    ['without its version', backup => JSON.stringify({ ...backup, version: 'one' }), 'damaged'],
    ['without its pages', backup => JSON.stringify({ ...backup, pages: [] }), 'damaged'],
    ['with half an annotation', backup => JSON.stringify({ ...backup, annotations: [{ id: 'x' }] }), 'damaged'],
    ['with an id twice', backup => JSON.stringify({ ...backup, annotations: twice(backup['annotations']) }), 'damaged'],
  ])('%s', async (_, spoil, sentence) => {
    await saveQuote();
    const before = await searchAnnotations(db, {});
    const backup = JSON.parse((await backUp(db, NOW)).text) as Record<string, unknown>;
    await expect(importFile(db, spoil(backup), LATER)).rejects.toThrow(sentence);
    expect(await searchAnnotations(db, {})).toEqual(before);
  });
});

describe('other files', () => {
  test('our own Web Annotations come back whole', async () => {
    const row = await saveQuote();
    await update(db, row.id, { note: 'Check.', tags: ['a'], review: 'accepted', colour: 'amber' }, LATER);
    const before = await searchAnnotations(db, {});
    const text = FORMATS.find(({ id }) => id === 'web-annotation')!.write(before, NOW);
    await emptied();
    expect(await importFile(db, text, LATEST)).toMatchObject({ added: 1, skipped: 0 });
    const [after] = await searchAnnotations(db, {});
    expect(after?.annotation).toEqual({ ...before[0]!.annotation, pageId: after?.page.id });
    expect(after?.page).toEqual({ ...before[0]!.page, id: after?.page.id });
  });

  test('an import that is stopped leaves nothing behind', async () => {
    await saveQuote();
    const { text } = await backUp(db, NOW);
    await emptied();
    db.annotations.hook('creating', () => {
      throw new Error('The browser was closed.');
    });
    await expect(importFile(db, text, LATER)).rejects.toThrow();
    expect(await db.pages.count()).toBe(0);
  });
});

test.each([
  [{ added: 3, updated: 0, unchanged: 0, skipped: 0 }, '3 added.'],
  [
    { added: 0, updated: 1, unchanged: 12, skipped: 2 },
    '0 added, 1 brought up to date, 12 there already, 2 left out, because they stand on no words.',
  ],
])('sentenceOf %j', (report, sentence) => expect(sentenceOf(report)).toBe(sentence));

async function saveQuote() {
  const draft = draftOfSelection(TEXT, span('“We will rebuild the quay.”'), 'quote')!;
  const [row] = await save(db, { text: TEXT, meta: META }, [draft], NOW);
  return row!;
}

function hypothesisExport(): string {
  const selector = [{ type: 'TextQuoteSelector', exact: 'in Larkfield', prefix: 'the quay.” ', suffix: '.' }];
  const annotation = { id: 'h1', uri: URL, text: '', tags: [], target: [{ source: URL, selector }] };
  return JSON.stringify({ annotations: [annotation] });
}

async function emptied() {
  await db.annotations.clear();
  await db.pages.clear();
}

function span(words: string) {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length };
}

function twice(annotations: unknown): unknown[] {
  return Array.isArray(annotations) ? [...annotations, ...annotations] : [];
}
