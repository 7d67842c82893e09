// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { SavedList } from '../../components/saved-list.tsx';
import { useRowKeys } from '../../components/use-row-keys.ts';
import type { Annotation } from '../../lib/annotation/annotation.ts';
import type { Target } from '../../lib/annotation/selector.ts';
import { filed } from '../../lib/place/gazetteer.ts';
import { annotationWith, placeBody, quoteBody } from '../helpers/saved.ts';
import { screenWith } from '../helpers/screen.ts';

const TARGET: Target = { exact: 'We rebuild', prefix: '', suffix: '', start: 5, end: 15, paragraph: 'We rebuild' };
const PARIS = filed({
  name: 'Paris',
  geonamesId: 4717560,
  kind: 'city',
  lat: 33.7,
  lon: -95.6,
  country: 'US',
  admin1: 'Texas',
  admin2: null,
  population: 24_171,
});

const on = {
  onJump: vi.fn(),
  onChange: vi.fn(),
  onRemove: vi.fn(),
  findWords: vi.fn(async (): Promise<readonly Target[] | null> => [TARGET]),
  lookUp: vi.fn(async () => [PARIS]),
};
const people = [{ name: 'Bo Lind', title: 'Minister', affiliation: 'Norway' }];

beforeEach(() => vi.clearAllMocks());

function cards(...annotations: Annotation[]) {
  return screenWith(<SavedList annotations={annotations} people={people} knownTags={['flood', 'river']} {...on} />);
}

test('a card says what is kept and how it stands', () => {
  const { text } = cards(
    annotationWith({ note: 'Check this.', tags: ['flood'], review: 'accepted' }),
    annotationWith({ id: '2', anchor: 'lost', body: placeBody('Oslo', 'NO', 59.9, -10.75), origin: 'made' }),
  );
  expect(text()).toContain('Quoteaccepted“We will rebuild.”Ana Reyes, MayorCheck this.flood');
  expect(text()).toContain('Placelostby handOsloNorway · 59.90° N 10.75° W');
});

test('a changed wording is shown beside the old one, and can be kept', async () => {
  const changed = annotationWith({ anchor: 'changed', wordsNow: 'We may rebuild.' });
  const { all, press } = cards(changed);
  expect(all('del').map(({ textContent }) => textContent?.trim())).toEqual(['will']);
  expect(all('ins').map(({ textContent }) => textContent?.trim())).toEqual(['may']);
  await press('Keep the new wording');
  expect(on.findWords).toHaveBeenCalledWith(changed, 'We may rebuild.');
  expect(on.onChange).toHaveBeenCalledWith(
    changed,
    { body: { ...changed.body, words: 'We may rebuild.' }, targets: [TARGET] },
    'New wording kept',
  );
});

test('a review is given, changed and taken back', async () => {
  const fresh = annotationWith();
  const { press } = cards(fresh);
  await press(/^Reject/);
  expect(on.onChange).toHaveBeenLastCalledWith(fresh, { review: 'rejected' }, 'Rejected');
  const accepted = annotationWith({ review: 'accepted' });
  const again = cards(accepted);
  await again.press(/^Accept/);
  expect(on.onChange).toHaveBeenLastCalledWith(accepted, { review: null }, 'Review taken back');
});

test('a click on the words goes to the page; a lost one has nowhere to go', async () => {
  const annotation = annotationWith();
  const { press } = cards(annotation);
  await press('“We will rebuild.”');
  expect(on.onJump).toHaveBeenCalledWith(annotation);
  const { all } = screenWith(
    <SavedList annotations={[annotation]} people={[]} knownTags={[]} {...on} onJump={undefined} />,
  );
  expect(all('button[data-row]')).toEqual([]);
});

