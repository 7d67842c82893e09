import { expect, test } from 'vitest';
import { itemsOf } from '../../lib/annotation/drafts.ts';
import type { Findings, Place, Quote } from '../../lib/mentions.ts';
import { doubtfulKeys } from '../../lib/view/doubt.ts';

const TEXT = '“We rebuild,” said Reyes. Paris and Paris again. “Go,” he said.';

test('a row is doubtful when no mention of it is sure', () => {
  const findings: Findings = {
    quotes: [quote(1, 1, 0.9), quote(2, 50, 0.3)],
    people: [],
    places: [place(26, 0.2), place(36, 0.8)],
  };
  expect([...doubtfulKeys(itemsOf(TEXT, findings), findings)]).toEqual(['quote:2']);
});

test('a place of which every mention is doubtful is doubtful', () => {
  const findings: Findings = { quotes: [], people: [], places: [place(26, 0.2), place(36, 0.4)] };
  expect(doubtfulKeys(itemsOf(TEXT, findings), findings).size).toBe(1);
});

function quote(group: number, start: number, confidence: number): Quote {
  const unknown = { speaker: null, speakerName: null, personId: null, cue: null, rule: 'test' };
  return { kind: 'quote', form: 'direct', group, start, end: start + 2, confidence, ...unknown };
}

function place(start: number, confidence: number): Place {
  const paris = {
    name: 'Paris',
    geonamesId: 1,
    lat: 48.9,
    lon: 2.3,
    country: 'FR',
    admin1: null,
    certain: false,
    alternatives: [],
  };
  return { kind: 'place', start, end: start + 5, usage: 'literal', confidence, rule: 'test', ...paris };
}
