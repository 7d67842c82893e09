import { useEffect, useRef, useState } from 'preact/hooks';

/**
 * A value that is kept elsewhere and changed here: what was changed is shown at once, and what comes back of it, perhaps
 * late, does not go over what was changed since. What was changed elsewhere, or undone, is taken over.
 */
export function useOwnValue<T>(kept: T, onChange: (value: T) => void): readonly [T, (value: T) => void] {
  const [value, setValue] = useState(kept);
  const onTheWay = useRef<string[]>([]);
  const key = JSON.stringify(kept);
  useEffect(() => {
    const at = onTheWay.current.indexOf(key);
    if (at < 0) setValue(kept);
    else onTheWay.current.splice(0, at + 1);
  }, [key]);
  const change = (to: T) => {
    onTheWay.current.push(JSON.stringify(to));
    setValue(to);
    onChange(to);
  };
  return [value, change];
}
