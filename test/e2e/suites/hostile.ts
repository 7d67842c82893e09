import assert from 'node:assert/strict';
import { it } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { until } from '../../helpers/until.ts';
import { article, frontPage, QUOTE, STRICT_POLICY } from '../articles.ts';
import { markedWords, marksOn, placeOf } from '../marks.ts';
import { readState } from '../page-state.ts';
import type { Reader } from '../reader.ts';
import { inEachBrowser } from '../stage.ts';

/** Pages that never rest, and pages that mean harm. */
inEachBrowser('pages that mean harm', { build: 'hosts' }, stage => {
  const opened = async (path: string, body: string, headers = {}) => {
    const url = stage.site.put(path, { body, headers });
    const page = await stage.reader.open(url);
    return { url, page };
  };
  const marked = (page: Page) => until('the marks', async () => (await markedWords(page)).has(QUOTE));

  it('takes 720 stories, one after the other, and is left with what a fresh page has', async () => {
    const { url, page } = await opened('/live', article());
    await marked(page);
    const readings = await countReadings(stage.reader, url);
    await page.evaluate(addStories, 720);
    await until('the last story', async () => (await readState(stage.reader, url)).article?.text.includes('boat 720,'));
    await until('its mark', async () => (await markedWords(page)).has('We wait for boat 720'));
    const count = await readings();
    assert.ok(count >= 1 && count <= 12, `720 stories were read ${count} times`);
    const html = await page.evaluate(() => `<!doctype html>${document.documentElement.outerHTML}`);
    const fresh = await opened('/fresh', html);
    await until('its mark', async () => (await markedWords(fresh.page)).has('We wait for boat 720'));
    assert.deepEqual(await sizesOf(page), await sizesOf(fresh.page));
    await fresh.page.close();
    await page.close();
  });

  it('does not read a ticker for ever', async () => {
    const { url, page } = await opened('/ticker', article());
    await marked(page);
    const readings = await countReadings(stage.reader, url);
    await page.evaluate(() => {
      let turn = 0;
      const line = document.querySelector('article p:last-of-type')!;
      setInterval(() => line.append(` The council has counted ${++turn} votes so far.`), 650);
    });
    await sleep(15_000);
    const count = await readings();
    assert.ok(count >= 3 && count <= 10, `it was read ${count} times in 15 s`);
    await page.close();
  });

  it('shows its card where a policy forbids all scripts and wants trusted types', async () => {
    const { page } = await opened('/policy', article(), STRICT_POLICY);
    await marked(page);
    const { x, y } = await placeOf(page, QUOTE);
    await page.mouse.click(x, y);
    await until('the card', async () => (await lastChildren(page)).at(-1) === 'div');
    await page.close();
  });

  it('is not reached by a page that has tampered with the language and the DOM', async () => {
    const { url, page } = await opened('/tampered', article({ head: `<script>(${tamper})()</script>` }));
    const { article: read, findings } = await readState(stage.reader, url);
    assert.ok(findings.quotes.some(({ start, end }) => read?.text.slice(start, end) === QUOTE));
    assert.deepEqual(await page.evaluate(() => (window as unknown as Tampered).reached), []);
    assert.ok(await page.evaluate(() => (window as unknown as Tampered).isLive()), 'the tampering was in place');
    await page.close();
  });

  it('does not take an imitation for its card, nor made events for the reader', async () => {
    const { url, page } = await opened('/imitation', article());
    await marked(page);
    const { x, y } = await placeOf(page, QUOTE);
    await page.evaluate(imitate);
    await page.mouse.click(x, y);
    await until('both cards', async () => (await lastChildren(page)).filter(name => name === 'div').length === 2);
    await page.evaluate(pressEverything);
    await sleep(700);
    assert.deepEqual((await readState(stage.reader, url)).saved, []);
    assert.equal(await page.evaluate(() => document.documentElement.lastElementChild?.shadowRoot ?? null), null);
    await page.keyboard.press('Escape');
    await until(
      'our card to be gone',
      async () => (await lastChildren(page)).filter(name => name === 'div').length === 1,
    );
    assert.equal(await page.evaluate(() => document.documentElement.lastElementChild?.id), 'imitation');
    await page.close();
  });

  it('reads the page alone, and not the frames in it', async () => {
    stage.site.put('/framed', article());
    const body = frontPage().replace('</body>', '<iframe src="/framed"></iframe></body>');
    const { url, page } = await opened('/frames', body);
    const frame = await until('the frame', () => page.frames().find(each => each.url().endsWith('/framed')));
    const state = await readState(stage.reader, url);
    await sleep(1000);
    assert.equal(state.status, 'no-article');
    assert.equal(await frame.evaluate(() => CSS.highlights.size), 0);
    await page.close();
  });
});

