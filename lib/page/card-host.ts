import { type Line, positionBeside } from './card-position.ts';
import { CARD_STYLE } from './card-style.ts';
import { element } from './elements.ts';

/** The one element that is ever added to a page: a closed shadow host for the card. */
export interface CardHost {
  /** Show a card beside a line of the page, in place of the one before. */
  show(card: HTMLElement, line: () => Line | null): void;
  hide(): void;
  /** Whether an event of the page comes from the card. */
  holds(event: Event): boolean;
  readonly isShown: boolean;
}

const OURS = [
  'click',
  'dblclick',
  'mousedown',
  'mouseup',
  'pointerdown',
  'pointerup',
  'touchstart',
  'touchend',
  'wheel',
];
const KEYS = ['keydown', 'keypress', 'keyup', 'input', 'copy', 'paste'];

/** Make the host. It is put on the page with its first card, and taken away when the last is hidden. */
export function makeCardHost(document: Document): CardHost {
  const host = element(document, 'div');
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(CARD_STYLE);
  root.adoptedStyleSheets = [sheet];
  // The page has shortcuts and handlers of its own; what happens in the card is none of its business.
  for (const type of [...OURS, ...KEYS])
    host.addEventListener(type, event => event.stopPropagation(), { passive: true });
  let undo: (() => void) | null = null;
  return {
    show(card, line) {
      undo?.();
      const focused = buttonsIn(root).findIndex(button => button.matches(':focus'));
      root.replaceChildren(card);
      if (!host.isConnected) document.documentElement.append(host);
      undo = keepBeside(card, line);
      buttonsIn(root)[focused]?.focus({ preventScroll: true });
    },
    hide() {
      undo?.();
      undo = null;
      host.remove();
      root.replaceChildren();
    },
    holds: event => event.target === host,
    get isShown() {
      return host.isConnected;
    },
  };
}

function buttonsIn(root: ShadowRoot): HTMLButtonElement[] {
  return [...root.querySelectorAll('button')];
}

/** Keep a card beside its line while the page scrolls or changes its size. Returns the way to stop. */
function keepBeside(card: HTMLElement, line: () => Line | null): () => void {
  const window = card.ownerDocument.defaultView;
  if (!window) return () => undefined;
  const place = () => {
    const rect = line();
    if (!rect) return;
    const { left, top, isSheet } = positionBeside(rect, card.getBoundingClientRect(), {
      width: window.document.documentElement.clientWidth,
      height: window.innerHeight,
    });
    card.classList.toggle('sheet', isSheet);
    card.style.cssText = isSheet ? 'left:0;bottom:0' : `left:${left}px;top:${top}px`;
  };
  place();
  const undo = new AbortController();
  const options = { capture: true, passive: true, signal: undo.signal };
  window.addEventListener('scroll', place, options);
  window.addEventListener('resize', place, options);
  const observer = new ResizeObserver(place);
  observer.observe(card);
  return () => {
    undo.abort();
    observer.disconnect();
  };
}
