import type { Span } from '../text/span.ts';
import type { Article } from './article.ts';

/** The words of the article that the reader has selected, as a span; `null` when there are none. */
export function selectedSpan(document: Document, article: Article): Span | null {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const { startContainer, startOffset, endContainer, endOffset } = selection.getRangeAt(0);
  const start = article.offsetAt(startContainer, startOffset);
  const end = article.offsetAt(endContainer, endOffset);
  return article.text.slice(start, end).trim() === '' ? null : { start, end };
}
