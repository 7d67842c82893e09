import { linkSpeakers } from '../../link/speakers.ts';
import type { Name, Person, Quote } from '../../mentions.ts';
import type { SpeechTagger } from '../../tag/speech-tagger.ts';
import type { Reading } from '../../text/reading.ts';
import { framesOf } from './frames.ts';
import type { QuotedString } from './quoted-strings.ts';
import { findTaggedContents } from './tagged-contents.ts';

/**
 * Find what is reported as said or written, and who said it.
 *
 *     strings, frames → contents with their cues → speakers
 */
export function findQuotes(
  reading: Reading,
  strings: readonly QuotedString[],
  names: readonly Name[],
  people: readonly Person[],
  tagger: SpeechTagger | null = null,
): Quote[] {
  const frames = framesOf(reading, strings, names);
  const contents = findTaggedContents(reading.text, frames, tagger);
  return linkSpeakers(reading, frames, contents, names, people);
}
