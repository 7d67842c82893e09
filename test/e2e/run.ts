import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { parseArgs } from 'node:util';
import { ROOT } from '../helpers/sources.ts';
import { adviceFor, BROWSERS, type BrowserName, installBrowsers } from '../tools/browsers.ts';
import { buildFor } from './build.ts';

const SUITES = path.join(ROOT, 'test/e2e/suites');

/** A suite may wait for a slow machine, not for ever. */
const SUITE_MS = 600_000;

/**
 * `npm run e2e [-- --browser firefox] [--suite NAME] [--test PATTERN] [--built] [--report FILE]`
 * Build the extension, and use it as a reader would, in real browsers. `--built` takes what was built before.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      browser: { type: 'string', multiple: true },
      suite: { type: 'string', default: '' },
      test: { type: 'string' },
      built: { type: 'boolean', default: false },
      report: { type: 'string' },
    },
  });
  const missing = installBrowsers();
  const browsers = BROWSERS.filter(name => !missing.includes(name) && (values.browser?.includes(name) ?? true));
  for (const name of missing) console.log(adviceFor(name));
  if (!values.built) for (const name of browsers) buildFor(name);
  mkdirSync(path.join(ROOT, '.output/shots'), { recursive: true });
  const { passed, failed } = await runSuites(values.suite, browsers, values.test);
  const counts = { numPassedTests: passed, numFailedTests: failed + missing.length };
  if (values.report) writeFileSync(path.join(ROOT, values.report), JSON.stringify(counts));
  process.exitCode = counts.numFailedTests > 0 || counts.numPassedTests === 0 ? 1 : 0;
}

async function runSuites(
  part: string,
  browsers: readonly BrowserName[],
  pattern: string | undefined,
): Promise<{ passed: number; failed: number }> {
  const files = readdirSync(SUITES)
    .filter(name => name.includes(part))
    .map(name => path.join(SUITES, name));
  const counts = { passed: 0, failed: 0 };
  const stream = run({
    files,
    concurrency: 1, // Two browsers at once are slower than one after the other on small machines.
    timeout: SUITE_MS,
    env: { ...process.env, BROWSERS: browsers.join(',') },
    ...(pattern ? { testNamePatterns: pattern } : {}),
  });
  stream.on('test:pass', ({ details, skip }) => {
    if (details.type === 'test' && !skip) counts.passed++;
  });
  stream.on('test:fail', ({ details }) => {
    if (details.type === 'test' || details.type === undefined) counts.failed++;
  });
  const finished = new Promise(resolve => stream.on('end', resolve));
  stream.compose(spec).pipe(process.stdout);
  await finished;
  return counts;
}

await main();
