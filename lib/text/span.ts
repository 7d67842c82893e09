/** A stretch of the article's text in UTF-16 offsets. `start` is inside, `end` is just past it. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Whether two spans share at least one character. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether `outer` holds all of `inner`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** The words of a span. */
export function sliceOf(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}

/** Order by start; of two that start together, the longer first. */
export function byStart(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end;
}
