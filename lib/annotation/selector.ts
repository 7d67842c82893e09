import { type Span, sliceOf } from '../text/span.ts';
import { indexOfWords, type WordIndex } from './alignment.ts';
import { findBothEnds } from './both-ends.ts';
import { findWords } from './find-words.ts';
import { foldWords } from './fold.ts';

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
  return resolverOf(text)(target);
}

/** The same for many targets of one text, which is made ready once. */
export function resolverOf(text: string): (target: Target) => Resolution | null {
  let index: WordIndex | null = null;
  const page: Page = {
    text,
    index: () => {
      index ??= indexOfWords(text);
      return index;
    },
  };
  return target => {
    if (foldWords(target.exact) === '') return null;
    for (const way of WAYS) {
      const found = way(page, target);
      if (found) return found;
    }
    return null;
  };
}

interface Page {
  readonly text: string;
  readonly index: () => WordIndex;
}

type Way = (page: Page, target: Target) => Resolution | null;

/** Ways to find a target again, from cheap and sure to dear. */
const WAYS: readonly Way[] = [atSamePosition, atSameContext, atSameWords, atBothEnds];

/** So many characters on both sides leave no doubt, whatever the words are. */
const SURE_CONTEXT = 32;

function atSamePosition(page: Page, target: Target): Resolution | null {
  const { start } = target;
  if (!page.text.startsWith(target.exact, start) || !hasSureContext(page.text, start, target)) return null;
  return resolution(page.text, target, { start, end: start + target.exact.length }, 1);
}

/** The same words between the same words, if that tells one place from all others as far as the context goes. */
function atSameContext({ text }: Page, target: Target): Resolution | null {
  const { exact, prefix, suffix } = target;
  const places = occurrences(text, exact).filter(start => hasSureContext(text, start, target));
  const context = (start: number) => sharedBefore(text, start, target) + sharedBehind(text, start, target);
  const whole = places.filter(start => context(start) === prefix.length + suffix.length);
  const start = places.length === 1 || whole.length === 1 ? (whole[0] ?? places[0]) : undefined;
  return start === undefined ? null : resolution(text, target, { start, end: start + exact.length }, 1);
}

/** A target of another program may have come without its neighbours, or with few; then they prove nothing. */
function hasSureContext(text: string, start: number, target: Target): boolean {
  const { exact, prefix, suffix } = target;
  const isWhole = prefix.length === start && start + exact.length + suffix.length === text.length;
  if (prefix.length + suffix.length < SURE_CONTEXT && !isWhole) return false;
  return (
    sharedBefore(text, start, target) >= Math.min(SURE_CONTEXT, target.prefix.length) &&
    sharedBehind(text, start, target) >= Math.min(SURE_CONTEXT, target.suffix.length)
  );
}

/** How many characters before `start` are those of the prefix. */
function sharedBefore(text: string, start: number, { prefix }: Target): number {
  let shared = 0;
  while (shared < prefix.length && shared < start && prefix.at(-1 - shared) === text[start - 1 - shared]) shared++;
  return shared;
}

/** How many characters behind the words are those of the suffix. */
function sharedBehind(text: string, start: number, { exact, suffix }: Target): number {
  const end = start + exact.length;
  let shared = 0;
  while (shared < suffix.length && end + shared < text.length && suffix[shared] === text[end + shared]) shared++;
  return shared;
}

function atSameWords(page: Page, target: Target): Resolution | null {
  const found = findWords(page.index(), target);
  return found && resolution(page.text, target, found.span, found.score);
}

function atBothEnds(page: Page, target: Target): Resolution | null {
  const found = findBothEnds(page.index(), target);
  return found && resolution(page.text, target, found.span, found.score);
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

function occurrences(text: string, words: string): number[] {
  const starts: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) starts.push(at);
  return starts;
}

function resolution(text: string, target: Target, span: Span, score: number): Resolution {
  const isSame = foldWords(sliceOf(text, span)) === foldWords(target.exact);
  const state = !isSame ? 'changed' : span.start === target.start ? 'same' : 'moved';
  return { span, state, score };
}
