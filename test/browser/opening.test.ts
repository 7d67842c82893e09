import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { openTab } from '../../entrypoints/popup/opening.ts';
import { writeSettings } from '../../lib/browser/settings.ts';
import { fakeExtension } from '../helpers/fake-extension.ts';

const TAB = { id: 3, windowId: 1, url: 'https://www.news.example/flood', incognito: false };

let stands: ReturnType<typeof fakeExtension>;

beforeEach(() => {
  stands = fakeExtension();
  showing(TAB);
});

function showing(...tabs: readonly (typeof TAB)[]): void {
  Object.assign(fakeBrowser.tabs, { query: async () => tabs });
}

test('a click starts the marks in the tab in front', async () => {
  const { tab, never, isClosed } = await openTab();
  expect(tab).toEqual({ id: 3, windowId: 1, url: TAB.url, isPrivate: false });
  expect(never).toEqual([]);
  expect(await isClosed).toBe(false);
  expect(stands.executeScript.mock.calls).toMatchObject([[{ target: { tabId: 3 } }]]);
});

test('a site that is to be left alone is left alone', async () => {
  const pattern = '*://*.news.example/*';
  await writeSettings({ never: ['*://*.diary.example/*', pattern] });
  const { never, isClosed } = await openTab();
  expect(never).toEqual([pattern]);
  expect(await isClosed).toBe(false);
  expect(stands.executeScript).not.toHaveBeenCalled();
});

test('where the browser lets nobody in, the tab is closed to us', async () => {
  stands.executeScript.mockRejectedValueOnce(new Error('Cannot access a chrome:// URL'));
  expect(await (await openTab()).isClosed).toBe(true);
  showing();
  const { tab, isClosed } = await openTab();
  expect(tab).toBeNull();
  expect(await isClosed).toBe(true);
});
