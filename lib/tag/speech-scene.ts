import type { Content } from '../find/quotes/content.ts';
import { type Cue, findCues } from '../find/quotes/cues.ts';
import type { Frame, Piece } from '../find/quotes/frames.ts';
import type { QuotedString } from '../find/quotes/quoted-strings.ts';
import type { Force } from '../lexicon/cues.ts';
import type { Name, Quote } from '../mentions.ts';
import { indexAt } from '../text/reading.ts';
import type { Span } from '../text/span.ts';
import { hashOf, mix } from './hash.ts';

/**
 * All that the features of speech look at. Quoted strings are one piece each, as in frames: what stands beside them is
 * beside them, however long they are. Lists have an entry a piece; those of numbers are codes, 0 for nothing.
 */
export interface SpeechScene {
  readonly frames: readonly Frame[];
  readonly pieces: readonly Piece[];
  /** The index of the first piece of each frame, and one behind the last. */
  readonly starts: Int32Array;
  readonly frameOf: Int32Array;
  /** The name that a piece is in: 2 × type, + 1 at its start. */
  readonly names: Uint8Array;
  /** Length, marks, capitals and end of a quoted string. */
  readonly strings: Uint16Array;
  /** The first word of a string, hashed. */
  readonly openings: Int32Array;
  /** Commas, other marks, and how strings end. */
  readonly pauses: Uint8Array;
  /** The verb group of a cue: 2 × force, + 1 from the verb itself on. */
  readonly groups: Uint8Array;
  /** The subject of a cue, by its order, its start, and whether the cue is one of speech. */
  readonly subjects: Uint8Array;
  /** The cues of each frame. */
  readonly cues: readonly (readonly PlacedCue[])[];
  readonly proposals: Proposals;
}

/** A cue with its place among all pieces. */
export interface PlacedCue {
  readonly cue: Cue;
  readonly first: number;
  readonly last: number;
  readonly force: number;
  readonly order: number;
  readonly verb: number;
}

/** What rules make of the pieces. */
interface Proposals {
  /** 2 × (1 speaker, 2 cue, 3 to 5 speech by its form), + 1 at the start. */
  readonly roles: Uint8Array;
  /** The rule, hashed. */
  readonly rules: Int32Array;
  /** Its confidence, in tenths. */
  readonly sureness: Uint8Array;
  /** Lines with speech in them. */
  readonly lines: ReadonlySet<number>;
}

/** Look at an article whose speech the rules have found. `foundCues` are those of each frame. */
export function speechScene(
  text: string,
  frames: readonly Frame[],
  contents: readonly Content[],
  foundCues = frames.map(findCues),
): SpeechScene {
  const starts = startsOf(frames);
  const length = starts.at(-1)!;
  const pieces: Piece[] = [];
  const frameOf = new Int32Array(length);
  const names = new Uint8Array(length);
  const strings = new Uint16Array(length);
  const openings = new Int32Array(length);
  const pauses = new Uint8Array(length);
  let before: Name | null = null;
  frames.forEach((frame, i) => {
    for (const piece of frame.pieces) {
      const at = pieces.length;
      frameOf[at] = i;
      if (piece.name) names[at] = nameCode(piece.name, before);
      if (piece.string) strings[at] = stringCode(text, piece, piece.string);
      if (piece.string) openings[at] = hashOf(firstWord(text, piece.string));
      pauses[at] = pauseCode(piece);
      before = piece.name;
      pieces.push(piece);
    }
  });
  const cues = foundCues.map((ofFrame, i) => ofFrame.map(cue => placed(cue, starts[i]!)));
  return {
    frames,
    pieces,
    starts,
    frameOf,
    names,
    strings,
    openings,
    pauses,
    groups: groupsOf(cues.flat(), length),
    subjects: subjectsOf(cues, starts, length),
    cues,
    proposals: proposalsOf(contents, frames, starts, pieces),
  };
}

function startsOf(frames: readonly Frame[]): Int32Array {
  const starts = new Int32Array(frames.length + 1);
  frames.forEach((frame, i) => {
    starts[i + 1] = starts[i]! + frame.pieces.length;
  });
  return starts;
}

const NAME_TYPES: readonly Name['type'][] = ['person', 'organisation', 'place', 'other'];

function nameCode(name: Name, before: Name | null): number {
  return 2 * (NAME_TYPES.indexOf(name.type) + 1) + (name === before ? 0 : 1);
}

// ——— strings and marks ———

/** Steps of length, in words. */
const LENGTHS = [1, 2, 3, 5, 9, 16, Number.POSITIVE_INFINITY];
const TITLED = 1 << 3;
/** Titles are no longer. */
const LONGEST_TITLE = 11;
/** Longer strings are longer than the longest step, and no titles. In characters. */
const LONGEST_LOOK = 200;

