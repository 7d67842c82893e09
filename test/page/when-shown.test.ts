// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { makeWhenShown, type WhenShown } from '../../lib/page/when-shown.ts';

let hidden = false;
let shown: WhenShown;
const work = vi.fn((_: string) => undefined);

beforeEach(() => {
  hidden = false;
  work.mockClear();
  Object.defineProperty(document, 'hidden', { configurable: true, get: () => hidden });
  shown = makeWhenShown(document);
});

afterEach(() => shown.stop());

test('work is done at once while somebody looks', () => {
  shown.run('paint', () => work('now'));
  expect(work.mock.calls).toEqual([['now']]);
});

test('otherwise the last work of each name waits for the reader', () => {
  turn(true);
  shown.run('paint', () => work('first'));
  shown.run('fetch', () => work('saved'));
  shown.run('paint', () => work('last'));
  expect(work).not.toHaveBeenCalled();
  turn(false);
  turn(false);
  expect(work.mock.calls).toEqual([['last'], ['saved']]);
});

test('nothing is done after the end', () => {
  turn(true);
  shown.run('paint', () => work('late'));
  shown.stop();
  turn(false);
  expect(work).not.toHaveBeenCalled();
});

function turn(isHidden: boolean): void {
  hidden = isHidden;
  document.dispatchEvent(new Event('visibilitychange'));
}
