/** What stands between the stretches of a split quote. */
const BETWEEN = ' … ';

/** The stretches of a split quote in one line: "We will | build it" → "We will … build it". */
export function joinStretches(stretches: readonly string[]): string {
  return stretches.join(BETWEEN);
}

/** The stretches of such a line. Their number may be another where the words have the same sign in them. */
export function splitStretches(words: string): string[] {
  return words.split(BETWEEN);
}
