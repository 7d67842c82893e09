import type { Name } from '../mentions.ts';
import type { Reading } from '../text/reading.ts';
import { FeatureList } from './feature-list.ts';
import { hashOf, mix } from './hash.ts';
import type { Features } from './model.ts';
import type { TaggedWords } from './name-lookup.ts';
import { candidateRuns } from './name-runs.ts';
import { type Scene, SEEN, sceneOf } from './name-scene.ts';
import type { Word } from './words.ts';

/** The runs of tokens that may hold names, one behind the other, with the features of all their tokens. */
export interface NameRuns {
  readonly features: Features;
  /** Where each run starts among all their tokens, and where the last ends. */
  readonly bounds: readonly number[];
  /** Which token of the article each is. */
  readonly tokens: readonly number[];
}

/** Cut out the runs of tokens that may hold names, with their features. `proposals` are the names that rules find. */
export function nameRuns(reading: Reading, proposals: readonly Name[], known: TaggedWords): NameRuns {
  const scene = sceneOf(reading, proposals, known);
  const bounds = [0];
  const tokens: number[] = [];
  for (const [first, last] of candidateRuns(scene)) {
    for (let i = first; i < last; i++) tokens.push(i);
    bounds.push(tokens.length);
  }
  const list = new FeatureList(TEMPLATES, tokens.length * MOST_FEATURES);
  const offsets = new Uint32Array(tokens.length + 1);
  tokens.forEach((token, i) => {
    addFeatures(scene, token, list);
    offsets[i + 1] = list.length;
  });
  return { features: { hashes: list.hashes.subarray(0, list.length), offsets }, bounds, tokens };
}

