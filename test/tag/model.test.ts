import { expect, test } from 'vitest';
import { hashOf } from '../../lib/tag/hash.ts';
import { chunksOf, costsOf, decode, openTransitions, type SequenceModel, scoresOf } from '../../lib/tag/model.ts';
import { modelBytes, readModel } from '../../lib/tag/model-file.ts';
import { packWeights } from '../../lib/tag/packed-weights.ts';
import { readWordClasses, wordClassBytes } from '../../lib/tag/word-classes.ts';
import { train } from '../train/perceptron.ts';

const LABELS = ['O', 'B-person', 'I-person', 'B-place', 'I-place'];

/** A sequence whose tokens have one feature each, their own word; labels by name. */
function example(words: string, labels: string) {
  const hashes = Uint32Array.from(words.split(' '), hashOf);
  return {
    hashes,
    offsets: Uint32Array.from({ length: hashes.length + 1 }, (_, i) => i),
    labels: Uint8Array.from(labels.split(' '), label => LABELS.indexOf(label)),
  };
}

const EXAMPLES = [
  example('Ana Reyes left Duluth', 'B-person I-person O B-place'),
  example('Reyes spoke', 'B-person O'),
  example('New York voted', 'B-place I-place O'),
];
const TRAINING = { labels: LABELS, bits: 10, epochs: 8, rounds: 2, margin: 1, threshold: 0.01, clip: 8 };

const labelsOf = (model: SequenceModel, words: string) =>
  [...decode(scoresOf(example(words, ''), model), model)].map(i => LABELS[i]).join(' ');

test('training learns its examples, and a file keeps what was learnt', () => {
  const model = readModel(modelBytes(train(EXAMPLES, TRAINING)));
  expect(labelsOf(model, 'Ana Reyes left New York')).toBe('B-person I-person O B-place I-place');
});

test('the same examples give the same bytes', () => {
  expect(modelBytes(train(EXAMPLES, TRAINING))).toEqual(modelBytes(train(EXAMPLES, TRAINING)));
});

test('no path breaks the grammar of labels, whatever the scores', () => {
  const model = train(EXAMPLES, TRAINING);
  const scores = Float64Array.from({ length: 200 * LABELS.length }, (_, i) => (hashOf(String(i)) % 2001) - 1000);
  const path = [...decode(scores, model)].map(i => LABELS[i]!);
  path.forEach((label, i) => {
    if (label.startsWith('I-')) expect(path[i - 1]?.slice(2)).toBe(label.slice(2));
  });
});

test('the best path costs nothing, and no other label of a token less than what its paths lose', () => {
  const model = train(EXAMPLES, TRAINING);
  const scores = Float64Array.from({ length: 5 * LABELS.length }, (_, i) => (hashOf(String(i)) % 201) - 100);
  const costs = costsOf(scores, model);
  decode(scores, model).forEach((label, token) => {
    const row = costs.subarray(token * LABELS.length, (token + 1) * LABELS.length);
    expect(row[label]).toBeCloseTo(0);
    expect(Math.min(...row)).toBeCloseTo(0);
  });
  const worse = scores.with(1 * LABELS.length, scores[LABELS.length]! - 1000);
  expect(costsOf(worse, model)[LABELS.length]! - costs[LABELS.length]!).toBeGreaterThan(0);
});

test('an empty sequence has an empty path', () => {
  expect(decode(new Float64Array(0), train(EXAMPLES, TRAINING))).toEqual(new Uint8Array(0));
});

test('runs end where another begins', () => {
  const path = Uint8Array.from(['B-person', 'I-person', 'B-person', 'O', 'B-place'], label => LABELS.indexOf(label));
  expect(chunksOf(path, LABELS)).toEqual([
    { first: 0, last: 2, type: 'person' },
    { first: 2, last: 3, type: 'person' },
    { first: 4, last: 5, type: 'place' },
  ]);
});

test.each([
  [
    'foreign',
    (bytes: Uint8Array) => new TextEncoder().encode('{"a":1}, not a model').with(0, bytes[0]! + 1),
    /no model/,
  ],
  ['cut short', (bytes: Uint8Array) => bytes.slice(0, -1), /cut short/],
  ['damaged', (bytes: Uint8Array) => bytes.with(-1, bytes.at(-1)! ^ 1), /check sum/],
  ['from the future', (bytes: Uint8Array) => bytes.with(4, 9), /version 9/],
])('a %s file is refused with a sentence', (_, damage, message) => {
  expect(() => readModel(damage(modelBytes(train(EXAMPLES, TRAINING))))).toThrow(message);
});

test('a table of word classes gives back what was put in, and knows nothing else', () => {
  const words = [
    { lower: 'said', fine: 3, common: 3 },
    { lower: 'kyiv', fine: 512, common: 0 },
  ];
  const table = readWordClasses(
    wordClassBytes(
      words,
      Array.from({ length: 512 }, (_, i) => (i % 64) + 1),
    ),
  );
  expect(table.of('said')).toEqual({ fine: 3, coarse: 3, common: 3 });
  expect(table.of('kyiv')).toEqual({ fine: 512, coarse: 64, common: 0 });
  expect(table.of('nowhere')).toEqual({ fine: 0, coarse: 0, common: 0 });
});

test('a packed table sums what the table itself does', () => {
  const columns = LABELS.length;
  const weights = Int8Array.from({ length: 2 ** 6 * columns }, (_, i) => {
    const isEmpty = Math.floor(i / columns) % 3 === 0;
    return isEmpty ? 0 : (hashOf(`weight ${i}`) % 256) - 128;
  });
  const hashes = Uint32Array.from({ length: 900 }, (_, i) => hashOf(`feature ${i}`));
  const features = { hashes, offsets: [0, 0, 1, 300, 900] };
  const model = { labels: LABELS, bits: 6, weights, transitions: openTransitions(LABELS) };
  const places = Uint32Array.from([...weights.keys()].filter(i => weights[i] !== 0));
  const filled = Int8Array.from(places, i => weights[i]!);
  const packed = packWeights(places, filled, columns, 2 ** 6);
  expect(scoresOf(features, { ...model, weights: packed })).toEqual(scoresOf(features, model));
});

test('sequences one behind the other are decoded as each alone', () => {
  const model = train(EXAMPLES, TRAINING);
  const scores = Float64Array.from({ length: 9 * LABELS.length }, (_, i) => (hashOf(String(i)) % 201) - 100);
  const bounds = [0, 2, 2, 3, 9];
  const alone = bounds.slice(1).map((end, i) => scores.slice(bounds[i]! * LABELS.length, end * LABELS.length));
  expect([...decode(scores, model, bounds)]).toEqual(alone.flatMap(part => [...decode(part, model)]));
  expect([...costsOf(scores, model, bounds)]).toEqual(alone.flatMap(part => [...costsOf(part, model)]));
});
