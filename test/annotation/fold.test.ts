import { expect, test } from 'vitest';
import { foldForSearch, foldWords } from '../../lib/annotation/fold.ts';

test.each([
  ['“We’ll  rebuild”', '"We\'ll rebuild"'],
  [' a\u00A0b\n c ', 'a b c'],
  ['co\u00ADop', 'coop'],
  ['cafe\u0301', 'café'],
  ['ﬁre', 'fire'],
  ['10–12 — no', '10-12 - no'],
  ['zero\u200Bwidth\uFEFF', 'zerowidth'],
  ['\uD800', '\uD800'],
  ['', ''],
])('foldWords: %j → %j', (text, folded) => expect(foldWords(text)).toBe(folded));

test.each([
  ['Zoë O’Brien', "zoe o'brien"],
  ['ÅNGSTRÖM', 'angstrom'],
  ['Łódź', 'lodz'],
  ['Søren Strauß, Æthelred Đorđević', 'soren strauss, aethelred dordevic'],
  ['İSTANBUL, Diyarbakır', 'istanbul, diyarbakir'],
])('foldForSearch: %j → %j', (text, folded) => expect(foldForSearch(text)).toBe(folded));
