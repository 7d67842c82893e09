import { describe, expect, test } from 'vitest';
import { escapeHtml, writeHtml } from '../../lib/export/html.ts';
import { quoteBody, recordWith } from '../helpers/saved.ts';
import { HOSTILE, hostileRecord, NOW, RECORDS } from './records.ts';

describe('writeHtml', () => {
  const text = writeHtml(RECORDS, NOW);

  test('is a whole page that may load and run nothing', () => {
    expect(text).toMatch(/^<!doctype html>\n<html lang="en">/);
    expect(text).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
    expect(text.endsWith('</html>\n')).toBe(true);
  });

  test('shows quotes with speaker and source, notes, and what changed', () => {
    expect(text).toContain('<blockquote>We will rebuild the quay, and the mill as well.</blockquote>');
    expect(text).toContain('<p class="of">Ana Reyes, Mayor <a href="https://www.news.example/flood#:~:text=We%20will');
    expect(text).toContain('Ask about the budget.');
    expect(text).toContain('#flood #old quay');
    expect(text).toContain('These words were gone when the page was last read.');
    expect(text).toContain('The page now says: The tide came at ten.');
    expect(text).toContain('4 records, 3 May 2024');
  });

  test('says what is told in other words', () => {
    const body = { ...quoteBody('the wall was a disgrace'), form: 'indirect' } as const;
    expect(writeHtml([recordWith({ body })], NOW)).toContain(
      '<p class="of">Ana Reyes, Mayor, reported in other words ',
    );
  });

  test('does not link what a browser should not open', () => {
    expect(writeHtml([recordWith({}, { address: 'javascript:alert(1)' })], NOW)).not.toContain('<a ');
  });

  test.each(HOSTILE.map((words, i) => [i, words] as const))('takes hostile string %i for words', (_, words) => {
    const page = writeHtml([hostileRecord(words)], NOW);
    expect(tagsIn(page)).toEqual(tagsIn(writeHtml([hostileRecord('plain words of some length, forty or more')], NOW)));
    expect(page).not.toMatch(/\p{Surrogate}/u);
  });
});

test.each([
  ['<b>"A & B"</b>', '&lt;b&gt;&quot;A &amp; B&quot;&lt;/b&gt;'],
  ["'", '&#39;'],
  ['&lt;', '&amp;lt;'],
])('escapeHtml %j', (written, escaped) => expect(escapeHtml(written)).toBe(escaped));

/** The names of all tags, and of their attributes. */
function tagsIn(page: string): string[] {
  const tags = page.replaceAll(/<style>.*?<\/style>/gs, '').match(/<[^>]*>/g) ?? [];
  return tags.map(tag => tag.replaceAll(/="[^"]*"/g, '')).filter(tag => !/<p class>|<\/p>/.test(tag));
}
