import { type AnalysisReport, reportOf } from '../../lib/analysis-report.ts';
import { analyzeInStages } from '../../lib/analyze.ts';
import { blocksOf } from '../../lib/article.ts';
import type { Name } from '../../lib/mentions.ts';
import type { Resources } from '../../lib/resources.ts';
import type { GoldDocument } from './gold.ts';

/** What the engine made of some documents, by their ids. */
export interface Predictions {
  readonly reports: ReadonlyMap<string, AnalysisReport>;
  readonly names: ReadonlyMap<string, readonly Name[]>;
}

/** Analyse documents as the command line does. */
export function predict(documents: readonly GoldDocument[], resources: Resources): Predictions {
  const reports = new Map<string, AnalysisReport>();
  const namesById = new Map<string, readonly Name[]>();
  for (const { id, text } of documents) {
    const { names, findings } = analyzeInStages({ text, blocks: blocksOf(text) }, resources);
    reports.set(id, reportOf(id, text, findings));
    namesById.set(id, names);
  }
  return { reports, names: namesById };
}
