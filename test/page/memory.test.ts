// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Article, articleIn, readArticle } from '../../lib/page/article.ts';
import { makeMemory } from '../../lib/page/memory.ts';
import { NAME_ATTRIBUTES } from '../../lib/page/names.ts';
import { atOnce } from '../../lib/slices.ts';
import { pageHtml, SLUGS } from '../corpus/index.ts';
import { type Chance, chanceOf, oneOf } from '../helpers/chance.ts';

const ROUNDS = 30;

let memory = makeMemory();
const observer = new MutationObserver(() => undefined);

beforeEach(() => {
  memory = makeMemory();
});
afterEach(() => observer.disconnect());

test.each([...SLUGS.entries()])('%i %s: is read again as if for the first time, whatever the page does', (i, slug) => {
  open(pageHtml(slug));
  readAgain();
  const chance = chanceOf(i + 1);
  for (let round = 0; round < ROUNDS; round++) {
    const disturbances = Array.from({ length: 1 + Math.floor(chance() * 3) }, () => disturb(chance));
    expect(told(readAgain()), disturbances.join(', ')).toEqual(told(readArticle(document)));
  }
});

test('walks again what has changed, and only that', () => {
  open(pageHtml('war-report'));
  const all = walkedAgain();
  expect(walkedAgain()).toBe(0);
  paragraph().append(' More words.');
  const again = walkedAgain();
  expect(again).toBeGreaterThan(0);
  expect(again).toBeLessThan(all / 4);
});

test('walks everything again where changes may have been missed', () => {
  open(pageHtml('war-report'));
  const all = walkedAgain();
  memory.forget();
  expect(walkedAgain()).toBe(all);
});

test('what has changed while it was read is walked the next time', () => {
  open(pageHtml('war-report'));
  const reading = articleIn(document, noShadow, memory);
  reading.next();
  paragraph().append(' More words.');
  memory.note(observer.takeRecords());
  atOnce(reading);
  expect(readAgain()?.text).toContain(' More words.');
});

test('a reading that was given up has seen nothing', () => {
  open(pageHtml('war-report'));
  readAgain();
  paragraph().append(' More words.');
  memory.note(observer.takeRecords());
  articleIn(document, noShadow, memory).next();
  expect(readAgain()?.text).toContain(' More words.');
});

function open(page: string): void {
  document.open();
  document.write(page);
  document.close();
  observer.observe(document, { subtree: true, childList: true, characterData: true, attributeFilter: NAME_ATTRIBUTES });
}

function readAgain(shadowOf = noShadow): Article | null {
  memory.note(observer.takeRecords());
  return atOnce(articleIn(document, shadowOf, memory));
}

/** How many elements are walked in a reading: each of them is asked for its shadow root. */
function walkedAgain(): number {
  const asked = vi.fn(noShadow);
  readAgain(asked);
  return asked.mock.calls.length;
}

function noShadow(_: Element): null {
  return null;
}

function paragraph(): Element {
  return document.querySelector('main p, article p')!;
}

function told(article: Article | null) {
  if (!article) return null;
  const { text, blocks, meta } = article;
  const words = blocks.map(block => article.rangesOf(block).map(String));
  return { text, blocks, meta, words };
}

/** What pages do: each is done to elements that chance picks. */
const DISTURBANCES = {
  'other letters': at => at.firstChild?.nodeType === 3 && (at.firstChild as Text).appendData(' And so on.'),
  'a paragraph behind': at => at.after(made('p', 'Ana Reyes said on Monday that the bridge was open again.')),
  'words in the middle': at => at.insertBefore(document.createTextNode(' (more) '), at.firstChild),
  'a box around': at => at.replaceWith(wrapped(at, 'div')),
  'a link around': at => at.replaceWith(wrapped(at, 'a')),
  'it goes into a link': at => at.previousElementSibling?.append(at),
  'it goes': at => at.remove(),
  'it moves': (at, other) => !at.contains(other) && other.before(at),
  'it is doubled': at => at.after(at.cloneNode(true)),
  'another name': at => at.setAttribute('class', 'related-stories'),
  'a good name': at => at.setAttribute('id', 'article-body'),
  'no name': at => at.removeAttribute('class'),
  hidden: at => at.setAttribute('hidden', ''),
  'a line break': at => at.insertBefore(document.createElement('br'), at.firstChild),
  'a heading before': at => at.before(made('h2', 'What we know so far')),
  'text cut in two': at => at.firstChild?.nodeType === 3 && (at.firstChild as Text).splitText(1),
  'written anew': at => at.replaceChildren(...[...at.childNodes].map(node => node.cloneNode(true))),
} as const satisfies Readonly<Record<string, (at: Element, other: Element) => unknown>>;

/** Do something to the page; say what. */
function disturb(chance: Chance): string {
  const elements = [...document.body.querySelectorAll('*')];
  const [name, change] = oneOf(Object.entries(DISTURBANCES), chance);
  const [at, other] = [oneOf(elements, chance), oneOf(elements, chance)];
  if (at && other && at !== other) change(at, other);
  return name;
}

function made(tag: string, words: string): Element {
  const element = document.createElement(tag);
  element.append(words);
  return element;
}

/** A box with an element's contents in it, and the element in its place. */
function wrapped(element: Element, tag: string): Element {
  const box = document.createElement(tag);
  box.append(element.cloneNode(true));
  return box;
}
