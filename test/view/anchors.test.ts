import { describe, expect, test } from 'vitest';
import type { Annotation, Body } from '../../lib/annotation/annotation.ts';
import { describe as describeSpan } from '../../lib/annotation/selector.ts';
import { anchorsOf } from '../../lib/view/anchors.ts';
import { annotationWith } from '../helpers/saved.ts';

const BEFORE =
  'Mayor Ana Reyes said “We will rebuild the wall before winter” on Monday. “It will be higher,” she added, and the people of the valley clapped for a long time.\n\nAna Reyes has been mayor of the town since the flood of 2019, which took the old wall away.';

const OFFICIAL: Body = { kind: 'official', name: 'Ana Reyes', titles: ['Mayor'], affiliation: null };

describe('anchorsOf', () => {
  test('finds what stands where it stood', () => {
    expect(anchorsOf(BEFORE, [saved(QUOTE, 'We will rebuild the wall before winter')])).toEqual([
      { id: 'a1', anchor: 'same', spans: [{ start: 22, end: 60 }], wordsNow: null },
    ]);
  });

  test('says that it has moved', () => {
    const after = `Update: the vote is on Friday.\n\n${BEFORE}`;
    expect(anchorsOf(after, [saved(QUOTE, 'We will rebuild the wall before winter')])).toMatchObject([
      { anchor: 'moved', wordsNow: null },
    ]);
  });

  test('says what stands there now when the words have changed', () => {
    const after = BEFORE.replace('before winter', 'before next winter');
    expect(anchorsOf(after, [saved(QUOTE, 'We will rebuild the wall before winter')])).toMatchObject([
      { anchor: 'changed', wordsNow: 'We will rebuild the wall before next winter' },
    ]);
  });

  test('calls a quote changed that has lost one of its stretches', () => {
    const after = BEFORE.replace('“It will be higher,” she added, and the people', 'The people');
    const quote = saved(QUOTE, 'We will rebuild the wall before winter', 'It will be higher');
    expect(anchorsOf(after, [quote])).toMatchObject([{ anchor: 'changed', spans: [{ start: 22 }] }]);
  });

  test('keeps an official who is still named once', () => {
    const after = BEFORE.replace('\n\nAna Reyes has', '\n\nShe has');
    expect(anchorsOf(after, [saved(OFFICIAL, 'Ana Reyes')])).toMatchObject([{ anchor: 'same' }]);
  });

  test('a name that was corrected everywhere is one name', () => {
    const after = BEFORE.replaceAll('Ana Reyes', 'Anna Reyes');
    expect(anchorsOf(after, [saved(OFFICIAL, 'Ana Reyes')])).toMatchObject([
      { anchor: 'changed', spans: [{}, {}], wordsNow: 'Anna Reyes' },
    ]);
  });

  test('two mentions are not found at one place', () => {
    const official = saved(OFFICIAL, 'Ana Reyes has');
    const twice = { ...official, targets: [...official.targets, ...official.targets] };
    expect(anchorsOf(BEFORE, [twice])[0]?.spans).toHaveLength(1);
  });

  test('calls lost what is nowhere', () => {
    expect(anchorsOf('Something else was said about another thing.', [saved(QUOTE, 'It will be higher')])).toEqual([
      { id: 'a1', anchor: 'lost', spans: [], wordsNow: null },
    ]);
  });
});

const QUOTE: Body = { kind: 'quote', words: '', form: 'direct', speaker: null, title: null, affiliation: null };

/** An annotation of every place in the text where one of these words stands. */
function saved(body: Body, ...words: readonly string[]): Annotation {
  const targets = words.flatMap(each =>
    [...BEFORE.matchAll(new RegExp(each, 'g'))].map(({ index }) =>
      describeSpan(BEFORE, { start: index, end: index + each.length }),
    ),
  );
  return annotationWith({ targets, body });
}
