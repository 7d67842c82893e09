import { expect, test } from 'vitest';
import { frontCoded, indexOfName, nameAt, nameTableOf } from '../../lib/place/name-table.ts';

const NAMES = ['a', 'ab', 'abbey', 'abbot', 'b', 'st johns', 'st john s wood'].sort();
const table = nameTableOf(frontCoded(NAMES));

test('names survive', () => {
  expect(NAMES.map((_, i) => nameAt(table, i))).toEqual(NAMES);
  expect(NAMES.map(name => indexOfName(table, name))).toEqual(NAMES.map((_, i) => i));
});

test.each(['', 'abb', 'abbo', 'abbots', 'c', 'A', '\ud800'])('there is no “%s”', name =>
  expect(indexOfName(table, name)).toBeNull(),
);

test('what names share is kept once', () => {
  const { shared, rests } = frontCoded(['abbey', 'abbot']);
  expect([...shared]).toEqual([0, 3]);
  expect(rests.length).toBe(7);
});

test('a table of no names has none', () => expect(indexOfName(nameTableOf(frontCoded([])), 'a')).toBeNull());
