import { describe, expect, test } from 'vitest';
import { matcherOf, personOf, type Query, searcherOf } from '../../lib/annotation/search.ts';
import { placeBody, quoteBody, recordWith } from '../helpers/saved.ts';

const QUOTE = recordWith(
  {
    body: quoteBody('We will rebuild the quay.', 'Zoë O’Brien', 'Mayor'),
    note: 'Ask her about the budget.',
    tags: ['Flood', 'harbour'],
    review: 'accepted',
    created: '2024-05-02T23:30:00.000Z',
  },
  {
    title: 'After the flood',
    site: 'The Example',
    address: 'https://www.example.com/flood',
    url: 'https://example.com/flood',
  },
);
const PLACE = recordWith({ id: 'a2', body: placeBody('Łódź', 'PL', 51.8, 19.5), anchor: 'lost' });

describe('matcherOf', () => {
  test.each<[string, Query, boolean]>([
    ['nothing asked', {}, true],
    ['empty fields', { words: ' ', kinds: [], person: '', place: '', site: '', tags: [], from: '', to: '' }, true],
    ['a word', { words: 'rebuild' }, true],
    ['the start of a word', { words: 'reb' }, true],
    ['not the middle of one', { words: 'build' }, false],
    ['all words, wherever they stand', { words: 'quay budget zoe flood' }, true],
    ['one word too many', { words: 'quay bridge' }, false],
    ['without accents and case', { words: "ZOE O'BRIEN" }, true],
    ['words of the page', { words: 'after example' }, true],
    ['the person', { person: "zoe o'brien" }, true],
    ['another person', { person: 'Zoë' }, false],
    ['the kind', { kinds: ['note', 'quote'] }, true],
    ['another kind', { kinds: ['place'] }, false],
    ['the site by name', { site: 'the example' }, true],
    ['the site by host', { site: 'www.example.com' }, true],
    ['a tag', { tags: ['flood'] }, true],
    ['all tags', { tags: ['flood', 'Harbour'] }, true],
    ['a missing tag', { tags: ['flood', 'city'] }, false],
    ['the review', { review: 'accepted' }, true],
    ['no review', { review: null }, false],
    ['from that day', { from: '2024-05-02' }, true],
    ['to that day, to its end', { to: '2024-05-02' }, true],
    ['the day before', { to: '2024-05-01' }, false],
    ['the day after', { from: '2024-05-03' }, false],
    ['its page', { pageId: 'page1' }, true],
    ['another page', { pageId: 'page2' }, false],
    ['only marks', { words: '—!' }, true],
    ['a name without its apostrophe', { words: 'obrien' }, true],
    ['the second part of such a name', { words: 'brien' }, true],
    ['another name with an apostrophe', { words: 'o’neill' }, false],
    ['words that stand together', { words: '"rebuild the quay"' }, true],
    ['in curly marks, with a word elsewhere', { words: '“will rebuild” budget' }, true],
    ['words that do not stand together', { words: '"rebuild quay"' }, false],
    ['words that stand together over two fields', { words: '"quay zoe"' }, false],
    ['the start of a word in marks', { words: '"rebuild the qu"' }, false],
    ['a mark that is not closed yet', { words: '"rebuild the qu' }, true],
  ])('%s', (_, query, matches) => expect(matcherOf(query)(QUOTE)).toBe(matches));

  test('finds places by name and lost ones by state', () => {
    expect(matcherOf({ place: 'łódź', anchor: 'lost' })(PLACE)).toBe(true);
    expect(matcherOf({ words: 'lodz' })(PLACE)).toBe(true);
    expect(matcherOf({ place: 'Lodz' })(QUOTE)).toBe(false);
  });
});

test.each([
  ['U.S.', 'The U.S. will stay.', true],
  ['us', 'The U.S. will stay.', true],
  ['U.S.', 'A user said something.', false],
  ['U.S.', 'Under some roofs it rains.', false],
  ['gov. lind', 'Gov. Lind stayed away.', true],
  ['4.5', 'Some 4.5 million people.', true],
  ['vice-president', 'The vice president left.', true],
])('%s in: %s', (words, text, matches) => {
  expect(matcherOf({ words })(recordWith({ body: quoteBody(text) }))).toBe(matches);
});

test('searcherOf finds what matcherOf finds, each time', () => {
  const search = searcherOf([QUOTE, PLACE]);
  for (const query of [{ words: 'quay' }, { words: 'lodz' }, {}, { words: 'quay', kinds: ['place' as const] }])
    for (const _ of [1, 2]) expect(search(query)).toEqual([QUOTE, PLACE].filter(matcherOf(query)));
});

test('personOf is the speaker or the official', () => {
  expect(personOf(QUOTE.annotation.body)).toBe('Zoë O’Brien');
  expect(personOf(PLACE.annotation.body)).toBeNull();
});
