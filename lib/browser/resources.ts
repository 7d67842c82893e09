import browser from 'webextension-polyfill';
import type { Resources } from '../analyze.ts';
import { readGivenNames } from '../find/given-names.ts';
import { readGazetteer } from '../place/gazetteer.ts';
import type { WorldMap } from '../place/map.ts';

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
  const [places, givenNames] = await Promise.all([ownFile('data/places.bin'), ownFile('data/given-names.txt')]);
  return { gazetteer: readGazetteer(await places.arrayBuffer()), givenNames: readGivenNames(await givenNames.text()) };
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
