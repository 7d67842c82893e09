import { expect, test } from 'vitest';
import { wordDiff } from '../../lib/view/word-diff.ts';

const shown = (before: string, after: string) =>
  wordDiff(before, after)
    .map(({ type, words }) => (type === 'same' ? words : type === 'gone' ? `[-${words}-]` : `[+${words}+]`))
    .join(' ');

test.each([
  ['We will rebuild.', 'We will rebuild.', 'We will rebuild.'],
  ['We will rebuild now.', 'We may rebuild now.', 'We [-will-] [+may+] rebuild now.'],
  ['We rebuild.', 'We shall all rebuild.', 'We [+shall all+] rebuild.'],
  ['We shall all rebuild.', 'We rebuild.', 'We [-shall all-] rebuild.'],
  ['', 'New words', '[+New words+]'],
  ['', '', ''],
])('from “%s” to “%s”', (before, after, expected) => expect(shown(before, after)).toBe(expected));

test('very long texts are not compared word by word', () => {
  const long = 'word '.repeat(2000);
  expect(wordDiff(long, `${long}more`)).toHaveLength(2);
});
