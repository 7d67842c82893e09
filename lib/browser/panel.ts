import browser from 'webextension-polyfill';

/** What Chromium has and webextension-polyfill does not know. */
interface SidePanelApi {
  readonly chrome?: { readonly sidePanel?: { open(where: { windowId: number }): Promise<void> } };
}

/**
 * Open the side panel (Chromium) or the sidebar (Firefox). Both want the reader's click: call it first in the handler,
 * before anything is awaited. Resolves to false where there is none (Firefox for Android) or the browser refused.
 */
export async function openPanel(windowId: number): Promise<boolean> {
  const { chrome } = globalThis as SidePanelApi;
  try {
    if (chrome?.sidePanel) await chrome.sidePanel.open({ windowId });
    else await browser.sidebarAction.open();
    return true;
  } catch {
    return false;
  }
}

/** Whether this browser has a side panel or sidebar at all. */
export function hasPanel(): boolean {
  const { chrome } = globalThis as SidePanelApi;
  return chrome?.sidePanel !== undefined || 'sidebarAction' in browser;
}

/** Show one of our pages in a new tab. */
export async function openOwnPage(path: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(path) });
}
