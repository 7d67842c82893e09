import { DIVISION_NOUNS, NATURE } from '../../lexicon/place-words.ts';
import { isCapitalised, type Token } from '../../text/tokens.ts';
import { officeOf } from '../titles/office-words.ts';
import type { Facts } from './facts.ts';
import type { PlaceName } from './place-name.ts';
import { WEIGHT } from './place-weights.ts';

const LONGEST_LIST = 16;

/** The word that says what the names of a list are, from behind one of them: "Walton, Barrow and Oconee counties". */
export function nounOfList(tokens: readonly Token[], from: number): string | null {
  if (!LINK.test(tokens[from]?.lower ?? '')) return null;
  for (let i = from + 1; i < from + LONGEST_LIST; i++) {
    const token = tokens[i];
    if (!token || token.newLine) return null;
    if (LINK.test(token.lower) || (token.spaced && isCapitalised(token))) continue;
    return isCapitalised(tokens[i - 1]!) && PLURALS.has(token.lower) ? token.lower : null;
  }
  return null;
}

const LINK = /^(?:,|and|&)$/;

const PLURALS: ReadonlySet<string> = new Set(
  'counties districts provinces states regions parishes rivers lakes'.split(' '),
);

/** A name in a list of counties or rivers. */
export function ofList({ last }: PlaceName, { reading: { tokens } }: Facts): number {
  const noun = nounOfList(tokens, last);
  if (noun === null) return 0;
  return DIVISION_NOUNS.has(noun) || NATURE.has(noun.replace(/s$/, '')) ? WEIGHT.divisionAfter : 0;
}

/** "St. Patrick's Day" */
export function ofHoliday({ last }: PlaceName, { reading: { tokens } }: Facts): number {
  return tokens[last]?.kind === 'possessive' && tokens[last + 1]?.text === 'Day' ? WEIGHT.holiday : 0;
}

/** "her daughter, Brittany" */
export function ofKin({ first }: PlaceName, { reading: { tokens }, evidence: { givenNames } }: Facts): number {
  const before = tokens[first - 1]?.text === ',' ? tokens[first - 2] : tokens[first - 1];
  const isKin = before !== undefined && officeOf(before.lower)?.kind === 'kin';
  return isKin && givenNames.has(tokens[first]!.lower) ? WEIGHT.kin : 0;
}
