import { expect, test } from 'vitest';
import { remembered, rememberedWith } from '../lib/remembered.ts';

/** A function that counts how often it is really asked. */
function counting<Q, A>(answer: (question: Q) => A): { ask: (question: Q) => A; asked: Q[] } {
  const asked: Q[] = [];
  return {
    asked,
    ask: question => {
      asked.push(question);
      return answer(question);
    },
  };
}

test('a question is answered once, also with null', () => {
  const { ask, asked } = counting((word: string) => (word === '' ? null : word.length));
  const lengthOf = remembered(ask, 10);
  expect([lengthOf('ab'), lengthOf(''), lengthOf('ab'), lengthOf('')]).toEqual([2, null, 2, null]);
  expect(asked).toEqual(['ab', '']);
});

test('no more answers are kept than were allowed', () => {
  const { ask, asked } = counting((word: string) => word.length);
  const lengthOf = remembered(ask, 2);
  for (const word of ['a', 'bb', 'ccc', 'a', 'ccc']) expect(lengthOf(word)).toBe(word.length);
  expect(asked).toEqual(['a', 'bb', 'ccc', 'a']);
});

test('an object that is asked about twice has one answer', () => {
  const { ask, asked } = counting((list: readonly number[]) => ({ sum: list.reduce((a, b) => a + b, 0) }));
  const sumOf = rememberedWith(ask);
  const list = [1, 2];
  expect(sumOf(list)).toBe(sumOf(list));
  expect(sumOf([1, 2])).not.toBe(sumOf(list));
  expect(asked).toHaveLength(2);
});
