import { groupBy } from '../../group-by.ts';
import { STATE_ABBREVIATIONS } from '../../lexicon/state-abbreviations.ts';
import { foldName } from '../../place/fold.ts';
import type { PlaceKind } from '../../place/gazetteer.ts';
import type { Reading } from '../../text/reading.ts';
import type { Span } from '../../text/span.ts';
import { isCapitalised, type Token } from '../../text/tokens.ts';
import { named } from './gazetteer-names.ts';
import type { Lookup, PlaceName } from './place-name.ts';

/** A state or province in short: "Newark, N.J.", "W. Va." */
export function abbreviationAt(reading: Reading, i: number, lookup: Lookup): PlaceName[] {
  const { tokens } = reading;
  for (const last of [i + 2, i + 1]) {
    const end = tokens[last - 1];
    if (!end || (last > i + 1 && end.newLine)) continue;
    const name = abbreviated(reading, { start: tokens[i]!.start, end: end.end }, i, last, lookup);
    if (name) return [name];
  }
  return [];
}

/** The state or town of "Rep. Ana Reyes (D-Minn.)" and "Sen. Lee, R-Texas". */
export function stateOfParty(reading: Reading, i: number, lookup: Lookup): PlaceName[] {
  const { text, tokens } = reading;
  const token = tokens[i]!;
  const party = PARTY.exec(token.text);
  if (!party || !/^[(,]$/.test(tokens[i - 1]?.text ?? '')) return [];
  const start = token.start + party[0].length;
  const state = STATE_BEHIND.exec(text.slice(start, start + LONGEST_STATE))?.[0];
  if (!state) return [];
  for (const words of [state, state.replace(/\.$/, ''), state.split(' ')[0]!]) {
    const span = { start, end: start + words.length };
    const name =
      abbreviated(reading, span, i, i + 1, lookup) ??
      abbreviated(reading, span, i, i + 1, lookup, '.') ??
      named(reading, span, i, i + 1, lookup);
    if (name) return [{ ...name, last: lastWithin(tokens, i, span.end), rule: 'abbreviation' }];
  }
  return [];
}

const PARTY = /^(?:[DRI]|DFL)[-\u2010-\u2013]/u;
const STATE_BEHIND = /^(?:(?:\p{Lu}\.){2,}|\p{Lu}\. \p{Lu}\p{Ll}+\.|\p{Lu}[\p{L} ]+\.?)/u;
const LONGEST_STATE = 30;

const DIVISIONS: ReadonlySet<PlaceKind> = new Set<PlaceKind>(['admin1', 'admin2', 'region']);
const ABBREVIATIONS = groupBy(STATE_ABBREVIATIONS, ([short]) => short);

/** `stop` is the full stop that the text leaves out: "D-Calif". */
function abbreviated(
  reading: Reading,
  span: Span,
  first: number,
  last: number,
  lookup: Lookup,
  stop = '',
): PlaceName | null {
  const words = reading.text.slice(span.start, span.end) + stop;
  const states = ABBREVIATIONS.get(words)?.filter(([, , , guard]) => isGuarded(reading, first, guard, lookup)) ?? [];
  const entries = states.flatMap(([, name, country]) =>
    lookup.entriesOf(name).filter(entry => DIVISIONS.has(entry.kind) && entry.country === country),
  );
  const first1 = entries.filter(({ kind }) => kind === 'admin1');
  const meant = first1.length > 0 ? first1 : entries; // "N.Y." is no county of that name.
  return entries.length === 0
    ? null
    : { ...span, first, last, key: foldName(words), entries: meant, rule: 'abbreviation' };
}

/** The index behind the last token that starts before `end`. */
function lastWithin(tokens: readonly Token[], first: number, end: number): number {
  let last = first + 1;
  while (tokens[last] && tokens[last]!.start < end) last++;
  return last;
}

type Guard = (typeof STATE_ABBREVIATIONS)[number][3];

function isGuarded({ tokens }: Reading, i: number, guard: Guard, lookup: Lookup): boolean {
  const token = tokens[i]!;
  if (guard === 'alone' || PARTY.test(token.text)) return true;
  const before = tokens[i - 1];
  if (guard === 'undated')
    return before?.kind !== 'number' && !/^(?:century|centuries|millennium|year|years)$/.test(before?.lower ?? '');
  if (!before || token.newLine) return false;
  if (before.text === '(' && token.text.endsWith('.')) return true;
  if (before.text === ',' && i >= 2 && isTownBefore(tokens[i - 2]!, token, lookup)) return true;
  return guard === 'placed' && /^(?:in|from|across|near|outside|of|throughout)$/.test(before.lower);
}

/** "Portland, OR"; but not "IN, OR". */
function isTownBefore(town: Token, state: Token, lookup: Lookup): boolean {
  const isShouted = town.text === town.text.toUpperCase() && !state.text.endsWith('.');
  return isCapitalised(town) && (!isShouted || lookup.entriesOf(town.text).length > 0);
}
