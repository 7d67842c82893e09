import type { SequenceModel } from './model.ts';
import { readModel } from './model-file.ts';
import { readWordClasses, type WordClasses } from './word-classes.ts';

/** What was learnt from large texts. `null` where a file is missing or damaged: the rules go on without it. */
export interface Models {
  readonly words: WordClasses | null;
  readonly names: SequenceModel | null;
  readonly speech: SequenceModel | null;
}

/** Nothing was learnt. */
export const NO_MODELS: Models = { words: null, names: null, speech: null };

/** Where each model lies among the files that the extension ships. */
export const MODEL_FILES: Readonly<Record<keyof Models, string>> = {
  words: 'models/words.bin',
  names: 'models/names.bin',
  speech: 'models/speech.bin',
};

/** The files of the models as they were read; `null` for one that could not be. */
export type ModelBytes = Readonly<Record<keyof Models, Uint8Array | null>>;

/** Read what is sound. Of each file that is not, `report` gets one sentence. */
export function readModels(files: ModelBytes, report: (problem: string) => void): Models {
  const sound = <T>(name: keyof Models, read: (file: Uint8Array) => T): T | null => {
    const file = files[name];
    try {
      if (file !== null) return read(file);
      report(`${MODEL_FILES[name]} is missing; rules go on without it.`);
    } catch (error) {
      report(`${MODEL_FILES[name]} is of no use; rules go on without it. ${(error as Error).message}`);
    }
    return null;
  };
  return {
    words: sound('words', readWordClasses),
    names: sound('names', readModel),
    speech: sound('speech', readModel),
  };
}
