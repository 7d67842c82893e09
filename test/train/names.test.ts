import { expect, test } from 'vitest';
import { modelBytes } from '../../lib/tag/model-file.ts';
import { namesBy, trainNames } from './names.ts';
import type { NamedText, NameType } from './names-corpora.ts';
import { nameMeans } from './train-names.ts';

/** "[person:Ana Reyes] left." */
function named(marked: string): NamedText {
  const names: NamedText['names'][number][] = [];
  let text = '';
  for (const part of marked.split(/(\[\w+:[^\]]+\])/)) {
    const name = /^\[(\w+):(.+)\]$/.exec(part);
    const start = text.length;
    text += name ? name[2]! : part;
    if (name) names.push({ start, end: text.length, type: name[1] as NameType });
  }
  return { text, names };
}

const CLEAN = [
  '[person:Ana Reyes] told the [organisation:Zorn Council] in [place:Duluth] that [person:Reyes] would go.',
  'In [place:Quelk] the mayor of [place:Ley] met [person:Robin Zorbin].',
  'Shares of [organisation:Zorbix] rose in [place:Leeds].',
].map(named);
const SILVER = ['[person:Tom Quill] left [place:Duluth].'].map(named);

test('the same texts give the same bytes, and are learnt', { timeout: 60_000 }, () => {
  const means = nameMeans();
  const model = trainNames(CLEAN, SILVER, means);
  expect(modelBytes(model)).toEqual(modelBytes(trainNames(CLEAN, SILVER, means)));
  expect(namesBy(model, CLEAN[2]!.text, means)).toHaveLength(2);
});
