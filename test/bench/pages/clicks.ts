import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { type Reader, startReader } from '../../e2e/reader.ts';
import { openSite } from '../../helpers/site.ts';
import { until } from '../../helpers/until.ts';
import type { BrowserName } from '../../tools/browsers.ts';
import { type Cell, tableOf } from '../table.ts';
import type { SavedPage } from './saved-pages.ts';

/** Every so many-th article is clicked on. */
const EVERY = 7;

/** How often the popup is opened before its button is pinned. */
const UNPINNED_CLICKS = 6;

/**
 * From the reader's click on the toolbar button to painted marks, in the extension as it is shipped: with the background
 * awake, and stopped before each click, as browsers do after half a minute. Beside it, how much of that is the browser's
 * own: until the document of our popup begins, nothing of ours has run.
 */
export async function clickTable(name: BrowserName, folder: string, pages: readonly SavedPage[]): Promise<string> {
  const sample = pages
    .filter(({ isArticle, expected }) => isArticle && expected !== null)
    .filter((_, i) => i % EVERY === 0);
  const site = await openSite();
  const reader = await startReader(name, { build: 'shipped', proxyPort: site.port });
  const urls = sample.map(({ file }, i) => {
    const body = withoutScripts(readFileSync(path.join(folder, file), 'utf8'));
    return site.put(`/${i}`, { body, headers: POLICY });
  });
  try {
    const unpinned = name === 'chromium' ? await timesOf(reader, urls.slice(0, UNPINNED_CLICKS)) : [];
    if (name === 'chromium') await pinButton(reader);
    const awake = await timesOf(reader, urls);
    const stopped = await timesOf(reader, urls, reader.stopBackground);
    return tableOf(
      `Milliseconds from the click, ${name}`,
      ['to', 'clicks', 'median', 'p95', 'most', 'the first of all'],
      [
        rowOf('painted marks', awake, toMarks),
        rowOf('painted marks, the background stopped before', stopped, toMarks),
        rowOf('our popup, when nothing of ours has run yet', awake, toPopup),
        ...(unpinned.length > 0 ? [rowOf('our popup, its button not pinned', unpinned, toPopup)] : []),
      ],
    );
  } finally {
    await reader.close();
    site.close();
  }
}

/** Moments, in milliseconds since the epoch. `opened`: where the browser has begun to open our popup. */
interface Times {
  readonly clicked: number;
  readonly opened: number;
  readonly painted: number;
}

const toMarks = ({ clicked, painted }: Times) => painted - clicked;
const toPopup = ({ clicked, opened }: Times) => opened - clicked;

function rowOf(title: string, [first, ...others]: readonly Times[], timeOf: (times: Times) => number): Cell[] {
  const sorted = others.map(timeOf).sort((a, b) => a - b);
  const at = (share: number) => (sorted[Math.floor(share * sorted.length)] ?? 0).toFixed(0);
  const most = at(1 - 1 / sorted.length);
  return [title, String(others.length), at(0.5), at(0.95), most, first ? timeOf(first).toFixed(0) : ''];
}

/**
 * Put our button where a reader can click on it. Chromium keeps a new one behind its puzzle piece, and slides it out
 * for a quarter of a second before the popup opens, however empty that is.
 */
async function pinButton({ browser, origin }: Reader): Promise<void> {
  const page = await browser.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(extensionId => {
    const { chrome } = globalThis as unknown as { chrome: ChromeExtensions };
    return chrome.developerPrivate.updateExtensionConfiguration({ extensionId, pinnedToToolbar: true });
  }, new URL(origin).host);
  await page.close();
}

interface ChromeExtensions {
  readonly developerPrivate: {
    updateExtensionConfiguration(change: { extensionId: string; pinnedToToolbar: boolean }): Promise<void>;
  };
}

const POLICY = { 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'" };

/** The policy keeps scripts from running; what only stands in for them must not come instead. */
function withoutScripts(html: string): string {
  return html.replace(/<meta[^>]+http-equiv=["']?(?:refresh|content-security-policy)[^>]*>/gi, '');
}

async function timesOf(reader: Reader, urls: readonly string[], before = async () => {}): Promise<Times[]> {
  const times: Times[] = [];
  for (const url of urls) {
    await before();
    times.push(await timesAt(reader, url));
  }
  return times;
}

async function timesAt(reader: Reader, url: string): Promise<Times> {
  const page = await reader.open(url);
  await page.evaluate(waitForPaint);
  const clicked = Date.now();
  const popup = await reader.clickToolbarButton(page);
  const painted = await until('painted marks', () => paintedAt(page));
  const opened = await popup.ask(({ defaultView }) => defaultView?.performance.timeOrigin ?? Number.NaN);
  await popup.close();
  await page.close();
  return { clicked, opened, painted };
}

/** Note when a frame with marks in it has been drawn. Sent into the page as text. */
function waitForPaint(): void {
  const look = () => {
    const isMarked = [...CSS.highlights.values()].some(({ size }) => size > 0);
    if (!isMarked) return void requestAnimationFrame(look);
    // What is set before a frame is drawn with it; the one after that begins when it is on the screen.
    requestAnimationFrame(() => Object.assign(window, { paintedAt: Date.now() }));
  };
  requestAnimationFrame(look);
}

async function paintedAt(page: Page): Promise<number | null> {
  return page.evaluate(() => (window as unknown as { paintedAt?: number }).paintedAt ?? null);
}
