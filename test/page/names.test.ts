// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { makeNameReader } from '../../lib/page/names.ts';

function named(attributes: Readonly<Record<string, string>>): string {
  const element = document.createElement('div');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return [...makeNameReader()(element)].sort().join(' ');
}

describe('what the names of an element say', () => {
  test.each([
    ['article-body', 'body'],
    ['articleBody', 'body'],
    ['c-article__body--wide', 'body'],
    ['c-article body', ''],
    ['mostRead', 'never'],
    ['mostread', 'never'],
    ['most\n\tread', ''],
    ['commentlist', 'never'],
    ['uncommented', ''],
    ['AD_SLOT', 'seldom'],
    ['adventure', ''],
    ['header-ad article-copy', 'body seldom'],
    ['about-the-author-photo', 'byline seldom'],
    ['wp-caption-text', 'caption'],
    ['imgCaption', 'caption'],
    ['screen-reader-text', 'ears'],
    ['constructor __proto__ to-string', ''],
    ['', ''],
  ])('class "%s": %s', (name, expected) => expect(named({ class: name })).toBe(expected));

  test('id, component and test id count as the class does', () =>
    expect(named({ class: 'x', id: 'sub-head', 'data-component': 'byline', 'data-testid': 'tweet' })).toBe(
      'byline post seldom standfirst',
    ));
});
