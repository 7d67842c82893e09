import { describe, expect, test } from 'vitest';
import { csvCell, writeCsv } from '../../lib/export/csv.ts';
import { HOSTILE, hostileRecord, RECORDS } from './records.ts';

describe('writeCsv', () => {
  const text = writeCsv(RECORDS);
  const rows = parse(text);

  test('begins with a byte order mark and ends each row as RFC 4180 says', () => {
    expect(text.startsWith('\uFEFFkind,words,')).toBe(true);
    expect(text.endsWith('\r\n')).toBe(true);
  });

  test('has a row a record and a cell a column', () => {
    expect(rows.map(row => row.length)).toEqual(rows.map(() => 25));
    expect(rows).toHaveLength(RECORDS.length + 1);
  });

  test('writes what is known, and leaves empty what is not', () => {
    const [head, quote, official, place, note] = rows.map(row => row) as [
      string[],
      string[],
      string[],
      string[],
      string[],
    ];
    const cell = (row: string[], name: string) => row[head.indexOf(name)];
    expect(cell(quote, 'words')).toBe('We will rebuild the quay, and the mill as well.');
    expect(cell(quote, 'speaker')).toBe('Ana Reyes');
    expect(cell(quote, 'tags')).toBe('flood; old quay');
    expect(cell(official, 'title')).toBe('Governor');
    expect(cell(official, 'speaker')).toBe('');
    expect([cell(place, 'latitude'), cell(place, 'longitude'), cell(place, 'geonames')]).toEqual([
      '50.45',
      '30.52',
      '703448',
    ]);
    expect([cell(note, 'state'), cell(note, 'words now')]).toEqual(['changed', 'The tide came at ten.']);
  });

  test.each(HOSTILE.map((words, i) => [i, words] as const))('takes hostile string %i for words', (_, words) => {
    const [, row] = parse(writeCsv([hostileRecord(words)]));
    expect(row).toHaveLength(25);
    for (const cell of row!) expect(cell).not.toMatch(/^\s*[=+@＝＋－＠]|^-\D/);
    const whole = words.replaceAll(/\p{Surrogate}/gu, '\uFFFD');
    expect([whole, `'${whole}`]).toContain(row![1]);
  });
});

test.each([
  ['Ohio', 'Ohio'],
  ['Reyes, Ana', '"Reyes, Ana"'],
  ['a "b"', '"a ""b"""'],
  ['a\nb', '"a\nb"'],
  ['=1+1', "'=1+1"],
  ['@me', "'@me"],
  ['-', "'-"],
  [' x', '" x"'],
  [-12.5, '-12.5'],
  [null, ''],
  ['', ''],
])('csvCell %j', (value, cell) => expect(csvCell(value)).toBe(cell));

/** Read CSV as RFC 4180 says. */
function parse(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const { groups } of text
    .replace('\uFEFF', '')
    .matchAll(/(?:"(?<quoted>(?:[^"]|"")*)"|(?<bare>[^",\r\n]*))(?<end>,|\r\n)/g)) {
    rows.at(-1)!.push(groups!['quoted']?.replaceAll('""', '"') ?? groups!['bare']!);
    if (groups!['end'] !== ',') rows.push([]);
  }
  return rows.slice(0, -1);
}
