import type { Content } from '../find/quotes/content.ts';
import { type Cue, findCues } from '../find/quotes/cues.ts';
import type { Frame, Piece } from '../find/quotes/frames.ts';
import { isVerbAt } from '../find/quotes/noun-phrases.ts';
import type { Force } from '../lexicon/cues.ts';
import type { Name, Quote } from '../mentions.ts';
import { indexAt } from '../text/reading.ts';
import { type Span, sliceOf } from '../text/span.ts';
import { hashOf } from './hash.ts';
import type { Word } from './words.ts';

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
  readonly words: readonly Word[];
  /** 1 for what looks like the verb of a clause. */
  readonly verbs: Uint8Array;
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

/** Look at an article whose speech the rules have found. */
export function speechScene(
  text: string,
  frames: readonly Frame[],
  contents: readonly Content[],
  wordOf: (text: string) => Word,
): SpeechScene {
  const pieces = frames.flatMap(frame => frame.pieces);
  const starts = Int32Array.from({ length: frames.length + 1 }, () => pieces.length);
  frames.reduce((start, frame, i) => {
    starts[i] = start;
    return start + frame.pieces.length;
  }, 0);
  const cues = frames.map((frame, i) => findCues(frame).map(cue => placed(cue, starts[i]!)));
  return {
    frames,
    pieces,
    starts,
    frameOf: Int32Array.from(frames.flatMap((frame, i) => frame.pieces.map(() => i))),
    words: pieces.map(({ token, lower }) => wordOf(token?.text ?? lower)),
    verbs: Uint8Array.from(frames.flatMap(frame => frame.pieces.map((_, at) => (isVerbAt(frame, at) ? 1 : 0)))),
    names: Uint8Array.from(pieces, ({ name }, i) => nameCode(name, pieces[i - 1]?.name ?? null)),
    strings: Uint16Array.from(pieces, piece => stringCode(text, piece)),
    openings: Int32Array.from(pieces, ({ string }) => (string ? hashOf(firstWord(text, string)) : 0)),
    pauses: Uint8Array.from(pieces, pauseCode),
    groups: groupsOf(cues.flat(), pieces.length),
    subjects: subjectsOf(cues, starts, pieces.length),
    cues,
    proposals: proposalsOf(contents, frames, starts, pieces),
  };
}

const NAME_TYPES: readonly Name['type'][] = ['person', 'organisation', 'place', 'other'];

function nameCode(name: Name | null, before: Name | null): number {
  return name ? 2 * (NAME_TYPES.indexOf(name.type) + 1) + (name === before ? 0 : 1) : 0;
}

// ——— strings and marks ———

/** Steps of length, in words. */
const LENGTHS = [1, 2, 3, 5, 9, 16, Number.POSITIVE_INFINITY];
const TITLED = 1 << 3;
/** Titles are no longer. */
const LONGEST_TITLE = 11;

function stringCode(text: string, { string, initial, final }: Piece): number {
  if (!string) return 0;
  const words = sliceOf(text, string).split(/\s+/);
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

/** "We Are Going Home": whether a string has the capitals of a title. */
export function isTitled({ strings }: SpeechScene, i: number): boolean {
  return (strings[i]! & TITLED) !== 0;
}

const LONGEST_WORD = 40;

function firstWord(text: string, { start }: Span): string {
  return text
    .slice(start, start + LONGEST_WORD)
    .toLowerCase()
    .split(/\s/)[0]!;
}

function pauseCode({ string, lower, final }: Piece): number {
  if (string) return final === ',' ? 2 : /[.!?]/.test(final) ? 3 : 1;
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
    verb: hashOf(`${cue.verb.base}-${cue.verb.particle ?? ''}`),
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
