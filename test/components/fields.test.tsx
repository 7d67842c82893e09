// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ColourField } from '../../components/colour-field.tsx';
import { NoteField } from '../../components/note-field.tsx';
import { TagsField } from '../../components/tags-field.tsx';
import { screenWith } from '../helpers/screen.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());
const pause = (ms: number) => act(() => void vi.advanceTimersByTime(ms));

test('a note is kept at a pause, once', async () => {
  const keep = vi.fn();
  const { type } = screenWith(<NoteField note="" onChange={keep} />);
  await type('Note', 'Ask');
  pause(100);
  await type('Note', 'Ask the council');
  pause(100);
  expect(keep).not.toHaveBeenCalled();
  pause(1000);
  pause(1000);
  expect(keep.mock.calls).toEqual([['Ask the council']]);
});

test('a note is kept when its field goes away in mid-word', async () => {
  const keep = vi.fn();
  const { type, show } = screenWith(<NoteField note="" onChange={keep} />);
  await type('Note', 'Ask the');
  show(null);
  expect(keep.mock.calls).toEqual([['Ask the']]);
});

test('a note that was undone elsewhere is shown so; trimming does not disturb the writer', async () => {
  const keep = vi.fn();
  const { type, show, named } = screenWith(<NoteField note="Old" onChange={keep} />);
  await type('Note', 'New ');
  pause(1000);
  show(<NoteField note="New" onChange={keep} />);
  expect(named('Note')).toHaveProperty('value', 'New ');
  show(<NoteField note="Old" onChange={keep} />);
  expect(named('Note')).toHaveProperty('value', 'Old');
});

test('a store that is slow does not go over what was written since', async () => {
  const keep = vi.fn();
  const { type, show, named } = screenWith(<NoteField note="" onChange={keep} />);
  await type('Note', 'Ask');
  pause(1000);
  await type('Note', 'Ask the');
  pause(1000);
  await type('Note', 'Ask the council');
  show(<NoteField note="Ask" onChange={keep} />);
  show(<NoteField note="Ask the" onChange={keep} />);
  expect(named('Note')).toHaveProperty('value', 'Ask the council');
  pause(1000);
  expect(keep).toHaveBeenLastCalledWith('Ask the council');
});

test('tags that are given fast are all kept, and one that was undone goes', async () => {
  const change = vi.fn();
  const { type, show, text } = screenWith(<TagsField tags={[]} known={[]} onChange={change} />);
  await type('Tags', 'flood,');
  await type('Tags', 'river,');
  show(<TagsField tags={['flood']} known={[]} onChange={change} />);
  await type('Tags', 'money,');
  expect(change).toHaveBeenLastCalledWith(['flood', 'river', 'money']);
  show(<TagsField tags={['flood', 'river', 'money']} known={[]} onChange={change} />);
  show(<TagsField tags={['flood']} known={[]} onChange={change} />);
  expect(text()).not.toContain('money');
});

test('tags end at Enter or a comma, and each stands once', async () => {
  const change = vi.fn();
  const { type, key, named, press } = screenWith(<TagsField tags={['flood']} known={['river']} onChange={change} />);
  await type('Tags', '#River');
  await key(named('Tags'), 'Enter');
  expect(change).toHaveBeenLastCalledWith(['flood', 'River']);
  await type('Tags', 'money,');
  expect(change).toHaveBeenLastCalledWith(['flood', 'River', 'money']);
  await type('Tags', 'FLOOD,');
  expect(change).toHaveBeenCalledTimes(2);
  await press('Remove the tag flood');
  expect(change).toHaveBeenLastCalledWith(['River', 'money']);
});

test('a colour has a name for who cannot see it', async () => {
  const change = vi.fn();
  const { press, named } = screenWith(<ColourField colour={null} onChange={change} />);
  expect(named('as its kind')).toHaveProperty('checked', true);
  await press('purple');
  expect(change).toHaveBeenCalledWith('purple');
});
