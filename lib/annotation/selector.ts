import type { Span } from '../text/span.ts';

/** Where an annotation stands, as plain JSON: enough to find it again in an edited text. Offsets are UTF-16, half open. */
export interface Target {
  readonly exact: string;
  /** Up to 128 characters before and behind. */
  readonly prefix: string;
  readonly suffix: string;
  readonly start: number;
  readonly end: number;
  /** The paragraph that it stands in. */
  readonly paragraph: string;
}

/** Where a target was found again, and how sure: `same` words at the same place, `moved`, or `changed` words. */
export interface Resolution {
  readonly span: Span;
  readonly state: 'same' | 'moved' | 'changed';
  /** 0 to 1. */
  readonly score: number;
}

/** How much context is kept on either side. */
export const CONTEXT = 128;

/** What is kept of a paragraph on either side of the span: enough for any but a text without line breaks. */
const PARAGRAPH_SIDE = 2000;

/** Describe a span, so that it can be found again. A span that reaches out of the text is cut to it. */
export function describe(text: string, span: Span): Target {
  const start = clamp(span.start, text.length);
  const end = Math.max(start, clamp(span.end, text.length));
  return {
    exact: text.slice(start, end),
    prefix: text.slice(wholeCharacterAfter(text, start - CONTEXT), start),
    suffix: text.slice(end, wholeCharacterBefore(text, end + CONTEXT)),
    start,
    end,
    paragraph: paragraphOf(text, { start, end }),
  };
}

/** Find a target again in a text that may have been edited since. `null` is *lost*: rather none than other words. */
export function resolve(text: string, target: Target): Resolution | null {
  const at = text.indexOf(target.exact);
  if (at < 0 || target.exact === '') return null;
  return {
    span: { start: at, end: at + target.exact.length },
    state: at === target.start ? 'same' : 'moved',
    score: 1,
  };
}

function clamp(offset: number, length: number): number {
  return Number.isFinite(offset) ? Math.min(Math.max(Math.trunc(offset), 0), length) : 0;
}

/** The lines that a span stands on. */
function paragraphOf(text: string, { start, end }: Span): string {
  const from = Math.max(text.lastIndexOf('\n', start - 1) + 1, wholeCharacterAfter(text, start - PARAGRAPH_SIDE));
  const lineEnd = text.indexOf('\n', end);
  const to = Math.min(lineEnd < 0 ? text.length : lineEnd, wholeCharacterBefore(text, end + PARAGRAPH_SIDE));
  return text.slice(start === 0 ? 0 : from, to);
}

function wholeCharacterAfter(text: string, offset: number): number {
  if (offset <= 0) return 0;
  return isLowSurrogate(text, offset) ? offset + 1 : offset;
}

function wholeCharacterBefore(text: string, offset: number): number {
  if (offset >= text.length) return text.length;
  return isLowSurrogate(text, offset) ? offset - 1 : offset;
}

function isLowSurrogate(text: string, offset: number): boolean {
  return /[\uDC00-\uDFFF]/.test(text.charAt(offset));
}
