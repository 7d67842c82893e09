import { describe, expect, test, vi } from 'vitest';
import type { Annotation } from '../../lib/annotation/annotation.ts';
import {
  countryName,
  draftOfPerson,
  draftOfPlace,
  draftOfQuote,
  draftOfSelection,
  itemsOf,
} from '../../lib/annotation/drafts.ts';
import { readDraft } from '../../lib/annotation/guards.ts';
import { savedFinder } from '../../lib/annotation/saved-item.ts';
import type { Findings, Person, Place, Quote } from '../../lib/mentions.ts';
import type { Span } from '../../lib/text/span.ts';
import { annotationWith } from '../helpers/saved.ts';

const TEXT = [
  '“The bridge,” said Mayor Ana Reyes, “will open in May.” Officials in Larkfield agreed.',
  'Gov. Joe Lind called it “a long wait”. Reyes lives in Larkfield, a town in Georgia. Tom Ash sells boats there.',
  'In Tbilisi, Georgia has other news.',
].join('\n');

const FINDINGS: Findings = {
  quotes: [
    quote('The bridge,', 1, { speaker: at('Ana Reyes'), speakerName: 'Ana Reyes', personId: 'p1' }),
    quote('will open in May.', 1, { speaker: at('Ana Reyes'), speakerName: 'Ana Reyes', personId: 'p1' }),
    quote('a long wait', 2, { form: 'mixed', speaker: at('Joe Lind'), personId: 'p9' }),
  ],
  people: [
    person('p1', 'Ana Reyes', ['Mayor', 'former teacher'], 'Larkfield', [
      { ...at('Ana Reyes'), title: at('Mayor'), rule: 'title' },
      { ...at('Reyes lives', 5), title: null, rule: 'short' },
    ]),
    person('p2', 'Tom Ash', [], null, [{ ...at('Tom Ash'), title: null, rule: 'name' }], false),
  ],
  places: [
    place('Larkfield', 1, 'US', at('Larkfield')),
    place('Larkfield', 1, 'US', at('Larkfield, a', 9)),
    place('Georgia', 2, 'US', at('Georgia.', 7)),
    place('Tbilisi', null, 'GE', at('Tbilisi')),
    place('Georgia', 3, 'GE', at('Georgia has', 7)),
  ],
};

describe('itemsOf', () => {
  const items = itemsOf(TEXT, FINDINGS);

  test('makes one row a quote, an official and a place name', () => {
    expect(items.map(({ kind, label, detail }) => `${kind}: ${label} (${detail})`)).toEqual([
      'quote: The bridge, … will open in May. (Ana Reyes, Mayor, Larkfield)',
      'quote: a long wait (Joe Lind)',
      'official: Ana Reyes (Mayor, former teacher, Larkfield)',
      'place: Larkfield (United States)',
      'place: Georgia (United States)',
      'place: Tbilisi (Georgia)',
      'place: Georgia (Georgia)',
    ]);
  });

  test('leaves the names of countries until they are shown', () => {
    const naming = vi.spyOn(Intl, 'DisplayNames');
    const place = itemsOf(TEXT, FINDINGS).at(-1);
    expect(naming).not.toHaveBeenCalled();
    expect(place?.detail).toBe('Georgia');
    expect(naming).toHaveBeenCalled();
  });

  test('gives each row a key of its own', () => {
    expect(new Set(items.map(({ key }) => key)).size).toBe(items.length);
  });

  test('points at every stretch and mention', () => {
    const words = items.map(({ spans }) => spans.map(({ start, end }) => TEXT.slice(start, end)).join('|'));
    expect(words.slice(0, 4)).toEqual([
      'The bridge,|will open in May.',
      'a long wait',
      'Ana Reyes|Reyes',
      'Larkfield|Larkfield',
    ]);
  });

  test('makes drafts that the store accepts', () => {
    for (const { draft } of items) expect(readDraft(JSON.parse(JSON.stringify(draft)))).toEqual(draft);
  });

  test('finds nothing in nothing', () => {
    expect(itemsOf('', { quotes: [], people: [], places: [] })).toEqual([]);
  });
});

describe('draftOfQuote', () => {
  test('keeps a target a stretch and what is known of the speaker', () => {
    const draft = draftOfQuote(TEXT, FINDINGS, 1);
    expect(draft.targets.map(({ exact }) => exact)).toEqual(['The bridge,', 'will open in May.']);
    expect(draft.body).toEqual({
      kind: 'quote',
      words: 'The bridge, … will open in May.',
      form: 'direct',
      speaker: 'Ana Reyes',
      title: 'Mayor',
      affiliation: 'Larkfield',
    });
  });

  test('names the speaker by the words of the text when there is no fuller name', () => {
    expect(draftOfQuote(TEXT, FINDINGS, 2).body).toMatchObject({ form: 'mixed', speaker: 'Joe Lind', title: null });
  });

  test('throws for a group that is not there, with its number', () => {
    expect(() => draftOfQuote(TEXT, FINDINGS, 7)).toThrow('7');
  });
});

