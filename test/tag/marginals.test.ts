import { describe, expect, test } from 'vitest';
import { likelyChunks, likelyInside, marginalsOf } from '../../lib/tag/marginals.ts';
import { openTransitions } from '../../lib/tag/model.ts';

const LABELS = ['O', 'B-a', 'I-a', 'B-b', 'I-b'];
const TOKENS = 5;

/** Scores as they come, the same each time. */
const SCORES = Float64Array.from({ length: TOKENS * LABELS.length }, (_, i) => ((i * 37) % 23) / 8 - 1);
const MODEL = {
  labels: LABELS,
  bits: 1,
  weights: new Int8Array(2 * LABELS.length),
  transitions: openTransitions(LABELS).map((transition, i) => transition + ((i * 7) % 5) / 4),
};

/** Every path through the labels that may be, with its share of all: what sums must come to. */
function allPaths(): { path: string[]; share: number }[] {
  const paths: { path: number[]; score: number }[] = [{ path: [], score: 0 }];
  for (let token = 0; token < TOKENS; token++) {
    for (const { path, score } of paths.splice(0)) {
      LABELS.forEach((name, label) => {
        const before = path.at(-1);
        const step = before === undefined ? opening(name) : MODEL.transitions[before * LABELS.length + label]!;
        const sum = score + step + SCORES[token * LABELS.length + label]!;
        if (Number.isFinite(sum)) paths.push({ path: [...path, label], score: sum });
      });
    }
  }
  const all = paths.reduce((sum, { score }) => sum + Math.exp(score), 0);
  return paths.map(({ path, score }) => ({ path: path.map(label => LABELS[label]!), share: Math.exp(score) / all }));
}

function opening(label: string): number {
  return label.startsWith('I-') ? Number.NEGATIVE_INFINITY : 0;
}

function shareOf(isMeant: (path: string[]) => boolean): number {
  return allPaths().reduce((sum, { path, share }) => sum + (isMeant(path) ? share : 0), 0);
}

/** "a0-2": the chunk of type a over the tokens 0 and 1. */
function chunkIn(path: string[], type: string, first: number, last: number): boolean {
  const inner = path.slice(first + 1, last).every(label => label === `I-${type}`);
  return path[first] === `B-${type}` && inner && path[last] !== `I-${type}`;
}

describe('all paths weighed', () => {
  const marginals = marginalsOf(SCORES, MODEL, 1);

  test.each([0, 1, 2, 3, 4])('how likely token %i is inside', token => {
    for (const type of ['a', 'b']) {
      const share = shareOf(path => path[token] === `B-${type}` || path[token] === `I-${type}`);
      expect(likelyInside(marginals, type, token)).toBeCloseTo(share, 10);
    }
  });

  test('how likely a range is one chunk, no longer and no shorter', () => {
    const chunks = likelyChunks(marginals, 'a');
    expect(chunks.length).toBeGreaterThan(5);
    for (const { first, last, likely } of chunks)
      expect(likely).toBeCloseTo(
        shareOf(path => chunkIn(path, 'a', first, last)),
        10,
      );
  });

  test('all likely chunks are found, and only those', () => {
    const found = likelyChunks(marginals, 'b');
    const expected: string[] = [];
    for (let first = 0; first < TOKENS; first++) {
      for (let last = first + 1; last <= TOKENS; last++)
        if (shareOf(path => chunkIn(path, 'b', first, last)) >= 0.01) expected.push(`${first}-${last}`);
    }
    expect(found.map(({ first, last }) => `${first}-${last}`)).toEqual(expected);
  });
});

test('no score is too strong, and no sequence too long', () => {
  const scores = Float64Array.from({ length: 3000 * LABELS.length }, (_, i) => (i % 7 === 0 ? 4000 : -4000));
  const marginals = marginalsOf(scores, MODEL);
  for (let token = 0; token < 3000; token++) {
    const likely = likelyInside(marginals, 'a', token);
    expect(likely).toBeGreaterThanOrEqual(0);
    expect(likely).toBeLessThanOrEqual(1 + 1e-9);
  }
});
