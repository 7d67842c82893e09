#!/usr/bin/env node
// Installs what is missing, then runs a TypeScript file with a Node that can: `node test/tools/run.mjs FILE.ts ARGS…`.
// Without a file it only installs.
// This file alone is started before anything is installed: plain JavaScript for Node 20, no dependencies.
// Everything that installing has to say goes to standard error, so that a program's output can be piped on.

import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const BIN = path.join(ROOT, 'node_modules/.bin');
const DATA_BUILDER = path.join(ROOT, 'test/tools/build-data.ts');
const DATA_STAMP = path.join(ROOT, '.cache/data-stamp');
const DATA_FILES = ['public/data/places.bin', 'public/data/given-names.txt', 'public/data/world.json'];

/** The first Node that runs TypeScript files without being asked to. */
const NODE_FOR_TYPESCRIPT = [22, 18];

const [file, ...args] = process.argv.slice(2);
if (!packagesAreInstalled()) installPackages();
const node = nodeForTypeScript();
if (!dataIsBuilt()) buildData();
if (file) run();

function packagesAreInstalled() {
  const installed = readJson('node_modules/.package-lock.json')?.packages;
  const wanted = readJson('package-lock.json')?.packages;
  if (!installed || !wanted) return false;
  return Object.entries(wanted).every(
    ([name, { version, optional }]) =>
      name === '' || (installed[name]?.version ?? (optional ? version : null)) === version,
  );
}

function installPackages() {
  say('Installing the packages that package-lock.json names…');
  need('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
}

/** Node 24 comes as a package on Linux; elsewhere the machine's own must be new enough. */
function nodeForTypeScript() {
  const packaged = path.join(BIN, 'node');
  if (existsSync(packaged)) return packaged;
  const [major, minor] = process.versions.node.split('.').map(Number);
  const [needMajor, needMinor] = NODE_FOR_TYPESCRIPT;
  if (major < needMajor || (major === needMajor && minor < needMinor)) {
    fail(`Node ${NODE_FOR_TYPESCRIPT.join('.')} or newer is needed on this system; this is ${process.versions.node}.`);
  }
  return process.execPath;
}

function dataIsBuilt() {
  if (!existsSync(DATA_BUILDER)) return true;
  const stamp = existsSync(DATA_STAMP) ? readFileSync(DATA_STAMP, 'utf8') : '';
  return DATA_FILES.every(name => existsSync(path.join(ROOT, name))) && stamp === stampOfData();
}

function buildData() {
  say('Building the place and name data from their packages…');
  need(node, [DATA_BUILDER]);
  mkdirSync(path.dirname(DATA_STAMP), { recursive: true });
  writeFileSync(DATA_STAMP, stampOfData());
}

/** Changes when the builder, a file of ours that it imports, or a package may have changed. */
function stampOfData() {
  const hash = createHash('sha256');
  for (const source of withImports(DATA_BUILDER)) hash.update(readFileSync(source));
  return hash.update(readFileSync(path.join(ROOT, 'package-lock.json'))).digest('hex');
}

function withImports(entry) {
  const sources = new Set([entry]);
  for (const source of sources) {
    for (const [, name] of readFileSync(source, 'utf8').matchAll(/from '(\.[^']+)'/g)) {
      const target = path.resolve(path.dirname(source), name);
      if (existsSync(target)) sources.add(target);
    }
  }
  return sources;
}

function run() {
  const child = spawn(node, [path.resolve(file), ...args], { stdio: 'inherit', env: environment() });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  child.on('error', error => fail(error.message));
  child.on('exit', (code, signal) => process.exit(signal ? 1 : code));
}

function need(command, commandArgs) {
  const shell = process.platform === 'win32'; // npm is a script there.
  const { status } = spawnSync(command, commandArgs, { cwd: ROOT, stdio: ['ignore', 2, 2], env: environment(), shell });
  if (status !== 0) fail(`${[command, ...commandArgs].join(' ')} failed.`);
}

function environment() {
  return { ...process.env, PATH: `${BIN}${path.delimiter}${process.env.PATH ?? ''}` };
}

function readJson(name) {
  const target = path.join(ROOT, name);
  return existsSync(target) ? JSON.parse(readFileSync(target, 'utf8')) : null;
}

function say(sentence) {
  process.stderr.write(`${sentence}\n`);
}

function fail(sentence) {
  say(sentence);
  process.exit(1);
}
