import { ELISIONS } from '../../lexicon/elisions.ts';
import type { Reading } from '../../text/reading.ts';
import type { Span } from '../../text/span.ts';

/** Words between a pair of quotation marks, the marks left out. Strings inside strings are not told apart. */
export interface QuotedString extends Span {
  /** The same with its marks, as far as they are there. */
  readonly marked: Span;
  readonly marks: 'double' | 'single';
  /** Its opening mark is there. Where it was lost, the string begins with its sentence. */
  readonly opened: boolean;
  /** Its closing mark is there. Speech that goes on in the next paragraph has none, nor has a damaged string. */
  readonly closed: boolean;
}

/**
 * Pair the quotation marks of every paragraph: “…”, "…", ‘…’, '…', ''…'', ``…'', «…», „…“ and what comes of them when
 * marks are lost, doubled or turned the wrong way.
 *
 * No mark is paired greedily. Every mark may open, close or mean nothing (an apostrophe, inches), each at a price that
 * its neighbours set: `said "yes` opens, `yes," said` closes. The cheapest reading of the whole paragraph wins, so one
 * lost mark is paid once, where it was lost, and does not turn the rest inside out.
 *
 * ```
 *   prices   "A, he said.  "B,"  she said        6'3" tall
 *            open          open close            - means nothing
 *            └ lost its end: 5                   └ inches: 1.5
 * ```
 */
export function findQuotedStrings({ text }: Reading): QuotedString[] {
  const lines = [...text.matchAll(/[^\r\n]+/g)].map(match => marksOf(match[0], match.index));
  return lines.flatMap((line, i) => stringsOf(line, text, lines[i + 1]?.opens ?? false));
}

interface Line extends Span {
  readonly marks: readonly Mark[];
  /** Its first character is a mark that can open. */
  readonly opens: boolean;
}

interface Mark extends Span {
  readonly double: boolean;
  readonly open: number;
  readonly close: number;
  readonly ignore: number;
}

/** What is open, outermost first. Two deep is enough for news. */
type State = 0 | 1 | 2 | 3 | 4 | 5;
const OUTSIDE = 0;
const IN_DOUBLE = 1;
const IN_SINGLE = 2;
const SINGLE_IN_DOUBLE = 3;
const DOUBLE_IN_SINGLE = 4;
const DOUBLE_IN_DOUBLE = 5;
const STATES = 6;

type Role = 'open' | 'close' | 'ignore';

/** One way to read a mark: from a state to a state, at a price besides that of its role. */
interface Step {
  readonly from: State;
  readonly to: State;
  readonly double: boolean;
  readonly role: Role;
  readonly price: number;
  /** What the step does to the outermost string. `reopen`: it lost its closing mark before this one opens another. */
  readonly outer: 'none' | 'open' | 'close' | 'reopen' | 'close-only';
}

/** Prices, in units of "somewhat unusual". Found by reading damaged paragraphs, not fitted. */
const PRICE = {
  single: 0.6, // Single marks are mostly apostrophes.
  lostMark: 5,
  nested: 0.3,
  sameNested: 2.5, // “I said “no” to him”: rarer than a pair inside another kind.
  wrongKind: 3, // ‘He came.”
  unclosedDouble: 3,
  unclosedDoubleGoingOn: 0.3, // The next paragraph opens again.
  unclosedSingle: 5,
  unclosedSingleGoingOn: 3,
  announced: -1.5, // She said: ‘…
};

const step = (
  from: State,
  to: State,
  double: boolean,
  role: Role,
  price: number,
  outer: Step['outer'] = 'none',
): Step => ({ from, to, double, role, price, outer });

const STEPS: readonly Step[] = [
  ...([0, 1, 2, 3, 4, 5] as const).flatMap(state => [
    step(state, state, true, 'ignore', 0),
    step(state, state, false, 'ignore', 0),
  ]),
  step(OUTSIDE, IN_DOUBLE, true, 'open', 0, 'open'),
  step(OUTSIDE, IN_SINGLE, false, 'open', PRICE.single, 'open'),
  step(OUTSIDE, OUTSIDE, true, 'close', PRICE.lostMark, 'close-only'),
  step(IN_DOUBLE, OUTSIDE, true, 'close', 0, 'close'),
  step(IN_DOUBLE, OUTSIDE, false, 'close', PRICE.wrongKind, 'close'),
  step(IN_DOUBLE, DOUBLE_IN_DOUBLE, true, 'open', PRICE.sameNested),
  step(IN_DOUBLE, IN_DOUBLE, true, 'open', PRICE.lostMark, 'reopen'),
  step(IN_DOUBLE, SINGLE_IN_DOUBLE, false, 'open', PRICE.nested),
  step(SINGLE_IN_DOUBLE, IN_DOUBLE, false, 'close', 0),
  step(SINGLE_IN_DOUBLE, OUTSIDE, true, 'close', 1, 'close'),
  step(SINGLE_IN_DOUBLE, IN_DOUBLE, true, 'open', PRICE.lostMark + 1, 'reopen'),
  step(DOUBLE_IN_DOUBLE, IN_DOUBLE, true, 'close', 0),
  step(IN_SINGLE, OUTSIDE, false, 'close', 0, 'close'),
  step(IN_SINGLE, OUTSIDE, true, 'close', PRICE.wrongKind, 'close'),
  step(IN_SINGLE, DOUBLE_IN_SINGLE, true, 'open', PRICE.nested),
  step(IN_SINGLE, IN_SINGLE, false, 'open', PRICE.lostMark + 1, 'reopen'),
  step(DOUBLE_IN_SINGLE, IN_SINGLE, true, 'close', 0),
  step(DOUBLE_IN_SINGLE, OUTSIDE, false, 'close', 4, 'close'),
];

