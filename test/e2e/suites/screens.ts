import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { before, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { writeBackup } from '../../../lib/export/backup.ts';
import { CARD_STYLE } from '../../../lib/page/card-style.ts';
import { annotationWith, pageWith, placeBody, quoteBody } from '../../helpers/saved.ts';
import { until } from '../../helpers/until.ts';
import { article, darkArticle } from '../articles.ts';
import { press, sees } from '../hands.ts';
import { importFile } from '../imports.ts';
import { placeOf } from '../marks.ts';
import { readState } from '../page-state.ts';
import type { Reader } from '../reader.ts';
import { inEachBrowser } from '../stage.ts';

const AXE = readFileSync(new URL(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

/** Our pages, with something that each shows once it is ready. */
const SCREENS = [
  { file: 'popup.html', shows: 'Ana Reyes', width: 400, height: 600 },
  { file: 'sidepanel.html', shows: 'Ana Reyes', width: 360, height: 900 },
  { file: 'library.html', shows: 'Ana Reyes', width: 1280, height: 900 },
  { file: 'library.html', shows: 'Ana Reyes', width: 390, height: 844 },
  { file: 'library.html#/people', shows: 'Ana Reyes', width: 1280, height: 900 },
  { file: 'library.html#/person/Ana%20Reyes', shows: 'Ana Reyes', width: 1280, height: 900 },
  { file: 'library.html#/map', shows: 'Kyiv', width: 1280, height: 900 },
  { file: 'library.html#/data', shows: 'Back up everything', width: 390, height: 844 },
  { file: 'options.html', shows: 'Settings', width: 1280, height: 900 },
  { file: 'options.html', shows: 'Settings', width: 390, height: 844 },
] as const;

for (const dark of [false, true]) {
  const scheme = dark ? 'dark' : 'light';
  inEachBrowser(`screens, ${scheme}`, { build: 'hosts', dark }, stage => {
    let page: Page;

    before(async () => {
      const url = stage.site.put('/wall', dark ? darkArticle() : article());
      page = await stage.reader.open(url);
      await readState(stage.reader, url);
      const popup = await stage.reader.clickToolbarButton(page);
      await press(popup, 'Save (?:all )?\\d+');
      await sees(popup, 'All saved');
      await popup.shoot(shot(`${stage.name}-${scheme}-popup`));
      await popup.close();
      const panel = await stage.reader.openPanel(page);
      await sees(panel, 'Ana Reyes');
      await panel.shoot(shot(`${stage.name}-${scheme}-side-panel`));
      await page.screenshot({ path: shot(`${stage.name}-${scheme}-article`) });
      await panel.close();
    });

    for (const { file, shows, width, height } of SCREENS) {
      it(`${file} can be used by everybody, ${width} wide`, async () => {
        await page.bringToFront();
        const own = await stage.reader.openOwn(file, showsAnotherTab(file));
        await own.setViewport({ width, height });
        await sees(stage.reader.viewOf(own), shows);
        assert.deepEqual(await faultsOf(own), []);
        assert.ok(await fits(own), 'nothing is cut off at the side');
        if (!showsAnotherTab(file)) {
          const name = file
            .replaceAll(/(?:\.html|\W)+/g, ' ')
            .trim()
            .replaceAll(' ', '-');
          await own.screenshot({ path: shot(`${stage.name}-${scheme}-${name}-${width}`) });
        }
        await own.close();
      });
    }

    it('our pages hold names and words of any length, on the narrowest of screens', async () => {
      const own = await stage.reader.openOwn('library.html#/data');
      await own.setViewport({ width: 320, height: 700 });
      await importFile(own, writeBackup({ pages: [LONG_PAGE], annotations: LONG_RECORDS }, LONG_PAGE.lastSeen));
      for (const view of ['#/', '#/people', `#/person/${LONG}`, '#/map', '#/data']) {
        await own.evaluate(hash => location.replace(hash), view);
        await sees(stage.reader.viewOf(own), view === '#/data' ? 'Your records' : LONG);
        assert.ok(await fits(own), `nothing is cut off in ${view}`);
      }
      await own.close();
    });

    it('the card on the page can be used by everybody', async () => {
      await page.bringToFront();
      const { x, y } = await placeOf(page, 'Kyiv');
      await page.mouse.click(x, y);
      const html = await until('the card with its map', async () => {
        const card = await cardOn(stage.reader);
        return card?.includes('<svg') && card;
      });
      await page.screenshot({ path: shot(`${stage.name}-${scheme}-card`) });
      const copy = await stage.reader.open(stage.site.put('/card', copyOfCard(html)));
      assert.deepEqual(await faultsOf(copy), []);
      await copy.close();
    });
  });
}

const LONG = 'Donaudampfschifffahrtsgesellschaft'.repeat(6);

const LONG_PAGE = { ...pageWith({ title: LONG, site: LONG, authors: [LONG] }), text: LONG };

const LONG_RECORDS = [
  quoteBody(LONG, LONG, LONG),
  { kind: 'official', name: LONG, titles: [LONG], affiliation: LONG } as const,
  placeBody(LONG, 'AT', 48.2, 16.4),
  { kind: 'note', words: LONG } as const,
].map((body, i) => annotationWith({ id: `00000000-0000-4000-8000-00000000000${i}`, body, note: LONG, tags: [LONG] }));

/** These show the tab in front: here they stand behind it, and pictures of the real ones are taken before. */
function showsAnotherTab(file: string): boolean {
  return file === 'popup.html' || file === 'sidepanel.html';
}

/** What the card on the page in front holds, as HTML. Only extensions can look into its closed shadow root. */
function cardOn(reader: Reader): Promise<string | null> {
  return reader.behind(async () => {
    const { browser } = globalThis as unknown as { browser: ScriptingApi };
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    const [answer] = await browser.scripting.executeScript({
      target: { tabId: tab?.id },
      func: () => {
        const host = document.documentElement.lastElementChild as HTMLElement & { openOrClosedShadowRoot?: ShadowRoot };
        const { chrome } = globalThis as unknown as { chrome: ChromeDom };
        return (host.openOrClosedShadowRoot ?? chrome.dom?.openOrClosedShadowRoot(host))?.innerHTML ?? null;
      },
    });
    return answer?.result ?? null;
  });
}

/** The card on a page of its own, in an open shadow root, where axe-core can look into it. */
function copyOfCard(html: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Card</title></head><body><main><h1>Card</h1></main>
<div><template shadowrootmode="open"><style>${CARD_STYLE}</style>${html}</template></div></body></html>`;
}

/** What axe-core finds wrong, in a line each. */
async function faultsOf(page: Page): Promise<string[]> {
  await page.evaluate(`${AXE}; null`);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: Axe };
    const { violations } = await axe.run(document, { resultTypes: ['violations'] });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id} at ${target}: ${failureSummary}`),
    );
  });
}

function fits(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollWidth <= innerWidth);
}

function shot(name: string): `${string}.png` {
  return `.output/shots/${name}.png`;
}

interface ScriptingApi {
  readonly tabs: { query(which: object): Promise<readonly { readonly id: number }[]> };
  readonly scripting: { executeScript(what: object): Promise<readonly { readonly result: string | null }[]> };
}

interface ChromeDom {
  readonly dom?: { openOrClosedShadowRoot(host: HTMLElement): ShadowRoot | null };
}

interface Axe {
  run(
    context: Document,
    options: object,
  ): Promise<{
    readonly violations: readonly {
      readonly id: string;
      readonly nodes: readonly { readonly target: readonly string[]; readonly failureSummary: string }[];
    }[];
  }>;
}
