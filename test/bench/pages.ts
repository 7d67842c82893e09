import path from 'node:path';
import { parseArgs } from 'node:util';
import { buildFor } from '../e2e/build.ts';
import { ROOT } from '../helpers/sources.ts';
import { BROWSERS, type BrowserName } from '../tools/browsers.ts';
import { clickTable } from './pages/clicks.ts';
import { measure } from './pages/measure.ts';
import { openSavedSite, type SavedPage, type SavedSite, savedPagesIn } from './pages/saved-pages.ts';
import { gateTable, mappingLines, metaTable, textTable, timeTable, worstTable } from './pages/tables.ts';
import { twoHours } from './pages/two-hours.ts';

/**
 * `npm run bench:pages [-- FOLDER] [--browser NAME] [--part text|clicks|hours]`: how well articles are found on saved
 * pages, what their pages say of them, how fast, and whether the way back to the page is right, in both browsers, with
 * Readability and Defuddle beside it; then from the reader's click to the marks, and two hours of a page that grows.
 * FOLDER has an index.tsv, pages and texts.
 */
async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { browser: { type: 'string', multiple: true }, part: { type: 'string', multiple: true } },
  });
  const folder = path.resolve(positionals[0] ?? path.join(ROOT, '../shared/corpora/pages'));
  const pages = savedPagesIn(folder);
  const isWanted = (part: string) => values.part?.includes(part) ?? true;
  const isDriven = isWanted('clicks') || isWanted('hours');
  const browsers = BROWSERS.filter(name => values.browser?.includes(name) ?? true);
  if (!pages)
    console.log(`There are no saved pages in ${folder}. They are other people’s, and not in this repository.`);
  if (isDriven) for (const name of BROWSERS) buildFor(name);
  const site = pages && (await openSavedSite(folder));
  try {
    if (pages && site && isWanted('text')) await printReadings(browsers, site, pages);
    if (pages && isWanted('clicks')) for (const name of browsers) console.log(await clickTable(name, folder, pages));
  } finally {
    site?.close();
  }
  if (isWanted('hours')) console.log(await twoHours());
}

async function printReadings(
  browsers: readonly BrowserName[],
  site: SavedSite,
  pages: readonly SavedPage[],
): Promise<void> {
  for (const name of browsers) {
    const measured = await measure(name, site, pages);
    console.log(`\n# ${name}`);
    for (const table of [textTable, metaTable, gateTable, worstTable]) console.log(table(measured));
    console.log(timeTable(name, measured));
    console.log(mappingLines(name, measured));
  }
}

await main();
