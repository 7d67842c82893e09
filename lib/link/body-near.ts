import type { Scene } from '../find/names/name-scene.ts';
import type { Title } from '../find/titles/title.ts';
import type { Name } from '../mentions.ts';
import { indexAt } from '../text/reading.ts';
import type { Sentence } from '../text/sentences.ts';
import { type Span, sliceOf } from '../text/span.ts';

/**
 * The body of an office that the text names just before, without saying so beside the office; or `null`.
 *
 * - |Ley Bank| is shut. Its chairman, Ana Reyes, …
 * - |Ley Bank| is shut, spokesman Tom Finch said.
 */
export function bodyNear(scene: Scene, { span, office }: Title, names: readonly Name[]): Span | null {
  if (!span) return null;
  const first = indexAt(scene.tokens, span.start);
  const index = indexAt(scene.sentences, span.start);
  if (/^(?:its|their)$/.test(scene.tokens[first - 1]?.lower ?? '')) return ownerBefore(scene, index, first, names);
  return office.kind === 'spokesperson' ? onlyBodyBefore(scene, index, first, names) : null;
}

/** What a sentence, or the one before it, begins with: "its" means that, mostly. */
function ownerBefore(scene: Scene, index: number, token: number, names: readonly Name[]): Span | null {
  const own = openingOf(scene, scene.sentences[index]!, token, names);
  const before = scene.sentences[index - 1];
  return own ?? (before ? openingOf(scene, before, before.last, names) : null);
}

/** Most words in front of what a sentence is about: "In the end, the". */
const MOST_IN_FRONT = 4;

function openingOf({ tokens }: Scene, { first }: Sentence, limit: number, names: readonly Name[]): Span | null {
  const name = names[indexAt(names, tokens[first]!.start)];
  if (!name || (name.type !== 'organisation' && name.type !== 'place')) return null;
  const at = indexAt(tokens, name.start);
  return at < limit && at - first <= MOST_IN_FRONT ? { start: name.start, end: name.end } : null;
}

/** The one body that is named in the sentence so far and in the one before. */
function onlyBodyBefore(scene: Scene, index: number, token: number, names: readonly Name[]): Span | null {
  const { tokens, sentences } = scene;
  const from = tokens[sentences[Math.max(0, index - 1)]!.first]!.start;
  const to = tokens[token]!.start;
  const bodies = new Map<string, Span>();
  for (let i = indexAt(names, from); i < names.length && names[i]!.start < to; i++) {
    const { start, end, type } = names[i]!;
    if (type === 'organisation') bodies.set(sliceOf(scene.text, names[i]!), { start, end });
  }
  return bodies.size === 1 ? [...bodies.values()][0]! : null;
}
