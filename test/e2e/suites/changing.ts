import assert from 'node:assert/strict';
import { it } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { until } from '../../helpers/until.ts';
import { article, frontPage, QUOTE, SECOND_QUOTE } from '../articles.ts';
import { markedWords, marksOn, placeOf } from '../marks.ts';
import { readState, stateOf } from '../page-state.ts';
import { inEachBrowser } from '../stage.ts';

const NEXT_QUOTE = 'I will miss the gulls more than the work';
const NEXT = `<article class="next"><h1>Crane driver retires after forty years above the quay</h1>
<p>“${NEXT_QUOTE},” Walter Finch said in Warsaw on Friday, and looked up as if to see whether they had heard him.</p>
<p>He climbed down from his cabin for the last time with his lunch box and a bag of letters from the crews of the ships.</p>
<p>His crane will be driven from an office now, by two people who have never seen it, and who have four screens each.</p>
<p>The port has forty cranes, and the last of them that has a cabin for somebody to sit in will be gone by next spring.</p></article>`;

/** Pages that change under the reader, and readers who come back to them. */
inEachBrowser('pages that change', { build: 'hosts' }, stage => {
  const opened = async (path: string, body: string, headers = {}) => {
    const url = stage.site.put(path, { body, headers });
    const page = await stage.reader.open(url);
    return { url, page };
  };
  const marked = (page: Page, words: string) => until('the marks', async () => (await markedWords(page)).has(words));
  const unmarked = (page: Page, words: string) =>
    until('the marks to be gone', async () => !(await markedWords(page)).has(words));

  it('are read when their text comes late', async () => {
    const { page, url } = await opened('/late', '<!doctype html><html lang="en"><body><main></main></body></html>');
    assert.equal((await readState(stage.reader, url)).status, 'no-article');
    await page.evaluate(html => {
      document.querySelector('main')!.innerHTML = html;
    }, bodyOf(article()));
    await marked(page, QUOTE);
    await page.close();
  });

  it('are read on when paragraphs are added as the reader scrolls', async () => {
    const lazy = article().replace('</article>', '<div class="lazy"></div></article>');
    const { page } = await opened('/lazy', lazy);
    await marked(page, QUOTE);
    await page.evaluate(words => {
      const place = document.querySelector('.lazy')!;
      new IntersectionObserver(([entry]) => {
        if (!entry?.isIntersecting || place.childNodes.length > 0) return;
        place.append(
          Object.assign(document.createElement('p'), { textContent: `“${words},” Mayor Ana Reyes said in Kyiv.` }),
        );
      }).observe(place);
      window.scrollTo(0, document.body.scrollHeight);
    }, 'The lamps on the pier are lit all the same');
    await marked(page, 'The lamps on the pier are lit all the same');
    assert.ok((await markedWords(page)).has(QUOTE));
    await page.close();
  });

  it('stay with their article when the next one is loaded under it, and turn to that one with the address', async () => {
    const { page } = await opened('/endless', article());
    await marked(page, QUOTE);
    await page.evaluate(html => {
      document.querySelector('main')!.insertAdjacentHTML('beforeend', html);
    }, NEXT);
    await sleep(2000);
    assert.ok(!(await markedWords(page)).has(NEXT_QUOTE));
    assert.ok((await markedWords(page)).has(QUOTE));
    await page.evaluate(() => {
      history.replaceState(null, '', '/crane-driver-retires');
      document.title = 'Crane driver retires after forty years above the quay';
    });
    await marked(page, NEXT_QUOTE);
    await unmarked(page, QUOTE);
    await page.close();
  });

  it('are as they were when the reader comes back to them', async () => {
    const { page, url } = await opened('/first', article(), { 'cache-control': 'private' });
    await marked(page, QUOTE);
    await page.evaluate(() => void Object.assign(window, { isKept: true }));
    await page.goto(stage.site.put('/second', frontPage()));
    await page.evaluate(() => history.back()).catch(() => undefined); // What is restored tells nobody that it is loaded.
    await until('the page to be back', () => page.evaluate(() => 'isKept' in window && !document.hidden));
    await marked(page, QUOTE);
    assert.equal((await readState(stage.reader, url)).status, 'ready');
    await page.evaluate(words => {
      const paragraph = [...document.querySelectorAll('p')].find(({ textContent }) => textContent?.includes(words));
      paragraph!.textContent = '“We have changed our minds about the wall,” Mayor Ana Reyes said in Kyiv.';
    }, QUOTE);
    await marked(page, 'We have changed our minds about the wall');
    await page.close();
  });

  it('are marked where their words are when they are larger', async () => {
    const { page } = await opened('/large', article());
    await marked(page, QUOTE);
    await page.evaluate(() => {
      document.documentElement.style.zoom = '1.7';
    });
    const { x, y } = await placeOf(page, QUOTE);
    await page.mouse.click(x, y);
    await until('the card', () => page.evaluate(() => document.documentElement.lastElementChild?.localName === 'div'));
    await page.keyboard.press('Escape');
    await page.close();
  });

  it('are left alone while nobody looks at them', async () => {
    const { page, url } = await opened('/hidden', article());
    await marked(page, QUOTE);
    const other = await stage.reader.open(stage.site.put('/other', frontPage()));
    await other.bringToFront();
    const isHidden = await page.evaluate(() => document.hidden);
    if (isHidden) {
      await page.evaluate(words => {
        const paragraph = [...document.querySelectorAll('p')].find(({ textContent }) => textContent?.includes(words));
        paragraph!.textContent = '“Nobody has seen us say this about the wall,” Mayor Ana Reyes said in Kyiv.';
        CSS.highlights.clear();
      }, SECOND_QUOTE);
      await sleep(4000);
      assert.equal(await page.evaluate(() => CSS.highlights.size), 0);
      assert.ok((await stateOf(stage.reader, url))?.article?.text.includes(SECOND_QUOTE));
      await page.bringToFront();
      await marked(page, 'Nobody has seen us say this about the wall');
    }
    assert.ok(isHidden, 'a tab behind another is hidden');
    await other.close();
    await page.close();
  });

  it('are followed in a closed shadow root, too', async () => {
    const closed = article().replace(
      /<article>([\s\S]*)<\/article>/,
      `<article><h1>River towns plan one flood wall</h1><news-text><template shadowrootmode="open"><div>$1</div></template></news-text></article>
       <script>const host = document.querySelector('news-text'), inner = host.shadowRoot.innerHTML;
       const fresh = document.createElement('news-text'); window.inside = fresh.attachShadow({ mode: 'closed' });
       window.inside.innerHTML = inner; host.replaceWith(fresh);</script>`,
    );
    const { page } = await opened('/closed', closed);
    await marked(page, QUOTE);
    await page.evaluate(() => {
      const { inside } = window as unknown as { inside: ShadowRoot };
      const text = '“Even in here we want a wall,” Mayor Ana Reyes said in Kyiv.';
      inside
        .querySelector('p:last-of-type')!
        .replaceWith(Object.assign(document.createElement('p'), { textContent: text }));
    });
    await marked(page, 'Even in here we want a wall');
    const names = Object.keys(await marksOn(page));
    assert.ok(names.includes('rec-quote'));
    await page.close();
  });

  it('say that they are in another language, also when they are written from right to left', async () => {
    const arabic = 'قال رئيس البلدية يوم الاثنين إن الجدار سيقام من جديد قبل الشتاء وشكر جميع من ساعدوا في ذلك. ';
    const body = article({ title: 'الجدار', paragraphs: Array(8).fill(arabic.repeat(3)) }).replace(
      'lang="en"',
      'lang="ar" dir="rtl"',
    );
    const { url, page } = await opened('/arabic', body);
    assert.equal((await readState(stage.reader, url)).status, 'not-english');
    assert.equal((await markedWords(page)).size, 0);
    await page.close();
  });
});

function bodyOf(html: string): string {
  return /<main>([\s\S]*)<\/main>/.exec(html)?.[1] ?? '';
}
