import { expect, test } from 'vitest';
import type { Draft } from '../../lib/annotation/annotation.ts';
import { draftOfSelection } from '../../lib/annotation/drafts.ts';
import { isSameThing, thingsAmong } from '../../lib/annotation/same.ts';
import { placeBody } from '../helpers/saved.ts';

const TEXT =
  'The mayor said “no” to the plan for the old quay on Monday evening. The governor said “no” to a second bridge at noon today.';

test.each([
  ['the same words at the same place', selected('“no”', 'quote'), selected('“no”', 'quote'), true],
  ['the same words at another place', selected('“no”', 'quote'), selected('“no”', 'quote', 40), false],
  [
    'the same place after an edit elsewhere',
    selected('“no”', 'quote'),
    selected('“no”', 'quote', 0, `News. ${TEXT}`),
    true,
  ],
  [
    'the same words in other marks',
    selected('said “no” to the', 'note'),
    selected('said "no" to the', 'note', 0, TEXT.replaceAll(/[“”]/g, '"')),
    true,
  ],
  ['another kind at the same place', selected('old quay', 'note'), selected('old quay', 'place'), false],
  ['more words', selected('old quay', 'note'), selected('the old quay', 'note'), false],
])('isSameThing: %s', (_, a, b, same) => {
  expect(isSameThing(a, b)).toBe(same);
  expect(isSameThing(b, a)).toBe(same);
});

test.each([
  ['a name in other letters', official('Zoë O’Brien'), official("ZOE O'BRIEN"), true],
  ['another name', official('Ana Reyes'), official('Ana Reyes Lind'), false],
  ['one place of the gazetteer', placeWith('Kyiv', 1), placeWith('Kiev', 1), true],
  ['two places of one name', placeWith('Paris', 1), placeWith('Paris', 2), false],
  ['a name and country without a number', placeWith('Holm', null), placeWith('Hólm', null), true],
])('isSameThing, wherever it stands: %s', (_, a, b, same) => expect(isSameThing(a, b)).toBe(same));

test('two places that other programs tell by their neighbours alone are two', () => {
  const bare = (prefix: string, suffix: string): Draft => ({
    origin: 'made',
    targets: [{ exact: 'Iran', prefix, suffix, start: 0, end: 4, paragraph: '' }],
    body: { kind: 'note', words: 'Iran' },
  });
  expect(isSameThing(bare('talks with ', ' went on'), bare('oil from ', ' is dear'))).toBe(false);
  expect(isSameThing(bare('talks with ', ' went on'), bare('talks with ', ' is dear'))).toBe(true);
  expect(isSameThing(bare('', ''), bare('', ''))).toBe(true);
});

test('thingsAmong finds what isSameThing finds', () => {
  const drafts = [
    selected('“no”', 'quote'),
    selected('old quay', 'note'),
    official('Zoë O’Brien'),
    placeWith('Kyiv', 1),
    placeWith('Holm', null),
  ];
  const asked = [
    ...drafts,
    selected('“no”', 'quote', 40),
    official("ZOE O'BRIEN"),
    placeWith('Kiev', 1),
    placeWith('Hólm', null),
    placeWith('Kyiv', 2),
  ];
  const things = thingsAmong(drafts);
  for (const draft of asked) expect(things.find(draft)).toBe(drafts.find(other => isSameThing(other, draft)));
  const late = official('Late Comer');
  expect(things.find(late)).toBeUndefined();
  things.add(late);
  expect(things.find(official('late comer'))).toBe(late);
});

test('thingsAmong misses nothing, whatever is told of the places', () => {
  const pick = (i: number, of: readonly string[]) => of[i % of.length]!;
  const drafts = Array.from({ length: 400 }, (_, i): Draft => {
    const prefix = pick(i >> 1, ['', 'talks with ', 'oil from ', '“']);
    const suffix = pick(i >> 3, ['', ' went on', ' is dear']);
    const exact = pick(i, ['Iran', 'iran', '“Iran”', '"Iran"', 'Oman']);
    const start = (i >> 5) % 3;
    const targets = [{ exact, prefix, suffix, start, end: start + 4, paragraph: '' }];
    return { origin: 'made', targets, body: { kind: 'note', words: exact } };
  });
  const things = thingsAmong(drafts.slice(200));
  for (const draft of drafts) {
    expect(things.find(draft) === undefined).toBe(!drafts.slice(200).some(other => isSameThing(other, draft)));
  }
});

function selected(words: string, kind: 'quote' | 'note' | 'place', from = 0, text = TEXT): Draft {
  const start = text.indexOf(words, from);
  return draftOfSelection(text, { start, end: start + words.length }, kind)!;
}

function official(name: string): Draft {
  const target = { exact: name, prefix: `${name} a`, suffix: 'b', start: name.length, end: 2, paragraph: '' };
  return { origin: 'found', targets: [target], body: { kind: 'official', name, titles: [], affiliation: null } };
}

function placeWith(name: string, geonamesId: number | null): Draft {
  const target = {
    exact: name,
    prefix: `${geonamesId}`,
    suffix: `${geonamesId}`,
    start: geonamesId ?? 0,
    end: name.length,
    paragraph: '',
  };
  return {
    origin: 'found',
    targets: [target],
    body: { ...placeBody(name, 'IS', null, null), geonamesId } as Draft['body'],
  };
}
