import nlp from 'compromise';
import { analyze } from '../../lib/analyze.ts';
import { blocksOf } from '../../lib/article.ts';
import type { Resources } from '../../lib/resources.ts';
import type { GoldDocument } from './gold.ts';

/** How fast something reads, once it is warm. */
export interface Speed {
  readonly wordsPerSecond: number;
  /** Milliseconds an article, in the middle of all. */
  readonly median: number;
  readonly slowest: number;
}

/** What it costs to begin, in a fresh process: milliseconds, and bytes held once an article is read. */
export interface FirstRun {
  readonly load: number;
  readonly analyze: number;
  readonly memory: number;
}

/** Each text is read this often; its best time counts, since other programs only ever make it slower. */
const ROUNDS = 5;

export function engineSpeed(documents: readonly GoldDocument[], resources: Resources): Speed {
  return speedOf(documents, text => analyze({ text, blocks: blocksOf(text) }, resources));
}

/** The nearest that a known library comes to the same work: people, places, and strings in marks without speakers. */
export function compromiseSpeed(documents: readonly GoldDocument[]): Speed {
  return speedOf(documents, text => {
    const document = nlp(text);
    document.people().json({ offset: true });
    document.places().json({ offset: true });
    document.quotations().json({ offset: true });
  });
}

function speedOf(documents: readonly GoldDocument[], work: (text: string) => unknown): Speed {
  const texts = documents.map(({ text }) => text);
  for (const text of texts) work(text); // To warm up.
  const times = texts.map(text => bestOf(ROUNDS, () => work(text)));
  const total = times.reduce((sum, time) => sum + time, 0);
  const sorted = times.toSorted((a, b) => a - b);
  return {
    wordsPerSecond: Math.round((1000 * texts.reduce((sum, text) => sum + wordsIn(text), 0)) / total),
    median: sorted[sorted.length >> 1] ?? 0,
    slowest: sorted.at(-1) ?? 0,
  };
}

export function wordsIn(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}

function bestOf(rounds: number, work: () => unknown): number {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round++) {
    const start = performance.now();
    work();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}
