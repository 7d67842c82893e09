/** Work that can be interrupted: it yields wherever it may rest, and returns what it has made. */
export type Sliced<T> = Generator<void, T>;

/** Do all of it now. */
export function atOnce<T>(work: Sliced<T>): T {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

/** Do something with each item. `rest` says after how many there may be a pause. */
export function* eachOf<T, R>(items: Iterable<T>, work: (item: T) => R, rest = 50): Sliced<R[]> {
  const results: R[] = [];
  for (const item of items) {
    results.push(work(item));
    if (results.length % rest === 0) yield;
  }
  return results;
}
