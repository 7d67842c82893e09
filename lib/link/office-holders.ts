import { FAMILY_FIRST, OFFICE_HOLDERS } from '../lexicon/office-holders.ts';
import { familyOf, type NameParts, partsOf } from './person-names.ts';

/**
 * Whether every reader knows that a person of this name holds or held an office, whatever the article says of it: by the
 * full name, or the last name alone where nobody else is called so.
 */
export function isOfficeHolder({ words }: NameParts): boolean {
  if (words.length < 2) return KNOWN_ALONE.has(words[0] ?? '');
  if (KNOWN.has(words.join(' '))) return true;
  // "Angela Dorothea Merkel", "Joseph R. Biden": what stands in the middle is no other person's.
  return words.length > 2 && KNOWN.has(`${words[0]} ${words.at(-1)}`);
}

const ALL: readonly (readonly [parts: NameParts, alone: boolean])[] = [
  ...OFFICE_HOLDERS.map(name => holder(name, false)),
  ...FAMILY_FIRST.map(name => holder(name, true)),
];

const KNOWN: ReadonlySet<string> = new Set(ALL.map(([{ words }]) => words.join(' ')));
const KNOWN_ALONE: ReadonlySet<string> = new Set(
  ALL.flatMap(([parts, alone]) => (alone || parts.words.length === 1 ? [familyOf(parts)] : [])),
);

function holder(name: string, familyFirst: boolean): readonly [NameParts, boolean] {
  return [partsOf(name.replace('*', ''), familyFirst), name.endsWith('*')];
}
