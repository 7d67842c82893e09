// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { follow, type PageChange } from '../../lib/page/follow.ts';

let news = true;
let hidden = false;
let stop: () => void;
const look = vi.fn(async (_: PageChange) => news);
const note = vi.fn();
const forget = vi.fn();

beforeEach(() => {
  vi.useFakeTimers();
  look.mockClear();
  news = true;
  hidden = false;
  Object.defineProperty(document, 'hidden', { configurable: true, get: () => hidden });
  Object.assign(window, {
    requestIdleCallback: (work: () => void) => window.setTimeout(work, 1),
    cancelIdleCallback: (id: number) => window.clearTimeout(id),
  });
  document.body.innerHTML = '<main><p>words</p></main><aside></aside>';
  ({ stop } = follow(window, {
    look,
    concerns: target => document.querySelector('main')!.contains(target),
    trees: () => [],
    note,
    forget,
  }));
});

afterEach(() => {
  stop();
  vi.useRealTimers();
});

test('looks once the page is quiet', async () => {
  await edit('main');
  await vi.advanceTimersByTimeAsync(300);
  await edit('main');
  await vi.advanceTimersByTimeAsync(300);
  expect(look).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(300);
  expect(look.mock.calls).toEqual([['edited']]);
});

test('looks at a page that is never quiet', async () => {
  for (let i = 0; i < 12; i++) {
    await edit('main');
    await vi.advanceTimersByTimeAsync(300);
  }
  expect(look).toHaveBeenCalled();
});

test('does not look at changes elsewhere', async () => {
  await edit('aside');
  await vi.advanceTimersByTimeAsync(5000);
  expect(look).not.toHaveBeenCalled();
});

test('does not look at boxes without words', async () => {
  await edit('main', ' ');
  await vi.advanceTimersByTimeAsync(5000);
  expect(look).not.toHaveBeenCalled();
});

test('looks less and less often where there is never any news', async () => {
  news = false;
  for (let i = 0; i < 60; i++) {
    await edit('main');
    await vi.advanceTimersByTimeAsync(1000);
  }
  expect(look.mock.calls.length).toBeGreaterThan(2);
  expect(look.mock.calls.length).toBeLessThan(9);
});

test('a ticker that always says something new is looked at a few times at once, then every ten seconds', async () => {
  const times = await looksDuring(600, () => edit('main'));
  expect(times.filter(second => second < 60).length).toBeGreaterThan(5); // The first news are read soon.
  expect(times.length).toBeGreaterThan(55);
  expect(times.length).toBeLessThan(70);
});

test('720 stories, one every ten seconds, are each read soon', async () => {
  let stories = 0;
  for (; stories < 720; stories++) {
    await edit('main');
    await vi.advanceTimersByTimeAsync(10_000);
    expect(look).toHaveBeenCalledTimes(stories + 1);
  }
});

test('a page that changes its address for ever is not read for ever', async () => {
  const times = await looksDuring(600, second => {
    history.replaceState(null, '', `/turn-${second}`);
    window.dispatchEvent(new Event('popstate'));
  });
  expect(times.length).toBeLessThan(70);
});

test('a press that a script has made is none of the reader', async () => {
  document.body.click();
  await vi.advanceTimersByTimeAsync(5000);
  expect(look).not.toHaveBeenCalled();
});

test('a reader who comes back to a ticker need not wait', async () => {
  await looksDuring(120, () => edit('main'));
  look.mockClear();
  window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
  await vi.advanceTimersByTimeAsync(1000);
  expect(look.mock.calls).toEqual([['shown']]);
});

test('sees that the address is another, not that a part of the page is', async () => {
  history.pushState(null, '', '#part');
  window.dispatchEvent(new Event('popstate'));
  await vi.advanceTimersByTimeAsync(5000);
  expect(look).not.toHaveBeenCalled();
  history.pushState(null, '', '/other');
  window.dispatchEvent(new Event('popstate'));
  await vi.advanceTimersByTimeAsync(5000);
  expect(look.mock.calls).toEqual([['moved']]);
});

test('watches nothing while nobody looks at the page, and looks when the reader is back', async () => {
  hidden = true;
  document.dispatchEvent(new Event('visibilitychange'));
  await edit('main');
  await vi.advanceTimersByTimeAsync(60_000);
  expect(look).not.toHaveBeenCalled();
  hidden = false;
  document.dispatchEvent(new Event('visibilitychange'));
  await vi.advanceTimersByTimeAsync(2000);
  expect(look.mock.calls).toEqual([['shown']]);
});

test('hears nothing after its end', async () => {
  await edit('main');
  stop();
  await edit('main');
  await vi.advanceTimersByTimeAsync(5000);
  expect(look).not.toHaveBeenCalled();
});

/** Add a paragraph, and let the observers be told. */
async function edit(selector: string, words = 'More words.'): Promise<void> {
  const paragraph = document.createElement('p');
  paragraph.append(words);
  document.querySelector(selector)!.append(paragraph);
  await Promise.resolve();
  await Promise.resolve();
}

/** Let a page do something every second; in which seconds it was looked at. */
async function looksDuring(seconds: number, act: (second: number) => unknown): Promise<number[]> {
  const times: number[] = [];
  for (let second = 0; second < seconds; second++) {
    const before = look.mock.calls.length;
    await act(second);
    await vi.advanceTimersByTimeAsync(1000);
    times.push(...Array(look.mock.calls.length - before).fill(second));
  }
  return times;
}
