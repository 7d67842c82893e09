import { type Word, wordsOf } from './alignment.ts';
import { foldCharacters } from './fold.ts';

/** Words to find, with their neighbours and their paragraph as they were. */
export interface Sought {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly paragraph: string;
  /** Where they stood: of places with the same surroundings, the nearest is taken. */
  readonly start: number;
}

/** The words that are looked for, with those around them in reading order. */
export interface Wanted {
  readonly before: readonly Word[];
  readonly own: readonly Word[];
  readonly behind: readonly Word[];
  /** Those around them that stand in their paragraph. */
  readonly paragraph: { readonly before: readonly Word[]; readonly behind: readonly Word[] };
  /** What lies outside of the span of its first and of its last word, folded: "re" for "build" of "rebuild". */
  readonly headCut: string;
  readonly tailCut: string;
}

/** So many words of context are laid beside the text. */
export const CONTEXT_WORDS = 40;

/** The words to look for. */
export function wantedOf({ exact, prefix, suffix, paragraph, start: offset }: Sought): Wanted {
  // Of other programs' targets no paragraph is known, only the context.
  const at = paragraph === prefix + exact + suffix ? -1 : placeInParagraph(paragraph, exact, prefix, suffix);
  const ahead = paragraph.slice(0, Math.max(at, 0));
  const after = at < 0 ? '' : paragraph.slice(at + exact.length);
  // A context was cut somewhere, most likely in a word; but not at the start of the text.
  const before = longer(prefix.length === offset ? prefix : prefix.replace(CUT_HEAD, ''), ahead);
  const behind = longer(suffix.replace(CUT_TAIL, ''), after);
  const start = before.length;
  const end = start + exact.length;
  const text = before + exact + behind;
  const words = wordsOf(text);
  const own = words.filter(word => word.start < end && word.end > start);
  const wordsBefore = words.filter(word => word.end <= start).slice(-CONTEXT_WORDS);
  const wordsBehind = words.filter(word => word.start >= end).slice(0, CONTEXT_WORDS);
  return {
    before: wordsBefore,
    own,
    behind: wordsBehind,
    paragraph: {
      before: wordsBefore.filter(word => word.start >= start - ahead.length),
      behind: wordsBehind.filter(word => word.end <= end + after.length),
    },
    headCut: foldCharacters(text.slice(own[0]?.start ?? start, start)),
    tailCut: foldCharacters(text.slice(end, own.at(-1)?.end ?? end)),
  };
}

/** Part of a word at the outer end of a context, with something behind it. */
const CUT_HEAD = /^[\p{L}\p{N}\p{M}]+(?=[^\p{L}\p{N}\p{M}])/u;
const CUT_TAIL = /(?<=[^\p{L}\p{N}\p{M}])[\p{L}\p{N}\p{M}]+$/u;

/** Where the words stand in their paragraph: of several places, the one whose neighbours are those of the context. */
function placeInParagraph(paragraph: string, exact: string, prefix: string, suffix: string): number {
  for (let at = paragraph.indexOf(exact); at >= 0; at = paragraph.indexOf(exact, at + 1)) {
    const before = paragraph.slice(0, at);
    const behind = paragraph.slice(at + exact.length);
    if (areNeighbours(before, prefix, 'endsWith') && areNeighbours(behind, suffix, 'startsWith')) return at;
  }
  return -1;
}

function areNeighbours(a: string, b: string, how: 'startsWith' | 'endsWith'): boolean {
  return a.length > b.length ? a[how](b) : b[how](a);
}

function longer(a: string, b: string): string {
  return a.length >= b.length ? a : b;
}
