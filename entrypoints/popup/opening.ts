import { activeTab, type TabView } from '../../lib/browser/active-tab.ts';
import { readSettings } from '../../lib/browser/settings.ts';
import { startIn } from '../../lib/browser/tabs.ts';
import { matchesPattern } from '../../lib/site.ts';

/** What the reader's click has led to. */
export interface Opening {
  /** The tab that the button was clicked for. */
  readonly tab: TabView | null;
  /** The patterns by which the reader wants its site left alone. */
  readonly never: readonly string[];
  /** Whether no browser lets us in there; not known until it was tried. */
  readonly isClosed: Promise<boolean>;
}

/** Start our content script in the tab in front, unless its site is to be left alone. */
export async function openTab(): Promise<Opening> {
  const [tab, settings] = await Promise.all([activeTab(), readSettings()]);
  const never = settings.never.filter(pattern => matchesPattern(tab?.url ?? '', pattern));
  return { tab, never, isClosed: isClosed(tab, never.length > 0) };
}

async function isClosed(tab: TabView | null, isLeftAlone: boolean): Promise<boolean> {
  if (tab === null) return true;
  return !isLeftAlone && !(await startIn(tab.id));
}
