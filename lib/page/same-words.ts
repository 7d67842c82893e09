/** The words of a text for comparing: lower case, without marks, one space between. */
export function foldedWords(text: string): string {
  return text
    .toLowerCase()
    .replace(/[\s!-/:-@[-`{-~“”„‘’«»…–—|]+/g, ' ')
    .trim();
}

/** How much two texts have in common, by words: 1 for the same, 0 for none (Dice's measure). */
export function likeness(a: string, b: string): number {
  const ours = foldedWords(a).split(' ').filter(Boolean);
  const theirs = foldedWords(b).split(' ').filter(Boolean);
  if (ours.length === 0 || theirs.length === 0) return 0;
  const left = new Map<string, number>();
  for (const word of theirs) left.set(word, (left.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of ours) {
    const count = left.get(word) ?? 0;
    if (count === 0) continue;
    common++;
    left.set(word, count - 1);
  }
  return (2 * common) / (ours.length + theirs.length);
}
