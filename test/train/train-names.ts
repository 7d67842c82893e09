import { readFileSync } from 'node:fs';
import path from 'node:path';
import { findNames } from '../../lib/find/names/names.ts';
import type { SequenceModel } from '../../lib/tag/model.ts';
import { MODEL_FILES, NO_MODELS } from '../../lib/tag/models.ts';
import { nameLookup } from '../../lib/tag/name-lookup.ts';
import { readWordClasses } from '../../lib/tag/word-classes.ts';
import { loadResources } from '../helpers/resources.ts';
import { ROOT } from '../helpers/sources.ts';
import { corpusFolder } from './corpora.ts';
import { type Effort, type Means, trainNames } from './names.ts';
import { CLEAN, readJoinedNames, readNames, SILVER } from './names-corpora.ts';

/** Train the model of names on the corpora beside the project. */
export function trainNameModel(means = nameMeans(), silver = true, effort?: Effort): SequenceModel {
  const folder = corpusFolder('entities');
  const clean = CLEAN.flatMap(name => readNames(folder, name));
  return trainNames(clean, silver ? readJoinedNames(folder, SILVER) : [], means, effort);
}

/** What the features of names are made of, as the extension ships it. */
export function nameMeans(): Means {
  const resources = loadResources(NO_MODELS);
  const words = readWordClasses(readFileSync(path.join(ROOT, 'public', MODEL_FILES.words)));
  return {
    lookup: nameLookup(words, resources.gazetteer, resources.givenNames),
    propose: reading => findNames(reading, resources),
  };
}