describe('draftOfSelection', () => {
  test.each([
    ['quote', '“will open in May.”', 'will open in May.'],
    ['note', ' Officials in Larkfield\n', 'Officials in Larkfield'],
    ['note', '“a long wait”', '“a long wait”'],
    ['official', ' Joe Lind ', 'Joe Lind'],
    ['place', 'Tbilisi', 'Tbilisi'],
  ] as const)('as a %s: %j', (kind, selected, words) => {
    const text = `He said: ${selected} there.`;
    const start = text.indexOf(selected);
    const draft = draftOfSelection(text, { start, end: start + selected.length }, kind);
    expect(draft?.origin).toBe('made');
    expect(draft?.targets[0]?.exact).toBe(words);
    expect(draft?.body).toMatchObject(kind === 'quote' || kind === 'note' ? { kind, words } : { kind, name: words });
    expect(readDraft(draft)).toEqual(draft);
  });

  test.each([
    ['note', ' \n '],
    ['quote', ' “” '],
  ] as const)('as a %s: nothing of %j', (kind, text) => {
    expect(draftOfSelection(text, { start: 0, end: text.length }, kind)).toBeNull();
  });
});

describe('savedFinder', () => {
  const [first, second, official, larkfield] = itemsOf(TEXT, FINDINGS) as [Item, Item, Item, Item];

  test('knows an item that was saved', () => {
    const saved = [saveOf(second, 'a'), saveOf(first, 'b'), saveOf(official, 'c')];
    expect(savedFinder(saved)(first)?.id).toBe('b');
    expect(savedFinder(saved)(official)?.id).toBe('c');
    expect(savedFinder(saved)(larkfield)).toBeNull();
  });

  test('knows it after a correction of its speaker', () => {
    const saved = saveOf(first, 'a');
    const corrected = { ...saved, body: { ...saved.body, speaker: 'Joe Lind' } } as Annotation;
    expect(savedFinder([corrected])(first)?.id).toBe('a');
  });

  test('knows it by where it stands now, when its words were edited', () => {
    const saved = annotationWith({ id: 'a', body: first.draft.body });
    const anchor = { id: 'a', anchor: 'changed', spans: [first.spans[1]!], wordsNow: 'will open' } as const;
    expect(savedFinder([saved], [anchor])(first)?.id).toBe('a');
    expect(savedFinder([saved], [anchor])(second)).toBeNull();
  });

  test('does not take a quote for the official in it', () => {
    const anchor = { id: 'a', anchor: 'same', spans: official.spans, wordsNow: null } as const;
    expect(savedFinder([annotationWith({ id: 'a' })], [anchor])(official)).toBeNull();
  });
});

describe('countryName', () => {
  test.each([
    ['UA', 'Ukraine'],
    ['GB', 'United Kingdom'],
    ['XX', 'XX'],
    ['', ''],
    ['Ukraine', 'Ukraine'],
  ])('%s → %s', (code, name) => expect(countryName(code)).toBe(name));
});

test('draftOfPerson keeps enough mentions to outlive an edit, not all of a long article', () => {
  const [reyes] = FINDINGS.people;
  const mentions = Array.from({ length: 40 }, () => reyes!.mentions[0]!);
  expect(draftOfPerson(TEXT, { ...reyes!, mentions }).targets).toHaveLength(8);
});

test('draftOfPlace keeps its point', () => {
  expect(draftOfPlace(TEXT, FINDINGS.places[0]!).body).toEqual({
    kind: 'place',
    name: 'Larkfield',
    geonamesId: 1,
    country: 'US',
    lat: 1.5,
    lon: 2.5,
  });
});

type Item = ReturnType<typeof itemsOf>[number];

test('a place is one row, however it is written; two places of one name are two', () => {
  const text = 'KYIV Kiev, Henry County, HENRY COUNTY, Henry County';
  const at = (words: string, from = 0) => ({
    start: text.indexOf(words, from),
    end: text.indexOf(words, from) + words.length,
  });
  const places = [
    place('Kyiv', 703448, 'UA', at('KYIV')),
    place('Kyiv', 703448, 'UA', at('Kiev')),
    { ...place('Henry County', null, 'US', at('Henry County')), admin1: 'Ohio' },
    { ...place('HENRY COUNTY', null, 'US', at('HENRY COUNTY')), admin1: 'Ohio' },
    { ...place('Henry County', null, 'US', at('Henry County', 40)), admin1: 'Georgia' },
  ];
  const rows = itemsOf(text, { quotes: [], people: [], places });
  expect(rows.map(({ label, detail, spans }) => `${label}, ${detail}: ${spans.length}`)).toEqual([
    'Kyiv, Ukraine: 2',
    'Henry County, Ohio, United States: 2',
    'Henry County, Georgia, United States: 1',
  ]);
});

function saveOf({ draft }: Item, id: string): Annotation {
  return annotationWith({ ...draft, id });
}

function at(words: string, length = words.length): Span {
  const start = TEXT.indexOf(words);
  return { start, end: start + length };
}

function quote(words: string, group: number, change: Partial<Quote>): Quote {
  return {
    kind: 'quote',
    form: 'direct',
    group,
    ...at(words),
    speaker: null,
    speakerName: null,
    personId: null,
    cue: null,
    confidence: 1,
    rule: 'test',
    ...change,
  };
}

function person(
  id: string,
  name: string,
  titles: string[],
  affiliation: string | null,
  mentions: Person['mentions'],
  official = true,
): Person {
  return { kind: 'person', id, name, official, titles, affiliation, gender: null, mentions };
}

function place(name: string, geonamesId: number | null, country: string, span: Span): Place {
  return {
    kind: 'place',
    ...span,
    name,
    geonamesId,
    lat: 1.5,
    lon: 2.5,
    country,
    admin1: null,
    usage: 'literal',
    confidence: 1,
    certain: true,
    alternatives: [],
    rule: 'test',
  };
}
