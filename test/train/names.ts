import { blocksOf } from '../../lib/article.ts';
import type { Name } from '../../lib/mentions.ts';
import { chunksOf, decode, type Features, type SequenceModel, scoresOf } from '../../lib/tag/model.ts';
import { type NameRuns, nameRuns } from '../../lib/tag/name-features.ts';
import { type NameLookup, rememberingWords, type TaggedWords } from '../../lib/tag/name-lookup.ts';
import { indexAt, type Reading, read } from '../../lib/text/reading.ts';
import type { Span } from '../../lib/text/span.ts';
import type { GoldName, NamedText } from './names-corpora.ts';
import { type Example, type Training, train } from './perceptron.ts';

const LABELS = ['O', 'B-person', 'I-person', 'B-place', 'I-place', 'B-organisation', 'I-organisation'];

/** Found by trial; the figures are the same within half a point for half and twice of each. */
const TRAINING: Omit<Training, 'rounds'> = { labels: LABELS, bits: 18, epochs: 5, margin: 3, threshold: 2.5, clip: 40 };

/** What the features are made of, so that a part can be left out to see what it brings. */
export interface Means {
  readonly lookup: NameLookup;
  readonly propose: (reading: Reading) => readonly Name[];
}

/** A stretch of a text that may hold names, with the labels that its corpus gives, and those that rules propose. */
interface Lesson extends Example {
  readonly proposed: Uint8Array;
}

/** How long a training takes, and so how right its model is. */
export interface Effort {
  /** So often it is trained, in another order each time. */
  readonly rounds: number;
  /** So often the silver texts are gone through, by a better model each time: a second time brought nothing. */
  readonly goings: number;
}

const FULL: Effort = { rounds: 4, goings: 1 };
/** Enough to compare models with each other. */
export const QUICK: Effort = { rounds: 1, goings: 0 };

/**
 * Train the model of names: on the clean texts, and on those stretches of the silver ones where the rules or a model trained
 * before say what the corpus says. Of three that err in different ways, two are right mostly.
 */
export function trainNames(
  clean: readonly NamedText[],
  silver: readonly NamedText[],
  means: Means,
  { rounds, goings }: Effort = FULL,
): SequenceModel {
  const training = { ...TRAINING, rounds };
  const learn = { known: rememberingWords(means.lookup), propose: means.propose };
  const lessons = clean.flatMap(text => lessonsOf(text, learn));
  let model = train(lessons, training);
  let open = silver.flatMap(text => lessonsOf(text, learn));
  const isAgreed = (lesson: Lesson) =>
    isSame(lesson.labels, lesson.proposed) || isSame(lesson.labels, labelsBy(model, lesson));
  for (let going = 0; going < goings && open.length > 0; going++) {
    const agreed = new Set(open.filter(isAgreed));
    lessons.push(...agreed);
    open = open.filter(lesson => !agreed.has(lesson));
    model = train(lessons, training);
  }
  return model;
}

/** The names of a text by a model alone. */
export function namesBy(model: SequenceModel, text: string, { lookup, propose }: Means): GoldName[] {
  const reading = read({ text, blocks: blocksOf(text) });
  const { features, bounds, tokens } = nameRuns(reading, propose(reading), rememberingWords(lookup));
  return chunksOf(decode(scoresOf(features, model), model, bounds), model.labels).map(({ first, last, type }) => ({
    start: reading.tokens[tokens[first]!]!.start,
    end: reading.tokens[tokens[last - 1]!]!.end,
    type: type as GoldName['type'], // The labels are made of them.
  }));
}

function labelsBy(model: SequenceModel, lesson: Lesson): Uint8Array {
  return decode(scoresOf(lesson, model), model);
}

function isSame(a: Uint8Array, b: Uint8Array): boolean {
  return a.every((label, i) => label === b[i]);
}

/** The means, with what was looked up before. */
interface Learning {
  readonly known: TaggedWords;
  readonly propose: Means['propose'];
}

function lessonsOf({ text, names }: NamedText, { known, propose }: Learning): Lesson[] {
  const reading = read({ text, blocks: blocksOf(text) });
  const proposals = propose(reading);
  return runsOf(nameRuns(reading, proposals, known)).map(({ run, ...features }) => ({
    ...features,
    labels: labelsOf(run, reading, [...names, ...headsOfCompounds(reading, proposals, names)]),
    proposed: labelsOf(run, reading, proposals),
  }));
}

/** A half-open range of tokens. */
interface Run {
  readonly first: number;
  readonly last: number;
}

/** Runs one by one, with the features of each. */
function runsOf({ features: { hashes, offsets }, bounds, tokens }: NameRuns): (Features & { readonly run: Run })[] {
  return bounds.slice(0, -1).map((from, i) => {
    const to = bounds[i + 1]!;
    return {
      run: { first: tokens[from]!, last: tokens[to - 1]! + 1 },
      offsets: Uint32Array.from({ length: to - from + 1 }, (_, k) => offsets[from + k]! - offsets[from]!),
      hashes: Uint32Array.from(hashes.slice(offsets[from]!, offsets[to]!)),
    };
  });
}

/** Corpora take "Leeds-based" for one word without a name; we do not. */
function headsOfCompounds({ text }: Reading, proposals: readonly Name[], names: readonly GoldName[]): Name[] {
  return proposals.filter(
    ({ type, start, end }) =>
      type === 'place' &&
      /^[-\u2010\u2011]\p{Ll}/u.test(text.slice(end, end + 2)) &&
      !names.some(name => name.start < end && start < name.end),
  );
}

/** The labels of a run. Names that do not fit the tokens, reach out of the run, or have no label, are no names here. */
function labelsOf({ first, last }: Run, { tokens }: Reading, names: readonly (Span & { type: string })[]): Uint8Array {
  const labels = new Uint8Array(last - first);
  for (const { start, end, type } of names) {
    const label = LABELS.indexOf(`B-${type}`);
    const begin = indexAt(tokens, start);
    const finish = indexAt(tokens, end - 1) + 1;
    if (label < 0 || begin < first || finish > last) continue;
    if (tokens[begin]!.start !== start || tokens[finish - 1]!.end !== end) continue;
    if (labels.subarray(begin - first, finish - first).some(taken => taken > 0)) continue;
    labels.fill(label + 1, begin - first, finish - first);
    labels[begin - first] = label;
  }
  return labels;
}
