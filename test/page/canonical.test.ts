import { expect, test } from 'vitest';
import { canonicalAmong } from '../../lib/page/canonical.ts';

const HEADLINE = 'Harbour bridge closed until the end of the month';
const PAGE = 'https://courier.example/news/2024/harbour-bridge-closed';

test.each([
  ['its own address, without what led there', PAGE, `${PAGE}?from=mail`],
  ['the article of an AMP page', PAGE, `${PAGE}/amp`],
  ['the first of several pages', PAGE, `${PAGE}/2`],
  ['another site that has it from there', 'https://wire.example/a/9471', PAGE],
  ['a shorter address', 'https://courier.example/story?id=9471', PAGE],
  ['an address in another manner', 'https://courier.example/bridge-shut-for-weeks-after-crack', PAGE],
])('believes in %s', (_, canonical, url) => {
  expect(canonicalAmong([canonical], url, HEADLINE)).toBe(canonical);
});

test.each([
  ['the front page', 'https://courier.example/', PAGE],
  ['the section', 'https://courier.example/news', PAGE],
  [
    'the section of an article that has a number',
    'https://courier.example/news',
    'https://courier.example/news/9471234',
  ],
  ['the article that was there before', 'https://courier.example/news/2024/crane-driver-retires', PAGE],
])('does not believe in %s', (_, canonical, url) => {
  expect(canonicalAmong([canonical], url, HEADLINE)).toBeNull();
});

test('takes the next best', () => {
  expect(canonicalAmong([null, 'https://courier.example/', PAGE], PAGE, HEADLINE)).toBe(PAGE);
});
