import { CONTEXT, type Target } from '../annotation/selector.ts';

type Words = Pick<Target, 'exact' | 'prefix' | 'suffix'>;

/** Longer words are given by their first and last ones alone. */
const LONGEST_WHOLE = 200;
/** Shorter words may stand twice in an article, so they are given with their neighbours. */
const SHORTEST_ALONE = 40;
/** How many words of a long stretch stand for its start and for its end. */
const EDGE_WORDS = 6;
/** How many neighbouring words are given. */
const CONTEXT_WORDS = 4;

/** An address that makes a browser scroll to these words and highlight them, without any extension. */
export function withTextFragment(address: string, targets: readonly Words[]): string {
  const directives = targets.map(textDirectiveOf).filter(directive => directive !== '');
  const plain = address.replace(/(?:#:~:|:~:).*$/su, '');
  if (directives.length === 0) return plain;
  return `${plain}${plain.includes('#') ? '' : '#'}:~:${directives.join('&')}`;
}

/**
 * One text directive, `text=[prefix-,]start[,end][,-suffix]`. '' when there are no words.
 *
 * - said: “We will.” Mayor → text=said%3A%20%E2%80%9C-,We%20will.,-%E2%80%9D%20Mayor
 */
export function textDirectiveOf(target: Words): string {
  const { words, before, behind } = atWordBounds(target);
  const terms = termsOf(linesOf(words));
  if (terms.length === 0) return '';
  const isShort = terms.length === 1 && words.length < SHORTEST_ALONE;
  const prefix = isShort ? lastWords(before, CONTEXT_WORDS) : '';
  const suffix = isShort ? firstWords(behind, CONTEXT_WORDS) : '';
  const parts = terms.map(encodeTerm);
  if (prefix !== '') parts.unshift(`${encodeTerm(prefix)}-`);
  if (suffix !== '') parts.push(`-${encodeTerm(suffix)}`);
  return `text=${parts.join(',')}`;
}

/** All the words when they are few and in one block, else the first and the last of them. */
function termsOf(lines: readonly string[]): string[] {
  const first = lines[0];
  const last = lines.at(-1);
  if (first === undefined || last === undefined) return [];
  if (lines.length > 1) return [firstWords(first, EDGE_WORDS), lastWords(last, EDGE_WORDS)];
  const edge = Math.min(EDGE_WORDS, first.split(' ').length >> 1);
  return first.length <= LONGEST_WHOLE || edge === 0 ? [first] : [firstWords(first, edge), lastWords(first, edge)];
}

/** Browsers match whole words only: "build" of "rebuild" grows to it. The neighbours are those of the same block. */
function atWordBounds({ exact, prefix, suffix }: Words) {
  const head = /^[\p{L}\p{N}\p{M}]/u.test(exact) ? (/[\p{L}\p{N}\p{M}]*$/u.exec(prefix)?.[0] ?? '') : '';
  const tail = /[\p{L}\p{N}\p{M}]$/u.test(exact) ? (/^[\p{L}\p{N}\p{M}]*/u.exec(suffix)?.[0] ?? '') : '';
  const before = whole(prefix, /^\S+/u).slice(0, -head.length || undefined);
  const behind = whole(suffix, /\S+$/u).slice(tail.length);
  return {
    words: `${head}${exact}${tail}`,
    before: folded(before.slice(before.search(/[^\r\n\u2028\u2029]*$/u))),
    behind: folded(/^[^\r\n\u2028\u2029]*/u.exec(behind)?.[0] ?? ''),
  };
}

/** Context as long as it may be was cut off somewhere, most likely in a word. */
function whole(context: string, cutWord: RegExp): string {
  return context.length < CONTEXT - 1 ? context : context.replace(cutWord, '');
}

/** Lines with something on them: one term of a directive may not reach over two blocks. */
function linesOf(text: string): string[] {
  return text
    .split(/[\r\n\u2028\u2029]+/u)
    .map(folded)
    .filter(line => line !== '');
}

/** Folded as a browser shows it: a no-break space stays, and so does the space next to it. */
function folded(line: string): string {
  return line.replaceAll(/[ \t\f]+/gu, ' ').trim();
}

function firstWords(line: string, count: number): string {
  return line.split(' ').slice(0, count).join(' ');
}

function lastWords(line: string, count: number): string {
  return line.split(' ').slice(-count).join(' ');
}

/** "-", "," and "&" are syntax, so they are escaped with all that a URL cannot hold. */
function encodeTerm(term: string): string {
  return encodeURIComponent(term.replaceAll(/\p{Surrogate}/gu, '\uFFFD')).replaceAll('-', '%2D');
}
