import type { Name } from '../mentions.ts';
import type { Gazetteer } from '../place/gazetteer.ts';
import { type Span, sliceOf } from '../text/span.ts';

/** Named less often, a state may be any state. */
const OFTEN_ENOUGH = 2;

/**
 * The state or province that an article is about, where its first mention stands: it names it most often, and at least
 * twice. `null` when there is none, or two are named equally often.
 */
export function governedState(text: string, names: readonly Name[], gazetteer: Gazetteer): Span | null {
  const states = new Map<string, { readonly first: Span; count: number }>();
  for (const name of names) {
    if (name.type !== 'place') continue;
    const word = sliceOf(text, name);
    const known = states.get(word);
    if (known) known.count++;
    else if (gazetteer.lookup(word)[0]?.kind === 'admin1') states.set(word, { first: name, count: 1 });
  }
  const [most, next] = [...states.values()].sort((a, b) => b.count - a.count);
  return most && most.count >= OFTEN_ENOUGH && most.count > (next?.count ?? 0) ? most.first : null;
}
