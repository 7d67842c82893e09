import { describe, expect, test } from 'vitest';
import { writeBibTex } from '../../lib/export/bibtex.ts';
import { authorOf, citationsOf } from '../../lib/export/citation.ts';
import { writeCslJson } from '../../lib/export/csl-json.ts';
import { writeRis } from '../../lib/export/ris.ts';
import { quoteBody, recordWith } from '../helpers/saved.ts';
import { HOSTILE, hostileRecord, RECORDS } from './records.ts';

describe('authorOf', () => {
  test.each([
    ['Ana Reyes', { family: 'Reyes', given: 'Ana', suffix: null }],
    ['By Ana Reyes', { family: 'Reyes', given: 'Ana', suffix: null }],
    ['Ana María de la Cruz', { family: 'de la Cruz', given: 'Ana María', suffix: null }],
    ['Tom Ash Jr.', { family: 'Ash', given: 'Tom', suffix: 'Jr.' }],
    ['Jan van der Berg, Jr.', { family: 'van der Berg', given: 'Jan', suffix: 'Jr.' }],
    ['Tom Ash III', { family: 'Ash', given: 'Tom', suffix: 'III' }],
    ['Jan Van der Berg', { family: 'Van der Berg', given: 'Jan', suffix: null }],
    ['Robert De Witt', { family: 'De Witt', given: 'Robert', suffix: null }],
    ['Ursula K. Le Fay', { family: 'Le Fay', given: 'Ursula K.', suffix: null }],
    ['IDA MOSS', { family: 'MOSS', given: 'IDA', suffix: null }],
    ['Van Morris', { family: 'Morris', given: 'Van', suffix: null }],
    ['Madonna', { literal: 'Madonna' }],
    ['Example News', { literal: 'Example News' }],
    ['Ida Moss and Tom Ash', { literal: 'Ida Moss and Tom Ash' }],
    ['Ida Moss, Tom Ash', { literal: 'Ida Moss, Tom Ash' }],
    ['Staff writers', { literal: 'Staff writers' }],
  ])('%s', (name, author) => expect(authorOf(name)).toEqual(author));
});

describe('citationsOf', () => {
  test('makes one a page, with keys that differ', () => {
    const other = recordWith({}, { id: 'page2' });
    expect(citationsOf([...RECORDS, other]).map(({ key }) => key)).toEqual([
      'moss2024larkfield',
      'moss2024larkfield-2',
    ]);
  });

  test('takes a page that says nothing of itself', () => {
    const bare = { title: null, site: null, authors: [], published: null, language: null };
    expect(citationsOf([recordWith({}, bare)])[0]).toMatchObject({ key: 'https', authors: [], published: null });
  });
});

test.each(['indirect', 'mixed'] as const)('words that were not said as they stand have no marks: %s', form => {
  const body = { ...quoteBody('the wall was “a disgrace', 'Ana Reyes', null), form };
  expect(citationsOf([recordWith({ body })])[0]?.notes).toEqual(['the wall was “a disgrace” — Ana Reyes']);
});

test('a date that is none is not written', () => {
  const [citation] = citationsOf([recordWith({}, { published: '2024-13-45' })]);
  expect(citation?.published).toBeNull();
});

test('two hyphens, apostrophes and graves stay two in TeX', () => {
  const title = "10--20 ''so'' ``said``";
  expect(writeBibTex([recordWith({}, { title })])).toContain(
    String.raw`title = {{10-{}-20 '{}'so'{}' \textasciigrave{}\textasciigrave{}said\textasciigrave{}\textasciigrave{}}}`,
  );
});

test('a tag with a comma is one tag', () => {
  expect(writeBibTex([recordWith({ tags: ['quay, old', 'flood'] })])).toContain('keywords = {{quay, old}, flood},');
});

test('writeCslJson', () => {
  expect(JSON.parse(writeCslJson(RECORDS))).toEqual([
    {
      id: 'moss2024larkfield',
      type: 'article-newspaper',
      title: 'Larkfield to rebuild after the flood',
      author: [{ family: 'Moss', given: 'Ida' }],
      'container-title': 'Example News',
      issued: { 'date-parts': [[2024, 5, 1]] },
      accessed: { 'date-parts': [[2024, 5, 2]] },
      URL: 'https://www.news.example/flood',
      language: 'en',
      keyword: 'flood, old quay',
      note: [
        '“We will rebuild the quay, and the mill as well.” — Ana Reyes, Mayor [Ask about the budget.]',
        'Joe Lind, Governor, Wexland',
        'Kyiv, Ukraine',
        'The tide came at nine.',
      ].join('\n'),
    },
  ]);
});

test('writeRis', () => {
  expect(writeRis(RECORDS.slice(0, 1)).split('\r\n')).toEqual([
    'TY  - NEWS',
    'ID  - moss2024larkfield',
    'AU  - Moss, Ida',
    'TI  - Larkfield to rebuild after the flood',
    'T2  - Example News',
    'PY  - 2024',
    'DA  - 2024/05/01',
    'Y2  - 2024/05/02',
    'UR  - https://www.news.example/flood',
    'LA  - en',
    'KW  - flood',
    'KW  - old quay',
    'N1  - “We will rebuild the quay, and the mill as well.” — Ana Reyes, Mayor [Ask about the budget.]',
    'ER  - ',
    '',
  ]);
});

test('writeBibTex', () => {
  expect(
    writeBibTex([
      recordWith({ tags: ['5% & more'] }, { title: 'A {great} 100% plan', authors: ['Ida Moss', 'The Desk'] }),
    ]),
  ).toBe(
    String.raw`@online{moss2024great,
  author = {Moss, Ida and {The Desk}},
  title = {{A \{great\} 100\% plan}},
  organization = {Example News},
  date = {2024-05-01},
  year = {2024},
  url = {https://www.news.example/flood},
  urldate = {2024-05-02},
  keywords = {5\% \& more},
  note = {“We will rebuild.” — Ana Reyes, Mayor},
}
`,
  );
});

describe.each(HOSTILE.map((words, i) => [i, words] as const))('hostile string %i', (_, words) => {
  const records = [hostileRecord(words)];

  test('is one field of RIS', () => {
    const lines = writeRis(records).split('\r\n');
    expect(lines.filter(line => line.startsWith('TY  - '))).toHaveLength(1);
    expect(lines.filter(line => line.startsWith('ER  - '))).toHaveLength(1);
    for (const line of lines.slice(0, -1)) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- /);
  });

  test('leaves the braces of BibTeX in pairs', () => {
    const text = writeBibTex(records);
    let depth = 0;
    for (const [mark] of text.replaceAll(/\\[\\{}]/g, '').matchAll(/[{}]/g)) {
      depth += mark === '{' ? 1 : -1;
      expect(depth).toBeGreaterThanOrEqual(0);
    }
    expect(depth).toBe(0);
    expect(text).toMatch(/^@online\{[a-z0-9-]+,\n/);
    expect(text.match(/^ {2}\w+ = /gm)!.length).toBeLessThanOrEqual(9);
  });

  test('leaves CSL-JSON what it is', () => {
    const text = writeCslJson(records);
    expect(text).not.toMatch(/\p{Surrogate}|\\u[dD][89a-fA-F]/u);
    expect(JSON.parse(text)).toHaveLength(1);
  });
});
