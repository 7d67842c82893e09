// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { readArticle } from '../../lib/page/article.ts';
import { gold, pageHtml, SLUGS } from '../corpus/index.ts';

test.each(SLUGS)('reads %s from its page, and nothing else of it', slug => {
  document.open();
  document.write(pageHtml(slug));
  document.close();
  expect(readArticle(document)?.text.split('\n\n')).toEqual(gold(slug).text.split('\n\n'));
});
