import { expect, test } from 'vitest';
import { read } from '../../lib/text/reading.ts';
import { sentencesOf } from '../../lib/text/sentences.ts';
import { tokensOf } from '../../lib/text/tokens.ts';

const words = (text: string) =>
  tokensOf(text)
    .map(token => token.text)
    .join(' | ');
const sentences = (text: string) => sentencesOf(tokensOf(text)).map(({ start, end }) => text.slice(start, end));

test.each([
  ['Gov. Lee’s plan', 'Gov. | Lee | ’s | plan'],
  ['ST. JOSEPH – In St. Paul', 'ST. | JOSEPH | – | In | St. | Paul'],
  ['the US-based U.S. firm', 'the | US | - | based | U.S. | firm'],
  ['Ana Lee‘s NBA-leading Tigers', 'Ana | Lee | ‘s | NBA | - | leading | Tigers'],
  ['pro-Palestine al-Assad, Ban Ki-moon', 'pro | - | Palestine | al-Assad | , | Ban | Ki-moon'],
  ['Joseph R. Biden paid 1,200.5 at 10:30', 'Joseph | R. | Biden | paid | 1,200.5 | at | 10:30'],
  ['Don’t wait... “Go!”', 'Don’t | wait | ... | “ | Go | ! | ”'],
  ['It is no. We act.', 'It | is | no | . | We | act | .'],
  ['Newark, Del. and the Wash.', 'Newark | , | Del. | and | the | Wash | .'],
])('cuts into tokens: %s', (text, expected) => expect(words(text)).toBe(expected));

test.each([
  [['He left at 6 p.m. The vote was close.'], ['He left at 6 p.m.', 'The vote was close.']],
  [['Gov. Lee met Sen. Ortiz. They spoke.'], ['Gov. Lee met Sen. Ortiz.', 'They spoke.']],
  [['“No. I won’t,” she said. “Never.” He left.'], ['“No.', 'I won’t,” she said.', '“Never.”', 'He left.']],
  [
    ['The U.S. Senate met on Jan. 11 in Washington, D.C. It voted.'],
    ['The U.S. Senate met on Jan. 11 in Washington, D.C.', 'It voted.'],
  ],
  [['It rose 3.5 per cent... and fell'], ['It rose 3.5 per cent... and fell']],
  [['“Really?” asked Lee. One line\nand another'], ['“Really?” asked Lee.', 'One line', 'and another']],
])('cuts into sentences: %s', ([text], expected) => expect(sentences(text!)).toEqual(expected));

test('tokens lose no character but white space', () => {
  const text = 'A “B” — c’s\u00a0d\u00adé… 1.5% \ud83d\ude00 (x)';
  expect(
    tokensOf(text)
      .map(token => token.text)
      .join(''),
  ).toBe(text.replace(/\s/g, ''));
});

test.each(['', '\n\n', '"', '.'.repeat(1000), '\ud800', 'A'.repeat(100_000)])('reads any text', text => {
  expect(() => read({ text, blocks: [] })).not.toThrow();
});
