import type { Content } from '../find/contents.ts';
import type { Frame } from '../find/frames.ts';
import type { NounPhrase } from '../find/noun-phrases.ts';
import type { Name, Person, Quote } from '../mentions.ts';
import type { Reading } from '../text/reading.ts';
import type { Span } from '../text/span.ts';

/** Give each quote the speaker that its cue points at, and the fullest name that the article has for them. */
export function linkSpeakers(
  reading: Reading,
  frames: readonly Frame[],
  contents: readonly Content[],
  names: readonly Name[],
  people: readonly Person[],
): Quote[] {
  void names;
  const out: Quote[] = [];
  const speakers: { speaker: Span | null; speakerName: string | null; personId: string | null }[] = [];
  contents.forEach((content, i) => {
    let s: (typeof speakers)[number] = { speaker: null, speakerName: null, personId: null };
    if (content.subject) {
      const span = mentionOf(frames[content.frame]!, content.subject.phrase);
      const person = people.find(p => p.mentions.some(m => m.start < span.end && span.start < m.end));
      s = { speaker: span, speakerName: person?.name ?? null, personId: person?.id ?? null };
    } else if (content.sameAs !== null) s = speakers[content.sameAs] ?? s;
    speakers.push(s);
    for (const part of content.parts)
      out.push({
        kind: 'quote',
        start: part.start,
        end: part.end,
        form: part.form,
        group: i + 1,
        ...s,
        cue: content.cue,
        confidence: content.confidence,
        rule: content.rule,
      });
  });
  void reading;
  return out.sort((a, b) => a.start - b.start);
}

function mentionOf(frame: Frame, phrase: NounPhrase): Span {
  if (phrase.name && phrase.name.type !== 'other') return { start: phrase.name.start, end: phrase.name.end };
  return { start: frame.pieces[phrase.first]!.start, end: frame.pieces[phrase.last - 1]!.end };
}
