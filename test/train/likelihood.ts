import { type Marginals, marginalsOf, STRONGEST } from '../../lib/tag/marginals.ts';
import { openTransitions, type SequenceModel } from '../../lib/tag/model.ts';
import { type Example, type FloatModel, generator, rounded, shuffle } from './perceptron.ts';

export interface LikelihoodTraining {
  readonly labels: readonly string[];
  /** The table gets `2 ** bits` rows. */
  readonly bits: number;
  readonly epochs: number;
  /** So many times it is trained, in another order each time; the average of them all errs less. */
  readonly rounds: number;
  /** The weights are averaged over so many epochs at the end. */
  readonly averaged: number;
  readonly rate: number;
  /** The share of features left out by chance at each step, so that no few of them bear it all. */
  readonly dropout: number;
  /** Features seen fewer times are left out: they say little, and are most of all. */
  readonly rare: number;
  /** Weights smaller than this are dropped at the end. */
  readonly threshold: number;
}

/**
 * Train a linear-chain conditional random field (Lafferty et al. 2001) by AdaGrad on the likelihood of one sequence at a
 * time, then round it to bytes. Unlike a perceptron's, its scores tell how likely a label is (`marginalsOf`).
 * The same examples in the same order give the same model.
 */
export function trainOnLikelihood(examples: readonly Example[], training: LikelihoodTraining): SequenceModel {
  const lessons = withoutRare(examples, training.rare);
  const random = generator(42);
  const sum = emptyModel(training);
  let looks = 0;
  for (let round = 0; round < training.rounds; round++) looks += trainOnce(lessons, training, random, sum);
  for (const values of [sum.weights, sum.transitions]) for (let i = 0; i < values.length; i++) values[i]! /= looks;
  return rounded(sum, { threshold: training.threshold, clip: STRONGEST });
}

/** Train from nothing, and add what the weights are at each look to `sum`. Gives the number of looks. */
function trainOnce(lessons: Example[], training: LikelihoodTraining, random: () => number, sum: FloatModel): number {
  const { epochs, averaged } = training;
  const model = emptyModel(training);
  const state: State = { model, training, slopes: emptyModel(training), random };
  const every = Math.ceil(lessons.length / LOOKS);
  let looks = 0;
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(lessons, random);
    lessons.forEach((lesson, i) => {
      learn(state, lesson);
      if (epoch < epochs - averaged || i % every !== 0) return;
      looks++;
      add(sum.weights, model.weights);
      add(sum.transitions, model.transitions);
    });
  }
  return looks;
}

/** Averages are taken of the weights so many times an epoch. */
const LOOKS = 8;

interface State {
  readonly model: FloatModel;
  readonly training: LikelihoodTraining;
  /** Sums of the squares of all slopes so far. */
  readonly slopes: FloatModel;
  readonly random: () => number;
}

function emptyModel({ labels, bits }: LikelihoodTraining): FloatModel {
  return { labels, bits, weights: new Float32Array(2 ** bits * labels.length), transitions: openTransitions(labels) };
}

function add(sum: Float32Array, values: Float32Array): void {
  for (let i = 0; i < sum.length; i++) sum[i]! += values[i]!;
}

const COUNTER_BITS = 25;

function withoutRare(examples: readonly Example[], rare: number): Example[] {
  const mask = 2 ** COUNTER_BITS - 1;
  const counts = new Uint32Array(mask + 1);
  for (const { hashes } of examples) for (const hash of hashes) counts[hash & mask]!++;
  return examples.map(({ hashes, offsets, labels }) => {
    const kept: number[] = [];
    const ends = [0];
    labels.forEach((_, token) => {
      for (let k = offsets[token]!; k < offsets[token + 1]!; k++) {
        if (counts[hashes[k]! & mask]! >= rare) kept.push(hashes[k]!);
      }
      ends.push(kept.length);
    });
    return { hashes: Uint32Array.from(kept), offsets: Uint32Array.from(ends), labels };
  });
}

/** One step up the slope of the likelihood of one example. */
function learn(state: State, { hashes, offsets, labels }: Example): void {
  const { model, training, random } = state;
  const columns = model.labels.length;
  const mask = 2 ** model.bits - 1;
  const scores = new Float64Array(labels.length * columns);
  const kept = Array.from(labels, (_, token) => {
    const rows: number[] = [];
    for (let k = offsets[token]!; k < offsets[token + 1]!; k++) {
      if (random() >= training.dropout) rows.push((hashes[k]! & mask) * columns);
    }
    for (const row of rows) {
      for (let label = 0; label < columns; label++) scores[token * columns + label]! += model.weights[row + label]!;
    }
    return rows;
  });
  // What is left speaks for what was left out.
  const marginals = marginalsOf(
    scores.map(score => score / (1 - training.dropout)),
    model,
    1,
  );
  kept.forEach((rows, token) => {
    for (let label = 0; label < columns; label++) {
      const at = token * columns + label;
      const slope = marginals.forward[at]! * marginals.backward[at]! - (labels[token] === label ? 1 : 0);
      if (Math.abs(slope) < NO_SLOPE) continue;
      for (const row of rows) climb(state, 'weights', row + label, slope);
    }
  });
  pairSlopes(marginals, labels).forEach((slope, at) => {
    if (Math.abs(slope) >= NO_SLOPE) climb(state, 'transitions', at, slope);
  });
}

const NO_SLOPE = 1e-4;

/** How much more often each pair of labels is expected than it is there. */
function pairSlopes({ forward, backward, emissions, transitions }: Marginals, labels: Uint8Array): Float64Array {
  const columns = Math.sqrt(transitions.length);
  const slopes = new Float64Array(transitions.length);
  for (let token = 1; token < labels.length; token++) {
    slopes[labels[token - 1]! * columns + labels[token]!]! -= 1;
    for (let pair = 0; pair < transitions.length; pair++) {
      const before = (token - 1) * columns + Math.floor(pair / columns);
      const after = token * columns + (pair % columns);
      slopes[pair]! += forward[before]! * transitions[pair]! * emissions[after]! * backward[after]!;
    }
  }
  return slopes;
}

function climb({ model, slopes, training }: State, what: 'weights' | 'transitions', at: number, slope: number): void {
  slopes[what][at]! += slope * slope;
  model[what][at]! -= (training.rate * slope) / (Math.sqrt(slopes[what][at]!) + 1e-6);
}
