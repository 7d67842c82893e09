import browser from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { runCommand } from '../../lib/browser/commands.ts';
import { guarded } from '../../lib/browser/guard.ts';
import { chooseFromMenu, makeMenus } from '../../lib/browser/menus.ts';
import { answer } from '../../lib/browser/messaging.ts';
import { resourceLoader } from '../../lib/browser/resources.ts';
import { onNeverChanged } from '../../lib/browser/settings.ts';
import {
  allowedSites,
  followNever,
  registerForAllowedSites,
  startInOpenTabs,
  stopInOpenTabs,
} from '../../lib/browser/sites.ts';
import { purgeDeleted } from '../../lib/store/annotations.ts';
import { databaseOpener } from '../../lib/store/database.ts';
import { answersWith } from './answers.ts';

/** How long what was deleted can be brought back. */
const KEPT_DAYS = 30;

// A service worker in Chromium, an event page in Firefox: both are stopped at will and started again by an event, so
// every listener is added at once, and what is kept in memory here can be made anew.
export default defineBackground({ main });

function main(): void {
  const database = databaseOpener();
  const now = () => new Date().toISOString();
  answer(guarded(answersWith({ database, resources: resourceLoader(), now })));

  browser.permissions.onAdded.addListener(async added => {
    await registerForAllowedSites();
    await startInOpenTabs(added);
  });
  browser.permissions.onRemoved.addListener(async removed => {
    await registerForAllowedSites();
    await stopInOpenTabs(removed);
  });

  onNeverChanged(followNever);

  // Firefox for Android has neither menus nor shortcuts.
  const { commands, contextMenus }: Partial<typeof browser> = browser;
  contextMenus?.onClicked.addListener(({ menuItemId }, tab) => chooseFromMenu(String(menuItemId), tab));
  commands?.onCommand.addListener((command, tab) => runCommand(command, tab));

  browser.runtime.onInstalled.addListener(async () => {
    if (contextMenus) await makeMenus();
    await registerForAllowedSites();
    // After an update the old content scripts are cut off from us; new ones take their place.
    await startInOpenTabs({ origins: [...(await allowedSites())] });
  });
  browser.runtime.onStartup.addListener(async () => {
    await registerForAllowedSites();
    await purgeDeleted(database(), daysBefore(now(), KEPT_DAYS));
  });
}

function daysBefore(moment: string, days: number): string {
  return new Date(Date.parse(moment) - days * 86_400_000).toISOString();
}
