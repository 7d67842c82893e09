import type { Annotation } from './annotation.ts';
import { isNamed } from './named.ts';
import type { Target } from './selector.ts';
import { splitStretches } from './stretches.ts';

type Reworded = Pick<Annotation, 'body' | 'targets' | 'wordsNow'>;

/**
 * The targets of an annotation whose words were edited, with the words that the page has now; `null` where nobody knows
 * them, or which of them stands where.
 */
export function rewordedTargets({ body, targets, wordsNow }: Reworded): Target[] | null {
  if (wordsNow === null) return null;
  // Of a name with many mentions it is known how one of them is written now.
  const stretches = isNamed(body) ? targets.slice(0, 1) : targets;
  const words = stretches.length === 1 ? [wordsNow] : splitStretches(wordsNow);
  if (words.length !== stretches.length) return null;
  return stretches.map((target, i) => {
    const exact = words[i]!;
    const paragraph = target.paragraph.replace(target.exact, () => exact);
    return { ...target, exact, end: target.start + exact.length, paragraph };
  });
}
