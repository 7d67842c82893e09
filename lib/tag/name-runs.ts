import type { Token } from '../text/tokens.ts';
import { LIST } from './name-lookup.ts';
import { opensQuotation, type Scene } from './name-scene.ts';

/** Particles, numbers and marks between two capitals, at most. */
const MOST_BETWEEN = 3;

/**
 * The runs of tokens that may hold names, as half-open ranges: capitals, and the particles, numbers and hyphens that may
 * stand between them. None runs over a sentence's end; everything between them is no name.
 */
export function candidateRuns(scene: Scene): [first: number, last: number][] {
  const { tokens, opens } = scene;
  const runs: [number, number][] = [];
  let first = -1;
  for (let i = 0; i < tokens.length; i++) {
    if (!isCandidate(scene, i)) continue;
    if (first < 0) first = startBefore(scene, i);
    const next = nextInRun(scene, i);
    if (next > 0 && !startsSentence(scene, next)) {
      i = next - 1;
      continue;
    }
    const last = tokens[i + 1]?.kind === 'number' && !opens[i + 1] ? i + 2 : i + 1;
    runs.push([first, last]);
    first = -1;
    i = last - 1;
  }
  return runs;
}

/** "Reyes", "al-Assad", "iPhone". */
function isCandidate({ tokens, capital }: Scene, i: number): boolean {
  return (
    capital[i] === 1 || (tokens[i]!.kind === 'word' && tokens[i]!.text !== tokens[i]!.lower && hasCapital(tokens[i]!))
  );
}

function hasCapital({ text }: Token): boolean {
  return /\p{Lu}/u.test(text);
}

function startsSentence({ tokens, opens }: Scene, i: number): boolean {
  return opens[i] === 1 && i > 0 && !opensQuotation(tokens[i - 1]!);
}

/** "al Assad", "van Gogh": one particle in lower case may open a name. */
function startBefore(scene: Scene, i: number): number {
  const { tokens, opens, capital } = scene;
  const isParticle = i > 0 && !opens[i] && !capital[i - 1] && tokens[i - 1]!.kind === 'word' && isSmall(scene, i - 1);
  return isParticle ? i - 1 : i;
}

function isSmall({ listsAt }: Scene, i: number): boolean {
  return (listsAt(i) & (LIST.particle | LIST.joiner)) !== 0;
}

/** The next candidate of the same run, or -1. */
function nextInRun(scene: Scene, i: number): number {
  const { tokens, opens } = scene;
  for (let j = i + 1; j < tokens.length && j <= i + MOST_BETWEEN + 1 && !opens[j]; j++) {
    if (isCandidate(scene, j)) return j;
    const { kind, text } = tokens[j]!;
    const joins = kind === 'number' || kind === 'possessive' || /^[-&]$/.test(text) || isSmall(scene, j);
    if (!joins) return -1;
  }
  return -1;
}
