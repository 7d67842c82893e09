import { describe, expect, test } from 'vitest';
import { readImport } from '../../lib/export/imports.ts';
import { writeWebAnnotations } from '../../lib/export/web-annotation.ts';
import { recordWith } from '../helpers/saved.ts';
import { HOSTILE, hostileRecord, idOf, NOW, RECORDS } from './records.ts';

type Json = Record<string, unknown>;

describe('writeWebAnnotations', () => {
  const [quote, official, place, note] = JSON.parse(writeWebAnnotations(RECORDS)) as [Json, Json, Json, Json];

  test('writes what the standard asks of each annotation', () => {
    for (const annotation of [quote, official, place, note]) {
      expect(annotation).toMatchObject({ '@context': 'http://www.w3.org/ns/anno.jsonld', type: 'Annotation' });
      expect(annotation['id']).toMatch(/^urn:uuid:[0-9a-f-]{36}$/);
      expect(annotation['created']).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
    }
  });

  test('points with a quote and a position', () => {
    expect(quote['target']).toEqual({
      source: 'https://www.news.example/flood',
      selector: [
        { type: 'TextQuoteSelector', exact: 'We will rebuild the quay, and the mill as well.', prefix: '', suffix: '' },
        { type: 'TextPositionSelector', start: 0, end: 47 },
      ],
      state: { type: 'TimeState', sourceDate: '2024-05-02T10:00:00.000Z' },
    });
  });

  test('says what each body is for', () => {
    expect((quote['body'] as Json[]).map(({ purpose, value }) => [purpose, value]).slice(0, 4)).toEqual([
      ['commenting', 'Ask about the budget.'],
      ['tagging', 'flood'],
      ['tagging', 'old quay'],
      ['identifying', 'Ana Reyes, Mayor'],
    ]);
    expect(place['body']).toContainEqual({
      type: 'SpecificResource',
      purpose: 'identifying',
      source: 'https://sws.geonames.org/703448/',
    });
    expect(official['motivation']).toBe('describing');
    expect(note['motivation']).toBe('commenting');
  });

  test('has a target a stretch', () => {
    const { targets } = recordWith().annotation;
    const [split] = JSON.parse(
      writeWebAnnotations([recordWith({ id: idOf(1), targets: [...targets, ...targets] })]),
    ) as [Json];
    expect(split['target']).toHaveLength(2);
  });

  test('never names a source that a browser should not open', () => {
    const [annotation] = JSON.parse(writeWebAnnotations([recordWith({}, { address: 'javascript:alert(1)' })])) as [
      Json,
    ];
    expect(annotation['target']).toMatchObject({ source: 'https://news.example/flood' });
  });

  test('comes back as it was', () => {
    const read = readImport(writeWebAnnotations(RECORDS), () => 'page1', NOW);
    expect(read).toMatchObject({ ok: true, skipped: 0 });
    if (!read.ok) return;
    expect(read.bundle.annotations).toEqual(RECORDS.map(({ annotation }) => annotation));
    expect(read.bundle.pages).toEqual([{ ...RECORDS[0]!.page, text: '' }]);
  });

  test.each(HOSTILE.map((words, i) => [i, words] as const))('brings back hostile string %i', (_, words) => {
    const record = hostileRecord(words);
    const read = readImport(writeWebAnnotations([record]), () => 'page1', NOW);
    expect(read.ok && read.bundle.annotations[0]).toMatchObject({ body: record.annotation.body, note: words });
  });
});
