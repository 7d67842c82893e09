import { expect, test } from 'vitest';
import { type Costs, NAME_TYPES, withOneType } from '../../../lib/find/names/one-type.ts';
import type { Name } from '../../../lib/mentions.ts';

/** Mentions of "Ley", each with what the types cost there: the cheapest is the one it has. */
function typesFor(...mentions: readonly (Costs | null)[]): string[] {
  const text = 'Ley '.repeat(mentions.length);
  const names = mentions.map((costs, i): Name => {
    const type = costs ? NAME_TYPES[costs.indexOf(Math.min(...costs))]! : 'person';
    return { start: 4 * i, end: 4 * i + 3, type, rule: 'test' };
  });
  return withOneType(names, ({ start }) => mentions[start / 4]!, text).map(({ type }) => type);
}

const SURE_PLACE: Costs = [300, 300, 0, 300];
const NEARLY_BODY: Costs = [200, 0, 60, 100];
const SURE_BODY: Costs = [300, 0, 900, 300];

test('a mention that tells little goes by those that tell more', () => {
  expect(typesFor(SURE_PLACE, NEARLY_BODY)).toEqual(['place', 'place']);
  expect(typesFor(NEARLY_BODY, NEARLY_BODY, SURE_PLACE)).toEqual(['place', 'place', 'place']);
});

test('a mention that tells much keeps its type', () => {
  expect(typesFor(SURE_PLACE, SURE_BODY)).toEqual(['place', 'organisation']);
});

test('a mention never gets a type that it can not have', () => {
  expect(typesFor(SURE_PLACE, SURE_PLACE, [200, 0, Infinity, 300])).toEqual(['place', 'place', 'organisation']);
});

test('one mention has nobody to agree with, nor has one that the model did not see', () => {
  expect(typesFor(NEARLY_BODY)).toEqual(['organisation']);
  expect(typesFor(null, SURE_PLACE)).toEqual(['person', 'place']);
});
