import { expect, test } from 'vitest';
import { sectionOf, sectionsOf } from '../../lib/view/found-list.ts';
import { recordsOfDrafts } from '../../lib/view/found-records.ts';
import { annotationWith, quoteBody } from '../helpers/saved.ts';

const META = {
  title: 'Flood',
  url: 'https://www.news.example/flood?utm_source=x',
  canonicalUrl: 'https://www.news.example/flood',
  site: 'Example News',
  authors: ['Ida Moss'],
  published: '2024-05-01T08:00:00Z',
  modified: null,
  language: 'en',
};

test('what was found has the form of what is saved, each with an id of its own and one page', () => {
  let ids = 0;
  const drafts = [annotationWith(), annotationWith({ body: quoteBody('Second.') })];
  const records = recordsOfDrafts({ meta: META }, drafts, '2024-05-02T10:00:00.000Z', () => `id${++ids}`);
  expect(records.map(({ annotation }) => [annotation.id, annotation.pageId])).toEqual([
    ['id2', 'id1'],
    ['id3', 'id1'],
  ]);
  expect(records[0]?.page).toMatchObject({
    title: 'Flood',
    url: 'https://news.example/flood',
    published: META.published,
  });
  expect(records[0]?.annotation).toMatchObject({ body: drafts[0]?.body, anchor: 'same', note: '', deletedAt: null });
});

test('an annotation stands in the section of how it fared', () => {
  const anchors = ['same', 'moved', 'changed', 'lost', 'lost'] as const;
  expect(anchors.map(anchor => sectionOf({ anchor }))).toEqual(['saved', 'saved', 'changed', 'lost', 'lost']);
  const counts = sectionsOf(
    7,
    anchors.map(anchor => ({ anchor })),
  );
  expect(counts.map(({ count }) => count)).toEqual([7, 2, 1, 2]);
});
