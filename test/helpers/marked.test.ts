import { expect, test } from 'vitest';
import { parse, read, write } from './marked.ts';

test.each([
  'No mark at all, and a brace \\{, a brace \\}, a backslash \\\\: nothing else: bears one.',
  'Mayor {official Mayor @ Duluth:Ana Reyes} said in {place US 46.8,-92.1:Duluth}: “{quote direct by Ana Reyes cue said:We will rebuild}.”',
  '“{quote direct #1 by she = Ana Reyes cue said:It takes {place - 1.0,2.0:Canal Park}},” she said, “{quote #1:a year}.” {official foreign minister; deputy leader:Ana Reyes} left.',
  'Gov. {official Gov. = Lee:Lee} met {person:Jo Lee} and {person:Lee} and {official:Kim}',
  '{quote direct by nobody = Ana Reyes cue -:Enough}. {official:Ana Reyes} “{quote mixed by = Acme Corp cue told:left}”, Acme Corp told us.',
  'In {place United States, US 39.8,-98.6:America}, {place metonym:America} and the {place modifier United States:US} plan, {place US 33.7,-95.6:Paris} not {place FR 48.9,2.4:Paris}',
  'He said “{quote indirect by He cue said:no}”. Later he said no. “{quote direct by He cue said@2:Yes}.” Said he.',
  '',
])('what is read is written again: %s', marked => {
  const { text, ...findings } = read(marked);
  expect(write(text, findings)).toBe(marked);
});

test('read fills in what a reader takes for granted', () => {
  const marked = read(
    '“{quote #1 by she = Ana Reyes cue said:Yes}”, she said, “{quote #1:now}.” {official Mayor @ Duluth:Ana Reyes}, of {place US 46.8,-92.1:Duluth}. ' +
      '{official:Reyes} said {quote indirect by Reyes cue said:she likes {place:Duluth}}.',
  );
  const words = ({ start, end }: { start: number; end: number }) => marked.text.slice(start, end);
  expect(marked.people).toMatchObject([
    { name: 'Ana Reyes', titles: ['Mayor'], affiliation: 'Duluth', official: true },
  ]);
  expect(marked.people[0]!.mentions.map(words)).toEqual(['Ana Reyes', 'Reyes']);
  expect(marked.places).toMatchObject([
    { name: 'Duluth', country: 'US', lat: 46.8, usage: 'literal' },
    { name: 'Duluth', country: 'US', lat: 46.8, usage: 'literal' },
  ]);
  expect(marked.quotes).toMatchObject([
    { form: 'direct', group: 1, speakerName: 'Ana Reyes', personId: 'p1' },
    { form: 'direct', group: 1, speakerName: 'Ana Reyes', personId: 'p1' },
    { form: 'indirect', group: 2, speakerName: 'Ana Reyes', personId: 'p1' },
  ]);
  expect(marked.quotes.map(quote => [words(quote), words(quote.speaker!), words(quote.cue!)])).toEqual([
    ['Yes', 'she', 'said'],
    ['now', 'she', 'said'],
    ['she likes Duluth', 'Reyes', 'said'],
  ]);
});

test('marks know only what is written', () => {
  expect(parse('{quote:A} {place:B} {official:C} {place US:D}').marks).toEqual([
    { kind: 'quote', start: 0, end: 1 },
    { kind: 'place', start: 2, end: 3 },
    { kind: 'official', start: 4, end: 5 },
    { kind: 'place', start: 6, end: 7, country: 'US' },
  ]);
});

test.each([
  ['{place:Paris', 'not closed'],
  ['Paris}', 'closes no mark'],
  ['{Paris}', 'opens no mark'],
  ['{town:Paris}', 'is no mark'],
  ['{quote by him:Never}, she said', 'which the text does not have'],
])('a damaged mark is told: %s', (marked, problem) => expect(() => read(marked)).toThrow(problem));

test('write cuts off a mark that crosses another', () => {
  const place = read('a {place:b c} d').places[0]!;
  const quote = read('{quote:a b} c d').quotes[0]!;
  expect(write('a b c d', { quotes: [quote], people: [], places: [place] })).toBe(
    '{quote direct by nobody cue -:a {~place -:b}} c d',
  );
});
