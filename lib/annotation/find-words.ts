import type { Span } from '../text/span.ts';
import { align, type Word, type WordIndex } from './alignment.ts';
import { type Place, spanOf } from './edges.ts';
import { CONTEXT_WORDS, type Sought, type Wanted, wantedOf } from './wanted.ts';

/** A place where the words may be now. */
export interface Find {
  readonly span: Span;
  /** 0 to 1: how sure it is that this is the place. */
  readonly score: number;
}

/**
 * Find words in an edited text by what is left of them and of the words around them. The paragraph and the
 * context are laid beside the text as a whole, word by word; every place with the very words is looked at as well. `null`
 * when no place is good enough, or when two are about equally good.
 */
export function findWords(there: WordIndex, sought: Sought): Find | null {
  const wanted = wantedOf(sought);
  if (wanted.own.length === 0 || wanted.own.length > LONGEST) return null;
  const places = [...placesByAlignment(there, wanted), ...placesOfWords(there, wanted)];
  const candidates = places.map(place => weigh(there, wanted, place));
  const best = bestOf(there, candidates, sought.start);
  if (!best || !isGoodEnough(there, wanted, best)) return null;
  if (!isSure(wanted, best) && candidates.some(other => isRival(other, best))) return null;
  return { span: spanOf(there, wanted, best), score: Math.min(1, best.evidence / PERFECT) };
}

/** More words than these have two ends that can be looked for instead. */
export const LONGEST = 600;

/** The share of the neighbours that are still there, on either side, 0 to 1; `null` when there are none to tell. */
interface Sides {
  readonly before: number | null;
  readonly behind: number | null;
}

interface Candidate extends Place, Sides {
  /** The share of the words themselves, by weight. */
  readonly own: number;
  /** The share of the rest of its paragraph. */
  readonly paragraph: number;
  readonly evidence: number;
  /** Between places with about as much evidence, what speaks for one: both its paragraph and its neighbours. */
  readonly surroundings: number;
}

/** Places are compared by so many words on either side, looked for among a few more: editors put words in. */
const NEAR = { words: 12, among: 24 };
/** Where those were edited too, so many more tell whether it is the same passage. */
const FAR = { words: CONTEXT_WORDS, among: 120 };
/** Fewer words than these on one side, all changed, say nothing: "Press release" has become "News story". */
const FEW = 4;

/** The words themselves count as much as both sides together. */
const OWN = 2;
const PERFECT = OWN + 2;
/** The best place must be better by this than any other, unless all is as it was, and that is not little. */
const MARGIN = 0.1;
const SURE = { evidence: PERFECT - 0.05, neighbours: 6 };

/** What must be left of words to be found again, as shares: of its words, and of the words on its better and on its weaker side. */
interface Needs {
  readonly kept: number;
  readonly better: number;
  readonly weaker: number;
}

/** Up to here a name, a title, a place: words that stand in an article many times and prove nothing alone. */
const SHORT = 5;
const SHORT_NEEDS: Needs = { kept: 0.5, better: 0.75, weaker: 0.4 };
/** Of which less is left than this, by weight, only all around can show that it is the same: "he" of "he said". */
const MOSTLY = 0.4;
const LITTLE_NEEDS: Needs = { kept: 0.5, better: 0.9, weaker: 0.9 };
/** From this share on, a sentence is the same and has to be shown its place; under it, another may be made like it. */
const ALMOST_ALL = 0.85;
const SAME_NEEDS: Needs = { kept: 0.5, better: 0.6, weaker: 0 };
const CHANGED_NEEDS: Needs = { kept: 0.45, better: 0.8, weaker: 0.4 };
/** A paragraph of so many words is known by them, wherever it was moved: almost all of them have to be there. */
const TELLING = { words: 8, weight: 3, share: 0.85 };
/** So many words, all there and there only, are the words, wherever an editor has moved them. */
const UNMISTAKABLE = { own: 0.95, words: 8, weight: 4 };

/** How much an unbroken row of neighbours weighs, and which part of the context it is. */
const UNBROKEN = { weight: 5, share: 0.85 };

/** Most cells of an alignment: beyond, only that part of the text is looked at which has most of the words that stand in it once. */
const MOST_CELLS = 4_000_000;
/** How many words that part has beside twice as many as are looked for. */
const PART = 400;
/** Most places of the very words that are looked at. */
const MOST_PLACES = 400;

