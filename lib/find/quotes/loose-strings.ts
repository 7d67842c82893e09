import { CAPTIONS } from '../../lexicon/around-cues.ts';
import {
  ADVERBS,
  COORDINATORS,
  DETERMINERS,
  FINITE_AUXILIARIES,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
} from '../../lexicon/function-words.ts';
import { type Span, sliceOf } from '../../text/span.ts';
import { type GrowingContent, type Part, partOf } from './content.ts';
import type { Frame, Piece } from './frames.ts';
import { isVerbAt, type NounPhrase, nounPhraseAfter, nounPhraseBefore } from './noun-phrases.ts';
import { signatureOf } from './signatures.ts';
import { mainSubject, subjectBehindOpening } from './subjects.ts';

/**
 * Find a place for every quoted string that no cue of its own frame has taken: speech that goes on, answers a colon,
 * stands alone in its paragraph, or is just long enough to be speech. Short strings without any cue are titles, terms
 * and scare quotes, and are left out. Returns all contents in text order.
 */
export function placeLooseStrings(
  text: string,
  frames: readonly Frame[],
  reported: readonly (readonly GrowingContent[])[],
): GrowingContent[] {
  const contents: GrowingContent[] = [];
  let unclosed: GrowingContent | null = null;
  frames.forEach((frame, index) => {
    const own = reported[index]!;
    const before = frames[index - 1];
    frame.pieces.forEach((piece, at) => {
      if (!piece.string) return;
      const opens = at === 0 && before?.line !== frame.line;
      const holder: GrowingContent | null = own.find(({ parts }) => parts.some(part => touches(part, piece))) ?? null;
      const goesOn: GrowingContent | null = opens ? unclosed : null;
      // Speech of two paragraphs, tagged in the second.
      if (holder && goesOn && goesOn !== holder) joinTo(holder, goesOn);
      const scene = { text, frames, frame, index, at, piece, before, own, contents, goesOn };
      const placed: GrowingContent | null = holder ?? place(scene);
      unclosed = !piece.string.closed && placed ? placed : null;
    });
    contents.push(...own);
  });
  linkRepeated(text, contents);
  return contents;
}

/** So many headings and pull quotes are looked up in an article. */
const MOST_REPEATED = 100;

/** A heading or a pull quote is by whoever says the same words in the running text. */
function linkRepeated(text: string, contents: readonly GrowingContent[]): void {
  const alone = contents
    .filter(({ rule, parts }) => (rule === 'heading' || rule === 'floating') && parts.length > 0)
    .slice(0, MOST_REPEATED);
  const spoken = contents.filter(({ cue }) => cue !== null).slice(0, MOST_REPEATED * 5);
  const wordsOfSpoken =
    alone.length === 0 ? [] : spoken.map(({ parts }) => parts.map(part => plain(sliceOf(text, part))).join(' | '));
  for (const content of alone) {
    const words = plain(sliceOf(text, content.parts[0]!));
    const at = wordsOfSpoken.findIndex(said => said.includes(words));
    if (at >= 0) content.sameAs = spoken[at]!;
  }
}

/** One quote, where only the last paragraph has a cue; two cues make two quotes. */
function joinTo(holder: GrowingContent, before: GrowingContent): void {
  before.sameAs = holder;
  if (before.cue) return;
  holder.parts.unshift(...before.parts.splice(0));
}

