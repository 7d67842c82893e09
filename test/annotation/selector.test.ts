import { describe, expect, test } from 'vitest';
import { foldWords } from '../../lib/annotation/fold.ts';
import { describe as describeSpan, resolve, resolverOf } from '../../lib/annotation/selector.ts';

/** The brackets mark the span in the old text, and where it has to be found in the new one; without them it is lost. */
const CASES: readonly (readonly [string, string, string, string | null])[] = [
  [
    'an unchanged text',
    'The bridge is closed. Mayor Ana Reyes said it [will open in May]. Traffic goes by Larkfield.',
    'The bridge is closed. Mayor Ana Reyes said it [will open in May]. Traffic goes by Larkfield.',
    'same',
  ],
  [
    'words moved by a paragraph put in before them',
    'The bridge is closed. Mayor Ana Reyes said it [will open in May]. Traffic goes by Larkfield.',
    'Updated at noon with a statement by the police.\nThe bridge is closed. Mayor Ana Reyes said it [will open in May]. Traffic goes by Larkfield.',
    'moved',
  ],
  [
    'other marks and spaces for the same words',
    'He said: "[We don\'t know - not yet]", and left the hall without a further word to anybody there.',
    'He said: “[We don’t  know – not yet]”, and left the hall\u00A0without a further word to anybody there.',
    'same',
  ],
  [
    'soft hyphens and zero-width spaces',
    'After the storm the council said [the cooperative harbour] had lost nine boats and two cranes overnight.',
    'After the storm the coun\u00ADcil said [the co\u00ADoperative har\u200Bbour] had lost nine boats and two cranes overnight.',
    'moved',
  ],
  [
    'words that were corrected',
    'The fire began at dawn. [Some 300 people left their homes], the chief of the brigade said. Nobody was hurt in it.',
    'The fire began at dawn. [Some 450 people left their homes], the chief of the brigade said. Nobody was hurt in it.',
    'changed',
  ],
  [
    'a corrected name',
    'The commission is led by Judge [Mathew Hollis], who has served on the regional court in Eastmere since 2009.',
    'The commission is led by Judge [Matthew Hollis], who has served on the regional court in Eastmere since 2009.',
    'changed',
  ],
  [
    'a paragraph that was moved as a whole',
    'Two people were hurt on the ferry.\nThe captain, Joan Weir, told reporters that [the engines had stopped without any warning].\nA tug brought the ferry home.',
    'Two people were hurt on the ferry.\nA tug brought the ferry home.\nThe captain, Joan Weir, told reporters that [the engines had stopped without any warning].',
    'moved',
  ],
  [
    'a short name among several of it, by what stands around it',
    'Robin called the police at once. Later that night [Robin] Marsh, a nurse, was seen at the old mill by two neighbours.',
    'Robin called the police at once. Robin did not sleep. Later that night [Robin] Marsh, a nurse, was seen at the old mill by two neighbours.',
    'moved',
  ],
  [
    'a short name whose sentence is gone, though the name stands elsewhere',
    'Robin called the police at once. Later that night [Robin] Marsh, a nurse, was seen at the old mill by two neighbours.',
    'Robin called the police at once. The station has no comment. Inquiries go on, and the road stays closed until Monday.',
    null,
  ],
  [
    'a deleted sentence among sentences made like it',
    'Ferries to Holm leave at 8 from the east pier. [Ferries to Stray leave at 9 from the north pier.] Ferries to Wick leave at 10 from the south pier.',
    'Ferries to Holm leave at 8 from the east pier. Ferries to Wick leave at 10 from the south pier.',
    null,
  ],
  [
    'a deleted paragraph',
    'The vote was close.\n[“I will not resign over this,” the minister told the chamber.]\nA second vote is set for Friday.',
    'The vote was close.\nA second vote is set for Friday.',
    null,
  ],
  [
    'another article',
    'The orchestra plays on. [Its conductor, Lena Brandt, has signed for three more years.]',
    'Prices of copper rose again on Thursday, as mines in the north stayed closed for a second week.',
    null,
  ],
  [
    'the first word of a text',
    '[Larkfield] votes today.',
    'Larkfield votes today. More soon. Nothing else stands here.',
    'same',
  ],
  [
    'words with a sentence put in right behind them',
    'The hall was full to the doors. [But some could not stay.] Student Reece Dale, 20, left at nine with two friends.',
    'The hall was full to the doors. [But some could not stay.] Then the lights went out. Student Reece Dale, 20, left at nine with two friends.',
    'same',
  ],
  [
    'words with a line put in right before them',
    'Dialysis patients wait.\n[The clinic shuts on Monday, the council says]\nGovernors gave the state seven days to pay.',
    'Dialysis patients wait.\nThe last bus is gone.\n[The clinic shuts on Monday, the council says]\nGovernors gave the state seven days to pay.',
    'moved',
  ],
  [
    'no full stop in place of the letter before it',
    'She was taken to Ward [C.] In an email, spokesman Peter Hale declined to say more about the accident.',
    'She was taken to Ward. In an email, spokesman Peter Hale declined to say more about the accident.',
    null,
  ],
  [
    'a cue with another verb',
    '“A house can be built again,” [he said]. “We have done it before with our own hands, in the dry season.”',
    '“A house can be built again,” [he says]. “We have done it before with our own hands, in the dry season.”',
    'changed',
  ],
  [
    'a name of two words, one of them another word',
    'What happens next? The [Scottish government] has said that it would spend £14m on gates that close alone.',
    'What happens next? The [Scottish administration] has said that it would spend £14m on gates that close alone.',
    'changed',
  ],
  [
    'a post of a live blog that now runs backwards',
    [
      'Storm nears the coast',
      'The harbour of Wick is closed to all boats until noon.',
      'Councillor [Maud Tuck] said it was a scandal that nobody had checked the sea wall since spring.',
      'Trains stop at Holm, and go no further than the old depot there.',
    ].join('\n'),
    [
      'Storm nears the coast',
      'Trains stop at Holm, and go no further than the old depot there.',
      'Councillor [Maud Tuck] said it was a scandal that nobody had checked the sea wall since spring.',
      'The harbour of Wick is closed to all boats until noon.',
    ].join('\n'),
    'moved',
  ],
  [
    'two common words in a paragraph that was moved',
    [
      'He said little at first, and the hall waited for more than an hour.',
      '“This was a chain of small and forgivable things that nobody wanted to see,” [he said].',
      'The bridge stays shut. Nobody knows how long, and the mayor was not there.',
      'Buses go by Larkfield until the end of the week, and the night bus does not go.',
    ].join('\n'),
    [
      'Buses go by Larkfield until the end of the week, and the night bus does not go.',
      '“This was a chain of small and forgivable things that nobody wanted to see,” [he said].',
      'He said little at first, and the hall waited for more than an hour.',
      'The bridge stays shut. Nobody knows how long, and the mayor was not there.',
    ].join('\n'),
    'moved',
  ],
];

