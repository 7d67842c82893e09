/** Sorted names of ASCII letters, each in full, one behind the other. */
export interface NameTable {
  readonly letters: Uint8Array;
  /** Where each name begins; at the end, where the last one ends. */
  readonly starts: Uint32Array;
}

/** Names as they lie in the file: how many letters each shares with the one before, and the rest of each. */
export interface FrontCoded {
  readonly shared: Uint8Array;
  /** The last letter of each bears the highest bit. */
  readonly rests: Uint8Array;
}

const LAST = 0x80;

/** Write names. They are sorted, all different, and none is empty or has 256 letters. */
export function frontCoded(names: readonly string[]): FrontCoded {
  const shared = names.map((name, i) => sharedLength(names[i - 1] ?? '', name));
  const rests = names.flatMap((name, i) => {
    const letters = Array.from(name.slice(shared[i]), letter => letter.charCodeAt(0));
    return [...letters.slice(0, -1), letters.at(-1)! | LAST];
  });
  return { shared: Uint8Array.from(shared), rests: Uint8Array.from(rests) };
}

function sharedLength(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}

/** Read names. */
export function nameTableOf({ shared, rests }: FrontCoded): NameTable {
  const letters = new Uint8Array(shared.reduce((sum, length) => sum + length, 0) + rests.length);
  const starts = new Uint32Array(shared.length + 1);
  let from = 0;
  let to = 0;
  for (let i = 0; i < shared.length; i++) {
    const before = starts[Math.max(0, i - 1)]!;
    starts[i] = to;
    for (const end = to + shared[i]!, copied = before - to; to < end; to++) letters[to] = letters[to + copied]!;
    let letter = rests[from++]!;
    for (; letter < LAST; letter = rests[from++]!) letters[to++] = letter;
    letters[to++] = letter & ~LAST;
  }
  starts[shared.length] = to;
  return { letters, starts };
}

/** The index of a name, or `null`. */
export function indexOfName(table: NameTable, name: string): number | null {
  let low = 0;
  let high = table.starts.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    const order = compareAt(table, middle, name);
    if (order === 0) return middle;
    if (order < 0) low = middle + 1;
    else high = middle;
  }
  return null;
}

function compareAt({ letters, starts }: NameTable, index: number, name: string): number {
  const start = starts[index]!;
  const length = starts[index + 1]! - start;
  for (let i = 0; i < length && i < name.length; i++) {
    const order = letters[start + i]! - name.charCodeAt(i);
    if (order !== 0) return order;
  }
  return length - name.length;
}

/** The name at an index. */
export function nameAt({ letters, starts }: NameTable, index: number): string {
  return String.fromCharCode(...letters.subarray(starts[index], starts[index + 1]));
}
