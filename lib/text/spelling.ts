/** A word, number or mark as it is written, wherever that is: of all that are written alike there is one. */
export interface Spelling {
  readonly text: string;
  /** Lower case, with straight apostrophes: "Don’t" → "don't". */
  readonly lower: string;
  /** It starts with a capital letter. */
  readonly capital: boolean;
}

/** Gives the spelling of a text, the same for the same text, as long as it remembers. */
export type Speller = (text: string) => Spelling;

/** A speller that remembers all. It should live no longer than one article. */
export function plainSpeller(): Speller {
  const known = new Map<string, Spelling>();
  return text => {
    const before = known.get(text);
    if (before) return before;
    const spelling = { text, lower: lowerOf(text), capital: startsWithCapital(text) };
    known.set(text, spelling);
    return spelling;
  };
}

/** A word in lower case, with straight apostrophes. */
export function lowerOf(word: string): string {
  return word.toLowerCase().replace(/[’‘]/g, "'");
}

export function startsWithCapital(word: string): boolean {
  const code = word.charCodeAt(0);
  return code < 128 ? code >= 0x41 && code <= 0x5a : /^\p{Lu}/u.test(word);
}
