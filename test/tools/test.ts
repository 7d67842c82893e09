import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../helpers/sources.ts';
import { adviceFor, installBrowsers } from './browsers.ts';

interface Counts {
  readonly passed: number;
  readonly failed: number;
}

/** One thing that has to hold. Its counts are read from the report that it writes; without one, it counts as a test itself. */
interface Step {
  readonly name: string;
  readonly command: readonly string[];
  readonly report?: string;
}

const REPORTS = '.cache/reports';
const UNIT_REPORT = `${REPORTS}/unit.json`;
const E2E_REPORT = `${REPORTS}/e2e.json`;

const STEPS: readonly Step[] = [
  { name: 'types', command: ['tsc', '--noEmit'] },
  { name: 'types of the pure folders', command: ['tsc', '-p', 'lib/tsconfig.pure.json'] },
  { name: 'lint', command: ['biome', 'ci', '--colors=off', '--error-on-warnings', '.'] },
  { name: 'unused code', command: ['knip'] },
  {
    name: 'unit tests',
    command: ['vitest', 'run', '--reporter=dot', '--reporter=json', `--outputFile.json=${UNIT_REPORT}`],
    report: UNIT_REPORT,
  },
  { name: 'build for Chromium', command: ['wxt', 'build'] },
  { name: 'build for Firefox', command: ['wxt', 'build', '-b', 'firefox', '--mv3'] },
  { name: 'size of the content script', command: ['size-limit'] },
  { name: 'add-on rules', command: ['addons-linter', '--warnings-as-errors', '.output/firefox-mv3'] },
  // Last: the slowest, and of little use while anything above fails.
  {
    name: 'end to end, in both browsers',
    command: ['node', 'test/e2e/run.ts', `--report=${E2E_REPORT}`],
    report: E2E_REPORT,
  },
];

/** `npm test [-- PART OF A STEP'S NAME]`: run every step, tell how each went, and end with one line of sums. */
function main(only = ''): void {
  const missing = installBrowsers();
  mkdirSync(path.join(ROOT, REPORTS), { recursive: true });
  const results = STEPS.filter(({ name }) => name.includes(only)).map(step => ({ step, ...run(step) }));
  console.log('\n');
  for (const { step, passed, failed, seconds } of results) {
    const counts = step.report ? ` ${passed} passed, ${failed} failed` : '';
    console.log(`${failed > 0 ? '✗' : '✓'} ${step.name}:${counts} (${seconds.toFixed(1)} s)`);
  }
  for (const browser of missing) console.log(adviceFor(browser));
  const sum = (key: keyof Counts) => results.reduce((total, result) => total + result[key], 0);
  console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
  process.exitCode = sum('failed') > 0 || results.length === 0 ? 1 : 0;
}

function run({ name, command, report }: Step): Counts & { readonly seconds: number } {
  console.log(`── ${name}: ${command.join(' ')}`);
  if (report) rmSync(path.join(ROOT, report), { force: true });
  const start = performance.now();
  const [program = '', ...args] = command;
  const { status, error } = spawnSync(program, args, {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: environment(),
  });
  if (error) console.log(error.message);
  return { ...countsOf(status === 0, report), seconds: (performance.now() - start) / 1000 };
}

function countsOf(ok: boolean, report: string | undefined): Counts {
  if (!report) return ok ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  const file = path.join(ROOT, report);
  if (!existsSync(file)) return { passed: 0, failed: 1 };
  const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(file, 'utf8')) as Record<string, number>;
  const [passed, failed] = [numPassedTests ?? 0, numFailedTests ?? 0];
  // A step that failed without a failed test (a file that could not be read, no tests at all) is a failure too.
  return { passed, failed: ok ? failed : Math.max(failed, 1) };
}

/** Tools print plainly and ask nothing. */
function environment(): NodeJS.ProcessEnv {
  return { ...process.env, NO_COLOR: '1', CI: 'true', FORCE_COLOR: '0' };
}

main(...process.argv.slice(2));
