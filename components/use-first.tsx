import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from './buttons.tsx';

/** So many are shown at first, and more at each wish: a library can hold thousands, and a page draws hundreds slowly. */
const STEP = 100;

/** The first of a long list, and the button that shows more of it; `null` when all are shown. */
export function useFirst<T>(list: readonly T[]): { readonly first: readonly T[]; readonly more: ComponentChildren } {
  const [most, setMost] = useState(STEP);
  const rest = list.length - most;
  const more = rest > 0 ? <Button onClick={() => setMost(most + STEP)}>Show {Math.min(STEP, rest)} more</Button> : null;
  return { first: list.slice(0, most), more };
}
