// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { LearningView } from '../../components/learning-view.tsx';
import { screenWith } from '../helpers/screen.ts';

test('says of how many sites something is remembered, and forgets it', async () => {
  const forget = vi.fn();
  const change = vi.fn();
  const { press, text, named, show } = screenWith(<LearningView on sites={3} onChange={change} onForget={forget} />);
  expect(text()).toContain('3 sites remembered.');
  await press('Forget what was learned');
  expect(forget).toHaveBeenCalledOnce();
  await press(/Learn where sites/);
  expect(change).toHaveBeenCalledWith(false);
  show(<LearningView on={false} sites={0} onChange={change} onForget={forget} />);
  expect(text()).toContain('Nothing is remembered.');
  expect(named('Forget what was learned')).toHaveProperty('disabled', true);
});
