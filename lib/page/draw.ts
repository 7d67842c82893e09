import { atOnce, eachOf, type Sliced } from '../slices.ts';
import type { Span } from '../text/span.ts';
import type { Mark } from '../view/marks.ts';
import type { Article } from './article.ts';
import { FLASH, type HighlightName, highlightsOf } from './highlight-names.ts';
import { highlightSheet } from './highlight-sheet.ts';
import { type Painting, paintingOf } from './highlights.ts';
import { schemeOf } from './scheme.ts';

/** Marks that are drawn on their page. */
export interface Drawing extends Painting {
  /** Whether all their words still stand where they stood: frameworks write paragraphs anew. */
  isWhole(): boolean;
}

/** Get the marks of an article ready to be drawn, in colours for its own light or dark. */
export function* drawingOf(document: Document, article: Article, marks: readonly Mark[]): Sliced<Drawing> {
  const byName = new Map<HighlightName, Range[]>();
  const rangesOfMarks = yield* eachOf(marks, mark => {
    const ranges = article.rangesOf(mark);
    for (const name of highlightsOf(mark)) {
      const others = byName.get(name);
      if (others) others.push(...ranges);
      else byName.set(name, [...ranges]);
    }
    return ranges;
  });
  const ranges = rangesOfMarks.flat();
  const css = highlightSheet(schemeAround(ranges[0], document));
  return {
    ...(yield* paintingOf(document, byName, css)),
    isWhole: () => ranges.every(({ collapsed, startContainer }) => !collapsed && startContainer.isConnected),
  };
}

/** Draw one span so that it catches the eye. Returns the undo. */
export function drawFlash(document: Document, article: Article, span: Span): () => void {
  const ranges = article.rangesOf(span);
  const css = highlightSheet(schemeAround(ranges[0], document));
  const { show, undo } = atOnce(paintingOf(document, new Map([[FLASH, ranges]]), css));
  show();
  return undo;
}

/** Whether the words around a range are light on dark. */
export function schemeAround(range: Range | undefined, document: Document) {
  return schemeOf(range?.startContainer.parentElement ?? document.body);
}