const STEPS_OF = {
  double: STEPS.filter(({ double }) => double),
  single: STEPS.filter(({ double }) => !double),
};

// ——— marks and their prices ———

const MARK = /``|''|‘‘|’’|["“”„‟«»]|['‘’‚`´]/g;
const SINGLE = /^['‘’‚`´]$/;
const OPENING_GLYPH = /^[“„«‘‚`]/;
const CLOSING_GLYPH = /^[”»’´]/;
const ANY_MARK = /["“”„‟«»'‘’‚`´]/;
const WORD = /[\p{L}\p{M}\p{N}]/u;
const BEFORE_WORDS = /[\p{L}\p{M}\p{N}$£€#@&([…*]/u;
const BEHIND_WORDS = /[\p{L}\p{M}\p{N}.,!?;:%)\]…*]/u;
const ELIDED: ReadonlySet<string> = new Set(ELISIONS);

function marksOf(line: string, offset: number): Line {
  const marks: Mark[] = [];
  for (const match of line.matchAll(MARK)) {
    const mark = markOf(line, match.index, match[0], offset);
    if (mark) marks.push(mark);
  }
  const first = line.length - line.trimStart().length;
  const opens = marks[0] !== undefined && marks[0].start === offset + first && marks[0].open < marks[0].close;
  return { start: offset, end: offset + line.length, marks, opens };
}

function markOf(line: string, at: number, glyph: string, offset: number): Mark | null {
  const single = SINGLE.test(glyph);
  const end = at + glyph.length;
  // An apostrophe inside a word, or the whole of "rock ’n’ roll".
  if (single && WORD.test(line[at - 1] ?? '') && WORD.test(line[end] ?? '')) return null;
  if (single && /^\s['’‘]n['’‘]\s/.test(line.slice(at - 1, end + 3))) return null;
  const before = beforeMarks(line, at);
  const after = afterMarks(line, end);
  const ignore = single ? priceOfApostrophe(line, at, glyph) : /\p{N}/u.test(line[at - 1] ?? '') ? 1.5 : 6;
  const announced = single && ignore > 1 && /(?:[:,.?!]\s|^)$/.test(line.slice(Math.max(0, at - 2), at));
  const open = openPrice(before, after) + (CLOSING_GLYPH.test(glyph) ? 3 : 0) + (announced ? PRICE.announced : 0);
  const close = closePrice(before, after) + (OPENING_GLYPH.test(glyph) ? 3 : 0);
  return { start: offset + at, end: offset + end, double: !single, open, close, ignore };
}

/** The character before a run of marks; '' at the start of the line. */
function beforeMarks(line: string, at: number): string {
  let i = at - 1;
  while (i >= 0 && at - i < 4 && ANY_MARK.test(line[i]!)) i--;
  return line[i] ?? '';
}

function afterMarks(line: string, end: number): string {
  let i = end;
  while (i < line.length && i - end < 3 && ANY_MARK.test(line[i]!)) i++;
  // "...and then": dots that begin the words.
  return line.startsWith('..', i) ? '…' : (line[i] ?? '');
}

function openPrice(before: string, after: string): number {
  const free = before === '' || /[\s([{—–-]/.test(before);
  if (BEFORE_WORDS.test(after)) return free ? 0 : /[:,;]/.test(before) ? 0.5 : 3;
  return free ? (before === '' ? 1 : 2) : 6;
}

function closePrice(before: string, after: string): number {
  const free = after === '' || /[\s.,;:!?)\]}—–-]/.test(after);
  if (BEHIND_WORDS.test(before) || /[—–-]/.test(before)) {
    if (free || after === '…') return 0;
    return /[.,!?…]/.test(before) ? 1.5 : 3;
  }
  return free ? (after === '' ? 1.5 : 2) : 6;
}

/** What it costs to take a single mark for an apostrophe. */
function priceOfApostrophe(line: string, at: number, glyph: string): number {
  const before = line[at - 1] ?? '';
  if (WORD.test(before)) {
    if (/s/i.test(before) || /\p{N}/u.test(before)) return 0.2; // the officials’ plan; 6' tall
    return /\bin$/i.test(line.slice(Math.max(0, at - 6), at).slice(-2)) ? 0.8 : 1.5; // goin’
  }
  const word = /^[\p{L}\p{N}]+/u.exec(line.slice(at + 1, at + 12))?.[0].toLowerCase();
  if (word === undefined) return /[.,!?]/.test(before) ? 3 : 1;
  if (ELIDED.has(word) || /^\d\ds?$/.test(word)) return 0.2; // ’em, the ’90s
  return glyph === '’' ? 0.3 : glyph === "'" ? 2.5 : 3;
}

// ——— the cheapest reading of a line ———

/** More in one line are no prose. */
const MOST_MARKS = 2000;

function stringsOf(line: Line, text: string, goesOn: boolean): QuotedString[] {
  if (line.marks.length === 0 || line.marks.length > MOST_MARKS) return [];
  return cut(line, cheapest(line.marks, goesOn), text);
}

/** The steps of the cheapest way through all marks of a line (Viterbi). */
function cheapest(marks: readonly Mark[], goesOn: boolean): Step[] {
  const back: (Step | null)[][] = [];
  let costs: number[] = [0, ...Array.from({ length: STATES - 1 }, () => Number.POSITIVE_INFINITY)];
  for (const mark of marks) {
    const next: number[] = Array.from({ length: STATES }, () => Number.POSITIVE_INFINITY);
    const steps: (Step | null)[] = Array.from({ length: STATES }, () => null);
    for (const way of mark.double ? STEPS_OF.double : STEPS_OF.single) {
      const cost = costs[way.from]! + way.price + mark[way.role];
      if (cost >= next[way.to]!) continue;
      next[way.to] = cost;
      steps[way.to] = way;
    }
    back.push(steps);
    costs = next;
  }
  const ends = costs.map((cost, state) => cost + priceOfUnclosed(state, goesOn));
  let state = ends.indexOf(Math.min(...ends));
  const path: Step[] = [];
  for (let i = marks.length - 1; i >= 0; i--) {
    const way = back[i]![state]!;
    path.push(way);
    state = way.from;
  }
  return path.reverse();
}

function priceOfUnclosed(state: number, goesOn: boolean): number {
  if (state === OUTSIDE) return 0;
  const single = state === IN_SINGLE || state === DOUBLE_IN_SINGLE;
  if (single) return goesOn ? PRICE.unclosedSingleGoingOn : PRICE.unclosedSingle;
  return goesOn ? PRICE.unclosedDoubleGoingOn : PRICE.unclosedDouble;
}

function cut(line: Line, path: readonly Step[], text: string): QuotedString[] {
  const strings: QuotedString[] = [];
  let open: Mark | null = null;
  let free = line.start; // Behind the last string.
  const push = (start: number, end: number, marked: Span, double: boolean, opened: boolean, closed: boolean) => {
    const words = trimmed(text, start, end);
    free = marked.end;
    if (!WORD.test(text.slice(words.start, words.end))) return;
    strings.push({ ...words, marked, marks: double ? 'double' : 'single', opened, closed });
  };
  path.forEach(({ outer }, i) => {
    const mark = line.marks[i]!;
    if (outer === 'close-only') {
      const start = startOfSentence(text, free, mark.start);
      push(start, mark.start, { start, end: mark.end }, mark.double, false, true);
    }
    if (open && outer === 'close')
      push(open.end, mark.start, { start: open.start, end: mark.end }, open.double, true, true);
    if (open && outer === 'reopen') {
      const end = endOfSentence(text, open.end, mark.start);
      push(open.end, end, { start: open.start, end }, open.double, true, false);
    }
    if (outer === 'close') open = null;
    if (outer === 'open' || outer === 'reopen') open = mark;
  });
  const left = open as Mark | null; // TypeScript does not see that the loop's closure assigns it.
  if (left) push(left.end, line.end, { start: left.start, end: line.end }, left.double, true, false);
  return strings;
}

function trimmed(text: string, from: number, to: number): Span {
  let start = from;
  let end = to;
  while (start < end && /\s/.test(text[start]!)) start++;
  while (end > start && /\s/.test(text[end - 1]!)) end--;
  return { start, end };
}

/** Where the sentence that ends at `end` begins, not before `from`. */
function startOfSentence(text: string, from: number, end: number): number {
  for (let i = end - 2; i > from; i--) {
    if (/[.!?]/.test(text[i - 1]!) && /\s/.test(text[i]!)) return trimmed(text, i, end).start;
  }
  return trimmed(text, from, end).start;
}

/** Where the sentence that begins at `start` ends, not behind `to`. */
function endOfSentence(text: string, start: number, to: number): number {
  for (let i = start; i < to - 1; i++) {
    if (/[.!?]/.test(text[i]!) && /\s/.test(text[i + 1]!)) return i + 1;
  }
  return trimmed(text, start, to).end;
}
