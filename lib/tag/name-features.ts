import type { Name } from '../mentions.ts';
import type { Reading } from '../text/reading.ts';
import { hashOf, mix } from './hash.ts';
import type { Features } from './model.ts';
import type { NameLookup } from './name-lookup.ts';
import { candidateRuns } from './name-runs.ts';
import { type Scene, SEEN, sceneOf } from './name-scene.ts';
import type { Word } from './words.ts';

/** A run of tokens that may hold names: the half-open range `first`…`last`, and the features of each. */
export interface NameRun extends Features {
  readonly first: number;
  readonly last: number;
}

/** Cut out the runs of tokens that may hold names, with their features. `proposals` are the names that rules find. */
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

const NOTHING: Word = {
  lower: hashOf('\u0001'),
  form: hashOf('W\u0001'),
  shape: hashOf('S\u0001'),
  affixes: [],
  suffixes: [],
  classes: { fine: 0, coarse: 0, common: 0 },
  lists: 0,
  capital: false,
};

/** A token with its neighbours, as far as its sentence goes, and what the article knows of them. */
interface Window {
  readonly word: Word;
  readonly before: Word;
  readonly beforeThat: Word;
  readonly after: Word;
  readonly afterThat: Word;
  readonly opens: number;
  /** Whether there is no white space before it, or behind it. */
  readonly glue: number;
  readonly place: number;
  /** Lists, place class and capital of a word as one number. */
  readonly lists: Beside;
  /** How the word stands elsewhere; -1 for a neighbour without a capital. */
  readonly seen: Beside;
  readonly proposed: Beside;
  readonly made: Beside;
}

/** A number of a word, and of the words beside it. */
interface Beside {
  readonly own: number;
  readonly before: number;
  readonly after: number;
}

/** Stands for what is proposed beside the edge of a sentence. */
const EDGE = 31;

function windowAt({ tokens, wordAt, opens, places, seen, proposed, made }: Scene, i: number): Window {
  const first = i === 0 || opens[i] === 1;
  const last = i + 1 >= tokens.length || opens[i + 1] === 1;
  const word = wordAt(i);
  const before = first ? NOTHING : wordAt(i - 1);
  const after = last ? NOTHING : wordAt(i + 1);
  const told = (of: ReadonlyMap<string, number>): Beside => ({
    own: of.get(tokens[i]!.lower) ?? 0,
    before: before.capital ? (of.get(tokens[i - 1]!.lower) ?? 0) : -1,
    after: after.capital ? (of.get(tokens[i + 1]!.lower) ?? 0) : -1,
  });
  return {
    word,
    before,
    beforeThat: first || i === 1 || opens[i - 1] ? NOTHING : wordAt(i - 2),
    after,
    afterThat: last || i + 2 >= tokens.length || opens[i + 2] ? NOTHING : wordAt(i + 2),
    opens: opens[i]!,
    glue: (tokens[i]!.spaced ? 0 : 1) | (tokens[i + 1]?.spaced ? 0 : 2),
    place: places[i]!,
    lists: {
      own: listCode(word, places[i]!, false),
      before: listCode(before, first ? 0 : places[i - 1]!, before.capital),
      after: listCode(after, last ? 0 : places[i + 1]!, after.capital),
    },
    seen: told(seen),
    proposed: {
      own: proposed[i]!,
      before: first ? EDGE : proposed[i - 1]!,
      after: last ? EDGE : proposed[i + 1]!,
    },
    made: told(made),
  };
}

const listCode = (word: Word, place: number, capital: boolean): number =>
  word.lists | (place << 20) | (capital ? 1 << 26 : 0);

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
function article({ word, before, after, opens, seen }: Window): number[] {
  const { common } = word.classes;
  const { own } = seen;
  return [
    common | (opens << 2) | ((own & (SEEN.lowerCase | SEEN.insideSentence)) << 3),
    common |
      (after.classes.common << 2) |
      (before.classes.common << 4) |
      (after.capital ? 64 : 0) |
      (before.capital ? 128 : 0),
    mix(common, word.lists),
    (own & (SEEN.insideSentence | SEEN.lowerCase | SEEN.repeated)) | (opens << 3),
    own & (SEEN.afterOffice | SEEN.afterGivenName | SEEN.afterHonorific | SEEN.beforeSays),
    own & (SEEN.afterPreposition | SEEN.beforeBody | SEEN.afterThe),
    own,
    seen.before,
    seen.after,
  ];
}

/** What rules make of the word, of those beside it, and of names with them elsewhere. */
function proposing({ word, before, after, lists, seen, proposed, place, made }: Window): number[] {
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
    mix(own, seen.own),
    mix(own, place),
    mix(own, word.lower),
    mix(around, word.shape),
    made.own,
    made.before,
    made.after,
    mix(own, made.own),
    mix(made.own, seen.own),
    mix(made.own, word.classes.fine),
  ];
}

/** The groups of templates, in order: every value is mixed with its place in this list. */
const GROUPS = [spelling, listing, usage, article, proposing];

/** A number for each template, so that equal values in different places stay apart. */
const TEMPLATES = Array.from({ length: 80 }, (_, i) => hashOf(`template ${i}`));
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
