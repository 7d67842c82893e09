import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { overlaps, sliceOf } from '../../lib/text/span.ts';
import { markedStrings } from '../bench/score/stretches.ts';
import { write } from '../helpers/marked.ts';
import { gold, goldText, pageHtml, SAMPLE, SLUGS } from './index.ts';

test('every folder is in the list, in order', () => {
  const folders = readdirSync('test/corpus', { withFileTypes: true }).filter(entry => entry.isDirectory());
  expect(folders.map(folder => folder.name).sort()).toEqual([...SLUGS]);
  expect(SLUGS).toContain(SAMPLE);
});

describe.each(SLUGS)('the truth of %s', slug => {
  const article = gold(slug);

  test('is written in the fewest words', () => expect(write(article.text, article)).toBe(goldText(slug)));

  test('tells of all that stands in double marks whether somebody said it', () => {
    const told = [...article.quotes, ...article.unsaid];
    const untold = markedStrings(article.text)
      .filter(({ start }) => !/\d["”]\s*$/.test(article.text.slice(0, start))) // Inches: 6'3".
      .filter(string => !told.some(span => overlaps(span, string)));
    expect(untold.map(string => sliceOf(article.text, string))).toEqual([]);
  });

  test('has a point for every place', () => {
    expect(article.places.filter(place => place.lat === null).map(place => place.name)).toEqual([]);
  });

  test('fits on a page of its own, which asks for nothing from elsewhere', () => {
    const fetched =
      pageHtml(slug).match(/<(?:img|script|link|iframe|source)\b[^>]*\b(?:src|href)="(?!#|about:)[^"]*"/g) ?? [];
    expect(fetched.filter(tag => !/rel="(?:canonical|amphtml)"/.test(tag))).toEqual([]);
  });
});
