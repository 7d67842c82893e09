import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { watchActiveTab } from '../../lib/browser/active-tab.ts';
import { type PageView, watchPage } from '../../lib/browser/page-watch.ts';
import { onSettingsChanged, readSettings, writeSettings } from '../../lib/browser/settings.ts';
import { fakeExtension, messageFrom, pageSender } from '../helpers/fake-extension.ts';

let stands: ReturnType<typeof fakeExtension>;
beforeEach(() => {
  stands = fakeExtension();
});
afterEach(() => void vi.useRealTimers());

const page = (status: string) => ({ ok: true, value: { status } });
const settled = () => vi.waitFor(() => undefined);

test('a page that is still reading is asked again until it is ready', async () => {
  vi.useFakeTimers();
  const seen: string[] = [];
  stands.sendToTab.mockResolvedValueOnce(page('reading')).mockResolvedValueOnce(page('reading'));
  stands.sendToTab.mockResolvedValue(page('ready'));
  const stop = watchPage(7, view => void seen.push(view.status));
  await vi.advanceTimersByTimeAsync(5000);
  expect(seen).toEqual(['reading', 'reading', 'ready']);
  stop();
});

test('a page is looked at again when it announces a change, and only that page', async () => {
  const seen: PageView['status'][] = [];
  stands.sendToTab.mockRejectedValueOnce(new Error('Could not establish connection.'));
  const stop = watchPage(7, view => void seen.push(view.status));
  await vi.waitFor(() => expect(seen).toEqual(['absent']));
  stands.sendToTab.mockResolvedValue(page('ready'));
  const other = pageSender('https://news.example/');
  await messageFrom({ ...other, tab: { ...other.tab!, id: 8 } }, 'pageChanged', null);
  await messageFrom(other, 'pageChanged', null);
  await vi.waitFor(() => expect(seen).toEqual(['absent', 'ready']));
  stop();
  await messageFrom(other, 'pageChanged', null);
  await settled();
  expect(seen).toEqual(['absent', 'ready']);
});

test('the panel follows the reader from tab to tab', async () => {
  const seen: (number | null)[] = [];
  let active = { id: 1, windowId: 1, url: 'https://news.example/', active: true };
  Object.assign(fakeBrowser.tabs, { query: async () => [active] });
  const stop = watchActiveTab(tab => void seen.push(tab?.id ?? null));
  await vi.waitFor(() => expect(seen).toEqual([1]));
  active = { ...active, id: 2 };
  await fakeBrowser.tabs.onActivated.trigger({ tabId: 2, windowId: 1 });
  await vi.waitFor(() => expect(seen).toEqual([1, 2]));
  stop();
});

test('settings are kept, followed, and survive damage', async () => {
  expect(await readSettings()).toEqual({
    kinds: ['quote', 'official', 'place'],
    backedUp: null,
    learnsSites: true,
    never: [],
  });
  const seen: unknown[] = [];
  const stop = onSettingsChanged(({ kinds }) => seen.push(kinds));
  await writeSettings({ kinds: ['place'] });
  await vi.waitFor(() => expect(seen).toEqual([['place']]));
  stop();
  const never = ['*://*.news.example/*', '*://*/*', 'news.example', 7]; // One damaged pattern would stop them all.
  await fakeBrowser.storage.local.set({ kinds: ['place', 'dragon', 'quote'], backedUp: 5, never });
  expect(await readSettings()).toEqual({
    kinds: ['quote', 'place'],
    backedUp: null,
    learnsSites: true,
    never: ['*://*.news.example/*'],
  });
});
