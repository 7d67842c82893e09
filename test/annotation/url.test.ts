import { describe, expect, test } from 'vitest';
import { addressOf, normaliseUrl, urlsOf } from '../../lib/annotation/url.ts';

describe('normaliseUrl', () => {
  test.each([
    ['https://example.com/a', 'https://example.com/a'],
    ['http://www.example.com/a/', 'https://example.com/a'],
    ['HTTPS://WWW.Example.COM:443/A', 'https://example.com/A'],
    ['https://example.com:8080/a', 'https://example.com:8080/a'],
    ['https://example.com', 'https://example.com'],
    ['https://example.com/?', 'https://example.com'],
    ['https://user:secret@example.com/a', 'https://example.com/a'],
    ['https://example.com/a?utm_source=x&UTM_Medium=y&fbclid=1', 'https://example.com/a'],
    ['https://example.com/a?b=2&a=1&gclid=3', 'https://example.com/a?a=1&b=2'],
    ['https://example.com/story.php?id=7', 'https://example.com/story.php?id=7'],
    ['https://example.com/a#part-2', 'https://example.com/a'],
    ['https://example.com/a#:~:text=we%20will', 'https://example.com/a'],
    ['https://example.com/#!/story/7', 'https://example.com#!/story/7'],
    ['https://example.com/#/story/7', 'https://example.com#/story/7'],
    ['https://amp.example.com/story', 'https://example.com/story'],
    ['https://m.example.com/story', 'https://example.com/story'],
    ['https://en.m.example.org/wiki/Ada', 'https://en.example.org/wiki/Ada'],
    ['https://example.com/amp/story', 'https://example.com/story'],
    ['https://example.com/story/amp/', 'https://example.com/story'],
    ['https://example.com/story.amp.html', 'https://example.com/story.html'],
    ['https://example.com/story?amp=1', 'https://example.com/story'],
    ['https://www-example-com.cdn.ampproject.org/c/s/www.example.com/story', 'https://example.com/story'],
    ['https://www.google.com/amp/s/example.com/story/amp', 'https://example.com/story'],
    ['https://example.com/news//story/index.html', 'https://example.com/news/story'],
    ['https://example.com/%7Eada/caf%c3%a9', 'https://example.com/~ada/caf%C3%A9'],
    // What is part of a name stays.
    ['https://example.com/amplifier', 'https://example.com/amplifier'],
    ['https://m.com/a', 'https://m.com/a'],
    ['https://amp.dev/a', 'https://amp.dev/a'],
    ['https://wwwhistory.example/a', 'https://wwwhistory.example/a'],
  ])('%s → %s', (url, expected) => {
    expect(normaliseUrl(url)).toBe(expected);
    expect(normaliseUrl(expected)).toBe(expected);
  });

  test.each(['', 'about:blank', 'file:///home/a.html#x', 'not a url', 'https://', 'javascript:alert(1)', '%', '://'])(
    'does not throw on %j',
    url => expect(normaliseUrl(url)).toBe(url.replace(/#.*/, '')),
  );
});

describe('addressOf can be visited', () => {
  test.each([
    ['http://www.example.com/a/?utm_source=x&id=2#top', 'http://www.example.com/a/?id=2'],
    ['https://user:secret@m.example.com/a', 'https://m.example.com/a'],
    ['https://example.com/a?b=2&a=1', 'https://example.com/a?b=2&a=1'],
  ])('%s → %s', (url, expected) => expect(addressOf(url)).toBe(expected));
});

describe('urlsOf trusts a canonical URL', () => {
  test.each([
    ['of the same story', 'https://example.com/news/flood?src=home', 'https://www.example.com/news/flood'],
    ['of the AMP page', 'https://example.com/news/flood/amp', 'https://example.com/news/flood'],
    [
      'of the page with other hosts',
      'https://edition.example.com/flood-99120',
      'https://www.example.com/news/flood-99120',
    ],
    ['of a second page', 'https://example.com/news/flood/2', 'https://example.com/news/flood'],
    [
      'with a new headline and the old number',
      'https://example.com/news/fire-at-mill-4711',
      'https://example.com/news/blaze-4711',
    ],
    ['of the print view', 'https://example.com/news/flood?print=1', 'https://example.com/news/flood'],
  ])('%s', (_, url, canonicalUrl) => {
    const known = urlsOf({ url, canonicalUrl });
    expect(known.url).toBe(normaliseUrl(canonicalUrl));
    expect(known.address).toBe(canonicalUrl);
    expect(known.urls).toEqual([...new Set([normaliseUrl(canonicalUrl), normaliseUrl(url)])]);
  });

  test.each([
    ['the home page', 'https://example.com/news/flood', 'https://example.com/'],
    ['the section', 'https://example.com/news/flood', 'https://example.com/news'],
    ['the template', 'https://example.com/story.php?id=7', 'https://example.com/story.php'],
    ['another site', 'https://example.com/news/flood', 'https://agency.example.org/news/flood'],
    ['another site under a shared ending', 'https://daily.co.uk/flood', 'https://weekly.co.uk/flood'],
    ['the story read before', 'https://example.com/news/flood', 'https://example.com/news/fire'],
    ['no URL at all', 'https://example.com/news/flood', 'flood'],
  ])('but not of %s', (_, url, canonicalUrl) => {
    expect(urlsOf({ url, canonicalUrl }).urls).toEqual([normaliseUrl(url)]);
  });

  test('and does without one', () => {
    expect(urlsOf({ url: 'https://example.com/a', canonicalUrl: null }).url).toBe('https://example.com/a');
  });
});
