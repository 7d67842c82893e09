import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { onNeverChanged, readSettings } from '../../lib/browser/settings.ts';
import {
  allowedSites,
  allowSite,
  followNever,
  neverOn,
  noLongerNeverOn,
  registerForAllowedSites,
  startInOpenTabs,
  stopInOpenTabs,
} from '../../lib/browser/sites.ts';
import { fakeExtension } from '../helpers/fake-extension.ts';

const SITE = '*://*.news.example/*';
let stands: ReturnType<typeof fakeExtension>;
beforeEach(() => {
  stands = fakeExtension();
});

test('the content script is registered for the allowed sites, and for no other', async () => {
  await registerForAllowedSites();
  expect(stands.scripts).toEqual([]);
  await allowSite(SITE);
  await registerForAllowedSites();
  expect(stands.scripts).toMatchObject([{ matches: [SITE], js: ['/content-scripts/content.js'] }]);
  await allowSite('*://*.other.example/*');
  await registerForAllowedSites();
  expect(stands.scripts).toMatchObject([{ matches: [SITE, '*://*.other.example/*'] }]);
  stands.origins.length = 0;
  await registerForAllowedSites();
  expect(stands.scripts).toEqual([]);
});

test('our own pages are no site', async () => {
  stands.origins.push(SITE, 'chrome-extension://abc/*', 'file:///*');
  expect(await allowedSites()).toEqual([SITE]);
});

test('marks start in the tabs that are open on a newly allowed site', async () => {
  const tab = await fakeBrowser.tabs.create({ url: 'https://www.news.example/flood' });
  Object.assign(fakeBrowser.tabs, { query: async ({ url }: { url: string[] }) => (url.includes(SITE) ? [tab] : []) });
  await startInOpenTabs({ origins: [SITE] });
  expect(stands.executeScript).toHaveBeenCalledTimes(1);
  await startInOpenTabs({ permissions: ['tabs'] });
  expect(stands.executeScript).toHaveBeenCalledTimes(1);
});

test('sites that are left alone are left out, whatever is allowed', async () => {
  await allowSite('*://*/*');
  await neverOn(SITE);
  await registerForAllowedSites();
  expect(stands.scripts).toMatchObject([{ matches: ['*://*/*'], excludeMatches: [SITE] }]);
  tabsAt('https://www.news.example/flood', 'https://other.example/');
  await startInOpenTabs({ origins: ['*://*/*'] });
  expect(stands.executeScript.mock.calls).toMatchObject([[{ target: { tabId: 1 } }]]);
  await noLongerNeverOn([SITE]);
  await registerForAllowedSites();
  expect(stands.scripts).toMatchObject([{ matches: ['*://*/*'], excludeMatches: [] }]);
});

test('a site that is to be left alone gives its own permission back', async () => {
  await allowSite(SITE);
  await neverOn(SITE);
  await neverOn(SITE);
  expect(await allowedSites()).toEqual([]);
  expect((await readSettings()).never).toEqual([SITE]);
});

test('a change of the list is followed in open tabs at once', async () => {
  await allowSite('*://*/*');
  tabsAt('https://www.news.example/flood', 'https://other.example/');
  onNeverChanged(followNever);
  await neverOn(SITE);
  await vi.waitFor(() =>
    expect(left()).toEqual([
      [0, [SITE], []],
      [1, [SITE], []],
    ]),
  );
  await vi.waitFor(() => expect(stands.scripts).toMatchObject([{ excludeMatches: [SITE] }]));
  expect(stands.executeScript).not.toHaveBeenCalled();
  await noLongerNeverOn([SITE]);
  await vi.waitFor(() => expect(stands.executeScript.mock.calls).toMatchObject([[{ target: { tabId: 0 } }]]));
});

test('tabs of sites that are no longer allowed are told to go, whether they show an article or not', async () => {
  stands.origins.push('*://*.kept.example/*');
  tabsAt(undefined, undefined); // Without the permission, no address is told.
  stands.sendToTab.mockRejectedValueOnce(new Error('Could not establish connection.'));
  await stopInOpenTabs({ origins: ['*://*/*'] });
  expect(left()).toEqual([0, 1].map(tab => [tab, ['*://*/*'], ['*://*.kept.example/*']]));
  await stopInOpenTabs({ permissions: ['tabs'] });
  expect(left()).toHaveLength(2);
});

/** The tabs that are open, with their ids from 0. */
function tabsAt(...urls: (string | undefined)[]): void {
  Object.assign(fakeBrowser.tabs, { query: async () => urls.map((url, id) => ({ id, url })) });
}

/** Which tabs were told to go, and from where. */
function left() {
  return stands.sendToTab.mock.calls.flatMap(([tabId, message]) => {
    const { type, request } = message as { type: string; request: { on: string[]; butNotOn: string[] } };
    return type === 'leave' ? [[tabId, request.on, request.butNotOn]] : [];
  });
}
