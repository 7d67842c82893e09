// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Hit } from '../../lib/page/hit.ts';
import { type Approach, watchPointing } from '../../lib/page/pointing.ts';

const HIT: Hit = { marks: [{ kind: 'place' } as never], line: 0 };

let over: Hit | null = null;
let isCard = false;
let open: Approach | null = null;
let stop: () => void;
const onAsk = vi.fn((_: Hit, approach: Approach) => {
  open = approach;
});
const onLeave = vi.fn(() => {
  open = null;
});

beforeEach(() => {
  vi.useFakeTimers();
  vi.clearAllMocks();
  over = null;
  isCard = false;
  open = null;
  document.body.innerHTML = '<p>words <a href="#">linked</a></p>';
  stop = watchPointing(window, {
    hitAt: () => over,
    hitAtCaret: () => over,
    approach: () => open,
    isCard: () => isCard,
    onAsk,
    onLeave,
  });
});

afterEach(() => {
  stop();
  vi.useRealTimers();
});

test('asks when the pointer rests on a mark', () => {
  over = HIT;
  move();
  vi.advanceTimersByTime(100);
  expect(onAsk).not.toHaveBeenCalled();
  vi.advanceTimersByTime(400);
  expect(onAsk).toHaveBeenCalledWith(HIT, 'glance');
});

test('asks nothing when the pointer passes over', () => {
  over = HIT;
  move();
  vi.advanceTimersByTime(100);
  over = null;
  move();
  vi.advanceTimersByTime(2000);
  expect(onAsk).not.toHaveBeenCalled();
});

test('asks nothing while a button is held: the reader selects', () => {
  over = HIT;
  move({ buttons: 1 });
  vi.advanceTimersByTime(2000);
  expect(onAsk).not.toHaveBeenCalled();
});

test('leaves when the pointer goes away, but not on the way to the card', () => {
  glance();
  over = null;
  move();
  vi.advanceTimersByTime(100);
  isCard = true;
  move();
  vi.advanceTimersByTime(5000);
  expect(onLeave).not.toHaveBeenCalled();
  isCard = false;
  move();
  vi.advanceTimersByTime(5000);
  expect(onLeave).toHaveBeenCalledOnce();
});

test('a press stays when the pointer goes away, and ends with a press elsewhere', () => {
  over = HIT;
  click('p');
  expect(onAsk).toHaveBeenCalledWith(HIT, 'press');
  over = null;
  move();
  vi.advanceTimersByTime(5000);
  expect(onLeave).not.toHaveBeenCalled();
  click('p');
  expect(onLeave).toHaveBeenCalledOnce();
});

test('asks again after the card was closed by its own button', () => {
  over = HIT;
  click('p');
  open = null;
  move();
  vi.advanceTimersByTime(1000);
  expect(onAsk).toHaveBeenLastCalledWith(HIT, 'glance');
});

test('leaves links to the page', () => {
  over = HIT;
  click('a');
  expect(onAsk).not.toHaveBeenCalled();
});

test('leaves on Escape', () => {
  glance();
  document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
  expect(onLeave).toHaveBeenCalledOnce();
});

test('asks about the mark that the reader’s keys bring the caret to, not about a caret that the page moves', () => {
  over = HIT;
  document.dispatchEvent(new Event('selectionchange'));
  vi.advanceTimersByTime(2000);
  expect(onAsk).not.toHaveBeenCalled();
  document.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }));
  document.dispatchEvent(new Event('selectionchange'));
  vi.advanceTimersByTime(2000);
  expect(onAsk).toHaveBeenCalledWith(HIT, 'caret');
});

test('hears nothing after its end', () => {
  stop();
  over = HIT;
  click('p');
  move();
  vi.advanceTimersByTime(2000);
  expect(onAsk).not.toHaveBeenCalled();
});

function move(init: PointerEventInit = {}): void {
  document.querySelector('p')!.dispatchEvent(new PointerEvent('pointermove', { bubbles: true, ...init }));
}

function click(selector: string): void {
  document.querySelector(selector)!.dispatchEvent(new MouseEvent('click', { bubbles: true }));
}

function glance(): void {
  over = HIT;
  move();
  vi.advanceTimersByTime(1000);
}
