import { liveQuery } from 'dexie';

/**
 * Call back with what is read from the store, now and whenever that changes, by whichever page of the extension.
 * Returns the way to stop.
 */
export function watchStore<T>(
  read: () => Promise<T>,
  callback: (value: T) => void,
  onProblem: (error: unknown) => void,
): () => void {
  const subscription = liveQuery(read).subscribe({ next: callback, error: onProblem });
  return () => subscription.unsubscribe();
}
