import { describe, expect, test } from 'vitest';
import { HIGHLIGHTS, highlightsOf } from '../../lib/page/highlight-names.ts';
import { highlightSheet } from '../../lib/page/highlight-sheet.ts';
import type { Mark } from '../../lib/view/marks.ts';
import { annotationWith } from '../helpers/saved.ts';

const MARK = {
  start: 0,
  end: 4,
  kind: 'place',
  item: null,
  saved: null,
  draft: annotationWith(),
} as const satisfies Mark;

describe('highlightSheet', () => {
  test.each(['light', 'dark'] as const)('has a rule for every highlight, on %s pages', scheme => {
    const sheet = highlightSheet(scheme);
    for (const name of HIGHLIGHTS.keys()) expect(sheet).toContain(`::highlight(${name}){`);
  });

  test('is another one on dark pages', () => {
    expect(highlightSheet('dark')).not.toBe(highlightSheet('light'));
  });
});

describe('highlightsOf', () => {
  test.each([
    [null, ['rec-place']],
    [{}, ['rec-place-kept']],
    [{ anchor: 'changed' }, ['rec-place-changed']],
    [{ colour: 'red' }, ['rec-place-kept', 'rec-red']],
    [{ colour: 'mauve' }, ['rec-place-kept']],
  ] as const)('of a mark saved as %j', (saved, names) => {
    expect(highlightsOf({ ...MARK, saved: saved && annotationWith(saved) })).toEqual(names);
  });

  test('all have a place in the pile: a place over the quote that it is in', () => {
    expect(HIGHLIGHTS.get('rec-place')).toBeGreaterThan(HIGHLIGHTS.get('rec-official')!);
    expect(HIGHLIGHTS.get('rec-official')).toBeGreaterThan(HIGHLIGHTS.get('rec-quote')!);
  });
});