/** The place that the words and all their neighbours together point at. */
function placesByAlignment(there: WordIndex, { before, own, behind }: Wanted): Place[] {
  const keys = [...before, ...own, ...behind].map(({ key }) => key);
  const isMuch = keys.length * there.ids.length > MOST_CELLS;
  const part = isMuch ? richestPart(keys, there) : { start: 0, end: there.ids.length };
  const { pairs } = align(keys, there, part.start, part.end);
  const place = tightPlace(there, own, [...pairs.subarray(before.length, before.length + own.length)]);
  return place ? [place] : [];
}

/** The place with the most evidence; of those with about as much, the one with the best surroundings, then the nearest. */
function bestOf(there: WordIndex, candidates: readonly Candidate[], start: number): Candidate | undefined {
  const most = candidates.reduce((top, { evidence }) => Math.max(top, evidence), 0);
  const distance = ({ first }: Place) => Math.abs(there.words[first]!.start - start);
  return candidates
    .filter(({ evidence }) => most - evidence < MARGIN)
    .sort((a, b) => b.surroundings - a.surroundings || b.evidence - a.evidence || distance(a) - distance(b))[0];
}

/** Whether another place is about as good. */
function isRival(other: Candidate, best: Candidate): boolean {
  const isElsewhere = other.first > best.last || other.last < best.first;
  return isElsewhere && best.evidence - other.evidence < MARGIN && best.surroundings - other.surroundings < MARGIN;
}

/** The part of the text that has most of those of the words that stand in it once; offsets are words. */
function richestPart(keys: readonly string[], there: WordIndex): Span {
  const rare = new Set(keys.flatMap(key => (weightOfKey(there, key) === 1 ? (there.idOf.get(key) ?? []) : [])));
  const places = [...there.ids.keys()].filter(i => rare.has(there.ids[i]!));
  const reach = 2 * keys.length + PART;
  let best = { first: 0, count: 0 };
  for (let first = 0, last = 0; first < places.length; first++) {
    while (last < places.length && places[last]! - places[first]! < reach / 2) last++;
    if (last - first > best.count) best = { first, count: last - first };
  }
  const middle = places[best.first + (best.count >> 1)] ?? 0;
  return { start: Math.max(0, middle - reach), end: Math.min(there.ids.length, middle + reach) };
}

/** So many words more than there were may have been put into a span; behind more, something else begins. */
const MOST_PUT_IN = 12;

/**
 * An alignment is as good with a stray "the" or full stop far away as with the one that stands right there. Keep the
 * heaviest cluster, and let it grow over the words next to it.
 */
function tightPlace(there: WordIndex, own: readonly Word[], pairs: readonly number[]): Place | null {
  const clusters: number[][] = [];
  for (const [i, at] of pairs.entries()) {
    if (at < 0) continue;
    const previous = clusters.at(-1)?.at(-1);
    const putIn = previous === undefined ? Infinity : at - pairs[previous]! - (i - previous);
    if (putIn > MOST_PUT_IN) clusters.push([i]);
    else clusters.at(-1)!.push(i);
  }
  const weightOf = (cluster: readonly number[]) => cluster.reduce((sum, i) => sum + weightOfKey(there, own[i]!.key), 0);
  const heaviest = clusters.sort((a, b) => weightOf(b) - weightOf(a))[0];
  if (!heaviest) return null;
  const kept = own.map((_, i) => (heaviest.includes(i) ? pairs[i]! : -1));
  let first = heaviest[0]!;
  let last = heaviest.at(-1)!;
  drawTogether(there, heaviest, kept);
  while (first > 0 && isWordAt(there, kept[first]! - 1, own[first - 1]!)) kept[first - 1] = kept[first--]! - 1;
  while (last < own.length - 1 && isWordAt(there, kept[last]! + 1, own[last + 1]!)) kept[last + 1] = kept[last++]! + 1;
  return { first: kept[first]!, last: kept[last]!, pairs: kept };
}

