import type { GivenNames } from './find/names/given-names.ts';
import { type NameWord, nameWordOf } from './find/names/name-scene.ts';
import type { Word } from './tag/words.ts';
import { type WordLookup, wordOf } from './tag/words.ts';
import { lowerOf, type Speller, type Spelling, startsWithCapital } from './text/spelling.ts';

/**
 * Words that were met, and what is known of each by itself. A reading whose words come from here has all of that at hand,
 * without a look into any table.
 */
export interface KnownWords {
  readonly spell: Speller;
  /** What the rules for names know of a word. */
  readonly nameWordOf: (spelling: Spelling) => NameWord;
  /** A way to look at words with a lookup of one's own; that, too, once for each. */
  readonly lookingAt: (lookup: WordLookup) => (spelling: Spelling) => Word;
}

/** Remember words, `most` at a time. Each is looked at once; the same word gives the same answers in any article. */
export function knownWords(givenNames: GivenNames, most: number): KnownWords {
  const owner = {};
  let lookups = 0;
  const words = new Map<string, KnownWord>();
  const spell = (text: string): KnownWord => {
    let word = words.get(text);
    if (word === undefined) {
      if (words.size >= most) words.clear(); // Those that a reading holds live on with it.
      word = new KnownWord(text, owner, givenNames);
      words.set(text, word);
    }
    return word;
  };
  const known = (spelling: Spelling): KnownWord =>
    spelling instanceof KnownWord && spelling.owner === owner ? spelling : spell(spelling.text);
  return {
    spell,
    nameWordOf: spelling => known(spelling).named,
    lookingAt: lookup => {
      const slot = lookups++;
      return spelling => known(spelling).seenBy(lookup, slot);
    },
  };
}

class KnownWord implements Spelling {
  readonly text: string;
  readonly lower: string;
  readonly capital: boolean;
  readonly named: NameWord;
  readonly owner: object;
  /** An entry a lookup. */
  private readonly seen: Word[] = [];

  constructor(text: string, owner: object, givenNames: GivenNames) {
    this.text = text;
    this.lower = lowerOf(text);
    this.capital = startsWithCapital(text);
    this.named = nameWordOf(text, givenNames);
    this.owner = owner;
  }

  seenBy(lookup: WordLookup, slot: number): Word {
    this.seen[slot] ??= wordOf(this.text, lookup);
    return this.seen[slot];
  }
}
