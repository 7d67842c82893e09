import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { Permissions } from 'webextension-polyfill';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import background from '../../entrypoints/background/index.ts';
import { writeSettings } from '../../lib/browser/settings.ts';
import { fakeExtension } from '../helpers/fake-extension.ts';

/** The background as the browser starts it: what happens to permissions and settings is followed at once. */

const SITE = '*://*.news.example/*';
const events = { onAdded: eventOf(), onRemoved: eventOf() };
let stands: ReturnType<typeof fakeExtension>;

beforeAll(() => {
  stands = fakeExtension();
  Object.assign(fakeBrowser.permissions, events);
  Object.assign(fakeBrowser, { contextMenus: undefined, commands: undefined });
  Object.assign(fakeBrowser.tabs, { query: async () => [{ id: 3, url: 'https://www.news.example/flood' }] });
  void background.main();
});
afterAll(() => fakeBrowser.reset());

test('a site that is allowed in the browser’s own settings is marked at once', async () => {
  stands.origins.push(SITE);
  await events.onAdded.trigger({ origins: [SITE] });
  expect(stands.scripts).toMatchObject([{ matches: [SITE] }]);
  expect(stands.executeScript.mock.calls).toMatchObject([[{ target: { tabId: 3 } }]]);
});

test('a site that is to be left alone is let go at once, and taken up again', async () => {
  stands.executeScript.mockClear();
  await writeSettings({ never: [SITE] });
  await vi.waitFor(() => expect(goings()).toEqual([{ on: [SITE], butNotOn: [] }]));
  expect(stands.scripts).toMatchObject([{ excludeMatches: [SITE] }]);
  expect(stands.executeScript).not.toHaveBeenCalled();
  await writeSettings({ never: [] });
  await vi.waitFor(() => expect(stands.executeScript).toHaveBeenCalledTimes(1));
  expect(stands.scripts).toMatchObject([{ excludeMatches: [] }]);
});

test('a permission that is taken back in the browser’s own settings ends at once', async () => {
  stands.sendToTab.mockClear();
  stands.origins.length = 0;
  await events.onRemoved.trigger({ origins: [SITE] });
  expect(stands.scripts).toEqual([]);
  expect(goings()).toEqual([{ on: [SITE], butNotOn: [] }]);
});

/** What the tab was told to leave. */
function goings(): unknown[] {
  const messages = stands.sendToTab.mock.calls.map(([, message]) => message as { type: string; request: { on?: [] } });
  return messages.filter(({ type, request }) => type === 'leave' && request.on?.length).map(({ request }) => request);
}

function eventOf() {
  const listeners: ((change: Permissions.Permissions) => unknown)[] = [];
  return {
    addListener: (listener: (typeof listeners)[number]) => void listeners.push(listener),
    trigger: (change: Permissions.Permissions) => Promise.all(listeners.map(listener => listener(change))),
  };
}
