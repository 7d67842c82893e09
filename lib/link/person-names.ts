import { NAME_PARTICLES, PARTICLE_NAME } from '../lexicon/family-names.ts';
import { GENERATIONS } from '../lexicon/honorifics.ts';
import { NICKNAMES } from '../lexicon/nicknames.ts';

/** A person's name in its parts, folded: lower case, without accents, particles, initials' stops and "Jr.". */
export interface NameParts {
  /** All words that carry the name, in order. */
  readonly words: readonly string[];
  readonly generation: string | null;
  /** The family name stands first: "Xi Jinping". */
  readonly familyFirst: boolean;
}

/** Cut a name into its parts. */
export function partsOf(name: string, familyFirst: boolean): NameParts {
  const all = name
    .split(/[\s\u00a0]+/)
    .map(word => word.replace(/^["“‘'(]|["”’'),]$/g, ''))
    .filter(word => word !== '');
  const last = all.at(-1)?.toLowerCase() ?? '';
  const generation = all.length > 1 && GENERATIONS.has(last) ? last.replace('.', '') : null;
  const words = (generation ? all.slice(0, -1) : all)
    .filter((word, i) => !(NAME_PARTICLES.has(word.toLowerCase()) && i < all.length - 1 && all.length > 1))
    .map(foldWord);
  return { words, generation, familyFirst };
}

/** "Müller" → muller; "al-Assad" → assad; "R." → r */
function foldWord(word: string): string {
  const bare = PARTICLE_NAME.test(word) ? word.slice(word.search(/\p{Lu}/u)) : word;
  return bare.normalize('NFD').replace(/\p{M}/gu, '').replace(/[’‘]/g, "'").replace(/\.$/, '').toLowerCase();
}

/** The family name: the last word, or the first where it stands first. */
export function familyOf({ words, familyFirst }: NameParts): string {
  return (familyFirst ? words[0] : words.at(-1)) ?? '';
}

function givenOf({ words, familyFirst }: NameParts): string {
  return (familyFirst ? words[1] : words[0]) ?? '';
}

/** Whether two full names can be one person's: "Pat Reyes", "Patrick J. Reyes", "Patrick Reyes Jr.". */
export function canBeOne(a: NameParts, b: NameParts): boolean {
  if (a.generation !== null && b.generation !== null && a.generation !== b.generation) return false;
  if (familyOf(a) !== familyOf(b)) return isSubset(a, b) || isSubset(b, a);
  return sameGiven(givenOf(a), givenOf(b)) || isSubset(a, b) || isSubset(b, a);
}

/** All words of `short` stand in `long`, in order, and both start alike: "Luz Reyes", "Luz Maria Reyes Lee". */
function isSubset(short: NameParts, long: NameParts): boolean {
  if (short.words.length < 2 || short.words.length >= long.words.length) return false;
  let at = 0;
  for (const word of long.words) if (word === short.words[at]) at++;
  return at === short.words.length && (short.words[0] === long.words[0] || short.words.at(-1) === long.words.at(-1));
}

function sameGiven(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.replaceAll('.', '').length <= 2) return long.startsWith(short[0]!);
  return isNickname(short, long) || isNickname(long, short);
}

function isNickname(short: string, long: string): boolean {
  return NICKNAMES.get(short)?.includes(long) ?? false;
}

/** How a shorter name calls a person: by family name, by a tail of the name, by given name, or not at all. */
export function callsBy(short: NameParts, full: NameParts): 'family' | 'given' | null {
  const { words } = short;
  if (words.length === 0) return null;
  if (words.length === 1) {
    const word = words[0]!;
    if (word === familyOf(full) || familyOf(full).split('-').at(-1) === word) return 'family';
    if (word === givenOf(full) || isNickname(word, givenOf(full))) return 'given';
    return full.words.length > 2 && full.words.slice(1).includes(word) && word.length > 2 ? 'family' : null;
  }
  return full.words.length > words.length && full.words.join(' ').endsWith(` ${words.join(' ')}`) ? 'family' : null;
}
