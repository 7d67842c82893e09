/** A number from 0 up to 1, another one at each call. */
export type Chance = () => number;

/** Chance that repeats itself for the same seed, which is not 0: Marsaglia's xorshift. */
export function chanceOf(seed: number): Chance {
  let state = seed;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}

/** One of several, as chance has it. */
export function oneOf<T>(items: readonly T[], chance: Chance): T {
  return items[Math.floor(chance() * items.length)]!;
}