test('keys go from card to card where words lead nowhere, too', async () => {
  const [first, second] = [annotationWith({ id: '1' }), annotationWith({ id: '2', body: quoteBody('Second.') })];
  const Page = () => (
    <div ref={useRowKeys()}>
      <SavedList annotations={[first, second]} people={[]} knownTags={[]} {...on} onJump={undefined} />
    </div>
  );
  const { all, key } = screenWith(<Page />);
  all('button')[0]!.focus();
  await key(document.activeElement!, 'j');
  expect(document.activeElement?.textContent).toBe('“Second.”');
  await key(document.activeElement!, 'ArrowUp');
  expect(document.activeElement?.textContent).toBe('“We will rebuild.”');
  await key(document.activeElement!, 'Delete');
  expect(on.onRemove).toHaveBeenCalledWith(first);
});

test('Delete takes the card in focus away and goes to the next', async () => {
  const [first, second] = [annotationWith({ id: '1' }), annotationWith({ id: '2', body: quoteBody('Second.') })];
  const { all, key } = cards(first, second);
  all('[data-row]')[0]!.focus();
  await key(all('[data-row]')[0]!, 'Delete');
  expect(on.onRemove).toHaveBeenCalledWith(first);
  expect(document.activeElement?.textContent).toBe('“Second.”');
});

test('Delete in a field deletes letters, not the card', async () => {
  const { press, key, named } = cards(annotationWith());
  await press(/^Note, tags/);
  await key(named('Note'), 'Delete');
  expect(on.onRemove).not.toHaveBeenCalled();
});

test('a speaker of the article brings title and body along', async () => {
  const annotation = annotationWith();
  const { press, type } = cards(annotation);
  await press(/^Note, tags/);
  await type('Speaker', 'Bo Lind');
  await press('Save correction');
  expect(on.onChange).toHaveBeenCalledWith(
    annotation,
    { body: { ...annotation.body, speaker: 'Bo Lind', title: 'Minister', affiliation: 'Norway' } },
    'Corrected',
  );
  expect(on.findWords).not.toHaveBeenCalled();
});

test('corrected words are looked for on the page', async () => {
  const annotation = annotationWith();
  const { press, type } = cards(annotation);
  await press(/^Note, tags/);
  await type(/^Words/, 'We rebuild');
  await press('Save correction');
  expect(on.findWords).toHaveBeenCalledWith(annotation, 'We rebuild');
  expect(on.onChange).toHaveBeenCalledWith(
    annotation,
    { body: { ...annotation.body, words: 'We rebuild' }, targets: [TARGET] },
    'Corrected',
  );
});

test('words that nobody said on the page are refused', async () => {
  on.findWords.mockResolvedValueOnce(null);
  const { press, type, all } = cards(annotationWith());
  await press(/^Note, tags/);
  await type(/^Words/, 'We give up');
  await press('Save correction');
  expect(on.onChange).not.toHaveBeenCalled();
  expect(all('[role="alert"]')[0]?.textContent).toContain('do not stand in the article');
  await press('Cancel');
  expect(all('[role="alert"]')).toEqual([]);
});

test('titles are written with commas between', async () => {
  const annotation = annotationWith({ body: { kind: 'official', name: 'Ana Reyes', titles: [], affiliation: null } });
  const { press, type } = cards(annotation);
  await press(/^Note, tags/);
  await type(/^Titles/, 'Mayor, deputy governor,');
  await press('Save correction');
  expect(on.onChange).toHaveBeenCalledWith(
    annotation,
    { body: { ...annotation.body, titles: ['Mayor', 'deputy governor'] } },
    'Corrected',
  );
});

test('a place is chosen among those that bear its name', async () => {
  const annotation = annotationWith({ body: placeBody('Paris', 'FR', 48.9, 2.4) });
  const { press } = cards(annotation);
  await press(/^Note, tags/);
  await press('Which one is meant?');
  await press('Paris, Texas, United States · city, 24,171 people');
  await press('Save correction');
  const { name, geonamesId, country, lat, lon } = PARIS;
  expect(on.onChange).toHaveBeenCalledWith(
    annotation,
    { body: { kind: 'place', name, geonamesId, country, lat, lon } },
    'Corrected',
  );
});
