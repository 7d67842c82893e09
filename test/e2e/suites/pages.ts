import assert from 'node:assert/strict';
import { it } from 'node:test';
import { until } from '../../helpers/until.ts';
import {
  article,
  DOUBTFUL_QUOTE,
  darkArticle,
  doubtfulArticle,
  frontPage,
  HOSTILE,
  hostileArticle,
  QUOTE,
  STRICT_POLICY,
} from '../articles.ts';
import { sees, textOf } from '../hands.ts';
import { markedWords } from '../marks.ts';
import { readState } from '../page-state.ts';
import { inEachBrowser } from '../stage.ts';

/** Pages that are no plain article on a friendly site. */
inEachBrowser('pages of all sorts', { build: 'hosts' }, stage => {
  const opened = async (path: string, body: string, headers = {}) => {
    const url = stage.site.put(path, { body, headers });
    return { url, page: await stage.reader.open(url) };
  };

  it('marks an allowed site without a click', async () => {
    const { page } = await opened('/allowed', article());
    await until('the marks', async () => (await markedWords(page)).has(QUOTE));
  });

  it('says of a front page that it is no article, and marks nothing', async () => {
    const { url, page } = await opened('/front', frontPage());
    assert.equal((await readState(stage.reader, url)).status, 'no-article');
    assert.equal((await markedWords(page)).size, 0);
    const popup = await stage.reader.clickToolbarButton(page);
    await sees(popup, 'No article here');
    await popup.close();
  });

  it('says so of an article in another language', async () => {
    const german =
      'Der Bürgermeister sagte am Montag, dass die Mauer noch vor dem Winter wieder stehen werde, und dankte allen. ';
    const body = article({ title: 'Die Mauer', paragraphs: Array(8).fill(german.repeat(3)) }).replace(
      'lang="en"',
      'lang="de"',
    );
    const { url, page } = await opened('/german', body);
    assert.equal((await readState(stage.reader, url)).status, 'not-english');
    assert.equal((await markedWords(page)).size, 0);
  });

  it('marks a page whose policy forbids everything', async () => {
    const { page } = await opened('/strict', article(), STRICT_POLICY);
    await until('the marks', async () => (await markedWords(page)).has(QUOTE));
    const popup = await stage.reader.clickToolbarButton(page);
    await sees(popup, QUOTE);
    await popup.close();
  });

  it('marks a dark page', async () => {
    const { page } = await opened('/dark', darkArticle());
    await until('the marks', async () => (await markedWords(page)).has(QUOTE));
    await page.screenshot({ path: `.output/shots/${stage.name}-dark-page.png` });
  });

  it('shows markup in a quote as the text that it is', async () => {
    const { url, page } = await opened('/hostile', hostileArticle());
    const { article: read } = await readState(stage.reader, url);
    assert.ok(read?.text.includes(HOSTILE));
    const popup = await stage.reader.clickToolbarButton(page);
    await until('the popup to show it', async () => (await textOf(popup)).includes(`We saw ${HOSTILE} on the wall`));
    assert.equal(await popup.ask(document => document.querySelectorAll('img[src="x"]').length), 0);
    assert.notEqual(await popup.ask(document => document.title), 'hit');
    await popup.close();
    const panel = await stage.reader.openPanel(page);
    await until('the panel to show it', async () => (await textOf(panel)).includes(HOSTILE));
    assert.equal(await panel.ask(document => document.querySelectorAll('img[src="x"]').length), 0);
    assert.notEqual(await page.title(), 'hit');
  });

  it('lists in the side panel first what is to be checked, and says why all others are quotes', async () => {
    const { page } = await opened('/doubtful', doubtfulArticle());
    const panel = await stage.reader.openPanel(page);
    await sees(panel, DOUBTFUL_QUOTE);
    const rows = await panel.ask(document =>
      [...document.querySelectorAll<HTMLElement>('.found-row[data-kind="quote"] [data-row]')].map(row => [
        row.innerText.replaceAll(/\s+/g, ' '),
        row.title,
      ]),
    );
    assert.match(rows[0]?.[0] ?? '', new RegExp(`^“${DOUBTFUL_QUOTE}”.*Not sure.*nobody is said to say it`));
    assert.ok(rows[1]?.[0]?.includes(QUOTE), 'all others stand in text order');
    assert.equal(rows[1]?.[1], 'Quoted before “said”; the speaker is named there.');
  });

  it('reads an article again that came in by script, and lets go of the old one', async () => {
    const { page } = await opened('/first', article());
    await until('the marks', async () => (await markedWords(page)).has(QUOTE));
    await page.evaluate(() => {
      history.pushState(null, '', '/second');
      const [first] = document.querySelectorAll('article p:not(.byline)');
      first!.textContent = '“The bridge will stay closed until June,” Mayor Ana Reyes said on Monday in Kyiv.';
    });
    await until('the new marks', async () => (await markedWords(page)).has('The bridge will stay closed until June'));
    await until('the old ones to be gone', async () => !(await markedWords(page)).has(QUOTE));
  });

  it('asks no other site for anything', () => {
    const foreign = stage.site.requests.filter(address => !address.startsWith(stage.site.origin));
    assert.deepEqual(
      foreign.filter(address => !MAKERS.test(new URL(address).hostname)),
      [],
    );
  });
});

/** Browsers ask their makers for updates, the time and lists by themselves, with or without an extension. */
const MAKERS = /(?:^|\.)(?:google|googleapis|gvt1|gstatic|mozilla|firefox|mozgcp)\.(?:com|net|org)$/;
