import { expect, test } from 'vitest';
import { withBothMarks } from '../../lib/annotation/both-marks.ts';

test.each([
  ['hit “fuel depots', 'hit “fuel depots”'],
  ['complete” by noon', '“complete” by noon'],
  ['a “long” wait', 'a “long” wait'],
  ['so “far” and “no further', 'so “far” and “no further”'],
  ['no further” than “that', '“no further” than “that”'],
  ['it’s a 6" board', 'it’s a 6" board'],
  ['', ''],
])('%s is shown as: %s', (words, shown) => expect(withBothMarks(words)).toBe(shown));
