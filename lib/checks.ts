/** Reads an unknown value as a `T`, or throws a sentence that names the value and says what was expected. */
export type Check<T> = (value: unknown, name: string) => T;

/** An object with these fields. Other fields are left out of what comes back. */
export function shape<T extends object>(fields: { readonly [K in keyof T]-?: Check<T[K]> }): Check<T> {
  const checks = Object.entries(fields) as [string, Check<unknown>][]; // Object.entries forgets the keys' types.
  return (value, name) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) throw wrong(name, 'an object');
    const given = value as Readonly<Record<string, unknown>>;
    return Object.fromEntries(checks.map(([key, check]) => [key, check(given[key], `${name}.${key}`)])) as T;
  };
}

/** A list of at most `most` items. */
export function listOf<T>(item: Check<T>, most = 10_000): Check<readonly T[]> {
  return (value, name) => {
    if (!Array.isArray(value)) throw wrong(name, 'a list');
    if (value.length > most) throw wrong(name, `a list of at most ${most}`);
    return value.map((each, index) => item(each, `${name}[${index}]`));
  };
}

/** A text of at most `most` UTF-16 units. */
export function text(most = 10_000): Check<string> {
  return (value, name) => {
    if (typeof value !== 'string') throw wrong(name, 'a text');
    if (value.length > most) throw wrong(name, `a text of at most ${most} characters`);
    return value;
  };
}

/** A whole number from 0 on, as offsets and counts are. */
export const count: Check<number> = (value, name) => {
  if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 0) throw wrong(name, 'a whole number');
  return value;
};

/** One of these words. */
export function oneOf<const T extends string>(words: readonly T[]): Check<T> {
  return (value, name) => {
    const word = words.find(each => each === value);
    if (word === undefined) throw wrong(name, `one of ${words.join(', ')}`);
    return word;
  };
}

/** Nothing, said as `null`. */
export const nothing: Check<null> = (value, name) => {
  if (value !== null && value !== undefined) throw wrong(name, 'empty');
  return null;
};

/** `null`, or what the other check accepts. */
export function orNull<T>(check: Check<T>): Check<T | null> {
  return (value, name) => (value === null ? null : check(value, name));
}

function wrong(name: string, expected: string): Error {
  return new Error(`${name} should be ${expected}.`);
}
