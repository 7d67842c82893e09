import { CUE_FORMS } from '../../lexicon/cue-forms.ts';
import type { SpeechOpinion } from '../../tag/speech-opinion.ts';
import type { SpeechScene } from '../../tag/speech-scene.ts';
import type { Range } from '../../text/range.ts';
import type { Span } from '../../text/span.ts';
import type { Frame } from './frames.ts';
import { isPronoun, type NounPhrase, nounPhraseAfter } from './noun-phrases.ts';
import type { Subject } from './subjects.ts';

/** Who says something and by which words that is told, as far as the model and the rules' own cues know. */
export interface Telling {
  readonly cue: Span | null;
  readonly subject: Subject;
  /** Index of the frame that the subject belongs to. */
  readonly frame: number;
}

/** Who says what only the model found: the subject of the cue before it, or whom the model sees speaking beside it. */
export function tellingOf(scene: SpeechScene, opinion: SpeechOpinion, range: Range): Telling | null {
  const frame = scene.frameOf[range.first]!;
  const before = scene.cues[frame]!.findLast(({ last }) => last <= range.first && range.first - last <= WITHIN);
  if (before) {
    const { subject } = before.cue;
    return subject && !isDeed(scene.frames[frame]!, subject) ? { cue: spanOf(before.cue), subject, frame } : null;
  }
  if (isRefused(scene, range.first)) return null;
  const subject = sourceBeside(scene, opinion, range, frame);
  return subject && { cue: cueBeside(scene, opinion, range), subject, frame };
}

/** Between a cue and what is said stands no more than a "that". */
const WITHIN = 1;

/** Whom the model sees speaking in the sentence of a quote, or, if nobody is there, at the end of the one before it. */
export function sourceOf(scene: SpeechScene, opinion: SpeechOpinion, range: Range): Omit<Telling, 'cue'> | null {
  const frame = scene.frameOf[range.first]!;
  const own = sourceBeside(scene, opinion, range, frame);
  if (own) return { subject: own, frame };
  const before = frame > 0 ? opinion.sources.findLast(({ first }) => scene.frameOf[first] === frame - 1) : undefined;
  return before ? { subject: subjectOf(scene, before, 'shared'), frame: frame - 1 } : null;
}

/** "raising questions about…": a participle that was taken for the subject of a verb, which is a noun here. */
function isDeed({ pieces }: Frame, { phrase: { first, headLast } }: Subject): boolean {
  return headLast === first + 1 && /^\p{Ll}+ing$/u.test(pieces[first]!.token?.text ?? '');
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}

/** "declined to say", "when asked": a verb for speech right before, which the rules know to be no cue here. */
function isRefused({ pieces, groups, frameOf }: SpeechScene, first: number): boolean {
  for (let i = first - 1; i >= first - 1 - WITHIN && frameOf[i] === frameOf[first]; i--) {
    if (CUE_FORMS.has(pieces[i]!.lower) && groups[i] === 0) return true;
  }
  return false;
}

/** The one source in a frame that is nearest to a range, and not in it. */
function sourceBeside(scene: SpeechScene, { sources }: SpeechOpinion, range: Range, frame: number): Subject | null {
  const beside = sources.filter(source => scene.frameOf[source.first] === frame && distance(source, range) >= 0);
  const nearest = beside.toSorted((a, b) => distance(a, range) - distance(b, range))[0];
  return nearest ? subjectOf(scene, nearest, nearest.first < range.first ? 'before' : 'behind') : null;
}

function cueBeside({ pieces }: SpeechScene, { cues }: SpeechOpinion, range: Range): Span | null {
  const beside = cues.find(cue => distance(cue, range) >= 0 && distance(cue, range) <= WITHIN);
  return beside ? { start: pieces[beside.first]!.start, end: pieces[beside.last - 1]!.end } : null;
}

/** Pieces between two ranges; negative where they overlap. */
function distance(a: Range, b: Range): number {
  return a.first < b.first ? b.first - a.last : a.first - b.last;
}

function subjectOf({ frames, frameOf, starts }: SpeechScene, range: Range, order: Subject['order']): Subject {
  const frame = frameOf[range.first]!;
  const first = range.first - starts[frame]!;
  return { phrase: phraseOf(frames[frame]!, first, first + range.last - range.first), order };
}

function phraseOf(frame: Frame, first: number, last: number): NounPhrase {
  const piece = frame.pieces[first]!;
  if (isPronoun(piece, undefined) || /^(?:his|her|its|their)$/.test(piece.lower)) {
    return { first, last: first + 1, headLast: first + 1, kind: 'pronoun', name: null };
  }
  const { name } = frame.pieces[last - 1]!;
  return nounPhraseAfter(frame, first) ?? { first, last, headLast: last, kind: name ? 'name' : 'noun', name };
}