describe('resolve finds', () => {
  test.each(CASES)('%s', (_, old, edited, state) => {
    const before = unmarked(old);
    const after = unmarked(edited);
    const found = resolve(after.text, describeSpan(before.text, before.span!));
    expect(found && marked(after.text, found.span)).toBe(
      state === null ? null : marked(after.text, after.span ?? found!.span),
    );
    expect(found?.state ?? null).toBe(state);
  });
});

describe('describe', () => {
  test('keeps 128 characters on either side, and the paragraph', () => {
    const text = `${'a '.repeat(200)}\nOne line with words.\n${'b '.repeat(200)}`;
    const start = text.indexOf('words');
    const target = describeSpan(text, { start, end: start + 5 });
    expect(target).toMatchObject({ exact: 'words', start, end: start + 5, paragraph: 'One line with words.' });
    expect(target.prefix).toHaveLength(128);
    expect(target.suffix).toHaveLength(128);
    expect(text).toContain(target.prefix + target.exact + target.suffix);
  });

  test('is plain JSON', () => {
    const target = describeSpan('Mayor Reyes spoke.', { start: 6, end: 11 });
    expect(JSON.parse(JSON.stringify(target))).toEqual(target);
  });

  test('does not cut a character of two units', () => {
    const text = `${'😀'.repeat(100)}x${'😀'.repeat(100)}`;
    const { prefix, suffix } = describeSpan(text, { start: 200, end: 201 });
    expect(prefix).toBe('😀'.repeat(64));
    expect(suffix).toBe('😀'.repeat(64));
    const odd = describeSpan(`a${text}b`, { start: 201, end: 202 });
    expect([...odd.prefix, ...odd.suffix].every(character => character !== '\uD83D')).toBe(true);
  });

  test.each([
    [{ start: -5, end: 4 }, 'Some'],
    [{ start: 5, end: 400 }, 'text.'],
    [{ start: 8, end: 2 }, ''],
    [{ start: Number.NaN, end: 4 }, 'Some'],
  ])('cuts %o to the text', (span, exact) => {
    expect(describeSpan('Some text.', span).exact).toBe(exact);
  });
});

