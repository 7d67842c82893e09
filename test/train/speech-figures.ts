import path from 'node:path';
import { type AnalysisReport, reportOf } from '../../lib/analysis-report.ts';
import { analyze } from '../../lib/analyze.ts';
import { blocksOf } from '../../lib/article.ts';
import { type Resources, resourcesOf } from '../../lib/resources.ts';
import type { SequenceModel } from '../../lib/tag/model.ts';
import { type GoldDocument, readGold } from '../bench/gold.ts';
import { scoreQuotes } from '../bench/score/quotes.ts';
import { loadResources } from '../helpers/resources.ts';
import { corpusFolder } from './corpora.ts';
import { ONCE, type SpeechMeans, speechBy } from './speech.ts';
import { speechMeans, trainSpeechModel } from './train-speech.ts';

/** Measured on, never trained on. Of the last, only some quotes were annotated: what is found beside them is not known to be wrong. */
const DEV = [
  ['articles', 'articles', 'articles.dev'],
  ['PolNeAR dev', 'quotes', 'polnear.dev'],
  ['QA-SRL Wikinews dev', 'quotes', 'qasrl-wikinews.dev'],
] as const;

/** How right quotes are on the sets for measuring: as shipped, by each half alone, and with one part of the model left out. */
export function speechFigures(): string {
  const means = speechMeans();
  const shipped = loadResources();
  const rules = resourcesOf({ ...shipped, models: { ...shipped.models, speech: null } });
  const sets = DEV.map(([, folder, name]) => readGold(path.join(corpusFolder(folder), `${name}.jsonl`)));
  const row = (what: string, find: Find) => `| ${what} | ${sets.map(set => figuresOf(set, find)).join(' | ')} |`;
  const names = DEV.map(([name], i) =>
    sets[i]!.some(({ partial }) => partial)
      ? `${name}, recall: exact | IoU ≥ .8 | attributed`
      : `${name}, F1: exact | IoU ≥ .8 | IoU ≥ .3 | strings | attributed`,
  );
  return [
    `| | ${names.join(' | ')} |`,
    `|---|${'---|'.repeat(names.join('|').split('|').length)}`,
    row('rules and model, as shipped', analysed(shipped)),
    row('rules alone: without PolNeAR', analysed(rules)),
    row('model alone', tagged(shipped.models.speech!, means)),
    row('model alone, trained once', tagged(trainSpeechModel(means, ONCE), means)),
    ...Object.entries(partsOf(means)).map(([part, rest]) =>
      row(`trained once, without ${part}`, tagged(trainSpeechModel(rest, ONCE), rest)),
    ),
  ].join('\n');
}

type Quotes = AnalysisReport['quotes'];
type Find = (document: GoldDocument) => Quotes;

function analysed(resources: Resources): Find {
  return ({ id, text }) => reportOf(id, text, analyze({ text, blocks: blocksOf(text) }, resources)).quotes;
}

/** What is said, by the model; who says it is not for the model to tell. */
function tagged(model: SequenceModel, means: SpeechMeans): Find {
  const nobody = { kind: 'mixed', group: 0, speaker: null, speakerName: null, cue: null, rule: 'model' } as const;
  return ({ text }) => speechBy(model, text, means).map(span => ({ ...nobody, ...span }));
}

/** The means without one of them. */
function partsOf(means: SpeechMeans): Readonly<Record<string, SpeechMeans>> {
  return {
    'what rules propose': { ...means, proposing: false },
    'classes and lists of words': {
      ...means,
      wordOf: text => ({ ...means.wordOf(text), classes: { fine: 0, coarse: 0, common: 0 }, lists: 0 }),
    },
  };
}

function figuresOf(documents: readonly GoldDocument[], find: Find): string {
  const reports = new Map(
    documents.map(document => [document.id, { id: document.id, quotes: find(document), people: [], places: [] }]),
  );
  const { exact, mostly, partly, quotedStrings, attributed } = scoreQuotes(documents, reports);
  const isPartial = documents.some(({ partial }) => partial);
  const told = [...reports.values()].some(({ quotes }) =>
    quotes.some(({ speaker, speakerName }) => speaker || speakerName),
  );
  const shown = isPartial
    ? [exact.recall, mostly.recall, told ? attributed.recall : null]
    : [exact.f1, mostly.f1, partly.f1, quotedStrings.f1, told ? attributed.f1 : null];
  return shown.map(figure => figure?.toFixed(1) ?? '–').join(' | ');
}
