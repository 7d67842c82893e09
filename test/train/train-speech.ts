import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { SequenceModel } from '../../lib/tag/model.ts';
import { readModel } from '../../lib/tag/model-file.ts';
import { MODEL_FILES } from '../../lib/tag/models.ts';
import { speechWords } from '../../lib/tag/speech-tagger.ts';
import { readWordClasses } from '../../lib/tag/word-classes.ts';
import { readGold } from '../bench/gold.ts';
import { loadResources } from '../helpers/resources.ts';
import { ROOT } from '../helpers/sources.ts';
import { corpusFolder } from './corpora.ts';
import { type SpeechMeans, trainSpeech } from './speech.ts';

/** Train the model of speech on the corpus beside the project. */
export function trainSpeechModel(means = speechMeans(), rounds?: number): SequenceModel {
  return trainSpeech(readGold(path.join(corpusFolder('quotes'), 'polnear.train.jsonl')), means, rounds);
}

/** What the features of speech are made of, as the extension ships it: words and names are learnt before. */
export function speechMeans(): SpeechMeans {
  const file = (name: 'words' | 'names') => readFileSync(path.join(ROOT, 'public', MODEL_FILES[name]));
  const words = readWordClasses(file('words'));
  const resources = loadResources({ words, names: readModel(file('names')), speech: null });
  return { resources, wordOf: speechWords(words), proposing: true };
}