describe('resolve never throws', () => {
  const target = describeSpan('One two three. Four five six.', { start: 4, end: 7 });
  test.each(['', '\n', '\uD800', '\u0000', '﻿', 'two', '🙂'.repeat(50), 'two '.repeat(5000), '“”„'.repeat(300)])(
    'on %j',
    text => {
      const found = resolve(text, target);
      if (found) expect(text.slice(found.span.start, found.span.end).length).toBeGreaterThan(0);
    },
  );

  test.each([
    { ...target, exact: '' },
    { ...target, exact: ' \n ' },
    { ...target, exact: '…' },
    { ...target, start: -1, end: -1 },
    { ...target, start: 1e9, end: 1e9 + 3 },
    { ...target, prefix: '', suffix: '', paragraph: '' },
    { ...target, exact: '\uDC00\uD800' },
  ])('for a strange target %#', strange => {
    expect(() => resolve('One two three. Four five six.', strange)).not.toThrow();
  });
});

describe('resolve is honest about what it found', () => {
  test('words that stand as often as before, with the same neighbours, are taken at the nearest place', () => {
    const line = 'The gates were opened at nine in the morning, the harbour office said on its page today.';
    const text = `${line}\n${line}\n${line}`;
    const start = text.indexOf('harbour', line.length + 1);
    expect(resolve(text, describeSpan(text, { start, end: start + 7 }))?.span.start).toBe(start);
  });

  test('two places that are equally good are none', () => {
    const old = 'News of the day in short.\nCabinet Office figures rose by a third, said a spokesman, as shops opened.';
    const start = old.indexOf('Cabinet Office');
    const edited =
      'Talks went on. Cabinet Office news was thin. Rain fell. Cabinet Office news was thin. All went home.';
    expect(resolve(edited, describeSpan(old, { start, end: start + 14 }))).toBeNull();
  });

  test.each([
    ['two places', 'Iran answered at noon. Its neighbours wait. Nothing is known of Iran for now.', null],
    ['one place', 'The ministry answered at noon. Nothing is known of Iran for now.', 'Iran'],
    ['another word that begins like it', 'The Iranian ministry answered at noon.', null],
  ])('words that came without any neighbours, where there are %s of them', (_, text, words) => {
    const found = resolve(text, { exact: 'Iran', prefix: '', suffix: '', start: 0, end: 4, paragraph: 'Iran' });
    expect(found && text.slice(found.span.start, found.span.end)).toBe(words);
  });

  test('a name between contexts that were cut in words, with other white space', () => {
    const text = 'The old pact and its aftermath are told in schools.\nBut today Ida Moss defends those ideas again.';
    const target = {
      exact: 'Ida Moss',
      prefix: 'ct and its aftermath are told in schools.\n\n  But today ',
      suffix: ' defends those id',
    };
    const found = resolve(text, {
      ...target,
      start: 900,
      end: 908,
      paragraph: target.prefix + target.exact + target.suffix,
    });
    expect(found && text.slice(found.span.start, found.span.end)).toBe('Ida Moss');
  });

  test('words that came with few neighbours, which stand there twice', () => {
    const text = 'The fall of Iran, again. He spoke. The rise of Iran, again. He left.';
    const target = { exact: 'Iran', prefix: 'of ', suffix: ',', start: 0, end: 4, paragraph: 'of Iran,' };
    expect(resolve(text, target)).toBeNull();
  });

  test('the score is 1 for what is unchanged, and less for what is not', () => {
    const old = 'The fire began at dawn. Some 300 people left their homes, the chief said. Nobody was hurt.';
    const span = { start: 24, end: 56 };
    expect(resolve(old, describeSpan(old, span))?.score).toBe(1);
    const changed = resolve(old.replace('300', '450'), describeSpan(old, span));
    expect(changed?.score).toBeGreaterThan(0.5);
    expect(changed?.score).toBeLessThan(1);
  });

  test('a part of a word stays that part', () => {
    const old = 'The council wants to rebuild the old quay before the winter storms reach the bay.';
    const start = old.indexOf('build');
    const edited = `Late news.\n${old.replace('storms', 'gales').replace('wants', 'plans')}`;
    const found = resolve(edited, describeSpan(old, { start, end: start + 5 }));
    expect(found && edited.slice(found.span.start, found.span.end)).toBe('build');
  });

  test('a part of a word that is shorter now is the word, and never less than nothing', () => {
    const word = 'x'.repeat(50);
    const old = `The code ${word} was read aloud in the hall on Monday by the clerk of the court.`;
    const target = describeSpan(old, { start: 29, end: 44 });
    for (const shorter of [60, 50, 40, 20, 5]) {
      const edited = `A ${'x'.repeat(shorter)} was read aloud in the hall on Monday by the clerk of the court.`;
      const found = resolve(edited, target);
      if (found) expect(found.span.end).toBeGreaterThan(found.span.start);
    }
    const soft = { exact: '\u00AD', prefix: 'co', suffix: 'op', start: 2, end: 3, paragraph: 'co\u00ADop' };
    expect(resolve('co\u00ADop', soft)).toBeNull();
  });

  test('a short text that has not changed is the same, white space and all', () => {
    const target = describeSpan('One two  three', { start: 4, end: 9 });
    expect(resolve('One two  three', target)).toMatchObject({ state: 'same', span: { start: 4, end: 9 } });
  });

  test('one resolver serves many targets, and gives what resolve gives', () => {
    const old = 'Ana Reyes spoke first. Then Joe Lind spoke. The hall was full, and the doors stayed open all night.';
    const edited = `Update. ${old.replace('first', 'briefly')}`;
    const resolver = resolverOf(edited);
    for (const name of ['Ana Reyes', 'Joe Lind', 'the doors']) {
      const start = old.indexOf(name);
      const target = describeSpan(old, { start, end: start + name.length });
      expect(resolver(target)).toEqual(resolve(edited, target));
    }
  });
});

