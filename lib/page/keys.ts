/** What the reader's keys do on a page. */
export interface MarkKeys {
  /** Go to the next mark (1) or the one before (-1). */
  onStep(step: 1 | -1): void;
}

/** Physical keys, so that they lie in the same place on every keyboard; with Alt and Shift, which pages leave alone. */
const STEPS: Readonly<Record<string, 1 | -1>> = { KeyJ: 1, KeyK: -1 };

/** Let the reader walk from mark to mark: Alt+Shift+J and Alt+Shift+K. Returns the way to stop. */
export function watchKeys(document: Document, { onStep }: MarkKeys): () => void {
  const listener = (event: KeyboardEvent) => {
    const step = STEPS[event.code];
    if (!step || !event.altKey || !event.shiftKey || event.ctrlKey || event.metaKey || isWriting(event.target)) return;
    event.preventDefault();
    onStep(step);
  };
  document.addEventListener('keydown', listener, { capture: true });
  return () => document.removeEventListener('keydown', listener, { capture: true });
}

function isWriting(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || /^(?:input|textarea|select)$/.test(target.localName))
  );
}
