import { describe, expect, test } from 'vitest';
import type { FoundItem } from '../../lib/annotation/drafts.ts';
import { describe as describeSpan } from '../../lib/annotation/selector.ts';
import { KINDS } from '../../lib/view/kinds.ts';
import { type Markable, markBeside, marksAt, marksOf } from '../../lib/view/marks.ts';
import { annotationWith, quoteBody } from '../helpers/saved.ts';

const TEXT = 'Mayor Ana Reyes said “We will rebuild the wall in Kyiv” on Monday in Kyiv.';

const ITEMS = [
  itemOf('quote', 'We will rebuild the wall in Kyiv'),
  itemOf('official', 'Ana Reyes'),
  itemOf('place', 'Kyiv'),
];

describe('marksOf', () => {
  test('marks every stretch of what was found, in text order', () => {
    expect(marked({})).toEqual([
      'official: Ana Reyes',
      'quote: We will rebuild the wall in Kyiv',
      'place: Kyiv',
      'place: Kyiv',
    ]);
  });

  test('leaves out the kinds that are switched off', () => {
    expect(marked({ kinds: ['place'] })).toEqual(['place: Kyiv', 'place: Kyiv']);
  });

  test('marks once what was found and is saved', () => {
    const saved = annotationWith({ body: ITEMS[0]!.draft.body, targets: ITEMS[0]!.draft.targets });
    const marks = marksOf(page({ saved: [saved], anchors: [anchorOf(saved.id, 'We will rebuild the wall in Kyiv')] }));
    expect(marks.filter(({ kind }) => kind === 'quote')).toMatchObject([{ saved, item: ITEMS[0], draft: saved }]);
  });

  test('marks what only the reader has marked, and notes whatever is switched off', () => {
    const note = annotationWith({ id: 'n', body: { kind: 'note', words: 'the wall' } });
    expect(marked({ items: [], kinds: [], saved: [note], anchors: [anchorOf('n', 'the wall')] })).toEqual([
      'note: the wall',
    ]);
  });

  test('marks nothing of what is lost or rejected', () => {
    const lost = annotationWith({ id: 'l' });
    const rejected = annotationWith({ ...ITEMS[1]!.draft, id: 'r', review: 'rejected' });
    const anchors = [{ id: 'l', anchor: 'lost', spans: [], wordsNow: null } as const, anchorOf('r', 'Ana Reyes')];
    expect(marked({ items: [ITEMS[1]!], saved: [lost, rejected], anchors })).toEqual([]);
  });
});

describe('marksAt', () => {
  test('names the innermost first', () => {
    const marks = marksOf(page({}));
    expect(marksAt(marks, TEXT.indexOf('Kyiv') + 1).map(({ kind }) => kind)).toEqual(['place', 'quote']);
    expect(marksAt(marks, TEXT.indexOf('said'))).toEqual([]);
  });
});

describe('markBeside', () => {
  const marks = marksOf(page({}));

  test.each([
    [-1, 1, 'official'],
    [TEXT.indexOf('said'), 1, 'quote'],
    [TEXT.indexOf('said'), -1, 'official'],
    [TEXT.length, 1, 'official'],
    [0, -1, 'place'],
  ] as const)('from %d in direction %d comes the %s', (offset, direction, kind) => {
    expect(markBeside(marks, offset, direction)?.kind).toBe(kind);
  });

  test('is nothing where nothing is marked', () => {
    expect(markBeside([], 0, 1)).toBeNull();
  });
});

function page(change: Partial<Markable>): Markable {
  return { items: ITEMS, saved: [], anchors: [], kinds: KINDS, ...change };
}

function marked(change: Partial<Markable>): string[] {
  return marksOf(page(change)).map(({ kind, start, end }) => `${kind}: ${TEXT.slice(start, end)}`);
}

function spansOf(words: string) {
  return [...TEXT.matchAll(new RegExp(words, 'g'))].map(({ index }) => ({ start: index, end: index + words.length }));
}

function itemOf(kind: FoundItem['kind'], words: string): FoundItem {
  const spans = spansOf(words);
  const body = {
    quote: quoteBody(words),
    official: { kind: 'official', name: words, titles: ['Mayor'], affiliation: null },
    place: { kind: 'place', name: words, geonamesId: 703448, country: 'UA', lat: 50.45, lon: 30.52 },
  } as const;
  const targets = spans.map(span => describeSpan(TEXT, span));
  return {
    kind,
    key: `${kind}:1`,
    label: words,
    detail: '',
    spans,
    draft: { origin: 'found', targets, body: body[kind] },
  };
}

function anchorOf(id: string, words: string) {
  return { id, anchor: 'same', spans: spansOf(words), wordsNow: null } as const;
}
