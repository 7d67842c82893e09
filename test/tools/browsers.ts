import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

export type BrowserName = 'chromium' | 'firefox';

export const BROWSERS: readonly BrowserName[] = ['chromium', 'firefox'];

/** Programs that will do, the best first, and the variable that names another one. */
const PROGRAMS: Readonly<Record<BrowserName, { readonly variable: string; readonly names: readonly string[] }>> = {
  chromium: { variable: 'CHROMIUM_BIN', names: ['chromium', 'chromium-browser'] },
  firefox: { variable: 'FIREFOX_BIN', names: ['firefox-esr', 'firefox'] },
};

/** Where a browser is installed, or `null`. */
export function programOf(browser: BrowserName): string | null {
  const { variable, names } = PROGRAMS[browser];
  const named = process.env[variable];
  if (named) return named;
  const folders = (process.env['PATH'] ?? '').split(path.delimiter);
  const candidates = names.flatMap(name => folders.map(folder => path.join(folder, name)));
  return candidates.find(candidate => existsSync(candidate)) ?? null;
}

/** Install the browsers that are missing where that goes without asking: as root on Debian. Returns those still missing. */
export function installBrowsers(): BrowserName[] {
  const missing = BROWSERS.filter(browser => programOf(browser) === null);
  if (missing.length === 0 || !isRootOnDebian()) return missing;
  const packages = missing.map(browser => (browser === 'chromium' ? 'chromium' : 'firefox-esr'));
  console.log(`Installing ${packages.join(' and ')}…`);
  apt('update');
  apt('install', '-y', '--no-install-recommends', ...packages);
  return missing.filter(browser => programOf(browser) === null);
}

/** What to do about a missing browser, in a sentence. */
export function adviceFor(browser: BrowserName): string {
  const { variable, names } = PROGRAMS[browser];
  return `${browser} is missing: install ${names.join(' or ')} (on Debian: apt-get install ${names[0]}), or set ${variable} to its path.`;
}

function isRootOnDebian(): boolean {
  return process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

function apt(...args: readonly string[]): void {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('apt-get', ['-q', ...args], { stdio: ['ignore', 2, 2], env });
}
