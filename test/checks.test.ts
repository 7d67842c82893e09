import { expect, test } from 'vitest';
import { between, byKind, type Check, count, listOf, nothing, oneOf, orNull, shape, text } from '../lib/checks.ts';

const check = shape<{ name: string; at: number | null }>({ name: text(5), at: orNull(count) });
const either = byKind<{ kind: 'a'; x: number } | { kind: 'b' }>({
  a: shape({ kind: oneOf(['a']), x: between(-1, 1) }),
  b: shape({ kind: oneOf(['b']) }),
});

test('a shape keeps its fields and leaves out the others', () => {
  expect(check({ name: 'Reyes', at: null, script: 'x' }, 'it')).toEqual({ name: 'Reyes', at: null });
});

test.each<[string, Check<unknown>, unknown, string]>([
  ['no object', check, 'Reyes', 'it should be an object.'],
  ['a list for an object', check, [], 'it should be an object.'],
  ['a missing field', check, { at: 1 }, 'it.name should be a text.'],
  ['a long text', check, { name: 'Reyes!', at: 1 }, 'it.name should be a text of at most 5 characters.'],
  ['half a character', check, { name: 'a', at: 0.5 }, 'it.at should be a whole number.'],
  ['an endless number', between(0, 1), Number.NaN, 'it should be between 0 and 1.'],
  ['no list', listOf(count), { 0: 1, length: 1 }, 'it should be a list.'],
  ['a long list', listOf(count, 1), [1, 2], 'it should be a list of at most 1.'],
  ['a bad item', listOf(count), [1, -2], 'it[1] should be a whole number.'],
  ['an unknown word', oneOf(['a', 'b']), 'c', 'it should be one of a, b.'],
  ['something for nothing', nothing, 0, 'it should be empty.'],
  ['an unknown kind', either, { kind: 'toString' }, 'it.kind should be a known kind.'],
  ['a field of a kind', either, { kind: 'a', x: 2 }, 'it.x should be between -1 and 1.'],
])('refuses %s', (_, of, value, sentence) => {
  expect(() => of(value, 'it')).toThrow(sentence);
});
