import type { ArticleText, Block } from '../article.ts';
import { type Sentence, sentencesOf } from './sentences.ts';
import type { Span } from './span.ts';
import type { Speller } from './spelling.ts';
import { type Token, tokensOf } from './tokens.ts';

/** An article, read: what every finder starts from. */
export interface Reading {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
}

/** Read an article: cut it into tokens and sentences. Any text is accepted. `spell` may know its words already. */
export function read({ text, blocks }: ArticleText, spell?: Speller): Reading {
  const tokens = tokensOf(text, spell);
  return { text, blocks, tokens, sentences: sentencesOf(tokens) };
}

/** The words of the tokens `first`…`last` as the text has them. A single one need not be cut out again. */
export function wordsOf({ text, tokens }: Pick<Reading, 'text' | 'tokens'>, first: number, last: number): string {
  const token = tokens[first]!;
  return last === first + 1 ? token.text : text.slice(token.start, tokens[last - 1]!.end);
}

/** The index of the first item that ends behind `offset`; `items.length` if there is none. Items are sorted. */
export function indexAt(items: readonly Span[], offset: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (items[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The item that holds `offset`, or `null`. Items are sorted and do not overlap. */
export function itemAt<T extends Span>(items: readonly T[], offset: number): T | null {
  const item = items[indexAt(items, offset)];
  return item && item.start <= offset ? item : null;
}
