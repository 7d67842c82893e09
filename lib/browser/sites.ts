import browser, { type Permissions } from 'webextension-polyfill';
import { liesOn } from '../site.ts';
import { sendToPage } from './messaging.ts';
import { readSettings, writeSettings } from './settings.ts';
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

/** Leave a site alone from now on, whatever else is allowed; a permission for this very site is given back. */
export async function neverOn(pattern: string): Promise<void> {
  const [{ never }, allowed] = await Promise.all([readSettings(), allowedSites()]);
  await writeSettings({ never: [...never.filter(each => each !== pattern), pattern] });
  if (allowed.includes(pattern)) await forbidSite(pattern);
}

/** No longer leave alone the sites of these patterns. */
export async function noLongerNeverOn(patterns: readonly string[]): Promise<void> {
  const { never } = await readSettings();
  await writeSettings({ never: never.filter(pattern => !patterns.includes(pattern)) });
}

/** See to it that the content script starts by itself on the allowed sites, and on no other. */
export async function registerForAllowedSites(): Promise<void> {
  const [matches, { never }, registered] = await Promise.all([
    allowedSites(),
    readSettings(),
    browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT_ID] }),
  ]);
  const script = { id: SCRIPT_ID, js: [CONTENT_SCRIPT], matches: [...matches], excludeMatches: [...never] };
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
  const [tabs, { never }] = await Promise.all([browser.tabs.query({ url: origins }), readSettings()]);
  const wanted = tabs.filter(({ url = '' }) => !liesOn(url, never));
  await Promise.all(wanted.map(tab => (tab.id === undefined ? false : startIn(tab.id))));
}

/** Take the marks away from the open tabs of sites that are no longer allowed. */
export async function stopInOpenTabs({ origins = [] }: Permissions.Permissions): Promise<void> {
  if (origins.length > 0) await leaveOpenTabs(origins, await allowedSites());
}

/** What follows from a change of the list of sites that are left alone. */
export async function followNever(before: readonly string[], after: readonly string[]): Promise<void> {
  const released = before.filter(pattern => !after.includes(pattern));
  const allowed = await allowedSites();
  await registerForAllowedSites();
  await leaveOpenTabs(after, []);
  const tabs = await browser.tabs.query({});
  const wanted = tabs.filter(({ url = '' }) => liesOn(url, released) && liesOn(url, allowed) && !liesOn(url, after));
  await Promise.all(wanted.map(({ id }) => (id === undefined ? false : startIn(id))));
}

// Without the permission a tab no longer tells its address: its content script looks for itself.
async function leaveOpenTabs(on: readonly string[], butNotOn: readonly string[]): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.allSettled(tabs.map(({ id }) => sendToPage(id ?? -1, 'leave', { on, butNotOn })));
}
