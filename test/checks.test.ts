import { expect, test } from 'vitest';
import { type Check, count, listOf, nothing, oneOf, orNull, shape, text } from '../lib/checks.ts';

const check = shape<{ name: string; at: number | null }>({ name: text(5), at: orNull(count) });
test('a shape keeps its fields and leaves out the others', () => {
  expect(check({ name: 'Reyes', at: null, script: 'x' }, 'it')).toEqual({ name: 'Reyes', at: null });
});

test.each<[string, Check<unknown>, unknown, string]>([
  ['no object', check, 'Reyes', 'it should be an object.'],
  ['a list for an object', check, [], 'it should be an object.'],
  ['a missing field', check, { at: 1 }, 'it.name should be a text.'],
  ['a long text', check, { name: 'Reyes!', at: 1 }, 'it.name should be a text of at most 5 characters.'],
  ['half a character', check, { name: 'a', at: 0.5 }, 'it.at should be a whole number.'],
  ['no list', listOf(count), { 0: 1, length: 1 }, 'it should be a list.'],
  ['a long list', listOf(count, 1), [1, 2], 'it should be a list of at most 1.'],
  ['a bad item', listOf(count), [1, -2], 'it[1] should be a whole number.'],
  ['an unknown word', oneOf(['a', 'b']), 'c', 'it should be one of a, b.'],
  ['something for nothing', nothing, 0, 'it should be empty.'],
])('refuses %s', (_, of, value, sentence) => {
  expect(() => of(value, 'it')).toThrow(sentence);
});
