import { reportedSpeech } from './complements.ts';
import { type Cue, findCues, type Subject, sharedSubject } from './cues.ts';
import type { Frame } from './frames.ts';
import { leadingSpeech, sourcedSpeech, speechOfNouns } from './sources.ts';
import { taggedSpeech } from './tags.ts';
import { isTaken, type Site, type Utterance } from './utterance.ts';

/**
 * Find what is reported in a frame: by verbs, by "according to", by nouns ("the claim that"). Only the outermost
 * counts: what stands in the words of another speaker is theirs. In the text order of the cues.
 */
export function findReportedSpeech(frame: Frame): Utterance[] {
  const cues = findCues(frame);
  const utterances: Utterance[] = [];
  const taken = () => utterances.flatMap(({ parts }) => parts);
  utterances.push(...leadingSpeech({ frame, cues, taken: [] }));
  for (const cue of cues) {
    if (isTaken(taken(), cue.at)) continue;
    const utterance = utteranceOf({ frame, cue, cues, taken: taken() }, utterances);
    if (utterance) utterances.push(utterance);
  }
  utterances.push(...sourcedSpeech({ frame, cues, taken: taken() }));
  utterances.push(...speechOfNouns({ frame, cues, taken: taken() }));
  return utterances.sort((a, b) => (a.cue?.start ?? 0) - (b.cue?.start ?? 0));
}

function utteranceOf(site: Site, earlier: readonly Utterance[]): Utterance | null {
  const { frame, cue } = site;
  const found = taggedSpeech(site) ?? reportedSpeech(site);
  if (!found) return null;
  const subject = cue.subject ?? subjectSharedWith(frame, cue, earlier);
  return { ...found, frame, cue: { start: cue.start, end: cue.end }, subject };
}

/** A verb without a subject of its own has that of the utterance before it, or of the first clause. */
function subjectSharedWith(frame: Frame, cue: Cue, earlier: readonly Utterance[]): Subject | null {
  if (cue.passive) return null;
  const before = earlier.at(-1)?.subject;
  const phrase = before && before.order !== 'antecedent' ? before.phrase : sharedSubject(frame, cue.first);
  return phrase && { phrase, order: 'shared' };
}
