import { after, before, describe } from 'node:test';
import { openSite, type Site } from '../helpers/site.ts';
import { BROWSERS, type BrowserName } from '../tools/browsers.ts';
import { type Build, type Reader, startReader } from './reader.ts';

/** What a suite plays on: a news site, and a reader with a browser. Both are there once the first test runs. */
export interface Stage {
  readonly name: BrowserName;
  site: Site;
  reader: Reader;
}

/** On a busy machine one step may take seconds, and a suite has many. */
const SUITE_MS = 300_000;

/** Run the same tests in each browser. */
export function inEachBrowser(
  what: string,
  start: { build: Build; dark?: boolean },
  define: (stage: Stage) => void,
): void {
  const chosen = process.env['BROWSERS']?.split(',') ?? BROWSERS;
  for (const name of BROWSERS.filter(browser => chosen.includes(browser))) {
    describe(`${what}, in ${name}`, { timeout: SUITE_MS }, () => {
      const stage = { name } as Stage;
      before(async () => {
        stage.site = await openSite();
        stage.reader = await startReader(name, { ...start, proxyPort: stage.site.port });
      });
      after(async () => {
        await stage.reader?.close();
        stage.site?.close();
      });
      define(stage);
    });
  }
}
