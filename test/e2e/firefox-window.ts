import { writeFileSync } from 'node:fs';
import type { Browser } from 'puppeteer-core';
import type { Medium } from './reader.ts';

/** Scripts in Firefox's own window, where the toolbar and the sidebar are. Readers click there; WebDriver does not reach it. */
export interface FirefoxWindow {
  /** Click the extension's toolbar button. The tab in front gets what a click gives. */
  clickToolbarButton(extensionId: string): Promise<void>;
  toggleSidebar(extensionId: string, open: boolean): Promise<void>;
  stopBackground(extensionId: string): Promise<void>;
  /** Show the tab in front as it is on paper, or with the colours of the system. */
  showAs(medium: Medium): Promise<void>;
  /** A picture of the popup or the sidebar. */
  shoot(part: 'popup' | 'sidebar', file: string): Promise<void>;
}

interface Answer {
  readonly result: {
    readonly type: string;
    readonly contexts?: readonly { readonly context: string; readonly url: string }[];
    readonly result?: { readonly value?: unknown };
    readonly exceptionDetails?: { readonly text: string };
  };
}

/** WebDriver BiDi as puppeteer speaks it. It hides the connection, but offers no other way to the browser's window. */
interface Connected {
  readonly connection: { send(method: string, parameters: object): Promise<Answer> };
}

const POPUP = `document.querySelector('.webextension-popup-browser')`;
const SIDEBAR = `document.getElementById('sidebar').contentDocument.querySelector('browser')`;

export function firefoxWindow(browser: Browser): FirefoxWindow {
  const send = async (method: string, parameters: object) =>
    (await (browser as Browser & Connected).connection.send(method, parameters)).result;

  // Promises are waited for; only strings, numbers and booleans come back.
  async function evaluate(expression: string): Promise<unknown> {
    const { contexts = [] } = await send('browsingContext.getTree', { 'moz:scope': 'chrome', maxDepth: 0 });
    const context = contexts.find(({ url }) => url.endsWith('/browser.xhtml'))?.context;
    const answer = await send('script.evaluate', { expression, target: { context }, awaitPromise: true });
    if (answer.type === 'exception') throw new Error(answer.exceptionDetails?.text);
    return answer.result?.value;
  }

  return {
    async clickToolbarButton(extensionId) {
      await evaluate(`(async () => {
        const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(extensionId)});
        const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
        await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
      })()`);
    },
    async toggleSidebar(extensionId, open) {
      const command = extensionId.replace(/[^a-z0-9_-]/gi, '_');
      await evaluate(open ? `SidebarController.show('${command}-sidebar-action')` : 'SidebarController.hide()');
    },
    async stopBackground(extensionId) {
      await evaluate(`WebExtensionPolicy.getByID(${JSON.stringify(extensionId)}).extension.terminateBackground()`);
    },
    async showAs(medium) {
      await evaluate(`
        gBrowser.selectedBrowser.browsingContext.mediumOverride = '${medium === 'paper' ? 'print' : ''}';
        Services.prefs.setIntPref('browser.display.document_color_use', ${medium === 'forced colours' ? 2 : 0});
      `);
    },
    async shoot(part, file) {
      const picture = await evaluate(`(async () => {
        const view = ${part === 'popup' ? POPUP : SIDEBAR};
        const { width, height } = view.getBoundingClientRect();
        const bitmap = await view.browsingContext.currentWindowGlobal.drawSnapshot(new DOMRect(0, 0, width, height), 1, 'transparent');
        const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
        Object.assign(canvas, { width: bitmap.width, height: bitmap.height });
        canvas.getContext('2d').drawImage(bitmap, 0, 0);
        return canvas.toDataURL();
      })()`);
      writeFileSync(file, Buffer.from(String(picture).replace(/^[^,]*,/, ''), 'base64'));
    },
  };
}
