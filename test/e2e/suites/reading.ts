import assert from 'node:assert/strict';
import { before, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { itemsOf } from '../../../lib/annotation/drafts.ts';
import { until } from '../../helpers/until.ts';
import { article, editedArticle, QUOTE, SECOND_QUOTE } from '../articles.ts';
import { countOf, press, sees, seesNo, write } from '../hands.ts';
import { changesOf, markedWords, watchNodes } from '../marks.ts';
import { readState, stateOf } from '../page-state.ts';
import type { View } from '../reader.ts';
import { inEachBrowser } from '../stage.ts';

/*
 * The whole way of a reader through an article, with the extension as it is shipped: a click on the toolbar button is
 * all that lets it in. The tests follow one another.
 */
inEachBrowser('a reader', { build: 'shipped' }, stage => {
  let url: string;
  let page: Page;
  let popup: View;
  let panel: View;

  before(async () => {
    url = stage.site.put('/2024/04/08/wall', article());
    page = await stage.reader.open(url);
    await watchNodes(page);
  });

  it('finds nothing marked before the click', async () => {
    assert.deepEqual([...(await markedWords(page))], []);
    assert.equal(await stateOf(stage.reader, url), null);
  });

  it('clicks the toolbar button, and what was found is marked', async () => {
    popup = await stage.reader.clickToolbarButton(page);
    const { article: read, findings } = await readState(stage.reader, url);
    assert.ok(read);
    const found = [...findings.quotes, ...findings.places].map(({ start, end }) => read.text.slice(start, end));
    assert.ok(found.includes(QUOTE), 'the engine finds the plainest of quotes');
    const marked = await until('the marks', async () => {
      const words = await markedWords(page);
      return words.size > 0 && words;
    });
    for (const words of found) assert.ok(marked.has(words), `“${words}” is marked`);
    const officials = findings.people.filter(({ official }) => official).flatMap(({ mentions }) => mentions);
    const all = new Set([...found, ...officials.map(({ start, end }) => read.text.slice(start, end))]);
    for (const words of marked) assert.ok(all.has(words), `“${words}” was found`);
  });

  it('sees the page as it was: no node was touched', async () => {
    const changes = await changesOf(page);
    assert.ok(changes.length <= 1, changes.join('\n'));
  });

  it('reads on the button how many there are', async () => {
    const { article: read, findings } = await readState(stage.reader, url);
    const count = itemsOf(read?.text ?? '', findings).length;
    const badge = await stage.reader.behind(async address => {
      const { browser } = globalThis as unknown as { browser: ActionApi };
      const tabs = await browser.tabs.query({});
      return browser.action.getBadgeText({ tabId: tabs.find(tab => tab.url === address)?.id ?? -1 });
    }, url);
    assert.equal(badge, String(count));
  });

  it('reads in the popup who said what, who they are and where', async () => {
    await sees(popup, QUOTE);
    await sees(popup, 'Ana Reyes, Mayor');
    await sees(popup, 'Peter Novak');
    await sees(popup, 'Kyiv');
  });

  it('narrows the list to a kind, and to words', async () => {
    await press(popup, 'Places \\d+');
    await seesNo(popup, QUOTE);
    await sees(popup, 'Kyiv');
    await press(popup, 'All \\d+');
    await write(popup, 'Find words or names', 'slept well');
    await seesNo(popup, QUOTE);
    await sees(popup, SECOND_QUOTE);
    await write(popup, 'Find words or names', '');
    await sees(popup, QUOTE);
  });

  it('presses a row, and the page scrolls to the mark', async () => {
    assert.equal(await page.evaluate(() => scrollY), 0);
    await press(popup, '.*The river does not read plans.*');
    await until('the page to scroll', () => page.evaluate(() => scrollY > 200));
  });

  it('switches a kind off and on again', async () => {
    await press(popup, 'Places');
    await until('the places to be unmarked', async () => !(await markedWords(page)).has('Kyiv'));
    assert.ok((await markedWords(page)).has(QUOTE));
    await press(popup, 'Places');
    await until('the places to be marked', async () => (await markedWords(page)).has('Kyiv'));
  });

  it('saves one, and then all others at once', async () => {
    await press(popup, 'Save this quote');
    await sees(popup, 'Saved');
    await until('one row to be saved', async () => (await countOf(popup, 'Saved quote: take it out again')) === 1);
    await press(popup, 'Save (?:all )?\\d+');
    await sees(popup, 'All saved');
    const { saved, findings, article: read } = await readState(stage.reader, url);
    assert.equal(saved.length, itemsOf(read?.text ?? '', findings).length);
    await popup.close();
  });

  it('opens the side panel and finds there what was saved', async () => {
    panel = await stage.reader.openPanel(page);
    await press(panel, 'Saved [1-9]\\d*');
    await sees(panel, QUOTE);
    await sees(panel, SECOND_QUOTE);
  });

  it('writes a note, and it is kept', async () => {
    await press(panel, 'Note, tags, colour, corrections');
    await write(panel, 'Note', 'Ask her office about the date.');
    await until('the note to be kept', async () => {
      const { saved } = await readState(stage.reader, url);
      return saved.some(({ note }) => note === 'Ask her office about the date.');
    });
  });

  it('deletes one and takes that back', async () => {
    const before = (await readState(stage.reader, url)).saved.length;
    const has = (count: number) => async () => (await readState(stage.reader, url)).saved.length === count;
    await press(panel, 'Delete');
    await until('one to be gone', has(before - 1));
    await press(panel, 'Undo');
    await until('it to be back', has(before));
  });

  it('comes back to the page, and finds the saved marks again', async () => {
    await page.reload();
    popup = await stage.reader.clickToolbarButton(page);
    await sees(popup, 'All saved');
    const { saved, anchors } = await readState(stage.reader, url);
    assert.ok(saved.length > 5);
    assert.deepEqual(new Set(anchors.map(({ anchor }) => anchor)), new Set(['same']));
    await popup.close();
  });

  it('finds them in the edited article too: moved, changed or lost, and none thrown away', async () => {
    const before = (await readState(stage.reader, url)).saved;
    stage.site.put('/2024/04/08/wall', editedArticle());
    await page.reload();
    popup = await stage.reader.clickToolbarButton(page);
    await sees(popup, 'We will rebuild the wall before the winter comes');
    const { saved, anchors } = await readState(stage.reader, url);
    assert.equal(saved.length, before.length);
    const fateOf = (words: string) => {
      const id = saved.find(({ targets }) => targets[0]?.exact === words)?.id;
      return anchors.find(anchor => anchor.id === id);
    };
    assert.equal(fateOf(QUOTE)?.anchor, 'changed');
    assert.match(fateOf(QUOTE)?.wordsNow ?? '', /before the winter/);
    assert.equal(fateOf(SECOND_QUOTE)?.anchor, 'lost');
    assert.equal(fateOf('The river does not read plans')?.anchor, 'moved');
    await popup.close();
  });

  it('reads in the panel what has changed and what is lost', async () => {
    await press(panel, 'Changed [1-9]\\d*');
    await sees(panel, 'before the winter');
    await press(panel, 'Lost [1-9]\\d*');
    await sees(panel, SECOND_QUOTE);
  });

  it('does not notice that the browser stopped the background', async () => {
    await stage.reader.stopBackground();
    await page.reload();
    popup = await stage.reader.clickToolbarButton(page);
    await sees(popup, 'We will rebuild the wall before the winter comes');
    assert.equal((await readState(stage.reader, url)).status, 'ready');
    await popup.close();
  });

  it('switches it off, and every trace is gone', async () => {
    await page.reload();
    await watchNodes(page);
    popup = await stage.reader.clickToolbarButton(page);
    await until('the marks', async () => (await markedWords(page)).size > 0);
    await stage.reader.behind(async address => {
      const { browser } = globalThis as unknown as { browser: ActionApi };
      const tab = (await browser.tabs.query({})).find(each => each.url === address);
      await browser.tabs.sendMessage(tab?.id ?? -1, { type: 'stop', request: null }, { frameId: 0 });
    }, url);
    await until('the marks to be gone', async () => (await markedWords(page)).size === 0);
    const left = await page.evaluate(() => ({
      elements: [...document.documentElement.children].map(({ localName }) => localName),
      sheets: document.adoptedStyleSheets.length,
    }));
    assert.deepEqual(left, { elements: ['head', 'body'], sheets: 0 });
  });
});

interface ActionApi {
  readonly action: { getBadgeText(which: { tabId: number }): Promise<string> };
  readonly tabs: {
    query(which: object): Promise<readonly { readonly id: number; readonly url?: string }[]>;
    sendMessage(tabId: number, message: object, to: object): Promise<unknown>;
  };
}
