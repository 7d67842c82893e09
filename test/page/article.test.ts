// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { type Article, readArticle, readWholePage } from '../../lib/page/article.ts';
import { HAZARD_PAGES } from '../pages-hazards/index.ts';

/** Pages whose styles matter are read in real browsers: test/e2e/suites/hazards.ts. */
const PLAIN_PAGES = HAZARD_PAGES.filter(({ needsLayout, needsExtension }) => !needsLayout && !needsExtension);

beforeEach(() => show('<!doctype html>'));

describe('readArticle', () => {
  test.each(PLAIN_PAGES.map(page => [page.file, page] as const))('reads %s as a reader does', (file, page) => {
    show(fileText(file));
    const article = readArticle(document);
    expect(article && blocksOf(article)).toEqual(page.blocks);
    if (page.meta) expect(article?.meta).toMatchObject(page.meta);
  });

  test.each(PLAIN_PAGES.map(({ file }) => file))('writes nothing into %s', file => {
    show(fileText(file));
    const before = document.documentElement.outerHTML;
    readArticle(document);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  test('parts blocks by a blank line, and by nothing else', () => {
    show(fileText('spaces.html'));
    const { text, blocks } = readArticle(document)!;
    expect(text).not.toMatch(/[^\S \n]|\n\n\n|^\s|\s$| {2}/);
    expect(blocks.map(({ start, end }) => text.slice(start, end)).join('\n\n')).toBe(text);
  });

  test('takes an article that grew since, on the same page', () => {
    show(fileText('plain.html'));
    const before = readArticle(document)!.text;
    document.querySelector('article')!.insertAdjacentElement('beforeend', paragraph('The council will meet again.'));
    expect(readArticle(document)!.text).toBe(`${before}\n\nThe council will meet again.`);
  });

  test('finds no article where there is no text at all', () => {
    show('<!doctype html><html><body><canvas></canvas></body></html>');
    expect(readArticle(document)).toBeNull();
  });

  test('reads a page of boxes in boxes in boxes', () => {
    show(fileText('plain.html'));
    let inner: Element = document.querySelector('article')!;
    for (let i = 0; i < 2000; i++) inner = inner.appendChild(document.createElement('div'));
    inner.append(paragraph('At the very bottom of it all stood one more sentence.'));
    expect(readArticle(document)).not.toBeNull();
  });
});

describe('the way back to the page', () => {
  test.each(PLAIN_PAGES.filter(({ blocks }) => blocks !== null).map(({ file }) => file))(
    'in %s, every word is found again, and its place is its offset',
    file => {
      show(fileText(file));
      const article = readArticle(document)!;
      for (const { 0: word, index } of article.text.matchAll(/\S+/g)) {
        const ranges = article.rangesOf({ start: index, end: index + word.length });
        expect(ranges.map(shown).join('')).toBe(word);
        expect(article.offsetAt(ranges[0]!.startContainer, ranges[0]!.startOffset)).toBe(index);
        const last = ranges.at(-1)!;
        expect(article.offsetAt(last.endContainer, last.endOffset)).toBe(index + word.length);
      }
    },
  );

  test('makes one range a block, and none over what stands between', () => {
    show(fileText('furniture.html'));
    const article = readArticle(document)!;
    const start = article.text.indexOf('second pier.');
    const end = article.text.indexOf('Mayor Ines') + 'Mayor Ines'.length;
    const ranges = article.rangesOf({ start, end });
    expect(ranges.map(shown)).toEqual(['second pier.', '“We would rather be late than sorry,” Mayor Ines']);
  });

  test('leaves words that nobody sees out of its ranges', () => {
    show(fileText('inline-splits.html'));
    const article = readArticle(document)!;
    const start = article.text.indexOf('across the bay');
    const ranges = article.rangesOf({ start, end: start + 'across the bay from six'.length });
    expect(ranges.map(shown)).toEqual(['across the bay', ' from six']);
  });

  test('has no range for an empty span, nor for one behind the text', () => {
    show(fileText('plain.html'));
    const article = readArticle(document)!;
    expect(article.rangesOf({ start: 5, end: 5 })).toEqual([]);
    expect(article.rangesOf({ start: 1e6, end: 1e6 + 5 })).toEqual([]);
  });

  test('counts a point between two elements as the end of what is before it', () => {
    show(fileText('plain.html'));
    const article = readArticle(document)!;
    const list = document.querySelector('ul')!;
    const offset = article.offsetAt(list, 1);
    expect(article.text.slice(0, offset)).toMatch(/six in the morning\.$/);
  });
});

describe('readWholePage', () => {
  test('reads what a page shows that is no article', () => {
    show(fileText('shop.html'));
    const { text, meta } = readWholePage(document);
    expect(text).toContain('Oilskin jacket, yellow\n\n£89.00');
    expect(meta.url).toBe(document.URL);
  });
});

function fileText(file: string): string {
  return readFileSync(path.join(import.meta.dirname, '../pages-hazards', file), 'utf8');
}

function show(html: string): void {
  document.open();
  document.write(html);
  document.close();
}

function paragraph(text: string): HTMLParagraphElement {
  const made = document.createElement('p');
  made.textContent = text;
  return made;
}

function blocksOf({ text, blocks }: Article): [string, string][] {
  return blocks.map(({ role, start, end }) => [role, text.slice(start, end)]);
}

/** The words of a range as they show. */
function shown(range: Range): string {
  return String(range)
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ');
}
