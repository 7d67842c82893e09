import type { Range } from '../../text/range.ts';
import { reportedSpeech } from './complements.ts';
import { type Cue, findCues } from './cues.ts';
import type { Frame } from './frames.ts';
import { speechInHeading } from './headings.ts';
import { speechAtHearings } from './hearings.ts';
import { leadingSpeech, sourcedSpeech, speechOfNouns } from './sources.ts';
import { type Subject, sharedSubject } from './subjects.ts';
import { taggedSpeech } from './tags.ts';
import { type Found, isTaken, type Site, type Utterance } from './utterance.ts';

/**
 * Find what is reported in a frame: by verbs, by "according to", by nouns ("the claim that"). Only the outermost
 * counts: what stands in the words of another speaker is theirs. In the text order of the cues.
 */
export function findReportedSpeech(frame: Frame, cues = findCues(frame)): Utterance[] {
  const utterances: Utterance[] = [];
  const taken: Range[] = [];
  const push = (found: readonly Utterance[]) => {
    for (const utterance of found) {
      utterances.push(utterance);
      taken.push(...utterance.parts);
    }
  };
  push(leadingSpeech({ frame, cues, taken: [] }));
  push(speechInHeading(frame));
  push(speechAtHearings(frame));
  const add = (find: Find) => {
    for (const cue of cues) {
      if (isTaken(taken, cue.at)) continue;
      const utterance = utteranceOf({ frame, cue, cues, taken }, find, utterances);
      if (utterance) push([utterance]);
    }
  };
  add(taggedSpeech); // What a tag covers may hold other cues: "Lee vowed to go, aides said".
  const leading = utterances.map(({ cue }) => cue?.start);
  push(sourcedSpeech({ frame, cues, taken }).filter(({ cue }) => !leading.includes(cue?.start)));
  add(reportedSpeech);
  push(speechOfNouns({ frame, cues, taken }));
  return utterances.sort((a, b) => (a.cue?.start ?? 0) - (b.cue?.start ?? 0));
}

type Find = (site: Site) => Found | null;

function utteranceOf(site: Site, find: Find, earlier: readonly Utterance[]): Utterance | null {
  const { frame, cue } = site;
  if (earlier.some(utterance => utterance.cue?.start === cue.start)) return null;
  const found = find(site);
  if (!found) return null;
  const subject = cue.subject ?? subjectSharedWith(frame, cue, earlier);
  if (subject?.phrase.kind === 'pronoun' && frame.pieces[subject.phrase.last - 1]!.lower === 'you') return null;
  return { ...found, frame, cue: { start: cue.start, end: cue.end }, subject };
}

/** A verb without a subject of its own has that of the utterance before it, or of the first clause. */
function subjectSharedWith(frame: Frame, cue: Cue, earlier: readonly Utterance[]): Subject | null {
  if (cue.passive) return null;
  const before = earlier.filter(utterance => utterance.cue && utterance.cue.start < cue.start).at(-1)?.subject;
  const phrase = before && before.order !== 'antecedent' ? before.phrase : sharedSubject(frame, cue.first);
  return phrase && { phrase, order: 'shared' };
}
