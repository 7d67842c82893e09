import { remembered } from '../remembered.ts';
import { lowerOf, type Spelling } from '../text/spelling.ts';
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
  /** As bits, without its full stop and with 0 for all digits; and as it is written. */
  readonly lists: number;
  readonly ownLists: number;
  readonly capital: boolean;
}

/** How a word is looked up beyond its letters. `lists` has a bit a list. */
export interface WordLookup {
  classesOf(lower: string): WordClass;
  listsOf(lower: string): number;
}

/** Distinct words and names to remember: those of some fifty articles. */
export const MOST_REMEMBERED = 20_000;

/** Look at words by their texts, each once. */
export function lookingAtTexts(lookup: WordLookup): (spelling: Spelling) => Word {
  const byText = remembered((text: string) => wordOf(text, lookup), MOST_REMEMBERED);
  return ({ text }) => byText(text);
}

/** Look at a word by itself. */
export function wordOf(text: string, lookup: WordLookup): Word {
  const plain = text.toLowerCase();
  const lower = PLAIN_WORD.test(plain) ? plain : plain.replaceAll('’', "'").replace(/\p{N}/gu, '0');
  const bare = lower.replace(/\.$/, '');
  const named = text !== plain; // Only what may be a name is looked at from near.
  return {
    lower: hashOf(lower),
    form: hashOf(named ? `W${text.replace(/\p{N}/gu, '0')}` : `W${lower}`),
    shape: hashOf(`S${shapeOf(text)}`),
    affixes: named ? [...starts(lower), ...ends(lower, [1, 2, 3, 4])] : [],
    suffixes: named ? ends(lower, [2, 3]) : [],
    classes: classesOf(lower, bare, lookup),
    lists: lookup.listsOf(bare),
    ownLists: lookup.listsOf(lowerOf(text).replace(/\.$/, '')),
    capital: /^\p{Lu}/u.test(text),
  };
}

const PLAIN_WORD = /^[a-z]+$/;

function starts(lower: string): number[] {
  return [2, 3, 4].map(length => hashOf(`p${lower.slice(0, length)}`));
}

function ends(lower: string, lengths: readonly number[]): number[] {
  return lengths.map(length => hashOf(`s${lower.slice(-length)}`));
}

/** A word with a hyphen that nobody has counted goes by its last part: "vice-president". */
function classesOf(lower: string, bare: string, lookup: WordLookup): WordClass {
  const own = lookup.classesOf(lower);
  if (own.fine > 0 || (bare === lower && !lower.includes('-'))) return own;
  const others = [bare, lower.slice(lower.lastIndexOf('-') + 1)].map(word => lookup.classesOf(word));
  return others.find(({ fine }) => fine > 0) ?? own;
}

/** "Ki-moon" → "Xx-x", "U.S." → "X.X.", "120mm" → "ddx": runs of three and more are cut to two. */
function shapeOf(text: string): string {
  if (PLAIN_WORD.test(text)) return text.length > 1 ? 'xx' : 'x';
  return text
    .slice(0, 24)
    .replace(/\p{Lu}/gu, 'X')
    .replace(/[^X\P{L}]/gu, 'x')
    .replace(/\p{N}/gu, 'd')
    .replace(/(.)\1{2,}/gu, '$1$1')
    .slice(0, 7);
}
