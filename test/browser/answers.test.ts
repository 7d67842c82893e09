import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Runtime } from 'webextension-polyfill';
import { answersWith } from '../../entrypoints/background/answers.ts';
import type { Annotation } from '../../lib/annotation/annotation.ts';
import { guarded } from '../../lib/browser/guard.ts';
import { answer } from '../../lib/browser/messaging.ts';
import type { SavedOn } from '../../lib/messages.ts';
import { type Database, openDatabase } from '../../lib/store/database.ts';
import { fakeExtension, messageFrom, ownSender, pageSender } from '../helpers/fake-extension.ts';
import { annotationWith } from '../helpers/saved.ts';

const URL = 'https://www.news.example/flood';
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
const { origin, targets, body } = annotationWith();
const SAVE = { page: { meta: META, text: 'We will rebuild.' }, drafts: [{ origin, targets, body }] };

let db: Database;
let stands: ReturnType<typeof fakeExtension>;
const load = vi.fn(() => Promise.reject(new Error('The data could not be read.')));
let stop: () => void;

beforeEach(() => {
  stands = fakeExtension();
  db = openDatabase(`answers ${Math.random()}`);
  load.mockClear();
  stop = answer(guarded(answersWith({ database: () => db, resources: load, now: () => '2024-05-02T10:00:00.000Z' })));
});
afterEach(async () => {
  stop();
  await db.delete();
});

const ON = { url: URL, canonicalUrl: null, text: null };
const page = pageSender(URL);
const savedFor = async (sender: Runtime.MessageSender) => ((await messageFrom(sender, 'savedOn', ON)) as SavedOn).saved;
const saveFrom = async (sender = page) => (await messageFrom(sender, 'save', SAVE)) as Annotation[];

test('a page saves from itself and gets what it saved back', async () => {
  const [saved] = await saveFrom();
  expect(saved?.body).toEqual(body);
  const tracked = { ...ON, url: `${URL}?utm_source=x` };
  expect(await messageFrom(page, 'savedOn', tracked)).toEqual({ address: URL, saved: [saved], anchors: [] });
});

test('what was saved is found in the text that the page has now, and how it fared is kept', async () => {
  const [saved] = await saveFrom();
  const anchorsIn = async (text: string) => ((await messageFrom(page, 'savedOn', { ...ON, text })) as SavedOn).anchors;
  expect(await anchorsIn('He spoke. We will rebuild.')).toMatchObject([{ id: saved!.id, anchor: 'moved' }]);
  expect(await savedFor(page)).toMatchObject([{ anchor: 'moved' }]);
  expect(await anchorsIn('Nothing of it is left.')).toMatchObject([{ anchor: 'lost', spans: [] }]);
  expect(await savedFor(page)).toMatchObject([{ anchor: 'lost' }]);
});

test('what is saved, removed and restored is told to the tabs', async () => {
  const [saved] = await saveFrom();
  const ids = [saved!.id];
  await messageFrom(page, 'remove', { ids });
  expect(await savedFor(page)).toEqual([]);
  await messageFrom(page, 'restore', { ids });
  expect(await savedFor(page)).toHaveLength(1);
  const told = stands.sendToTab.mock.calls.map(([, message]) => message);
  expect(told).toEqual(Array(3).fill({ type: 'storeChanged', request: null }));
});

test('a page learns nothing of what was saved on another site', async () => {
  await saveFrom();
  const stranger = pageSender('https://other.example/');
  expect(await messageFrom(stranger, 'savedOn', ON)).toMatch(/^Error: A page may only ask/);
  const pretending = { ...ON, url: 'https://other.example/', canonicalUrl: URL };
  expect(await messageFrom(stranger, 'savedOn', pretending)).toMatchObject({ saved: [] });
  expect(await messageFrom(stranger, 'save', SAVE)).toBe('Error: A page may only save from itself.');
  expect(await savedFor(ownSender())).toHaveLength(1);
});

test('a page may not ask for storeChanged', async () => {
  expect(await messageFrom(page, 'storeChanged', null)).toBe('Error: A page may not ask for storeChanged.');
});

test('the data are read as soon as a page is about to be', async () => {
  expect(load).not.toHaveBeenCalled();
  expect(await messageFrom(page, 'prepare', null)).toBe('Error: The data could not be read.');
  expect(load).toHaveBeenCalledTimes(1);
});

test('a frame within a page may ask for nothing', async () => {
  expect(await messageFrom(pageSender(URL, { frameId: 3 }), 'savedOn', ON)).toMatch(/^Error: Only/);
});

test('another extension is not answered', async () => {
  expect(await messageFrom(pageSender(URL, { id: 'other' }), 'savedOn', ON)).toBeUndefined();
});

test.each([
  ['savedOn', { ...ON, url: 7 }, 'savedOn.url should be'],
  ['save', { page: SAVE.page, drafts: [{ origin }] }, 'save.drafts[0] should be something to save.'],
  ['found', { count: '9' }, 'found.count should be a whole number.'],
  ['analyze', { article: { text: 'x', blocks: [{ role: 'script', start: 0, end: 1 }] }, url: URL }, 'should be one of'],
  ['analyze', null, 'analyze should be an object.'],
])('%s is refused when it looks wrong', async (name, request, sentence) => {
  expect(await messageFrom(page, name, request)).toContain(sentence);
});

test('the count of a page stands on its button', async () => {
  await messageFrom(page, 'found', { count: 12 });
  expect(stands.badge).toHaveBeenLastCalledWith({ tabId: 7, text: '12' });
  await messageFrom(page, 'found', { count: null });
  expect(stands.badge).toHaveBeenLastCalledWith({ tabId: 7, text: '' });
});

test('nothing is kept of a private window', async () => {
  const [saved] = await saveFrom();
  const hidden = pageSender(URL, { tab: { ...page.tab!, incognito: true } });
  const ids = [saved!.id];
  expect(await saveFrom(hidden)).toBe('Error: Private window: nothing is saved.');
  for (const name of ['remove', 'restore'])
    expect(await messageFrom(hidden, name, { ids })).toBe('Error: Private window: nothing is saved.');
  const elsewhere = { ...ON, text: 'Nothing of it is left.' };
  expect(await messageFrom(hidden, 'savedOn', elsewhere)).toMatchObject({ anchors: [{ anchor: 'lost' }] });
  expect(await savedFor(page)).toEqual([saved]);
});

test('a fault reaches the page as its sentence', async () => {
  const article = { text: 'x', blocks: [] };
  expect(await messageFrom(page, 'analyze', { article, url: URL })).toBe('Error: The data could not be read.');
});
