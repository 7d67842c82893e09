import { describe, expect, test } from 'vitest';
import { readAnnotation, readPage } from '../../lib/annotation/guards.ts';
import { urlsOf } from '../../lib/annotation/url.ts';
import { readImport } from '../../lib/export/imports.ts';
import { writeWebAnnotations } from '../../lib/export/web-annotation.ts';
import { recordWith } from '../helpers/saved.ts';
import { idOf, NOW } from './records.ts';

const ANNOTATION = {
  '@context': 'http://www.w3.org/ns/anno.jsonld',
  id: 'https://example.org/anno/1',
  type: 'Annotation',
  created: '2023-01-02T03:04:05Z',
  body: { type: 'TextualBody', value: 'A remark.', purpose: 'commenting' },
  target: {
    source: 'https://www.news.example/flood?utm_source=x',
    selector: { type: 'TextQuoteSelector', exact: 'the old quay', prefix: 'rebuild ', suffix: ' soon' },
  },
};

const HYPOTHESIS = {
  id: 'AbC-123',
  created: '2023-01-02T03:04:05.678901+00:00',
  updated: '2023-02-02T03:04:05.678901+00:00',
  user: 'acct:ida@example.org',
  uri: 'https://www.news.example/flood',
  text: 'A remark.',
  tags: ['quay'],
  document: { title: ['After the flood'] },
  target: [
    {
      source: 'https://www.news.example/flood',
      selector: [
        { type: 'RangeSelector', startContainer: '/div[1]', endContainer: '/div[1]', startOffset: 1, endOffset: 2 },
        { type: 'TextPositionSelector', start: 120, end: 132 },
        { type: 'TextQuoteSelector', exact: 'the old quay', prefix: 'rebuild ', suffix: ' soon' },
      ],
    },
  ],
};

describe('W3C Web Annotations of other programs', () => {
  test('become notes on their words', () => {
    const { annotations, pages } = read([ANNOTATION]);
    expect(annotations[0]).toMatchObject({
      pageId: 'page-1',
      origin: 'made',
      body: { kind: 'note', words: 'the old quay' },
      note: 'A remark.',
      created: '2023-01-02T03:04:05.000Z',
      targets: [{ exact: 'the old quay', prefix: 'rebuild ', suffix: ' soon', start: 0, end: 12 }],
    });
    expect(pages[0]).toMatchObject({
      url: 'https://news.example/flood',
      address: 'https://www.news.example/flood',
      title: null,
    });
  });

  test.each([
    ['2023-01-02T03:04:05+02:00', '2023-01-02T01:04:05.000Z'],
    ['2023-01-02T03:04:05', '2023-01-02T03:04:05.000Z'],
    ['2023-01-02', '2023-01-02'],
    ['2023-13-45T99:99:99Z', NOW],
    ['last week', NOW],
    [7, NOW],
  ])('dates are kept in UTC: %s', (created, kept) => {
    expect(read([{ ...ANNOTATION, created }]).annotations[0]).toMatchObject({ created: kept, updated: kept });
  });

  test('what stands on two pages is kept of the first', () => {
    const other = { ...ANNOTATION.target, source: 'https://other.example/fire' };
    const { annotations, pages } = read([{ ...ANNOTATION, target: [ANNOTATION.target, other, ANNOTATION.target] }]);
    expect(annotations[0]?.targets).toHaveLength(2);
    expect(pages.map(({ url }) => url)).toEqual(['https://news.example/flood']);
  });

  test('the context may come by https', () => {
    expect(read([{ ...ANNOTATION, '@context': 'https://www.w3.org/ns/anno.jsonld' }]).annotations).toHaveLength(1);
  });

  test.each(['https://example.com/?q=a|b', 'https://example.com/žluť', 'https://example.com/a b', 'file:///a.html'])(
    'ours come back with all that is known of their page: %s',
    url => {
      const record = recordWith({ id: idOf(1) }, urlsOf({ url, canonicalUrl: null }));
      const { pages } = read(JSON.parse(writeWebAnnotations([record])));
      expect(pages).toEqual([{ ...record.page, id: 'page-1', text: '' }]);
    },
  );

  test.each([
    ['one alone', ANNOTATION],
    ['a list', [ANNOTATION]],
    ['a page', { '@context': ANNOTATION['@context'], type: 'AnnotationPage', items: [ANNOTATION] }],
    [
      'a collection',
      {
        '@context': [ANNOTATION['@context']],
        type: 'AnnotationCollection',
        first: { type: 'AnnotationPage', items: [ANNOTATION] },
      },
    ],
    ['a graph', { '@context': ANNOTATION['@context'], '@graph': [ANNOTATION] }],
  ])('are read from %s', (_, json) => expect(read(json).annotations).toHaveLength(1));

  test.each([
    [
      'several selectors',
      {
        ...ANNOTATION.target,
        selector: [{ type: 'TextPositionSelector', start: 7, end: 19 }, ANNOTATION.target.selector],
      },
    ],
    [
      'a refined selector',
      { ...ANNOTATION.target, selector: { type: 'CssSelector', value: 'p', refinedBy: ANNOTATION.target.selector } },
    ],
    ['a source with an id', { ...ANNOTATION.target, source: { id: ANNOTATION.target.source } }],
  ])('are read with %s', (_, target) => expect(read([{ ...ANNOTATION, target }]).annotations).toHaveLength(1));

  test.each([
    ['a string', 'A remark.', 'A remark.', []],
    ['a body without purpose', { value: 'A remark.' }, 'A remark.', []],
    ['a tag', { value: 'quay', purpose: 'tagging' }, '', ['quay']],
    [
      'many',
      [{ value: 'One.' }, { value: 'Two.', purpose: ['commenting'] }, { value: '#t', purpose: 'tagging' }],
      'One.\n\nTwo.',
      ['t'],
    ],
    ['nothing', undefined, '', []],
    ['an address', 'https://example.org/body', '', []],
  ])('are read with %s for a body', (_, body, note, tags) => {
    expect(read([{ ...ANNOTATION, body }]).annotations[0]).toMatchObject({ note, tags });
  });

  test.each([
    ['no target', { target: undefined }],
    ['a whole page for a target', { target: 'https://www.news.example/flood' }],
    ['no quote', { target: { ...ANNOTATION.target, selector: { type: 'TextPositionSelector', start: 1, end: 2 } } }],
    ['an empty quote', { target: { ...ANNOTATION.target, selector: { type: 'TextQuoteSelector', exact: '' } } }],
  ])('are skipped with %s', (_, change) => {
    const result = readImport(JSON.stringify([ANNOTATION, { ...ANNOTATION, ...change }]), counter(), NOW);
    expect(result).toMatchObject({ ok: true, skipped: 1 });
  });

  test('keep their ids, so that a file read twice is known', () => {
    const uuid = 'urn:uuid:0B3C1F2E-1111-4222-8333-444455556666';
    expect(read([{ ...ANNOTATION, id: uuid }]).annotations[0]?.id).toBe('0b3c1f2e-1111-4222-8333-444455556666');
    const made = read([ANNOTATION]).annotations[0]!.id;
    expect(made).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(read([ANNOTATION]).annotations[0]!.id).toBe(made);
    expect(read([{ ...ANNOTATION, id: 'https://example.org/anno/2' }]).annotations[0]!.id).not.toBe(made);
  });

  test('cannot smuggle in fields of ours that make no sense', () => {
    const own = {
      type: 'TextualBody',
      format: 'application/vnd.on-the-record+json',
      value: '{"body":{"kind":"song"},"review":7}',
    };
    expect(read([{ ...ANNOTATION, body: [own] }]).annotations[0]).toMatchObject({
      body: { kind: 'note' },
      review: 'accepted',
    });
    const broken = { ...own, value: '{' };
    expect(read([{ ...ANNOTATION, body: broken }]).annotations).toHaveLength(1);
  });
});

