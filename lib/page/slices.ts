import type { Sliced } from '../slices.ts';

/** How long we keep the page waiting at a time: less than a frame, so that it scrolls and answers meanwhile. */
export const SLICE_MS = 8;

/** A window, or the global object of a worker. */
export type Clock = Pick<Window, 'performance' | 'setTimeout'>;

/** Do it in slices, and let the page go on in between. `null` when it is no longer wanted. */
export async function inSlices<T>(
  clock: Clock,
  work: Sliced<T>,
  isWanted: () => boolean,
): Promise<{ readonly made: T } | null> {
  for (;;) {
    const end = clock.performance.now() + SLICE_MS;
    do {
      const step = work.next();
      if (step.done) return { made: step.value };
    } while (clock.performance.now() < end);
    await pause(clock);
    if (!isWanted()) return null;
  }
}

/** Do all of it in slices, whatever happens meanwhile. */
export async function allInSlices<T>(clock: Clock, work: Sliced<T>): Promise<T> {
  const result = await inSlices(clock, work, () => true);
  if (!result) throw new Error('Work that is always wanted was given up.');
  return result.made;
}

/** Let the browser do what waits: input first, where it can tell. */
function pause(clock: Clock): Promise<unknown> {
  const { scheduler } = clock as { readonly scheduler?: { readonly yield?: () => Promise<void> } };
  return scheduler?.yield?.() ?? new Promise(resolve => clock.setTimeout(resolve, 0));
}
