import { existsSync, globSync, mkdirSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { writeGazetteer } from '../../lib/place/gazetteer-writer.ts';
import { givenNamesText } from './build-given-names.ts';
import { countryCodes, PLACE_FILES, placeRecords } from './places-data.ts';
import { MAP_FILES, worldMap } from './world-map.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** The files that the build writes, from the project's root. */
export const DATA_FILES = ['public/data/places.bin', 'public/data/given-names.txt', 'public/data/world.json'] as const;

/**
 * Write the data that the extension is shipped with. Does nothing when all of it is newer than what it is made from.
 * Run by `npm run data`, and by every tool that needs the data.
 */
export async function buildData({ force = false } = {}): Promise<void> {
  if (!force && isFresh()) return;
  write('public/data/places.bin', writeGazetteer(placeRecords()));
  write('public/data/given-names.txt', Buffer.from(givenNamesText()));
  write('public/data/world.json', Buffer.from(JSON.stringify(worldMap(countryCodes()))));
}

/** What the data is made from: the packages' files, our word lists, and the code that puts them together. */
function inputs(): string[] {
  const own = [
    'lib/lexicon/*.ts',
    'lib/place/*.ts',
    'test/tools/{build-data,build-given-names,places-data,world-map}.ts',
  ];
  return [
    ...Object.values(PLACE_FILES),
    ...Object.values(MAP_FILES),
    ...globSync(own, { cwd: ROOT }).map(file => join(ROOT, file)),
  ];
}

function isFresh(): boolean {
  const outputs = DATA_FILES.map(file => join(ROOT, file));
  if (!outputs.every(file => existsSync(file))) return false;
  const oldest = Math.min(...outputs.map(file => statSync(file).mtimeMs));
  return inputs().every(file => statSync(file).mtimeMs <= oldest);
}

/** Another program may be reading the file: it finds the old one or the new one, never a half. */
function write(file: string, bytes: Uint8Array): void {
  const path = join(ROOT, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(`${path}.${process.pid}`, bytes);
  renameSync(`${path}.${process.pid}`, path);
  const kilobytes = (length: number) => `${Math.round(length / 1000)} kB`;
  console.error(`${file}: ${kilobytes(bytes.length)}, ${kilobytes(gzipSync(bytes, { level: 9 }).length)} gzipped`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildData({ force: process.argv.includes('--force') });
