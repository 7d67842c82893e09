import { describe, expect, test } from 'vitest';
import type { AnalysisReport } from '../../../lib/analysis-report.ts';
import type { Span } from '../../../lib/text/span.ts';
import type { GoldDocument, GoldPlace } from '../gold.ts';
import { scoreNames } from './names.ts';
import { isSameTitle, scorePeople } from './people.ts';
import { scorePlaces } from './places.ts';
import { scoreQuotes } from './quotes.ts';
import { isSameName } from './same-name.ts';
import { markedStrings, stretchesOf } from './stretches.ts';

const TEXT = '“We will rebuild,” said Mayor Ana Reyes of Ostrava.\nShe called it “a start”. The “Iron Lady” film ran.';

/** The span of some words of TEXT. */
function of(words: string): Span & { text: string } {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length, text: words };
}

function foundQuote(
  words: string,
  speaker: string | null,
  speakerName: string | null,
): AnalysisReport['quotes'][number] {
  const { start, end } = of(words);
  return {
    start,
    end,
    kind: 'direct',
    group: 1,
    speaker: speaker === null ? null : of(speaker),
    speakerName,
    cue: null,
    rule: '',
  };
}

function reportsOf(report: Partial<AnalysisReport>): ReadonlyMap<string, AnalysisReport> {
  return new Map([['d', { id: 'd', quotes: [], people: [], places: [], ...report }]]);
}

describe('quotes', () => {
  const gold: GoldDocument = {
    id: 'd',
    text: TEXT,
    quotes: [
      { ...of('We will rebuild'), kind: 'direct', speech: true, speaker: of('Ana Reyes'), speakerName: 'Ana Reyes' },
      { ...of('a start'), kind: 'direct', speech: true, speaker: of('She'), speakerName: 'Ana Reyes' },
    ],
    notQuotes: [of('Iron Lady')],
  };
  const score = (...quotes: AnalysisReport['quotes'][number][]) => scoreQuotes([gold], reportsOf({ quotes }));

  test('marks, commas and a leading "that" make no difference', () => {
    const { exact } = score(foundQuote('“We will rebuild,”', null, null), foundQuote('a start”. ', null, null));
    expect(exact).toEqual({ precision: 100, recall: 100, f1: 100 });
  });

  test('a quote cut short is found partly, not exactly', () => {
    const { exact, partly } = score(foundQuote('We will', null, null));
    expect(exact.f1).toBe(0);
    expect(partly).toEqual({ precision: 100, recall: 50, f1: 66.7 });
  });

  test('a wrong speaker costs the attribution, not the quote', () => {
    const right = score(
      foundQuote('We will rebuild', 'Ana Reyes', 'Ana Reyes'),
      foundQuote('a start', 'Ana Reyes', 'Ana Reyes'),
    );
    expect(right.attributed.f1).toBe(100);
    const wrong = score(foundQuote('We will rebuild', 'Ostrava', null), foundQuote('a start', 'She', 'Ana Reyes'));
    expect(wrong.exact.f1).toBe(100);
    expect(wrong.attributed.f1).toBe(50);
    expect([wrong.speakerRight, wrong.nameRight]).toEqual([50, 50]);
  });

  test('a title in marks that is taken for speech is counted', () => {
    const { takenForQuotes, quotedStrings, notQuotes } = score(foundQuote('Iron Lady', null, null));
    expect([takenForQuotes, notQuotes]).toEqual([1, 1]);
    expect(quotedStrings.precision).toBe(0);
  });

  test('nothing found in a partial document is wrong', () => {
    const { partly } = scoreQuotes(
      [{ ...gold, partial: true }],
      reportsOf({ quotes: [foundQuote('Iron Lady', null, null)] }),
    );
    expect(partly).toEqual({ precision: 0, recall: 0, f1: 0 });
    const both = [foundQuote('Iron Lady', null, null), foundQuote('a start', null, null)];
    expect(scoreQuotes([{ ...gold, partial: true }], reportsOf({ quotes: both })).partly.precision).toBe(100);
  });

  test('a quote over two paragraphs is two stretches', () => {
    const text = '“One two.\n“Three four.”';
    expect(stretchesOf(text, { start: 0, end: text.length })).toEqual([
      { start: 1, end: 8 },
      { start: 11, end: 21 },
    ]);
  });

  test('marked strings are found in every style, also when a mark is lost', () => {
    const text = "“one” \"two\" ''three'' «four»\n“five";
    expect(markedStrings(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'one',
      'two',
      'three',
      'four',
      'five',
    ]);
  });
});

