import { setTimeout as sleep } from 'node:timers/promises';
import type { CDPSession, Page, Target } from 'puppeteer-core';
import { article } from '../../e2e/articles.ts';
import { markedWords } from '../../e2e/marks.ts';
import { startReader } from '../../e2e/reader.ts';
import { openSite } from '../../helpers/site.ts';
import { until } from '../../helpers/until.ts';
import { tableOf } from '../table.ts';

const STORY_MS = 10_000;
const STORIES = 720; // Two hours of them.
const KEPT = 60; // The page shows so many, and drops the oldest, as live pages do.
const FASTER = 100;
const LOOKS = 6; // At how many moments we look, the first and the last among them.

/**
 * Two hours of a live page that adds a story every ten seconds, with our clock and timers made to run a hundred times
 * faster: what is kept in memory after a collection of garbage, and what is worked for each story. In Chromium, which
 * tells both.
 */
export async function twoHours(): Promise<string> {
  const site = await openSite();
  const reader = await startReader('chromium', { build: 'hosts', proxyPort: site.port });
  try {
    const page = await reader.open(site.put('/live', article()));
    await until('the marks', async () => (await markedWords(page)).size > 0);
    const worker = await reader.browser.waitForTarget(target => target.type() === 'service_worker');
    const session = await page.createCDPSession();
    await hasten(session);
    await tell(page, KEPT);
    const before = await stateOf(page, session, worker);
    const rows = [rowOf(0, before, before)];
    let last = before;
    for (let told = STORIES / (LOOKS - 1); told <= STORIES; told += STORIES / (LOOKS - 1)) {
      await tell(page, STORIES / (LOOKS - 1));
      const now = await stateOf(page, session, worker);
      rows.push(rowOf(told, now, last));
      last = now;
    }
    const columns = ['page kB', 'background kB', 'nodes', 'listeners', 'marks', 'script ms a story'];
    return tableOf('Two hours of a page that adds a story every ten seconds', ['stories', ...columns], rows);
  } finally {
    await reader.close();
    site.close();
  }
}

interface State {
  readonly told: number;
  readonly pageBytes: number;
  readonly backgroundBytes: number;
  readonly nodes: number;
  readonly listeners: number;
  readonly marks: number;
  readonly scriptMs: number;
}

async function stateOf(page: Page, session: CDPSession, worker: Target): Promise<State> {
  const behind = await worker.createCDPSession();
  const backgroundBytes = await heapOf(behind);
  await behind.detach();
  const pageBytes = await heapOf(session);
  const { metrics } = await session.send('Performance.getMetrics');
  const metric = (name: string) => metrics.find(each => each.name === name)?.value ?? 0;
  const { told, marks } = await page.evaluate(() => ({
    told: (window as unknown as { story?: number }).story ?? 0,
    marks: [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0),
  }));
  return {
    told,
    pageBytes,
    backgroundBytes,
    nodes: metric('Nodes'),
    listeners: metric('JSEventListeners'),
    marks,
    scriptMs: metric('ScriptDuration') * 1000,
  };
}

function rowOf(stories: number, now: State, last: State) {
  const told = now.told - last.told;
  return [
    String(stories),
    Math.round(now.pageBytes / 1000),
    Math.round(now.backgroundBytes / 1000),
    now.nodes,
    now.listeners,
    now.marks,
    told === 0 ? null : ((now.scriptMs - last.scriptMs) / told).toFixed(1),
  ];
}

async function heapOf(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.enable');
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.send('HeapProfiler.disable');
  return usedSize;
}

/** Let a page tell so many stories more, and wait until the last of them is marked. */
async function tell(page: Page, count: number): Promise<void> {
  const last = await page.evaluate(addStories, count, KEPT, STORY_MS / FASTER);
  await sleep((count * STORY_MS) / FASTER); // To ask meanwhile would be work of the page, too.
  await until(
    `story ${last} to be marked`,
    async () => (await markedWords(page)).has(`We wait for boat ${last}`),
    300_000,
  );
}

/** Sent into the page as text. Hands back the number of the last story. */
function addStories(count: number, kept: number, everyMs: number): number {
  const page = window as unknown as { story?: number };
  const root = document.querySelector('article')!;
  const from = page.story ?? 0;
  const timer = setInterval(() => {
    const story = (page.story ?? 0) + 1;
    page.story = story;
    const text = `“We wait for boat ${story},” Mayor Ana Reyes said in Kyiv, where the river has left its bed again.`;
    root.append(Object.assign(document.createElement('p'), { className: 'story', textContent: text }));
    const stories = root.querySelectorAll('.story');
    if (stories.length > kept) stories[0]?.remove();
    if (story === from + count) clearInterval(timer);
  }, everyMs);
  return from + count;
}

/** Make time run faster for the content script, and for nobody else. */
async function hasten(session: CDPSession): Promise<void> {
  await session.send('Performance.enable');
  const contexts: number[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin.startsWith('chrome-extension:') || context.name === 'On the Record') contexts.push(context.id);
  });
  await session.send('Runtime.enable');
  const contextId = await until('the world of the content script', () => contexts[0]);
  const { exceptionDetails } = await session.send('Runtime.evaluate', {
    contextId,
    expression: `(${hurry})(${FASTER})`,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.text);
}

function hurry(faster: number): void {
  const start = performance.now();
  const now = performance.now.bind(performance);
  const later = window.setTimeout.bind(window);
  const idly = window.requestIdleCallback.bind(window);
  Object.assign(performance, { now: () => start + (now() - start) * faster });
  Object.assign(window, {
    setTimeout: (work: () => void, ms = 0) => later(work, ms / faster),
    requestIdleCallback: (work: () => void, { timeout = 1000 } = {}) => idly(work, { timeout: timeout / faster }),
  });
}
