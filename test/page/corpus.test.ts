// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { readArticle } from '../../lib/page/article.ts';
import { gold, pageHtml, SLUGS } from '../corpus/index.ts';

test.each(SLUGS)('reads %s from its page, and nothing else of it', slug => {
  document.open();
  document.write(pageHtml(slug));
  document.close();
  const isCaption = (block: string) => captions().some(caption => caption.includes(block));
  const expected = gold(slug).text.split('\n\n');
  expect(readArticle(document)?.text.split('\n\n')).toEqual(expected.filter(block => !isCaption(block)));
});

/** What stands under the pictures of the page: the gold has it, for the engine reads any text. */
function captions(): string[] {
  const elements = document.querySelectorAll('figcaption, figure p, [class*=caption]');
  return [...elements].map(({ textContent }) => textContent.replace(/\s+/g, ' '));
}
