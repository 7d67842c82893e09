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

describe('bylines and dates that only the text has', () => {
  const teaser = '<div class="card"><a href="/author/cy-ward">Cy Ward</a> <span class="date">1 May 2019</span></div>';
  test.each([
    [
      'behind the headline',
      '<h1>The wall</h1><a href="/author/ana-reyes">Ana Reyes</a><p class="Date">April 9th, 2024</p>',
    ],
    [
      'in an address',
      '<h1>The wall</h1><p class="byline">By&nbsp;<address>Ana Reyes</address>, news producer</p><b class="header-date">9 Apr, 2024</b>',
    ],
    [
      'as attributes',
      '<h1>The wall</h1><i class="blog-author">By <a href="/bio/ana">Ana Reyes</a></i><x-time publishdate="2024-04-09"></x-time>',
    ],
    ['before the headline', '<p class="date">Tuesday 9 April 2024</p><p class="author">Ana Reyes</p><h1>The wall</h1>'],
    [
      'beside an update',
      '<h1>The wall</h1><i class="byline">Ana Reyes</i><p class="date">Updated 10 April 2024</p><time>9 April 2024</time>',
    ],
  ])('are found %s', (_, body) => {
    show('<title>The wall</title>', `<aside>${teaser}</aside>${body}<footer>${teaser}</footer>`);
    expect(readMetadata(document)).toMatchObject({ authors: ['Ana Reyes'], published: '2024-04-09' });
  });

  test.each(['04/05/2024', '45 April 2024', 'May I ask in 2024', 'updated'])('%j is no date', text => {
    show('', `<h1>The wall</h1><span class="date">${text}</span>`);
    expect(readMetadata(document).published).toBeNull();
  });

  test('the day stands in the address at last', () => {
    show('<link rel="canonical" href="https://example.org/2024/4/9/wall">');
    expect(readMetadata(document).published).toBe('2024-04-09');
  });

  test('a site that names itself is no author where somebody else is named', () => {
    show(
      '<meta name="author" content="Courier"><link rel="canonical" href="https://www.courier.example/a">',
      '<h1>The wall</h1><p class="byline">By Ana Reyes</p>',
    );
    expect(readMetadata(document).authors).toEqual(['Ana Reyes']);
  });
});

test('a head that speaks of another article is not believed', () => {
  show(
    `<title>The wall | Courier</title><meta property="og:title" content="Crane driver retires">
     <meta name="author" content="Cy Ward"><meta property="article:published_time" content="2019-05-01">`,
    '<h1>The wall</h1><p class="byline">By Ana Reyes</p>',
  );
  expect(readMetadata(document)).toMatchObject({ authors: ['Ana Reyes'], published: null, titles: ['The wall'] });
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
    ['in a section', '//<![CDATA[ {"@type":"NewsArticle","headline":"The wall"} //]]>'],
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
