import browser from 'webextension-polyfill';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { openSession, type Session } from './session.ts';

/** Where a document keeps its session, out of the page's sight: content scripts have a global object of their own. */
const KEY = Symbol.for('on-the-record');

type Keeper = typeof globalThis & { [KEY]?: Session };

// Started by the toolbar button, a menu, a shortcut, or by itself on sites that the reader has allowed. It may be started
// again at any time: one that runs looks at the page once more, and one of an older version makes room.
export default defineContentScript({
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main() {
    const keeper: Keeper = globalThis;
    const running = keeper[KEY];
    if (running?.isAlive()) return running.wake();
    running?.stop();
    keeper[KEY] = openSession(window, () => browser.runtime?.id !== undefined);
  },
});
