import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { ROOT } from '../helpers/sources.ts';
import { adviceFor, BROWSERS, type BrowserName, programOf } from '../tools/browsers.ts';
import { bundledProbe } from './page-bundle.ts';
import type { PeerReading, Probe, Reading } from './page-probe.ts';
import { bodyOf, likenessOf, quotesKept } from './page-score.ts';
import { type Cell, tableOf } from './table.ts';

/** A saved page of the corpus. */
interface SavedPage {
  readonly id: string;
  readonly file: string;
  readonly isArticle: boolean;
  /** The article's text as people wrote it down; `null` where nobody did. */
  readonly expected: string | null;
}

interface Measured extends SavedPage {
  readonly ours: Reading;
  readonly peer: PeerReading;
}

/** On a busy machine a large page may take long to load. */
const LOAD_MS = 30_000;

/** The page's own scripts do not run, and nothing is fetched: every run sees the same page. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; script-src 'none'";

/**
 * `npm run bench:pages [-- FOLDER BROWSER]`: how well the article's text is found on saved pages, how fast, and whether
 * the way back to the page is right; with Mozilla's Readability beside it. FOLDER has an index.tsv, pages and texts.
 */
async function main(folder = path.join(ROOT, '../shared/corpora/pages'), name = 'chromium'): Promise<void> {
  if (!existsSync(path.join(folder, 'index.tsv'))) {
    console.log(
      `There are no saved pages in ${folder}. They are other people's, so they do not lie in this repository.`,
    );
    return;
  }
  const pages = savedPagesIn(folder);
  const server = await serve(folder);
  const browser = await launch(nameOf(name));
  try {
    const measured = await measure(browser, server, pages);
    console.log(textTable(measured));
    console.log(gateTable(measured));
    console.log(worstTable(measured));
    console.log(mappingLine(measured));
  } finally {
    await browser.close();
    server.close();
  }
}

function savedPagesIn(folder: string): SavedPage[] {
  const [head = '', ...rows] = readFileSync(path.join(folder, 'index.tsv'), 'utf8').split('\n').filter(Boolean);
  const names = head.split('\t');
  return rows.map(row => {
    const cells = row.split('\t');
    const cell = (name: string) => cells[names.indexOf(name)] ?? '';
    const file = cell('path');
    const text = path.join(folder, file.replace(/\.html$/, '.txt'));
    const expected = cell('gold') === 'full' && existsSync(text) ? readFileSync(text, 'utf8') : null;
    return { id: cell('id'), file, isArticle: cell('kind') === 'article', expected };
  });
}

