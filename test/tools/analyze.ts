import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { reportOf } from '../../lib/analysis-report.ts';
import { analyze } from '../../lib/analyze.ts';
import { homeOfHost } from '../../lib/place/home.ts';
import { hostOf } from '../../lib/site.ts';
import { loadResources } from '../helpers/resources.ts';
import { fromCaller } from './caller.ts';
import { documentOf } from './documents.ts';
import { linesOf } from './lines.ts';

/** `npm run --silent analyze -- IN.jsonl > OUT.jsonl`: a document a line; "-" or nothing reads standard input. */
async function main(source = '-'): Promise<void> {
  const input = source === '-' ? process.stdin : createReadStream(fromCaller(source));
  const resources = loadResources();
  let number = 0;
  for await (const line of linesOf(input)) {
    number++;
    if (line.trim() === '') continue;
    try {
      const document = documentOf(line);
      const home = homeOfHost(hostOf(document.url ?? '') ?? '');
      await print(JSON.stringify(reportOf(document.id, document.text, analyze(document, resources, home))));
    } catch (error) {
      process.exitCode = 1; // The rest is done all the same.
      console.error(`line ${number}: ${messageOf(error)}`);
    }
  }
}

/** Write a line, and wait while the reader of the output is slower than we are. */
async function print(line: string): Promise<void> {
  if (!process.stdout.write(`${line}\n`)) await once(process.stdout, 'drain');
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

// "npm run analyze … | head" closes the pipe: nobody reads on, so stop.
process.stdout.on('error', () => process.exit());

try {
  await main(...process.argv.slice(2));
} catch (error) {
  console.error(messageOf(error));
  process.exitCode = 1;
}
