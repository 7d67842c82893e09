/** A stretch of words that stayed, went, or came. */
export interface Change {
  readonly type: 'same' | 'gone' | 'new';
  readonly words: string;
}

/** More pairs of words than this are not compared; all words are then shown as gone and as new. */
const MOST_PAIRS = 1_000_000;

/**
 * What changed from one wording to another, word by word.
 *
 * - "We will rebuild", "We may rebuild" → same "We", gone "will", new "may", same "rebuild"
 */
export function wordDiff(before: string, after: string): Change[] {
  const [old, now] = [wordsOf(before), wordsOf(after)];
  if (old.length * now.length > MOST_PAIRS) return joined([...old.map(gone), ...now.map(came)]);
  const lengths = commonLengths(old, now);
  const changes: Change[] = [];
  let [i, j] = [0, 0];
  while (i < old.length || j < now.length) {
    if (i < old.length && j < now.length && old[i] === now[j]) {
      changes.push({ type: 'same', words: old[i]! });
      i++;
      j++;
    } else if (j >= now.length || (i < old.length && lengths[i + 1]![j]! >= lengths[i]![j + 1]!)) {
      changes.push(gone(old[i++]!));
    } else {
      changes.push(came(now[j++]!));
    }
  }
  return joined(changes);
}

/** `lengths[i][j]`: how many words the rests from `i` and from `j` have in common, in order. */
function commonLengths(old: readonly string[], now: readonly string[]): Uint32Array[] {
  const lengths = Array.from({ length: old.length + 1 }, () => new Uint32Array(now.length + 1));
  for (let i = old.length - 1; i >= 0; i--) {
    for (let j = now.length - 1; j >= 0; j--) {
      lengths[i]![j] =
        old[i] === now[j] ? lengths[i + 1]![j + 1]! + 1 : Math.max(lengths[i + 1]![j]!, lengths[i]![j + 1]!);
    }
  }
  return lengths;
}

function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter(Boolean);
}

function gone(words: string): Change {
  return { type: 'gone', words };
}

function came(words: string): Change {
  return { type: 'new', words };
}

/** Neighbours of one type become one stretch. */
function joined(changes: readonly Change[]): Change[] {
  const stretches: Change[] = [];
  for (const { type, words } of changes) {
    const last = stretches.at(-1);
    if (last?.type === type) stretches[stretches.length - 1] = { type, words: `${last.words} ${words}` };
    else stretches.push({ type, words });
  }
  return stretches;
}
