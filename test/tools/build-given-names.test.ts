import { expect, test } from 'vitest';
import { readGivenNames } from '../../lib/find/names/given-names.ts';
import { givenNamesText } from './build-given-names.ts';

const names = readGivenNames(givenNamesText());

test.each([
  ['agnes', 'she'],
  ['olha', 'she'],
  ['serhii', 'he'],
  // Of women in English, of men too, or of either in two languages.
  ['chris', 'either'],
  ['andrea', 'either'],
  ['simone', 'either'],
  ['ilhan', 'either'],
  ['yuval', 'either'],
])('%s: %s', (name, bearer) => expect(names.get(name)).toBe(bearer));

test.each(['france', 'monday', 'west'])('%s is mostly something else', name => expect(names.has(name)).toBe(false));
