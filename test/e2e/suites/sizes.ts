import assert from 'node:assert/strict';
import { it } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { until } from '../../helpers/until.ts';
import { article, QUOTE } from '../articles.ts';
import { readState } from '../page-state.ts';
import { inEachBrowser } from '../stage.ts';

const SENTENCE = `“We will rebuild it,” Mayor Ana Reyes said in Kyiv on Monday, and all agreed with her at once. `;
const BROKEN =
  '<b>The</b> <i>wall</i> <b>will</b> <i>be</i> <b>built</b>, <i>said</i> <b>Ana</b> <i>Reyes</i> <b>in</b> <i>Kyiv</i>.';
const LETTERS = 'bcdfghjklmnprstvz';

/** Pages far larger than any article: they stay usable, and so does the browser. */
inEachBrowser('pages beyond all measure', { build: 'hosts' }, stage => {
  const opened = async (path: string, paragraphs: readonly string[]) => {
    const url = stage.site.put(path, article({ paragraphs, head: '<style>p { margin: 0 !important }</style>' }));
    const page = await stage.reader.open(url);
    return { url, page };
  };
  const marks = (page: Page) =>
    page.evaluate(() => [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0));

  it('of 50,000 nodes are marked', async () => {
    const { page, url } = await opened('/nodes', sentences(1700, BROKEN));
    const { article: read } = await until('it to be read', () => ready(url));
    assert.ok(read?.text.includes('In the year 1699 it was so. The wall'));
    await until('the marks', async () => (await marks(page)) > 1000, 60_000);
    await page.close();
  });

  it('of 5 MB of text are read as far as any article goes', async () => {
    const { page, url } = await opened('/text', sentences(6000, SENTENCE.repeat(9)));
    const { article: read } = await until('it to be read', () => ready(url), 120_000);
    const length = read?.text.length ?? 0;
    assert.ok(length > 450_000 && length <= 550_000, `${length} characters were read`);
    await page.close();
  });

  it('of 5 MB in one paragraph are no article', async () => {
    const { page, url } = await opened('/one', [SENTENCE.repeat(50_000)]);
    assert.equal((await readState(stage.reader, url)).status, 'no-article');
    await page.close();
  });

  it('of 10,000 names are marked', async () => {
    const { page, url } = await opened(
      '/names',
      Array.from({ length: 5000 }, (_, i) => {
        const [first, second] = [nameOf(i % 1000), nameOf((i + 500) % 1000)];
        return `Mayor Ana ${first} and Mayor Ana ${second} said so ${i} times.`;
      }),
    );
    const { findings } = await until('it to be read', () => ready(url), 120_000);
    const mentions = findings.people.reduce((sum, person) => sum + person.mentions.length, 0);
    assert.ok(mentions > 9000, `${mentions} mentions`);
    await until('the marks', async () => (await marks(page)) > 5000, 60_000);
    await page.close();
  });

  it('that change without end are still read', async () => {
    const { page, url } = await opened('/restless', []);
    await page.evaluate(() => {
      const root = document.querySelector('article')!;
      const line = root.appendChild(document.createElement('p'));
      const turn = (count: number) => {
        for (let i = 0; i < 50; i++) root.appendChild(document.createElement('i')).remove();
        line.textContent = `The council has counted ${count} votes so far, and it has not come to an end with them.`;
        setTimeout(turn, 4, count + 1);
      };
      turn(1);
    });
    await sleep(1000);
    await page.evaluate(words => {
      const root = document.querySelector('article')!;
      for (let i = 0; i < 8; i++) {
        const text = `“${words},” Mayor Ana Reyes said in Kyiv, when the water had risen for the ${i}th time in a week.`;
        root.append(Object.assign(document.createElement('p'), { textContent: text }));
      }
    }, QUOTE);
    await until('it to be read', async () => (await readState(stage.reader, url)).article?.text.includes(QUOTE));
    await page.close();
  });

  async function ready(url: string) {
    const state = await readState(stage.reader, url);
    return state.status === 'ready' && state;
  }
});

/** Paragraphs that are all different: what a page says twice is read once. */
function sentences(count: number, text: string): string[] {
  return Array.from({ length: count }, (_, i) => `In the year ${i} it was so. ${text}`);
}

function nameOf(i: number): string {
  const letters = [i, i >> 4, i >> 8, i >> 12].map(digit => LETTERS[digit & 15]);
  const word = letters.join('a');
  return `${word[0]?.toUpperCase()}${word.slice(1)}o`;
}
