import { expect, test } from 'vitest';
import { blocksOf } from '../../../lib/article.ts';
import { findQuotedStrings, type QuotedString } from '../../../lib/find/quotes/quoted-strings.ts';
import { read } from '../../../lib/text/reading.ts';

const stringsOf = (text: string): QuotedString[] => findQuotedStrings(read({ text, blocks: blocksOf(text) }));

/** The text with ⟦ ⟧ around the words of every string. */
function marked(text: string): string {
  return [...stringsOf(text)]
    .reverse()
    .reduce((out, { start, end }) => `${out.slice(0, start)}⟦${out.slice(start, end)}⟧${out.slice(end)}`, text);
}

const check = (expected: string) => expect(marked(expected.replace(/[⟦⟧]/g, ''))).toBe(expected);

test.each([
  // Every style.
  'He said, “⟦Yes.⟧” Then she said, “⟦No.⟧”',
  'He said, "⟦Yes.⟧" Then she said, "⟦No.⟧"',
  'He said, ‘⟦Yes.⟧’ Then she said, ‘⟦No.⟧’',
  "He said, '⟦Yes.⟧' Then she said, '⟦No.⟧'",
  "''⟦It rained,⟧'' he said. ``⟦It poured,⟧'' she said.",
  'He said: «⟦Yes.⟧» She said: „⟦No.⟧“',
  // Spaces inside, wrong-way and mixed marks.
  'They called it " ⟦a bad day⟧ " and left.',
  'They called it ”⟦a bad day⟧” and left.',
  'They called it “⟦a bad day⟧" and "⟦a mess⟧”, he said.',
  // Apostrophes are no marks.
  "The workers' union said it's '⟦not fair⟧' to kids of the '90s.",
  'The officials’ plan is ‘⟦the ministers’ baby⟧’, isn’t it?',
  "Fish 'n' chips, rock ’n’ roll, and get ‘em while they’re hot.",
  'She’s “⟦the boys’ best friend⟧”.',
  // Nested marks: the outer only.
  '“⟦I asked, ‘Who is it?’ and left,⟧” he said.',
  '\'⟦He said "no" to me,⟧\' she said.',
  '“⟦They shouted ‘Out!’⟧ ” he said.',
  // Brackets, dashes and dots.
  '“⟦[The mayor] … never came,⟧” he said.',
  'He wrote "⟦...and so we left⟧".',
  'The plan—“⟦a joke⟧”—failed.',
  '(“⟦A joke,⟧” he said.)',
  // Several paragraphs.
  '“⟦One.⟧\n“⟦Two.⟧\n“⟦Three,⟧” he said.',
])('pairs the marks of: %s', check);

test.each([
  // One lost mark is paid once, where it was lost.
  '"⟦We lost, he said.⟧ "⟦We will win,⟧" she said. "⟦Good.⟧"',
  '⟦He was late.⟧” Then “⟦he left⟧” at once.',
  'He said “⟦it rained and left town.⟧',
  'He said “⟦it rained.⟧\nShe said “⟦it did not⟧” and left.',
  // Inches and feet.
  'He is 6\'3" tall. "⟦I am fine,⟧" he said.',
  'The 12" board fell. "⟦Ouch,⟧" he said. "⟦My foot.⟧"',
  '"⟦I am 6\'3" tall,⟧" he said. "⟦Really.⟧"',
  '"⟦It was in 2016,⟧" he said. "⟦Or in 2017⟧" it was.',
  // A single mark that opens and never closes.
  'She said: ‘⟦I am fine.⟧\n“⟦I love it.⟧”',
])('bears the damage in: %s', check);

test.each([
  'The boys’ club met at the players’ hotel.',
  "It's the Joneses' dog, 'cause dogs' barks' echoes' end.",
  "'Twas the night of '68.",
  "A 6'2\" guard and a 7' centre.",
  '“” "" ‘’',
  '“ ”',
  '',
])('finds nothing in: %s', check);

test('a string knows which of its marks are there', () => {
  const [unclosed, unopened] = [stringsOf('He said “it rained.')[0], stringsOf('It rained,” he said.')[0]];
  expect(unclosed).toMatchObject({ opened: true, closed: false, marks: 'double' });
  expect(unopened).toMatchObject({ opened: false, closed: true });
  expect(stringsOf('A ‘b c’ d')[0]).toMatchObject({ opened: true, closed: true, marks: 'single' });
});

test('no damage reaches another paragraph', () => {
  const lines = ['He said “yes” twice.', '"A", "B" and "C".', 'They ‘met’ on 5" of snow.', '“One,” he said. “Two.”'];
  const whole = stringsOf(lines.join('\n'));
  for (const [i, line] of lines.entries()) {
    for (let at = 0; at <= line.length; at++) {
      for (const mark of ['"', '“', '”', '’', '']) {
        const damaged = line.slice(0, at) + mark + line.slice(mark === '' ? at + 1 : at);
        const start = lines.slice(0, i).join('\n').length;
        const other = ({ end, start: from }: { start: number; end: number }) =>
          end <= start || from > start + line.length;
        const shift = damaged.length - line.length;
        const found = stringsOf(lines.with(i, damaged).join('\n'));
        const behind = start + (i > 0 ? 1 : 0) + damaged.length;
        const kept = found
          .filter(string => string.end <= start || string.start > behind)
          .map(string => (string.start > behind ? string.start - shift : string.start));
        expect(kept).toEqual(whole.filter(other).map(string => string.start));
      }
    }
  }
});

test('a line of nothing but marks has no strings and takes no time', () => {
  expect(stringsOf('“”"\'’‘'.repeat(20_000))).toEqual([]);
  expect(stringsOf('“a '.repeat(50_000))).toEqual([]);
});
