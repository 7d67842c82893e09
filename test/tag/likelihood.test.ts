import { expect, test } from 'vitest';
import { hashOf } from '../../lib/tag/hash.ts';
import { likelyInside, marginalsOf } from '../../lib/tag/marginals.ts';
import { decode, type SequenceModel, scoresOf } from '../../lib/tag/model.ts';
import { modelBytes, readModel } from '../../lib/tag/model-file.ts';
import { trainOnLikelihood } from '../train/likelihood.ts';

const LABELS = ['O', 'B-said', 'I-said'];
const TRAINING = {
  ...{ labels: LABELS, bits: 10, epochs: 30, rounds: 2, averaged: 10, rate: 0.1, dropout: 0.1 },
  ...{ rare: 1, threshold: 0 },
};

/** A sequence whose tokens have one feature each, their own word; + stands before the words that are said. */
function example(words: string) {
  const tokens = words.split(' ');
  const hashes = Uint32Array.from(tokens, token => hashOf(token.replace('+', '')));
  const labels = tokens.map((token, i) => (!token.startsWith('+') ? 0 : tokens[i - 1]?.startsWith('+') ? 2 : 1));
  const offsets = Uint32Array.from({ length: hashes.length + 1 }, (_, i) => i);
  return { hashes, offsets, labels: Uint8Array.from(labels) };
}

function trained(...texts: string[]): SequenceModel {
  return readModel(modelBytes(trainOnLikelihood(texts.map(example), TRAINING)));
}

/** How likely the word at an index is said. */
function likely(model: SequenceModel, words: string, i: number): number {
  return likelyInside(marginalsOf(scoresOf(example(words), model), model), 'said', i);
}

test('it learns its examples', () => {
  const model = trained('Lee said +it +rains', 'Reyes said +it +snows', 'Lee left town');
  const path = decode(scoresOf(example('Reyes said it rains'), model), model);
  expect([...path].map(label => LABELS[label])).toEqual(['O', 'O', 'B-said', 'I-said']);
});

test('what comes now this way, now that, is as likely as it was', () => {
  const model = trained(...Array(30).fill('Lee said +rain'), ...Array(10).fill('Lee said rain'));
  expect(likely(model, 'Lee said rain', 2)).toBeGreaterThan(0.6);
  expect(likely(model, 'Lee said rain', 2)).toBeLessThan(0.9);
  expect(likely(model, 'Lee said rain', 0)).toBeLessThan(0.1);
});

test('the same examples give the same bytes', () => {
  const bytes = () => modelBytes(trainOnLikelihood([example('Lee said +it'), example('Lee left')], TRAINING));
  expect(bytes()).toEqual(bytes());
});

test('what is rare is not learnt', () => {
  const texts = ['Lee said +rain', 'Lee said +rain', 'Reyes said +snow'].map(example);
  const model = trainOnLikelihood(texts, { ...TRAINING, rare: 2 });
  const empty = scoresOf(example('snow'), model);
  expect([...empty]).toEqual([0, 0, 0]);
  expect(scoresOf(example('rain'), model).some(score => score !== 0)).toBe(true);
});
