// Started by the benchmark in a process of its own, where nothing is warm: prints how long the data and the first article take.
import { readFileSync } from 'node:fs';
import { analyze } from '../../lib/analyze.ts';
import { blocksOf } from '../../lib/article.ts';
import { loadResources } from '../helpers/resources.ts';

const text = readFileSync(0, 'utf8');
const start = performance.now();
const resources = loadResources();
const loaded = performance.now();
analyze({ text, blocks: blocksOf(text) }, resources);
const done = performance.now();
process.stdout.write(JSON.stringify({ load: loaded - start, analyze: done - loaded }));
