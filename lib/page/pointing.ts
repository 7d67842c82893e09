import type { Hit } from './hit.ts';

/** How a reader has come to a mark. A glance ends when the pointer leaves; the others end when the reader says so. */
export type Approach = 'glance' | 'press' | 'caret';

/** What is told of the reader's pointer and caret. */
export interface Pointing {
  hitAt(x: number, y: number): Hit | null;
  hitAtCaret(): Hit | null;
  /** How the reader has come to the card that is open; `null` when none is. */
  approach(): Approach | null;
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
  let asking: number | undefined;
  let leaving: number | undefined;
  let lastKey = Number.NEGATIVE_INFINITY;

  const cancel = () => {
    window.clearTimeout(asking);
    window.clearTimeout(leaving);
    leaving = undefined;
  };
  const askLater = (ms: number, find: () => Hit | null, approach: Approach) => {
    cancel();
    asking = window.setTimeout(() => {
      const hit = find();
      if (hit) ask(hit, approach);
    }, ms);
  };
  const ask = (hit: Hit, approach: Approach) => {
    cancel();
    pointing.onAsk(hit, approach);
  };
  const leave = () => {
    cancel();
    if (pointing.approach() !== null) pointing.onLeave();
  };
  const onMove = (event: PointerEvent) => {
    const approach = pointing.approach();
    if (event.pointerType === 'touch' || event.buttons > 0 || (approach !== null && approach !== 'glance')) return;
    if (pointing.isCard(event)) return cancel();
    const hit = pointing.hitAt(event.clientX, event.clientY);
    if (hit) return askLater(DWELL_MS, () => hit, 'glance');
    window.clearTimeout(asking);
    // Counted from the first step away, however long the pointer wanders about.
    if (approach === 'glance') leaving ??= window.setTimeout(leave, LEAVE_MS);
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
    if (pointing.approach() === 'press' || event.timeStamp - lastKey > KEY_MS || hasSelection(document)) return;
    askLater(CARET_MS, pointing.hitAtCaret, 'caret');
  };
  document.addEventListener('pointermove', onMove, options);
  document.addEventListener('click', onClick, options);
  document.addEventListener('keydown', onKey, options);
  document.addEventListener('selectionchange', onCaret, options);
  return () => {
    undo.abort();
    cancel();
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
