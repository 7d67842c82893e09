import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { isField } from './keys.ts';

/** Something done that can be taken back. */
interface Step {
  readonly said: string | null;
  /** Steps with one key that follow each other are one: a note that is kept many times while it is written. */
  readonly key: string | null;
  readonly undo: () => Promise<unknown>;
}

export interface UndoStack {
  /** What to tell the reader now; `null` for nothing. */
  readonly said: string | null;
  readonly canUndo: boolean;
  /** Do something, remember how to take it back, and say it. */
  readonly run: (work: () => Promise<(() => Promise<unknown>) | null>, said: string | null, key?: string) => void;
  readonly undo: () => void;
  readonly close: () => void;
}

/** How long a message stays. Undo by Ctrl+Z works for longer. */
const SHOWN_MS = 10_000;
const MOST_STEPS = 100;

/** What the reader did on this page of ours, and the way back: by the message's button or Ctrl+Z. */
export function useUndoStack(): UndoStack {
  const steps = useRef<Step[]>([]);
  const [message, setMessage] = useState<{ readonly said: string; readonly canUndo: boolean } | null>(null);

  const say = useCallback((said: string, canUndo: boolean) => setMessage({ said, canUndo }), []);
  const fail = useCallback(
    (error: unknown) => say(error instanceof Error ? error.message : String(error), false),
    [say],
  );

  const run: UndoStack['run'] = useCallback(
    (work, said, key) => {
      const done = (undo: (() => Promise<unknown>) | null) => {
        if (undo) push(steps.current, { said, key: key ?? null, undo });
        if (said !== null) say(said, undo !== null);
      };
      work().then(done, fail);
    },
    [say, fail],
  );
  const undo = useCallback(() => {
    const step = steps.current.pop();
    if (!step) return;
    const done = () => say(step.said === null ? 'Undone' : `Undone: ${step.said.toLowerCase()}`, false);
    step.undo().then(done, error => {
      steps.current.push(step); // It can be tried again, when there is room.
      fail(error);
    });
  }, [say, fail]);

  useEffect(() => {
    if (message === null) return;
    const timer = setTimeout(() => setMessage(null), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [message]);
  useEffect(() => onUndoKey(undo), [undo]);

  return { said: message?.said ?? null, canUndo: message?.canUndo ?? false, run, undo, close: () => setMessage(null) };
}

function push(steps: Step[], step: Step): void {
  const last = steps.at(-1);
  // The first of several keeps the state from before them all.
  if (last && step.key !== null && last.key === step.key) return;
  steps.push(step);
  if (steps.length > MOST_STEPS) steps.shift();
}

/** Ctrl+Z, or Command+Z, outside of fields: these undo their own typing. */
function onUndoKey(undo: () => void): () => void {
  const listener = (event: KeyboardEvent) => {
    const isUndo = (event.ctrlKey || event.metaKey) && !event.shiftKey && event.key.toLowerCase() === 'z';
    if (!isUndo || (event.target instanceof Element && isField(event.target))) return;
    event.preventDefault();
    undo();
  };
  document.addEventListener('keydown', listener);
  return () => document.removeEventListener('keydown', listener);
}
