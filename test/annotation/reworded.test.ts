import { expect, test } from 'vitest';
import { rewordedTargets } from '../../lib/annotation/reworded.ts';
import { describe, resolve } from '../../lib/annotation/selector.ts';
import { placeBody, quoteBody } from '../helpers/saved.ts';

const OLD = 'The fire began at dawn. Some 300 people left their homes, the chief said. Nobody was hurt.';
const body = quoteBody('', null);
const NEW = OLD.replace('300 people', '450 people in all');

test('what was reworded is found where it stands, and is the same from then on', () => {
  const target = describe(OLD, { start: 24, end: 56 });
  const [reworded] = rewordedTargets({ body, targets: [target], wordsNow: 'Some 450 people in all left their homes' })!;
  expect(resolve(NEW, target)?.state).toBe('changed');
  expect(resolve(NEW, reworded!)).toMatchObject({ state: 'same', span: { start: 24, end: 63 } });
  expect(reworded?.paragraph).toBe(NEW);
});

test('stretches are reworded one by one, if it is told which says what', () => {
  const targets = [describe(OLD, { start: 0, end: 8 }), describe(OLD, { start: 74, end: 80 })];
  expect(rewordedTargets({ body, targets, wordsNow: 'The blaze … No one' })?.map(({ exact }) => exact)).toEqual([
    'The blaze',
    'No one',
  ]);
  expect(rewordedTargets({ body, targets, wordsNow: 'The blaze' })).toBeNull();
  expect(rewordedTargets({ body, targets, wordsNow: null })).toBeNull();
});

test('of a name one mention is reworded', () => {
  const targets = [describe(OLD, { start: 0, end: 8 }), describe(OLD, { start: 74, end: 80 })];
  const [first, second] = rewordedTargets({ body: placeBody('Kiev', 'UA', 50, 30), targets, wordsNow: 'Kyiv' })!;
  expect([first?.exact, second]).toEqual(['Kyiv', undefined]);
});
