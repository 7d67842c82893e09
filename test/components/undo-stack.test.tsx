// @vitest-environment happy-dom

import { act } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';
import { Toast } from '../../components/toast.tsx';
import { type UndoStack, useUndoStack } from '../../components/use-undo-stack.ts';
import { screenWith } from '../helpers/screen.ts';

function stackOnScreen() {
  let stack: UndoStack | null = null;
  const Page = () => {
    stack = useUndoStack();
    return (
      <>
        <textarea aria-label="Note" />
        <Toast said={stack.said} onUndo={stack.canUndo ? stack.undo : null} onClose={stack.close} />
      </>
    );
  };
  const screen = screenWith(<Page />);
  const run = (...step: Parameters<UndoStack['run']>) => act(async () => stack?.run(...step));
  return { ...screen, run };
}

test('what was done is said, and the message undoes it', async () => {
  const undo = vi.fn(async () => undefined);
  const { run, press, text } = stackOnScreen();
  await run(async () => undo, 'Deleted');
  expect(text()).toContain('Deleted');
  await press('Undo');
  expect(undo).toHaveBeenCalledTimes(1);
  expect(text()).toContain('Undone: deleted');
});

test('Ctrl+Z goes back step by step, but belongs to a field that is written in', async () => {
  const undone: string[] = [];
  const step = (name: string) => async () => async () => void undone.push(name);
  const { run, key, named } = stackOnScreen();
  await run(step('first'), 'First');
  await run(step('second'), 'Second');
  await key(named('Note'), 'z', { ctrlKey: true });
  expect(undone).toEqual([]);
  await key(document.body, 'z', { ctrlKey: true });
  await key(document.body, 'z', { metaKey: true });
  await key(document.body, 'z', { ctrlKey: true });
  expect(undone).toEqual(['second', 'first']);
});

test('a note kept many times is one step, back to how it was before', async () => {
  const undone: string[] = [];
  const { run, key } = stackOnScreen();
  for (const name of ['empty', 'half', 'almost'])
    await run(async () => async () => void undone.push(name), null, 'note');
  await key(document.body, 'z', { ctrlKey: true });
  await key(document.body, 'z', { ctrlKey: true });
  expect(undone).toEqual(['empty']);
});

test('what could not be done is said, and leaves nothing to undo', async () => {
  const { run, text, all } = stackOnScreen();
  await run(() => Promise.reject(new Error('There is no room left.')), 'Saved');
  expect(text()).toContain('There is no room left.');
  expect(all('.link-button')).toEqual([]);
});

test('an undo that failed can be tried again', async () => {
  const undo = vi.fn(async () => undefined).mockRejectedValueOnce(new Error('There is no room left.'));
  const { run, key, text } = stackOnScreen();
  await run(async () => undo, 'Deleted');
  await key(document.body, 'z', { ctrlKey: true });
  expect(text()).toContain('There is no room left.');
  await key(document.body, 'z', { ctrlKey: true });
  expect(undo).toHaveBeenCalledTimes(2);
  expect(text()).toContain('Undone: deleted');
});
