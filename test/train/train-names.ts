import { findNames } from '../../lib/find/names.ts';
import { modelBytes } from '../../lib/tag/model-file.ts';
import { nameLookup } from '../../lib/tag/name-lookup.ts';
import { loadResources } from '../helpers/resources.ts';
import { corpusFolder } from './corpora.ts';
import { agreeing, trainNames } from './names.ts';
import { CLEAN, readNames, SILVER } from './names-corpora.ts';

/** Train the model of names: on the clean corpora, then also on those silver sentences where a first model agrees. */
export function trainNameModel(): Uint8Array {
  const folder = corpusFolder('entities');
  const resources = loadResources();
  const lookup = nameLookup(resources.models.words!, resources.gazetteer, resources.givenNames);
  const propose = (reading: Parameters<typeof findNames>[0]) => findNames(reading, resources);
  const clean = CLEAN.flatMap(name => readNames(folder, name));
  const first = trainNames(clean, propose, lookup);
  const silver = agreeing(readNames(folder, SILVER), first, propose, lookup);
  return modelBytes(trainNames([...clean, ...silver], propose, lookup));
}
