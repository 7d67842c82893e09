import { expect, test } from 'vitest';
import { keptOf } from '../../lib/annotation/search.ts';
import { inTimeOrder, peopleOf, placesOf, siteName, sitesOf, tagsOf } from '../../lib/view/library.ts';
import { placeBody, quoteBody, recordWith } from '../helpers/saved.ts';

const OLD = { id: 'old', published: '2024-01-01T00:00:00Z' };
const NEW = { id: 'new', published: '2024-03-01T00:00:00Z', site: null };

const RECORDS = [
  recordWith({ id: '1', body: quoteBody('First.', 'Ana Reyes', 'Mayor'), tags: ['flood'] }, NEW),
  recordWith({ id: '2', body: quoteBody('Second.', 'ana reyes', 'Councillor'), tags: ['flood', 'river'] }, OLD),
  recordWith(
    { id: '3', body: { kind: 'official', name: 'Bo Lind', titles: ['Minister'], affiliation: 'Norway' } },
    OLD,
  ),
  recordWith({ id: '4', body: placeBody('Oslo', 'NO', 59.9, 10.7) }, OLD),
  recordWith({ id: '5', body: placeBody('Oslo', 'NO', 59.9, 10.7) }, NEW),
  recordWith({ id: '6', body: placeBody('the north', null, null, null) }, NEW),
];

test('a person is one whatever the case of the name, with the last title', () => {
  expect(peopleOf(RECORDS)).toEqual([
    { name: 'Ana Reyes', office: 'Mayor', quotes: 2, records: 2, pages: 2 },
    { name: 'Bo Lind', office: 'Minister, Norway', quotes: 0, records: 1, pages: 1 },
  ]);
});

test('who has no name is not on the list of people', () => {
  const unnamed = ['officials', 'He', 'some', 'two neighbours'].map((speaker, i) =>
    recordWith({ id: `${i}`, body: quoteBody('Third.', speaker, null) }, OLD),
  );
  const body = recordWith({ id: '9', body: quoteBody('Fourth.', 'the Ministry of Health', null) }, OLD);
  expect(peopleOf([...unnamed, body]).map(({ name }) => name)).toEqual(['the Ministry of Health']);
});

test('names in letters without capitals are names', () => {
  const records = ['李强', 'محمد'].map((speaker, i) =>
    recordWith({ id: `${i}`, body: quoteBody('Fifth.', speaker) }, OLD),
  );
  expect(peopleOf(records).map(({ name }) => name)).toEqual(['محمد', '李强']);
});

test('places without a point are not on the map', () => {
  expect(placesOf(RECORDS).map(({ name, records }) => [name, records.length])).toEqual([['Oslo', 2]]);
});

test('what a person said comes from the oldest article to the newest', () => {
  expect(inTimeOrder(RECORDS.slice(0, 2)).map(({ annotation }) => annotation.id)).toEqual(['2', '1']);
});

test('sites and tags are counted', () => {
  expect(sitesOf(RECORDS)).toEqual([
    { value: 'Example News', count: 3 },
    { value: 'news.example', count: 3 },
  ]);
  expect(tagsOf(RECORDS)).toEqual([
    { value: 'flood', count: 2 },
    { value: 'river', count: 1 },
  ]);
  expect(siteName({ site: '', url: 'https://www.news.example/a' })).toBe('news.example');
});

test('tags and places are one however they are written, under the way that is most common', () => {
  const records = [['flood'], ['Flood'], ['Flood']].map((tags, i) => recordWith({ id: `${i}`, tags }, OLD));
  expect(tagsOf(records)).toEqual([{ value: 'Flood', count: 3 }]);
});

test('a place is one whatever it is called, if it is known which one', () => {
  const kyiv = { ...placeBody('Kyiv', 'UA', 50.45, 30.52), geonamesId: 703448 };
  const records = [kyiv, { ...kyiv, name: 'Kiev' }, kyiv].map((body, i) => recordWith({ id: `${i}`, body }, OLD));
  expect(placesOf(records).map(({ name, records: { length } }) => [name, length])).toEqual([['Kyiv', 3]]);
});

test('articles come in the order of their moments, however these are written', () => {
  const moments = ['2024-05-02T01:00:00+02:00', '2024-05-01T23:30:00Z', '2024-05-01', '2024-05-01T20:00:00-05:00'];
  const records = moments.map((published, i) => recordWith({ id: published }, { id: `p${i}`, published }));
  expect(inTimeOrder(records).map(({ annotation }) => annotation.id)).toEqual([
    '2024-05-01',
    '2024-05-02T01:00:00+02:00',
    '2024-05-01T23:30:00Z',
    '2024-05-01T20:00:00-05:00',
  ]);
});

test('what the reader has rejected is of nobody', () => {
  const rejected = recordWith({ body: quoteBody('No.', 'Ana Reyes'), review: 'rejected' }, OLD);
  expect(keptOf([...RECORDS, rejected])).toEqual(RECORDS);
});

test('nothing gives nothing', () => {
  expect([peopleOf([]), placesOf([]), sitesOf([]), tagsOf([])]).toEqual([[], [], [], []]);
});
