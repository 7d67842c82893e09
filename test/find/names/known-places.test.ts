import { expect, test } from 'vitest';
import { withKnownPlaces } from '../../../lib/find/names/known-places.ts';
import { loadResources } from '../../helpers/resources.ts';
import { retyped } from '../../helpers/typed-names.ts';

const { gazetteer } = loadResources();

test.each([
  // One name, not its parts.
  ['They met in [-:Dar] es [-:Salaam].', 'They met in [L:Dar es Salaam].'],
  ['The [O:Czech] [L:Republic] won.', 'The [L:Czech Republic] won.'],
  ['He moved to The [L:Hague].', 'He moved to [L:The Hague].'],
  ['Chad is large.', '[L:Chad] is large.'],
  // A longer name, and a person, keep what is theirs.
  ['The [O:Central Bank of the Czech Republic] said so.', 'The [O:Central Bank of the Czech Republic] said so.'],
  ['[P:Chad] left.', '[P:Chad] left.'],
  ['The [O:European Union] said so.', 'The [O:European Union] said so.'],
  // Two places, or a people and a place.
  ['The [-:Tokyo-Pyongyang] talks', 'The [L:Tokyo]-[L:Pyongyang] talks'],
  ['The [-:Arab-Israel] talks', 'The Arab-[L:Israel] talks'],
  ['The [-:Quelk-Pyongyang] talks', 'The [-:Quelk-Pyongyang] talks'],
  // States by their long names, and the acronyms of places.
  ['The [O:State of Kuwait] agreed.', 'The [L:State of Kuwait] agreed.'],
  ['The [-:U. S.] agreed.', 'The [L:U. S.] agreed.'],
  ['The [O:Bank of Kuwait] agreed.', 'The [O:Bank of Kuwait] agreed.'],
  [
    'In the [L:Lesser Zorn Valley] ([O:LZV]) the [O:LZV] is loved.',
    'In the [L:Lesser Zorn Valley] ([L:LZV]) the [L:LZV] is loved.',
  ],
  ['In the [L:Lesser Zorn Valley] ([O:UN]) it rained.', 'In the [L:Lesser Zorn Valley] ([O:UN]) it rained.'],
  // Datelines.
  ['[O:AMMAN] — It rained.', '[L:AMMAN] — It rained.'],
  ['[O:NATO] — It rained.', '[O:NATO] — It rained.'],
  // What stands beside it tells.
  ['The [-:Quelk] mine is shut.', 'The [L:Quelk] mine is shut.'],
  ['The village of [-:Quelk] is small.', 'The village of [L:Quelk] is small.'],
  ['They build at [O:Quelk], population 42,000.', 'They build at [L:Quelk], population 42,000.'],
  ['The [-:Quelk] car is small.', 'The [-:Quelk] car is small.'],
  ['He crossed the [O:River Quelk].', 'He crossed the [L:River Quelk].'],
  ['[L:Leeds], [-:Quelk] and [L:Hull]', '[L:Leeds], [L:Quelk] and [L:Hull]'],
  ['[L:Leeds], [L:Hull] and [-:Quelk]', '[L:Leeds], [L:Hull] and [L:Quelk]'],
  ['[L:Leeds] and [-:Quelk]', '[L:Leeds] and [-:Quelk]'],
  // No places.
  ['It costs [L:US]$5, or 5 [L:US] dollars.', 'It costs [-:US]$5, or 5 [-:US] dollars.'],
  ['The president of the [L:Republic]', 'The president of the [-:Republic]'],
  [
    '[L:Amhara] fighters in the [L:Amhara] region of [L:Leeds]',
    '[-:Amhara] fighters in the [-:Amhara] region of [L:Leeds]',
  ],
  ['[L:Dynamo Dresden] won.', '[O:Dynamo Dresden] won.'],
  ['The [L:Universidad de Quelk] is old.', 'The [O:Universidad de Quelk] is old.'],
  ['Shares of [L:Kenya Quelk] rose.', 'Shares of [O:Kenya Quelk] rose.'],
  ['The [L:Kenya Highlands] are green.', 'The [L:Kenya Highlands] are green.'],
])('%s → %s', (before, after) => {
  expect(retyped(before, (names, reading) => withKnownPlaces(names, reading, gazetteer))).toBe(after);
});
