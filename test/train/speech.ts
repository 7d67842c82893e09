import { blocksOf } from '../../lib/article.ts';
import { findTaggedNames } from '../../lib/find/names/tagged-names.ts';
import { findContents } from '../../lib/find/quotes/contents.ts';
import { framesOf } from '../../lib/find/quotes/frames.ts';
import { findQuotedStrings } from '../../lib/find/quotes/quoted-strings.ts';
import type { Resources } from '../../lib/resources.ts';
import { chunksOf, decode, type SequenceModel, scoresOf } from '../../lib/tag/model.ts';
import { type SpeechRun, speechRuns } from '../../lib/tag/speech-features.ts';
import { type SpeechScene, speechScene } from '../../lib/tag/speech-scene.ts';
import type { SpeechTagger } from '../../lib/tag/speech-tagger.ts';
import { read } from '../../lib/text/reading.ts';
import type { Span } from '../../lib/text/span.ts';
import type { GoldDocument } from '../bench/gold.ts';
import { type LikelihoodTraining, trainOnLikelihood } from './likelihood.ts';
import type { Example } from './perceptron.ts';

const LABELS = ['O', 'B-source', 'I-source', 'B-cue', 'I-cue', 'B-content', 'I-content'];

/** Found by trial on the development part: twice or half of each changes little. */
const TRAINING: Omit<LikelihoodTraining, 'rounds'> = {
  labels: LABELS,
  bits: 19,
  epochs: 6,
  averaged: 3,
  rate: 0.1,
  dropout: 0.5,
  rare: 40,
  threshold: 0.1,
};

/** So often it is trained, in another order each time: as it is shipped, and enough to compare models with each other. */
const ROUNDS = 3;
export const ONCE = 1;

/** What the features are made of, so that a part can be left out to see what it brings. */
export interface SpeechMeans {
  readonly resources: Resources;
  readonly wordOf: SpeechTagger['wordOf'];
  /** Whether rules propose to the model. */
  readonly proposing: boolean;
}

/** Train the model of speech on articles whose quotes are known: who speaks, the words that tell of it, what is said. */
export function trainSpeech(documents: readonly GoldDocument[], means: SpeechMeans, rounds = ROUNDS): SequenceModel {
  const lessons = documents.flatMap(document => lessonsOf(document, means));
  return trainOnLikelihood(lessons, { ...TRAINING, rounds });
}

/** What is said in a text, by a model alone. */
export function speechBy(model: SequenceModel, text: string, means: SpeechMeans): Span[] {
  const { pieces, scene } = sceneOf(text, means);
  return speechRuns(scene, means.wordOf).flatMap(run =>
    chunksOf(decode(scoresOf(run, model), model), model.labels)
      .filter(({ type }) => type === 'content')
      .map(({ first, last }) => {
        const [from, to] = [pieces[run.first + first]!, pieces[run.first + last - 1]!];
        return { start: (from.string ?? from).start, end: (to.string ?? to).end };
      }),
  );
}

function sceneOf(text: string, { resources, proposing }: SpeechMeans): { scene: SpeechScene; pieces: Pieces } {
  const reading = read({ text, blocks: blocksOf(text) });
  const frames = framesOf(reading, findQuotedStrings(reading), findTaggedNames(reading, resources));
  const scene = speechScene(text, frames, proposing ? findContents(text, frames) : []);
  return { scene, pieces: scene.pieces };
}

type Pieces = SpeechScene['pieces'];

function lessonsOf({ text, quotes = [] }: GoldDocument, means: SpeechMeans): Example[] {
  const { scene, pieces } = sceneOf(text, means);
  const wanted = quotes.filter(({ nested, speech, kind }) => !nested && (speech || kind !== 'indirect'));
  return speechRuns(scene, means.wordOf).map(run => {
    const labels = new Uint8Array(run.last - run.first);
    for (const quote of wanted) label(labels, run, pieces, quote, LABELS.indexOf('B-content'));
    for (const { speaker, cue } of wanted) {
      if (speaker) label(labels, run, pieces, speaker, LABELS.indexOf('B-source'));
      if (cue) label(labels, run, pieces, cue, LABELS.indexOf('B-cue'));
    }
    return { hashes: Uint32Array.from(run.hashes), offsets: Uint32Array.from(run.offsets), labels };
  });
}

/** Label the pieces of a span that are mostly in it and not labelled yet. */
function label(labels: Uint8Array, { first, last }: SpeechRun, pieces: Pieces, span: Span, begin: number): void {
  let next = begin;
  for (let i = first; i < last; i++) {
    const { start, end } = pieces[i]!;
    const shared = Math.min(end, span.end) - Math.max(start, span.start);
    if (shared <= 0 && next > begin) return;
    if (shared <= 0 || shared < (end - start) / 2 || labels[i - first] !== 0) continue;
    labels[i - first] = next;
    next = begin + 1;
  }
}
