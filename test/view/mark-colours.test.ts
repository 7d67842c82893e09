import { expect, test } from 'vitest';
import { colourSheet, isReaderColour } from '../../lib/view/mark-colours.ts';

test('the colour sheet has every kind, in light and in dark', () => {
  const [light, dark] = colourSheet(':host').split('@media (prefers-color-scheme: dark)');
  for (const kind of ['quote', 'official', 'place', 'note', 'red']) {
    expect(light).toContain(`--${kind}-line:#`);
    expect(dark).toContain(`--${kind}-wash:#`);
  }
  expect(light?.startsWith(':host{')).toBe(true);
});

test.each([
  ['red', true],
  ['#ff0000', false],
  ['toString', false],
  [null, false],
])('a reader’s colour: %s', (colour, expected) => expect(isReaderColour(colour)).toBe(expected));
