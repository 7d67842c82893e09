import { expect, test } from 'vitest';
import { momentOf } from '../../lib/annotation/guards.ts';
import { wallTime } from '../../lib/view/wall-time.ts';

test.each([
  ['2024-05-02T01:00:00.000Z', -240, '2024-05-01T21:00:00.000-04:00'],
  ['2024-05-02T23:30:00.000Z', 345, '2024-05-03T05:15:00.000+05:45'],
  ['2024-05-02T10:00:00.000Z', 0, '2024-05-02T10:00:00.000+00:00'],
])('%s at %i minutes is %s, and the same moment', (moment, minutes, wall) => {
  expect(wallTime(moment, minutes)).toBe(wall);
  expect(momentOf(wall)).toBe(moment);
});

test('what is no moment stays as it is', () => {
  expect(wallTime('soon', 60)).toBe('soon');
});