/** Of several ways to pair the words, the one that takes the least room: each at its nearest to the one before, or behind. */
function drawTogether(there: WordIndex, paired: readonly number[], places: number[]): void {
  for (const [i, word] of paired.entries()) {
    if (i > 0) places[word] = nearest(there, places[word]!, places[paired[i - 1]!]!, 1);
  }
  for (const [i, word] of [...paired.entries()].reverse()) {
    if (i + 1 < paired.length) places[word] = nearest(there, places[word]!, places[paired[i + 1]!]!, -1);
  }
}

/** The same word as at `at`, where it stands nearest to `beside`, on the side of it that `step` tells. */
function nearest(there: WordIndex, at: number, beside: number, step: 1 | -1): number {
  let near = beside + step;
  while (near !== at && there.ids[near] !== there.ids[at]) near += step;
  return near;
}

/** Every place where the words stand as they were. */
function placesOfWords(there: WordIndex, { own }: Wanted): Place[] {
  const places: Place[] = [];
  for (let at = 0; at + own.length <= there.ids.length && places.length < MOST_PLACES; at++) {
    if (own.every((word, i) => isWordAt(there, at + i, word))) {
      places.push({ first: at, last: at + own.length - 1, pairs: own.map((_, i) => at + i) });
    }
  }
  return places;
}

function isWordAt(there: WordIndex, at: number, { key }: Word): boolean {
  return there.words[at]?.key === key;
}

function weigh(there: WordIndex, wanted: Wanted, place: Place): Candidate {
  const keys = wanted.own.map(({ key }) => key);
  const kept = keys.filter((_, i) => place.pairs[i]! >= 0);
  const own = sumOf(kept, there) / sumOf(keys, there);
  const { before, behind } = sidesOf(there, wanted, place, NEAR);
  const paragraph = paragraphShare(there, wanted, place);
  const around = (before ?? 0) + (behind ?? 0);
  const evidence = OWN * own + Math.max(around, 2 * paragraph);
  return { ...place, own, before, behind, paragraph, evidence, surroundings: around + 2 * paragraph };
}

/** How much of the rest of the paragraph stands around a place, on its own lines; 0 when the paragraph is too short to tell. */
function paragraphShare(there: WordIndex, { paragraph, own }: Wanted, { first, last }: Place): number {
  const before = paragraph.before.map(({ key }) => key).reverse();
  const behind = paragraph.behind.map(({ key }) => key);
  const whole = sumOf(before, there) + sumOf(behind, there);
  if (before.length + behind.length + own.length < TELLING.words || whole < TELLING.weight) return 0;
  const start = there.text.lastIndexOf('\n', there.words[first]!.start);
  const end = there.text.indexOf('\n', there.words[last]!.end);
  const onLine = (i: number) => {
    const word = there.words[i];
    return word && word.start >= start && (end < 0 || word.end <= end) ? word.key : null;
  };
  const shareOf = (keys: readonly string[], at: (i: number) => number) =>
    sharedWeight(
      keys,
      Array.from({ length: keys.length + FEW }, (_, i) => onLine(at(i))),
      there,
    );
  return (shareOf(before, i => first - 1 - i) + shareOf(behind, i => last + 1 + i)) / whole;
}

function sidesOf(there: WordIndex, wanted: Wanted, { first, last }: Place, reach: typeof NEAR): Sides {
  const before = wanted.before.slice(-reach.words).reverse();
  const behind = wanted.behind.slice(0, reach.words);
  // A few words are found in order among many by chance.
  const among = ({ length }: readonly Word[]) => Math.max(NEAR.among, Math.min(reach.among, 3 * length));
  return {
    before: sideShare(there, before, among(before), i => first - 1 - i),
    behind: sideShare(there, behind, among(behind), i => last + 1 + i),
  };
}

/** How much of the words on one side is still there, in the same order. `nearest` and `at` count from the span. */
function sideShare(
  there: WordIndex,
  nearest: readonly Word[],
  among: number,
  at: (i: number) => number,
): number | null {
  if (nearest.length === 0) return null;
  const keys = nearest.map(({ key }) => key);
  const found = Array.from({ length: among }, (_, i) => there.words[at(i)]?.key ?? null);
  const share = sharedWeight(keys, found, there) / sumOf(keys, there);
  return keys.length < FEW && share < 0.5 ? null : share;
}

