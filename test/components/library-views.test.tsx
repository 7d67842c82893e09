// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { BinView } from '../../components/bin-view.tsx';
import { LibraryFilters } from '../../components/library-filters.tsx';
import { PageGroup } from '../../components/page-group.tsx';
import { PeopleList } from '../../components/people-list.tsx';
import { SITE_SENTENCES } from '../../components/site-switch.tsx';
import { SitesView } from '../../components/sites-view.tsx';
import { WorldMapView } from '../../components/world-map-view.tsx';
import { placesOf } from '../../lib/view/library.ts';
import { annotationWith, pageWith, placeBody, recordWith } from '../helpers/saved.ts';
import { screenWith } from '../helpers/screen.ts';

const NO_FACETS = { people: [], places: [], sites: [], tags: [] };

test('filters add to each other and can all be taken back', async () => {
  const change = vi.fn();
  const tags = [{ value: 'flood', count: 2 }];
  const { press, type, text } = screenWith(
    <LibraryFilters {...NO_FACETS} tags={tags} query={{ words: 'river', kinds: ['note'] }} open onChange={change} />,
  );
  await press('Quotes');
  expect(change).toHaveBeenLastCalledWith({ words: 'river', kinds: ['quote', 'note'] });
  await type('Search everything saved', 'rivers');
  expect(change).toHaveBeenLastCalledWith({ words: 'rivers', kinds: ['note'] });
  await press('Show everything');
  expect(change).toHaveBeenLastCalledWith({});
  expect(text()).toContain('flood (2)');
});

test('a tag that is gone stays to be seen and taken back', () => {
  const { all } = screenWith(<LibraryFilters {...NO_FACETS} query={{ tags: ['old'] }} open onChange={vi.fn()} />);
  expect(all('select').map(select => (select as HTMLSelectElement).value)).toContain('old');
});

test('a page links to itself, and never to a script', () => {
  const group = (address: string) => (
    <PageGroup page={pageWith({ address })} annotations={[annotationWith()]} selected="some" onSelect={vi.fn()}>
      <p>cards</p>
    </PageGroup>
  );
  const { all, show, text } = screenWith(group('https://news.example/flood'));
  expect(all('a')[0]?.getAttribute('href')).toBe('https://news.example/flood');
  expect(text()).toContain('Example News · 1 May 2024 · Ida Moss · 1 item');
  show(group('javascript:alert(1)'));
  expect(all('a')).toEqual([]);
});

test('people are found by name and by office', async () => {
  const people = [
    { name: 'Ana Reyes', office: 'Mayor, Larkfield', quotes: 2, records: 2, pages: 1 },
    { name: 'Bo Lind', office: 'Minister', quotes: 0, records: 0, pages: 1 },
  ];
  const { type, text, all } = screenWith(<PeopleList people={people} />);
  expect(all('a').map(link => link.getAttribute('href'))).toEqual(['#/person/Ana%20Reyes', '#/person/Bo%20Lind']);
  await type('Find a person', 'minis');
  expect(text()).toContain('Bo Lind');
  expect(text()).not.toContain('Ana Reyes');
});

test('the map has a dot a place, and comes closer', async () => {
  const choose = vi.fn();
  const places = placesOf([
    recordWith({ body: placeBody('Oslo', 'NO', 59.9, 10.7) }),
    recordWith({ body: placeBody('Lima', 'PE', -12, -77) }),
  ]);
  const map = { countries: [{ id: 'NO', path: 'M0 0l1 1z' }] };
  const { press, all } = screenWith(<WorldMapView map={map} places={places} chosen={null} onChoose={choose} />);
  await press('Oslo: 1 record');
  expect(choose).toHaveBeenCalledWith(places.find(({ name }) => name === 'Oslo')?.key);
  for (let step = 0; step < 4; step++) await press('Closer');
  expect(all('.map-dot')).toHaveLength(0);
  await press('The whole world');
  expect(all('.map-dot')).toHaveLength(2);
});

test('sites are listed, added and taken away', async () => {
  const [allow, all, forbid, never, noLonger] = [vi.fn(), vi.fn(), vi.fn(), vi.fn(), vi.fn()];
  const screen = screenWith(
    <SitesView
      sites={['*://*.news.example/*']}
      never={['*://*.diary.example/*']}
      onAllow={allow}
      onAllowAll={all}
      onForbid={forbid}
      onNever={never}
      onNoLongerNever={noLonger}
    />,
  );
  expect(screen.all('.site-meanings dd').map(({ textContent }) => textContent)).toEqual(Object.values(SITE_SENTENCES));
  await screen.press('No longer on news.example');
  expect(forbid).toHaveBeenCalledWith('*://*.news.example/*');
  await screen.type('Address of a site', 'www.other.example');
  await screen.press('Allow this site');
  expect(allow).toHaveBeenCalledWith('www.other.example');
  await screen.press('Allow all sites');
  expect(all).toHaveBeenCalled();
  await screen.type('Address of a site', 'bank.example');
  await screen.press('Never on this site');
  expect(never).toHaveBeenCalledWith('bank.example');
  await screen.press('No longer leave diary.example alone');
  expect(noLonger).toHaveBeenCalledWith('*://*.diary.example/*');
});

test('what was deleted can be brought back, one or all', async () => {
  const restore = vi.fn();
  const removed = [
    annotationWith({ id: '1', deletedAt: '2024-05-03T10:00:00.000Z' }),
    annotationWith({ id: '2', body: placeBody('Oslo', 'NO', null, null), deletedAt: '2024-05-02T10:00:00.000Z' }),
  ];
  const { press, text, show } = screenWith(<BinView removed={removed} onRestore={restore} />);
  expect(text()).toContain('We will rebuild.Ana Reyes, Mayor · deleted 3 May 2024');
  await press('Bring back');
  await press('Bring all back');
  expect(restore.mock.calls).toEqual([[['1']], [['1', '2']]]);
  show(<BinView removed={[]} onRestore={restore} />);
  expect(text()).toBe('');
});
