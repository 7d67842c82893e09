import type { Span } from '../text/span.ts';
import type { Article } from './article.ts';

const FLASH_MS = { on: 500, off: 160, times: 2, steady: 1800 };

/** Scroll a span into the middle of the window. False when it does not stand on the page any more. */
export function scrollTo(article: Article, span: Span): boolean {
  const [range] = article.rangesOf(span);
  const element = range?.startContainer.parentElement;
  if (!range || !element?.isConnected) return false;
  // A range cannot be scrolled to. Its element may be long, so the window is then moved to the very line.
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  const window = element.ownerDocument.defaultView;
  const { top, bottom } = range.getBoundingClientRect();
  if (window && (top < 0 || bottom > window.innerHeight)) {
    window.scrollBy({ top: (top + bottom - window.innerHeight) / 2, behavior: 'instant' });
  }
  return true;
}

/**
 * Draw attention to something: it is shown, twice in a row, or steadily for readers who want less motion. Returns the way
 * to end it early.
 */
export function flash(window: Window, show: () => () => void): () => void {
  const calm = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  let hide: (() => void) | null = null;
  let timer: ReturnType<typeof setTimeout>;
  const off = () => {
    hide?.();
    hide = null;
  };
  const blink = (times: number) => {
    hide = show();
    timer = setTimeout(
      () => {
        off();
        if (times > 1) timer = setTimeout(() => blink(times - 1), FLASH_MS.off);
      },
      calm ? FLASH_MS.steady : FLASH_MS.on,
    );
  };
  blink(calm ? 1 : FLASH_MS.times);
  return () => {
    clearTimeout(timer);
    off();
  };
}
