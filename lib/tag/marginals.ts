import type { SequenceModel } from './model.ts';

/** The strongest weight of a model trained on likelihood, before it is rounded to 127. */
export const STRONGEST = 6;

/** A half-open range of tokens, and how likely it is one chunk, no longer and no shorter. */
export interface LikelyChunk {
  readonly first: number;
  readonly last: number;
  readonly likely: number;
}

/** What a model thinks of a sequence as a whole, all paths weighed. Only for models that were trained on likelihood. */
export interface Marginals {
  readonly labels: readonly string[];
  /** How likely each label of a token is with all before it, and how much what follows speaks for it; scaled by token. */
  readonly forward: Float64Array;
  readonly backward: Float64Array;
  /** What a token's score makes of each label, over the scale of the token. */
  readonly emissions: Float64Array;
  readonly transitions: Float64Array;
}

/** What a weight of 1 is in a model as it is shipped. */
const UNIT = STRONGEST / 127;

/**
 * Weigh all paths through `scores` by forward and backward sums (Rabiner 1989). Linear in the number of tokens.
 * `unit` is what 1 is of scores and transitions, as a logarithm of likelihoods.
 */
export function marginalsOf(scores: Float64Array, model: SequenceModel, unit = UNIT): Marginals {
  const { labels } = model;
  const columns = labels.length;
  const transitions = Float64Array.from(model.transitions, transition => Math.exp(transition * unit));
  const emissions = emissionsOf(scores, columns, unit);
  const forward = new Float64Array(scores.length);
  const backward = new Float64Array(scores.length);
  for (let row = 0; row < scores.length; row += columns) {
    for (let label = 0; label < columns; label++) {
      const reach = row === 0 ? opens(labels[label]!) : sumInto(forward, row - columns, label, columns, transitions);
      forward[row + label] = reach * emissions[row + label]!;
    }
    scale(forward, emissions, row, columns);
  }
  backward.fill(1, scores.length - columns);
  for (let row = scores.length - 2 * columns; row >= 0; row -= columns) {
    for (let label = 0; label < columns; label++) {
      let sum = 0;
      for (let next = 0; next < columns; next++) {
        const at = row + columns + next;
        sum += transitions[label * columns + next]! * emissions[at]! * backward[at]!;
      }
      backward[row + label] = sum;
    }
  }
  return { labels, forward, backward, emissions, transitions };
}

/** Less would be nothing in numbers, and nothing can not be scaled. */
const DEEPEST = -300;

function emissionsOf(scores: Float64Array, columns: number, unit: number): Float64Array {
  const emissions = new Float64Array(scores.length);
  for (let row = 0; row < scores.length; row += columns) {
    let most = Number.NEGATIVE_INFINITY;
    for (let at = row; at < row + columns; at++) if (scores[at]! > most) most = scores[at]!;
    for (let at = row; at < row + columns; at++) {
      emissions[at] = Math.exp(Math.max((scores[at]! - most) * unit, DEEPEST));
    }
  }
  return emissions;
}

function opens(label: string): number {
  return label.startsWith('I-') ? 0 : 1;
}

/** All that comes to a label from the row of the token before. */
function sumInto(
  forward: Float64Array,
  row: number,
  label: number,
  columns: number,
  transitions: Float64Array,
): number {
  let sum = 0;
  for (let before = 0; before < columns; before++) {
    sum += forward[row + before]! * transitions[before * columns + label]!;
  }
  return sum;
}

function scale(forward: Float64Array, emissions: Float64Array, row: number, columns: number): void {
  let sum = 0;
  for (let at = row; at < row + columns; at++) sum += forward[at]!;
  for (let at = row; at < row + columns; at++) {
    forward[at]! /= sum;
    emissions[at]! /= sum;
  }
}

/** How likely a token is in a chunk of a type. */
export function likelyInside({ labels, forward, backward }: Marginals, type: string, token: number): number {
  const begin = token * labels.length + labels.indexOf(`B-${type}`);
  return forward[begin]! * backward[begin]! + forward[begin + 1]! * backward[begin + 1]!;
}

/** What is less likely is not looked at. */
const LEAST = 0.01;

/** The likely chunks of a type, by their starts. */
export function likelyChunks(marginals: Marginals, type: string): LikelyChunk[] {
  const tokens = marginals.forward.length / marginals.labels.length;
  const chunks: LikelyChunk[] = [];
  const { labels, forward, backward } = marginals;
  for (let first = 0, begin = labels.indexOf(`B-${type}`); first < tokens; first++, begin += labels.length) {
    if (forward[begin]! * backward[begin]! < LEAST) continue;
    for (const chunk of chunksFrom(marginals, type, first)) if (chunk.likely >= LEAST) chunks.push(chunk);
  }
  return chunks;
}

/** The chunks that start at a token, as long as it is likely that they go on. */
function chunksFrom(marginals: Marginals, type: string, first: number): LikelyChunk[] {
  const { labels, forward, backward, emissions, transitions } = marginals;
  const columns = labels.length;
  const begin = labels.indexOf(`B-${type}`);
  const inner = begin + 1;
  const chunks: LikelyChunk[] = [];
  let path = forward[first * columns + begin]!;
  let label = begin;
  for (let last = first + 1; path > 0; last++) {
    const reach = path * backward[(last - 1) * columns + label]!;
    if (reach < LEAST) break;
    const next = last * columns + inner;
    path *= next < forward.length ? transitions[label * columns + inner]! * emissions[next]! : 0;
    label = inner;
    chunks.push({ first, last, likely: reach - (path > 0 ? path * backward[next]! : 0) });
  }
  return chunks;
}
