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

/** From the reader's click on the toolbar button to painted marks, in the extension as it is shipped. */
export async function clickTable(name: BrowserName, folder: string, pages: readonly SavedPage[]): Promise<string> {
  const sample = pages
    .filter(({ isArticle, expected }) => isArticle && expected !== null)
    .filter((_, i) => i % EVERY === 0);
  const site = await openSite();
  const reader = await startReader(name, { build: 'shipped', proxyPort: site.port });
  try {
    const times: Times[] = [];
    for (const [i, { file }] of sample.entries()) {
      const body = withoutScripts(readFileSync(path.join(folder, file), 'utf8'));
      times.push(await timeOf(reader, site.put(`/${i}`, { body, headers: POLICY })));
    }
    return tableOf(
      `Milliseconds to painted marks, ${name}`,
      ['from', 'pages', 'median', 'p95', 'most', 'the first of all'],
      [rowOf('the click', times, 'fromClick'), rowOf('the opening of the popup', times, 'fromPopup')],
    );
  } finally {
    await reader.close();
    site.close();
  }
}

/** How long it took from the click, and from where the browser has opened our popup, which is when we hear of the click. */
interface Times {
  readonly fromClick: number;
  readonly fromPopup: number;
}

function rowOf(title: string, [first, ...others]: readonly Times[], from: keyof Times): Cell[] {
  const sorted = others.map(times => times[from]).sort((a, b) => a - b);
  const at = (share: number) => (sorted[Math.floor(share * sorted.length)] ?? 0).toFixed(0);
  return [title, String(others.length), at(0.5), at(0.95), at(1 - 1 / sorted.length), (first?.[from] ?? 0).toFixed(0)];
}

const POLICY = { 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'" };

/** The policy keeps scripts from running; what only stands in for them must not come instead. */
function withoutScripts(html: string): string {
  return html.replace(/<meta[^>]+http-equiv=["']?(?:refresh|content-security-policy)[^>]*>/gi, '');
}

async function timeOf(reader: Reader, url: string): Promise<Times> {
  const page = await reader.open(url);
  await page.evaluate(waitForPaint);
  const start = Date.now();
  const popup = await reader.clickToolbarButton(page);
  const painted = await until('painted marks', () => paintedAt(page));
  const opened = await popup.ask(({ defaultView }) => defaultView?.performance.timeOrigin ?? Number.NaN);
  await popup.close();
  await page.close();
  return { fromClick: painted - start, fromPopup: painted - opened };
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
