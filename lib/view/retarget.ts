import { describe, type Target } from '../annotation/selector.ts';
import type { Span } from '../text/span.ts';

/** The sign between the stretches of a quote that its cue splits. */
const BETWEEN_STRETCHES = '…';

/**
 * Where corrected words stand in the article, nearest to where they stood: one target a stretch. `null` when they do not
 * stand there one after the other, for a quote is what the page says. Marks, dashes and spaces may be written otherwise.
 */
export function retarget(text: string, near: number, words: string): Target[] | null {
  const whole = spansOf(text, near, [words]);
  const spans = whole ?? spansOf(text, near, words.split(BETWEEN_STRETCHES));
  return spans?.map(span => describe(text, span)) ?? null;
}

function spansOf(text: string, near: number, stretches: readonly string[]): Span[] | null {
  const patterns = stretches.map(patternOf).filter(pattern => pattern !== null);
  const [first, ...rest] = patterns;
  if (!first) return null;
  const starts = [...text.matchAll(first)].map(spanOf).sort((a, b) => distance(a, near) - distance(b, near));
  if (!starts[0]) return null;
  const spans = [starts[0]];
  for (const pattern of rest) {
    pattern.lastIndex = spans.at(-1)!.end;
    const match = pattern.exec(text);
    if (!match) return null;
    spans.push(spanOf(match));
  }
  return spans;
}

/** Ways to write one mark. */
const SAME_MARKS = ["'’‘‛′´`ʼ", '"“”„‟″«»', '-‐‑‒–—―−'] as const;

/** A pattern of words however their marks and spaces are written; `null` of no words. */
function patternOf(words: string): RegExp | null {
  const parts = words.trim().split(/\s+/u).filter(Boolean);
  if (parts.length === 0) return null;
  return new RegExp(parts.map(part => [...part].map(characterPattern).join('')).join('\\s+'), 'gu');
}

function characterPattern(character: string): string {
  const same = SAME_MARKS.find(marks => marks.includes(character)) ?? character;
  return same.length > 1 ? `[${same.replaceAll('-', '\\-')}]` : same.replace(/[\\^$.*+?()[\]{}|/-]/u, '\\$&');
}

function spanOf(match: RegExpExecArray): Span {
  return { start: match.index, end: match.index + match[0].length };
}

function distance({ start }: Span, near: number): number {
  return Math.abs(start - near);
}
