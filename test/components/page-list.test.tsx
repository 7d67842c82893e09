// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import { PageList } from '../../components/page-list.tsx';
import { itemWith } from '../helpers/found.ts';
import { placeBody, quoteBody } from '../helpers/saved.ts';
import { screenWith } from '../helpers/screen.ts';

const QUOTE = itemWith(quoteBody('We will rebuild.'));
const SECOND = itemWith(quoteBody('It was loud.', null, null), '2');
const OFFICIAL = itemWith({ kind: 'official', name: 'Ana Reyes', titles: ['Mayor'], affiliation: 'Larkfield' }, '1', 3);
const PLACE = itemWith(placeBody('Oslo', 'NO', 59.9, 10.7), '1', 2);
const ITEMS = [QUOTE, SECOND, OFFICIAL, PLACE];

function list(change: Partial<Parameters<typeof PageList>[0]> = {}) {
  const on = { onJump: vi.fn(), onSave: vi.fn(), onSaveAll: vi.fn() };
  const screen = screenWith(<PageList items={ITEMS} saved={new Set()} doubtful={new Set()} {...on} {...change} />);
  return { ...screen, ...on };
}

test('a reader sees who said what, which office, and which country', () => {
  const { all } = list();
  expect(all('.found-row').map(row => row.textContent?.replaceAll(/\s+/g, ' ').trim())).toEqual([
    '“We will rebuild.”Ana Reyes, Mayor',
    '“It was loud.”Speaker not found',
    'Ana ReyesMayor, Larkfield 3 mentions',
    'OsloNorway 2 mentions',
  ]);
});

test('what is not sure says so, in words', () => {
  const { all } = list({ doubtful: new Set([SECOND.key]) });
  expect(all('.found-row').map(row => /uncertain/.test(row.textContent ?? ''))).toEqual([false, true, false, false]);
});

describe('where reasons are told', () => {
  const reasons = new Map([
    [QUOTE.key, 'Quoted before “said”.'],
    [SECOND.key, 'Not sure: <b>read</b> it.'],
  ]);
  const review = () => list({ doubtful: new Set([SECOND.key]), reasons });

  test('what is doubtful is first in its kind, under a heading', () => {
    const { all } = review();
    expect(all('.found-words, h2, h3').map(element => element.textContent)).toEqual([
      ...['Quotes', 'Check these first', '“It was loud.”', 'The others', '“We will rebuild.”', 'Officials', 'Places'],
    ]);
  });

  test('and keys walk through it in that order', async () => {
    const { all, key, onSave } = review();
    all('[data-row]')[0]?.focus();
    await key(all('[data-row]')[0]!, 's');
    await key(all('[data-row]')[0]!, 'j');
    await key(document.activeElement!, 's');
    expect(onSave.mock.calls).toEqual([[SECOND], [QUOTE]]);
  });

  test('it is said at once what is doubtful, and on a closer look why others are there', () => {
    const { all, text } = review();
    expect(text()).toContain('Not sure: <b>read</b> it.');
    expect(text()).not.toContain('Quoted before');
    expect(all('[data-row]').map(row => row.title)).toEqual(['', 'Quoted before “said”.', '', '']);
  });
});

test('where none are told, rows stand in text order', () => {
  const { all } = list({ doubtful: new Set([SECOND.key]) });
  expect(all('.found-words').map(element => element.textContent)).toEqual(['“We will rebuild.”', '“It was loud.”']);
  expect(all('h3')).toEqual([]);
});

