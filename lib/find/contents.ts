import type { Quote } from '../mentions.ts';
import type { Span } from '../text/span.ts';
import type { Subject } from './cues.ts';
import type { Frame, Piece } from './frames.ts';
import type { QuotedString } from './quoted-strings.ts';
import { findReportedSpeech } from './reported-speech.ts';
import type { Range, Utterance } from './utterance.ts';

/** One quote before it has a speaker: its stretches, its cue, and where the text names who is speaking. */
export interface Content {
  readonly parts: readonly Part[];
  readonly cue: Span | null;
  /** Index of the frame that the subject belongs to. */
  readonly frame: number;
  readonly subject: Subject | null;
  /** Said by whoever said the content at this index. */
  readonly sameAs: number | null;
  readonly rule: string;
  readonly confidence: number;
}

export interface Part extends Span {
  readonly form: Quote['form'];
  /** Index of the frame that it stands in. */
  readonly frame: number;
}

/** Find all stretches of speech of an article, put together to quotes, in text order of their first stretch. */
export function findContents(text: string, frames: readonly Frame[], strings: readonly QuotedString[]): Content[] {
  void strings;
  const all: Draft[] = [];
  frames.forEach((frame, i) => {
    const own = findReportedSpeech(frame).map(utterance => draftOf(text, frame, i, utterance));
    for (const loose of looseStringsOf(frame, own)) placeString(text, frames, i, loose, all, own);
    all.push(...own);
  });
  const kept = all.filter(({ parts }) => parts.length > 0);
  const index = new Map(kept.map((draft, i) => [draft, i]));
  return kept.map(draft => ({ ...draft, sameAs: draft.sameAs ? (index.get(draft.sameAs) ?? null) : null }));
}

interface Draft {
  readonly parts: Part[];
  readonly cue: Span | null;
  readonly frame: number;
  readonly subject: Subject | null;
  readonly sameAs: Draft | null;
  readonly rule: string;
  readonly confidence: number;
}

function draftOf(
  text: string,
  frame: Frame,
  index: number,
  { parts, cue, subject, rule, confidence }: Utterance,
): Draft {
  return {
    parts: parts.map(range => partOf(text, frame, index, range)),
    cue,
    frame: index,
    subject,
    sameAs: null,
    rule,
    confidence,
  };
}

/** The words of a range of pieces, without the marks at its ends. */
function partOf(text: string, frame: Frame, index: number, { first, last }: Range): Part {
  const from = frame.pieces[first]!;
  const to = frame.pieces[last - 1]!;
  let start = from.string ? from.string.start : from.start;
  let end = to.string ? to.string.end : to.end;
  while (end > start && /[\s,.;:—–]/.test(text[end - 1]!)) end--;
  while (start < end && /[\s,;:]/.test(text[start]!)) start++;
  return { start, end, frame: index, form: formOf(text, frame.pieces.slice(first, last)) };
}

function formOf(text: string, pieces: readonly Piece[]): Quote['form'] {
  const quoted = pieces.filter(({ string }) => string).reduce((sum, piece) => sum + lettersIn(text, piece), 0);
  if (quoted === 0) return 'indirect';
  const own = pieces.filter(({ string }) => !string).reduce((sum, piece) => sum + lettersIn(text, piece), 0);
  return own <= (quoted + own) * 0.05 ? 'direct' : 'mixed';
}

function lettersIn(text: string, { start, end }: Span): number {
  return text.slice(start, end).replace(/[^\p{L}\p{N}]/gu, '').length;
}

// ——— strings that no cue of their own frame has taken ———

function looseStringsOf(frame: Frame, own: readonly Draft[]): number[] {
  return frame.pieces.flatMap((piece, i) => {
    if (!piece.string) return [];
    return own.some(({ parts }) => parts.some(part => part.start < piece.end && piece.start < part.end)) ? [] : [i];
  });
}

function placeString(
  text: string,
  frames: readonly Frame[],
  index: number,
  at: number,
  all: Draft[],
  own: readonly Draft[],
): void {
  const frame = frames[index]!;
  const piece = frame.pieces[at]!;
  const part = partOf(text, frame, index, { first: at, last: at + 1 });
  const previous = all.at(-1);
  const words = text.slice(part.start, part.end).split(/\s+/).length;
  const alone = frame.pieces.every(other => other.string !== null || other.token?.kind === 'mark');
  const previousFrame = frames[index - 1];
  const sameLine = previousFrame?.line === frame.line;
  if (at === 0 && previous && !piece.string!.opened === false) {
    const lastPart = previous.parts.at(-1);
    const lastFrame = lastPart ? frames[lastPart.frame]! : frames[previous.frame]!;
    const near = frame.line - lastFrame.line;
    if (alone && previous.rule === 'introduced' && previous.parts.length === 0 && near <= 1)
      return void previous.parts.push(part);
    if (alone && near <= 1 && lastPart && lastPart.form === 'direct') return void previous.parts.push(part);
    if (alone && near <= 1)
      return void all.push({
        parts: [part],
        cue: null,
        frame: index,
        subject: null,
        sameAs: previous,
        rule: sameLine ? 'string-after-report' : 'floating',
        confidence: 0.7,
      });
  }
  if (words < 5 && !alone) return;
  const source = own.at(-1) ?? null;
  all.push({
    parts: [part],
    cue: null,
    frame: index,
    subject: null,
    sameAs:
      source ?? (alone && words > 3 && previous && frame.line - frames[previous.frame]!.line <= 2 ? previous : null),
    rule: alone ? 'floating' : 'long-string',
    confidence: 0.5,
  });
}
