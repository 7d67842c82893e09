import { describe, expect, test } from 'vitest';
import { draftOfPlace, itemsOf, placeLine } from '../lib/annotation/drafts.ts';
import type { Findings, Place, PlaceChoice } from '../lib/mentions.ts';
import { choicesOf, draftOfChoice } from '../lib/which-place.ts';

const TEXT = 'Paris, and Paris again.';
const TEXAS: PlaceChoice = { name: 'Paris', geonamesId: 33, lat: 33.7, lon: -95.6, country: 'US', admin1: 'Texas' };

describe('choicesOf', () => {
  test('are those of the first mention that has any', () => {
    const findings: Findings = { quotes: [], people: [], places: [paris(0), paris(11, [TEXAS])] };
    const [row] = itemsOf(TEXT, findings);
    expect(row?.spans).toHaveLength(2);
    expect(choicesOf(row!, findings)).toEqual([TEXAS]);
    expect(choicesOf({ kind: 'quote', spans: row!.spans }, findings)).toEqual([]);
    expect(choicesOf(row!, { ...findings, places: [paris(0)] })).toEqual([]);
  });
});

test('draftOfChoice keeps the words and says that the reader chose', () => {
  const draft = draftOfPlace(TEXT, paris(0));
  const { admin1: _, ...body } = TEXAS;
  expect(draftOfChoice(draft, TEXAS)).toEqual({
    origin: 'corrected',
    targets: draft.targets,
    body: { kind: 'place', ...body },
  });
});

test.each([
  [TEXAS, 'Paris, Texas, United States'],
  [{ ...TEXAS, admin1: null }, 'Paris, United States'],
  [{ name: 'Ontario', admin1: 'Ontario', country: 'CA' }, 'Ontario, Canada'],
  [{ name: 'Georgia', admin1: null, country: 'GE' }, 'Georgia'],
  [{ name: 'Baltic Sea', admin1: null, country: null }, 'Baltic Sea'],
])('placeLine %#: %s', (place, line) => expect(placeLine(place)).toBe(line));

function paris(start: number, alternatives: readonly PlaceChoice[] = []): Place {
  const found = { name: 'Paris', geonamesId: 1, lat: 48.9, lon: 2.3, country: 'FR', admin1: 'Île-de-France' };
  const rest = { usage: 'literal', confidence: 0.6, certain: false, rule: 'test' } as const;
  return { kind: 'place', start, end: start + 5, ...found, ...rest, alternatives };
}
