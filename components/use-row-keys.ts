import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { moveInRows } from './keys.ts';

/** Lets arrows, j and k move through the rows inside the element that takes this ref. */
export function useRowKeys(): RefObject<HTMLDivElement | null> {
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const list = element.current;
    list?.addEventListener('keydown', moveInRows);
    return () => list?.removeEventListener('keydown', moveInRows);
  }, []);
  return element;
}
