import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { MODEL_FILES, type ModelBytes, readModels } from '../../lib/tag/models.ts';

const shipped = (path: string) => new Uint8Array(readFileSync(`public/${path}`));
const SHIPPED: ModelBytes = {
  words: shipped(MODEL_FILES.words),
  names: shipped(MODEL_FILES.names),
  speech: shipped(MODEL_FILES.speech),
};

function problemsOf(files: ModelBytes): string[] {
  const problems: string[] = [];
  readModels(files, problem => problems.push(problem));
  return problems;
}

test('the shipped models are sound', () => {
  expect(problemsOf(SHIPPED)).toEqual([]);
});

test('of a damaged model nothing is used, and one sentence tells why', () => {
  const names = SHIPPED.names!.with(-1, SHIPPED.names!.at(-1)! ^ 1);
  expect(readModels({ ...SHIPPED, names }, () => {})).toMatchObject({ words: {}, names: null });
  expect(problemsOf({ ...SHIPPED, names })).toEqual([
    'models/names.bin is of no use; rules go on without it. This model is damaged: its check sum is wrong.',
  ]);
});

test('a missing model is told once, and the others are read', () => {
  expect(problemsOf({ ...SHIPPED, words: null })).toEqual(['models/words.bin is missing; rules go on without it.']);
});

test('one model is not taken for another', () => {
  expect(problemsOf({ ...SHIPPED, words: SHIPPED.names, names: SHIPPED.words })).toHaveLength(2);
});
