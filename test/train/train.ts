import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { modelBytes } from '../../lib/tag/model-file.ts';
import { MODEL_FILES, type Models } from '../../lib/tag/models.ts';
import { ROOT } from '../helpers/sources.ts';
import { writeCard } from './card.ts';
import { trainingPackages } from './packages.ts';
import { trainNameModel } from './train-names.ts';
import { trainSpeechModel } from './train-speech.ts';
import { trainWordClasses } from './word-classes.ts';

/** How each model is made, in the order in which they need each other: names look up word classes, speech looks at names. */
const TRAINERS: Readonly<Record<keyof Models, () => Uint8Array>> = {
  words: () => trainWordClasses(trainingPackages()),
  names: () => modelBytes(trainNameModel()),
  speech: () => modelBytes(trainSpeechModel()),
};

/** The card is measured and written last: it trains several times over. */
const CARD = 'card';

/** `npm run train [-- words names speech card]`: make these, or all. The same corpora give the same bytes. */
function main(...wanted: string[]): void {
  const models = Object.keys(TRAINERS) as (keyof Models)[];
  const unknown = wanted.find(name => name !== CARD && !models.some(model => model === name));
  if (unknown !== undefined)
    throw new Error(`"${unknown}" can not be made; there are: ${[...models, CARD].join(', ')}.`);
  const isWanted = (name: string) => wanted.length === 0 || wanted.includes(name);
  for (const model of models) if (isWanted(model)) make(model);
  if (isWanted(CARD)) writeCard();
}

function make(name: keyof Models): void {
  const start = performance.now();
  const bytes = TRAINERS[name]();
  write(path.join(ROOT, 'public', MODEL_FILES[name]), bytes);
  const kilobytes = (length: number) => `${(length / 1000).toFixed(1)} kB`;
  const seconds = ((performance.now() - start) / 1000).toFixed(0);
  const zipped = gzipSync(bytes, { level: 9 }).length;
  console.log(`public/${MODEL_FILES[name]}: ${kilobytes(bytes.length)}, ${kilobytes(zipped)} gzipped, ${seconds} s`);
}

/** Another program may be reading the file: it finds the old one or the new one, never a half. */
function write(file: string, bytes: Uint8Array): void {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(`${file}.${process.pid}`, bytes);
  renameSync(`${file}.${process.pid}`, file);
}

try {
  main(...process.argv.slice(2));
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
