import { spawnSync } from 'node:child_process';
import { ROOT } from '../helpers/sources.ts';
import type { BrowserName } from '../tools/browsers.ts';

/** Both builds: the one that readers install, and the one for tests that need every site allowed. */
export function buildFor(name: BrowserName): void {
  for (const mode of ['production', 'hosts']) {
    const args = [
      'build',
      '--level',
      'error',
      '--mode',
      mode,
      ...(name === 'firefox' ? ['-b', 'firefox', '--mv3'] : []),
    ];
    const { status, stdout, stderr } = spawnSync('wxt', args, { cwd: ROOT, encoding: 'utf8' });
    if (status !== 0) throw new Error(`wxt ${args.join(' ')} failed.\n${stdout}\n${stderr}`);
  }
}
