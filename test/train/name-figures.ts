import path from 'node:path';
import { blocksOf } from '../../lib/article.ts';
import { findTaggedNames } from '../../lib/find/names/tagged-names.ts';
import type { Name } from '../../lib/mentions.ts';
import type { SequenceModel } from '../../lib/tag/model.ts';
import type { NameLookup } from '../../lib/tag/name-lookup.ts';
import { read } from '../../lib/text/reading.ts';
import { type GoldDocument, readGold } from '../bench/gold.ts';
import { scoreNames } from '../bench/score/names.ts';
import { loadResources } from '../helpers/resources.ts';
import { corpusFolder } from './corpora.ts';
import { type Means, namesBy, QUICK } from './names.ts';
import { nameMeans, trainNameModel } from './train-names.ts';

/** Measured on, never trained on. */
const DEV = ['dwie.dev', 'worldwide.dev'] as const;

/** How right names are on the sets for measuring: as shipped, by each half alone, and with one part of the model left out. */
export function nameFigures(): string {
  const means = nameMeans();
  const resources = loadResources();
  const shipped = resources.models.names!;
  const sets = DEV.map(name => readGold(path.join(corpusFolder('entities'), `${name}.jsonl`)));
  const row = (what: string, find: Find) => `| ${what} | ${sets.map(set => figuresOf(set, find)).join(' | ')} |`;
  return [
    `| F1, exact span and type | ${DEV.map(name => `${name}: person | place | organisation`).join(' | ')} |`,
    `|---|${'---|'.repeat(3 * DEV.length)}`,
    row('rules and model, as shipped', text => findTaggedNames(read({ text, blocks: blocksOf(text) }), resources)),
    row('rules alone', text => means.propose(read({ text, blocks: blocksOf(text) }))),
    row('model alone', tagger(shipped, means)),
    row('model trained once, without silver texts', tagger(trainNameModel(means, false, QUICK), means)),
    ...Object.entries(partsOf(means)).map(([part, rest]) =>
      row(`the same, without ${part}`, tagger(trainNameModel(rest, false, QUICK), rest)),
    ),
  ].join('\n');
}

type Find = (text: string) => readonly Pick<Name, 'start' | 'end' | 'type'>[];

function tagger(model: SequenceModel, means: Means): Find {
  return text => namesBy(model, text, means);
}

/** The means without one of them. */
function partsOf({ lookup, propose }: Means): Readonly<Record<string, Means>> {
  const withLookup = (change: Partial<NameLookup>): Means => ({ lookup: { ...lookup, ...change }, propose });
  return {
    'what rules propose': { lookup, propose: () => [] },
    'classes of words': withLookup({ classesOf: () => ({ fine: 0, coarse: 0, common: 0 }) }),
    'lists of words': withLookup({ listsOf: () => 0 }),
    'the gazetteer': withLookup({ placesOf: () => null }),
  };
}

function figuresOf(documents: readonly GoldDocument[], find: Find): string {
  const names = new Map(documents.map(({ id, text }) => [id, find(text).map(name => ({ ...name, rule: '' }))]));
  const { person, place, organisation } = scoreNames(documents, names);
  return [person, place, organisation].map(({ f1 }) => f1.toFixed(1)).join(' | ');
}
