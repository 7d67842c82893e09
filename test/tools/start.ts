import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { type FoundItem, itemsOf } from '../../lib/annotation/drafts.ts';
import type { PageState } from '../../lib/messages.ts';
import { KIND_NAMES, KINDS } from '../../lib/view/kinds.ts';
import { pathOf, SAMPLE } from '../corpus/index.ts';
import { sees } from '../e2e/hands.ts';
import { placeOf } from '../e2e/marks.ts';
import { readState } from '../e2e/page-state.ts';
import { type Reader, startReader } from '../e2e/reader.ts';
import { openSite } from '../helpers/site.ts';
import { ROOT } from '../helpers/sources.ts';
import { adviceFor, BROWSERS, type BrowserName, installBrowsers } from './browsers.ts';
import { fromCaller } from './caller.ts';
import { sideBySide } from './side-by-side.ts';

const SHOTS = '.output/shots';

/** Time enough for a card to open and for its map to come. */
const CARD_MS = 1000;

/**
 * `npm start [-- PAGE.html]`: build the extension and open a browser with it on an article.
 * Without a display it prints what was found, and takes pictures.
 */
async function main(file = path.join(ROOT, pathOf(SAMPLE, 'page.html'))): Promise<void> {
  const name = browserToUse();
  const page = readFileSync(fromCaller(file), 'utf8');
  build(name);
  const site = await openSite();
  const url = site.put(`/${path.basename(path.dirname(fromCaller(file)))}/${path.basename(file)}`, page);
  const headless = isHeadless();
  const reader = await startReader(name, { build: 'shipped', proxyPort: headless ? site.port : null, headless });
  try {
    if (headless) await report(reader, url);
    else await leaveToReader(reader, url);
  } finally {
    await reader.close();
    site.close();
  }
}

function browserToUse(): BrowserName {
  const missing = installBrowsers();
  const name = BROWSERS.find(browser => !missing.includes(browser));
  if (!name) throw new Error(missing.map(adviceFor).join('\n'));
  return name;
}

function isHeadless(): boolean {
  const { CI, DISPLAY, WAYLAND_DISPLAY } = process.env;
  return Boolean(CI) || (process.platform === 'linux' && !DISPLAY && !WAYLAND_DISPLAY);
}

function build(name: BrowserName): void {
  console.log(`Building the extension for ${name === 'firefox' ? 'Firefox' : 'Chromium'}…`);
  const args = ['build', '--level', 'error', ...(name === 'firefox' ? ['-b', 'firefox', '--mv3'] : [])];
  const { status, stdout, stderr } = spawnSync('wxt', args, { cwd: ROOT, encoding: 'utf8' });
  if (status !== 0) throw new Error(`The extension could not be built.\n${stdout}\n${stderr}`);
}

async function report(reader: Reader, url: string): Promise<void> {
  const page = await reader.open(url);
  const popup = await reader.clickToolbarButton(page);
  const state = await readState(reader, url);
  console.log(written(state, url));
  const shown = state.status === 'ready' ? 'Save all' : '.';
  mkdirSync(path.join(ROOT, SHOTS), { recursive: true });
  await sees(popup, shown);
  await popup.shoot(shot('popup'));
  await popup.close();
  const panel = await reader.openPanel(page);
  await sees(panel, shown);
  await panel.shoot(shot('side-panel'));
  await openCard(page, state);
  await page.screenshot({ path: shot('article') });
  await sideBySide(reader.browser, [shot('article'), shot('side-panel')], shot('overview'));
  console.log(`\nPictures: ${['article', 'popup', 'side-panel', 'overview'].map(shot).join(' ')}`);
}

/** Press the first place that the headline does not name: its card comes with a map. */
async function openCard(page: Page, { article, findings }: PageState): Promise<void> {
  if (article === null) return;
  const [headline] = article.blocks;
  const place = itemsOf(article.text, findings).find(
    ({ kind, spans }) => kind === 'place' && spans.every(({ start }) => start >= (headline?.end ?? 0)),
  );
  const [span] = place?.spans ?? [];
  if (!span) return;
  const { x, y } = await placeOf(page, article.text.slice(span.start, span.end));
  await page.mouse.click(x, y);
  await sleep(CARD_MS);
}

function shot(name: string): `${string}.png` {
  return `${path.join(ROOT, SHOTS)}/start-${name}.png`;
}

async function leaveToReader(reader: Reader, url: string): Promise<void> {
  const page = await reader.open(url);
  await reader.clickToolbarButton(page).catch(() => undefined); // A reader who has clicked elsewhere has closed it.
  console.log(`${url} is open, and its quotes, officials and places are marked. Close the browser to end.`);
  await new Promise(resolve => reader.browser.on('disconnected', resolve));
}

/** What was found, to be read in a terminal. */
function written({ status, problem, article, findings }: PageState, url: string): string {
  if (status !== 'ready' || article === null) return `Nothing to show for ${url}: ${problem ?? status}.`;
  const items = itemsOf(article.text, findings);
  const lists = KINDS.map(kind => ({ kind, rows: items.filter(item => item.kind === kind) }));
  const counts = lists.map(({ kind, rows }) => `${rows.length} ${KIND_NAMES[kind].many.toLowerCase()}`);
  return [
    `\n${article.meta.title ?? url}`,
    counts.join(', '),
    ...lists.flatMap(({ kind, rows }) => [
      `\n${KIND_NAMES[kind].many}`,
      ...rows.map(item => `  ${wordsOf(item)}${item.detail && ` — ${item.detail}`}`),
    ]),
  ].join('\n');
}

/** Only words that stand between marks as a whole are shown in marks. */
function wordsOf({ label, draft: { body } }: FoundItem): string {
  return body.kind === 'quote' && body.form === 'direct' ? `“${label}”` : label;
}

try {
  await main(...process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
