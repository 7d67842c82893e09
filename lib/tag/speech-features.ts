import { isVerbAt } from '../find/quotes/noun-phrases.ts';
import { FeatureList } from './feature-list.ts';
import { hashOf, mix } from './hash.ts';
import type { Features } from './model.ts';
import type { PlacedCue, SpeechScene } from './speech-scene.ts';
import type { SpeechTagger } from './speech-tagger.ts';

/** A paragraph, or a part of a very long one: the half-open range `first`…`last` of pieces, and the features of each. */
export interface SpeechRun extends Features {
  readonly first: number;
  readonly last: number;
}

/** Cut a scene into paragraphs, with the features of those in which somebody may speak; the others are left out. */
export function speechRuns(scene: SpeechScene, wordOf: SpeechTagger['wordOf']): SpeechRun[] {
  const paragraphs = paragraphsOf(scene).filter(paragraph => mayBeTold(scene, paragraph));
  const length = paragraphs.reduce((sum, { first, last }) => sum + last - first, 0);
  const columns = emptyColumns(length + (paragraphs.length + 1) * MARGIN);
  const features = new FeatureList(TEMPLATES, length * TEMPLATES.length);
  let next = MARGIN;
  return paragraphs.map(paragraph => {
    const placed = { ...paragraph, shift: next - paragraph.first };
    next += paragraph.last - paragraph.first + MARGIN;
    fillColumns(columns, scene, placed, wordOf);
    fillNearest(columns, scene, placed);
    return runOf(scene, placed, columns, features);
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

/** No paragraph is longer; what is, is damaged, and is cut, so that all work on a run stays small. */
const LONGEST = 1000;

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

/** Where there is no cue, no string in marks, and nothing that rules found, nobody speaks. */
function mayBeTold({ strings, groups, proposals }: SpeechScene, { first, last }: Paragraph): boolean {
  for (let i = first; i < last; i++) if (groups[i] !== 0 || strings[i] !== 0 || proposals.roles[i] !== 0) return true;
  return false;
}

/** A paragraph whose piece `i` has the place `i + shift` in the columns. */
interface Placed extends Paragraph {
  readonly shift: number;
}

function runOf(scene: SpeechScene, paragraph: Placed, columns: Columns, features: FeatureList): SpeechRun {
  const { first, last } = paragraph;
  const start = features.length;
  const offsets = new Uint32Array(last - first + 1);
  for (let i = first; i < last; i++) {
    features.startToken();
    addFeatures(scene, paragraph, columns, i, features);
    offsets[i - first + 1] = features.length - start;
  }
  return { first, last, hashes: features.hashes.subarray(start, features.length), offsets };
}

// ——— what features look at ———

/** Numbers for the pieces of all paragraphs, with an edge on either side of each. */
interface Columns {
  readonly words: Int32Array;
  /** What lists, names, verbs and marks make of a piece. */
  readonly tags: Int32Array;
  readonly fine: Int32Array;
  readonly coarse: Int32Array;
  readonly names: Int32Array;
  readonly groups: Int32Array;
  readonly roles: Int32Array;
  readonly left: Nearest;
  readonly right: Nearest;
}

/** The nearest cue of the sentence on one side of a piece. */
interface Nearest {
  readonly verb: Int32Array;
  readonly force: Int32Array;
  /** In steps. */
  readonly distance: Int32Array;
  /** The force, and the commas between; at most 3. */
  readonly behindCommas: Int32Array;
}

/** Pieces beyond the ends of a paragraph that can be looked at, and what stands for them. */
const MARGIN = 2;
const EDGE = -1;
const NO_WORD = hashOf('no word');

function emptyColumns(length: number): Columns {
  const column = (edge = EDGE) => new Int32Array(length).fill(edge);
  return {
    words: column(NO_WORD),
    tags: column(),
    fine: column(),
    coarse: column(),
    names: column(),
    groups: column(),
    roles: column(),
    left: emptyNearest(length),
    right: emptyNearest(length),
  };
}

function fillColumns(columns: Columns, scene: SpeechScene, paragraph: Placed, wordOf: SpeechTagger['wordOf']): void {
  const { pieces, names, groups, proposals, frames, frameOf, starts, pauses } = scene;
  const { first, last, shift } = paragraph;
  for (let i = first, at = first + shift; i < last; i++, at++) {
    const { token, lower } = pieces[i]!;
    const word = wordOf(token?.spelling ?? { text: lower, lower, capital: false });
    const frame = frameOf[i]!;
    const verb = isVerbAt(frames[frame]!, i - starts[frame]!) ? 1 : 0;
    columns.words[at] = word.lower;
    columns.fine[at] = word.classes.fine;
    columns.coarse[at] = word.classes.coarse;
    columns.tags[at] = mix(word.lists, names[i]! * 64 + verb * 16 + pauses[i]!);
    columns.names[at] = names[i]!;
    columns.groups[at] = groups[i]!;
    columns.roles[at] = proposals.roles[i]!;
  }
}

function fillNearest({ left, right }: Columns, scene: SpeechScene, paragraph: Placed): void {
  const { first, last, firstFrame, lastFrame, shift } = paragraph;
  const commas = commasBefore(scene, first, last);
  const between = (from: number, to: number) => commas[to - first]! - commas[from - first]!;
  for (let frame = firstFrame; frame <= lastFrame; frame++) {
    const cues = scene.cues[frame]!;
    const [from, to] = [scene.starts[frame]!, scene.starts[frame + 1]!];
    cues.forEach((cue, k) => {
      for (let i = cue.last; i < (cues[k + 1]?.last ?? to); i++)
        setNearest(left, i + shift, cue, i - cue.last, between(cue.last, i + 1));
      for (let i = cues[k - 1]?.first ?? from; i < cue.first; i++)
        setNearest(right, i + shift, cue, cue.first - i - 1, between(i, cue.first));
    });
  }
}

/** How many commas stand before each piece, and before the end. */
function commasBefore({ pauses }: SpeechScene, first: number, last: number): Int32Array {
  const commas = new Int32Array(last - first + 1);
  for (let i = first; i < last; i++) {
    commas[i - first + 1] = commas[i - first]! + (pauses[i] === 4 || pauses[i] === 2 ? 1 : 0);
  }
  return commas;
}

/** Where there is no cue. */
const NO_CUE = { verb: 1, force: 0, distance: 9, behindCommas: 0 };

function emptyNearest(length: number): Nearest {
  return {
    verb: new Int32Array(length).fill(NO_CUE.verb),
    force: new Int32Array(length).fill(NO_CUE.force),
    distance: new Int32Array(length).fill(NO_CUE.distance),
    behindCommas: new Int32Array(length).fill(NO_CUE.behindCommas),
  };
}

/** Steps of distance, in pieces. */
const DISTANCES = [0, 1, 2, 4, 7, 12, 20, Number.POSITIVE_INFINITY];
const MOST_COMMAS = 3;

function setNearest(nearest: Nearest, at: number, { verb, force }: PlacedCue, gap: number, commas: number): void {
  let step = 0;
  while (gap > DISTANCES[step]!) step++;
  nearest.verb[at] = verb;
  nearest.force[at] = force;
  nearest.distance[at] = step;
  nearest.behindCommas[at] = 8 * Math.min(commas, MOST_COMMAS) + force;
}

// ——— features ———

/** A number for each template, so that equal values in different places stay apart. */
const TEMPLATES = Uint32Array.from({ length: 64 }, (_, i) => hashOf(`speech ${i}`));

function addFeatures(scene: SpeechScene, paragraph: Placed, columns: Columns, i: number, features: FeatureList): void {
  const at = i + paragraph.shift;
  addSpelling(columns, at, features);
  addLists(columns, at, scene.subjects[i]!, features);
  addStanding(columns, at, scene, paragraph, i, features);
  addQuoting(columns, at, scene.strings[i]!, scene.openings[i]!, features);
  addProposals(columns, at, scene, i, features);
}

/** Words, pairs of words, and words used alike. */
function addSpelling({ words, fine, coarse }: Columns, at: number, features: FeatureList): void {
  const [before, own, after] = [words[at - 1]!, words[at]!, words[at + 1]!];
  features.add(0);
  features.add(own);
  features.add(before);
  features.add(after);
  features.add(words[at - 2]!);
  features.add(words[at + 2]!);
  features.add(mix(before, own));
  features.add(mix(own, after));
  features.add(mix(before, after));
  features.add(fine[at]!);
  features.add(fine[at - 1]!);
  features.add(fine[at + 1]!);
  features.add(mix(coarse[at - 1]!, coarse[at]!));
  features.add(mix(coarse[at]!, coarse[at + 1]!));
  features.add(mix(coarse[at - 1]!, coarse[at + 1]!));
}

/** What lists, names and the rules' own reading of verbs and subjects say. */
function addLists({ words, tags, names, groups }: Columns, at: number, subject: number, features: FeatureList): void {
  features.add(tags[at]!);
  features.add(mix(tags[at - 1]!, tags[at]!));
  features.add(mix(tags[at]!, tags[at + 1]!));
  features.add(mix(tags[at - 1]!, tags[at + 1]!));
  features.add(names[at]!);
  features.add(names[at - 1]! * 16 + names[at + 1]!);
  features.add(mix(names[at]!, words[at - 1]!));
  features.add(mix(names[at]!, words[at + 1]!));
  features.add(groups[at]!);
  features.add(groups[at - 1]! * 16 + groups[at + 1]!);
  features.add(subject);
  features.add(mix(subject, words[at]!));
}

/** Where the piece stands in its sentence and paragraph, and to the nearest cues. */
function addStanding(
  { words, left, right }: Columns,
  at: number,
  { frameOf, starts, pauses, strings }: SpeechScene,
  { first, firstFrame, lastFrame, opening }: Paragraph,
  i: number,
  features: FeatureList,
): void {
  const frame = frameOf[i]!;
  const sentence = 3 * Math.min(2, frame - firstFrame) + Math.min(2, lastFrame - frame);
  const edge = edgeOf(i, starts[frame]!, starts[frame + 1]!);
  const [own, before, after] = [words[at]!, words[at - 1]!, words[at + 1]!];
  const [leftVerb, rightVerb] = [left.verb[at]!, right.verb[at]!];
  const behindCommas = left.behindCommas[at]!;
  features.add(mix(edge, pauses[i]!));
  features.add(mix(edge, sentence));
  features.add(mix(opening, Math.min(3, i - first)));
  features.add(mix(opening, strings[i]!));
  features.add(mix(leftVerb, own));
  features.add(mix(leftVerb, before));
  features.add(mix(rightVerb, own));
  features.add(mix(rightVerb, after));
  features.add(mix(behindCommas, own));
  features.add(mix(behindCommas, before));
  features.add(mix(behindCommas, after));
}

/** Whether a piece is the first, the last, or the last but one of its sentence. */
function edgeOf(i: number, start: number, end: number): number {
  return (i === start ? 1 : 0) | (i === end - 1 ? 2 : 0) | (i === end - 2 ? 4 : 0);
}

/** What a quoted string is like, and what stands beside it. */
function addQuoting(
  { words, tags, left, right }: Columns,
  at: number,
  string: number,
  opening: number,
  features: FeatureList,
): void {
  features.add(string);
  features.add(mix(string, words[at - 1]!));
  features.add(mix(string, words[at + 1]!));
  features.add(mix(string, left.force[at]! * 8 + right.force[at]!));
  features.add(mix(string, opening));
  features.add(mix(string, mix(tags[at - 1]!, tags[at + 1]!)));
  features.add(mix(string, mix(left.distance[at]!, right.distance[at]!)));
}

/** What rules make of the piece and of those beside it. */
function addProposals(
  { words, tags, roles, left, right }: Columns,
  at: number,
  { proposals, strings, frameOf, starts }: SpeechScene,
  piece: number,
  features: FeatureList,
): void {
  const frame = frameOf[piece]!;
  const own = roles[at]!;
  const before = mix(roles[at - 1]!, own);
  const rule = proposals.rules[piece]!;
  const forces = left.force[at]! * 8 + right.force[at]!;
  features.add(own);
  features.add(mix(roles[at - 1]! * 32 + roles[at + 1]!, own));
  features.add(mix(own, rule));
  features.add(mix(own, proposals.sureness[piece]!));
  features.add(mix(own, mix(rule, tags[at]!)));
  features.add(mix(roles[at - 2]! * 32 + roles[at + 2]!, own));
  features.add(mix(before, tags[at]!));
  features.add(mix(before, tags[at + 1]!));
  features.add(mix(own, mix(forces, edgeOf(piece, starts[frame]!, starts[frame + 1]!))));
  features.add(mix(own, strings[piece]!));
  features.add(mix(own, mix(left.behindCommas[at]!, right.behindCommas[at]!)));
  features.add(mix(own, words[at]!));
  features.add(mix(own, words[at - 1]!));
  features.add(mix(own, words[at + 1]!));
  features.add(mix(own, left.verb[at]!));
  features.add(mix(own, right.verb[at]!));
}
