import assert from 'node:assert/strict';
import { it } from 'node:test';
import { inflateSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';
import { until } from '../../helpers/until.ts';
import { article, QUOTE } from '../articles.ts';
import { markedWords } from '../marks.ts';
import { inEachBrowser } from '../stage.ts';

/** Words that nothing is found in, to try every mark on. */
const SAMPLE = '<p id="sample" style="position:fixed;left:20px;top:20px;margin:0">a grey heron</p>';

/** How marks look on pages of other colours, on screens of few colours, and on paper. */
inEachBrowser('marks', { build: 'hosts' }, stage => {
  const opened = async (path: string, body: string) => {
    const url = stage.site.put(path, body);
    const page = await stage.reader.open(url);
    await until('the marks', async () => (await markedWords(page)).has(QUOTE));
    return { url, page };
  };

  it('have other colours on dark pages', async () => {
    const light = await opened('/light', article());
    const dark = await opened('/dark', article({ head: '<style>html { background: #111; color: #eee }</style>' }));
    assert.notEqual(await groundOf(dark.page), await groundOf(light.page));
    await dark.page.close();
    await light.page.close();
  });

  it('are not printed', async () => {
    const { page, url } = await opened('/print', article());
    assert.notEqual(await groundOf(page), CLEAR);
    await stage.reader.showAs(page, 'paper');
    await until('the marks to be clear', async () => (await groundOf(page)) === CLEAR);
    await stage.reader.showAs(page, 'screen');
    const withMarks = await printed(page);
    await stopOn(url);
    await until('the marks to be gone', async () => (await markedWords(page)).size === 0);
    assert.deepEqual(withMarks, await printed(page));
    await page.close();
  });

  it('let words be found and selected on the page as before', async () => {
    const { page } = await opened('/find', article());
    const across = `${QUOTE},” Mayor Ana Reyes said`;
    const found = await page.evaluate(words => {
      const { find } = window as unknown as { find(words: string): boolean };
      return find(words) && getSelection()?.toString();
    }, across);
    assert.equal(found, across);
    assert.ok((await markedWords(page)).has(QUOTE));
    await page.close();
  });

  it('are told apart where the system says which colours there are', async () => {
    const { page } = await opened('/forced', article().replace('</body>', `${SAMPLE}</body>`));
    await stage.reader.showAs(page, 'forced colours');
    await until('few colours', () => page.evaluate(() => matchMedia('(forced-colors: active)').matches));
    const looks = new Map<string, string>();
    for (const name of TOLD_APART) {
      const look = await sampleUnder(page, name);
      const same = [...looks].find(([, other]) => other === look);
      assert.equal(same, undefined, `${name} looks like ${same?.[0]}`);
      looks.set(name, look);
    }
    await stage.reader.showAs(page, 'screen');
    await page.close();
  });

  async function stopOn(url: string): Promise<void> {
    await stage.reader.behind(async address => {
      const { browser } = globalThis as unknown as { browser: TabsApi };
      const tab = (await browser.tabs.query({})).find(each => each.url === address);
      await browser.tabs.sendMessage(tab?.id ?? -1, { type: 'stop', request: null }, { frameId: 0 });
    }, url);
  }
});

const CLEAR = 'rgba(0, 0, 0, 0)';

/** Highlights that each look their own way where there are no colours: no mark, kinds as found and kept, changed ones. */
const TOLD_APART = [
  'none',
  ...['quote', 'official', 'place'].flatMap(kind => [`rec-${kind}`, `rec-${kind}-kept`]),
  'rec-note-kept',
  'rec-quote-changed',
  'rec-official-changed',
];

/** The ground that quotes are drawn on. */
function groundOf(page: Page): Promise<string> {
  return page.evaluate(() => {
    const { backgroundColor } = getComputedStyle(document.querySelector('article p')!, '::highlight(rec-quote)');
    return backgroundColor === 'transparent' ? 'rgba(0, 0, 0, 0)' : backgroundColor;
  });
}

/** A picture of the sample, marked as if it were under this highlight. */
async function sampleUnder(page: Page, name: string): Promise<string> {
  const { x, y, width, height } = await page.evaluate(wanted => {
    const sample = document.querySelector('#sample')!;
    const range = document.createRange();
    range.selectNodeContents(sample);
    for (const highlight of CSS.highlights.values()) {
      for (const each of highlight) if (sample.contains(each.startContainer)) highlight.delete(each);
    }
    const highlight = CSS.highlights.get(wanted) ?? new Highlight();
    highlight.add(range);
    CSS.highlights.set(wanted, highlight);
    return sample.getBoundingClientRect().toJSON() as DOMRect;
  }, name);
  const clip = { x: x - 5, y: y - 5, width: Math.ceil(width) + 10, height: Math.ceil(height) + 10 };
  return page.screenshot({ clip, encoding: 'base64', captureBeyondViewport: false });
}

/** What a printed page is drawn with, beside its letters: the colours, and how many grounds and lines. */
async function printed(page: Page): Promise<{ colours: readonly string[]; shapes: number }> {
  const file = Buffer.from(await page.pdf({ printBackground: true })).toString('latin1');
  const streams = [...file.matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g)].map(inflated);
  const drawn = streams.filter(text => /\bBT\b/.test(text)).join('\n');
  const colours = new Set(drawn.match(/[\d.]+ [\d.]+ [\d.]+ rg\b/gi));
  assert.ok(colours.size > 0, 'something is printed');
  return { colours: [...colours].sort(), shapes: drawn.match(/(?<=\s)(?:f\*?|S)(?=\s)/g)?.length ?? 0 };
}

/** One stream of a PDF file; '' where it is not compressed as text is. */
function inflated([, bytes = '']: RegExpMatchArray): string {
  try {
    return inflateSync(Buffer.from(bytes, 'latin1')).toString('latin1');
  } catch {
    return '';
  }
}

interface TabsApi {
  readonly tabs: {
    query(which: object): Promise<readonly { readonly id: number; readonly url?: string }[]>;
    sendMessage(tabId: number, message: object, to: object): Promise<unknown>;
  };
}
