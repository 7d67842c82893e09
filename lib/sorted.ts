/** The index of the first number that is not less than `value`; the length where all are. `sorted` rises. */
export function lowerBound(sorted: ArrayLike<number>, value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Where `value` stands among rising numbers, or -1. */
export function indexInSorted(sorted: ArrayLike<number>, value: number): number {
  const index = lowerBound(sorted, value);
  return sorted[index] === value ? index : -1;
}