const NOTHING: Word = {
  lower: hashOf('\u0001'),
  form: hashOf('W\u0001'),
  shape: hashOf('S\u0001'),
  affixes: [],
  suffixes: [],
  classes: { fine: 0, coarse: 0, common: 0 },
  lists: 0,
  ownLists: 0,
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
  readonly sport: number;
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

function windowAt(scene: Scene, i: number): Window {
  const { tokens, wordAt, opens, places, proposed, sport } = scene;
  const first = i === 0 || opens[i] === 1;
  const last = i + 1 >= tokens.length || opens[i + 1] === 1;
  const word = wordAt(i);
  const before = first ? NOTHING : wordAt(i - 1);
  const after = last ? NOTHING : wordAt(i + 1);
  const { lower } = tokens[i]!;
  const lowerBefore = before.capital ? tokens[i - 1]!.lower : null;
  const lowerAfter = after.capital ? tokens[i + 1]!.lower : null;
  return {
    word,
    before,
    beforeThat: first || i === 1 || opens[i - 1] ? NOTHING : wordAt(i - 2),
    after,
    afterThat: last || i + 2 >= tokens.length || opens[i + 2] ? NOTHING : wordAt(i + 2),
    opens: opens[i]!,
    glue: (tokens[i]!.spaced ? 0 : 1) | (tokens[i + 1]?.spaced ? 0 : 2),
    place: places[i]!,
    sport,
    lists: {
      own: listCode(word, places[i]!, false),
      before: listCode(before, first ? 0 : places[i - 1]!, before.capital),
      after: listCode(after, last ? 0 : places[i + 1]!, after.capital),
    },
    seen: {
      own: scene.seen.get(lower) ?? (tokens[i]!.kind === 'word' ? SEEN.lowerCase : 0),
      before: told(scene.seen, lowerBefore),
      after: told(scene.seen, lowerAfter),
    },
    proposed: {
      own: proposed[i]!,
      before: first ? EDGE : proposed[i - 1]!,
      after: last ? EDGE : proposed[i + 1]!,
    },
    made: {
      own: told(scene.made, lower),
      before: told(scene.made, lowerBefore),
      after: told(scene.made, lowerAfter),
    },
  };
}

function told(of: ReadonlyMap<string, number>, lower: string | null): number {
  return lower === null ? -1 : (of.get(lower) ?? 0);
}

const listCode = (word: Word, place: number, capital: boolean): number =>
  word.lists | (place << 20) | (capital ? 1 << 26 : 0);

/** Words, pairs of words, and shapes. */
function spelling({ word, before, beforeThat, after, afterThat, opens, glue }: Window, features: FeatureList): void {
  features.add(0);
  features.add(word.lower);
  features.add(word.form);
  features.add(before.lower);
  features.add(after.lower);
  features.add(beforeThat.lower);
  features.add(afterThat.lower);
  features.add(mix(before.lower, word.lower));
  features.add(mix(word.lower, after.lower));
  features.add(mix(beforeThat.lower, before.lower));
  features.add(mix(after.lower, afterThat.lower));
  features.add(mix(before.lower, after.lower));
  features.add(word.shape);
  features.add(mix(before.shape, word.shape));
  features.add(mix(word.shape, after.shape));
  features.add(mix(mix(before.shape, word.shape), after.shape));
  features.add(mix(before.lower, word.shape));
  features.add(mix(after.lower, word.shape));
  features.add(opens | (glue << 1));
}

/** What lists and the gazetteer say of the word and of those beside it. */
function listing({ word, beforeThat, afterThat, lists, place }: Window, features: FeatureList): void {
  features.add(lists.own);
  features.add(lists.before);
  features.add(lists.after);
  features.add(mix(lists.before, lists.own));
  features.add(mix(lists.own, lists.after));
  features.add(mix(lists.before, listCode(beforeThat, 0, beforeThat.capital)));
  features.add(mix(lists.after, listCode(afterThat, 0, afterThat.capital)));
  features.add(place);
  features.add(word.lists);
}

/** Which words are used alike, from large texts. */
function usage({ word, before, beforeThat, after, afterThat }: Window, features: FeatureList): void {
  const { fine, coarse } = word.classes;
  features.add(fine);
  features.add(before.classes.fine);
  features.add(after.classes.fine);
  features.add(beforeThat.classes.fine);
  features.add(afterThat.classes.fine);
  features.add(coarse);
  features.add(mix(before.classes.coarse, coarse));
  features.add(mix(coarse, after.classes.coarse));
  features.add(mix(before.classes.coarse, after.classes.coarse));
  features.add(mix(before.classes.fine, word.shape));
  features.add(mix(after.classes.fine, word.shape));
  features.add(mix(before.classes.coarse, beforeThat.classes.coarse));
  features.add(mix(after.classes.coarse, afterThat.classes.coarse));
  features.add(mix(before.lower, coarse));
  features.add(mix(coarse, after.lower));
}

/** The bits of `SEEN` that tell places and bodies apart are its last, and features of their own. */
const PLACING = 12;
const NO_PLACING = 2 ** PLACING - 1;

/** How common the word is, and how it stands elsewhere in the article. */
function article(window: Window, features: FeatureList): void {
  const { word, before, after, opens, seen } = window;
  const { common } = word.classes;
  const own = seen.own & NO_PLACING;
  features.add(common | (opens << 2) | ((own & (SEEN.lowerCase | SEEN.insideSentence)) << 3));
  features.add(
    common |
      (after.classes.common << 2) |
      (before.classes.common << 4) |
      (after.capital ? 64 : 0) |
      (before.capital ? 128 : 0),
  );
  features.add(mix(common, word.lists));
  features.add((own & (SEEN.insideSentence | SEEN.lowerCase | SEEN.repeated)) | (opens << 3));
  features.add(own & (SEEN.afterOffice | SEEN.afterGivenName | SEEN.afterHonorific | SEEN.beforeSays));
  features.add(own & (SEEN.afterPreposition | SEEN.beforeBody | SEEN.afterThe));
  features.add(own);
  features.add(seen.before < 0 ? -1 : seen.before & NO_PLACING);
  features.add(seen.after < 0 ? -1 : seen.after & NO_PLACING);
  placing(window, features);
}

/** What tells a place from a body: its circumstances, and whether the article is about sport. */
function placing({ seen, place, lists, sport }: Window, features: FeatureList): void {
  const placed = seen.own >> PLACING;
  features.add(placed);
  features.add(mix(placed, place));
  features.add(mix(placed, lists.own));
  features.add(mix(placed, seen.own & (SEEN.insideSentence | SEEN.lowerCase)));
  features.add(sport * 64 + place);
  features.add(mix(sport, lists.own));
  features.add(mix(sport, seen.own));
}

/** What rules make of the word, of those beside it, and of names with them elsewhere. */
function proposing({ word, before, after, lists, seen, proposed, place, made }: Window, features: FeatureList): void {
  const { own } = proposed;
  const around = proposed.before * 32 + proposed.after;
  features.add(own);
  features.add(mix(own, around));
  features.add(mix(own, lists.own));
  features.add(mix(own, word.classes.fine));
  features.add(mix(own, word.shape));
  features.add(mix(own, before.lower));
  features.add(mix(own, after.lower));
  features.add(mix(own, seen.own & NO_PLACING));
  features.add(mix(own, place));
  features.add(mix(own, word.lower));
  features.add(mix(around, word.shape));
  features.add(made.own);
  features.add(made.before);
  features.add(made.after);
  features.add(mix(own, made.own));
  features.add(mix(made.own, seen.own & NO_PLACING));
  features.add(mix(made.own, word.classes.fine));
}

/** The groups of templates, in order: every value is mixed with its place among all. */
const GROUPS = [spelling, listing, usage, article, proposing];

/** A number for each template, so that equal values in different places stay apart. */
const TEMPLATES = Uint32Array.from({ length: 80 }, (_, i) => hashOf(`template ${i}`));
/** Affixes share one template a position. */
const AFFIX = { own: hashOf('affix'), before: hashOf('affix before'), after: hashOf('affix after') };
/** A token has fewer: one a template, and eleven affixes. */
const MOST_FEATURES = 96;

function addFeatures(scene: Scene, i: number, features: FeatureList): void {
  const window = windowAt(scene, i);
  features.startToken();
  for (const group of GROUPS) group(window, features);
  const { word, before, after } = window;
  for (const affix of word.affixes) features.addAt(affix, AFFIX.own);
  if (before.capital) for (const suffix of before.suffixes) features.addAt(suffix, AFFIX.before);
  if (after.capital) for (const suffix of after.suffixes) features.addAt(suffix, AFFIX.after);
}
