import { FINDINGS } from '../../lexicon/around-cues.ts';
import {
  likelihoodOf,
  opinionsOf,
  SHARE,
  type SpeechOpinion,
  type Stretch,
  sharedOf,
} from '../../tag/speech-opinion.ts';
import { rangeOf, type SpeechScene, speechScene } from '../../tag/speech-scene.ts';
import type { SpeechTagger } from '../../tag/speech-tagger.ts';
import type { Range } from '../../text/range.ts';
import { indexAt } from '../../text/reading.ts';
import { overlaps, sliceOf } from '../../text/span.ts';
import { type Content, type Part, partOf } from './content.ts';
import { findContents } from './contents.ts';
import { findCues } from './cues.ts';
import type { Frame } from './frames.ts';
import { isVerbAt } from './noun-phrases.ts';
import { sourceOf, type Telling, tellingOf } from './tellings.ts';

/** How likely the model must find something before its word is taken. Found by trial: rules must not lose by it anywhere. */
const ENOUGH = {
  /** Something of which rules found nothing: most of what is "criticised", and many a string, is no words of anybody. */
  addition: 0.9,
  /** So much likelier must be what rules found with an earlier end; or, where they only saw a string, any other stretch. */
  end: 0.9,
  weak: 0.5,
};

/** Rules that take a quoted string for speech without knowing how it stands in its sentence. */
const WEAK_RULES: ReadonlySet<string> = new Set(['long-string', 'object-with-string']);

/**
 * Find what is reported in an article: by rules, and by a model to which they propose. The rules have the say. The model
 * tells how sure what they find is, mends what they know little of, and adds what it is sure of and they miss.
 * Without a model the rules do alone.
 */
export function findTaggedContents(text: string, frames: readonly Frame[], tagger: SpeechTagger | null): Content[] {
  const cues = frames.map(findCues);
  const contents = findContents(text, frames, cues);
  if (!tagger) return contents;
  const scene = speechScene(text, frames, contents, cues);
  const paragraphs = opinionsOf(scene, tagger).map(opinion => ({ ...opinion, text, scene, parts: [] as Part[] }));
  const paragraphOf = ({ start }: Part) => paragraphs[indexAt(paragraphs, start)]!;
  for (const part of contents.flatMap(({ parts }) => parts)) paragraphOf(part).parts.push(part);
  const judged = contents.map(content => judge(content, paragraphOf));
  const renewed = new Map(contents.map((content, i) => [content, judged[i]!]));
  return [
    ...judged.map(content => ({
      ...content,
      sameAs: content.sameAs && (renewed.get(content.sameAs) ?? content.sameAs),
    })),
    ...paragraphs.flatMap(additions),
  ];
}

/** A paragraph with what the rules found in it, and what the model thinks of it. */
interface Paragraph extends SpeechOpinion {
  readonly text: string;
  readonly scene: SpeechScene;
  readonly parts: readonly Part[];
}

// ——— what rules found ———

function judge(content: Content, paragraphOf: (part: Part) => Paragraph): Content {
  const parts = content.parts.map(part => mended(part, content.rule, paragraphOf(part)));
  const likely = parts.map(part => likelihoodOf(paragraphOf(part), part, SHARE.alike));
  const model = likely.reduce((sum, one) => sum + one, 0) / likely.length;
  const judged = { ...content, parts, confidence: sureness(content.confidence, model) };
  const isKnown = content.subject || content.author || content.sameAs || content.rule === 'hearing';
  return isKnown ? judged : withSource(judged, paragraphOf(parts[0]!));
}

/** What both see is right mostly; what only the rules see, every other time. */
function sureness(rule: number, model: number): number {
  return rule * (0.6 + 0.4 * model);
}

function withSource(content: Content, paragraph: Paragraph): Content {
  const source = sourceOf(paragraph.scene, paragraph, piecesOf(content.parts[0]!, paragraph));
  return source ? { ...content, ...source } : content;
}

function mended(part: Part, rule: string, paragraph: Paragraph): Part {
  const { parts, stretches } = paragraph;
  const others = parts.filter(other => other !== part);
  const better = likeliest(
    stretches.filter(stretch => overlaps(stretch, part) && !others.some(other => overlaps(other, stretch))),
  );
  if (!better || sharedOf(better, part) >= SHARE.same) return part;
  const { first, last } = piecesOf(part, paragraph);
  const endsEarlier = better.first === first && better.last < last;
  const enough = WEAK_RULES.has(rule) ? ENOUGH.weak : endsEarlier ? ENOUGH.end : Number.POSITIVE_INFINITY;
  const gain = better.nearly - likelihoodOf(paragraph, part, SHARE.same);
  return (gain >= enough && partFrom(sharpest(better, paragraph), paragraph)) || part;
}

function piecesOf(part: Part, { scene: { pieces } }: Paragraph): Range {
  const [first, last] = rangeOf(part, pieces);
  return { first, last };
}

