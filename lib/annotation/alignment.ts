import type { Span } from '../text/span.ts';
import { foldCharacters } from './fold.ts';

/** A word or mark of a text, with its place. Two that differ in nothing that counts have the same `key`. */
export interface Word extends Span {
  readonly key: string;
}

/** A text made ready to be searched: its words as numbers, and what finding each is worth. */
export interface WordIndex {
  readonly text: string;
  readonly words: readonly Word[];
  readonly ids: Int32Array;
  /** The number of each key; keys that are not in the text have none. */
  readonly idOf: ReadonlyMap<string, number>;
  /** By number: 1 for a word that stands once in the text, less for each time that it stands there again. */
  readonly weights: Float32Array;
}

/** Where the words that were looked for are, as far as they are there. */
export interface Alignment {
  /** For each word that was looked for, the index of the word that it is, or -1. */
  readonly pairs: Int32Array;
  readonly score: number;
}

const WORD = /[\p{L}\p{N}\p{M}\u00AD\u200B-\u200F\u2060\uFEFF]+|\.{2,}|[^\s\p{L}\p{N}\p{M}]/gu;

/** Cut a text into words and marks. White space is in none. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const key = foldCharacters(word).toLowerCase();
    if (key !== '') words.push({ key, start: index, end: index + word.length });
  }
  return words;
}

/** Make a text ready to be searched. */
export function indexOfWords(text: string): WordIndex {
  const words = wordsOf(text);
  const idOf = new Map<string, number>();
  const counts: number[] = [];
  const ids = Int32Array.from(words, ({ key }) => {
    const id = idOf.get(key) ?? idOf.size;
    idOf.set(key, id);
    counts[id] = (counts[id] ?? 0) + 1;
    return id;
  });
  return { text, words, ids, idOf, weights: Float32Array.from(counts, count => 1 / (1 + Math.log2(count))) };
}

/** What it costs to pass over a word, on either side. */
const GAP = 0.15;

const NEW = 0;
const BOTH = 1;
const WANTED_ALONE = 2;
const THERE_ALONE = 3;

/**
 * The best local alignment (Smith and Waterman) of the words wanted with the words there, from `from` to before `to`:
 * as many words as can be had in the same order, the rare ones first, with few words in between.
 */
export function align(wanted: readonly string[], there: WordIndex, from = 0, to = there.ids.length): Alignment {
  const ids = wanted.map(key => there.idOf.get(key) ?? -1);
  const width = to - from + 1;
  const steps = new Uint8Array((ids.length + 1) * width);
  const best = fill(ids, there, from, width, steps);
  return { pairs: traceBack(steps, best, ids.length, from, width), score: best.score };
}

interface Cell {
  readonly score: number;
  readonly row: number;
  readonly column: number;
}

function fill(ids: readonly number[], there: WordIndex, from: number, width: number, steps: Uint8Array): Cell {
  let above = new Float32Array(width);
  let here = new Float32Array(width);
  let best: Cell = { score: 0, row: 0, column: 0 };
  for (let row = 1; row <= ids.length; row++) {
    const id = ids[row - 1]!;
    const weight = id < 0 ? 0 : there.weights[id]!;
    let top = 0;
    let topColumn = 0;
    for (let column = 1; column < width; column++) {
      let score = 0;
      let step = NEW;
      if (there.ids[from + column - 1] === id) {
        score = above[column - 1]! + weight;
        step = BOTH;
      }
      const wantedAlone = above[column]! - GAP;
      if (wantedAlone > score) {
        score = wantedAlone;
        step = WANTED_ALONE;
      }
      const thereAlone = here[column - 1]! - GAP;
      if (thereAlone > score) {
        score = thereAlone;
        step = THERE_ALONE;
      }
      here[column] = score;
      steps[row * width + column] = step;
      if (score > top) {
        top = score;
        topColumn = column;
      }
    }
    if (top > best.score) best = { score: top, row, column: topColumn };
    [above, here] = [here, above];
  }
  return best;
}

function traceBack(steps: Uint8Array, best: Cell, length: number, from: number, width: number): Int32Array {
  const pairs = new Int32Array(length).fill(-1);
  let { row, column } = best;
  while (row > 0 && column > 0) {
    const step = steps[row * width + column];
    if (step === NEW) break;
    if (step === BOTH) pairs[row - 1] = from + column - 1;
    if (step !== THERE_ALONE) row--;
    if (step !== WANTED_ALONE) column--;
  }
  return pairs;
}
