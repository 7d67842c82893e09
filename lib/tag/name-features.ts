import type { Name } from '../mentions.ts';
import type { PlaceKind } from '../place/gazetteer.ts';
import { itemAt, type Reading } from '../text/reading.ts';
import type { Token } from '../text/tokens.ts';
import { hashOf, mix } from './hash.ts';
import type { Features } from './model.ts';
import { type Word, type WordLookup, wordReader } from './words.ts';

/** Lists that a word can be in, as bits of `Word.lists`. */
export const LIST = {
  givenName: 1,
  title: 2,
  organisation: 4,
  demonym: 8,
  placePreposition: 16,
  say: 32,
  honorific: 64,
  particle: 128,
} as const;

/** What the features need beyond the text. */
export interface NameLookup extends WordLookup {
  /** The class of the best known place of this name, or `null`. */
  placeClass(name: string): PlaceClass | null;
}

/** Cities come in two sizes. */
export type PlaceClass = PlaceKind | 'town';

/** A run of tokens that may hold names: the half-open range `first`…`last`, and the features of each. */
export interface NameRun extends Features {
  readonly first: number;
  readonly last: number;
}

/** The longest place name that is looked up, in tokens. */
const LONGEST_PLACE = 4;

/** Cut out the runs of tokens that may hold names, with their features. Everything between is no name. */
export function nameRuns(reading: Reading, proposals: readonly Name[], lookup: NameLookup): NameRun[] {
  const scene = sceneOf(reading, proposals, lookup);
  return candidateRuns(scene).map(([first, last]) => {
    const hashes: number[] = [];
    const offsets = [0];
    for (let i = first; i < last; i++) {
      pushFeatures(scene, i, hashes);
      offsets.push(hashes.length);
    }
    return { first, last, hashes, offsets };
  });
}

/** All that features look at. */
interface Scene {
  readonly tokens: readonly Token[];
  readonly words: readonly Word[];
  /** 1 where a sentence, or a quotation in it, starts. */
  readonly starts: Uint8Array;
  /** For each token the class of the place name it stands in, and whether it starts it; 0 outside. */
  readonly places: Uint8Array;
  /** How the same word stands elsewhere in the article, as bits of `SEEN`. */
  readonly seen: ReadonlyMap<number, number>;
  /** What rules say that each token is: 4 × type, + 1 at the start of its name, + 2 at its end; 0 outside. */
  readonly proposed: Uint8Array;
}

const SEEN = {
  insideSentence: 1,
  lowerCase: 2,
  repeated: 4,
  afterTitle: 8,
  afterGivenName: 16,
  afterHonorific: 32,
  beforeSay: 64,
  afterPreposition: 128,
  beforeOrganisation: 256,
  afterThe: 512,
  beforeCapital: 1024,
  beforeWho: 2048,
} as const;

