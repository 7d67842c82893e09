// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { articleIn, readArticle } from '../../lib/page/article.ts';
import { inSlices, SLICE_MS } from '../../lib/page/slices.ts';
import { atOnce, eachOf, type Sliced } from '../../lib/slices.ts';

/** A window whose clock goes on by a millisecond each time that it is asked, and that counts the pauses. */
function slowWindow() {
  let ms = 0;
  let pauses = 0;
  const window = {
    performance: { now: () => ms++ },
    scheduler: {
      yield: async () => {
        pauses++;
      },
    },
  };
  return { window: window as unknown as Window, pauses: () => pauses };
}

test('work is done in slices, with a pause after each', async () => {
  const { window, pauses } = slowWindow();
  const work = eachOf(Array(10 * SLICE_MS).keys(), at => at, 1);
  expect((await inSlices(window, work, () => true))?.made).toHaveLength(10 * SLICE_MS);
  expect(pauses()).toBeGreaterThan(5);
});

test('work that is over soon knows no pause', async () => {
  const { window, pauses } = slowWindow();
  expect(
    await inSlices(
      window,
      eachOf([1, 2], at => at + 1),
      () => true,
    ),
  ).toEqual({ made: [2, 3] });
  expect(pauses()).toBe(0);
});

test('work that nobody wants any more is left', async () => {
  const { window } = slowWindow();
  let done = 0;
  const work = eachOf(Array(1000).keys(), () => done++, 1);
  expect(await inSlices(window, work, () => done < 20)).toBeNull();
  expect(done).toBeLessThan(100);
});

test('an article can be interrupted at least every few hundred nodes', () => {
  const sentence =
    '<p>The harbour bridge will <b>stay</b> closed until the <a href="/m">end of the month</a>, they said.</p>';
  document.body.innerHTML = `<article><h1>Harbour bridge closed until further notice</h1>${sentence.repeat(2000)}</article>`;
  expect(stepsOf(articleIn(document))).toBeGreaterThan(12_000 / 200 + 5 * (2000 / 50));
  expect(atOnce(articleIn(document))?.text).toBe(readArticle(document)?.text);
});

test('a page is read as far as any article goes, and no further', () => {
  const words = 'The harbour bridge will stay closed until the end of the month, the council said. '.repeat(100);
  const paragraphs = Array.from({ length: 120 }, (_, i) => `<p>Part ${i}. ${words}</p>`);
  document.body.innerHTML = `<article><h1>Harbour bridge closed until further notice</h1>${paragraphs.join('')}</article>`;
  const length = readArticle(document)?.text.length ?? 0;
  expect(length).toBeGreaterThan(450_000);
  expect(length).toBeLessThan(550_000);
});

test('a text node longer than any paragraph is passed over', () => {
  const plain = Array.from(
    { length: 6 },
    (_, i) => `<p>The bridge will stay closed for ${i} days, the council said.</p>`,
  );
  const long = `<p>${'More words. '.repeat(50_000)}</p>`;
  document.body.innerHTML = `<article><h1>Harbour bridge closed until further notice</h1>${plain.join('')}${long}</article>`;
  expect(readArticle(document)?.text).not.toContain('More words');
});

function stepsOf(work: Sliced<unknown>): number {
  let steps = 0;
  while (!work.next().done) steps++;
  return steps;
}
