import { expect, test } from 'vitest';
import { checkWith } from './check.ts';
import { read } from './marked.ts';

const FOUND =
  'Mayor {official Mayor @ Duluth:Ana Reyes} of {place US 46.79,-92.1:Duluth} met {person:Jo Lee}. “{quote direct by she = Ana Reyes cue said:Yes}”, she said.';
const find = () => read(FOUND);

test.each([
  [FOUND, []],
  ['Mayor {official:Ana Reyes} of {place:Duluth} met {person:Jo Lee}. “{quote:Yes}”, she said.', []],
  ['Mayor Ana Reyes of {place:Duluth} met Jo Lee. “Yes”, she said.', ['places']],
  ['Mayor {official Mayor:Ana Reyes} of {place Nowhere, FR:Duluth} met Jo Lee. “Yes”, she said.', ['officials']],
  ['Mayor Ana Reyes of Duluth met Jo Lee. “{quote by she cue said:Yes}”, she said.', ['quotes']],
] as const)('check accepts %s', (marked, layers) => checkWith({ find }, ...layers)(marked));

test.each([
  ['Mayor Ana Reyes of Duluth met {person:Jo Lee}. “Yes”, she said.', ['people']],
  ['Mayor {person:Ana Reyes} of Duluth met {person:Jo Lee}. “Yes”, she said.', ['people']],
  ['Mayor {official Mayor @ -:Ana Reyes} of Duluth met Jo Lee. “Yes”, she said.', ['officials']],
  ['Mayor Ana Reyes of {place GB:Duluth} met Jo Lee. “Yes”, she said.', ['places']],
  ['Mayor Ana Reyes of {place US 47.4,-92.1:Duluth} met Jo Lee. “Yes”, she said.', ['places']],
  ['Mayor Ana Reyes of Duluth met Jo Lee. “{quote by nobody:Yes}”, she said.', ['quotes']],
  ['Mayor Ana Reyes of Duluth met Jo Lee. “{quote = Jo Lee:Yes}”, she said.', ['quotes']],
  ['Mayor Ana Reyes of Duluth met Jo Lee. {quote:“Yes”}, she said.', ['quotes']],
] as const)('check rejects %s', async (marked, layers) =>
  expect(checkWith({ find }, ...layers)(marked)).rejects.toThrow('to be'),
);
