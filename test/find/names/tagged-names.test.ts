import { beforeAll, describe, expect, test } from 'vitest';
import { blocksOf } from '../../../lib/article.ts';
import { findNames } from '../../../lib/find/names/names.ts';
import { findTaggedNames } from '../../../lib/find/names/tagged-names.ts';
import { type Resources, resourcesOf } from '../../../lib/resources.ts';
import { NO_MODELS } from '../../../lib/tag/models.ts';
import { read } from '../../../lib/text/reading.ts';
import { HARD_TEXTS } from '../../helpers/damage.ts';
import { loadResources } from '../../helpers/resources.ts';

let resources: Resources;
beforeAll(() => {
  resources = loadResources();
});

const readingOf = (text: string) => read({ text, blocks: blocksOf(text) });
const LETTERS = { person: 'P', organisation: 'O', place: 'L', other: '-' } as const;

/** "[P:Ana Reyes] left [L:Duluth]": the names of a text, marked. Names of no type are left out. */
function marked(text: string): string {
  const names = findTaggedNames(readingOf(text), resources).filter(({ type }) => type !== 'other');
  return names.reduceRight(
    (rest, { start, end, type }) =>
      `${rest.slice(0, start)}[${LETTERS[type]}:${rest.slice(start, end)}]${rest.slice(end)}`,
    text,
  );
}

describe('rules and model together', () => {
  test.each([
    '[P:Ana Reyes] told the [O:Duluth City Council] that [L:Minnesota] would pay.',
    'Mayor [P:Sorrell] met Mr [P:Varga] in [L:Budapest].',
    // What no list knows is told by how it stands.
    'The talks with [P:Ngwerume Tsabola] were held in the village of [L:Mvurachena].',
    'Shares of [O:Zorbix] rose after [O:Zorbix Holdings] reported a profit.',
    // Head and tail of compounds.
    'The [L:Leeds]-based [O:Yorkshire Building Society] denied it.',
    // Sites bear the names of people.
    'On [L:Avenida Josefa Lindqvist] the lights are out, and [L:Point Lynford] is dark.',
    // No person is called so.
    'Minister [P:Warren Quelk] left, and he loved the Quelk.',
    // Letters behind a name and forms of address are no part of it.
    'The judge asked [P:Oisín Tarlach] KC to sit down, and so did Dr [P:Tarlach].',
    'Then [P:Oisín Tarlach Jr] wrote that the play by [P:Oisín Tarlach Sr.] was bad.',
    'He met [L:U.S.] Rep. [P:Harold “Hal” Tarlach] at noon.',
    "At noon [P:Sean 'Birdie' Tarlach] left with [P:Tiger Woods] and [P:Ice Cube].",
    // Firms that look like persons, papers that are given names.
    '[P:Ana Quelk] left. To the [O:Daily Mail] [P:Quelk] claimed that it was bad.',
    'The Renters (Reform) Bill was read.',
    'Meanwhile crowds outside a McDonald’s in town chanted.',
    '[P:Bill Shorten] said that a new Bill was read, and [P:Bill] left.',
    'Louis Vuitton made the bag. He fears that the Bill has flaws.',
    'Nobody has ever heard of it, and nothing came of it.',
  ])('%s', text => {
    expect(marked(text.replaceAll(/\[\w:|\]/g, ''))).toBe(text);
  });
});

test('without a model the rules do alone', () => {
  const reading = readingOf('Mayor Ana Reyes met the Duluth City Council in Minnesota.');
  const rules = findNames(reading, resources);
  expect(rules.length).toBeGreaterThan(2);
  const { words, names } = resources.models;
  for (const models of [NO_MODELS, { ...NO_MODELS, words }, { ...NO_MODELS, names }])
    expect(findTaggedNames(reading, resourcesOf({ ...resources, models }))).toEqual(rules);
});

test.each(Object.entries(HARD_TEXTS))('names are in order and do not overlap: %s', (_, write) => {
  const names = findTaggedNames(readingOf(write(20_000)), resources);
  names.forEach(({ start, end }, i) => {
    expect(start).toBeLessThan(end);
    if (i > 0) expect(names[i - 1]!.end).toBeLessThanOrEqual(start);
  });
});
