import { fold, foldedOffset, foldWords, unfold } from './annotation/fold.ts';
import { describe, type Target } from './annotation/selector.ts';

/** The sign between the stretches of a quote that its cue splits. */
const BETWEEN_STRETCHES = ' … ';

/**
 * Where corrected words stand in the article, nearest to where they stood: one target a stretch. `null` when they do not
 * stand there one after the other, for a quote is what the page says. Marks, dashes and spaces may be written otherwise.
 */
export function retarget(text: string, near: number, words: string): Target[] | null {
  const folded = fold(text);
  const stretches = words.split(BETWEEN_STRETCHES).map(foldWords).filter(Boolean);
  if (stretches.length === 0) return null;
  const targets: Target[] = [];
  let from = 0;
  for (const stretch of stretches) {
    const start =
      targets.length === 0
        ? nearest(folded.text, stretch, foldedOffset(folded, near))
        : folded.text.indexOf(stretch, from);
    if (start < 0) return null;
    from = start + stretch.length;
    targets.push(describe(text, unfold(folded, { start, end: from })));
  }
  return targets;
}

/** Where `words` start, as near to `near` as can be; -1 if nowhere. */
function nearest(text: string, words: string, near: number): number {
  const before = text.lastIndexOf(words, near);
  const behind = text.indexOf(words, near);
  if (before < 0 || behind < 0) return Math.max(before, behind);
  return near - before <= behind - near ? before : behind;
}
