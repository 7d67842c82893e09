import type { Span } from './span.ts';
import { isAbbreviated, isTitleAbbreviation, type Token } from './tokens.ts';

/** One sentence, and its tokens as the half-open range `first`…`last` of the token list. */
export interface Sentence extends Span {
  readonly first: number;
  readonly last: number;
}

const STOP = /^(?:[.!?]|…|\.{2,})$/u;
const CLOSER = /^["'”’»“)\]]$/u;
const OPENER = /^["'“‘„«([]$/u;

/** Words that start a new sentence behind an abbreviation: "He left at 6 p.m. The vote…". */
const STARTERS: ReadonlySet<string> = new Set(
  'a after all although an and as asked at both but by despite during earlier each for from he her his however i if in it its last later many meanwhile more most my no not on one our she since so some still such that the their then there these they this those though to under until we what when where while who with you'.split(
    ' ',
  ),
);

/** Cut tokens into sentences. A line break always ends one; so no sentence runs over two blocks. */
export function sentencesOf(tokens: readonly Token[]): Sentence[] {
  const sentences: Sentence[] = [];
  let first = 0;
  for (let i = 0; i < tokens.length; i++) {
    const last = endOfSentence(tokens, i);
    if (last === null) continue;
    sentences.push({ first, last, start: tokens[first]!.start, end: tokens[last - 1]!.end });
    first = last;
    i = last - 1;
  }
  return sentences;
}

/** The index behind the last token of a sentence whose stop is at `i`, or `null` when none ends there. */
function endOfSentence(tokens: readonly Token[], i: number): number | null {
  const token = tokens[i]!;
  const next = tokens[i + 1];
  if (!next || next.newLine) return i + 1;
  if (isAbbreviated(token)) return endsAfterAbbreviation(token, next) ? i + 1 : null;
  if (!STOP.test(token.text)) return null;
  let last = i + 1;
  while (last < tokens.length && closes(tokens[last]!)) last++;
  const after = tokens[last];
  if (!after || after.newLine) return last;
  return after.spaced && startsSentence(after, token) ? last : null;
}

function closes(token: Token): boolean {
  return (CLOSER.test(token.text) || STOP.test(token.text)) && !token.spaced && !token.newLine;
}

function startsSentence(token: Token, stop: Token): boolean {
  if (OPENER.test(token.text)) return true;
  // An ellipsis, or a “Really?” before its tag, goes on in lower case.
  return token.kind === 'number' ? stop.text.length === 1 : /^\p{Lu}/u.test(token.text);
}

function endsAfterAbbreviation(token: Token, next: Token): boolean {
  if (isTitleAbbreviation(token)) return false;
  return /^\p{Lu}/u.test(next.text) && STARTERS.has(next.lower);
}
