import { describe, expect, test } from 'vitest';
import { positionBeside } from '../../lib/page/card-position.ts';

const CARD = { width: 320, height: 200 };
const WINDOW = { width: 1000, height: 700 };

describe('positionBeside', () => {
  test.each([
    ['under the line', { left: 100, top: 100, bottom: 120 }, { left: 100, top: 128 }],
    ['over it, where there is no room below', { left: 100, top: 600, bottom: 620 }, { left: 100, top: 392 }],
    ['not out of the window to the right', { left: 900, top: 100, bottom: 120 }, { left: 672, top: 128 }],
    ['not out of it to the left', { left: -50, top: 100, bottom: 120 }, { left: 8, top: 128 }],
  ])('puts a card %s', (_, line, expected) => {
    expect(positionBeside(line, CARD, WINDOW)).toEqual({ ...expected, isSheet: false });
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
