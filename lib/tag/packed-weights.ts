import type { Features } from './model.ts';

/**
 * The weights of a trained model, ready to be summed. Most rows of its table are empty and are left out; of the others
 * four columns lie in one word, a byte each, 128 more than they are, so that four sums are made at once:
 *
 *     words   | 3 2 1 0 |      even  | 2 · 0 |      odd  | 3 · 1 |     two sums a number, 16 bits each
 */
export interface PackedWeights {
  /** A bit a bucket: whether its row is there. */
  readonly filled: Uint32Array;
  /** How many rows lie before those of each number of `filled`. */
  readonly before: Uint32Array;
  readonly words: Int32Array;
  readonly columns: number;
}

const LANES = 4;
const BIAS = 128;
/** So many bytes go into 16 bits. */
const MOST_SUMMED = 256;

/** Pack a table: a row a bucket, `columns` in a row. */
export function packWeights(weights: Int8Array, columns: number): PackedWeights {
  const { filled, before, rows } = rowsOf(weights, columns);
  const width = Math.ceil(columns / LANES);
  const words = new Int32Array(rows * width);
  for (let bucket = 0, row = 0; row < rows; bucket++) {
    if (!isFilled(filled, bucket)) continue;
    for (let lane = 0; lane < width * LANES; lane++) {
      const weight = lane < columns ? weights[bucket * columns + lane]! : 0;
      words[row * width + (lane >> 2)]! |= (weight + BIAS) << (8 * (lane & 3));
    }
    row++;
  }
  return { filled, before, words, columns };
}

function rowsOf(weights: Int8Array, columns: number) {
  const filled = new Uint32Array(Math.ceil(weights.length / columns / 32));
  for (let bucket = 0, at = 0; at < weights.length; bucket++) {
    for (const end = at + columns; at < end; at++) if (weights[at] !== 0) filled[bucket >>> 5]! |= 1 << (bucket & 31);
  }
  const before = new Uint32Array(filled.length);
  let rows = 0;
  filled.forEach((bits, i) => {
    before[i] = rows;
    rows += bitsIn(bits);
  });
  return { filled, before, rows };
}

function isFilled(filled: Uint32Array, bucket: number): boolean {
  return ((filled[bucket >>> 5]! >>> (bucket & 31)) & 1) === 1;
}

/** How many bits of 32 are set (Warren, Hacker's Delight). */
function bitsIn(bits: number): number {
  let sum = bits - ((bits >>> 1) & 0x5555_5555);
  sum = (sum & 0x3333_3333) + ((sum >>> 2) & 0x3333_3333);
  return Math.imul((sum + (sum >>> 4)) & 0x0f0f_0f0f, 0x0101_0101) >>> 24;
}

/** Scores of a sequence: a row a token, a column a label. `mask` is that of the buckets. */
export function packedScores({ hashes, offsets }: Features, packed: PackedWeights, mask: number): Float64Array {
  const tokens = offsets.length - 1;
  const scores = new Float64Array(tokens * packed.columns);
  const starts = new Uint32Array(hashes.length);
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
  { filled, before, columns }: PackedWeights,
  mask: number,
  starts: Uint32Array,
): number {
  const width = Math.ceil(columns / LANES);
  let found = 0;
  for (let i = first; i < last; i++) {
    const bucket = hashes[i]! & mask;
    const bits = filled[bucket >>> 5]!;
    const bit = 1 << (bucket & 31);
    if ((bits & bit) !== 0) starts[found++] = (before[bucket >>> 5]! + bitsIn(bits & (bit - 1))) * width;
  }
  return found;
}

/** Add the first `found` rows to the scores at `to`. */
function addRows(
  starts: Uint32Array,
  found: number,
  { words, columns }: PackedWeights,
  scores: Float64Array,
  to: number,
): void {
  for (let column = 0; column < columns; column += LANES) {
    const word = column / LANES;
    let even = 0;
    let odd = 0;
    for (let i = 0; i < found; i++) {
      const lanes = words[starts[i]! + word]!;
      even = (even + (lanes & 0xff_00ff)) | 0;
      odd = (odd + ((lanes >>> 8) & 0xff_00ff)) | 0;
    }
    const sums = [even & 0xffff, odd & 0xffff, even >>> 16, odd >>> 16];
    for (let lane = 0; lane < Math.min(LANES, columns - column); lane++)
      scores[to + column + lane]! += sums[lane]! - BIAS * found;
  }
}
