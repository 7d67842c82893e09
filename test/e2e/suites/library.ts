import assert from 'node:assert/strict';
import { before, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { until } from '../../helpers/until.ts';
import { article, QUOTE, SECOND_QUOTE } from '../articles.ts';
import { downloaded } from '../downloads.ts';
import { choose, press, sees, seesNo, write } from '../hands.ts';
import { importFile } from '../imports.ts';
import { readState } from '../page-state.ts';
import type { View } from '../reader.ts';
import { inEachBrowser } from '../stage.ts';

const LATER_QUOTE = 'The first stones have arrived';

/** What was said later, in another article, by somebody who speaks in the first one too. */
const LATER = article({
  title: 'First stones for the flood wall',
  published: '2024-05-20T08:00:00Z',
  paragraphs: [
    `“${LATER_QUOTE},” Mayor Ana Reyes said on Monday in Warsaw, where she had come to thank the workers of the quarry.`,
    'Two hundred tonnes were loaded on lorries over the weekend. The drivers are to take turns by day and by night, since the road along the river carries one lorry at a time.',
    'The council had agreed to the plan at the end of April after a debate of five hours, with two votes against it and one councillor away.',
    'A metre of the wall is to be finished every day. If the weather holds, the work will be done before the first storms of the autumn, and the towns will share the cost as they had promised.',
  ],
});

inEachBrowser('the library', { build: 'hosts' }, stage => {
  let page: Page;
  let library: View;

  before(async () => {
    for (const [address, body] of [
      ['/wall', article()],
      ['/stones', LATER],
    ] as const) {
      const url = stage.site.put(address, body);
      const tab = await stage.reader.open(url);
      await readState(stage.reader, url);
      const popup = await stage.reader.clickToolbarButton(tab);
      await press(popup, 'Save (?:all )?\\d+');
      await sees(popup, 'All saved');
      await popup.close();
    }
    page = await stage.reader.openOwn('library.html');
    library = stage.reader.viewOf(page);
  });

  it('holds what was saved, page by page', async () => {
    await sees(library, 'River towns plan one flood wall');
    await sees(library, 'First stones for the flood wall');
    await sees(library, QUOTE);
  });

  it('finds by words', async () => {
    await write(library, 'Search.*', 'slept');
    await sees(library, SECOND_QUOTE);
    await seesNo(library, QUOTE);
    await write(library, 'Search.*', '');
    await sees(library, QUOTE);
  });

  it('has what is rejected out of the way, and shows it to who asks for it', async () => {
    await write(library, 'Search.*', '“somewhere far away” slept');
    await sees(library, 'Nothing matches');
    await write(library, 'Search.*', 'slept');
    await sees(library, SECOND_QUOTE);
    await press(library, 'Reject: this is wrong');
    await seesNo(library, SECOND_QUOTE);
    await choose(library, 'State', 'rejected');
    await sees(library, SECOND_QUOTE);
    await press(library, 'Reject: this is wrong');
    await sees(library, 'Nothing matches');
    await press(library, 'Show everything');
    await sees(library, SECOND_QUOTE);
  });

  it('shows what one person said, the oldest first', async () => {
    await press(library, 'People');
    await press(library, 'Ana Reyes.*');
    await sees(library, LATER_QUOTE);
    const text = await library.ask(document => document.body.innerText);
    assert.ok(text.indexOf(QUOTE) < text.indexOf(LATER_QUOTE));
    assert.ok(!text.includes(SECOND_QUOTE));
  });

  it('shows on a map where', async () => {
    await press(library, 'Map');
    await sees(library, 'Kyiv');
    await until('the map', () => library.ask(document => document.querySelector('main svg, main canvas') !== null));
  });

  it('writes a backup, deletes everything, and brings everything back', async () => {
    await press(library, 'Backup');
    await press(library, 'Back up everything');
    const backup = await downloaded(stage.reader.downloads, 'json');
    assert.ok(backup.includes(QUOTE));
    await press(library, 'Delete everything…');
    await press(library, 'Delete everything');
    await sees(library, '0 items from 0 pages');
    await importFile(page, backup);
    await sees(library, '\\d+ items? from 2 pages');
    await press(library, 'Saved');
    await sees(library, LATER_QUOTE);
  });

  it('refuses a file that is no backup, and says so', async () => {
    await press(library, 'Backup');
    await importFile(page, '{"hello": "world"}');
    await sees(library, 'neither a backup of On the Record');
    await sees(library, 'from 2 pages');
  });
});
