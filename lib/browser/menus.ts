import browser, { type Menus, type Tabs } from 'webextension-polyfill';
import type { AnnotationKind } from '../annotation/annotation.ts';
import { liesOn } from '../site.ts';
import { sendToPage } from './messaging.ts';
import { openOwnPage, openPanel } from './panel.ts';
import { readSettings } from './settings.ts';
import { startIn } from './tabs.ts';

interface Entry {
  readonly id: string;
  readonly title: string;
  readonly contexts: Menus.ContextType[];
  readonly choose: (tab: Tabs.Tab | undefined) => unknown;
}

/** The entries for selected words and for our toolbar button, in the order of the menu. */
const ENTRIES: readonly Entry[] = [
  saveAs('quote', 'Save as a quote'),
  saveAs('official', 'Save as an official'),
  saveAs('place', 'Save as a place'),
  saveAs('note', 'Save as a note'),
  {
    id: 'open-panel',
    title: 'Open the side panel',
    contexts: ['action'],
    choose: tab => openPanel(tab?.windowId ?? browser.windows.WINDOW_ID_CURRENT),
  },
  { id: 'open-library', title: 'Open the library', contexts: ['action'], choose: () => openOwnPage('/library.html') },
];

/** Make the context menu anew. Call it at installation: browsers keep it from then on. */
export async function makeMenus(): Promise<void> {
  await browser.contextMenus.removeAll();
  for (const { id, title, contexts } of ENTRIES) browser.contextMenus.create({ id, title, contexts });
}

/** Do what a menu entry stands for. The click has given us the tab. */
export function chooseFromMenu(id: string, tab: Tabs.Tab | undefined): void {
  void ENTRIES.find(entry => entry.id === id)?.choose(tab);
}

/**
 * Save the selection of a tab, from a menu or a shortcut. Nothing happens where we may not read. In private windows and
 * on sites that are left alone, the popup opens and says so.
 */
export async function saveSelectionIn(tab: Tabs.Tab | undefined, kind: AnnotationKind): Promise<void> {
  if (tab?.id === undefined) return;
  if (tab.incognito || liesOn(tab.url ?? '', (await readSettings()).never)) return openPopup();
  if (await startIn(tab.id)) await sendToPage(tab.id, 'saveSelection', { kind });
}

// Browsers of some years ago open it only for a click on its button.
async function openPopup(): Promise<void> {
  await browser.action.openPopup().catch(() => undefined);
}

function saveAs(kind: AnnotationKind, title: string): Entry {
  return { id: `save-as-${kind}`, title, contexts: ['selection'], choose: tab => saveSelectionIn(tab, kind) };
}
