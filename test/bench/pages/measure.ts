import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { analyze } from '../../../lib/analyze.ts';
import { loadResources } from '../../helpers/resources.ts';
import { adviceFor, type BrowserName, programOf } from '../../tools/browsers.ts';
import { bundled } from './bundle.ts';
import type { PeerReading, Peers } from './peers.ts';
import type { Marking, Probe, Reading, ReadingAgain } from './probe.ts';
import type { SavedPage, SavedSite } from './saved-pages.ts';

/** What came of one saved page. */
export interface Measured extends SavedPage {
  readonly ours: Reading;
  /** `null` where there was no article to mark. */
  readonly marking: Marking | null;
  readonly readAgain: ReadingAgain | null;
  readonly readability: PeerReading;
  readonly defuddle: PeerReading;
}

/** On a busy machine a large page may take long to load. */
const LOAD_MS = 60_000;

/**
 * Read every page in a real browser, and mark what the engine finds there; let the peers read it too. We and they get the
 * page fresh each: who reads second finds it warm.
 */
export async function measure(name: BrowserName, site: SavedSite, pages: readonly SavedPage[]): Promise<Measured[]> {
  const [ourScript, peerScript] = await Promise.all([bundled('probe.ts'), bundled('peers.ts')]);
  const resources = await loadResources();
  const browser = await launch(name);
  try {
    const tab = await browser.newPage();
    const measured: Measured[] = [];
    for (const page of pages) {
      await load(tab, site.addressOf(page), ourScript);
      const ours = await tab.evaluate(() => (globalThis as unknown as { probe: Probe }).probe.read());
      const findings = ours.article && analyze(ours.article, resources);
      const marking =
        findings && (await tab.evaluate(all => (globalThis as unknown as { probe: Probe }).probe.mark(all), findings));
      const readAgain =
        findings && (await tab.evaluate(() => (globalThis as unknown as { probe: Probe }).probe.readAgain()));
      await load(tab, site.addressOf(page), peerScript);
      const readability = await tab.evaluate(() => (globalThis as unknown as { peers: Peers }).peers.readability());
      const defuddle = await tab.evaluate(() => (globalThis as unknown as { peers: Peers }).peers.defuddle());
      measured.push({ ...page, ours, marking, readAgain, readability, defuddle });
    }
    return measured;
  } finally {
    await browser.close();
  }
}

async function load(tab: Page, address: string, script: string): Promise<void> {
  await tab.goto(address, { waitUntil: 'domcontentloaded', timeout: LOAD_MS });
  await tab.evaluate(script);
}

async function launch(name: BrowserName): Promise<Browser> {
  const executablePath = programOf(name);
  if (executablePath === null) throw new Error(adviceFor(name));
  const common = { executablePath, headless: true, timeout: 90_000, defaultViewport: { width: 1280, height: 900 } };
  if (name === 'firefox') {
    // Else its clock goes in steps of a millisecond.
    return puppeteer.launch({
      ...common,
      browser: 'firefox',
      extraPrefsFirefox: { 'privacy.reduceTimerPrecision': false },
    });
  }
  const args = ['--no-sandbox', '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1'];
  return puppeteer.launch({ ...common, pipe: true, args });
}
