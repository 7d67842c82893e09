import type { Span } from '../text/span.ts';
import { align, type Word, type WordIndex, wordsOf } from './alignment.ts';
import { foldCharacters } from './fold.ts';

/** Words to find, with their neighbours and their paragraph as they were. */
export interface Sought {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly paragraph: string;
  /** Where they stood: of places with the same surroundings, the nearest is taken. */
  readonly start: number;
}

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
  if (wanted.own.length === 0) return null;
  const places = [...placesByAlignment(there, wanted), ...placesOfWords(there, wanted)];
  const distance = ({ first }: Place) => Math.abs(there.words[first]!.start - sought.start);
  const candidates = places
    .map(place => weigh(there, wanted, place))
    .sort((a, b) => b.evidence - a.evidence || distance(a) - distance(b));
  const best = candidates[0];
  if (!best || !isGoodEnough(there, wanted, best)) return null;
  const rival = candidates.find(({ first, last }) => first > best.last || last < best.first);
  if (rival && best.evidence < SURE && best.evidence - rival.evidence < MARGIN) return null;
  return { span: spanOf(there, wanted, best), score: Math.min(1, best.evidence / PERFECT) };
}

/** The words that are looked for, with those around them in reading order. */
interface Wanted {
  readonly before: readonly Word[];
  readonly own: readonly Word[];
  readonly behind: readonly Word[];
  /** What lies outside of the span of its first and of its last word, folded: "re" for "build" of "rebuild". */
  readonly headCut: string;
  readonly tailCut: string;
}

/** Words there, from `first` to `last`, and which of the wanted words they are. */
interface Place {
  readonly first: number;
  readonly last: number;
  /** For each own word, the index of the word that it is, or -1. */
  readonly pairs: readonly number[];
}

/** The share of the neighbours that are still there, on either side, 0 to 1; `null` when there are none to tell. */
interface Sides {
  readonly before: number | null;
  readonly behind: number | null;
}

interface Candidate extends Place, Sides {
  /** The share of the words themselves, by weight. */
  readonly own: number;
  readonly evidence: number;
}

/** So many words of context are laid beside the text. */
const CONTEXT_WORDS = 40;
/** Places are compared by so many words on either side, looked for among a few more: editors put words in. */
const NEAR = { words: 12, among: 24 };
/** Where those were edited too, so many more tell whether it is the same passage. */
const FAR = { words: CONTEXT_WORDS, among: 120 };
/** Fewer words than these on one side, all changed, say nothing: "Press release" has become "News story". */
const FEW = 4;

/** The words themselves count as much as both sides together. */
const OWN = 2;
const PERFECT = OWN + 2;
/** The best place must be better by this than any other, unless all is as it was. */
const MARGIN = 0.1;
const SURE = PERFECT - 0.05;

/** What must be left of words to be found again, as shares: of its words, and of the words on its better and on its weaker side. */
interface Needs {
  readonly kept: number;
  readonly better: number;
  readonly weaker: number;
}

/** Up to here a name, a title, a place: words that stand in an article many times and prove nothing alone. */
const SHORT = 5;
const SHORT_NEEDS: Needs = { kept: 0.5, better: 0.75, weaker: 0.4 };
/** From this share on, a sentence is the same and has to be shown its place; under it, another may be made like it. */
const ALMOST_ALL = 0.85;
const SAME_NEEDS: Needs = { kept: 0.5, better: 0.6, weaker: 0 };
const CHANGED_NEEDS: Needs = { kept: 0.45, better: 0.8, weaker: 0.4 };
/** So many words, all there and there only, are the words, wherever an editor has moved them. */
const UNMISTAKABLE = { own: 0.95, words: 8, weight: 4 };

/** How much an unbroken row of neighbours weighs, and which part of the context it is. */
const UNBROKEN = { weight: 5, share: 0.85 };

/** Most cells of an alignment: beyond, only the very words are looked for. */
const MOST_CELLS = 30_000_000;
/** Most places of the very words that are looked at. */
const MOST_PLACES = 400;

function wantedOf({ exact, prefix, suffix, paragraph }: Sought): Wanted {
  const at = placeInParagraph(paragraph, exact, prefix, suffix);
  const before = longer(prefix, paragraph.slice(0, Math.max(at, 0)));
  const behind = longer(suffix, at < 0 ? '' : paragraph.slice(at + exact.length));
  const start = before.length;
  const end = start + exact.length;
  const text = before + exact + behind;
  const words = wordsOf(text);
  const own = words.filter(word => word.start < end && word.end > start);
  return {
    before: words.filter(word => word.end <= start).slice(-CONTEXT_WORDS),
    own,
    behind: words.filter(word => word.start >= end).slice(0, CONTEXT_WORDS),
    headCut: foldCharacters(text.slice(own[0]?.start ?? start, start)),
    tailCut: foldCharacters(text.slice(end, own.at(-1)?.end ?? end)),
  };
}

/** Where the words stand in their paragraph: of several places, the one whose neighbours are those of the context. */
function placeInParagraph(paragraph: string, exact: string, prefix: string, suffix: string): number {
  for (let at = paragraph.indexOf(exact); at >= 0; at = paragraph.indexOf(exact, at + 1)) {
    const before = paragraph.slice(0, at);
    const behind = paragraph.slice(at + exact.length);
    if (areNeighbours(before, prefix, 'endsWith') && areNeighbours(behind, suffix, 'startsWith')) return at;
  }
  return -1;
}

function areNeighbours(a: string, b: string, how: 'startsWith' | 'endsWith'): boolean {
  return a.length > b.length ? a[how](b) : b[how](a);
}

