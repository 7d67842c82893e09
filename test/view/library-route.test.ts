import { expect, test } from 'vitest';
import { isNarrow, type Route, readRoute, writeRoute } from '../../lib/view/library-route.ts';

test.each<[string, Route]>([
  ['#/', { view: 'saved', query: {} }],
  ['#/people', { view: 'people' }],
  ['#/map', { view: 'map' }],
  ['#/data', { view: 'data' }],
  ['#/person/Ana%20%22A%2FB%22%20Reyes', { view: 'person', name: 'Ana "A/B" Reyes' }],
  [
    '#/?words=we%20%26%20you&site=Example%20News&pageId=p1&kind=quote&kind=note&tag=a%2Bb&review=rejected&anchor=lost',
    {
      view: 'saved',
      query: {
        words: 'we & you',
        site: 'Example News',
        pageId: 'p1',
        kinds: ['quote', 'note'],
        tags: ['a+b'],
        review: 'rejected',
        anchor: 'lost',
      },
    },
  ],
])('reads and writes %s', (hash, route) => {
  expect(readRoute(hash)).toEqual(route);
  expect(writeRoute(route)).toBe(hash);
});

test.each(['', '#', '#/nowhere', '#/person/', '#/?kind=dragon&x=1', '#/?', '?'])(
  '%s is the list of everything',
  hash => {
    expect(readRoute(hash)).toEqual({ view: 'saved', query: {} });
  },
);

test('a broken address does not throw', () => {
  expect(readRoute('#/person/100%')).toEqual({ view: 'person', name: '100%' });
});

test('a query is narrow when it has something in it', () => {
  expect(isNarrow({})).toBe(false);
  expect(isNarrow({ words: '', tags: [] })).toBe(false);
  expect(isNarrow({ from: '2024-01-01' })).toBe(true);
});

test('half a character in a name throws nothing', () => {
  expect(writeRoute({ view: 'person', name: 'Ana \uD83D' })).toBe('#/person/Ana%20%EF%BF%BD');
  expect(writeRoute({ view: 'saved', query: { words: '\uDC00' } })).toBe('#/?words=%EF%BF%BD');
});
