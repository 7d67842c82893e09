import { readFileSync } from 'node:fs';
import type { Resources } from '../../lib/analyze.ts';
import { readGivenNames } from '../../lib/find/given-names.ts';
import { readGazetteer } from '../../lib/place/gazetteer.ts';

const DATA = new URL('../../public/data/', import.meta.url);

/** The engine's data as the extension ships them, read from the disk. */
export function loadResources(): Resources {
  const places = read('places.bin');
  return {
    gazetteer: readGazetteer(
      places.buffer.slice(places.byteOffset, places.byteOffset + places.byteLength) as ArrayBuffer,
    ),
    givenNames: readGivenNames(read('given-names.txt').toString('utf8')),
  };
}

function read(name: string): Buffer {
  try {
    return readFileSync(new URL(name, DATA));
  } catch {
    throw new Error(`public/data/${name} is missing: run "npm run data" once.`);
  }
}
