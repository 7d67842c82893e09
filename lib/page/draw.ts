import type { Span } from '../text/span.ts';
import type { Mark } from '../view/marks.ts';
import type { Article } from './article.ts';
import { FLASH, type HighlightName, highlightsOf } from './highlight-names.ts';
import { highlightSheet } from './highlight-sheet.ts';
import { type Painting, paint } from './highlights.ts';
import { schemeOf } from './scheme.ts';

/** Marks that are drawn on their page. */
export interface Drawing extends Painting {
  /** Whether all their words still stand where they stood: frameworks write paragraphs anew. */
  isWhole(): boolean;
}

/** Draw the marks of an article, in colours for its own light or dark. */
export function drawMarks(document: Document, article: Article, marks: readonly Mark[]): Drawing {
  const byName = new Map<HighlightName, Range[]>();
  for (const mark of marks) {
    const ranges = article.rangesOf(mark);
    for (const name of highlightsOf(mark)) byName.set(name, [...(byName.get(name) ?? []), ...ranges]);
  }
  const ranges = [...byName.values()].flat();
  return {
    ...paint(document, byName, highlightSheet(schemeAround(ranges[0], document))),
    isWhole: () => ranges.every(({ collapsed, startContainer }) => !collapsed && startContainer.isConnected),
  };
}

/** Draw one span so that it catches the eye. Returns the undo. */
export function drawFlash(document: Document, article: Article, span: Span): () => void {
  const ranges = article.rangesOf(span);
  return paint(document, new Map([[FLASH, ranges]]), highlightSheet(schemeAround(ranges[0], document))).undo;
}

/** Whether the words around a range are light on dark. */
export function schemeAround(range: Range | undefined, document: Document) {
  return schemeOf(range?.startContainer.parentElement ?? document.body);
}
