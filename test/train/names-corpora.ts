import { readFileSync } from 'node:fs';

/** A text with its names, as the corpora beside the project give them. */
export interface NamedText {
  readonly id: string;
  readonly text: string;
  readonly names: readonly GoldName[];
}

export interface GoldName {
  readonly start: number;
  readonly end: number;
  readonly type: NameType;
}

export type NameType = 'person' | 'place' | 'organisation';

const TYPES: Readonly<Record<string, NameType>> = { PER: 'person', LOC: 'place', GPE: 'place', ORG: 'organisation' };

/** What the shipped weights are trained on: licences in the model card. GMB is silver, and filtered. */
export const CLEAN = [
  'wikigold.train',
  'uner-ewt.train1',
  'uner-ewt.train2',
  'gum.train',
  'crossner-politics.train',
  'crossner-science.train',
  'crossner-literature.train',
  'crossner-music.train',
  'crossner-ai.train',
] as const;
export const SILVER = 'gmb.train';

/** Measured on, never trained on. */
export const DEV = ['dwie.dev', 'worldwide.dev'] as const;

/** Read one corpus of `folder` (JSONL, a text a line). */
export function readNames(folder: string, name: string): NamedText[] {
  return readFileSync(`${folder}/${name}.jsonl`, 'utf8')
    .split('\n')
    .filter(line => line !== '')
    .map(line => {
      const { id, text, entities } = JSON.parse(line) as { id: string; text: string; entities: readonly Entity[] };
      const names = entities.flatMap(({ start, end, type }) =>
        TYPES[type] ? [{ start, end, type: TYPES[type] }] : [],
      );
      return { id, text, names };
    });
}

interface Entity {
  readonly start: number;
  readonly end: number;
  readonly type: string;
}
