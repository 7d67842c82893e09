import { itemAt } from '../../text/reading.ts';
import { type Span, sliceOf } from '../../text/span.ts';
import { type Content, type GrowingContent, type Part, partOf } from './content.ts';
import { findCues } from './cues.ts';
import type { Frame } from './frames.ts';
import { placeLooseStrings } from './loose-strings.ts';
import { findPosts } from './posts.ts';
import { findReportedSpeech } from './reported-speech.ts';
import type { Utterance } from './utterance.ts';

/** Find all stretches of speech of an article, put together to quotes. `cues` are those of each frame. */
export function findContents(text: string, frames: readonly Frame[], cues = frames.map(findCues)): Content[] {
  const reported = frames.map((frame, i) =>
    findReportedSpeech(frame, cues[i]).map(utterance => contentOf(text, i, utterance)),
  );
  const contents = placeLooseStrings(text, frames, reported);
  const posts = findPosts(text);
  const lines = posts.flatMap(({ parts }) => parts);
  const inPost = (part: Span) => (itemAt(lines, part.start)?.end ?? 0) >= part.end;
  const isNothing = (part: Part) => inPost(part) || ADDRESS.test(sliceOf(text, part));
  return [...contents.filter(({ parts }) => !parts.every(isNothing)), ...posts];
}

/** "officials said |https://…|": the story itself, and no words of theirs. */
const ADDRESS = /^https?:\/\/\S+$/;

function contentOf(
  text: string,
  frame: number,
  { parts, cue, subject, rule, confidence, frame: { pieces } }: Utterance,
): GrowingContent {
  return {
    parts: parts.map(range => partOf(text, pieces, frame, range)),
    cue,
    frame,
    subject,
    author: null,
    sameAs: null,
    rule,
    confidence,
  };
}
