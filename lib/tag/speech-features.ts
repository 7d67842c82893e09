import { hashOf, mix } from './hash.ts';
import type { Features } from './model.ts';
import type { PlacedCue, SpeechScene } from './speech-scene.ts';

/** A paragraph, or a part of a very long one: the half-open range `first`…`last` of pieces, and the features of each. */
export interface SpeechRun extends Features {
  readonly first: number;
  readonly last: number;
}

/** No paragraph is longer; what is, is damaged, and is cut, so that all work on a run stays small. */
const LONGEST = 1000;

/** Cut a scene into runs. */
export function speechRuns(scene: SpeechScene): SpeechRun[] {
  return paragraphsOf(scene).map(paragraph => {
    const hashes: number[] = [];
    const offsets = [0];
    for (let i = paragraph.first; i < paragraph.last; i++) {
      pushFeatures(scene, paragraph, i, hashes);
      offsets.push(hashes.length);
    }
    return { first: paragraph.first, last: paragraph.last, hashes, offsets };
  });
}

interface Paragraph {
  readonly first: number;
  readonly last: number;
  readonly firstFrame: number;
  readonly lastFrame: number;
  /** How the paragraph before ends, whether it has speech in it, and whether this is a heading. */
  readonly opening: number;
}

function paragraphsOf(scene: SpeechScene): Paragraph[] {
  const { frames, starts } = scene;
  const paragraphs: Paragraph[] = [];
  for (let frame = 0; frame < frames.length; ) {
    let behind = frame + 1;
    while (frames[behind]?.line === frames[frame]!.line && starts[behind + 1]! - starts[frame]! <= LONGEST) behind++;
    const [first, last] = [starts[frame]!, starts[behind]!];
    paragraphs.push({ first, last, firstFrame: frame, lastFrame: behind - 1, opening: openingOf(scene, frame) });
    frame = behind;
  }
  return paragraphs;
}

function openingOf({ frames, pieces, starts, proposals }: SpeechScene, frame: number): number {
  const before = pieces[starts[frame]! - 1];
  const { line, heading } = frames[frame]!;
  const end = !before ? 4 : before.lower === ':' ? 1 : before.string ? (before.string.closed ? 2 : 3) : 0;
  return 4 * end + (proposals.lines.has(line - 1) ? 2 : 0) + (heading ? 1 : 0);
}

/** Stands for what is beside the edge of a paragraph. */
const EDGE = -1;
const NO_WORD = hashOf('no word');

/** A piece with its neighbours, as far as its paragraph goes. */
interface Window {
  readonly i: number;
  /** Words as hashes, from two before to two behind. */
  readonly words: readonly number[];
  /** What lists, names, verbs and marks make of the piece before, of this, and of the one behind. */
  readonly tags: readonly number[];
  readonly fine: readonly number[];
  readonly coarse: readonly number[];
  readonly names: readonly number[];
  readonly groups: readonly number[];
  readonly roles: readonly number[];
  readonly string: number;
  readonly rule: number;
  /** Whether the piece is the first, the last, or the last but one of its sentence. */
  readonly edge: number;
  readonly left: Nearest;
  readonly right: Nearest;
}

/** The nearest cue of the sentence on one side. */
interface Nearest {
  readonly verb: number;
  readonly force: number;
  /** In steps. */
  readonly distance: number;
  /** The force, and the commas between; at most 3. */
  readonly behindCommas: number;
}

function windowAt(scene: SpeechScene, paragraph: Paragraph, i: number): Window {
  const { words, names, groups, strings, proposals, starts, frameOf } = scene;
  const at = (list: ArrayLike<number>, by: number) => (isIn(paragraph, i + by) ? list[i + by]! : EDGE);
  const around = (list: ArrayLike<number>) => [at(list, -1), at(list, 0), at(list, 1)];
  const lower = (by: number) => (isIn(paragraph, i + by) ? words[i + by]!.lower : NO_WORD);
  const classes = (by: number) => (isIn(paragraph, i + by) ? words[i + by]!.classes : { fine: EDGE, coarse: EDGE });
  const frame = frameOf[i]!;
  return {
    i,
    words: [-2, -1, 0, 1, 2].map(lower),
    tags: [-1, 0, 1].map(by => (isIn(paragraph, i + by) ? tagOf(scene, i + by) : EDGE)),
    fine: [-1, 0, 1].map(by => classes(by).fine),
    coarse: [-1, 0, 1].map(by => classes(by).coarse),
    names: around(names),
    groups: around(groups),
    roles: [-2, -1, 0, 1, 2].map(by => at(proposals.roles, by)),
    string: strings[i]!,
    rule: proposals.rules[i]!,
    edge:
      (i === starts[frame] ? 1 : 0) | (i === starts[frame + 1]! - 1 ? 2 : 0) | (i === starts[frame + 1]! - 2 ? 4 : 0),
    left: nearestLeft(scene, i),
    right: nearestRight(scene, i),
  };
}

function isIn({ first, last }: Paragraph, i: number): boolean {
  return first <= i && i < last;
}

function tagOf({ words, names, verbs, pauses }: SpeechScene, i: number): number {
  return mix(words[i]!.lists, names[i]! * 64 + verbs[i]! * 16 + pauses[i]!);
}

