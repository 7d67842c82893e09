import { hasFlag, type Scene } from '../find/names/name-scene.ts';
import { FLAG } from '../find/names/word-flags.ts';
import { officeAt } from '../find/titles/title-phrases.ts';
import { LEADERS } from '../lexicon/leaders.ts';
import type { Span } from '../text/span.ts';

/** An office that the article names without its bearer: "the former president". */
export interface Epithet {
  readonly head: string;
  readonly span: Span;
}

/** The office by which readers know the bearer of a family name, or `null`. */
export function officeOfLeader(family: string): string | null {
  return LEADERS.get(family) ?? null;
}

/** Every "the president", "the former prime minister" without a name or an "of" behind it, in text order. */
export function epithetsOf(scene: Scene): Epithet[] {
  const epithets: Epithet[] = [];
  for (let i = 1; i < scene.tokens.length; i++) {
    const epithet = scene.tokens[i - 1]!.lower === 'the' ? epithetAt(scene, i) : null;
    if (epithet) epithets.push(epithet);
  }
  return epithets;
}

function epithetAt(scene: Scene, from: number): Epithet | null {
  const { tokens } = scene;
  let at = from;
  while (at < tokens.length && at - from < 3 && hasFlag(scene, at, FLAG.time)) at++;
  const first = at;
  if (tokens[at]?.lower === 'prime') at++;
  const office = at < tokens.length ? officeAt(scene, at) : null;
  const next = tokens[at + 1];
  const bare = next?.kind !== 'word' || (scene.form[at + 1] === 0 && next.lower !== 'of');
  if (!office || office.plural || !bare) return null;
  return { head: office.head, span: { start: tokens[first]!.start, end: tokens[at]!.end } };
}
