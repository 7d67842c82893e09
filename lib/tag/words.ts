import { hashOf } from './hash.ts';
import type { WordClass } from './word-classes.ts';

/** What can be said of a word by itself, as numbers for features: hashes, classes, and lists as bits. */
export interface Word {
  readonly lower: number;
  readonly form: number;
  readonly shape: number;
  readonly affixes: readonly number[];
  readonly suffixes: readonly number[];
  readonly classes: WordClass;
  readonly lists: number;
  readonly capital: boolean;
  readonly letters: boolean;
}

/** How a word is looked up beyond its letters. `lists` has a bit a list. */
export interface WordLookup {
  classesOf(lower: string): WordClass;
  listsOf(lower: string): number;
}

/** Look at words, each distinct one once. The cache lives as long as one analysis. */
export function wordReader(lookup: WordLookup): (text: string) => Word {
  const seen = new Map<string, Word>();
  return text => {
    const known = seen.get(text);
    if (known) return known;
    const word = wordOf(text, lookup);
    seen.set(text, word);
    return word;
  };
}

function wordOf(text: string, lookup: WordLookup): Word {
  const lower = text.toLowerCase().replaceAll('’', "'").replace(/\p{N}/gu, '0');
  const bare = lower.replace(/\.$/, '');
  return {
    lower: hashOf(lower),
    form: hashOf(`W${text.replace(/\p{N}/gu, '0')}`),
    shape: hashOf(`S${shapeOf(text)}`),
    affixes: [2, 3, 4]
      .map(n => hashOf(`p${lower.slice(0, n)}`))
      .concat([1, 2, 3, 4].map(n => hashOf(`s${lower.slice(-n)}`))),
    suffixes: [2, 3].map(n => hashOf(`s${lower.slice(-n)}`)),
    classes: classesOf(lower, bare, lookup),
    lists: lookup.listsOf(bare),
    capital: /^\p{Lu}/u.test(text),
    letters: /\p{L}/u.test(text),
  };
}

/** A word with a hyphen that nobody has counted goes by its last part: "vice-president". */
function classesOf(lower: string, bare: string, lookup: WordLookup): WordClass {
  const candidates = [lower, bare, lower.slice(lower.lastIndexOf('-') + 1)];
  const known = candidates.find(candidate => lookup.classesOf(candidate).fine > 0);
  return lookup.classesOf(known ?? lower);
}

/** "Ki-moon" → "Xx-x", "U.S." → "X.X.", "120mm" → "ddx": runs of three and more are cut to two. */
function shapeOf(text: string): string {
  return text
    .slice(0, 24)
    .replace(/\p{Lu}/gu, 'X')
    .replace(/[^X\P{L}]/gu, 'x')
    .replace(/\p{N}/gu, 'd')
    .replace(/(.)\1{2,}/gu, '$1$1')
    .slice(0, 7);
}
