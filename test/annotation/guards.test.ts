import { describe, expect, test } from 'vitest';
import { readAnnotation, readBody, readChange, readDraft, readPage, readTarget } from '../../lib/annotation/guards.ts';
import { annotationWith, pageWith, placeBody, quoteBody } from '../helpers/saved.ts';

const GOOD = annotationWith();

describe('readAnnotation', () => {
  test('takes what is kept, as it is', () => {
    expect(readAnnotation(JSON.parse(JSON.stringify(GOOD)))).toEqual(GOOD);
  });

  test('leaves out what it does not know', () => {
    const read = readAnnotation({ ...GOOD, extra: 1, body: { ...GOOD.body, onclick: 'x' } });
    expect(read).toEqual(GOOD);
  });

  test.each(Object.keys(GOOD))('refuses one without %s', field => {
    expect(readAnnotation({ ...GOOD, [field]: undefined })).toBeNull();
  });

  test.each([
    ['id', ''],
    ['id', 7],
    ['origin', 'stolen'],
    ['targets', []],
    ['targets', [{ exact: 'a' }]],
    ['body', { kind: 'song' }],
    ['anchor', 'somewhere'],
    ['review', 'maybe'],
    ['tags', 'flood'],
    ['tags', [1]],
    ['note', null],
    ['created', 'yesterday'],
    ['deletedAt', 0],
  ])('refuses %s: %j', (field, value) => {
    expect(readAnnotation({ ...GOOD, [field]: value })).toBeNull();
  });
});

describe('the readers never throw', () => {
  const cyclic: Record<string, unknown> = {};
  cyclic['body'] = cyclic;
  test.each([null, undefined, 0, '', 'x', [], {}, [[]], cyclic, Object.create(null), new Date(), () => 1, Symbol('x')])(
    'on value %#',
    value => {
      for (const read of [readAnnotation, readBody, readDraft, readPage, readTarget]) expect(read(value)).toBeNull();
    },
  );
});

describe('readTarget', () => {
  const target = GOOD.targets[0]!;
  test.each([
    { start: -1 },
    { start: 5, end: 4 },
    { start: 0.5 },
    { end: Number.NaN },
    { exact: '' },
    { prefix: null },
  ])('refuses %j', change => expect(readTarget({ ...target, ...change })).toBeNull());
});

describe('readBody', () => {
  test.each([
    [placeBody('Kyiv', 'UA', 50.45, 30.52), true],
    [placeBody('Nowhere', null, null, null), true],
    [placeBody('Off the map', null, 90.5, 0), false],
    [placeBody('Off the map', null, 0, -181), false],
    [quoteBody('Yes.', null, null), true],
    [{ ...quoteBody('Yes.'), form: 'sung' }, false],
    [{ kind: 'official', name: 'Ana', titles: ['Mayor'], affiliation: null }, true],
    [{ kind: 'official', name: 'Ana', titles: 'Mayor', affiliation: null }, false],
    [{ kind: 'note', words: 'Yes.' }, true],
  ])('%j: %s', (body, good) => expect(readBody(body)).toEqual(good ? body : null));
});

describe('readChange', () => {
  test.each([
    [{}, {}],
    [{ note: 'x', more: 1 }, { note: 'x' }],
    [
      { review: null, colour: null },
      { review: null, colour: null },
    ],
    [{ tags: ['a'] }, { tags: ['a'] }],
    [{ note: null }, null],
    [{ review: 'perhaps' }, null],
    [{ tags: [null] }, null],
    [{ targets: [] }, null],
    [{ body: { kind: 'quote' } }, null],
    [null, null],
  ])('%j → %j', (value, change) => expect(readChange(value)).toEqual(change));
});

describe('readPage', () => {
  test('takes a page with its text', () => {
    const page = { ...pageWith(), text: 'All of it.' };
    expect(readPage(JSON.parse(JSON.stringify(page)))).toEqual(page);
    expect(readPage({ ...page, text: undefined })).toBeNull();
    expect(readPage({ ...page, urls: [''] })).toBeNull();
  });
});