function stringCode(text: string, { initial, final }: Piece, string: QuotedString): number {
  const words = text.slice(string.start, Math.min(string.end, string.start + LONGEST_LOOK)).split(/\s+/);
  const long = words.filter(word => word.length > 3);
  const title = words.length <= LONGEST_TITLE && long.length > 0 && long.every(word => /^\P{L}*\p{Lu}/u.test(word));
  const end = ['.', ',', '?', '!', '…'].indexOf(final) + 1;
  return (
    (LENGTHS.findIndex(length => words.length <= length) + 1) |
    (title ? TITLED : 0) |
    (/\p{Lu}/u.test(initial) ? 1 << 4 : 0) |
    (Math.min(end, 3) << 5) |
    (string.marks === 'single' ? 1 << 7 : 0) |
    (string.closed ? 1 << 8 : 0)
  );
}

const LONGEST_WORD = 40;

function firstWord(text: string, { start }: Span): string {
  return text
    .slice(start, start + LONGEST_WORD)
    .toLowerCase()
    .split(/\s/)[0]!;
}

function pauseCode({ token, string, lower, final }: Piece): number {
  if (string) return final === ',' ? 2 : /[.!?]/.test(final) ? 3 : 1;
  if (token?.kind !== 'mark') return 0;
  if (lower === ',') return 4;
  return /^[;:—–()-]$/.test(lower) ? 5 : /^[.!?…]$/.test(lower) ? 6 : 0;
}

// ——— cues and their subjects ———

const FORCES: readonly Force[] = ['say', 'speech', 'manner', 'attitude', 'discovery'];
const ORDERS = ['before', 'behind', 'shared', 'antecedent', 'agent'] as const;

function placed(cue: Cue, start: number): PlacedCue {
  return {
    cue,
    first: start + cue.first,
    last: start + cue.last,
    force: FORCES.indexOf(cue.verb.force) + 1,
    order: cue.subject ? ORDERS.indexOf(cue.subject.order) + 1 : 0,
    verb: cue.verb.particle ? mix(hashOf(cue.verb.base), hashOf(cue.verb.particle)) : hashOf(cue.verb.base),
  };
}

function groupsOf(cues: readonly PlacedCue[], length: number): Uint8Array {
  const groups = new Uint8Array(length);
  for (const { cue, first, last, force } of cues) {
    groups.fill(2 * force, first, last);
    groups.fill(2 * force + 1, first + cue.at - cue.first, last);
  }
  return groups;
}

function subjectsOf(cues: readonly (readonly PlacedCue[])[], starts: Int32Array, length: number): Uint8Array {
  const subjects = new Uint8Array(length);
  cues.forEach((placedCues, i) => {
    for (const { cue, order, force } of placedCues) {
      if (!cue.subject) continue;
      const { first, last } = cue.subject.phrase;
      const code = 4 * order + (force <= 2 ? 1 : 0);
      subjects.fill(code, starts[i]! + first, starts[i]! + last);
      subjects[starts[i]! + first] = code + 2;
    }
  });
  return subjects;
}

// ——— what rules propose ———

const SPEAKER = 1;
const CUE = 2;
const FORMS: readonly Quote['form'][] = ['direct', 'mixed', 'indirect'];

function proposalsOf(
  contents: readonly Content[],
  frames: readonly Frame[],
  starts: Int32Array,
  pieces: readonly Piece[],
): Proposals {
  const roles = new Uint8Array(pieces.length);
  const rules = new Int32Array(pieces.length);
  const sureness = new Uint8Array(pieces.length);
  const lines = new Set<number>();
  for (const { parts, rule, confidence } of contents) {
    for (const part of parts) {
      const [first, last] = rangeOf(part, pieces);
      fillRole(roles, first, last, FORMS.indexOf(part.form) + 3);
      rules.fill(hashOf(rule), first, last);
      sureness.fill(Math.round(10 * confidence), first, last);
      if (frames[part.frame]) lines.add(frames[part.frame]!.line);
    }
  }
  const add = (first: number, last: number, role: number) => {
    if (roles.subarray(first, last).every(taken => taken === 0)) fillRole(roles, first, last, role);
  };
  for (const { subject, cue, frame } of contents) {
    if (cue) add(...rangeOf(cue, pieces), CUE);
    if (subject) add(starts[frame]! + subject.phrase.first, starts[frame]! + subject.phrase.last, SPEAKER);
  }
  return { roles, rules, sureness, lines };
}

/** The pieces that a span touches. */
export function rangeOf(span: Span, pieces: readonly Piece[]): [first: number, last: number] {
  return [indexAt(pieces, span.start), indexAt(pieces, span.end - 1) + 1];
}

function fillRole(roles: Uint8Array, first: number, last: number, role: number): void {
  roles.fill(2 * role, first, last);
  if (first < last) roles[first] = 2 * role + 1;
}
