/** Waits with work until somebody looks at the page. */
export interface WhenShown {
  /** Do it now, or when the reader comes back: then the last work of each name. */
  run(name: string, work: () => void): void;
  stop(): void;
}

/** Make one for a document. */
export function makeWhenShown(document: Document): WhenShown {
  const waiting = new Map<string, () => void>();
  const catchUp = () => {
    if (document.hidden) return;
    const works = [...waiting.values()];
    waiting.clear();
    for (const work of works) work();
  };
  document.addEventListener('visibilitychange', catchUp);
  return {
    run(name, work) {
      if (document.hidden) waiting.set(name, work);
      else work();
    },
    stop() {
      waiting.clear();
      document.removeEventListener('visibilitychange', catchUp);
    },
  };
}
