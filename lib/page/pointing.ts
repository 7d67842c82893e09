import type { Hit } from './hit.ts';

/** How a reader has come to a mark. A glance ends when the pointer leaves; the others end when the reader says so. */
export type Approach = 'glance' | 'press' | 'caret';

/** What is told of the reader's pointer and caret. */
export interface Pointing {
  hitAt(x: number, y: number): Hit | null;
  hitAtCaret(): Hit | null;
  /** Whether an event belongs to the card. */
  isCard(event: Event): boolean;
  onAsk(hit: Hit, approach: Approach): void;
  /** The pointer has left mark and card, or the reader has pressed elsewhere or Escape. */
  onLeave(): void;
}

const DWELL_MS = 280; // A pointer on its way elsewhere asks nothing.
const LEAVE_MS = 320; // Time enough to come from the mark to its card.
const CARET_MS = 400;
const KEY_MS = 200; // Between a key and the caret that it has moved.

/**
 * Follow the reader's pointer and caret over the page, without a listener on any of its nodes and without taking an event
 * away from it. Returns the way to stop.
 */
export function watchPointing(window: Window, pointing: Pointing): () => void {
  const { document } = window;
  const undo = new AbortController();
  const options = { signal: undo.signal, passive: true, capture: true };
  let timer: number | undefined;
  let shown: Approach | null = null;
  let overMark = false;
  let lastKey = Number.NEGATIVE_INFINITY;

  const later = (ms: number, work: () => void) => {
    window.clearTimeout(timer);
    timer = window.setTimeout(work, ms);
  };
  const ask = (hit: Hit, approach: Approach) => {
    window.clearTimeout(timer);
    shown = approach;
    pointing.onAsk(hit, approach);
  };
  const leave = () => {
    window.clearTimeout(timer);
    if (shown === null) return;
    shown = null;
    pointing.onLeave();
  };
  const onMove = (event: PointerEvent) => {
    if (event.pointerType === 'touch' || event.buttons > 0 || (shown !== null && shown !== 'glance')) return;
    window.clearTimeout(timer);
    if (pointing.isCard(event)) return;
    const { clientX, clientY } = event;
    const hit = pointing.hitAt(clientX, clientY);
    if (hit) later(DWELL_MS, () => ask(hit, 'glance'));
    else if (overMark || shown === null) later(LEAVE_MS, leave);
    overMark = hit !== null;
  };
  const onClick = (event: MouseEvent) => {
    if (pointing.isCard(event)) return;
    const hit = isControl(event.target) || hasSelection(document) ? null : pointing.hitAt(event.clientX, event.clientY);
    if (hit) ask(hit, 'press');
    else leave();
  };
  const onKey = (event: KeyboardEvent) => {
    lastKey = event.timeStamp;
    if (event.key === 'Escape') leave();
  };
  const onCaret = (event: Event) => {
    // Pages move the caret too, and a press brings it along: only the reader's keys count.
    if (shown === 'press' || event.timeStamp - lastKey > KEY_MS || hasSelection(document)) return;
    later(CARET_MS, () => {
      const hit = pointing.hitAtCaret();
      if (hit) ask(hit, 'caret');
    });
  };
  document.addEventListener('pointermove', onMove, options);
  document.addEventListener('click', onClick, options);
  document.addEventListener('keydown', onKey, options);
  document.addEventListener('selectionchange', onCaret, options);
  return () => {
    undo.abort();
    window.clearTimeout(timer);
  };
}

/** A link or button does its own work; its words may be marked all the same. */
function isControl(target: EventTarget | null): boolean {
  return (
    target instanceof Element && target.closest('a[href], button, input, textarea, select, summary, video') !== null
  );
}

function hasSelection(document: Document): boolean {
  return document.getSelection()?.isCollapsed === false;
}