/** Count, from now on, how often the page tells that it was read anew. Hands back the way to ask. */
async function countReadings(reader: Reader, url: string): Promise<() => Promise<number>> {
  await reader.behind(address => {
    const { browser } = globalThis as unknown as { browser: Messages };
    const counter = { count: 0 };
    Object.assign(globalThis, { counter });
    browser.runtime.onMessage.addListener((message, sender) => {
      if (message.type === 'pageChanged' && sender.url === address) counter.count++;
    });
  }, url);
  return () => reader.behind(() => (globalThis as unknown as { counter: { count: number } }).counter.count);
}

/** How much of ours there is on a page: ranges by highlight, style sheets, elements. */
async function sizesOf(page: Page) {
  const ranges = Object.entries(await marksOn(page)).map(([name, words]) => [name, words.length] as const);
  const sheets = await page.evaluate(() => document.adoptedStyleSheets.length);
  return {
    ranges: Object.fromEntries(ranges.filter(([, count]) => count > 0).sort()),
    sheets,
    top: await lastChildren(page),
  };
}

function lastChildren(page: Page): Promise<string[]> {
  return page.evaluate(() => Array.from(document.documentElement.children, ({ localName }) => localName));
}

// From here on, functions are sent into pages as text: each stands alone.

/** Two hours of a live page in some seconds: a story every few milliseconds, and the oldest ones go. */
function addStories(count: number): void {
  const root = document.querySelector('article')!;
  let story = 0;
  const timer = setInterval(() => {
    story++;
    const text = `“We wait for boat ${story},” Mayor Ana Reyes said in Kyiv, where the river has left its bed again.`;
    root.append(Object.assign(document.createElement('p'), { className: 'story', textContent: text }));
    const stories = root.querySelectorAll('.story');
    if (stories.length > 30) stories[0]?.remove();
    if (story === count) clearInterval(timer);
  }, 5);
}

function tamper(): void {
  const reached: string[] = [];
  const note = (name: string) => {
    reached[reached.length] = name;
    throw new Error(`The page was asked for ${name}.`);
  };
  const owners: readonly (readonly [object, readonly string[]])[] = [
    [Array.prototype, ['map', 'filter', 'push', 'flatMap', 'some']],
    [String.prototype, ['slice', 'match', 'matchAll', 'replace']],
    [RegExp.prototype, ['exec', 'test']],
    [Map.prototype, ['get', 'set']],
    [JSON, ['stringify', 'parse']],
    [Range.prototype, ['setStart', 'setEnd', 'getClientRects']],
    [Document.prototype, ['createRange', 'createTreeWalker', 'createElement', 'querySelectorAll']],
    [Element.prototype, ['attachShadow', 'closest', 'matches', 'getAttribute', 'querySelectorAll']],
    [TreeWalker.prototype, ['nextNode']],
    [EventTarget.prototype, ['addEventListener', 'dispatchEvent']],
    [MutationObserver.prototype, ['observe']],
    [CSSStyleSheet.prototype, ['replaceSync']],
    [Highlight.prototype, ['add', 'clear']],
    [window, ['getComputedStyle', 'requestIdleCallback', 'setTimeout', 'setInterval']],
  ];
  const define = Object.defineProperty;
  for (const [owner, names] of owners)
    for (const name of names) define(owner, name, { configurable: true, value: () => note(name) });
  for (const name of ['textContent', 'nodeValue', 'childNodes', 'parentElement', 'isConnected'])
    define(Node.prototype, name, { configurable: true, get: () => note(name) });
  const isLive = () => {
    try {
      return [1].map(Number).length === 0;
    } catch {
      return true;
    }
  };
  Object.assign(window, { reached, isLive });
}

/** Put up an element that looks like ours, and answers to everything. */
function imitate(): void {
  const imitation = document.createElement('div');
  imitation.id = 'imitation';
  imitation.attachShadow({ mode: 'open' }).innerHTML = '<div class="card" role="dialog"><button>Save</button></div>';
  document.documentElement.append(imitation);
}

/** All that a page can press, ask and post by itself. */
function pressEverything(): void {
  const button = document.querySelector('#imitation')?.shadowRoot?.querySelector('button');
  button?.click();
  const keys = [
    { code: 'KeyJ', key: 'J', altKey: true, shiftKey: true },
    { code: 'Enter', key: 'Enter' },
    { code: 'KeyS', key: 's' },
  ];
  for (const target of [...document.documentElement.children, document.activeElement ?? document.body]) {
    for (const key of keys)
      target.dispatchEvent(new KeyboardEvent('keydown', { ...key, bubbles: true, composed: true }));
    target.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
  }
  for (const type of ['save', 'remove', 'saveSelection'])
    window.postMessage({ type, request: { kind: 'quote', ids: [] } }, '*');
}

interface Tampered {
  readonly reached: readonly string[];
  isLive(): boolean;
}

interface Messages {
  readonly runtime: {
    readonly onMessage: {
      addListener(listener: (message: { type: string }, sender: { url?: string }) => void): void;
    };
  };
}
