import type { GivenNames } from './find/names/given-names.ts';
import { populationOf, type Scene, sceneOf } from './find/names/name-scene.ts';
import { placeLookup } from './find/places/gazetteer-names.ts';
import type { Lookup } from './find/places/place-name.ts';
import { type KnownWords, knownWords } from './known-words.ts';
import type { Gazetteer } from './place/gazetteer.ts';
import { remembered, rememberedWith } from './remembered.ts';
import type { Models } from './tag/models.ts';
import { nameLookup, rememberingWords, type TaggedWords } from './tag/name-lookup.ts';
import { type SpeechTagger, speechTagger } from './tag/speech-tagger.ts';
import type { Reading } from './text/reading.ts';

/** Data that the engine needs beside the text: loaded once, handed in, never fetched from here. */
export interface Data {
  readonly gazetteer: Gazetteer;
  readonly givenNames: GivenNames;
  readonly models: Models;
}

/** The data, and what was looked up in them before: most words of an article stood in another. */
export interface Resources extends Data {
  readonly memory: Memory;
}

/** Answers that are remembered. They follow from the data and the question alone, and are bounded in number. */
export interface Memory {
  readonly words: KnownWords;
  /** How many live in the biggest place of a name; -1 when there is none. */
  readonly populationOf: (name: string) => number;
  /** An article as the rules for names see it; forgotten with the article. */
  readonly sceneOf: (reading: Reading) => Scene;
  /** Places by name. */
  readonly places: Lookup;
  /** What the tagger of names knows of words; `null` without their classes. */
  readonly taggedWords: TaggedWords | null;
  /** The tagger of speech with what it knows of words; `null` without its model, or without their classes. */
  readonly speechTagger: SpeechTagger | null;
}

/** Distinct words and names to remember: those of some fifty articles. */
const MOST_WORDS = 20_000;

/** Make data ready to be used again and again. */
export function resourcesOf(data: Data): Resources {
  const { gazetteer, givenNames, models } = data;
  const words = knownWords(givenNames, MOST_WORDS);
  const populations = remembered((name: string) => populationOf(name, gazetteer), MOST_WORDS);
  return {
    ...data,
    memory: {
      words,
      populationOf: populations,
      sceneOf: rememberedWith(reading =>
        sceneOf(reading, { givenNames, nameWordOf: words.nameWordOf, populationOf: populations }),
      ),
      places: placeLookup(gazetteer, MOST_WORDS),
      taggedWords: models.words && rememberingWords(nameLookup(models.words, gazetteer, givenNames), words.lookingAt),
      speechTagger: models.words && models.speech && speechTagger(models.speech, models.words, words.lookingAt),
    },
  };
}
