import type { Annotation } from './annotation.ts';
import type { Target } from './selector.ts';

/** What stands between the stretches of a split quote. */
const BETWEEN = ' … ';

/**
 * The targets of an annotation whose words were edited, with the words that the page has now; `null` where nobody knows
 * them, or which of them stands where.
 */
export function rewordedTargets({ targets, wordsNow }: Pick<Annotation, 'targets' | 'wordsNow'>): Target[] | null {
  const words = wordsNow === null ? [] : targets.length === 1 ? [wordsNow] : wordsNow.split(BETWEEN);
  if (words.length !== targets.length) return null;
  return targets.map((target, i) => {
    const exact = words[i]!;
    const paragraph = target.paragraph.replace(target.exact, () => exact);
    return { ...target, exact, end: target.start + exact.length, paragraph };
  });
}
