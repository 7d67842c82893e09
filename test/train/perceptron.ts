import { decode, type Features, openTransitions, type SequenceModel, scoresOf } from '../../lib/tag/model.ts';

/** One training example: a sequence's features and its right labels, by index. */
export interface Example extends Features {
  readonly labels: Uint8Array;
}

export interface Training {
  readonly labels: readonly string[];
  /** The table gets `2 ** bits` rows. */
  readonly bits: number;
  readonly epochs: number;
  /** So many times it is trained, in another order each time; the average of them all errs less, and is smaller. */
  readonly rounds: number;
  /** A wrong label must lose by this much, or it counts as a mistake. */
  readonly margin: number;
  /** Weights smaller than this are dropped at the end. */
  readonly threshold: number;
  /** Weights larger than this are cut. */
  readonly clip: number;
}

/**
 * Train a linear sequence model: the averaged structured perceptron (Collins 2002) with a cost margin for every wrong
 * label, several times over, then rounded to bytes. The same examples in the same order give the same model.
 */
export function train(examples: readonly Example[], training: Training): SequenceModel {
  const random = generator(42);
  const sum = emptyModel(training);
  for (let round = 0; round < training.rounds; round++) {
    const model = trainOnce(examples, training, random);
    add(sum.weights, model.weights, 1 / training.rounds);
    add(sum.transitions, model.transitions, 1 / training.rounds);
  }
  return rounded(sum, training);
}

function add(sum: Float32Array, values: Float32Array, share: number): void {
  for (let i = 0; i < sum.length; i++) sum[i]! += values[i]! * share;
}

function trainOnce(examples: readonly Example[], training: Training, random: () => number): FloatModel {
  const model = emptyModel(training);
  const averages = {
    weights: new Float64Array(model.weights.length),
    transitions: new Float64Array(model.transitions.length),
  };
  const order = examples.map((_, i) => i);
  let step = 1;
  for (let epoch = 0; epoch < training.epochs; epoch++) {
    shuffle(order, random);
    for (const i of order) learn(model, averages, examples[i]!, training.margin, step++);
  }
  settle(model, averages, step);
  return model;
}

export interface FloatModel extends SequenceModel {
  readonly weights: Float32Array;
  readonly transitions: Float32Array;
}

interface Averages {
  readonly weights: Float64Array;
  readonly transitions: Float64Array;
}

function emptyModel({ labels, bits }: Training): FloatModel {
  return {
    labels,
    bits,
    weights: new Float32Array(2 ** bits * labels.length),
    transitions: openTransitions(labels),
  };
}

function learn(model: FloatModel, averages: Averages, example: Example, margin: number, step: number): void {
  const columns = model.labels.length;
  const scores = scoresOf(example, model);
  for (let i = 0; i < scores.length; i++)
    if (i % columns !== example.labels[Math.floor(i / columns)]) scores[i]! += margin;
  const guess = decode(scores, model);
  const move = (values: Float32Array, sums: Float64Array, at: number, by: number) => {
    values[at]! += by;
    sums[at]! += by * step;
  };
  const mask = 2 ** model.bits - 1;
  guess.forEach((wrong, token) => {
    const right = example.labels[token]!;
    if (wrong !== right) {
      for (let k = example.offsets[token]!; k < example.offsets[token + 1]!; k++) {
        const row = (example.hashes[k]! & mask) * columns;
        move(model.weights, averages.weights, row + right, 1);
        move(model.weights, averages.weights, row + wrong, -1);
      }
    }
    if (token === 0) return;
    const rightPair = example.labels[token - 1]! * columns + right;
    const wrongPair = guess[token - 1]! * columns + wrong;
    if (rightPair === wrongPair) return;
    move(model.transitions, averages.transitions, rightPair, 1);
    move(model.transitions, averages.transitions, wrongPair, -1);
  });
}

/** From the last weights to their average over all steps. */
function settle(model: FloatModel, averages: Averages, step: number): void {
  for (let i = 0; i < model.weights.length; i++) model.weights[i]! -= averages.weights[i]! / step;
  for (let i = 0; i < model.transitions.length; i++) model.transitions[i]! -= averages.transitions[i]! / step;
}

/** To bytes: small weights dropped by the row (a row counts by its largest), large ones cut, the rest scaled to ±127. */
export function rounded(model: FloatModel, { threshold, clip }: Pick<Training, 'threshold' | 'clip'>): SequenceModel {
  const columns = model.labels.length;
  const scale = 127 / clip;
  const weights = new Int8Array(model.weights.length);
  for (let row = 0; row < weights.length; row += columns) {
    const values = model.weights.subarray(row, row + columns);
    if (values.every(value => Math.abs(value) < threshold)) continue;
    values.forEach((value, label) => {
      if (Math.abs(value) < threshold * 0.35) return;
      weights[row + label] = Math.round(Math.max(-clip, Math.min(clip, value)) * scale);
    });
  }
  const transitions = model.transitions.map(value =>
    Number.isFinite(value) ? Math.round(Math.max(-200, Math.min(200, value)) * scale) : value,
  );
  return { labels: model.labels, bits: model.bits, weights, transitions };
}

export function shuffle<T>(items: T[], random: () => number): void {
  for (let i = items.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [items[i], items[j]] = [items[j]!, items[i]!];
  }
}

/** A linear congruential generator (Numerical Recipes): the same seed, the same numbers, in [0, 1). */
export function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
