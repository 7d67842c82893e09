import { expect, test } from 'vitest';
import { inOrder, namedIn, personNamed } from '../../lib/link/speaker-scene.ts';
import type { Person } from '../../lib/mentions.ts';

const person = (id: string, ...starts: readonly number[]): Person => ({
  kind: 'person',
  id,
  name: id,
  official: false,
  titles: [],
  affiliation: null,
  gender: null,
  mentions: starts.map(start => ({ start, end: start + 3, title: null, rule: 'full-name' })),
});

const NAMED = inOrder([person('Ana', 0, 40), person('Bo', 10, 20)]);

test('mentions come in text order, each with whose it is', () => {
  expect(NAMED.map(({ start, person: { id } }) => [start, id])).toEqual([
    [0, 'Ana'],
    [10, 'Bo'],
    [20, 'Bo'],
    [40, 'Ana'],
  ]);
});

test('a span names those in it and those who reach into it', () => {
  expect(namedIn(NAMED, { start: 12, end: 41 }).map(({ start }) => start)).toEqual([10, 20, 40]);
  expect(namedIn(NAMED, { start: 3, end: 10 })).toEqual([]);
});

test('a name is a person’s or nobody’s', () => {
  expect(personNamed(NAMED, { start: 20, end: 23 })?.id).toBe('Bo');
  expect(personNamed(NAMED, { start: 30, end: 33 })).toBeNull();
  expect(personNamed([], { start: 0, end: 3 })).toBeNull();
});
