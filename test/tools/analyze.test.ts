import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../helpers/sources.ts';

const GOOD = JSON.stringify({
  id: 'good',
  text: '“We will rebuild the wall,” Mayor Ana Reyes said in Kyiv on Monday.',
});

describe('the command line', () => {
  test('a bad line is named, the rest is done, and the exit status is 1', () => {
    const { stdout, stderr, status } = analyze(`${GOOD}\n{"id": "cut", "te\n\n${GOOD.replace('good', 'last')}`);
    const reports = stdout
      .trimEnd()
      .split('\n')
      .map(line => JSON.parse(line) as { id: string; quotes: unknown[] });
    expect(reports.map(({ id }) => id)).toEqual(['good', 'last']);
    expect(reports[0]!.quotes).toHaveLength(1);
    expect(stderr).toMatch(/^line 2: /m);
    expect(status).toBe(1);
  });

  test('good lines alone leave standard error empty, and the exit status 0', () => {
    const { stderr, status } = analyze(`${GOOD}\n`);
    expect([stderr, status]).toEqual(['', 0]);
  });

  test('a file that is not there is said to be missing', () => {
    const { stderr, status } = analyze('', 'no-such-file.jsonl');
    expect(stderr).toMatch(/no-such-file\.jsonl/);
    expect(status).toBe(1);
  });
});

function analyze(input: string, ...args: readonly string[]) {
  const file = path.join(ROOT, 'test/tools/analyze.ts');
  return spawnSync(process.execPath, [file, ...args], { input, encoding: 'utf8', cwd: ROOT });
}

test('through the installer, nothing but reports is printed', () => {
  const args = ['test/tools/run.mjs', 'test/tools/analyze.ts'];
  const { stdout, status } = spawnSync(process.execPath, args, { input: `${GOOD}\n`, encoding: 'utf8', cwd: ROOT });
  expect(status).toBe(0);
  expect(stdout.split('\n').map(line => line.slice(0, 5))).toEqual(['{"id"', '']);
});