async function serve(folder: string): Promise<Server> {
  const server = createServer((request, response) => {
    const file = path.join(folder, path.normalize(decodeURIComponent(request.url ?? '/')));
    if (!file.startsWith(folder) || !existsSync(file)) return response.writeHead(404).end();
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': POLICY });
    return response.end(readFileSync(file));
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  return server;
}

function nameOf(name: string): BrowserName {
  const known = BROWSERS.find(browser => browser === name);
  if (!known) throw new Error(`There is no browser "${name}"; there are ${BROWSERS.join(' and ')}.`);
  return known;
}

async function launch(name: BrowserName): Promise<Browser> {
  const executablePath = programOf(name);
  if (executablePath === null) throw new Error(adviceFor(name));
  const common = { executablePath, headless: true, timeout: 90_000, defaultViewport: { width: 1280, height: 900 } };
  if (name === 'firefox') return puppeteer.launch({ ...common, browser: 'firefox' });
  const args = ['--no-sandbox', '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1'];
  return puppeteer.launch({ ...common, pipe: true, args });
}

async function measure(browser: Browser, server: Server, pages: readonly SavedPage[]): Promise<Measured[]> {
  const { port } = server.address() as AddressInfo;
  const script = await bundledProbe();
  const page = await browser.newPage();
  const measured: Measured[] = [];
  for (const saved of pages) {
    await page.goto(`http://127.0.0.1:${port}/${encodeURI(saved.file)}`, {
      waitUntil: 'domcontentloaded',
      timeout: LOAD_MS,
    });
    measured.push({ ...saved, ...(await read(page, script)) });
  }
  return measured;
}

async function read(page: Page, script: string): Promise<Pick<Measured, 'ours' | 'peer'>> {
  await page.evaluate(script);
  const ours = await page.evaluate(() => (globalThis as unknown as { probe: Probe }).probe.read());
  const peer = await page.evaluate(() => (globalThis as unknown as { probe: Probe }).probe.readPeer());
  return { ours, peer };
}

function textTable(pages: readonly Measured[]): string {
  const columns = ['pages', 'P', 'R', 'F1', 'F1 >= .9', 'quotes kept', 'quotes right', 'ms median', 'ms p95', 'ms max'];
  const ours = (ofPage: Measured) => bodyOf(ofPage.ours.article, ['headline', 'caption']);
  return tableOf(
    'Text of articles, word by word',
    ['reader', ...columns],
    [
      ['ours', ...textCells(pages, ours, page => page.ours.ms)],
      [
        'ours, with captions',
        ...textCells(
          pages,
          page => bodyOf(page.ours.article, ['headline']),
          page => page.ours.ms,
        ),
      ],
      [
        'ours, all blocks',
        ...textCells(
          pages,
          page => bodyOf(page.ours.article, []),
          page => page.ours.ms,
        ),
      ],
      [
        'Readability',
        ...textCells(
          pages,
          page => page.peer.text,
          page => page.peer.ms,
        ),
      ],
    ],
  );
}

function textCells(
  pages: readonly Measured[],
  textOf: (page: Measured) => string,
  msOf: (page: Measured) => number,
): Cell[] {
  const full = pages.flatMap(page => (page.expected === null ? [] : [{ page, expected: page.expected }]));
  const scores = full.map(({ page, expected }) => likenessOf(textOf(page), expected));
  const kept = quotesKept(full.map(({ page, expected }) => [textOf(page), expected]));
  const mean = (pick: (score: (typeof scores)[number]) => number) =>
    scores.reduce((sum, score) => sum + pick(score), 0) / scores.length;
  const ms = pages.map(msOf).sort((a, b) => a - b);
  const at = (share: number) => ms[Math.min(ms.length - 1, Math.floor(share * ms.length))] ?? 0;
  return [
    full.length,
    ...[mean(score => score.precision), mean(score => score.recall), mean(score => score.f1)].map(decimals(4)),
    scores.filter(({ f1 }) => f1 >= 0.9).length,
    ...[kept.kept, kept.right].map(decimals(4)),
    ...[at(0.5), at(0.95), at(1)].map(decimals(1)),
  ];
}

function gateTable(pages: readonly Measured[]): string {
  const articles = pages.filter(({ isArticle }) => isArticle);
  const others = pages.filter(({ isArticle }) => !isArticle);
  const row = (name: string, says: (page: Measured) => boolean) => [
    name,
    `${articles.filter(says).length} of ${articles.length}`,
    `${others.filter(says).length} of ${others.length}`,
  ];
  return tableOf(
    'Taken for an article',
    ['reader', 'articles', 'other pages'],
    [row('ours', ({ ours }) => ours.article !== null), row('Readability', ({ peer }) => peer.isArticle)],
  );
}

function worstTable(pages: readonly Measured[]): string {
  const rows = pages
    .flatMap(({ id, expected, ours }) =>
      expected === null ? [] : [{ id, ...likenessOf(bodyOf(ours.article, ['headline', 'caption']), expected) }],
    )
    .sort((a, b) => a.f1 - b.f1)
    .slice(0, 10)
    .map(({ id, precision, recall, f1 }) => [id, ...[precision, recall, f1].map(decimals(3))]);
  return tableOf('Farthest off', ['page', 'P', 'R', 'F1'], rows);
}

function mappingLine(pages: readonly Measured[]): string {
  const spans = pages.reduce((sum, { ours }) => sum + ours.spans, 0);
  const mismatches = pages.flatMap(({ id, ours }) => ours.mismatches.map(mismatch => `${id}: ${mismatch}`));
  const changes = pages.reduce((sum, { ours }) => sum + ours.changes, 0);
  return [
    `Text to page and back: ${spans} spans, ${mismatches.length} mismatches; ${changes} changes of the pages.`,
    ...mismatches.slice(0, 20),
  ].join('\n');
}

function decimals(count: number): (value: number) => string {
  return value => value.toFixed(count);
}

await main(...process.argv.slice(2));
