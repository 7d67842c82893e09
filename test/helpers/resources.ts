import { readFileSync } from 'node:fs';
import { readGivenNames } from '../../lib/find/names/given-names.ts';
import { readGazetteer } from '../../lib/place/gazetteer.ts';
import { type Resources, resourcesOf } from '../../lib/resources.ts';
import { MODEL_FILES, type Models, readModels } from '../../lib/tag/models.ts';

const PUBLIC = new URL('../../public/', import.meta.url);

/** The engine's data as the extension ships them, read from the disk. */
export function loadResources(models = loadModels()): Resources {
  const places = read('data/places.bin');
  return resourcesOf({
    gazetteer: readGazetteer(
      places.buffer.slice(places.byteOffset, places.byteOffset + places.byteLength) as ArrayBuffer,
    ),
    givenNames: readGivenNames(read('data/given-names.txt').toString('utf8')),
    models,
  });
}

/** The models that were trained; tests and measures are of nothing else. */
export function loadModels(): Models {
  const { words, names, speech } = MODEL_FILES;
  return readModels({ words: read(words), names: read(names), speech: read(speech) }, problem => {
    throw new Error(problem);
  });
}

function read(name: string): Buffer {
  try {
    return readFileSync(new URL(name, PUBLIC));
  } catch {
    const command = name.startsWith('data/') ? 'npm run data' : 'git restore public/models';
    throw new Error(`public/${name} is missing: run "${command}" once.`);
  }
}