test('which place is meant can be chosen in its row, until it is saved', async () => {
  const onChoose = vi.fn();
  const ohio = { name: 'Oslo', geonamesId: 1, lat: 40, lon: -82, country: 'US', admin1: 'Ohio' };
  const choices = new Map([[PLACE.key, [ohio]]]);
  const { press, all, show } = list({ choices, onChoose });
  expect(all('.place-choices')).toHaveLength(1);
  await press('Which one?');
  await press('Oslo, Ohio, United States');
  expect(onChoose).toHaveBeenCalledWith(PLACE, ohio);
  const rest = { items: ITEMS, doubtful: new Set<string>(), onJump: vi.fn(), onSave: vi.fn(), onSaveAll: vi.fn() };
  show(<PageList {...rest} saved={new Set([PLACE.key])} choices={choices} onChoose={onChoose} />);
  expect(all('.place-choices')).toHaveLength(0);
  // The popup puts nothing right.
  show(<PageList {...rest} saved={new Set()} choices={choices} />);
  expect(all('.place-choices')).toHaveLength(0);
});

test('a click goes from one mention to the next and begins again', async () => {
  const { press, onJump, text } = list();
  for (let click = 0; click < 3; click++) await press(/^OsloNorway/);
  expect(onJump.mock.calls.map(([span]) => span)).toEqual([PLACE.spans[0], PLACE.spans[1], PLACE.spans[0]]);
  expect(text()).toContain('mention 1 of 2');
});

test('one kind is listed at a time, or those that hold the typed words', async () => {
  const { press, type, all } = list();
  await press('Officials 1');
  expect(all('.found-row')).toHaveLength(1);
  await press('All 4');
  await type('Find words or names', 'reyes');
  expect(all('.found-row')).toHaveLength(2);
  expect(all('.tab').map(tab => tab.textContent)).toEqual(['All 2', 'Quotes 1', 'Officials 1', 'Places 0']);
  await type('Find words or names', 'nobody');
  expect(all('.page-list-rows')[0]?.textContent).toBe('Nothing matches.');
});

test('in a private window nothing is saved, by button or by key', async () => {
  const { named, all, key, onSave } = list({ canSave: false });
  for (const name of ['Save this place', 'Save all 4']) expect(named(name)).toHaveProperty('disabled', true);
  await key(all('.found-jump')[0]!, 's');
  expect(onSave).not.toHaveBeenCalled();
});

test('one is saved, or all that are listed and not saved yet', async () => {
  const { press, onSave, onSaveAll, named } = list({ saved: new Set([QUOTE.key]) });
  expect(named('Saved quote: take it out again').getAttribute('aria-pressed')).toBe('true');
  await press('Save this place');
  expect(onSave).toHaveBeenCalledWith(PLACE);
  await press('Save all 3');
  expect(onSaveAll).toHaveBeenLastCalledWith([SECOND, OFFICIAL, PLACE]);
  await press('Quotes 2');
  await press('Save 1');
  expect(onSaveAll).toHaveBeenLastCalledWith([SECOND]);
});

test('arrows, j and k walk through the rows, and letters typed into the filter do not', async () => {
  const { all, key, named } = list();
  const filter = named('Find words or names');
  filter.focus();
  await key(filter, 'j');
  expect(document.activeElement).toBe(filter);
  await key(filter, 'ArrowDown');
  const rows = all('[data-row]');
  expect(document.activeElement).toBe(rows[0]);
  await key(rows[0]!, 'j');
  await key(rows[1]!, 'ArrowDown');
  await key(rows[2]!, 'k');
  expect(document.activeElement).toBe(rows[1]);
  await key(rows[1]!, 'End');
  expect(document.activeElement).toBe(rows[3]);
});

test('s saves and r rejects the row in focus, but not together with Ctrl', async () => {
  const onReject = vi.fn();
  const { all, key, onSave } = list({ onReject });
  const row = all('[data-row]')[0]!;
  await key(row, 's', { ctrlKey: true });
  expect(onSave).not.toHaveBeenCalled();
  await key(row, 's');
  await key(row, 'r');
  expect([onSave.mock.calls, onReject.mock.calls]).toEqual([[[QUOTE]], [[QUOTE]]]);
});

test('words of a page are shown as words, never as markup', () => {
  const { all, text } = list({ items: [itemWith(quoteBody('<img src=x onerror=alert(1)>', '<b>Reyes</b>'))] });
  expect(all('img, b')).toEqual([]);
  expect(text()).toContain('<img src=x onerror=alert(1)>');
});
