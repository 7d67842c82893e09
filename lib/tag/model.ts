import { type PackedWeights, packedScores } from './packed-weights.ts';

/**
 * A linear sequence model: every token gets a score a label from its hashed features, every pair of neighbouring labels
 * a score of its own; the best path is found by Viterbi's algorithm.
 */
export interface SequenceModel {
  /** "O", "B-person", "I-person"…: an I may only follow the B or I of its kind. At most 64. */
  readonly labels: readonly string[];
  /** The table has `2 ** bits` rows, one for all features whose hash ends in these bits. */
  readonly bits: number;
  /** A row a bucket, a column a label; packed when the model is read. */
  readonly weights: Int8Array | Float32Array | PackedWeights;
  /** From the row's label to the column's, on the scale of `weights`; -Infinity where none may go. */
  readonly transitions: Float32Array;
}

/** The features of one sequence: those of token `i` are `hashes[offsets[i]]` up to, not with, `hashes[offsets[i + 1]]`. */
export interface Features {
  readonly hashes: readonly number[] | Uint32Array;
  readonly offsets: readonly number[] | Uint32Array;
}

/** Scores of a sequence: a row a token, a column a label. */
export function scoresOf(features: Features, { labels, bits, weights }: SequenceModel): Float64Array {
  const columns = labels.length;
  const mask = 2 ** bits - 1;
  if ('index' in weights) return packedScores(features, weights, mask);
  const { hashes, offsets } = features;
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

/** Several sequences, one behind the other: where each starts, by token, and where the last ends. */
export type Bounds = readonly number[] | Uint32Array;

/** The best legal labels for `scores`, by index, by Viterbi's algorithm. Linear in the number of tokens. */
export function decode(scores: Float64Array, model: SequenceModel, bounds = oneSequence(scores, model)): Uint8Array {
  const { transitions } = model;
  const columns = model.labels.length;
  const path = new Uint8Array(scores.length / columns);
  const best = bestBefore(scores, model, bounds);
  for (let i = 0; i + 1 < bounds.length; i++) {
    const [first, last] = [bounds[i]!, bounds[i + 1]!];
    if (first === last) continue;
    let label = bestOf(best, (last - 1) * columns, columns);
    for (let token = last - 1; token > first; token--) {
      path[token] = label;
      label = bestFrom(best, (token - 1) * columns, label, columns, transitions);
    }
    path[first] = label;
  }
  return path;
}

/**
 * How much each label of a token costs: what the best path through it scores less than the best path of all; 0 on the
 * best path itself. A row a token, a column a label.
 */
export function costsOf(scores: Float64Array, model: SequenceModel, bounds = oneSequence(scores, model)): Float64Array {
  const columns = model.labels.length;
  const best = bestBefore(scores, model, bounds);
  const costs = bestBehind(scores, model, bounds);
  for (let i = 0; i + 1 < bounds.length; i++) {
    const [from, to] = [bounds[i]! * columns, bounds[i + 1]! * columns];
    if (from === to) continue;
    const top = best[to - columns + bestOf(best, to - columns, columns)]!;
    for (let at = from; at < to; at++) costs[at] = top - (best[at]! + costs[at]!);
  }
  return costs;
}

function oneSequence(scores: Float64Array, { labels }: SequenceModel): Bounds {
  return [0, scores.length / labels.length];
}

/** The score of the best path up to each label of each token. */
function bestBefore(scores: Float64Array, { labels, transitions }: SequenceModel, bounds: Bounds): Float64Array {
  const columns = labels.length;
  const best = new Float64Array(scores.length);
  const mayOpen = labels.map(label => !label.startsWith('I-'));
  for (let i = 0; i + 1 < bounds.length; i++) {
    const [from, to] = [bounds[i]! * columns, bounds[i + 1]! * columns];
    for (let row = from; row < to; row += columns) {
      for (let label = 0; label < columns; label++) {
        if (row === from) {
          best[row + label] = mayOpen[label] ? scores[row + label]! : -Infinity;
          continue;
        }
        const before = bestFrom(best, row - columns, label, columns, transitions);
        best[row + label] =
          best[row - columns + before]! + transitions[before * columns + label]! + scores[row + label]!;
      }
    }
  }
  return best;
}

/** The score of the best path from behind each label of each token to the end. */
function bestBehind(scores: Float64Array, { labels, transitions }: SequenceModel, bounds: Bounds): Float64Array {
  const columns = labels.length;
  const behind = new Float64Array(scores.length);
  for (let i = 0; i + 1 < bounds.length; i++) {
    for (let row = (bounds[i + 1]! - 2) * columns; row >= bounds[i]! * columns; row -= columns) {
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
  }
  return behind;
}

/** The first of the best labels in the row at `row`. */
function bestOf(best: Float64Array, row: number, columns: number): number {
  let label = 0;
  for (let other = 1; other < columns; other++) if (best[row + other]! > best[row + label]!) label = other;
  return label;
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
