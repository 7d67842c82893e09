import browser, { type Permissions } from 'webextension-polyfill';
import { matchesPattern } from '../site.ts';
import { sendToPage } from './messaging.ts';
import { CONTENT_SCRIPT, startIn } from './tabs.ts';

/** The pattern that stands for every site. */
export const ALL_SITES = '*://*/*';

const SCRIPT_ID = 'marks';

/** The match patterns of the sites that the reader has allowed for good. */
export async function allowedSites(): Promise<readonly string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins.filter(origin => /^(?:\*|https?):\/\/|^<all_urls>$/.test(origin));
}

/**
 * Ask the reader to allow a site for good. Browsers want the click itself: call it first in the handler, before anything
 * is awaited. The background then starts the marks there. False when the reader said no.
 */
export async function allowSite(pattern: string): Promise<boolean> {
  return browser.permissions.request({ origins: [pattern] });
}

/** Take back the permission for a site. False where the browser holds on to it (given by an administrator). */
export async function forbidSite(pattern: string): Promise<boolean> {
  return browser.permissions.remove({ origins: [pattern] }).catch(() => false);
}

/** Call back when a permission is given or taken away, here or in the browser's own settings. Returns the way to stop. */
export function onSitesChanged(callback: () => void): () => void {
  browser.permissions.onAdded.addListener(callback);
  browser.permissions.onRemoved.addListener(callback);
  return () => {
    browser.permissions.onAdded.removeListener(callback);
    browser.permissions.onRemoved.removeListener(callback);
  };
}

/** See to it that the content script starts by itself on the allowed sites, and on no other. */
export async function registerForAllowedSites(): Promise<void> {
  const [matches, registered] = await Promise.all([
    allowedSites(),
    browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT_ID] }),
  ]);
  const script = { id: SCRIPT_ID, js: [CONTENT_SCRIPT], matches: [...matches] };
  if (matches.length === 0) {
    if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT_ID] });
  } else if (registered.length > 0) {
    await browser.scripting.updateContentScripts([script]);
  } else {
    await browser.scripting.registerContentScripts([{ ...script, persistAcrossSessions: true }]);
  }
}

/** Start in the tabs that are open already on newly allowed sites. */
export async function startInOpenTabs({ origins = [] }: Permissions.Permissions): Promise<void> {
  if (origins.length === 0) return;
  const tabs = await browser.tabs.query({ url: origins });
  await Promise.all(tabs.map(tab => (tab.id === undefined ? false : startIn(tab.id))));
}

/** Take the marks away from the open tabs of sites that are no longer allowed. */
export async function stopInOpenTabs({ origins = [] }: Permissions.Permissions): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.allSettled(tabs.map(tab => stopIfOn(origins, tab.id ?? -1)));
}

// Without the permission a tab no longer tells its address, so its content script is asked.
async function stopIfOn(origins: readonly string[], tabId: number): Promise<void> {
  const { article } = await sendToPage(tabId, 'state', null);
  if (article && origins.some(origin => matchesPattern(article.meta.url, origin)))
    await sendToPage(tabId, 'stop', null);
}
