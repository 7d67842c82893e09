import { describe, expect, test } from 'vitest';
import { edited, editOf, tidyTags } from '../../lib/annotation/edit.ts';
import { annotationWith, quoteBody } from '../helpers/saved.ts';

const NOW = '2024-05-03T09:00:00.000Z';

describe('edited', () => {
  test('changes what is given, and nothing else', () => {
    const before = annotationWith({ note: 'Check this.', tags: ['flood'] });
    expect(edited(before, { review: 'accepted' }, NOW)).toEqual({ ...before, review: 'accepted', updated: NOW });
  });

  test.each([
    ['a note', { note: ' On page 3. ' }, { note: 'On page 3.', origin: 'found' }],
    ['tags', { tags: ['#Flood', ' flood ', 'city'] }, { tags: ['Flood', 'city'], origin: 'found' }],
    ['a colour', { colour: 'amber' }, { colour: 'amber', origin: 'found' }],
    ['a colour taken away', { colour: null }, { colour: null }],
    [
      'a speaker',
      { body: quoteBody('We will rebuild.', 'Joe Lind') },
      { origin: 'corrected', body: { speaker: 'Joe Lind' } },
    ],
  ])('takes %s', (_, change, expected) => {
    expect(edited(annotationWith({ colour: 'red' }), change, NOW)).toMatchObject(expected);
  });

  test('puts words where the reader says that they are', () => {
    const [target] = annotationWith().targets;
    const lost = annotationWith({ anchor: 'lost', wordsNow: 'old' });
    expect(edited(lost, { targets: [target!] }, NOW)).toMatchObject({
      anchor: 'same',
      wordsNow: null,
      origin: 'corrected',
    });
  });

  test('leaves alone who made what was made by hand', () => {
    expect(edited(annotationWith({ origin: 'made' }), { body: quoteBody('Yes.') }, NOW).origin).toBe('made');
  });
});

describe('editOf', () => {
  test('undoes what it did', () => {
    const before = annotationWith({ note: 'One.', tags: ['a'], review: null });
    const { before: undo } = editOf(before, { note: 'Two.', tags: ['b'], review: 'rejected' });
    const after = edited(before, { note: 'Two.', tags: ['b'], review: 'rejected' }, NOW);
    expect(edited(after, undo, before.updated)).toEqual(before);
    expect(undo).not.toHaveProperty('body');
  });
});

describe('tidyTags', () => {
  test.each([
    [[], []],
    [['', '  ', '#', '##'], []],
    [['#flood'], ['flood']],
    [['Flood', 'flood', 'FLOOD'], ['Flood']],
    [['two  words\n'], ['two words']],
    [
      ['c#', 'a'],
      ['c#', 'a'],
    ],
  ])('%j → %j', (tags, tidy) => expect(tidyTags(tags)).toEqual(tidy));
});
