import type { Sliced } from '../slices.ts';

/** How long we keep the page waiting at a time: less than a frame, so that it scrolls and answers meanwhile. */
export const SLICE_MS = 8;

/** Do it in slices, and let the page go on in between. `null` when it is no longer wanted. */
export async function inSlices<T>(
  window: Window,
  work: Sliced<T>,
  isWanted: () => boolean,
): Promise<{ readonly made: T } | null> {
  for (;;) {
    const end = window.performance.now() + SLICE_MS;
    do {
      const step = work.next();
      if (step.done) return { made: step.value };
    } while (window.performance.now() < end);
    await pause(window);
    if (!isWanted()) return null;
  }
}

/** Let the browser do what waits: input first, where it can tell. */
function pause(window: Window): Promise<unknown> {
  const { scheduler } = window as { readonly scheduler?: { readonly yield?: () => Promise<void> } };
  return scheduler?.yield?.() ?? new Promise(resolve => window.setTimeout(resolve, 0));
}
