import { type Inputs, useEffect, useState } from 'preact/hooks';
import { watchStore } from '../../lib/store/live.ts';

/** What the store holds, kept up to date; `null` until it is read. A problem is thrown, and said by the page. */
export function useStore<T>(read: () => Promise<T>, inputs: Inputs): T | null {
  const [value, setValue] = useState<T | null>(null);
  const [problem, setProblem] = useState<unknown>(null);
  useEffect(() => watchStore(read, setValue, setProblem), inputs);
  if (problem !== null) throw problem;
  return value;
}
