import type { Features } from './model.ts';

/**
 * The weights of a trained model, ready to be summed. Most rows of its table are empty and are left out; of the others
 * four columns lie in one word, a byte each, 128 more than they are, so that four sums are made at once:
 *
 *     words   | 3 2 1 0 |      even  | 2 · 0 |      odd  | 3 · 1 |     two sums a number, 16 bits each
 */
export interface PackedWeights {
  /** Two numbers for every 32 buckets: a bit for each, whether its row is there; and how many rows lie before theirs. */
  readonly index: Int32Array;
  readonly words: Int32Array;
  readonly columns: number;
}

const LANES = 4;
const BIAS = 128;
/** So many bytes go into 16 bits. */
const MOST_SUMMED = 256;

/** Pack a table: a row a bucket, `columns` in a row. */
export function packWeights(weights: Int8Array, columns: number): PackedWeights {
  const index = indexOf(weights, columns);
  const width = Math.ceil(columns / LANES);
  const rows = index.length === 0 ? 0 : index.at(-1)! + bitsIn(index.at(-2)!);
  const words = new Int32Array(rows * width);
  for (let bucket = 0, row = 0; row < rows; bucket++) {
    if (((index[2 * (bucket >>> 5)]! >>> (bucket & 31)) & 1) === 0) continue;
    for (let lane = 0; lane < width * LANES; lane++) {
      const weight = lane < columns ? weights[bucket * columns + lane]! : 0;
      words[row * width + (lane >> 2)]! |= (weight + BIAS) << (8 * (lane & 3));
    }
    row++;
  }
  return { index, words, columns };
}

function indexOf(weights: Int8Array, columns: number): Int32Array {
  const index = new Int32Array(2 * Math.ceil(weights.length / columns / 32));
  for (let bucket = 0, at = 0; at < weights.length; bucket++) {
    for (const end = at + columns; at < end; at++) {
      if (weights[at] !== 0) index[2 * (bucket >>> 5)]! |= 1 << (bucket & 31);
    }
  }
  for (let i = 2; i < index.length; i += 2) index[i + 1] = index[i - 1]! + bitsIn(index[i - 2]!);
  return index;
}

/** How many bits of 32 are set (Warren, Hacker's Delight). */
function bitsIn(bits: number): number {
  const pairs = (bits - ((bits >>> 1) & 0x5555_5555)) | 0;
  const fours = ((pairs & 0x3333_3333) + ((pairs >>> 2) & 0x3333_3333)) | 0;
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f_0f0f, 0x0101_0101) >>> 24;
}

/** Scores of a sequence: a row a token, a column a label. `mask` is that of the buckets. */
export function packedScores({ hashes, offsets }: Features, packed: PackedWeights, mask: number): Float64Array {
  const tokens = offsets.length - 1;
  const scores = new Float64Array(tokens * packed.columns);
  const starts = new Int32Array(MOST_SUMMED + 1);
  for (let token = 0; token < tokens; token++) {
    const last = offsets[token + 1]!;
    for (let first = offsets[token]!; first < last; first += MOST_SUMMED) {
      const found = findRows(hashes, first, Math.min(last, first + MOST_SUMMED), packed, mask, starts);
      addRows(starts, found, packed, scores, token * packed.columns);
    }
  }
  return scores;
}

/** Write down where the rows of some features start. Returns how many there are. */
function findRows(
  hashes: Features['hashes'],
  first: number,
  last: number,
  { index, columns }: PackedWeights,
  mask: number,
  starts: Int32Array,
): number {
  const width = Math.ceil(columns / LANES);
  let found = 0;
  for (let i = first; i < last; i++) {
    const bucket = hashes[i]! & mask;
    const at = 2 * (bucket >>> 5);
    const bits = index[at]!;
    // Without a branch, which could not be foreseen: what is not there is written over by the next.
    starts[found] = (index[at + 1]! + bitsIn(bits & ((1 << bucket) - 1))) * width;
    found += (bits >>> bucket) & 1;
  }
  return found;
}

/** Add the first `found` rows to the scores at `to`. */
function addRows(
  starts: Int32Array,
  found: number,
  { words, columns }: PackedWeights,
  scores: Float64Array,
  to: number,
): void {
  for (let word = 0, column = 0; column < columns; word++, column += LANES) {
    let even = 0;
    let odd = 0;
    for (let i = 0; i < found; i++) {
      const lanes = words[starts[i]! + word]!;
      even = (even + (lanes & 0xff_00ff)) | 0;
      odd = (odd + ((lanes >>> 8) & 0xff_00ff)) | 0;
    }
    for (let lane = 0; lane < LANES && column + lane < columns; lane++) {
      const sums = (lane & 1) === 0 ? even : odd;
      scores[to + column + lane]! += ((lane & 2) === 0 ? sums & 0xffff : sums >>> 16) - BIAS * found;
    }
  }
}
