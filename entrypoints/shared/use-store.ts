import { type Inputs, useEffect, useState } from 'preact/hooks';
import type { SavedRecord } from '../../lib/annotation/search.ts';
import type { Database } from '../../lib/store/database.ts';
import { watchStore } from '../../lib/store/live.ts';
import { watchRecords } from '../../lib/store/records-watch.ts';

/** What the store holds, kept up to date; `null` until it is read. A problem is thrown, and said by the page. */
export function useStore<T>(read: () => Promise<T>, inputs: Inputs): T | null {
  return useFollowed<T>((tell, fail) => watchStore(read, tell, fail), inputs);
}

/** Everything that is kept, kept up to date; `null` until it is read. */
export function useRecords(db: Database): readonly SavedRecord[] | null {
  return useFollowed<readonly SavedRecord[]>((tell, fail) => watchRecords(db, tell, fail), [db]);
}

type Follow<T> = (tell: (value: T) => void, fail: (problem: unknown) => void) => () => void;

function useFollowed<T>(follow: Follow<T>, inputs: Inputs): T | null {
  const [value, setValue] = useState<T | null>(null);
  const [problem, setProblem] = useState<unknown>(null);
  useEffect(() => follow(setValue, setProblem), inputs);
  if (problem !== null) throw problem;
  return value;
}