function nearestLeft(scene: SpeechScene, i: number): Nearest {
  const cue = scene.cues[scene.frameOf[i]!]!.findLast(({ last }) => last <= i);
  return cue ? nearest(scene, cue, i - cue.last, cue.last, i + 1) : NO_CUE;
}

function nearestRight(scene: SpeechScene, i: number): Nearest {
  const cue = scene.cues[scene.frameOf[i]!]!.find(({ first }) => first > i);
  return cue ? nearest(scene, cue, cue.first - i - 1, i, cue.first) : NO_CUE;
}

const NO_CUE: Nearest = { verb: 1, force: 0, distance: 9, behindCommas: 0 };
/** Steps of distance, in pieces. */
const DISTANCES = [0, 1, 2, 4, 7, 12, 20, Number.POSITIVE_INFINITY];
const MOST_COMMAS = 3;

function nearest({ pauses }: SpeechScene, cue: PlacedCue, gap: number, from: number, to: number): Nearest {
  let commas = 0;
  for (let i = from; i < to && commas < MOST_COMMAS; i++) if (pauses[i] === 4 || pauses[i] === 2) commas++;
  return {
    verb: cue.verb,
    force: cue.force,
    distance: DISTANCES.findIndex(limit => gap <= limit),
    behindCommas: 8 * commas + cue.force,
  };
}

/** Words, pairs of words, and words used alike. */
function spelling({ words, fine, coarse }: Window): number[] {
  const [further, before, own, after, afterThat] = words as [number, number, number, number, number];
  return [
    0,
    own,
    before,
    after,
    further,
    afterThat,
    mix(before, own),
    mix(own, after),
    mix(before, after),
    fine[1]!,
    fine[0]!,
    fine[2]!,
    mix(coarse[0]!, coarse[1]!),
    mix(coarse[1]!, coarse[2]!),
    mix(coarse[0]!, coarse[2]!),
  ];
}

/** What lists, names and the rules' own reading of verbs and subjects say. */
function listing({ words, tags, names, groups, i }: Window, { subjects }: SpeechScene): number[] {
  const [before, own, after] = tags as [number, number, number];
  return [
    own,
    mix(before, own),
    mix(own, after),
    mix(before, after),
    names[1]!,
    names[0]! * 16 + names[2]!,
    mix(names[1]!, words[1]!),
    mix(names[1]!, words[3]!),
    groups[1]!,
    groups[0]! * 16 + groups[2]!,
    subjects[i]!,
    mix(subjects[i]!, words[2]!),
  ];
}

/** Where the piece stands in its sentence and paragraph, and to the nearest cues. */
function standing({ words, edge, string, left, right, i }: Window, scene: SpeechScene, paragraph: Paragraph): number[] {
  const frame = scene.frameOf[i]!;
  const sentence = 3 * Math.min(2, frame - paragraph.firstFrame) + Math.min(2, paragraph.lastFrame - frame);
  return [
    mix(edge, scene.pauses[i]!),
    mix(edge, sentence),
    mix(paragraph.opening, Math.min(3, i - paragraph.first)),
    mix(paragraph.opening, string),
    mix(left.verb, words[2]!),
    mix(left.verb, words[1]!),
    mix(right.verb, words[2]!),
    mix(right.verb, words[3]!),
    mix(left.behindCommas, words[2]!),
    mix(left.behindCommas, words[1]!),
    mix(left.behindCommas, words[3]!),
  ];
}

/** What a quoted string is like, and what stands beside it. */
function quoting({ words, tags, string, left, right, i }: Window, { openings }: SpeechScene): number[] {
  return [
    string,
    mix(string, words[1]!),
    mix(string, words[3]!),
    mix(string, left.force * 8 + right.force),
    mix(string, openings[i]!),
    mix(string, mix(tags[0]!, tags[2]!)),
    mix(string, mix(left.distance, right.distance)),
  ];
}

/** What rules make of the piece and of those beside it. */
function proposing({ words, tags, roles, rule, edge, string, left, right, i }: Window, scene: SpeechScene): number[] {
  const [further, before, own, after, afterThat] = roles as [number, number, number, number, number];
  const forces = left.force * 8 + right.force;
  return [
    own,
    mix(before * 32 + after, own),
    mix(own, rule),
    mix(own, scene.proposals.sureness[i]!),
    mix(own, mix(rule, tags[1]!)),
    mix(further * 32 + afterThat, own),
    mix(mix(before, own), tags[1]!),
    mix(mix(before, own), tags[2]!),
    mix(own, mix(forces, edge)),
    mix(own, string),
    mix(own, mix(left.behindCommas, right.behindCommas)),
    mix(own, words[2]!),
    mix(own, words[1]!),
    mix(own, words[3]!),
    mix(own, left.verb),
    mix(own, right.verb),
  ];
}

/** The groups of templates, in order: every value is mixed with its place in this list. */
const GROUPS = [spelling, listing, standing, quoting, proposing];

/** A number for each template, so that equal values in different places stay apart. */
const TEMPLATES = Array.from({ length: 64 }, (_, i) => hashOf(`speech ${i}`));

function pushFeatures(scene: SpeechScene, paragraph: Paragraph, i: number, out: number[]): void {
  const window = windowAt(scene, paragraph, i);
  let template = 0;
  for (const group of GROUPS) {
    for (const value of group(window, scene, paragraph)) out.push(mix(value, TEMPLATES[template++]!));
  }
}
