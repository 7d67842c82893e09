import { holds } from '../place/containment.ts';
import type { GazetteerEntry } from '../place/gazetteer.ts';
import type { PlaceName } from './place-names.ts';

/** Two names side by side, the second of which says where the first is: "Paris, Texas". */
export interface PlacePair {
  readonly held: PlaceName;
  readonly holder: PlaceName;
  /** The readings of either name that fit: entries of `held` that lie in an entry of `holder`. */
  readonly heldEntries: readonly GazetteerEntry[];
  readonly holderEntries: readonly GazetteerEntry[];
}

const BETWEEN =
  /^(?:['’]s)?(?: (?:region|province|state|county|district|oblast|governorate|prefecture|city|town|village))?(?:, ?| \()(?:in )?(?:the )?$/iu;

/** The pairs of a text. Names are in text order. */
export function pairsOf(text: string, names: readonly PlaceName[]): PlacePair[] {
  const pairs: PlacePair[] = [];
  for (let i = 0; i + 1 < names.length; i++) {
    const pair = pairOf(text, names[i]!, names[i + 1]!);
    if (pair) pairs.push(pair);
  }
  return pairs;
}

const LONGEST_GAP = 24;

function pairOf(text: string, held: PlaceName, holder: PlaceName): PlacePair | null {
  if (holder.start - held.end > LONGEST_GAP || !BETWEEN.test(text.slice(held.end, holder.start))) return null;
  const heldEntries = held.entries.filter(inner => holder.entries.some(outer => holds(outer, inner)));
  if (heldEntries.length === 0) return null;
  const holderEntries = holder.entries.filter(outer => held.entries.some(inner => holds(outer, inner)));
  return { held, holder, heldEntries, holderEntries };
}
