import assert from 'node:assert/strict';
import { before, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { until } from '../../helpers/until.ts';
import { article, QUOTE } from '../articles.ts';
import { changesOf, markedWords, placeOf, watchNodes } from '../marks.ts';
import { readState } from '../page-state.ts';
import { inEachBrowser } from '../stage.ts';

/** What a reader does with a mark on the page itself. The card is closed to scripts, so hands and eyes are all there is. */
inEachBrowser('marks and their card', { build: 'hosts' }, stage => {
  let url: string;
  let page: Page;

  before(async () => {
    url = stage.site.put('/wall', article());
    page = await stage.reader.open(url);
    await until('the marks', async () => (await markedWords(page)).has(QUOTE));
    await watchNodes(page);
  });

  it('opens the card where the pointer rests, adds one element, and takes it away again', async () => {
    const { x, y } = await placeOf(page, QUOTE);
    await page.mouse.move(x - 2, y);
    await page.mouse.move(x, y);
    await until('the card', () => isCardShown(page));
    await page.mouse.move(x, 5);
    await page.mouse.move(x + 2, 5);
    await until('the card to be gone', async () => !(await isCardShown(page)));
    assert.deepEqual(await changesOf(page), ['childList in html: div', 'childList in html: div']);
  });

  it('opens it for a press, and keeps it until Escape', async () => {
    const { x, y } = await placeOf(page, QUOTE);
    await page.mouse.click(x, y);
    await until('the card', () => isCardShown(page));
    await page.mouse.move(5, 5);
    await page.mouse.move(7, 5);
    await new Promise(resolve => setTimeout(resolve, 700));
    assert.ok(await isCardShown(page));
    await page.keyboard.press('Escape');
    await until('the card to be gone', async () => !(await isCardShown(page)));
  });

  it('walks from mark to mark by keys, and saves the second one', async () => {
    const heard = await listenForKeys(page);
    await press(page, 'KeyJ');
    await press(page, 'KeyJ');
    await until('the card to have the focus', () =>
      page.evaluate(() => document.activeElement?.parentElement === document.documentElement),
    );
    await page.keyboard.press('Tab'); // To the button that closes.
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await until('it to be saved', async () => (await readState(stage.reader, url)).saved.length === 1);
    assert.deepEqual(await heard(), [], 'keys for the card are not for the page');
    await page.keyboard.press('Escape');
    await until('the card to be gone', async () => !(await isCardShown(page)));
  });

  it('saves what the reader selects', async () => {
    const words = 'money from the national budget';
    await select(page, words);
    const saved = await stage.reader.behind(async address => {
      const { browser } = globalThis as unknown as { browser: TabsApi };
      const tab = (await browser.tabs.query({})).find(each => each.url === address);
      const message = { type: 'saveSelection', request: { kind: 'note' } };
      return (await browser.tabs.sendMessage(tab?.id ?? -1, message, { frameId: 0 })).value;
    }, url);
    assert.equal(saved?.targets[0]?.exact, words);
    await until('the new mark', async () => (await markedWords(page)).has(words));
  });

  it('brings the marks back when the page has thrown them out', async () => {
    await page.evaluate(() => {
      CSS.highlights.clear();
      document.adoptedStyleSheets = [];
    });
    await until('the marks', async () => (await markedWords(page)).has(QUOTE));
    await until('their colours', () => isColoured(page));
  });

  it('keeps the marks where a framework writes a paragraph anew', async () => {
    await page.evaluate(quote => {
      const paragraph = [...document.querySelectorAll('p')].find(({ textContent }) => textContent?.includes(quote));
      paragraph!.replaceWith(Object.assign(document.createElement('p'), { textContent: paragraph!.textContent }));
    }, QUOTE);
    await until('the mark', async () => (await markedWords(page)).has(QUOTE));
  });

  it('is started once, however often it is started', async () => {
    const before = (await readState(stage.reader, url)).findings.quotes.length;
    await stage.reader.behind(async address => {
      const { browser } = globalThis as unknown as { browser: TabsApi };
      const tabId = (await browser.tabs.query({})).find(each => each.url === address)?.id ?? -1;
      const files = ['/content-scripts/content.js'];
      await browser.scripting.executeScript({ target: { tabId }, files });
      await browser.scripting.executeScript({ target: { tabId }, files });
    }, url);
    assert.equal((await readState(stage.reader, url)).findings.quotes.length, before);
    assert.equal(await page.evaluate(() => document.adoptedStyleSheets.length), 1);
  });

  it('marks words in an open shadow root, in their colours', async () => {
    const inside = article().replace(
      /<article>([\s\S]*)<\/article>/,
      '<article><h1>Mayor promises new wall</h1><news-text><template shadowrootmode="open"><div>$1</div></template></news-text></article>',
    );
    const other = await stage.reader.open(stage.site.put('/shadow', inside));
    await until('the marks', async () => (await markedWords(other)).has(QUOTE));
    await until('their colours', () => isColoured(other, 'news-text'));
  });
});

async function isCardShown(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.lastElementChild?.localName === 'div');
}

async function press(page: Page, code: 'KeyJ' | 'KeyK'): Promise<void> {
  await page.keyboard.down('Alt');
  await page.keyboard.down('Shift');
  await page.keyboard.press(code);
  await page.keyboard.up('Shift');
  await page.keyboard.up('Alt');
}

/** Listen as pages with shortcuts do. Hands back a function that tells what was heard of keys without Alt and Shift. */
async function listenForKeys(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    document.addEventListener('keydown', ({ key, altKey, shiftKey }) => altKey || shiftKey || heard.push(key));
  });
  return () => page.evaluate(() => (window as unknown as { heard: string[] }).heard);
}

async function select(page: Page, words: string): Promise<void> {
  await page.evaluate(wanted => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode as Text;
      const start = node.data.indexOf(wanted);
      if (start >= 0) return getSelection()?.setBaseAndExtent(node, start, node, start + wanted.length);
    }
    throw new Error(`“${wanted}” is not on the page.`);
  }, words);
}

/** Whether marked quotes have a colour, in the document or in the shadow root of an element. */
async function isColoured(page: Page, host: string | null = null): Promise<boolean> {
  return page.evaluate(selector => {
    const root = selector ? document.querySelector(selector)?.shadowRoot : document;
    const { backgroundColor } = getComputedStyle(root!.querySelector('p')!, '::highlight(rec-quote)');
    return !/^(?:|transparent|rgba\(0, 0, 0, 0\))$/.test(backgroundColor);
  }, host);
}

interface TabsApi {
  readonly tabs: {
    query(which: object): Promise<readonly { readonly id: number; readonly url?: string }[]>;
    sendMessage(
      tabId: number,
      message: object,
      to: object,
    ): Promise<{ value: { targets: readonly { exact: string }[] } | null }>;
  };
  readonly scripting: { executeScript(what: object): Promise<unknown> };
}
