import { expect, test } from 'vitest';
import { reportOf } from '../lib/analysis-report.ts';
import type { Findings } from '../lib/mentions.ts';

const TEXT = '“We will rebuild,” said Mayor Ana Reyes of Ostrava.';

const FINDINGS: Findings = {
  quotes: [
    {
      kind: 'quote',
      form: 'direct',
      group: 1,
      start: 1,
      end: 16,
      speaker: { start: 30, end: 39 },
      speakerName: 'Ana Reyes',
      personId: 'p1',
      cue: { start: 19, end: 23 },
      confidence: 0.9,
      rule: 'mark-then-cue',
    },
  ],
  people: [
    {
      kind: 'person',
      id: 'p1',
      name: 'Ana Reyes',
      official: true,
      titles: ['Mayor'],
      affiliation: 'Ostrava',
      gender: 'she',
      mentions: [{ start: 30, end: 39, title: { start: 24, end: 29 }, rule: 'title-before' }],
    },
  ],
  places: [
    {
      kind: 'place',
      start: 43,
      end: 50,
      name: 'Ostrava',
      geonamesId: 3068799,
      lat: 49.83,
      lon: 18.28,
      country: 'CZ',
      admin1: 'Moravskoslezský',
      usage: 'literal',
      confidence: 0.9,
      certain: true,
      alternatives: [],
      rule: 'only-one',
    },
  ],
};

test('a report has the promised fields, and no others', () => {
  expect(reportOf('d1', TEXT, FINDINGS)).toStrictEqual({
    id: 'd1',
    quotes: [
      {
        start: 1,
        end: 16,
        kind: 'direct',
        group: 1,
        speaker: { start: 30, end: 39, text: 'Ana Reyes' },
        speakerName: 'Ana Reyes',
        cue: { start: 19, end: 23 },
        rule: 'mark-then-cue',
      },
    ],
    people: [
      {
        name: 'Ana Reyes',
        official: true,
        titles: ['Mayor'],
        affiliation: 'Ostrava',
        mentions: [{ start: 30, end: 39 }],
      },
    ],
    places: [
      {
        start: 43,
        end: 50,
        text: 'Ostrava',
        name: 'Ostrava',
        geonamesId: 3068799,
        lat: 49.83,
        lon: 18.28,
        country: 'CZ',
        usage: 'literal',
      },
    ],
  });
});

test('a quote without speaker and cue says so', () => {
  const [quote] = FINDINGS.quotes;
  const report = reportOf(7, TEXT, {
    ...FINDINGS,
    quotes: [{ ...quote!, speaker: null, speakerName: null, cue: null }],
  });
  expect(report.id).toBe(7);
  expect(report.quotes[0]).toMatchObject({ speaker: null, speakerName: null, cue: null });
});
