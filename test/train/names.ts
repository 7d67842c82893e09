import { blocksOf } from '../../lib/article.ts';
import type { Name } from '../../lib/mentions.ts';
import { chunksOf, decode, type SequenceModel, scoresOf } from '../../lib/tag/model.ts';
import { type NameLookup, type NameRun, nameRuns } from '../../lib/tag/name-features.ts';
import { type Reading, read } from '../../lib/text/reading.ts';
import type { GoldName, NamedText } from './names-corpora.ts';
import { type Example, type Training, train } from './perceptron.ts';

export const NAME_LABELS = [
  'O',
  'B-person',
  'I-person',
  'B-place',
  'I-place',
  'B-organisation',
  'I-organisation',
] as const;

export const NAME_TRAINING: Training = {
  labels: NAME_LABELS,
  bits: 18,
  epochs: 5,
  margin: 3,
  threshold: 2.5,
  clip: 40,
};

/** Train the name model on texts. */
export type Propose = (reading: Reading) => readonly Name[];

export function trainNames(
  texts: readonly NamedText[],
  propose: Propose,
  lookup: NameLookup,
  training = NAME_TRAINING,
): SequenceModel {
  return train(
    texts.flatMap(text => examplesOf(text, propose, lookup)),
    training,
  );
}

function examplesOf({ text, names }: NamedText, propose: Propose, lookup: NameLookup): Example[] {
  const reading = read({ text, blocks: blocksOf(text) });
  return nameRuns(reading, propose(reading), lookup).map(run => ({
    offsets: Uint32Array.from(run.offsets),
    hashes: Uint32Array.from(run.hashes),
    labels: labelsOf(run, reading, names),
  }));
}

/** The right labels of a run. Names that do not fit the tokens, or reach out of the run, are no names here. */
function labelsOf({ first, last }: NameRun, { tokens }: Reading, names: readonly GoldName[]): Uint8Array {
  const labels = new Uint8Array(last - first);
  const run = tokens.slice(first, last);
  const from = run[0]!.start;
  const to = run.at(-1)!.end;
  for (const name of names) {
    if (name.start < from || name.end > to) continue;
    const begin = run.findIndex(token => token.start === name.start);
    const finish = run.findIndex(token => token.end === name.end) + 1;
    if (begin < 0 || finish <= begin) continue;
    const label = NAME_LABELS.indexOf(`B-${name.type}`);
    if (labels.subarray(begin, finish).some(taken => taken > 0)) continue;
    labels.fill(label + 1, begin, finish);
    labels[begin] = label;
  }
  return labels;
}

/** Names of a text by a model alone. */
export function tagText(text: string, model: SequenceModel, propose: Propose, lookup: NameLookup): GoldName[] {
  const reading = read({ text, blocks: blocksOf(text) });
  return nameRuns(reading, propose(reading), lookup).flatMap(run =>
    chunksOf(decode(scoresOf(run, model), model), model.labels).map(({ first, last, type }) => ({
      start: reading.tokens[run.first + first]!.start,
      end: reading.tokens[run.first + last - 1]!.end,
      type: type as GoldName['type'],
    })),
  );
}

/** Silver texts whose labels the model gives exactly alike, and that have any. */
export function agreeing(
  texts: readonly NamedText[],
  model: SequenceModel,
  propose: Propose,
  lookup: NameLookup,
): NamedText[] {
  const keys = (names: readonly GoldName[]) =>
    names
      .map(({ start, end, type }) => `${start}-${end}-${type}`)
      .sort()
      .join();
  return texts.filter(
    ({ text, names }) => names.length > 0 && keys(tagText(text, model, propose, lookup)) === keys(names),
  );
}

export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Exact span and type, over all texts; per cent. */
export function scoreNames(
  texts: readonly NamedText[],
  model: SequenceModel,
  propose: Propose,
  lookup: NameLookup,
  type: string,
): Score {
  let right = 0;
  let found = 0;
  let gold = 0;
  for (const { text, names } of texts) {
    const wanted = new Set(names.filter(name => name.type === type).map(({ start, end }) => `${start}-${end}`));
    const given = tagText(text, model, propose, lookup).filter(name => name.type === type);
    right += given.filter(({ start, end }) => wanted.has(`${start}-${end}`)).length;
    found += given.length;
    gold += wanted.size;
  }
  const precision = (100 * right) / (found || 1);
  const recall = (100 * right) / (gold || 1);
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall || 1) };
}
