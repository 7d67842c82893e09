import { expect, test } from 'vitest';
import { retarget } from '../../lib/view/retarget.ts';

const TEXT = 'He said: “We’ll rebuild now.”\nLater: “We’ll rebuild,” she said, “by  May.” Nobody else spoke.';
const words = (near: number, corrected: string) => retarget(TEXT, near, corrected)?.map(({ exact }) => exact) ?? null;

test.each([
  ['a longer stretch', 10, "We'll rebuild now.", ['We’ll rebuild now.']],
  ['two stretches', 38, "We'll rebuild … by May.", ['We’ll rebuild', 'by  May.']],
  ['white space at the ends', 10, '  rebuild now ', ['rebuild now']],
  ['words that nobody said', 10, 'We never rebuild', null],
  ['stretches in the wrong order', 38, 'by May. … Later', null],
  ['nothing', 10, ' … ', null],
])('finds %s', (_, near, corrected, expected) => expect(words(near, corrected)).toEqual(expected));

test('takes the place that is nearest to the old one', () => {
  expect(retarget(TEXT, 38, 'We’ll rebuild')?.[0]?.start).toBe(TEXT.lastIndexOf('We’ll'));
  expect(retarget(TEXT, 0, 'We’ll rebuild')?.[0]?.start).toBe(TEXT.indexOf('We’ll'));
});

test.each(['a (b) [c] {d} $1 \\ ^x|y*+?/.-', '\ud83d\ude00 \ud800', '“—’'])('takes any characters: %s', odd => {
  expect(retarget(`Before ${odd} behind`, 0, odd)?.[0]?.exact).toBe(odd);
  expect(retarget('Nothing of it', 0, odd)).toBeNull();
});