function likeliest(stretches: readonly Stretch[]): Stretch | null {
  return stretches.reduce<Stretch | null>((best, one) => (best && best.nearly >= one.nearly ? best : one), null);
}

/** Of all stretches that hardly differ from one, the likeliest by itself: the ends that the model would choose. */
function sharpest(stretch: Stretch, { stretches, scene }: Paragraph): Stretch {
  return stretches.reduce(
    (best, one) =>
      one.exactly > best.exactly && sharedOf(one, stretch) >= SHARE.same && isInOneFrame(one, scene) ? one : best,
    stretch,
  );
}

/** A stretch as a part of a quote, if it lies in one frame. */
function partFrom({ first, last }: Range, { text, scene }: Paragraph): Part | null {
  if (!isInOneFrame({ first, last }, scene)) return null;
  const frame = scene.frameOf[first]!;
  const start = scene.starts[frame]!;
  return partOf(text, scene.frames[frame]!.pieces, frame, { first: first - start, last: last - start });
}

function isInOneFrame({ first, last }: Range, { frameOf }: SpeechScene): boolean {
  return frameOf[first] === frameOf[last - 1];
}

// ——— what rules missed ———

function additions(paragraph: Paragraph): Content[] {
  const { stretches, parts } = paragraph;
  const free = stretches.filter(stretch => !parts.some(part => overlaps(part, stretch)));
  const taken: Stretch[] = [];
  return free
    .filter(stretch => stretch.nearly >= ENOUGH.addition && !isOfSomething(stretch, paragraph))
    .sort((a, b) => b.nearly - a.nearly)
    .flatMap(near => {
      const stretch = sharpest(near, paragraph);
      if (isOfSomething(stretch, paragraph)) return [];
      if (taken.some(other => overlaps(other, stretch)) || parts.some(part => overlaps(part, stretch))) return [];
      const content = contentOf(stretch, paragraph);
      if (content) taken.push(stretch);
      return content ?? [];
    });
}

/** "described |it in the language of war|": what was spoken of, and not what was said. */
function isOfSomething({ first, last }: Stretch, { scene: { frames, frameOf, starts, pieces } }: Paragraph): boolean {
  const opening = pieces[first]!.lower;
  if (opening === 'not' && pieces[first + 1]?.lower === 'to' && pieces[first + 2]?.lower === 'be') return true; // "asked |not to be named|"
  // "called on |by sailors everywhere|", "call |themselves “sailors”|".
  if (/^(?:about|by|for|in|itself|of|on|themselves|with)$/.test(opening)) return true;
  const isSaid = (i: number) => pieces[i]!.string || isVerbAt(frames[frameOf[i]!]!, i - starts[frameOf[i]!]!);
  // "came to discuss |the pier|", "a test revealed |rot|", "asked |him about his boat|".
  const before = pieces[first - 1]?.lower ?? '';
  const rest = pieces.slice(first, last);
  if (TOPICAL.test(before) || (/^ask(?:ed|ing|s)?$/.test(before) && rest.some(({ lower }) => lower === 'about')))
    return rest.every(({ string }) => !string);
  if (!/^(?:him|it|me|them|us|you)$/.test(opening)) return false;
  for (let i = first; i < last; i++) if (isSaid(i)) return false;
  return true;
}

const TOPICAL = /^(?:condemn(?:ed|ing|s)?|discuss(?:ed|es|ing)?|reveal(?:ed|ing|s)?)$/;

/** A word or two in marks that nobody says are a label rather than speech. */
function isMoreThanLabel({ first, last }: Range, { text, scene }: Paragraph): boolean {
  return scene.pieces
    .slice(first, last)
    .some(({ string }) => string && sliceOf(text, string).split(/\s+/).length > LONGEST_LABEL);
}

const LONGEST_LABEL = 2;

/** "|The results| suggest that …": rules know that they do not speak. */
function isFinding({ frames }: SpeechScene, { frame, subject: { phrase } }: Telling): boolean {
  return FINDINGS.has(frames[frame]!.pieces[phrase.headLast - 1]!.lower);
}

function contentOf(stretch: Stretch, paragraph: Paragraph): Content | null {
  const part = partFrom(stretch, paragraph);
  const telling = tellingOf(paragraph.scene, paragraph, stretch);
  if (telling && isFinding(paragraph.scene, telling)) return null;
  if (!part || part.start >= part.end || (!telling && !isMoreThanLabel(stretch, paragraph))) return null;
  const frame = telling?.frame ?? part.frame;
  return {
    parts: [part],
    cue: telling?.cue ?? null,
    frame,
    subject: telling?.subject ?? null,
    author: null,
    sameAs: null,
    rule: 'model',
    confidence: stretch.nearly / 2, // Other than what rules see, it is right every other time.
  };
}
