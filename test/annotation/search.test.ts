import { describe, expect, test } from 'vitest';
import { matcherOf, personOf, type Query } from '../../lib/annotation/search.ts';
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
  ])('%s', (_, query, matches) => expect(matcherOf(query)(QUOTE)).toBe(matches));

  test('finds places by name and lost ones by state', () => {
    expect(matcherOf({ place: 'łódź', anchor: 'lost' })(PLACE)).toBe(true);
    expect(matcherOf({ place: 'Lodz' })(QUOTE)).toBe(false);
  });
});

test('personOf is the speaker or the official', () => {
  expect(personOf(QUOTE.annotation.body)).toBe('Zoë O’Brien');
  expect(personOf(PLACE.annotation.body)).toBeNull();
});
