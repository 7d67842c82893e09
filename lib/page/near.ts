import { likeness } from './same-words.ts';

/** Where other articles are told of, and what a reader does not look to for this one. */
const ELSEWHERE =
  'nav, footer, aside, [class*="related" i], [class*="recommend" i], [class*="comment" i], [class*="teaser" i]';
const HUGE = 20_000; // Elements: such a page is looked through for nothing but its text.
const MOST = 40; // Elements that are looked at: long lists are of other articles.

/** The heading that is most like the titles that a page gives; the first where none is. */
export function headingOf(document: Document, titles: readonly string[]): Element | null {
  let best: Element | null = null;
  let most = -1;
  for (const heading of document.querySelectorAll('h1')) {
    const text = heading.textContent ?? '';
    const like = Math.max(0, ...titles.map(title => likeness(title, text)));
    if (like <= most) continue;
    best = heading;
    most = like;
  }
  return best;
}

/** What a selector finds, in the order in which it belongs to a headline: behind it, then before it, the nearest first. */
export function nearestFirst(document: Document, selector: string, headline: Element | null): Element[] {
  const behind: Element[] = [];
  const before: Element[] = [];
  for (const element of allOf(document, selector)) {
    if (element.closest(ELSEWHERE)) continue;
    if (headline && headline.compareDocumentPosition(element) & 2)
      before.unshift(element); // It precedes.
    else if (behind.push(element) === MOST) break;
  }
  return [...behind, ...before.slice(0, MOST)];
}

/** What a selector finds where mostly other articles are told of. */
export function farAway(document: Document, selector: string): Element[] {
  return [...allOf(document, selector)].filter(element => element.closest(ELSEWHERE)).slice(0, MOST);
}

function allOf({ body }: Document, selector: string): Iterable<Element> {
  return !body || body.getElementsByTagName('*').length > HUGE ? [] : body.querySelectorAll(selector);
}
