import { COMMENTS, FINDINGS, HEARERS, OCCASIONS } from '../lexicon/around-cues.ts';
import { CUE_NOUNS } from '../lexicon/cues.ts';
import {
  ADVERBS,
  BE,
  COORDINATORS,
  DETERMINERS,
  DO,
  HAVE,
  MODALS,
  NEGATIONS,
  OBJECT_PRONOUNS,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
  TIME_WORDS,
} from '../lexicon/function-words.ts';
import type { Spelling } from '../text/spelling.ts';
import type { SequenceModel } from './model.ts';
import type { WordClasses } from './word-classes.ts';
import { lookingAtTexts, type Word } from './words.ts';

/** The lists that the rules for quotes look words up in: a bit each, in this order, which trained models know. */
const LISTS: readonly ReadonlySet<string>[] = [
  COORDINATORS,
  DETERMINERS,
  PREPOSITIONS,
  SUBORDINATORS,
  SUBJECT_PRONOUNS,
  OBJECT_PRONOUNS,
  ADVERBS,
  BE,
  HAVE,
  DO,
  MODALS,
  NEGATIONS,
  TIME_WORDS,
  OCCASIONS,
  CUE_NOUNS,
  COMMENTS,
  HEARERS,
  FINDINGS,
];

/** The model of speech, and what its features are made of beyond the text. */
export interface SpeechTagger {
  readonly model: SequenceModel;
  /** What is known of a word by itself. */
  readonly wordOf: (spelling: Spelling) => Word;
}

/** Make a model of speech ready to be asked again and again. */
export function speechTagger(model: SequenceModel, words: WordClasses, lookingAt = lookingAtTexts): SpeechTagger {
  return { model, wordOf: speechWords(words, lookingAt) };
}

/** What the features of speech know of words, each looked at once. */
export function speechWords(words: WordClasses, lookingAt = lookingAtTexts): SpeechTagger['wordOf'] {
  return lookingAt({ classesOf: lower => words.of(lower), listsOf });
}

function listsOf(lower: string): number {
  return LISTS.reduce((bits, list, i) => (list.has(lower) ? bits | (1 << i) : bits), 0);
}