/** The weight of the heaviest common subsequence. */
function sharedWeight(keys: readonly string[], found: readonly (string | null)[], there: WordIndex): number {
  let row = new Float32Array(found.length + 1);
  for (const key of keys) {
    const weight = weightOfKey(there, key);
    const next = new Float32Array(found.length + 1);
    for (let j = 1; j <= found.length; j++) {
      const both = found[j - 1] === key ? row[j - 1]! + weight : 0;
      next[j] = Math.max(row[j]!, next[j - 1]!, both);
    }
    row = next;
  }
  return row[found.length]!;
}

function isGoodEnough(there: WordIndex, wanted: Wanted, found: Candidate): boolean {
  const { length } = wanted.own;
  const kept = shareKept(wanted.own, found);
  if (isUnmistakable(there, wanted, found)) return true;
  if (found.own >= ALMOST_ALL && found.paragraph >= TELLING.share) return true;
  const needs = needsOf(length, found.own);
  if (kept < needs.kept) return false;
  if (isUnbroken(there, wanted, found) && (length > SHORT || kept === 1)) return true;
  const far = sidesOf(there, wanted, found, FAR);
  const before = better(found.before, far.before);
  const behind = better(found.behind, far.behind);
  const sides = [before, behind].filter(side => side !== null);
  // Words without any neighbours are the whole of a text.
  if (sides.length === 0) return kept === 1;
  // A full stop and the end of the text, or of what is known of it, are little to go by.
  const telling = [wanted.before.length < FEW ? null : before, wanted.behind.length < FEW ? null : behind];
  const strongest = Math.max(
    ...telling.map(side => side ?? 0),
    telling.every(side => side === null) ? Math.min(...sides) : 0,
  );
  return strongest >= needs.better && Math.min(...sides) >= needs.weaker;
}

function needsOf(length: number, own: number): Needs {
  if (length > SHORT) return own >= ALMOST_ALL ? SAME_NEEDS : CHANGED_NEEDS;
  return own < MOSTLY ? LITTLE_NEEDS : SHORT_NEEDS;
}

/** The share of the words themselves, by number, with the marks or without: a mark that is left where a word was is nothing. */
function shareKept(own: readonly Word[], { pairs }: Place): number {
  const all = [...own.keys()];
  const telling = all.filter(i => /[\p{L}\p{N}]/u.test(own[i]!.key));
  const shareOf = (some: readonly number[]) => some.filter(i => pairs[i]! >= 0).length / some.length;
  return telling.length === 0 ? shareOf(all) : Math.min(shareOf(all), shareOf(telling));
}

/** Whether a place is as sure as can be: then another that is like it does not matter, and the nearer one is taken. */
function isSure({ before, behind }: Wanted, { evidence }: Candidate): boolean {
  return evidence >= SURE.evidence && before.length + behind.length >= SURE.neighbours;
}

/** Whether on one side all is as it was, as far as the context goes, right up to the words; then the other may be new. */
function isUnbroken(there: WordIndex, { before, behind }: Wanted, { first, last }: Place): boolean {
  const sides = [
    { words: before.toReversed(), at: (i: number) => first - 1 - i },
    { words: behind, at: (i: number) => last + 1 + i },
  ];
  return sides.some(({ words, at }) => {
    const broken = words.findIndex((word, i) => !isWordAt(there, at(i), word));
    const row = words.slice(0, broken < 0 ? words.length : broken).map(({ key }) => key);
    const whole = sumOf(
      words.map(({ key }) => key),
      there,
    );
    return sumOf(row, there) >= Math.max(UNBROKEN.weight, UNBROKEN.share * whole);
  });
}

function isUnmistakable(there: WordIndex, { own }: Wanted, found: Candidate): boolean {
  if (own.length < UNMISTAKABLE.words || found.own < UNMISTAKABLE.own) return false;
  return (
    sumOf(
      own.map(({ key }) => key),
      there,
    ) >= UNMISTAKABLE.weight
  );
}

function better(near: number | null, far: number | null): number | null {
  return near === null || far === null ? null : Math.max(near, far);
}

function sumOf(keys: readonly string[], there: WordIndex): number {
  return keys.reduce((sum, key) => sum + weightOfKey(there, key), 0);
}

/** Words that are not there any more weigh as much as the rarest. */
function weightOfKey(there: WordIndex, key: string): number {
  const id = there.idOf.get(key);
  return id === undefined ? 1 : there.weights[id]!;
}
