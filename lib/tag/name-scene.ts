import { SPORT_WORDS } from '../lexicon/organisation-words.ts';
import { SURE_PREPOSITIONS } from '../lexicon/place-words.ts';
import type { Name } from '../mentions.ts';
import { indexAt, type Reading, wordsOf } from '../text/reading.ts';
import type { Token } from '../text/tokens.ts';
import { type KnownPlaces, LIST, type TaggedWords } from './name-lookup.ts';
import type { Word } from './words.ts';

/** All that the features of names look at. Lists have an entry a token. */
export interface Scene {
  readonly tokens: readonly Token[];
  /** What can be said of the word at an index by itself. */
  readonly wordAt: (i: number) => Word;
  /** Its lists alone, which is less work. */
  readonly listsAt: (i: number) => number;
  /** 1 for a word with a capital. */
  readonly capital: Uint8Array;
  /** 1 where a sentence, or a quotation in it, starts. */
  readonly opens: Uint8Array;
  /**
   * The class of the place name that a token stands in: 2 × class, + 1 at its start, + 32 where one of this name lies in a
   * country that the article speaks of; 0 outside.
   */
  readonly places: Uint8Array;
  /** How much the article is about sport: 0 not, 2 very much. */
  readonly sport: number;
  /** How a word (in lower case) stands in the article, as bits of `SEEN`; only of words that have a capital somewhere. */
  readonly seen: ReadonlyMap<string, number>;
  /** What rules say that a token is: 4 × type, + 1 at the start of its name, + 2 at its end; 0 outside. */
  readonly proposed: Uint8Array;
  /** What rules make of all names with a word (in lower case), as bits; the same bits again, higher, for what comes twice. */
  readonly made: ReadonlyMap<string, number>;
}

/** Look at an article. `proposals` are the names that rules find. */
export function sceneOf(reading: Reading, proposals: readonly Name[], known: TaggedWords): Scene {
  const { tokens } = reading;
  const wordAt = wordsAt(tokens, known);
  const listsAt = (i: number): number => wordAt(i).ownLists;
  const capital = Uint8Array.from(tokens, token => (token.capital ? 1 : 0));
  const opens = openingsOf(reading);
  return {
    tokens,
    wordAt,
    listsAt,
    capital,
    opens,
    places: placesOf(reading, capital, known),
    sport: sportIn(tokens),
    seen: seenIn(tokens, capital, opens, listsAt),
    proposed: proposedIn(tokens, proposals),
    made: madeOf(tokens, proposals),
  };
}

/** Only words beside capitals are looked at. */
function wordsAt(tokens: readonly Token[], { wordOf }: TaggedWords): Scene['wordAt'] {
  const words: (Word | undefined)[] = new Array(tokens.length);
  return i => {
    words[i] ??= wordOf(tokens[i]!.spelling);
    return words[i]!;
  };
}

function openingsOf({ tokens, sentences }: Reading): Uint8Array {
  const opens = new Uint8Array(tokens.length);
  for (const { first } of sentences) {
    opens[first] = 1;
    if (tokens[first + 1] && opensQuotation(tokens[first]!)) opens[first + 1] = 1;
  }
  return opens;
}

