import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { runCommand } from '../../lib/browser/commands.ts';
import { chooseFromMenu, makeMenus } from '../../lib/browser/menus.ts';
import { writeSettings } from '../../lib/browser/settings.ts';
import { fakeExtension, pageSender } from '../helpers/fake-extension.ts';

const tab = pageSender('https://news.example/').tab!;
let stands: ReturnType<typeof fakeExtension>;
const panel = vi.fn(async () => undefined);

beforeEach(() => {
  stands = fakeExtension();
  panel.mockClear();
  vi.stubGlobal('chrome', { ...fakeBrowser, sidePanel: { open: panel } });
});

test('the menu has an entry a kind for selected words', async () => {
  const made: { id: string; contexts: string[] }[] = [];
  Object.assign(fakeBrowser.contextMenus, {
    removeAll: async () => void made.splice(0),
    create: (entry: (typeof made)[number]) => void made.push(entry),
  });
  await makeMenus();
  await makeMenus();
  expect(made.filter(({ contexts }) => contexts.includes('selection')).map(({ id }) => id)).toEqual([
    'save-as-quote',
    'save-as-official',
    'save-as-place',
    'save-as-note',
  ]);
});

test.each([
  ['the menu', () => chooseFromMenu('save-as-place', tab), 'place'],
  ['a shortcut', () => runCommand('save-note', tab), 'note'],
])('%s starts the content script and saves what is selected', async (_, act, kind) => {
  act();
  await vi.waitFor(() => expect(stands.sendToTab).toHaveBeenCalled());
  expect(stands.executeScript).toHaveBeenCalledTimes(1);
  expect(stands.sendToTab.mock.calls[0]?.slice(0, 2)).toEqual([7, { type: 'saveSelection', request: { kind } }]);
});

test('nothing is asked of a page where the browser does not let us in', async () => {
  stands.executeScript.mockRejectedValueOnce(new Error('Cannot access a chrome:// URL'));
  chooseFromMenu('save-as-quote', tab);
  await vi.waitFor(() => expect(stands.executeScript).toHaveBeenCalled());
  await Promise.resolve();
  expect(stands.sendToTab).not.toHaveBeenCalled();
});

test.each([
  ['in a private window', { ...tab, incognito: true }],
  ['on a site that is left alone', { ...tab, url: 'https://diary.example/today' }],
])('%s nothing is saved, and the popup says why', async (_, there) => {
  const openPopup = vi.fn(async () => undefined);
  Object.assign(fakeBrowser.action, { openPopup });
  await writeSettings({ never: ['*://*.diary.example/*'] });
  chooseFromMenu('save-as-quote', there);
  await vi.waitFor(() => expect(openPopup).toHaveBeenCalledTimes(1));
  runCommand('save-note', there);
  await vi.waitFor(() => expect(openPopup).toHaveBeenCalledTimes(2));
  expect(stands.executeScript).not.toHaveBeenCalled();
});

test('the panel opens while the key is being handled, before anything is awaited', () => {
  runCommand('open-panel', tab);
  expect(panel).toHaveBeenCalledWith({ windowId: 1 });
});

test('what a later version may send is left alone', () => {
  expect(() => runCommand('toString', tab)).not.toThrow();
  expect(() => chooseFromMenu('unknown', undefined)).not.toThrow();
});
