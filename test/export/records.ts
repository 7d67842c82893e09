import type { Body } from '../../lib/annotation/annotation.ts';
import type { ExportRecord } from '../../lib/export/record.ts';
import { placeBody, quoteBody, recordWith } from '../helpers/saved.ts';

export const NOW = '2024-05-03T09:00:00.000Z';

/** The id of the nth record: a UUID, as the store gives them. */
export function idOf(n: number): string {
  return `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
}

/** One record of each kind, all from one page. */
export const RECORDS: readonly ExportRecord[] = [
  recordWith({
    id: idOf(1),
    body: quoteBody('We will rebuild the quay, and the mill as well.'),
    note: 'Ask about the budget.',
    tags: ['flood', 'old quay'],
    review: 'accepted',
  }),
  recordWith({
    id: idOf(2),
    body: { kind: 'official', name: 'Joe Lind', titles: ['Governor'], affiliation: 'Wexland' },
  }),
  recordWith({
    id: idOf(3),
    body: { ...placeBody('Kyiv', 'UA', 50.45, 30.52), geonamesId: 703448 } as Body,
    anchor: 'lost',
  }),
  recordWith({
    id: idOf(4),
    body: { kind: 'note', words: 'The tide came at nine.' },
    anchor: 'changed',
    wordsNow: 'The tide came at ten.',
  }),
];

/** What a page may try on a reader's other programs. */
export const HOSTILE: readonly string[] = [
  "=cmd|' /C calc'!A0",
  '+1+1',
  '-2+3',
  '@SUM(A1)',
  '\t=1+1',
  '\r=1+1',
  ' =1+1',
  '＝1+1',
  'a "quoted" word, and a comma',
  'two\nlines\r\nand three',
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '[click](javascript:alert(1))',
  '![x](https://evil.example/x.png)',
  '# not a heading',
  '> not a quote',
  '1. not a list',
  '- not a list',
  '---',
  '`code` *star* _line_ ~~gone~~ |cell|',
  '{braces} \\input{/etc/passwd} % # $ & ~ ^ _',
  'ER  - \r\nTY  - BOOK',
  '--:~:text=a,b&c-',
  'lone \uD800 and \uDC00',
  'null \u0000 and bell \u0007',
  '\u202Egnp.exe',
  'x'.repeat(100_000),
  '😀'.repeat(1000),
  '',
  ' ',
];

/** A record that is made of one hostile string wherever a page or a reader puts words. */
export function hostileRecord(words: string, n = 1): ExportRecord {
  const target = { exact: words || 'x', prefix: words, suffix: words, start: 0, end: 1, paragraph: words };
  return recordWith(
    {
      id: idOf(n),
      body: { kind: 'quote', words, form: 'direct', speaker: words, title: words, affiliation: words },
      targets: [target],
      note: words,
      tags: [words],
      colour: words,
      wordsNow: words,
      anchor: 'changed',
    },
    { title: words, site: words, authors: [words], published: words, language: words },
  );
}