describe('people', () => {
  const gold: GoldDocument = {
    id: 'd',
    text: TEXT,
    people: [
      { name: 'Ana Reyes', official: true, titles: ['Mayor'], affiliation: 'Ostrava', mentions: [of('Ana Reyes')] },
    ],
  };
  const person = {
    name: 'Ana Reyes',
    official: true,
    titles: ['mayor'],
    affiliation: null,
    mentions: [of('Ana Reyes')],
  };

  test('an official with a right title and no body', () => {
    const score = scorePeople([gold], reportsOf({ people: [person] }));
    expect(score.officials.f1).toBe(100);
    expect([score.titleRight, score.affiliationRight]).toEqual([100, 0]);
  });

  test('a person who is not taken for an official is a mention all the same', () => {
    const score = scorePeople([gold], reportsOf({ people: [{ ...person, official: false }] }));
    expect(score.mentions.f1).toBe(100);
    expect([score.officials.f1, score.officialMentions.f1, score.titleRight]).toEqual([0, 0, null]);
  });

  test.each([
    ['Ana Reyes', 'Mayor Reyes', true],
    ['Ana Reyes', 'Ana', true],
    ['Ana Reyes', 'Ana Lee', false],
    ['Sen. Lee', 'Sen. Reyes', false],
    ['Ana Reyes', '', false],
  ])('%s and %s: the same name is %s', (a, b, same) => {
    expect(isSameName(a, b)).toBe(same);
  });

  test('titles agree by half of their words', () => {
    expect(isSameTitle('deputy foreign minister', 'Foreign Minister')).toBe(true);
    expect(isSameTitle('deputy chief of the party', 'chief')).toBe(false);
  });
});

describe('places', () => {
  const ostrava: GoldPlace = {
    ...of('Ostrava'),
    name: 'Ostrava',
    lat: 49.83,
    lon: 18.28,
    country: 'CZ',
    geonamesId: 3068799,
  };
  const found = {
    ...of('Ostrava'),
    name: 'Ostrava',
    geonamesId: null,
    lat: 49.9,
    lon: 18.3,
    country: 'CZ',
    usage: 'literal',
  } as const;
  const score = (gold: GoldPlace, ...places: AnalysisReport['places'][number][]) =>
    scorePlaces([{ id: 'd', text: TEXT, places: [gold] }], reportsOf({ places }));

  test('right words near the right point', () => {
    expect(score(ostrava, found)).toEqual({
      precision: 100,
      recall: 100,
      f1: 100,
      overlapF1: 100,
      within161km: 100,
      endToEnd: 100,
    });
  });

  test('right words at a wrong point, or at none', () => {
    expect(score(ostrava, { ...found, lat: 10 })).toMatchObject({ f1: 100, within161km: 0, endToEnd: 0 });
    expect(score(ostrava, { ...found, lat: null, lon: null })).toMatchObject({ f1: 100, within161km: 0 });
  });

  test('the same id is the same place, and so is the same name in the same country where gold has no id', () => {
    expect(score(ostrava, { ...found, lat: 0, geonamesId: 3068799 }).within161km).toBe(100);
    const { geonamesId: _, ...withoutId } = ostrava;
    expect(score(withoutId, { ...found, lat: 0 }).within161km).toBe(100);
  });

  test('a demonym is neither right nor wrong; a stray mention is wrong', () => {
    expect(score({ ...ostrava, demonym: true }, found)).toMatchObject({ precision: 0, recall: 0 });
    expect(score({ ...ostrava, demonym: true }, found, { ...found, ...of('Iron') }).precision).toBe(0);
    expect(score(ostrava, found, { ...found, ...of('Iron') }).precision).toBe(50);
  });
});

test('names are right by span and type', () => {
  const gold = {
    id: 'd',
    text: TEXT,
    entities: [
      { ...of('Ana Reyes'), type: 'PER' },
      { ...of('Ostrava'), type: 'GPE' },
    ],
  };
  const names = new Map([
    [
      'd',
      [
        { ...of('Ana Reyes'), type: 'person', rule: '' } as const,
        { ...of('Ostrava'), type: 'person', rule: '' } as const,
      ],
    ],
  ]);
  expect(scoreNames([gold], names)).toMatchObject({ person: { precision: 50, recall: 100 }, place: { recall: 0 } });
});
