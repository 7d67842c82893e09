import { describe, expect, test } from 'vitest';
import { textDirectiveOf, withTextFragment } from '../../lib/export/text-fragment.ts';
import { HOSTILE } from './records.ts';

const plain = { prefix: '', suffix: '' };

describe('textDirectiveOf', () => {
  test.each([
    [
      'words alone',
      { ...plain, exact: 'We will rebuild the quay before the winter.' },
      'We%20will%20rebuild%20the%20quay%20before%20the%20winter.',
    ],
    [
      'short words, between their neighbours',
      { exact: 'We will.', prefix: 'on Monday she said: “', suffix: '” The mayor left.' },
      'Monday%20she%20said%3A%20%E2%80%9C-,We%20will.,-%E2%80%9D%20The%20mayor%20left.',
    ],
    [
      'long words, by their ends',
      { ...plain, exact: `one two three four five six ${'seven '.repeat(40)}eight nine ten eleven twelve end` },
      'one%20two%20three%20four%20five%20six,eight%20nine%20ten%20eleven%20twelve%20end',
    ],
    [
      'words over two blocks, by their ends',
      { ...plain, exact: 'The first line.\nThe second line.' },
      'The%20first%20line.,The%20second%20line.',
    ],
    [
      'syntax as text',
      { ...plain, exact: 'a well-known, black & white rule of all the towns' },
      'a%20well%2Dknown%2C%20black%20%26%20white%20rule%20of%20all%20the%20towns',
    ],
    [
      'a part of a word, as the whole word',
      { exact: 'build', prefix: 'we will re', suffix: 'ing it' },
      'we%20will-,rebuilding,-it',
    ],
    [
      'no neighbours of other blocks',
      { exact: 'Robin', prefix: 'The first block.\n', suffix: '\nThe next block.' },
      'Robin',
    ],
    [
      'white space as a browser folds it',
      { ...plain, exact: ' two   words\tthat stand\u00A0 far apart from one another ' },
      'two%20words%20that%20stand%C2%A0%20far%20apart%20from%20one%20another',
    ],
    [
      'half a pair',
      { ...plain, exact: 'one half of a pair, \uD83D, stands in these words' },
      'one%20half%20of%20a%20pair%2C%20%EF%BF%BD%2C%20stands%20in%20these%20words',
    ],
    ['one very long word', { ...plain, exact: 'x'.repeat(300) }, 'x'.repeat(300)],
  ])('%s', (_, target, directive) => expect(textDirectiveOf(target)).toBe(`text=${directive}`));

  test.each(['', ' ', '\n\n'])('none for %j', exact => expect(textDirectiveOf({ ...plain, exact })).toBe(''));

  test('a cut word at the far end of the context is left out', () => {
    const prefix = `${'x'.repeat(120)} so said `;
    expect(textDirectiveOf({ exact: 'Robin', prefix, suffix: '' })).toBe('text=so%20said-,Robin');
  });

  test.each(HOSTILE.map((words, i) => [i, words] as const))(
    'is always a part of a URL: hostile string %i',
    (_, words) => {
      const directive = textDirectiveOf({ exact: words, prefix: words, suffix: words });
      expect(directive).toMatch(/^$|^text=[\w.!~*'()%,-]+$/);
      // "-" and "," stand only where the syntax has them.
      expect(directive.replace(/^text=/, '').match(/-(?!,)(?!$)|,/g)?.length ?? 0).toBeLessThanOrEqual(4);
    },
  );
});

describe('withTextFragment', () => {
  const target = { ...plain, exact: 'all the words of the quote, forty or more' };
  const directive = textDirectiveOf(target);

  test.each([
    ['https://example.com/a', `https://example.com/a#:~:${directive}`],
    ['https://example.com/a?b=1', `https://example.com/a?b=1#:~:${directive}`],
    ['https://example.com/a#part', `https://example.com/a#part:~:${directive}`],
    ['https://example.com/#/route', `https://example.com/#/route:~:${directive}`],
    ['https://example.com/a#:~:text=old', `https://example.com/a#:~:${directive}`],
    ['https://example.com/a#part:~:text=old', `https://example.com/a#part:~:${directive}`],
  ])('%s', (address, expected) => expect(withTextFragment(address, [target])).toBe(expected));

  test('joins the stretches of a split quote', () => {
    expect(withTextFragment('https://example.com/a', [target, target])).toBe(
      `https://example.com/a#:~:${directive}&${directive}`,
    );
  });

  test('is the address alone when there are no words', () => {
    expect(withTextFragment('https://example.com/a', [])).toBe('https://example.com/a');
  });
});
