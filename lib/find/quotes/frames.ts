import { TAG_FORMS } from '../../lexicon/cue-forms.ts';
import type { Name } from '../../mentions.ts';
import { indexAt, type Reading } from '../../text/reading.ts';
import type { Span } from '../../text/span.ts';
import type { Token } from '../../text/tokens.ts';
import { linesOf } from './lines.ts';
import type { QuotedString } from './quoted-strings.ts';
import { titledStrings } from './titled-strings.ts';

/** One word or mark of the reporter's own, or a whole quoted string with its marks. */
export interface Piece extends Span {
  /** `null` for a quoted string, titled or not. */
  readonly token: Token | null;
  readonly string: QuotedString | null;
  /** The token in lower case; '“”' for a quoted string. */
  readonly lower: string;
  /** The first character inside: capital letters begin sentences, also quoted ones. */
  readonly initial: string;
  /** The last character inside: “toxic,” has its comma inside. */
  readonly final: string;
  /** The name that this piece is a part of. */
  readonly name: Name | null;
  /** A quoted string that is only what something is called: it stands as a noun does. */
  readonly titled: boolean;
}

/**
 * A sentence as its reporter wrote it, with every quoted string folded into one piece, so that a tag stands beside what
 * it tags, however many sentences that is:
 *
 *     “We lost. We will be back,” said Lee .   →   “” | said | Lee | .
 */
export interface Frame extends Span {
  readonly pieces: readonly Piece[];
  /** Which line (paragraph) of the text it stands in: 0, 1… */
  readonly line: number;
  /** A line of one sentence without a full stop: a headline, or like one. */
  readonly heading: boolean;
}

/** No sentence is longer; what is, is a list or damaged, and is cut, so that all work on a frame stays small. */
const LONGEST = 240;

/** Cut the article into frames, in text order. */
export function framesOf(reading: Reading, strings: readonly QuotedString[], names: readonly Name[]): Frame[] {
  const { tokens, sentences } = reading;
  const ends = new Set(sentences.map(sentence => sentence.last - 1));
  const stringAt = follower(strings, string => string.marked);
  const titled = titledStrings(reading, strings, names);
  const datelines = new Set(surelyDatelines(reading).map(({ end }) => end));
  const nameAt = follower(names, name => name);
  const frames: Frame[] = [];
  let pieces: Piece[] = [];
  let line = -1;
  const finish = () => {
    if (pieces.length > 0)
      frames.push({ start: pieces[0]!.start, end: pieces.at(-1)!.end, pieces, line, heading: false });
    pieces = [];
  };
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (token.newLine) {
      finish();
      line++;
    }
    const string = stringAt(token.start);
    pieces.push(string ? foldedPiece(string, reading.text, titled.has(string)) : wordPiece(token, nameAt(token.start)));
    if (string) i = Math.max(i, lastTokenOf(string, tokens));
    // "LYON (AP) — The mayor…": the sentence begins behind the dash.
    const dateline = token.kind === 'mark' && /^[–—-]$/u.test(token.text) && i > 0 && datelines.has(tokens[i - 1]!.end);
    if (dateline || pieces.length >= LONGEST || (ends.has(i) && !isTagged(reading, i + 1, pieces))) finish();
  }
  finish();
  return frames.map((frame, i) =>
    isHeading(frame, frames[i - 1], frames[i + 1]) ? { ...frame, heading: true } : frame,
  );
}

/** Not "NSW Minister Ana Lee – no relation – said". */
function surelyDatelines(reading: Reading): Span[] {
  return linesOf(reading).datelines.filter(span => /[(,]|^\P{Ll}+$/u.test(reading.text.slice(span.start, span.end)));
}

const LONGEST_HEADING = 24;

function isHeading(frame: Frame, before: Frame | undefined, after: Frame | undefined): boolean {
  if (before?.line === frame.line || after?.line === frame.line || frame.pieces.length > LONGEST_HEADING) return false;
  const last = frame.pieces.at(-1)!;
  return !/^[.!?…:]$/.test(last.lower) && !/[.,!?…]/.test(last.final);
}

/** Looks up the item that holds an offset; offsets must not fall. */
function follower<T>(items: readonly T[], spanOf: (item: T) => Span): (offset: number) => T | null {
  let i = 0;
  return offset => {
    while (i < items.length && spanOf(items[i]!).end <= offset) i++;
    const item = items[i];
    return item !== undefined && spanOf(item).start <= offset ? item : null;
  };
}

function foldedPiece(string: QuotedString, text: string, titled: boolean): Piece {
  return {
    ...string.marked,
    token: null,
    string: titled ? null : string,
    lower: titled ? '“titled”' : '“”',
    initial: text[string.start] ?? '',
    final: text[string.end - 1] ?? '',
    name: null,
    titled,
  };
}

function wordPiece(token: Token, name: Name | null): Piece {
  const { start, end, text } = token;
  const lower = token.kind === 'mark' && /^[―‒−]$/.test(text) ? '—' : token.lower;
  return { start, end, token, string: null, lower, initial: text[0] ?? '', final: '', name, titled: false };
}

/** The last token of a string; one that only begins in it stays outside. */
function lastTokenOf({ marked }: QuotedString, tokens: readonly Token[]): number {
  const i = indexAt(tokens, marked.end - 1);
  return tokens[i] && tokens[i].start < marked.end ? i : i - 1;
}

const LONGEST_TAG = 10;
/** What may follow the verb of a tag; a new sentence has its object there: "Smith said he". */
const BEHIND_TAG_VERB =
  /^(?:[.,]|about|after|as|at|before|during|from|in|last|of|on|reporters|to|when|while|\p{Lu}\p{Ll}+day|yesterday)$/u;

/** Whether a sentence goes on behind a string that ends in its own mark: “Really?” Smith asked. */
function isTagged(reading: Reading, next: number, pieces: readonly Piece[]): boolean {
  const string = pieces.at(-1)?.string;
  if (!string) return false;
  const asks = /[?!]\W?$/.test(reading.text.slice(string.start, string.end));
  const first = reading.tokens[next];
  if (!first || first.newLine) return false;
  for (let i = next; i < next + LONGEST_TAG; i++) {
    const token = reading.tokens[i];
    if (!token || token.newLine || /^[.:;?!"“]$/.test(token.text)) return false;
    const behind = reading.tokens[i + 1];
    if (!TAG_FORMS.has(token.lower)) continue;
    // Behind a full stop, only a sentence that is nothing but a tag: “We lost.” Lee said.
    if (asks && i > next && /^(?:asked|told)$/.test(token.lower) && isHearerOnly(reading, i + 1)) return true;
    return asks ? i === next || BEHIND_TAG_VERB.test(behind?.text ?? '.') : behind?.text === '.' && i > next;
  }
  return false;
}

const LONGEST_HEARER = 4;

/** "“Really?” Smith told |the paper.|": nothing else follows in the sentence. */
function isHearerOnly({ tokens }: Reading, from: number): boolean {
  const stop = tokens.slice(from, from + LONGEST_HEARER + 1).findIndex(({ text }) => text === '.');
  return stop > 0 && tokens.slice(from, from + stop).every(({ kind }) => kind === 'word');
}
