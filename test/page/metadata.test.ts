// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { readMetadata } from '../../lib/page/metadata.ts';

describe('dates', () => {
  test.each([
    ['2024-04-09T16:20:00Z', '2024-04-09T16:20:00Z'],
    ['2024-04-09T16:20:00.123+0100', '2024-04-09T16:20:00+01:00'],
    ['2024-04-09 16:20', '2024-04-09T16:20'],
    ['2024-04-09', '2024-04-09'],
    ['April 9, 2024', '2024-04-09'],
    ['Tue, 09 Apr 2024 16:20:00 GMT', '2024-04-09T16:20:00.000Z'],
    ['yesterday', null],
    ['', null],
  ])('%j is %j', (given, expected) => {
    show(`<meta property="article:published_time" content="${given}">`);
    expect(readMetadata(document).published).toBe(expected);
  });
});

describe('authors', () => {
  test.each([
    ['By Ana Reyes', ['Ana Reyes']],
    ['Ana Reyes and Bo Lee', ['Ana Reyes', 'Bo Lee']],
    ['Ana Reyes, Bo Lee, Staff Writers', ['Ana Reyes', 'Bo Lee']],
    ['Ana Reyes; Bo O’Hara-Lee & Jo de la Cruz', ['Ana Reyes', 'Bo O’Hara-Lee', 'Jo de la Cruz']],
    ['https://example.org/people/ana', []],
    ['@anareyes', []],
  ])('%j names %j', (given, expected) => {
    show(`<meta name="author" content="${given}">`);
    expect(readMetadata(document).authors).toEqual(expected);
  });

  test('are read from the byline when the head names none', () => {
    show('', '<main><p class="ArticleByline">By Ana Reyes</p></main>');
    expect(readMetadata(document).authors).toEqual(['Ana Reyes']);
  });
});

describe('the canonical address', () => {
  test.each([
    ['https://example.org/2024/wall', 'https://example.org/2024/wall'],
    ['//example.org/wall?id=2', 'https://example.org/wall?id=2'],
    ['javascript:alert(1)', null],
  ])('%j is %j', (given, expected) => {
    show(`<base href="https://example.org/x/"><link rel="canonical" href="${given}">`);
    const { canonicalUrl } = readMetadata(document);
    expect(canonicalUrl).toBe(expected);
  });
});

describe('JSON-LD', () => {
  test.each([
    ['an array', '[{"@type":"WebPage"},{"@type":["NewsArticle"],"headline":"The wall"}]'],
    ['a comma too many and a line break in a string', '{"@type":"Report","headline":"The\n wall",}'],
    ['in a comment', '<!-- {"@type":"NewsArticle","headline":"The wall"} -->'],
    [
      'as the main thing of a page',
      '{"@type":"WebPage","mainEntity":{"@type":"LiveBlogPosting","headline":"The wall"}}',
    ],
  ])('is read: %s', (_, json) => {
    show(`<script type="application/ld+json">${json}</script>`);
    expect(readMetadata(document).titles[0]).toBe('The wall');
  });

  test.each(['{"@type":', 'null', '"text"', '[[[]]]', '{"@graph":{"@type":"NewsArticle","author":[null,3]}}'])(
    'does no harm: %s',
    json => {
      show(`<script type="application/ld+json">${json}</script>`);
      expect(readMetadata(document).authors).toEqual([]);
    },
  );

  test('of several articles, the one that the page is titled by', () => {
    show(
      `<title>The wall | News</title><script type="application/ld+json">[{"@type":"NewsArticle","headline":"Another"},
       {"@type":"NewsArticle","headline":"The wall","author":"Ana Reyes"}]</script>`,
    );
    expect(readMetadata(document).authors).toEqual(['Ana Reyes']);
  });

  test('has its character references read, and nothing of it becomes markup', () => {
    show(
      '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Reyes &amp; Lee: &#8220;No&#x201D; &lt;b&gt;"}</script>',
    );
    expect(readMetadata(document).titles[0]).toBe('Reyes & Lee: “No” <b>');
  });
});

test('the language is the page’s own word, then what its metadata says', () => {
  show('<meta property="og:locale" content="en_GB">');
  expect(readMetadata(document).language).toBe('en-GB');
  show('<meta property="og:locale" content="en_GB">', '', ' lang="fr"');
  expect(readMetadata(document).language).toBe('fr');
});

function show(head: string, body = '', html = ''): void {
  document.open();
  document.write(`<!doctype html><html${html}><head>${head}</head><body>${body}</body></html>`);
  document.close();
}
