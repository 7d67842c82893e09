import { expect, test } from 'vitest';
import type { FoundItem } from '../../lib/annotation/drafts.ts';
import { asReviewed, countsOf, inReviewOrder, narrowed } from '../../lib/view/found-list.ts';
import { annotationWith, quoteBody } from '../helpers/saved.ts';

const item = (kind: FoundItem['kind'], label: string, detail: string): FoundItem => ({
  kind,
  key: `${kind}:${label}`,
  label,
  detail,
  spans: [{ start: 0, end: 1 }],
  draft: annotationWith(),
});

const ITEMS = [
  item('quote', 'We will rebuild the “café”.', 'Ana Reyes, Mayor'),
  item('official', 'Ana Reyes', 'Mayor, Larkfield'),
  item('place', 'São Paulo', 'Brazil'),
];

test.each([
  [null, '', 3],
  ['quote', '', 1],
  [null, 'reyes MAYOR', 2],
  ['official', 'reyes', 1],
  [null, 'cafe', 1],
  [null, 'sao', 1],
  [null, 'nobody', 0],
  [null, '  ', 3],
] as const)('%s with “%s”: %s rows', (kind, typed, rows) => {
  expect(narrowed(ITEMS, kind, typed)).toHaveLength(rows);
});

test('counts rows by kind', () => {
  expect(countsOf(ITEMS)).toEqual({ quote: 1, official: 1, place: 1 });
});

test('in review, what is doubtful comes first, and all else is as it stood', () => {
  const [quote, official, place] = ITEMS;
  const { doubtful, sure } = inReviewOrder(ITEMS, new Set([place!.key, official!.key]));
  expect([doubtful, sure]).toEqual([[official, place], [quote]]);
});

test('what was found is exported as the reader has left it', () => {
  const [quote, official, place] = ITEMS as [FoundItem, FoundItem, FoundItem];
  const corrected = annotationWith({ body: quoteBody('We will rebuild.', 'Joe Lind'), origin: 'corrected' });
  const rejected = annotationWith({ review: 'rejected' });
  const found = asReviewed(
    ITEMS,
    new Map([
      [quote.key, corrected],
      [official.key, rejected],
    ]),
  );
  expect(found.map(({ key }) => key)).toEqual([quote.key, place.key]);
  expect(found[0]?.draft).toMatchObject({ origin: 'corrected', body: { speaker: 'Joe Lind' } });
  expect(found[1]).toBe(place);
});
