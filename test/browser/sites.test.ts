import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  allowedSites,
  allowSite,
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

test('marks go from the tabs of a site that is no longer allowed, and stay on others', async () => {
  const urls = ['https://www.news.example/flood', 'https://other.example/', null];
  Object.assign(fakeBrowser.tabs, { query: async () => urls.map((_, id) => ({ id })) });
  stands.sendToTab.mockImplementation(async (tabId, message) => {
    if (urls[tabId] === null) throw new Error('Could not establish connection.');
    const isState = (message as { type: string }).type === 'state';
    return { ok: true, value: isState ? { article: { meta: { url: urls[tabId] } } } : null };
  });
  await stopInOpenTabs({ origins: [SITE] });
  const stopped = stands.sendToTab.mock.calls.filter(([, message]) => (message as { type: string }).type === 'stop');
  expect(stopped.map(([tabId]) => tabId)).toEqual([0]);
});
