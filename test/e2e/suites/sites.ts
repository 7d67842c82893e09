import assert from 'node:assert/strict';
import { before, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { until } from '../../helpers/until.ts';
import { article, frontPage, QUOTE } from '../articles.ts';
import { press, sees } from '../hands.ts';
import { markedWords } from '../marks.ts';
import { readState, stateOf } from '../page-state.ts';
import { inEachBrowser } from '../stage.ts';

/** A reader says on which sites nothing is wanted, while every site is allowed. The tests follow one another. */
inEachBrowser('sites that are left alone', { build: 'hosts' }, stage => {
  let url: string;
  let front: string;
  let page: Page;

  before(async () => {
    url = stage.site.put('/wall', article());
    front = stage.site.put('/', frontPage());
    await stage.reader.open(front);
    assert.equal((await readState(stage.reader, front)).status, 'no-article');
    page = await stage.reader.open(url);
    await until('the marks', async () => (await markedWords(page)).has(QUOTE));
  });

  it('lets go of a page at once, and of the front page beside it', async () => {
    const popup = await stage.reader.clickToolbarButton(page);
    await sees(popup, 'Marked without a click, except');
    await press(popup, 'Never here');
    await sees(popup, 'This site is left alone');
    await popup.close();
    await until('the marks to be gone', async () => (await markedWords(page)).size === 0);
    await until('nobody to answer', async () => (await stateOf(stage.reader, front)) === null);
  });

  it('stays away when the page is loaded again, and when the button is clicked', async () => {
    await page.reload();
    const popup = await stage.reader.clickToolbarButton(page);
    await sees(popup, 'This site is left alone');
    await new Promise(resolve => setTimeout(resolve, 1000));
    assert.equal(await stateOf(stage.reader, url), null);
    assert.equal((await markedWords(page)).size, 0);
    await popup.close();
  });

  it('reads there again when the reader takes it back', async () => {
    const popup = await stage.reader.clickToolbarButton(page);
    await press(popup, 'Read this site again');
    await sees(popup, QUOTE);
    await popup.close();
    await until('the marks', async () => (await markedWords(page)).has(QUOTE));
    await page.reload();
    await until('the marks', async () => (await markedWords(page)).has(QUOTE));
  });
});
