import type { Range } from '../text/range.ts';
import type { Span } from '../text/span.ts';
import { type LikelyChunk, likelyChunks, marginalsOf } from './marginals.ts';
import { chunksOf, decode, type SequenceModel, scoresOf } from './model.ts';
import { type SpeechRun, speechRuns } from './speech-features.ts';
import type { SpeechScene } from './speech-scene.ts';
import type { SpeechTagger } from './speech-tagger.ts';

/** What the model of speech makes of a paragraph. All ranges are of the pieces of the scene. */
export interface SpeechOpinion extends Range, Span {
  /** Stretches that may be speech, many of them over each other, by their starts. */
  readonly stretches: readonly Stretch[];
  /** Who speaks, and by which words that is told, on the likeliest reading. */
  readonly sources: readonly Range[];
  readonly cues: readonly Range[];
}

/** A range of pieces as a span of the text, the marks of strings at its ends left out. */
export interface Stretch extends Range, Span {
  /** How likely it is that just this was said. */
  readonly exactly: number;
  /** Or this with an end that is hardly another. */
  readonly nearly: number;
}

/** Ask the model about the paragraphs of an article in which somebody may speak. */
export function opinionsOf(scene: SpeechScene, { model, wordOf }: SpeechTagger): SpeechOpinion[] {
  return speechRuns(scene, wordOf).map(run => opinionOf(scene, run, model));
}

function opinionOf({ pieces }: SpeechScene, run: SpeechRun, model: SequenceModel): SpeechOpinion {
  const scores = scoresOf(run, model);
  const marginals = marginalsOf(scores, model);
  const moved = <T extends Range>(range: T): T => ({
    ...range,
    first: range.first + run.first,
    last: range.last + run.first,
  });
  const best = chunksOf(decode(scores, model), model.labels).map(moved);
  return {
    first: run.first,
    last: run.last,
    start: pieces[run.first]!.start,
    end: pieces[run.last - 1]!.end,
    stretches: stretchesOf(likelyChunks(marginals, 'content').map(moved), pieces),
    sources: best.filter(({ type }) => type === 'source'),
    cues: best.filter(({ type }) => type === 'cue'),
  };
}

function stretchesOf(chunks: readonly LikelyChunk[], pieces: SpeechScene['pieces']): Stretch[] {
  const stretches = chunks.map(chunk => ({ ...chunk, ...spanOf(chunk, pieces) }));
  const nearly = stretches.map(({ likely }) => likely);
  stretches.forEach((stretch, i) => {
    for (let j = i + 1; j < stretches.length && stretches[j]!.first < stretch.last; j++) {
      if (sharedOf(stretch, stretches[j]!) < SHARE.same) continue;
      nearly[i]! += stretches[j]!.likely;
      nearly[j]! += stretch.likely;
    }
  });
  return stretches.map(({ first, last, start, end, likely }, i) => ({
    ...{ first, last, start, end, exactly: likely },
    nearly: Math.min(1, nearly[i]!),
  }));
}

/** The words of a range of pieces, without the marks of a string at its ends. */
function spanOf({ first, last }: Range, pieces: SpeechScene['pieces']): Span {
  const [from, to] = [pieces[first]!, pieces[last - 1]!];
  return { start: (from.string ?? from).start, end: (to.string ?? to).end };
}

/** Two stretches that share so much of what they cover are the same, or at least about the same. */
export const SHARE = { same: 0.8, alike: 0.3 } as const;

/** How likely it is that a span, or what shares so much with it, was said. */
export function likelihoodOf({ stretches }: SpeechOpinion, span: Span, share: number): number {
  let sum = 0;
  for (const stretch of stretches) if (sharedOf(stretch, span) >= share) sum += stretch.exactly;
  return Math.min(1, sum);
}

/** How much two spans have in common, of all that they cover. */
export function sharedOf(a: Span, b: Span): number {
  const common = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return common <= 0 ? 0 : common / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}