function touches(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

interface Scene {
  readonly text: string;
  readonly frames: readonly Frame[];
  readonly frame: Frame;
  readonly index: number;
  /** The piece of the frame that the string is. */
  readonly at: number;
  readonly piece: Piece;
  readonly before: Frame | undefined;
  /** What is reported in the same frame. */
  readonly own: readonly GrowingContent[];
  /** What was found before this frame. New contents go here. */
  readonly contents: GrowingContent[];
  /** Speech that was left open at the end of the paragraph before, when this string opens the next. */
  readonly goesOn: GrowingContent | null;
}

type Place = (scene: Scene) => GrowingContent | null;

/** Surest first. */
const PLACES: readonly Place[] = [
  afterOpenString,
  signed,
  afterColon,
  behindColon,
  beforeAnyVerb,
  afterTag,
  openingAfterReport,
  inParagraphOfItsOwn,
  asFragment,
];

function place(scene: Scene): GrowingContent | null {
  for (const find of PLACES) {
    const content = find(scene);
    if (content) return content;
  }
  return null;
}

function afterOpenString({ goesOn, ...scene }: Scene): GrowingContent | null {
  return goesOn && append(scene, goesOn);
}

/** "“…” — Ana Lee, teacher" */
function signed(scene: Scene): GrowingContent | null {
  if (wordsOf(scene) < LONG && !isSentence(scene)) return null;
  const signature = signatureOf(scene.frames, scene.index, scene.at);
  if (!signature) return null;
  const subject = { phrase: signature.phrase, order: 'behind' } as const;
  return add(scene, { frame: signature.frame, subject, rule: 'signed-string', confidence: 0.85 });
}

function isSentence({ piece }: Scene): boolean {
  return /^\p{Lu}/u.test(piece.initial) && /[.?!…]/.test(piece.final);
}

/** "The statement reads: ¶ “…”" */
function afterColon(scene: Scene): GrowingContent | null {
  const { before, contents, index, at } = scene;
  if (at > 0) return null;
  const introduced = contents.at(-1);
  if (introduced?.rule === 'introduced' && introduced.parts.length === 0 && introduced.frame === index - 1)
    return append(scene, introduced);
  if (before?.pieces.at(-1)?.lower !== ':') return null;
  const phrase = doerBefore(before, before.pieces.length);
  const subject = phrase && ({ phrase, order: 'shared' } as const);
  return add(scene, { frame: index - 1, subject, rule: 'string-after-colon', confidence: 0.6 });
}

/** "Ana Lee: “…”", "From the report: “…”", "Then Lee leaned in: “…”": whoever is named before the colon. */
function behindColon(scene: Scene): GrowingContent | null {
  const { frame, at, index } = scene;
  if (frame.pieces[at - 1]?.lower !== ':') return null;
  const phrase = nounPhraseBefore(frame, at - 1);
  const named = phrase && (phrase.kind === 'name' || frame.pieces[phrase.first - 1]?.lower === 'from') ? phrase : null;
  const opening = nounPhraseAfter(frame, 0);
  const speaker = named ?? doerBefore(frame, at) ?? (opening?.name?.type === 'person' ? opening : null);
  const subject = speaker && ({ phrase: speaker, order: 'before' } as const);
  const said = subject && !isThingThat(scene, subject.phrase.first) ? null : afterReport(scene);
  if (said) return said;
  return add(scene, {
    frame: index,
    subject,
    rule: named ? 'name-colon' : 'sentence-colon',
    confidence: named ? 0.75 : 0.55,
  });
}

/** "That process led to an insight: “…”": no thing has said it. */
function isThingThat({ frame }: Scene, first: number): boolean {
  return /^(?:this|that|these|those)$/.test(frame.pieces[first]!.lower);
}

/** “…,” she rumbled; “…!” smiled Lee: verbs that no list has. A comma inside the marks, or the order, tells that it is a tag. */
function beforeAnyVerb(scene: Scene): GrowingContent | null {
  const { frame, at, piece, index } = scene;
  const closes = piece.final === ',';
  if (at > 0 || !/[,!?]/.test(piece.final)) return null;
  const phrase = closes ? nounPhraseAfter(frame, at + 1) : null;
  const before = phrase && phrase.last === phrase.headLast && looksLikeVerb(frame, phrase.last) ? phrase : null;
  const behind = !before && looksLikeVerb(frame, at + 1) ? nounPhraseAfter(frame, at + 2) : null;
  const speaker = before ?? (behind?.kind === 'name' ? behind : null);
  if (!speaker) return null;
  const verb = frame.pieces[before ? speaker.last : at + 1]!;
  const subject = { phrase: speaker, order: before ? 'before' : 'behind' } as const;
  const cue = { start: verb.start, end: verb.end };
  return add(scene, { frame: index, subject, cue, rule: 'string-then-verb', confidence: 0.75 });
}

function looksLikeVerb(frame: Frame, at: number): boolean {
  const piece = frame.pieces[at];
  if (piece?.token?.kind !== 'word' || piece.name || FINITE_AUXILIARIES.has(piece.lower)) return false;
  return /^\p{Ll}/u.test(piece.initial) && (isVerbAt(frame, at) || /[^s]s$/.test(piece.lower));
}

/** "“…,” Lee said. “…”": one quote. */
function afterTag(scene: Scene): GrowingContent | null {
  const { before, frame, at, contents } = scene;
  const said = contents.at(-1);
  const last = said?.parts.at(-1);
  if (at > 0 || !before || !said || last?.form !== 'direct' || scene.frames[last.frame] !== before) return null;
  return before.line === frame.line || (isAlone(frame) && !isHeading(scene)) ? append(scene, said) : null;
}

/** "Lee said the plan had failed. “…”": the same speaker. */
function afterReport(scene: Scene): GrowingContent | null {
  const { before, frame, contents } = scene;
  const said = contents.at(-1);
  if (before?.line !== frame.line || !said || scene.frames[said.frame]?.line !== frame.line) return null;
  return add(scene, { sameAs: said, rule: 'string-after-report', confidence: 0.75 });
}

function openingAfterReport(scene: Scene): GrowingContent | null {
  // "Lee said so. “Rain” is what he means."
  const word = wordsOf(scene) < LONG && !isAlone(scene.frame) && !/[.,?!…]/.test(scene.piece.final);
  return scene.at === 0 && !word ? afterReport(scene) : null;
}

/** A paragraph of speech without a cue: whoever spoke in the paragraph before. */
function inParagraphOfItsOwn(scene: Scene): GrowingContent | null {
  const { frame, frames, at, contents } = scene;
  if (at > 0 || !isAlone(frame)) return null;
  const said = contents.at(-1);
  const last = said && frames[said.parts.at(-1)?.frame ?? said.frame];
  if (isHeading(scene)) return add(scene, { rule: 'heading', confidence: 0.5 });
  const near = last !== undefined && frame.line - last.line <= 2;
  if (!near && wordsOf(scene) < LONG && scene.piece.string!.closed) return null;
  // “…?” I ask. ¶ “No.”: the answer is another's.
  const asked = said && near && isFirstPerson(said, frames);
  const other = whoActed(scene) ?? (near && !asked && said ? personBetween(scene, said, last) : null);
  if (other) return add(scene, { ...other, rule: 'floating', confidence: 0.5 });
  return add(scene, { sameAs: (near && !asked && said) || null, rule: 'floating', confidence: near ? 0.7 : 0.5 });
}

/** "Lee shrugged. “…”": whoever is the subject of the sentence before, in the same paragraph. */
function whoActed({ before, frame, index, contents }: Scene): Pick<GrowingContent, 'subject' | 'frame'> | null {
  if (before?.line !== frame.line || contents.at(-1)?.frame === index - 1) return null;
  const phrase = doerBefore(before, before.pieces.length);
  const isPerson = phrase?.name?.type === 'person' && before.pieces[phrase.headLast - 1]?.name === phrase.name;
  return isPerson ? { subject: { phrase, order: 'shared' }, frame: index - 1 } : null;
}

/** Whoever does what is told before a piece, behind an opening phrase or not. */
function doerBefore(frame: Frame, at: number): NounPhrase | null {
  return subjectBehindOpening(frame, at) ?? mainSubject(frame, at);
}

/** "…, the council said. ¶ For Lee the pier is home. ¶ “…”": a body was the last to speak; this is somebody. */
function personBetween(
  { frame, frames, index }: Scene,
  { subject, frame: of }: GrowingContent,
  last: Frame,
): Pick<GrowingContent, 'subject' | 'frame'> | null {
  const head = subject && frames[of]?.pieces[subject.phrase.headLast - 1];
  if (!head || head.name?.type === 'person' || subject.phrase.kind === 'pronoun') return null;
  if (frame.line - last.line !== 2) return null;
  const found = new Map<string, Pick<GrowingContent, 'subject' | 'frame'>>();
  for (let i = index - 1; i >= 0 && frames[i]!.line > last.line; i--) {
    frames[i]!.pieces.forEach(({ name, start }, first) => {
      if (name?.type !== 'person' || name.start !== start) return;
      const phrase = nounPhraseAfter(frames[i]!, first);
      const called = frames[i]!.pieces.findLast(piece => piece.name === name)!.lower;
      if (phrase)
        found.set(called, { subject: { phrase: { ...phrase, last: phrase.headLast }, order: 'shared' }, frame: i });
    });
  }
  return found.size === 1 ? [...found.values()][0]! : null;
}

function isFirstPerson({ subject, frame }: GrowingContent, frames: readonly Frame[]): boolean {
  const last = subject && frames[frame]?.pieces[subject.phrase.last - 1];
  return last != null && /^(?:i|we)$/.test(last.lower);
}

/** A short line without a stop: words somebody says further down, set apart to be seen. */
function isHeading(scene: Scene): boolean {
  const { piece, frame } = scene;
  return frame.pieces.length === 1 && wordsOf(scene) <= 10 && !/[.,?!…]/.test(piece.final);
}

function plain(words: string): string {
  return words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** From so many words on, a string is hardly ever a title or a term. */
const LONG = 5;

function asFragment(scene: Scene): GrowingContent | null {
  const { own } = scene;
  const captioned = CAPTIONS.has(scene.frame.pieces[scene.at - 1]?.lower ?? '') || isChanted(scene);
  if (captioned) {
    const phrase = mainSubject(scene.frame, scene.at);
    return add(scene, { subject: phrase && { phrase, order: 'shared' }, rule: 'caption', confidence: 0.5 });
  }
  if (isInHeadline(scene)) return add(scene, { rule: 'headline-string', confidence: 0.5 });
  if (wordsOf(scene) < LONG || isTitle(scene) || isModifier(scene)) return null;
  return add(scene, { sameAs: own.at(-1) ?? sameLine(scene), rule: 'long-string', confidence: 0.5 });
}

/** "with chants of “…”", "to cries of “…”". */
function isChanted({ frame: { pieces }, at }: Scene): boolean {
  if (pieces[at - 1]?.lower !== 'of') return false;
  return /^(?:calls|chants?|cheers|cries|cry|screams|shouts|yells)$/.test(pieces[at - 2]?.lower ?? '');
}

/** Whoever spoke in the same paragraph before: "Lee said. The plan “goes too far for this town”". */
function sameLine({ frame, frames, contents }: Scene): GrowingContent | null {
  const said = contents.at(-1);
  return said && frames[said.frame]?.line === frame.line ? said : null;
}

/** "Gates ‘left open’ as homes flooded": headlines quote in single marks. */
function isInHeadline(scene: Scene): boolean {
  const { frame, piece } = scene;
  return frame.heading && piece.string!.marks === 'single' && wordsOf(scene) > 1 && /^\p{Ll}/u.test(piece.initial);
}

/** "We Are Going Home": the words of a title have capitals. */
function isTitle({ text, piece }: Scene): boolean {
  const words = sliceOf(text, piece.string!).match(/\p{L}[\p{L}'’-]*/gu) ?? [];
  const long = words.filter(word => word.length > 3);
  const capitals = long.filter(word => /^\p{Lu}/u.test(word));
  return long.length > 0 && capitals.length === long.length && words.length < 12;
}

/** "a classic “sailors in the dark woods” tale": the words describe a thing. */
function isModifier({ frame, at, piece }: Scene): boolean {
  const behind = frame.pieces[at + 1];
  const determined = [1, 2].some(back => DETERMINERS.has(frame.pieces[at - back]?.lower ?? ''));
  if (!determined || !behind || behind.token?.kind !== 'word' || /[.,?!…]/.test(piece.final)) return false;
  const { lower } = behind;
  return /^\p{Ll}/u.test(behind.initial) && !isVerbAt(frame, at + 1) && !isSmall(lower);
}

function isSmall(lower: string): boolean {
  return [PREPOSITIONS, ADVERBS, COORDINATORS, SUBORDINATORS, SUBJECT_PRONOUNS].some(list => list.has(lower));
}

function wordsOf({ text, piece }: Scene): number {
  return sliceOf(text, piece.string!).split(/\s+/).length;
}

function isAlone(frame: Frame): boolean {
  return frame.pieces.every(({ string, token }) => string !== null || token?.kind === 'mark');
}

function partAt({ text, frame, index, at }: Omit<Scene, 'goesOn'>): Part {
  return partOf(text, frame.pieces, index, { first: at, last: at + 1 });
}

function append(scene: Omit<Scene, 'goesOn'>, content: GrowingContent): GrowingContent {
  content.parts.push(partAt(scene));
  return content;
}

function add(
  scene: Scene,
  content: Partial<GrowingContent> & Pick<GrowingContent, 'rule' | 'confidence'>,
): GrowingContent {
  const added = {
    parts: [partAt(scene)],
    cue: null,
    frame: scene.index,
    subject: null,
    author: null,
    sameAs: null,
    ...content,
  };
  scene.contents.push(added);
  return added;
}
