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
/** Four weights of 0. */
const NO_WEIGHTS = 0x8080_8080 | 0;
/** So many bytes go into 16 bits. */
const MOST_SUMMED = 256;

/**
 * Pack a table of `buckets` rows. `weights` are those that are not 0, and `places` where they lie in it, row by row, in
 * rising order.
 */
export function packWeights(places: Uint32Array, weights: Int8Array, columns: number, buckets: number): PackedWeights {
  const index = indexOf(places, columns, buckets);
  const width = Math.ceil(columns / LANES);
  const words = new Int32Array((index.at(-1)! + bitsIn(index.at(-2)!)) * width).fill(NO_WEIGHTS);
  let row = -1;
  let before = -1;
  for (let i = 0; i < places.length; i++) {
    const bucket = Math.floor(places[i]! / columns);
    const column = places[i]! - bucket * columns;
    if (bucket !== before) row++;
    before = bucket;
    words[row * width + (column >> 2)]! += weights[i]! << (8 * (column & 3)); // No byte runs over: 128 is in it.
  }
  return { index, words, columns };
}

function indexOf(places: Uint32Array, columns: number, buckets: number): Int32Array {
  const index = new Int32Array(2 * Math.ceil(buckets / 32));
  for (const place of places) {
    const bucket = Math.floor(place / columns);
    index[2 * (bucket >>> 5)]! |= 1 << bucket;
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
