import search from 'approx-string-match';
import type { Target } from '../../../lib/annotation/selector.ts';
import type { Span } from '../../../lib/text/span.ts';

const WEIGHT = { quote: 50, prefix: 20, suffix: 20, position: 2 };
const CONTEXT = 32;
const MOST_ERRORS = 256;

/**
 * Anchor by the published rules of the Hypothesis client, written anew: every exact match, or else the fuzzy ones with up to
 * half the characters wrong; the best by words, context and position wins, however good it is.
 */
export function anchorLikeHypothesis(text: string, target: Target): Span | null {
  const { exact, start } = target;
  if (text.startsWith(exact, start)) return { start, end: start + exact.length };
  const prefix = target.prefix.slice(-CONTEXT);
  const suffix = target.suffix.slice(0, CONTEXT);
  const matches = matchesOf(text, exact, Math.min(MOST_ERRORS, exact.length / 2));
  const scored = matches.map(match => {
    const quote = 1 - match.errors / exact.length;
    const before = similarity(text.slice(Math.max(0, match.start - prefix.length), match.start), prefix);
    const behind = similarity(text.slice(match.end, match.end + suffix.length), suffix);
    const position = 1 - Math.abs(match.start - start) / text.length;
    const sum = WEIGHT.quote * quote + WEIGHT.prefix * before + WEIGHT.suffix * behind + WEIGHT.position * position;
    return { match, sum };
  });
  return scored.sort((a, b) => b.sum - a.sum)[0]?.match ?? null;
}

interface Match extends Span {
  readonly errors: number;
}

function matchesOf(text: string, words: string, mostErrors: number): Match[] {
  const exact: Match[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    exact.push({ start: at, end: at + words.length, errors: 0 });
  }
  return exact.length > 0 ? exact : search(text, words, mostErrors);
}

function similarity(text: string, words: string): number {
  if (words === '') return 1;
  if (text === '') return 0;
  const best = matchesOf(text, words, words.length)[0];
  return best ? 1 - best.errors / words.length : 0;
}
