import { holds } from '../../place/containment.ts';
import type { GazetteerEntry, PlaceKind } from '../../place/gazetteer.ts';
import { prominenceOf } from '../../place/prominence.ts';
import type { PlaceName } from './place-name.ts';

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
    const [held, holder] = [names[i]!, names[i + 1]!];
    const pair = pairOf(text, held, holder);
    if (pair && !isListOfEquals(text, names, i)) pairs.push(pair);
  }
  return pairs;
}

/** "Georgia, Texas and Florida", "China, Japan": no town of Georgia in Texas, no China in Japan. */
function isListOfEquals(text: string, names: readonly PlaceName[], i: number): boolean {
  const [before, held, holder, after] = [names[i - 1], names[i]!, names[i + 1]!, names[i + 2]];
  const ranks = holder.entries.map(({ kind }) => kind).filter(kind => kind === 'country' || kind === 'admin1');
  const kinds: ReadonlySet<PlaceKind> = new Set(ranks);
  const isEqual = (name: PlaceName | undefined) => name?.entries.some(({ kind }) => kinds.has(kind)) ?? false;
  if (after !== undefined && isEnumerated(text, holder, after) && isFarFetched(held, holder)) return true;
  if (!isEqual(held)) return false;
  if (held.entries.some(({ kind }) => kind === 'country') && kinds.has('country')) return true;
  const goesOn = after !== undefined && isEqual(after) && isEnumerated(text, holder, after);
  return goesOn || (before !== undefined && isEqual(before) && isEnumerated(text, before, held));
}

/** Whether only a place of the same name that nobody knows lies there: "Washington, New York, Boston". */
function isFarFetched(held: PlaceName, holder: PlaceName): boolean {
  const best = Math.max(...held.entries.map(prominenceOf));
  const inside = held.entries.filter(inner => holder.entries.some(outer => holds(outer, inner)));
  return best - Math.max(...inside.map(prominenceOf)) > FAR_FETCHED;
}

/** In powers of ten of population. */
const FAR_FETCHED = 2;

const LISTED = /^(?:['’]s)?(?:,| and|, and| or|, or|\/) ?(?:the |in )?$/;

/** Whether two names stand side by side in a list: "Reading, Bath and Bristol". */
export function isEnumerated(text: string, a: PlaceName, b: PlaceName): boolean {
  return b.start - a.end < 14 && LISTED.test(text.slice(a.end, b.start));
}

const LONGEST_GAP = 24;

function pairOf(text: string, held: PlaceName, holder: PlaceName): PlacePair | null {
  if (holder.start - held.end > LONGEST_GAP || !BETWEEN.test(text.slice(held.end, holder.start))) return null;
  const heldEntries = held.entries.filter(inner => holder.entries.some(outer => holds(outer, inner)));
  if (heldEntries.length === 0) return null;
  const holderEntries = holder.entries.filter(outer => held.entries.some(inner => holds(outer, inner)));
  return { held, holder, heldEntries, holderEntries };
}

/** A name, and the state that is said to hold it though no place of that name is known there. */
export interface Stray {
  readonly name: PlaceName;
  readonly holder: GazetteerEntry;
}

/** "Gwen Oakes of Detroit, Texas, won": some town of Texas that no gazetteer has. Names are in text order. */
export function straysOf(text: string, names: readonly PlaceName[]): Stray[] {
  const strays: Stray[] = [];
  for (let i = 0; i + 1 < names.length; i++) {
    const [name, holder] = [names[i]!, names[i + 1]!];
    const state = holder.entries.find(({ kind }) => kind === 'admin1');
    if (state && isStray(text, name, holder) && !isListOfEquals(text, names, i)) strays.push({ name, holder: state });
  }
  return strays;
}

function isStray(text: string, name: PlaceName, holder: PlaceName): boolean {
  if (name.rule !== 'gazetteer' && name.rule !== 'pattern') return false;
  if (
    !/^, $/.test(text.slice(name.end, holder.start)) ||
    !/^(?:[,;.)\n]|$)/.test(text.slice(holder.end, holder.end + 1))
  )
    return false;
  const isTown = name.entries.every(({ kind, population }) => kind === 'city' && population < WORLD_CITY);
  return isTown && !name.entries.some(inner => holder.entries.some(outer => holds(outer, inner)));
}

/** "He flew from London, Texas." The best-known cities need no state. */
const WORLD_CITY = 2_000_000;
