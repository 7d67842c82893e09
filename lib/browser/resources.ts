import browser from 'webextension-polyfill';
import { readGivenNames } from '../find/names/given-names.ts';
import { readGazetteer } from '../place/gazetteer.ts';
import type { WorldMap } from '../place/map.ts';
import { type Resources, resourcesOf } from '../resources.ts';
import { MODEL_FILES, type Models, readModels } from '../tag/models.ts';

/** The engine's data, read once from the extension's own files at the first call. A failure is not kept: the next call tries again. */
export function resourceLoader(): () => Promise<Resources> {
  let loading: Promise<Resources> | null = null;
  return () => {
    loading ??= loadResources().catch(error => {
      loading = null;
      throw error;
    });
    return loading;
  };
}

async function loadResources(): Promise<Resources> {
  const [places, givenNames, models] = await Promise.all([
    ownFile('data/places.bin').then(file => file.arrayBuffer()),
    ownFile('data/given-names.txt').then(file => file.text()),
    loadModels(),
  ]);
  return resourcesOf({ gazetteer: readGazetteer(places), givenNames: readGivenNames(givenNames), models });
}

/** The models, as far as they are sound. Without them less is found, and that is no reason to find nothing. */
async function loadModels(): Promise<Models> {
  const bytesOf = (path: string) =>
    ownFile(path).then(
      async file => new Uint8Array(await file.arrayBuffer()),
      () => null,
    );
  const [words, names, speech] = await Promise.all([
    bytesOf(MODEL_FILES.words),
    bytesOf(MODEL_FILES.names),
    bytesOf(MODEL_FILES.speech),
  ]);
  return readModels({ words, names, speech }, problem => console.warn(`On the Record: ${problem}`));
}

/** The offline map of the world. */
export async function readWorldMap(): Promise<WorldMap> {
  return (await ownFile('data/world.json')).json() as Promise<WorldMap>; // Written by our own build.
}

/** A file of the extension's own package; this is no network request. */
async function ownFile(path: string): Promise<Response> {
  const response = await fetch(browser.runtime.getURL(path));
  if (!response.ok) throw new Error(`The extension's file ${path} could not be read; reinstalling it may help.`);
  return response;
}