function sceneOf(reading: Reading, proposals: readonly Name[], lookup: NameLookup): Scene {
  const read = wordReader(lookup);
  const { tokens } = reading;
  const words = tokens.map(token => read(token.text));
  const starts = new Uint8Array(tokens.length);
  for (const { first } of reading.sentences) {
    starts[first] = 1;
    if (tokens[first + 1] && /^["“‘'«]$/u.test(tokens[first]!.text)) starts[first + 1] = 1;
  }
  return {
    tokens,
    words,
    starts,
    places: placesIn(reading, words, lookup),
    seen: seenIn(tokens, words, starts),
    proposed: proposedIn(tokens, proposals),
  };
}

const TYPES: readonly Name['type'][] = ['person', 'organisation', 'place', 'other'];

function proposedIn(tokens: readonly Token[], proposals: readonly Name[]): Uint8Array {
  return Uint8Array.from(tokens, ({ start, end }) => {
    const name = itemAt(proposals, start);
    if (!name) return 0;
    return 4 * (TYPES.indexOf(name.type) + 1) + (name.start === start ? 1 : 0) + (name.end === end ? 2 : 0);
  });
}

const PLACE_CLASSES: readonly PlaceClass[] = [
  'continent',
  'country',
  'admin1',
  'admin2',
  'city',
  'town',
  'region',
  'water',
  'mountain',
  'seat',
  'site',
];

/** The longest place names from left to right, as `2 × class + (1 at the start)`. */
function placesIn({ tokens, text }: Reading, words: readonly Word[], lookup: NameLookup): Uint8Array {
  const places = new Uint8Array(tokens.length);
  const known = new Map<string, number>();
  const classOf = (name: string): number => {
    let found = known.get(name);
    if (found === undefined) {
      const place = lookup.placeClass(name);
      found = place === null ? 0 : PLACE_CLASSES.indexOf(place) + 1;
      known.set(name, found);
    }
    return found;
  };
  for (let i = 0; i < tokens.length; i++) {
    if (!words[i]!.capital) continue;
    for (let length = Math.min(LONGEST_PLACE, tokens.length - i); length > 0; length--) {
      const last = i + length - 1;
      if (!words[last]!.capital || tokens.slice(i + 1, last + 1).some(token => token.newLine)) continue;
      const found = classOf(text.slice(tokens[i]!.start, tokens[last]!.end));
      if (found === 0) continue;
      places.fill(2 * found, i, last + 1);
      places[i]! += 1;
      i = last;
      break;
    }
  }
  return places;
}

function seenIn(tokens: readonly Token[], words: readonly Word[], starts: Uint8Array): Map<number, number> {
  const seen = new Map<number, number>();
  words.forEach((word, i) => {
    if (!word.letters) return;
    const before = seen.get(word.lower) ?? 0;
    const now = word.capital ? circumstances(tokens, words, starts, i) | (before ? SEEN.repeated : 0) : SEEN.lowerCase;
    seen.set(word.lower, before | now);
  });
  return seen;
}

function circumstances(tokens: readonly Token[], words: readonly Word[], starts: Uint8Array, i: number): number {
  const before = starts[i] ? undefined : words[i - 1];
  const after = starts[i + 1] ? undefined : words[i + 1];
  const onBefore = (list: number) => ((before?.lists ?? 0) & list) !== 0;
  const onAfter = (list: number) => ((after?.lists ?? 0) & list) !== 0;
  return (
    (before ? SEEN.insideSentence : 0) |
    (onBefore(LIST.title) ? SEEN.afterTitle : 0) |
    (onBefore(LIST.givenName) && before?.capital ? SEEN.afterGivenName : 0) |
    (onBefore(LIST.honorific) ? SEEN.afterHonorific : 0) |
    (onAfter(LIST.say) ? SEEN.beforeSay : 0) |
    (onBefore(LIST.placePreposition) ? SEEN.afterPreposition : 0) |
    (onAfter(LIST.organisation) && after?.capital ? SEEN.beforeOrganisation : 0) |
    (before && tokens[i - 1]!.lower === 'the' ? SEEN.afterThe : 0) |
    (after?.capital ? SEEN.beforeCapital : 0) |
    (after && tokens[i + 1]!.lower === 'who' ? SEEN.beforeWho : 0)
  );
}

/** Capitalised words, and the particles, numbers and hyphens that may stand between them; never over a sentence's end. */
function candidateRuns({ tokens, words, starts }: Scene): [number, number][] {
  const runs: [number, number][] = [];
  let first = -1;
  const isCandidate = (i: number) => words[i]!.capital || (/\p{Lu}/u.test(tokens[i]!.text) && words[i]!.letters);
  const sentenceStarts = (i: number) =>
    starts[i] === 1 && tokens[i - 1] !== undefined && !/^["“‘'«]$/u.test(tokens[i - 1]!.text);
  for (let i = 0; i < tokens.length; i++) {
    if (!isCandidate(i)) continue;
    if (first < 0) first = startsBefore(words, starts, i);
    const next = nextInRun(tokens, words, starts, i, isCandidate);
    if (next > 0 && !sentenceStarts(next)) {
      i = next - 1;
      continue;
    }
    let last = i + 1;
    if (tokens[last]?.kind === 'number' && !starts[last]) last++;
    runs.push([first, last]);
    first = -1;
    i = last - 1;
  }
  return runs;
}

/** "al Assad", "van Gogh": one particle in lower case may open a name. */
function startsBefore(words: readonly Word[], starts: Uint8Array, i: number): number {
  const before = words[i - 1];
  return before && !starts[i] && !before.capital && before.letters && (before.lists & LIST.particle) !== 0 ? i - 1 : i;
}

const MOST_BETWEEN = 3;

/** The next candidate of the same run, over at most three particles, numbers, or marks that names hold; or -1. */
function nextInRun(
  tokens: readonly Token[],
  words: readonly Word[],
  starts: Uint8Array,
  i: number,
  isCandidate: (i: number) => boolean,
): number {
  for (let j = i + 1; j < tokens.length && j <= i + MOST_BETWEEN + 1 && !starts[j]; j++) {
    if (isCandidate(j)) return j;
    const between =
      (words[j]!.lists & LIST.particle) !== 0 ||
      tokens[j]!.kind === 'number' ||
      tokens[j]!.kind === 'possessive' ||
      /^[-&]$/.test(tokens[j]!.text);
    if (!between) return -1;
  }
  return -1;
}

const NOTHING: Word = {
  lower: hashOf('\u0001'),
  form: hashOf('W\u0001'),
  shape: hashOf('S\u0001'),
  affixes: [],
  suffixes: [],
  classes: { fine: 0, coarse: 0, common: 0 },
  lists: 0,
  capital: false,
  letters: false,
};

/** A token with its neighbours, as far as its sentence goes, and what the article knows of them. */
interface Window {
  readonly word: Word;
  readonly before: Word;
  readonly beforeThat: Word;
  readonly after: Word;
  readonly afterThat: Word;
  /** Lists, place class and capital of a word as one number. */
  readonly lists: { readonly own: number; readonly before: number; readonly after: number };
  readonly place: number;
  readonly opens: number;
  readonly glue: number;
  readonly seen: number;
  readonly seenBefore: number;
  readonly seenAfter: number;
  readonly proposed: { readonly own: number; readonly before: number; readonly after: number };
}

function windowAt({ tokens, words, starts, places, seen, proposed }: Scene, i: number): Window {
  const reaches = (j: number) => j >= 0 && j < tokens.length;
  const opens = starts[i]!;
  const closes = reaches(i + 1) ? starts[i + 1]! : 1;
  const before = opens ? NOTHING : words[i - 1]!;
  const after = closes ? NOTHING : words[i + 1]!;
  const seenOf = (word: Word) => (word.capital ? (seen.get(word.lower) ?? 0) : -1);
  return {
    word: words[i]!,
    before,
    beforeThat: opens || starts[i - 1] ? NOTHING : (words[i - 2] ?? NOTHING),
    after,
    afterThat: closes || starts[i + 2] ? NOTHING : (words[i + 2] ?? NOTHING),
    lists: {
      own: listCode(words[i]!, places[i]!, false),
      before: listCode(before, opens ? 0 : places[i - 1]!, before.capital),
      after: listCode(after, closes ? 0 : places[i + 1]!, after.capital),
    },
    place: places[i]!,
    opens,
    glue: (tokens[i]!.spaced ? 0 : 1) | (tokens[i + 1]?.spaced ? 0 : 2),
    seen: seen.get(words[i]!.lower) ?? 0,
    seenBefore: seenOf(before),
    seenAfter: seenOf(after),
    proposed: {
      own: proposed[i]!,
      before: opens ? 31 : proposed[i - 1]!,
      after: closes ? 31 : proposed[i + 1]!,
    },
  };
}

const listCode = (word: Word, place: number, capital: boolean): number =>
  word.lists | (place << 8) | (capital ? 1 << 16 : 0);

/** Words, pairs of words, and shapes. */
function spelling({ word, before, beforeThat, after, afterThat, opens, glue }: Window): number[] {
  return [
    0,
    word.lower,
    word.form,
    before.lower,
    after.lower,
    beforeThat.lower,
    afterThat.lower,
    mix(before.lower, word.lower),
    mix(word.lower, after.lower),
    mix(beforeThat.lower, before.lower),
    mix(after.lower, afterThat.lower),
    mix(before.lower, after.lower),
    word.shape,
    mix(before.shape, word.shape),
    mix(word.shape, after.shape),
    mix(mix(before.shape, word.shape), after.shape),
    mix(before.lower, word.shape),
    mix(after.lower, word.shape),
    opens | (glue << 1),
  ];
}

/** What lists and the gazetteer say of the word and of those beside it. */
function listing({ word, beforeThat, afterThat, lists, place }: Window): number[] {
  return [
    lists.own,
    lists.before,
    lists.after,
    mix(lists.before, lists.own),
    mix(lists.own, lists.after),
    mix(lists.before, listCode(beforeThat, 0, beforeThat.capital)),
    mix(lists.after, listCode(afterThat, 0, afterThat.capital)),
    place,
    word.lists,
  ];
}

/** Which words are used alike, from large texts. */
function usage({ word, before, beforeThat, after, afterThat }: Window): number[] {
  const { fine, coarse } = word.classes;
  return [
    fine,
    before.classes.fine,
    after.classes.fine,
    beforeThat.classes.fine,
    afterThat.classes.fine,
    coarse,
    mix(before.classes.coarse, coarse),
    mix(coarse, after.classes.coarse),
    mix(before.classes.coarse, after.classes.coarse),
    mix(before.classes.fine, word.shape),
    mix(after.classes.fine, word.shape),
    mix(before.classes.coarse, beforeThat.classes.coarse),
    mix(after.classes.coarse, afterThat.classes.coarse),
    mix(before.lower, coarse),
    mix(coarse, after.lower),
  ];
}

/** How common the word is, and how it stands elsewhere in the article. */
function article({ word, before, after, opens, seen, seenBefore, seenAfter }: Window): number[] {
  const { common } = word.classes;
  return [
    common | (opens << 2) | ((seen & (SEEN.lowerCase | SEEN.insideSentence)) << 3),
    common |
      (after.classes.common << 2) |
      (before.classes.common << 4) |
      (after.capital ? 64 : 0) |
      (before.capital ? 128 : 0),
    mix(common, word.lists),
    (seen & (SEEN.insideSentence | SEEN.lowerCase | SEEN.repeated)) | (opens << 3),
    seen & (SEEN.afterTitle | SEEN.afterGivenName | SEEN.afterHonorific | SEEN.beforeSay),
    seen & (SEEN.afterPreposition | SEEN.beforeOrganisation | SEEN.afterThe),
    seen,
    seenBefore,
    seenAfter,
  ];
}

/** What rules make of the word and of those beside it. */
function proposing({ word, before, after, lists, seen, proposed, place }: Window): number[] {
  const { own } = proposed;
  const around = proposed.before * 32 + proposed.after;
  return [
    own,
    mix(own, around),
    mix(own, lists.own),
    mix(own, word.classes.fine),
    mix(own, word.shape),
    mix(own, before.lower),
    mix(own, after.lower),
    mix(own, seen),
    mix(own, place),
    mix(own, word.lower),
    mix(around, word.shape),
  ];
}

/** The groups of templates, in order: every value is mixed with its place in this list. */
const GROUPS = [spelling, listing, usage, article, proposing];

/** A number for each template, so that equal values in different places stay apart. */
const TEMPLATES = Array.from({ length: 64 }, (_, i) => hashOf(`template ${i}`));
/** Affixes share one template a position. */
const AFFIX = { own: hashOf('affix'), before: hashOf('affix before'), after: hashOf('affix after') };

function pushFeatures(scene: Scene, i: number, out: number[]): void {
  const window = windowAt(scene, i);
  let template = 0;
  for (const group of GROUPS) for (const value of group(window)) out.push(mix(value, TEMPLATES[template++]!));
  const { word, before, after } = window;
  for (const affix of word.affixes) out.push(mix(affix, AFFIX.own));
  if (before.capital) for (const suffix of before.suffixes) out.push(mix(suffix, AFFIX.before));
  if (after.capital) for (const suffix of after.suffixes) out.push(mix(suffix, AFFIX.after));
}
