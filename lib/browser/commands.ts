import browser, { type Tabs } from 'webextension-polyfill';
import { saveSelectionIn } from './menus.ts';
import { openOwnPage, openPanel } from './panel.ts';

type Run = (tab: Tabs.Tab | undefined) => unknown;

/** What the keyboard shortcuts of the manifest do. The browser's own (`_execute_action`) need nothing from us. */
const COMMANDS: Readonly<Record<string, Run>> = {
  'save-quote': async tab => saveSelectionIn(await tabOf(tab), 'quote'),
  'save-note': async tab => saveSelectionIn(await tabOf(tab), 'note'),
  // Straight in the handler: browsers open panels only while the key is being handled.
  'open-panel': tab => openPanel(tab?.windowId ?? browser.windows.WINDOW_ID_CURRENT),
  'open-library': () => openOwnPage('/library.html'),
};

/** Do what a shortcut stands for. Commands of a later version are left alone. */
export function runCommand(command: string, tab: Tabs.Tab | undefined): void {
  if (Object.hasOwn(COMMANDS, command)) void COMMANDS[command]?.(tab);
}

/** Browsers of some years ago do not say in which tab the key was pressed. */
async function tabOf(tab: Tabs.Tab | undefined): Promise<Tabs.Tab | undefined> {
  return tab ?? (await browser.tabs.query({ active: true, currentWindow: true }))[0];
}
