import { lowerBound } from '../sorted.ts';
import { planesOf, readPlanes, startsOf } from './columns.ts';
import { titleOf } from './format.ts';

/**
 * Own names that cannot be told from their folded form, for the places of which that is so; sorted by place. A name of
 * the same length is kept as the letters that differ from `titleOf` ("São Paulo": one), any other as it stands.
 */
export interface Spellings {
  readonly places: Uint32Array;
  /** Twice the number of letters that are kept, and one more if that is the whole name. */
  readonly sizes: Uint32Array;
  /** Where in a name each letter differs, counted from the one before; of patches only. */
  readonly spots: Uint8Array;
  readonly letters: Uint32Array;
  readonly firstSpots: Uint32Array;
  readonly firstLetters: Uint32Array;
}

/** The columns of spellings in the file. */
export interface SpellingColumns {
  /** Each place less the one before. */
  readonly spelledGaps: Uint8Array;
  readonly spelledSizes: Uint8Array;
  readonly spelledSpots: Uint8Array;
  readonly spelledLetters: Uint8Array;
}

const WIDTH = { gaps: 3, sizes: 2, letters: 2 };

/** Write the spellings of some names, each with its folded form, in the order of their places. */
export function spellingColumns(names: readonly { readonly name: string; readonly folded: string }[]): SpellingColumns {
  const gaps: number[] = [];
  const sizes: number[] = [];
  const spots: number[] = [];
  const letters: number[] = [];
  let before = 0;
  names.forEach(({ name, folded }, place) => {
    const title = titleOf(folded);
    if (title === name) return;
    gaps.push(place - before);
    before = place;
    const differing = title.length === name.length ? differences(title, name) : null;
    const kept = differing ?? Array.from({ length: name.length }, (_, i) => i);
    sizes.push(2 * kept.length + (differing ? 0 : 1));
    letters.push(...kept.map(at => name.charCodeAt(at)));
    if (differing) spots.push(...differing.map((at, i) => at - (differing[i - 1] ?? 0)));
  });
  return {
    spelledGaps: planesOf(gaps, WIDTH.gaps),
    spelledSizes: planesOf(sizes, WIDTH.sizes),
    spelledSpots: planesOf(spots, 1),
    spelledLetters: planesOf(letters, WIDTH.letters),
  };
}

function differences(a: string, b: string): number[] {
  return Array.from({ length: a.length }, (_, i) => i).filter(i => a.charCodeAt(i) !== b.charCodeAt(i));
}

/** Read spellings. */
export function spellingsOf(columns: SpellingColumns): Spellings {
  const sizes = readPlanes(columns.spelledSizes, WIDTH.sizes);
  const kept = sizes.map(size => size >> 1);
  return {
    places: startsOf(readPlanes(columns.spelledGaps, WIDTH.gaps)).subarray(1),
    sizes,
    spots: columns.spelledSpots,
    letters: readPlanes(columns.spelledLetters, WIDTH.letters),
    firstSpots: startsOf(kept.map((count, i) => (isWhole(sizes[i]!) ? 0 : count))),
    firstLetters: startsOf(kept),
  };
}

function isWhole(size: number): boolean {
  return (size & 1) === 1;
}

/** The name of a place as it is written; what `titleOf` makes of its folded name, if nothing else is kept. */
export function spelt(spellings: Spellings, place: number, folded: string): string {
  const title = titleOf(folded);
  const index = lowerBound(spellings.places, place);
  if (spellings.places[index] !== place) return title;
  const letters = spellings.letters.subarray(spellings.firstLetters[index], spellings.firstLetters[index + 1]);
  if (isWhole(spellings.sizes[index]!)) return String.fromCharCode(...letters);
  const name = Array.from(title);
  let spot = 0;
  letters.forEach((letter, i) => {
    spot += spellings.spots[spellings.firstSpots[index]! + i]!;
    name[spot] = String.fromCharCode(letter);
  });
  return name.join('');
}
