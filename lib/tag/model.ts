/**
 * A linear sequence model: every token gets a score a label from its hashed features, every pair of neighbouring labels
 * a score of its own; the best path is found by Viterbi's algorithm.
 */
export interface SequenceModel {
  /** "O", "B-person", "I-person"…: an I may only follow the B or I of its kind. At most 64. */
  readonly labels: readonly string[];
  /** The table has `2 ** bits` rows, one for all features whose hash ends in these bits. */
  readonly bits: number;
  /** A row a bucket, a column a label. */
  readonly weights: Int8Array | Float32Array;
  /** A bit a row: whether it holds anything. Most rows of a trained model are empty. Left out, all are looked at. */
  readonly filled?: Uint8Array;
  /** From the row's label to the column's, on the scale of `weights`; -Infinity where none may go. */
  readonly transitions: Float32Array;
}

/** The features of one sequence: those of token `i` are `hashes[offsets[i]]` up to, not with, `hashes[offsets[i + 1]]`. */
export interface Features {
  readonly hashes: readonly number[] | Uint32Array;
  readonly offsets: readonly number[] | Uint32Array;
}

/** Scores of a sequence: a row a token, a column a label. */
export function scoresOf(
  { hashes, offsets }: Features,
  { labels, bits, weights, filled }: SequenceModel,
): Float64Array {
  const columns = labels.length;
  const mask = 2 ** bits - 1;
  const scores = new Float64Array((offsets.length - 1) * columns);
  for (let token = 0; token + 1 < offsets.length; token++) {
    const row = token * columns;
    for (let k = offsets[token]!; k < offsets[token + 1]!; k++) {
      const bucket = hashes[k]! & mask;
      if (filled && ((filled[bucket >> 3]! >> (bucket & 7)) & 1) === 0) continue;
      const from = bucket * columns;
      for (let label = 0; label < columns; label++) scores[row + label]! += weights[from + label]!;
    }
  }
  return scores;
}

/** The `filled` of a table of weights. */
export function filledRows(weights: Int8Array, columns: number): Uint8Array {
  const filled = new Uint8Array(Math.ceil(weights.length / columns / 8));
  for (let i = 0; i < weights.length; i++) {
    const row = Math.floor(i / columns);
    if (weights[i] !== 0) filled[row >> 3]! |= 1 << (row & 7);
  }
  return filled;
}

/** The best legal labels for `scores`, by index, by Viterbi's algorithm. Linear in the number of tokens. */
export function decode(scores: Float64Array, { labels, transitions }: SequenceModel): Uint8Array {
  const columns = labels.length;
  const path = new Uint8Array(scores.length / columns);
  if (path.length === 0) return path;
  const best = bestBefore(scores, labels, transitions);
  const last = best.subarray(best.length - columns);
  let label = last.indexOf(Math.max(...last));
  for (let token = path.length - 1; token > 0; token--) {
    path[token] = label;
    label = bestFrom(best, (token - 1) * columns, label, columns, transitions);
  }
  path[0] = label;
  return path;
}

/**
 * How much each label of a token costs: what the best path through it scores less than the best path of all; 0 on the
 * best path itself. A row a token, a column a label.
 */
export function costsOf(scores: Float64Array, { labels, transitions }: SequenceModel): Float64Array {
  const columns = labels.length;
  const best = bestBefore(scores, labels, transitions);
  const behind = new Float64Array(scores.length);
  for (let row = scores.length - 2 * columns; row >= 0; row -= columns) {
    for (let label = 0; label < columns; label++) {
      let most = -Infinity;
      for (let next = 0; next < columns; next++) {
        const at = row + columns + next;
        const score = transitions[label * columns + next]! + scores[at]! + behind[at]!;
        if (score > most) most = score;
      }
      behind[row + label] = most;
    }
  }
  const top = Math.max(...best.subarray(best.length - columns));
  for (let i = 0; i < behind.length; i++) behind[i] = top - (best[i]! + behind[i]!);
  return behind;
}

/** The score of the best path up to each label of each token. */
function bestBefore(
  scores: Float64Array,
  labels: readonly string[],
  transitions: SequenceModel['transitions'],
): Float64Array {
  const columns = labels.length;
  const best = new Float64Array(scores.length);
  for (let label = 0; label < columns; label++)
    best[label] = labels[label]!.startsWith('I-') ? -Infinity : scores[label]!;
  for (let row = columns; row < scores.length; row += columns) {
    for (let label = 0; label < columns; label++) {
      const before = bestFrom(best, row - columns, label, columns, transitions);
      best[row + label] = best[row - columns + before]! + transitions[before * columns + label]! + scores[row + label]!;
    }
  }
  return best;
}

/** The label in the row at `row` from which the best path to `label` comes. */
function bestFrom(
  best: Float64Array,
  row: number,
  label: number,
  columns: number,
  transitions: SequenceModel['transitions'],
): number {
  let from = 0;
  let most = -Infinity;
  for (let before = 0; before < columns; before++) {
    const score = best[row + before]! + transitions[before * columns + label]!;
    if (score <= most) continue;
    most = score;
    from = before;
  }
  return from;
}

/** A labelled run of tokens, half open. */
export interface Chunk {
  readonly first: number;
  readonly last: number;
  /** The label without its "B-". */
  readonly type: string;
}

/** The runs that a path of labels describes. */
export function chunksOf(path: Uint8Array, labels: readonly string[]): Chunk[] {
  const chunks: Chunk[] = [];
  let open: { first: number; type: string } | null = null;
  const close = (last: number) => {
    if (open) chunks.push({ ...open, last });
    open = null;
  };
  path.forEach((index, i) => {
    const label = labels[index]!;
    if (label.startsWith('I-')) return;
    close(i);
    if (label.startsWith('B-')) open = { first: i, type: label.slice(2) };
  });
  close(path.length);
  return chunks;
}

/** Transitions without weight: 0, and -Infinity to an I that does not go on with its own kind. */
export function openTransitions(labels: readonly string[]): Float32Array {
  return Float32Array.from({ length: labels.length ** 2 }, (_, i) => {
    const before = labels[Math.floor(i / labels.length)]!;
    const after = labels[i % labels.length]!;
    return after.startsWith('I-') && before.slice(2) !== after.slice(2) ? -Infinity : 0;
  });
}
