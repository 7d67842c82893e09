import browser, { type Tabs } from 'webextension-polyfill';

/** A tab as our pages see it. `url` is known only where the reader has pointed at the tab or allowed its site. */
export interface TabView {
  readonly id: number;
  readonly windowId: number;
  readonly url: string | null;
  readonly isPrivate: boolean;
}

/** The tab that the reader looks at in this window; `null` when there is none. */
export async function activeTab(): Promise<TabView | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined || tab.windowId === undefined) return null;
  return { id: tab.id, windowId: tab.windowId, url: tab.url ?? null, isPrivate: tab.incognito === true };
}

/** Call back now, and when the reader turns to another tab or another page in this one. Returns the way to stop. */
export function watchActiveTab(callback: (tab: TabView | null) => void): () => void {
  let stopped = false;
  const look = () => void activeTab().then(tab => stopped || callback(tab));
  const { tabs } = browser;
  const lookIfActive = (_id: number, change: Tabs.OnUpdatedChangeInfoType, tab: Tabs.Tab) => {
    if (tab.active && (change.status !== undefined || change.url !== undefined)) look();
  };
  tabs.onActivated.addListener(look);
  tabs.onUpdated.addListener(lookIfActive);
  look();
  return () => {
    stopped = true;
    tabs.onActivated.removeListener(look);
    tabs.onUpdated.removeListener(lookIfActive);
  };
}