export function opensQuotation({ text }: Token): boolean {
  return /^["“‘'«]$/u.test(text);
}

/** The longest place name that is looked up, in tokens. */
const LONGEST_PLACE = 4;

/** A place name that stands at the tokens `first`…`last`. */
interface Placed {
  readonly first: number;
  readonly last: number;
  readonly known: KnownPlaces;
}

/** The longest place names, from left to right. */
function placesOf(reading: Reading, capital: Uint8Array, { placesOf: named, countryOf }: TaggedWords): Uint8Array {
  const { tokens } = reading;
  const found: Placed[] = [];
  const countries = new Set<string>();
  for (let i = 0; i < tokens.length; i++) {
    if (!capital[i]) continue;
    const one = longestPlace(reading, capital, i, named);
    const told = one ? one.known.told : countryOf(tokens[i]!.text);
    if (told !== null) countries.add(told);
    if (!one) continue;
    found.push(one);
    i = one.last - 1;
  }
  const places = new Uint8Array(tokens.length);
  for (const { first, last, known } of found) {
    const near = known.countries.some(country => countries.has(country)) ? NEAR : 0;
    places.fill(2 * known.number + near, first, last);
    places[first]! += 1;
  }
  return places;
}

/** In a country that the article speaks of. */
const NEAR = 32;

function longestPlace(
  reading: Reading,
  capital: Uint8Array,
  first: number,
  named: TaggedWords['placesOf'],
): Placed | null {
  for (let last = endOfCapitals(reading.tokens, capital, first); last > first; last--) {
    const known = capital[last - 1] ? named(wordsOf(reading, first, last)) : null;
    if (known) return { first, last, known };
  }
  return null;
}

/** The index behind the tokens on one line that a place name from `first` on may have. */
function endOfCapitals(tokens: readonly Token[], capital: Uint8Array, first: number): number {
  let last = first + 1;
  let end = last;
  while (last < tokens.length && last < first + LONGEST_PLACE && !tokens[last]!.newLine) {
    last++;
    if (capital[last - 1]) end = last;
  }
  return end;
}

/** An article with so many words of sport in a thousand is somewhat, and very much, about it. */
const SPORTING = [8, 20] as const;

function sportIn(tokens: readonly Token[]): number {
  let words = 0;
  for (let i = 0; i < tokens.length; i++) if (SPORT_WORDS.has(tokens[i]!.lower)) words++;
  return SPORTING.filter(share => words > 1 && words * 1000 >= share * tokens.length).length;
}

/** How a word stands in an article, somewhere. */
export const SEEN = {
  insideSentence: 1 << 0,
  lowerCase: 1 << 1,
  repeated: 1 << 2,
  afterOffice: 1 << 3,
  afterGivenName: 1 << 4,
  afterHonorific: 1 << 5,
  beforeSays: 1 << 6,
  afterPreposition: 1 << 7,
  beforeBody: 1 << 8,
  afterThe: 1 << 9,
  beforeCapital: 1 << 10,
  beforeWho: 1 << 11,
  inPlace: 1 << 12,
  besidePlaceNoun: 1 << 13,
  afterBodyNoun: 1 << 14,
} as const;

/** Of every word that the article writes with a capital somewhere, how it stands. */
function seenIn(
  tokens: readonly Token[],
  capital: Uint8Array,
  opens: Uint8Array,
  listsAt: Scene['listsAt'],
): Map<string, number> {
  const seen = new Map<string, number>();
  for (let i = 0; i < tokens.length; i++) if (capital[i]) seen.set(tokens[i]!.lower, 0);
  for (let i = 0; i < tokens.length; i++) {
    const { kind, lower } = tokens[i]!;
    const before = kind === 'word' ? seen.get(lower) : undefined;
    if (before === undefined) continue;
    const now = capital[i]
      ? circumstances(tokens, capital, opens, listsAt, i) | (before ? SEEN.repeated : 0)
      : SEEN.lowerCase;
    seen.set(lower, before | now);
  }
  return seen;
}

function circumstances(
  tokens: readonly Token[],
  capital: Uint8Array,
  opens: Uint8Array,
  listsAt: Scene['listsAt'],
  i: number,
): number {
  const inside = inFront(tokens, capital, opens, listsAt, i) | behind(tokens, capital, opens, listsAt, i);
  const isPlaceOf = i > 1 && tokens[i - 1]!.lower === 'of' && (listsAt(i - 2) & LIST.placeNoun) !== 0;
  return isPlaceOf ? inside | SEEN.besidePlaceNoun : inside;
}

/** What the word before tells. */
function inFront(
  tokens: readonly Token[],
  capital: Uint8Array,
  opens: Uint8Array,
  listsAt: Scene['listsAt'],
  i: number,
): number {
  if (i === 0 || opens[i]) return 0;
  const { lower } = tokens[i - 1]!;
  const before = listsAt(i - 1);
  return (
    SEEN.insideSentence |
    (before & LIST.office ? SEEN.afterOffice : 0) |
    (before & LIST.givenName && capital[i - 1] ? SEEN.afterGivenName : 0) |
    (before & LIST.honorific ? SEEN.afterHonorific : 0) |
    (before & LIST.placePreposition ? SEEN.afterPreposition : 0) |
    (before & LIST.bodyNoun ? SEEN.afterBodyNoun : 0) |
    (lower === 'the' ? SEEN.afterThe : 0) |
    (SURE_PREPOSITIONS.has(lower) ? SEEN.inPlace : 0)
  );
}

/** What the word behind tells. */
function behind(
  tokens: readonly Token[],
  capital: Uint8Array,
  opens: Uint8Array,
  listsAt: Scene['listsAt'],
  i: number,
): number {
  if (i + 1 >= tokens.length || opens[i + 1]) return 0;
  const after = listsAt(i + 1);
  return (
    (after & LIST.says ? SEEN.beforeSays : 0) |
    (after & LIST.body && capital[i + 1] ? SEEN.beforeBody : 0) |
    (after & LIST.placeNoun ? SEEN.besidePlaceNoun : 0) |
    (capital[i + 1] ? SEEN.beforeCapital : 0) |
    (tokens[i + 1]!.lower === 'who' ? SEEN.beforeWho : 0)
  );
}

const TYPES: readonly Name['type'][] = ['person', 'organisation', 'place', 'other'];

function proposedIn(tokens: readonly Token[], proposals: readonly Name[]): Uint8Array {
  const proposed = new Uint8Array(tokens.length);
  for (const name of proposals) {
    const type = 4 * (TYPES.indexOf(name.type) + 1);
    for (let i = indexAt(tokens, name.start); i < tokens.length && tokens[i]!.start < name.end; i++) {
      const { start, end } = tokens[i]!;
      if (start >= name.start) proposed[i] = type + (name.start === start ? 1 : 0) + (name.end === end ? 2 : 0);
    }
  }
  return proposed;
}

/** Bits for a word alone, inside or before, and at the end of a name; for each type. */
const MADE_BITS = 3 * TYPES.length;

function madeOf(tokens: readonly Token[], proposals: readonly Name[]): Map<string, number> {
  const made = new Map<string, number>();
  for (const { start, end, type } of proposals) {
    const first = indexAt(tokens, start);
    const last = indexAt(tokens, end - 1);
    for (let i = first; i <= last; i++) {
      const bit = 1 << (3 * TYPES.indexOf(type) + (first === last ? 0 : i < last ? 1 : 2));
      const before = made.get(tokens[i]!.lower) ?? 0;
      made.set(tokens[i]!.lower, before | bit | (before & bit ? bit << MADE_BITS : 0));
    }
  }
  return made;
}
