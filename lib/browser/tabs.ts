import browser, { type Runtime } from 'webextension-polyfill';
import { sendToPage } from './messaging.ts';

/** The built content script, as WXT names it. */
export const CONTENT_SCRIPT = '/content-scripts/content.js';

/** Start the content script in a tab. It sees to it that it runs once. False where the browser forbids it. */
export async function startIn(tabId: number): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: [CONTENT_SCRIPT] });
    return true;
  } catch {
    return false; // Browser pages, stores, PDF viewers, and tabs that the reader has not pointed at.
  }
}

/** Tell every tab with a content script that the store has changed. */
export async function tellTabs(): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.allSettled(tabs.map(tab => sendToPage(tab.id ?? -1, 'storeChanged', null)));
}

/** Show on the toolbar button how much was found in a tab; nothing for `null`. */
export async function showCount(tabId: number, count: number | null): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ tabId, color: '#2b4c7e' });
  await browser.action.setBadgeText({ tabId, text: count === null ? '' : count > 999 ? '999+' : String(count) });
}

/** Whether this document stands in a private window. */
export function isInPrivateWindow(): boolean {
  return browser.extension.inIncognitoContext === true;
}

/** Whether a message comes from one of our own pages, not from a content script. */
export function isOurPage(sender: Runtime.MessageSender): boolean {
  return sender.url?.startsWith(browser.runtime.getURL('')) ?? false;
}
