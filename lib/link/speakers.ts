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
  const speakers = new Map<Content, { speaker: Span | null; speakerName: string | null; personId: string | null }>();
  const resolve = (
    content: Content,
    depth = 0,
  ): { speaker: Span | null; speakerName: string | null; personId: string | null } => {
    const known = speakers.get(content);
    if (known) return known;
    let s: { speaker: Span | null; speakerName: string | null; personId: string | null } = {
      speaker: null,
      speakerName: null,
      personId: null,
    };
    const span = content.author ?? (content.subject ? mentionOf(frames[content.frame]!, content.subject.phrase) : null);
    if (span) {
      const person = people.find(p => p.mentions.some(m => m.start < span.end && span.start < m.end));
      s = {
        speaker: span,
        speakerName: person?.name ?? (content.author ? reading.text.slice(span.start, span.end) : null),
        personId: person?.id ?? null,
      };
    } else if (content.sameAs && depth < 50) s = resolve(content.sameAs, depth + 1);
    speakers.set(content, s);
    return s;
  };
  contents.forEach((content, i) => {
    const s = resolve(content);
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

  return out.sort((a, b) => a.start - b.start);
}

function mentionOf(frame: Frame, phrase: NounPhrase): Span {
  if (phrase.name && phrase.name.type !== 'other') return { start: phrase.name.start, end: phrase.name.end };
  return { start: frame.pieces[phrase.first]!.start, end: frame.pieces[phrase.last - 1]!.end };
}
