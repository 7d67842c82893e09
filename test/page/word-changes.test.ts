// @vitest-environment happy-dom
import { afterEach, expect, test } from 'vitest';
import { changesWords } from '../../lib/page/word-changes.ts';

const observer = new MutationObserver(() => undefined);

afterEach(() => observer.disconnect());

test.each<[string, (main: Element) => void]>([
  ['a picture', main => main.append(made('figure', '<img src="x.png" alt="A bridge">'))],
  ['an empty box for an advertisement', main => main.append(made('div', '<div> \n </div>'))],
  ['a player', main => main.append(made('video', 'Your browser plays no videos.'))],
  ['a script in a box', main => main.append(made('div', '<script>let words;</script>'))],
  ['a style sheet that is written anew', main => main.querySelector('style')!.append('p { color: red }')],
  ['the removal of a picture', main => main.querySelector('img')!.remove()],
  ['a comment of the framework', main => main.append(document.createComment('words'))],
])('no change of words: %s', (_, change) => expect(changedBy(change)).toBe(false));

test.each<[string, (main: Element) => void]>([
  ['a paragraph', main => main.append(made('p', 'The bridge is open.'))],
  ['words deep in boxes', main => main.append(made('div', '<div><img><span>Open</span></div>'))],
  ['a text node', main => main.append(' again')],
  ['a paragraph that goes', main => main.querySelector('p')!.remove()],
  ['other words in a paragraph', main => main.querySelector('p')!.firstChild!.replaceWith('Shut.')],
  ['letters', main => (main.querySelector('p')!.firstChild as Text).appendData('!')],
  ['a custom element, that may show words of its own', main => main.append(made('div', '<live-post></live-post>'))],
])('a change of words: %s', (_, change) => expect(changedBy(change)).toBe(true));

function changedBy(change: (main: Element) => void): boolean {
  document.body.innerHTML = '<main><style></style><p>The bridge is shut.</p><img src="y.png"></main>';
  const main = document.querySelector('main')!;
  observer.observe(main, { subtree: true, childList: true, characterData: true });
  change(main);
  return observer.takeRecords().some(changesWords);
}

function made(tag: string, markup: string): Element {
  const element = document.createElement(tag);
  element.innerHTML = markup;
  return element;
}