describe('resolve finds every span of a text that is', () => {
  const text = [
    'Larkfield opens its “new” bridge, after nine years — and a storm',
    'Mayor Ana Reyes said on Monday that the town’s bridge would carry 4,000 cars a day. “We waited,” she said, “and we won’t wait again.”',
    'The bridge cost some $30 million… The state paid half of it; the café owners of Mill Street, who lost their terraces, were paid nothing.',
    'Gov. Joe Lind stayed away. His office said the bridge was “a matter for the town”. The bridge has two lanes.',
  ].join('\n');
  const spans = Array.from({ length: 120 }, (_, i) => ({ start: i * 4, end: i * 4 + [3, 9, 26, 80][i % 4]! }));

  test.each<[string, (text: string) => string]>([
    ['unchanged', same => same],
    ['longer in front', same => `Updated at noon, with a word of the governor.\n${same}`],
    [
      'in straight marks',
      same => same.replaceAll(/[“”]/g, '"').replaceAll('’', "'").replaceAll('—', '-').replaceAll('…', '...'),
    ],
    [
      'in other white space',
      same => same.replaceAll('\n', '\n\n  \t').replaceAll(' w', '\u00A0w').replaceAll(' t', '  t'),
    ],
    ['full of soft hyphens', same => same.replaceAll(/(?<=\p{L}{3})(?=\p{L}{2})/gu, '\u00AD')],
    ['in composed letters', same => same.normalize('NFD')],
  ])('%s', (_, change) => {
    const edited = change(text);
    const resolver = resolverOf(edited);
    for (const span of spans) {
      const target = describeSpan(text, span);
      if (foldWords(target.exact) === '') continue;
      const found = resolver(target);
      const words = found && foldWords(edited.slice(found.span.start, found.span.end));
      expect(words?.replaceAll('…', '...')).toBe(foldWords(target.exact));
      expect(found?.state).not.toBe('changed');
    }
  });
});

describe('resolve is quick', () => {
  test('a long article with many targets takes a blink', () => {
    const words = Array.from({ length: 6000 }, (_, i) => `w${(i * 7919) % 1400}${i % 17 === 0 ? '.' : ''}`).join(' ');
    const edited = words.replaceAll('w77 ', 'w78 ');
    const targets = Array.from({ length: 100 }, (_, i) => describeSpan(words, { start: i * 250, end: i * 250 + 20 }));
    const before = performance.now();
    targets.forEach(resolverOf(edited));
    expect(performance.now() - before).toBeLessThan(3000);
  });

  test('a chapter is found in a text as long as a book', () => {
    const words = Array.from({ length: 60_000 }, (_, i) => `w${(i * 7919) % 60_013}`);
    const old = words.join(' ');
    const edited = `New. ${words.map((word, i) => (i % 90 === 0 ? 'x' : word)).join(' ')}`;
    const start = old.length >> 1;
    const found = resolve(edited, describeSpan(old, { start, end: start + 20_000 }));
    expect(found?.state).toBe('changed');
    expect(Math.abs(found!.span.start - start)).toBeLessThan(3000);
    expect(found!.span.end - found!.span.start).toBeGreaterThan(19_000);
  });
});

function unmarked(text: string) {
  const start = text.indexOf('[');
  const end = text.indexOf(']') - 1;
  return { text: text.replace('[', '').replace(']', ''), span: start < 0 ? null : { start, end } };
}

function marked(text: string, { start, end }: { start: number; end: number }): string {
  return `${text.slice(0, start)}[${text.slice(start, end)}]${text.slice(end)}`;
}
