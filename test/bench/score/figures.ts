/** Right ones, wrong ones, and missed ones, counted. */
export interface Tally {
  right: number;
  wrong: number;
  missed: number;
}

/** Precision, recall and F1 in per cent, to a tenth. */
export interface Figures {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export function newTally(): Tally {
  return { right: 0, wrong: 0, missed: 0 };
}

/** Count how a set of found keys compares with the gold ones. */
export function countKeys(tally: Tally, gold: ReadonlySet<string>, found: ReadonlySet<string>): void {
  const right = [...found].filter(key => gold.has(key)).length;
  tally.right += right;
  tally.wrong += found.size - right;
  tally.missed += gold.size - right;
}

/** The figures of a tally; 0 where nothing was found, or nothing was to be found. */
export function figuresOf({ right, wrong, missed }: Tally): Figures {
  const precision = right / (right + wrong || 1);
  const recall = right / (right + missed || 1);
  return { precision: percent(precision), recall: percent(recall), f1: percent(harmonicMean(precision, recall)) };
}

/** A share in per cent, to a tenth; `null` of nothing. */
export function shareOf(part: number, whole: number): number | null {
  return whole === 0 ? null : percent(part / whole);
}

export function percent(ratio: number): number {
  return Number((100 * ratio).toFixed(1));
}

export function harmonicMean(a: number, b: number): number {
  return a + b === 0 ? 0 : (2 * a * b) / (a + b);
}
