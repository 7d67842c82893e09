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
  /** From the row's label to the column's. On the scale of `weights`. */
  readonly transitions: Int16Array | Float32Array;
}

/** The features of one sequence: those of token `i` are `hashes[offsets[i]]` up to, not with, `hashes[offsets[i + 1]]`. */
export interface Features {
  readonly hashes: readonly number[] | Uint32Array;
  readonly offsets: readonly number[] | Uint32Array;
}

/** Scores of a sequence: a row a token, a column a label. */
export function scoresOf({ hashes, offsets }: Features, { labels, bits, weights }: SequenceModel): Float64Array {
  const columns = labels.length;
  const mask = 2 ** bits - 1;
  const scores = new Float64Array((offsets.length - 1) * columns);
  for (let token = 0; token + 1 < offsets.length; token++) {
    const row = token * columns;
    for (let k = offsets[token]!; k < offsets[token + 1]!; k++) {
      const from = (hashes[k]! & mask) * columns;
      for (let label = 0; label < columns; label++) scores[row + label]! += weights[from + label]!;
    }
  }
  return scores;
}

/** The best legal labels for `scores`, by index, by Viterbi's algorithm. Linear in the number of tokens. */
export function decode(scores: Float64Array, { labels, transitions }: SequenceModel): Uint8Array {
  const columns = labels.length;
  const length = scores.length / columns;
  const path = new Uint8Array(length);
  if (length === 0) return path;
  const legal = legalTransitions(labels);
  const from = new Uint8Array(scores.length);
  let best = Float64Array.from(labels, (label, i) => (label.startsWith('I-') ? -Infinity : scores[i]!));
  for (let token = 1; token < length; token++) {
    const next = new Float64Array(columns).fill(-Infinity);
    for (const [before, after] of legal) {
      const score = best[before]! + transitions[before * columns + after]!;
      if (score <= next[after]!) continue;
      next[after] = score;
      from[token * columns + after] = before;
    }
    for (let label = 0; label < columns; label++) next[label]! += scores[token * columns + label]!;
    best = next;
  }
  path[length - 1] = best.indexOf(Math.max(...best));
  for (let token = length - 1; token > 0; token--) path[token - 1] = from[token * columns + path[token]!]!;
  return path;
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

/** Pairs of labels, by index, that may follow each other. */
function legalTransitions(labels: readonly string[]): [number, number][] {
  return labels.flatMap((before, i) =>
    labels.flatMap((after, j): [number, number][] =>
      after.startsWith('I-') && before.slice(2) !== after.slice(2) ? [] : [[i, j]],
    ),
  );
}
