import { existsSync, globSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { writeGazetteer } from '../../lib/place/gazetteer-writer.ts';
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
  process.chdir(ROOT);
  if (!force && isFresh()) return;
  mkdirSync('public/data', { recursive: true });
  write('public/data/places.bin', writeGazetteer(placeRecords()));
  write('public/data/given-names.txt', Buffer.from(await givenNames()));
  write('public/data/world.json', Buffer.from(JSON.stringify(worldMap(countryCodes()))));
}

/** What the data is made from: the packages' files, our word lists, and the code that puts them together. */
function inputs(): string[] {
  return [
    ...Object.values(PLACE_FILES),
    ...Object.values(MAP_FILES),
    'node_modules/i18n-nationality/package.json',
    ...globSync([
      'lib/lexicon/*.ts',
      'lib/place/*.ts',
      'test/tools/{build-data,build-given-names,places-data,world-map}.ts',
    ]),
  ];
}

function isFresh(): boolean {
  if (!DATA_FILES.every(file => existsSync(file))) return false;
  const oldest = Math.min(...DATA_FILES.map(file => statSync(file).mtimeMs));
  return inputs().every(file => !existsSync(file) || statSync(file).mtimeMs <= oldest);
}

async function givenNames(): Promise<string> {
  const path = join(ROOT, 'test/tools/build-given-names.ts');
  if (!existsSync(path)) return '';
  const module = (await import(path)) as { givenNamesText(): string };
  return module.givenNamesText();
}

function write(file: string, bytes: Uint8Array): void {
  writeFileSync(file, bytes);
  const kilobytes = (length: number) => `${Math.round(length / 1000)} kB`;
  console.error(`${file}: ${kilobytes(bytes.length)}, ${kilobytes(gzipSync(bytes, { level: 9 }).length)} gzipped`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildData({ force: process.argv.includes('--force') });