describe('an export of Hypothesis', () => {
  test('becomes notes on their words', () => {
    const { annotations, pages } = read({ export_date: '2024', annotations: [HYPOTHESIS] });
    expect(annotations[0]).toMatchObject({
      body: { kind: 'note', words: 'the old quay' },
      note: 'A remark.',
      tags: ['quay'],
      created: '2023-01-02T03:04:05.678Z',
      updated: '2023-02-02T03:04:05.678Z',
      targets: [{ exact: 'the old quay', start: 120, end: 132 }],
    });
    expect(pages[0]?.title).toBe('After the flood');
  });

  test.each([
    ['of the API', { total: 1, rows: [HYPOTHESIS] }],
    ['a list', [HYPOTHESIS]],
  ])('is read in the form %s', (_, json) => expect(read(json).annotations).toHaveLength(1));

  test('leaves out replies and notes on a whole page, and says how many', () => {
    const reply = { ...HYPOTHESIS, id: 'r', references: ['AbC-123'], target: [{ source: HYPOTHESIS.uri }] };
    const pageNote = { ...HYPOTHESIS, id: 'p', target: [] };
    const result = readImport(JSON.stringify([HYPOTHESIS, reply, pageNote]), counter(), NOW);
    expect(result).toMatchObject({ ok: true, skipped: 2 });
  });
});

test('two addresses of one page are one page', () => {
  const mobile = {
    ...ANNOTATION,
    id: 'x',
    target: { ...ANNOTATION.target, source: 'http://m.news.example/flood#top' },
  };
  expect(read([ANNOTATION, mobile]).pages).toHaveLength(1);
});

test('what is read can be kept', () => {
  for (const file of [[ANNOTATION], [HYPOTHESIS]]) {
    const { annotations, pages } = read(file);
    expect(annotations.map(readAnnotation)).toEqual(annotations);
    expect(pages.map(readPage)).toEqual(pages);
  }
});

test.each(['', 'null', '0', '"text"', '[]', '{}', '[null]', '[[1]]', '{"annotations": 3}', '{"@context": {}}', '{'])(
  'refuses %s with a sentence',
  text => {
    const result = readImport(text, counter(), NOW);
    expect(result.ok).toBe(false);
    expect(!result.ok && result.problem).toMatch(/Nothing was changed\.$/);
  },
);

function read(json: unknown) {
  const result = readImport(JSON.stringify(json), counter(), NOW);
  if (!result.ok) throw new Error(result.problem);
  return result.bundle;
}

function counter(): () => string {
  let count = 0;
  return () => `page-${++count}`;
}

test('lists in lists, a hundred thousand deep, are a damaged file', () => {
  const deep = `{"@context":"http://www.w3.org/ns/anno.jsonld","items":${'{"items":'.repeat(100_000)}1${'}'.repeat(100_000)}}`;
  expect(readImport(deep, counter(), NOW)).toMatchObject({ ok: false, problem: expect.stringContaining('damaged') });
});
