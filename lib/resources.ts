import type { GivenNames } from './find/names/given-names.ts';
import type { Gazetteer } from './place/gazetteer.ts';
import type { Models } from './tag/models.ts';

/** Data that the engine needs beside the text: loaded once, handed in, never fetched from here. */
export interface Resources {
  readonly gazetteer: Gazetteer;
  readonly givenNames: GivenNames;
  readonly models: Models;
}
