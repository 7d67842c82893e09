import { expect, test } from 'vitest';
import { hostOf, matchesPattern, patternOf, patternTyped, sameSite, siteOf, siteOfPattern } from '../lib/site.ts';

test.each([
  ['https://www.Example.com/a?b#c', 'www.example.com'],
  ['http://user:secret@example.com:8080/', 'example.com'],
  ['https://[::1]:80/', '[::1]'],
  ['https://example.com.', 'example.com'],
  ['file:///home/a.html', null],
  ['about:blank', null],
  ['chrome://settings', null],
  ['https:', null],
  ['', null],
])('host of %s', (url, host) => expect(hostOf(url)).toBe(host));

test.each([
  ['https://www.example.com/news/1', '*://*.example.com/*', 'example.com'],
  ['https://news.example.co.uk/', '*://*.news.example.co.uk/*', 'news.example.co.uk'],
  ['http://127.0.0.1:8000/a', '*://127.0.0.1/*', '127.0.0.1'],
  ['http://localhost/', '*://localhost/*', 'localhost'],
])('pattern of %s', (url, pattern, site) => {
  expect(patternOf(url)).toBe(pattern);
  expect(siteOf(url)).toBe(site);
  expect(siteOfPattern(pattern)).toBe(site);
  expect(matchesPattern(url, pattern)).toBe(true);
});

test.each([
  ['www.example.com', '*://*.example.com/*'],
  [' https://www.example.com/news/1 ', '*://*.example.com/*'],
  ['the Herald', null],
  ['Herald', null],
  ['https://', null],
  ['', null],
])('pattern that is typed as "%s"', (typed, pattern) => expect(patternTyped(typed)).toBe(pattern));

test.each([
  ['https://evil-example.com/', '*://*.example.com/*', false],
  ['https://example.com/', '*://*.example.com/*', true],
  ['https://example.com.evil.test/', '*://*.example.com/*', false],
  ['https://a.example.com/', 'https://example.com/*', false],
  ['https://a.example.com/', '*://*/*', true],
  ['https://a.example.com/', '<all_urls>', true],
  ['about:blank', '<all_urls>', false],
])('%s in %s', (url, pattern, expected) => expect(matchesPattern(url, pattern)).toBe(expected));

test.each([
  ['https://www.example.com/a', 'https://amp.example.com/a', true],
  ['https://m.example.co.uk/a', 'https://www.example.co.uk/a', true],
  ['https://example.com/a', 'https://news.example.com/b', true],
  ['https://example.com/a', 'https://example.org/a', false],
  ['https://www.co/', 'https://m.co/', false],
  ['https://example.com/', 'about:blank', false],
])('%s and %s are one site: %s', (a, b, expected) => expect(sameSite(a, b)).toBe(expected));
