import { readFileSync } from 'node:fs';

/** A text with its names, as the corpora beside the project give them. */
export interface NamedText {
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

/** What the shipped weights are trained on: licences in the model card. */
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

/** Labelled by programs and mended by hand, here and there: only what others say too is learnt from. */
export const SILVER = 'gmb.train';

/** Read one corpus of `folder` (JSONL, a text a line). */
export function readNames(folder: string, name: string): NamedText[] {
  return linesOf(folder, name).map(({ text, entities }) => ({ text, names: namesOf(entities) }));
}

/** News sentences of one article stand together in the silver corpus, but not where it begins and ends: so many of them. */
const SENTENCES = 8;
/** A few sentences are left out of each article; more are the end of it. */
const LONGEST_GAP = 4;

/** Read a corpus of numbered sentences, put together to texts of several, so that names are known from elsewhere. */
export function readJoinedNames(folder: string, name: string): NamedText[] {
  const texts: NamedText[] = [];
  let sentences: Line[] = [];
  let before = Number.NEGATIVE_INFINITY;
  for (const line of linesOf(folder, name)) {
    const number = Number(line.id.slice(line.id.lastIndexOf('-') + 1));
    if (sentences.length === SENTENCES || number - before > LONGEST_GAP) {
      texts.push(joined(sentences));
      sentences = [];
    }
    sentences.push(line);
    before = number;
  }
  return [...texts, joined(sentences)];
}

function joined(sentences: readonly Line[]): NamedText {
  let text = '';
  const names: GoldName[] = [];
  for (const sentence of sentences) {
    const at = text.length;
    for (const { start, end, type } of namesOf(sentence.entities))
      names.push({ start: start + at, end: end + at, type });
    text += `${sentence.text}\n`;
  }
  return { text, names };
}

interface Line {
  readonly id: string;
  readonly text: string;
  readonly entities: readonly { readonly start: number; readonly end: number; readonly type: string }[];
}

/** Our own files: they are taken at their word. */
function linesOf(folder: string, name: string): Line[] {
  return readFileSync(`${folder}/${name}.jsonl`, 'utf8')
    .split('\n')
    .filter(line => line !== '')
    .map(line => JSON.parse(line) as Line);
}

function namesOf(entities: Line['entities']): GoldName[] {
  return entities.flatMap(({ start, end, type }) => (TYPES[type] ? [{ start, end, type: TYPES[type] }] : []));
}
