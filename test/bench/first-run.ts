// Started by the benchmark in a process of its own, where nothing is warm: prints how long it takes to load the data and to
// read the first article, and how much memory the engine then holds, its code and word lists included.
import { readFileSync } from 'node:fs';
import type { FirstRun } from './speed.ts';

const text = readFileSync(0, 'utf8');
const before = memory();
const { analyze } = await import('../../lib/analyze.ts');
const { blocksOf } = await import('../../lib/article.ts');
const { loadResources } = await import('../helpers/resources.ts');

const start = performance.now();
const resources = loadResources();
const loaded = performance.now();
analyze({ text, blocks: blocksOf(text) }, resources);
const done = performance.now();
const run: FirstRun = { load: loaded - start, analyze: done - loaded, memory: memory() - before };
analyze({ text, blocks: blocksOf(text) }, resources); // So that the data are still held while the memory is measured.
process.stdout.write(JSON.stringify(run));

/** Bytes on the heap and outside of it, without what nobody holds. */
function memory(): number {
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
