import { describe, expect, test } from 'vitest';
import { lineAmong, positionBeside } from '../../lib/page/card-position.ts';

const CARD = { width: 320, height: 200 };
const WINDOW = { width: 1000, height: 700 };

describe('positionBeside', () => {
  test.each([
    ['under the line', { left: 100, top: 100, bottom: 120 }, { left: 100, top: 128 }],
    ['over it, where there is no room below', { left: 100, top: 600, bottom: 620 }, { left: 100, top: 392 }],
    [
      'over it, where its mark goes on below',
      { left: 100, top: 300, bottom: 320, goesOn: true },
      { left: 100, top: 92 },
    ],
    [
      'under it all the same, where there is no room above',
      { left: 100, top: 100, bottom: 120, goesOn: true },
      { left: 100, top: 128 },
    ],
    ['not out of the window to the right', { left: 900, top: 100, bottom: 120 }, { left: 672, top: 128 }],
    ['not out of it to the left', { left: -50, top: 100, bottom: 120 }, { left: 8, top: 128 }],
  ])('puts a card %s', (_, line, expected) => {
    expect(positionBeside(line, CARD, WINDOW)).toEqual({ ...expected, isSheet: false });
  });

  test('tells of a line whether most of its mark comes below', () => {
    const lines = [0, 20, 40].map(top => ({ left: 10, top, bottom: top + 20 }));
    expect([0, 1, 2].map(index => lineAmong(lines, index)?.goesOn)).toEqual([true, false, false]);
    expect(lineAmong(lines, 3)).toBe(null);
  });

  test('keeps a card in a window that is too low for it', () => {
    const { top } = positionBeside({ left: 0, top: 90, bottom: 110 }, CARD, { width: 1000, height: 190 });
    expect(top).toBe(8);
  });

  test('makes it a sheet on a phone', () => {
    expect(positionBeside({ left: 0, top: 90, bottom: 110 }, CARD, { width: 390, height: 700 })).toEqual({
      left: 0,
      top: 500,
      isSheet: true,
    });
  });
});