function longer(a: string, b: string): string {
  return a.length >= b.length ? a : b;
}

/** The place that the words and all their neighbours together point at. */
function placesByAlignment(there: WordIndex, { before, own, behind }: Wanted): Place[] {
  const keys = [...before, ...own, ...behind].map(({ key }) => key);
  if (keys.length * there.ids.length > MOST_CELLS) return [];
  const { pairs } = align(keys, there);
  const place = tightPlace(there, own, [...pairs.subarray(before.length, before.length + own.length)]);
  return place ? [place] : [];
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
  while (first > 0 && isWordAt(there, kept[first]! - 1, own[first - 1]!)) kept[first - 1] = kept[first--]! - 1;
  while (last < own.length - 1 && isWordAt(there, kept[last]! + 1, own[last + 1]!)) kept[last + 1] = kept[last++]! + 1;
  return { first: kept[first]!, last: kept[last]!, pairs: kept };
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
  return { ...place, own, before, behind, evidence: OWN * own + (before ?? 0) + (behind ?? 0) };
}

function sidesOf(there: WordIndex, wanted: Wanted, { first, last }: Place, reach: typeof NEAR): Sides {
  const before = wanted.before.slice(-reach.words).reverse();
  const behind = wanted.behind.slice(0, reach.words);
  return {
    before: sideShare(there, before, reach.among, i => first - 1 - i),
    behind: sideShare(there, behind, reach.among, i => last + 1 + i),
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
  const kept = found.pairs.filter(at => at >= 0).length / length;
  if (isUnmistakable(there, wanted, found)) return true;
  const needs = length <= SHORT ? SHORT_NEEDS : found.own >= ALMOST_ALL ? SAME_NEEDS : CHANGED_NEEDS;
  if (kept < needs.kept) return false;
  if (isUnbroken(there, wanted, found) && (length > SHORT || kept === 1)) return true;
  const far = sidesOf(there, wanted, found, FAR);
  const sides = [better(found.before, far.before), better(found.behind, far.behind)].filter(side => side !== null);
  // Words without any neighbours are the whole of a text.
  return sides.length === 0 ? kept === 1 : Math.max(...sides) >= needs.better && Math.min(...sides) >= needs.weaker;
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

/**
 * Where the span is now. Words that took the place of lost ones at its ends belong to it: "Mathew Hollis" is "Matthew
 * Hollis" now. But not when they outweigh what was kept, unless they are much like what was lost.
 */
function spanOf(there: WordIndex, wanted: Wanted, { first, last, pairs }: Candidate): Span {
  const lostAhead = pairs.findIndex(at => at >= 0);
  const lostBehind = pairs.length - 1 - pairs.findLastIndex(at => at >= 0);
  const from = first - replaced(there, first - 1, -1, lostAhead, wanted.before.at(-1));
  const to = last + replaced(there, last + 1, 1, lostBehind, wanted.behind[0]);
  const kept = { start: there.words[first]!.start, end: there.words[last]!.end };
  const whole = { start: there.words[from]!.start, end: there.words[to]!.end };
  const lost = [...wanted.own.slice(0, lostAhead), ...wanted.own.slice(pairs.length - lostBehind)];
  const putIn = [...there.words.slice(from, first), ...there.words.slice(last + 1, to + 1)];
  const isLight = whole.end - whole.start <= 2 * (kept.end - kept.start);
  const { start, end } = isLight || areAlike(lost, putIn) ? whole : kept;
  const cutAhead = lostAhead > 0 ? 0 : lengthOf(wanted.headCut, length => there.text.slice(start, start + length));
  const cutBehind = lostBehind > 0 ? 0 : lengthOf(wanted.tailCut, length => there.text.slice(end - length, end));
  return { start: start + cutAhead, end: end - cutBehind };
}

/** How many characters make up `cut`, with what shows nothing among them. `ofLength` gives the first so many, or the last. */
function lengthOf(cut: string, ofLength: (length: number) => string): number {
  if (cut === '') return 0;
  for (let length = cut.length; length <= 4 * cut.length; length++) {
    if (foldCharacters(ofLength(length)) === cut) return length;
  }
  return 0;
}

/** How many words, up to as many as were lost, stand between the span and the word that was its neighbour. */
function replaced(there: WordIndex, from: number, step: 1 | -1, lost: number, neighbour: Word | undefined): number {
  for (let count = 1; count <= lost && neighbour; count++) {
    if (isWordAt(there, from + step * count, neighbour)) return count;
  }
  return 0;
}

const ALIKE = 0.7;

/** Whether words differ by little: they begin and end alike. */
function areAlike(lost: readonly Word[], putIn: readonly Word[]): boolean {
  const a = lost.map(({ key }) => key).join(' ');
  const b = putIn.map(({ key }) => key).join(' ');
  const shortest = Math.min(a.length, b.length);
  let ahead = 0;
  while (ahead < shortest && a[ahead] === b[ahead]) ahead++;
  let behind = 0;
  while (behind < shortest - ahead && a.at(-1 - behind) === b.at(-1 - behind)) behind++;
  return ahead + behind >= ALIKE * Math.max(a.length, b.length);
}

function sumOf(keys: readonly string[], there: WordIndex): number {
  return keys.reduce((sum, key) => sum + weightOfKey(there, key), 0);
}

/** Words that are not there any more weigh as much as the rarest. */
function weightOfKey(there: WordIndex, key: string): number {
  const id = there.idOf.get(key);
  return id === undefined ? 1 : there.weights[id]!;
}
