import { expect, test } from 'vitest';
import { documentOf } from './documents.ts';
import { linesOf } from './lines.ts';

test('a document without blocks is cut at its line breaks', () => {
  expect(documentOf('{"id":"a","text":"One.\\n\\nTwo."}').blocks).toEqual([
    { role: 'paragraph', start: 0, end: 4 },
    { role: 'paragraph', start: 6, end: 10 },
  ]);
});

test('given blocks are kept, in text order, and an unknown role is no fault', () => {
  const blocks = [
    { role: 'list item', start: 5, end: 9 },
    { role: 'kicker', start: 0, end: 4 },
  ];
  expect(documentOf(JSON.stringify({ id: 1, text: 'One. Two.', blocks })).blocks).toEqual([
    { role: 'other', start: 0, end: 4 },
    { role: 'list-item', start: 5, end: 9 },
  ]);
});

test('the address is kept where there is one', () => {
  expect(documentOf('{"id":1,"text":"a","url":"https://example.co.uk/a"}').url).toBe('https://example.co.uk/a');
  expect(documentOf('{"id":1,"text":"a","url":7}').url).toBeNull();
});

test.each([
  ['{"id": "a", "te', /JSON/],
  ['[]', /no JSON object/],
  ['null', /no JSON object/],
  ['{"text": "a"}', /"id"/],
  ['{"id": "a"}', /"text"/],
  ['{"id": "a", "text": "a", "blocks": {}}', /must be a list/],
  ['{"id": "a", "text": "a", "blocks": [null]}', /does not lie in the text/],
  ['{"id": "a", "text": "a", "blocks": [{"role": "paragraph", "start": 0, "end": 2}]}', /does not lie in the text/],
  ['{"id": "a", "text": "abc", "blocks": [{"start": 0, "end": 2}, {"start": 1, "end": 3}]}', /overlaps/],
])('says what is wrong with %s', (line, problem) => {
  expect(() => documentOf(line)).toThrow(problem);
});

test('lines are cut at line feeds only, also when a character lies over two chunks', async () => {
  const bytes = new TextEncoder().encode('\u{FEFF}{"a":"é\u2028"}\n\nlast');
  const lines: string[] = [];
  for await (const line of linesOf(oneByOne(bytes))) lines.push(line);
  expect(lines).toEqual(['{"a":"é\u2028"}', '', 'last']);
});

async function* oneByOne(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (const byte of bytes) yield Uint8Array.of(byte);
}
