import { describe, expect, test } from 'vitest';
import type { Body } from '../../lib/annotation/annotation.ts';
import type { Place, Quote } from '../../lib/mentions.ts';
import { type CardSource, cardOf } from '../../lib/view/card.ts';
import type { Mark } from '../../lib/view/marks.ts';
import { annotationWith, quoteBody } from '../helpers/saved.ts';

const PLACE: Place = {
  kind: 'place',
  start: 10,
  end: 14,
  name: 'Kyiv',
  geonamesId: 703448,
  lat: 50.45466,
  lon: 30.5238,
  country: 'UA',
  admin1: 'Kyiv City',
  usage: 'literal',
  confidence: 0.9,
  certain: true,
  alternatives: [],
  rule: 'only',
};
/** Positions 10 to 14 are the mark. */
const TEXT = '“We’ll go.” Yes.';
const KYIV: Body = { kind: 'place', name: 'Kyiv', geonamesId: 703448, country: 'UA', lat: 50.45466, lon: 30.5238 };

describe('cardOf', () => {
  test('says who is speaking, with title and body', () => {
    const body = { ...quoteBody('We will rebuild.'), affiliation: 'Kyiv' };
    expect(cardOf(mark(body), source())).toMatchObject({ kicker: 'Quote', title: 'Ana Reyes', lines: ['Mayor, Kyiv'] });
  });

  test('says so when the speaker is not known', () => {
    expect(cardOf(mark(quoteBody('No.', null, null)), source())).toMatchObject({
      title: 'Speaker not found',
      lines: [],
    });
  });

  test('counts the other quotes of a speaker', () => {
    const item = { draft: { body: quoteBody('No.') } } as never;
    expect(cardOf(mark(quoteBody('No.')), source({ items: [item, item] })).lines).toEqual([
      'Mayor',
      '2 quotes by this speaker here',
    ]);
  });

  test('says which office', () => {
    const body: Body = { kind: 'official', name: 'Ana Reyes', titles: ['mayor', 'party chair'], affiliation: 'Kyiv' };
    expect(cardOf(mark(body), source())).toMatchObject({ kicker: 'Official', lines: ['Mayor, party chair, Kyiv'] });
  });

  test('says which country, and where on the map', () => {
    expect(cardOf(mark(KYIV), source({}, PLACE))).toMatchObject({
      title: 'Kyiv',
      lines: ['Ukraine', '50.45° N, 30.52° E'],
      point: { lat: 50.45466, lon: 30.5238, country: 'UA' },
      doubt: null,
    });
  });

  test('says which state where the text left a doubt', () => {
    const place = { ...PLACE, admin1: 'Kyiv Oblast', certain: false };
    expect(cardOf(mark(KYIV), source({}, place)).lines[0]).toBe('Kyiv Oblast, Ukraine');
  });

  test('says the state of every town in the United States', () => {
    const place = { ...PLACE, country: 'US', admin1: 'Ohio' };
    expect(cardOf(mark({ ...KYIV, country: 'US' }), source({}, place)).lines[0]).toBe('Ohio, United States');
  });

  test('offers what else the place may be, until it is saved', () => {
    const other = { name: 'Kyiv', geonamesId: 1, lat: 1, lon: 2, country: 'US', admin1: 'Ohio' };
    const place = { ...PLACE, alternatives: [other] };
    const item = { kind: 'place', spans: [{ start: 10, end: 14 }] } as never;
    expect(cardOf({ ...mark(KYIV), item }, source({}, place)).choices).toEqual([other]);
    expect(cardOf({ ...mark(KYIV), item, saved: annotationWith() }, source({}, place)).choices).toEqual([]);
    expect(cardOf({ ...mark(KYIV), item }, source({}, PLACE)).choices).toEqual([]);
  });

  test('does not say of a country that it lies in itself', () => {
    const body: Body = { ...KYIV, name: 'Ukraine', lat: -49, lon: -31.5 };
    expect(cardOf(mark(body), source({}, PLACE)).lines).toEqual(['49.00° S, 31.50° W']);
  });

  test('tells a government from its seat', () => {
    expect(cardOf(mark(KYIV), source({}, { ...PLACE, usage: 'metonym' })).lines[1]).toMatch(/govern/);
  });

  test.each([
    [{ rule: 'model', cue: { start: 4, end: 8 } }, /only stands like/],
    [{ rule: 'long-string', form: 'direct' }, /quotation marks/],
    [{ rule: 'that-clause', form: 'indirect', cue: { start: 4, end: 8 } }, /where it ends/],
    [{ rule: 'long-string', confidence: 0.5 }, null],
  ] as const)('says why a quote is doubtful: %o', (change, reason) => {
    const doubt = cardOf(mark(quoteBody('No.')), quoteSource({ ...QUOTE, ...change })).doubt;
    if (reason) expect(doubt).toMatch(reason);
    else expect(doubt).toBeNull();
  });

  test('says how a quote was found, where there is no doubt and no correction', () => {
    const found = quoteSource({ ...QUOTE, confidence: 0.9 });
    const plain = mark(quoteBody('No.'));
    const reason = 'Quoted within a sentence; nobody is named near it.';
    expect(cardOf(plain, found)).toMatchObject({ reason, doubt: null });
    expect(cardOf(plain, quoteSource(QUOTE)).reason).toBeNull();
    expect(cardOf(mark(KYIV), source({}, PLACE)).reason).toBeNull();
    const accepted = annotationWith({ review: 'accepted' });
    expect(cardOf({ ...plain, saved: accepted }, quoteSource(QUOTE))).toMatchObject({ reason, doubt: null });
    const corrected = annotationWith({ origin: 'corrected' });
    expect(cardOf({ ...plain, saved: corrected }, found).reason).toBeNull();
  });

  test('owns up to a doubt, until the reader has accepted it', () => {
    const doubtful = source({}, { ...PLACE, confidence: 0.3 });
    expect(cardOf(mark(KYIV), doubtful).doubt).toMatch(/Another place/);
    const accepted = annotationWith({ body: KYIV, review: 'accepted' });
    expect(cardOf({ ...mark(KYIV), saved: accepted, draft: accepted }, doubtful).doubt).toBeNull();
  });

  test('shows the reader’s own: corrections, note, and the words before they changed', () => {
    const saved = annotationWith({
      body: quoteBody('No.', 'Bo Lee', null),
      note: 'Ask her office.',
      anchor: 'changed',
    });
    const anchors = [{ id: saved.id, anchor: 'changed', spans: [], wordsNow: 'Never.' } as const];
    expect(cardOf({ ...mark(saved.body), saved, draft: saved }, source({ anchors }))).toMatchObject({
      title: 'Bo Lee',
      note: 'Ask her office.',
      wordsBefore: 'No.',
      saved: true,
    });
  });
});

function mark(body: Body): Mark {
  const draft = { origin: 'found', targets: [], body } as const;
  return { start: 10, end: 14, kind: body.kind, item: null, saved: null, draft };
}

const QUOTE: Quote = {
  ...{ kind: 'quote', start: 10, end: 14, form: 'direct', group: 1, speaker: null, speakerName: null, personId: null },
  ...{ cue: null, confidence: 0.4, rule: 'long-string' },
};

function quoteSource(quote: Quote): CardSource {
  return source({ findings: { quotes: [quote], people: [], places: [] } });
}

function source(change: Partial<CardSource> = {}, ...places: readonly Place[]): CardSource {
  return { text: TEXT, findings: { quotes: [], people: [], places }, items: [], anchors: [], ...change };
}
