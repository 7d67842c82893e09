import { describe, expect, test } from 'vitest';
import type { Body } from '../../lib/annotation/annotation.ts';
import type { ArticleMeta } from '../../lib/article.ts';
import { citationLine, withCitation } from '../../lib/view/citation-line.ts';

const META: ArticleMeta = {
  title: 'The wall',
  url: 'https://example.org/wall?utm_source=x',
  canonicalUrl: null,
  site: 'The Daily Post',
  authors: ['Bo Lee'],
  published: '2024-04-08T10:00Z',
  modified: null,
  language: 'en',
};
const LINK = 'https://example.org/wall#:~:text=We%20will';

describe('citationLine', () => {
  test.each([
    [{}, `Bo Lee, “The wall,” The Daily Post, 8 April 2024, ${LINK} (read 9 April 2024)`],
    [{ authors: [], site: null, published: null }, `“The wall,” ${LINK} (read 9 April 2024)`],
    [
      { title: null, authors: ['A B', 'C D'] },
      `A B and C D, The Daily Post, 8 April 2024, ${LINK} (read 9 April 2024)`,
    ],
    [{ title: 'Who pays?' }, `Bo Lee, “Who pays?” The Daily Post, 8 April 2024, ${LINK} (read 9 April 2024)`],
    [
      { title: 'A “wall”, again' },
      `Bo Lee, “A “wall”, again,” The Daily Post, 8 April 2024, ${LINK} (read 9 April 2024)`,
    ],
    [
      { authors: ['A B', 'C D', 'E F'], published: 'soon' },
      `A B and others, “The wall,” The Daily Post, ${LINK} (read 9 April 2024)`,
    ],
  ])('of %j', (change, expected) => {
    expect(citationLine({ ...META, ...change }, LINK, '2024-04-09')).toBe(expected);
  });
});

test.each<[Body, string]>([
  [
    {
      kind: 'quote',
      words: 'We will rebuild.',
      form: 'direct',
      speaker: 'Ana Reyes',
      title: 'Mayor',
      affiliation: null,
    },
    '“We will rebuild.” — Ana Reyes, Mayor',
  ],
  [
    { kind: 'quote', words: 'We will rebuild.', form: 'direct', speaker: null, title: null, affiliation: null },
    '“We will rebuild.”',
  ],
  [
    // Nobody is quoted with words that they have not said.
    {
      kind: 'quote',
      words: 'the wall would be rebuilt',
      form: 'indirect',
      speaker: 'Ana Reyes',
      title: null,
      affiliation: null,
    },
    'the wall would be rebuilt — Ana Reyes',
  ],
  [
    {
      kind: 'quote',
      words: 'the wall was “a disgrace',
      form: 'mixed',
      speaker: 'Ana Reyes',
      title: null,
      affiliation: null,
    },
    'the wall was “a disgrace” — Ana Reyes',
  ],
  [{ kind: 'official', name: 'Ana Reyes', titles: ['Mayor'], affiliation: 'Kyiv' }, 'Ana Reyes, Mayor, Kyiv'],
  [{ kind: 'place', name: 'Kyiv', geonamesId: 1, country: 'UA', lat: 50, lon: 30 }, 'Kyiv, Ukraine'],
  [{ kind: 'note', words: 'the old wall' }, 'the old wall'],
])('withCitation puts words before the source: %j', (body, expected) => {
  expect(withCitation(body, META, LINK, '2024-04-09').split('\n')[0]).toBe(expected);
});
