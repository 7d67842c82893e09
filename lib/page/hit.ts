import { type Mark, marksAt } from '../view/marks.ts';
import type { Article } from './article.ts';

/** What lies under a point of the screen, or at the caret. */
export interface Hit {
  /** The marks there, the innermost first. At least one. */
  readonly marks: readonly [Mark, ...Mark[]];
  /** Which line of the innermost it is: a long quote has many. */
  readonly line: number;
}

/** How far beside a line a pointer still means it. In CSS pixels. */
const SLACK = 2;

/**
 * The marks under a point of the viewport, or `null`. The browser is asked for the caret nearest to the point, which
 * costs the same for any number of marks; then whether the marks' own lines lie there, since the caret next to an empty
 * margin is in the text beside it.
 */
export function hitAt(document: Document, article: Article, marks: readonly Mark[], x: number, y: number): Hit | null {
  const caret = document.caretPositionFromPoint(x, y);
  if (caret?.offsetNode.nodeType !== 3) return null;
  const offset = article.offsetAt(caret.offsetNode, caret.offset);
  const lineUnder = (mark: Mark) => linesOf(article, mark).findIndex(line => holds(line, x, y));
  const [first, ...others] = marksAt(marks, offset).filter(mark => lineUnder(mark) >= 0);
  return first ? { marks: [first, ...others], line: lineUnder(first) } : null;
}

/** The marks at the reader's caret, or `null`: for who reads by keyboard. */
export function hitAtCaret(document: Document, article: Article, marks: readonly Mark[]): Hit | null {
  const selection = document.getSelection();
  const node = selection?.focusNode;
  if (!selection?.isCollapsed || node?.nodeType !== 3) return null;
  const [first, ...others] = marksAt(marks, article.offsetAt(node, selection.focusOffset));
  return first ? { marks: [first, ...others], line: 0 } : null;
}

/** The lines of a mark on the screen, in viewport coordinates. */
export function linesOf(article: Article, mark: Mark): DOMRect[] {
  return article.rangesOf(mark).flatMap(range => {
    const rects = range.getClientRects();
    return Array.from({ length: rects.length }, (_, i) => rects[i]!);
  });
}

function holds({ left, right, top, bottom }: DOMRect, x: number, y: number): boolean {
  return left - SLACK <= x && x <= right + SLACK && top - SLACK <= y && y <= bottom + SLACK;
}
