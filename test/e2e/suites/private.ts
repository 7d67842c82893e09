import assert from 'node:assert/strict';
import { before, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { PRIVATE_SENTENCE } from '../../../lib/private.ts';
import { until } from '../../helpers/until.ts';
import { article, QUOTE } from '../articles.ts';
import { sees } from '../hands.ts';
import { markedWords, placeOf } from '../marks.ts';
import { inEachBrowser } from '../stage.ts';

/** A private window, where the reader has let the extension in. Only Chromium can be told so from here. */
inEachBrowser('private windows', { build: 'hosts' }, stage => {
  let page: Page;
  let own: Page;
  let url: string;
  const skip = stage.name === 'firefox' ? 'WebDriver opens no private windows' : false;

  before(async () => {
    if (skip) return;
    const { browser, origin } = stage.reader;
    const settings = await browser.newPage();
    await settings.goto('chrome://extensions');
    await settings.evaluate(async extensionId => {
      const { chrome } = globalThis as unknown as { chrome: ExtensionsPage };
      await chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
      await chrome.developerPrivate.updateExtensionConfiguration({ extensionId, incognitoAccess: true });
    }, new URL(origin).host);
    own = await until('the extension to be back', () => stage.reader.openOwn('library.html'), 10_000);
    url = stage.site.put('/wall', article());
    await own.evaluate(async address => {
      const { chrome } = globalThis as unknown as { chrome: OwnPage };
      await chrome.windows.create({ incognito: true, url: address });
    }, url);
    const target = await browser.waitForTarget(candidate => candidate.url() === url);
    page = await target.asPage();
  });

  it('are marked', { skip }, async () => {
    await until('the marks', async () => (await markedWords(page)).has(QUOTE));
  });

  it('say on the card that nothing is saved', { skip }, async () => {
    const { x, y } = await placeOf(page, QUOTE);
    await page.mouse.click(x, y);
    const card = await until('the card', () => own.evaluate(cardIn, url));
    assert.ok(card.text.includes(PRIVATE_SENTENCE), card.text);
    assert.deepEqual(card.disabled, ['Save']);
  });

  it('save no selection', { skip }, async () => {
    await page.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('article p:last-of-type')!));
    const reply = await own.evaluate(async address => {
      const { chrome } = globalThis as unknown as { chrome: OwnPage };
      const [tab] = (await chrome.tabs.query({})).filter(each => each.url === address);
      return chrome.tabs.sendMessage(tab?.id ?? -1, { type: 'saveSelection', request: { kind: 'note' } });
    }, url);
    assert.deepEqual(reply, { ok: false, problem: PRIVATE_SENTENCE });
    const saved = await own.evaluate(async address => {
      const { chrome } = globalThis as unknown as { chrome: OwnPage };
      return chrome.runtime.sendMessage({ type: 'savedOn', request: { url: address, canonicalUrl: null, text: null } });
    }, url);
    assert.deepEqual(saved, { ok: true, value: { address: url, saved: [], anchors: [] } });
  });

  it('say so in the popup, and let nothing be saved there', { skip }, async () => {
    const popup = await stage.reader.clickToolbarButton(page);
    await sees(popup, QUOTE);
    await sees(popup, PRIVATE_SENTENCE);
    const isOpen = await popup.ask(document =>
      [...document.querySelectorAll('button')].some(
        ({ ariaLabel, textContent, disabled }) => /^Save/.test(ariaLabel ?? textContent ?? '') && !disabled,
      ),
    );
    assert.equal(isOpen, false);
    await popup.close();
  });
});

/** What the card in the tab at an address says, and which of its buttons do nothing. Sent into a page of ours as text. */
async function cardIn(address: string): Promise<{ text: string; disabled: string[] } | null> {
  const { chrome } = globalThis as unknown as { chrome: OwnPage };
  const [tab] = (await chrome.tabs.query({})).filter(each => each.url === address);
  const [answer] = await chrome.scripting.executeScript({
    target: { tabId: tab?.id },
    func: () => {
      const { chrome: api } = globalThis as unknown as { chrome: OwnPage };
      const card = api.dom.openOrClosedShadowRoot(document.documentElement.lastElementChild as HTMLElement);
      if (!card) return null;
      const disabled = [...card.querySelectorAll('button')].filter(button => button.disabled);
      return { text: card.textContent, disabled: disabled.map(({ textContent }) => textContent) };
    },
  });
  return answer?.result ?? null;
}

interface ExtensionsPage {
  readonly developerPrivate: {
    updateProfileConfiguration(change: object): Promise<void>;
    updateExtensionConfiguration(change: object): Promise<void>;
  };
}

interface OwnPage {
  readonly windows: { create(what: object): Promise<unknown> };
  readonly tabs: {
    query(which: object): Promise<readonly { readonly id: number; readonly url?: string }[]>;
    sendMessage(tabId: number, message: object): Promise<unknown>;
  };
  readonly runtime: { sendMessage(message: object): Promise<unknown> };
  readonly scripting: {
    executeScript(what: object): Promise<readonly { readonly result: { text: string; disabled: string[] } | null }[]>;
  };
  readonly dom: { openOrClosedShadowRoot(host: HTMLElement): ShadowRoot | null };
}
