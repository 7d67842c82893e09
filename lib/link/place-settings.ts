import type { PlaceName } from '../find/places/place-name.ts';
import { isEnumerated } from '../find/places/place-pairs.ts';
import { HEADS_BEFORE, NATURE } from '../lexicon/place-words.ts';
import type { GazetteerEntry } from '../place/gazetteer.ts';
import { isLocal } from './place-scene.ts';

/** The place that a name means, by its key; `null` where no gazetteer knows it. */
export type Meanings = (key: string) => GazetteerEntry | null;

/**
 * Where the places lie that no gazetteer has: streets and buildings lie where the text is at that moment, as far as
 * anybody knows. Names are in text order; one entry a name, `null` for those that have a meaning of their own.
 */
export function settingsOf(text: string, names: readonly PlaceName[], meaningOf: Meanings): (GazetteerEntry | null)[] {
  const home = homeTownOf(names, meaningOf);
  const sites = new Map<string, GazetteerEntry | null>();
  return names.map((name, i) => {
    if (meaningOf(name.key)) return null;
    if (isNature(name)) return settingOf(text, names, i, meaningOf);
    const head = name.key.split(' ').at(-1)!;
    const known = sites.get(name.key) ?? (name.key === head ? sites.get(head) : null);
    const entry = known ?? settingOf(text, names, i, meaningOf) ?? (name.rule === 'site' ? home : null);
    sites.set(name.key, entry).set(head, entry);
    return entry;
  });
}

/** Whether a name is that of a river or a mountain: it may be far from the town that is spoken of. */
function isNature({ key }: PlaceName): boolean {
  const words = key.split(' ');
  return NATURE.has(words.at(-1)!) || HEADS_BEFORE.has(words[0]!);
}

/** The town that the text names most. */
function homeTownOf(names: readonly PlaceName[], meaningOf: Meanings): GazetteerEntry | null {
  const counts = new Map<GazetteerEntry, number>();
  for (const { key } of names) {
    const entry = meaningOf(key);
    if (entry?.kind === 'city') counts.set(entry, (counts.get(entry) ?? 0) + 1);
  }
  return [...counts].reduce<[GazetteerEntry | null, number]>(
    (best, next) => (next[1] > best[1] ? next : best),
    [null, 0],
  )[0];
}

const LOOK_BACK = 6;

/** The place that stands right behind a site ("… Hospital in Windhoek"), or the nearest before it in its paragraph. */
function settingOf(text: string, names: readonly PlaceName[], i: number, meaningOf: Meanings): GazetteerEntry | null {
  const behind = placeBehind(text, names, i, meaningOf);
  if (behind) return behind;
  const { start } = names[i]!;
  for (let at = i - 1; at >= 0 && at >= i - LOOK_BACK && !/[\n\r]/.test(text.slice(names[at]!.end, start)); at--) {
    const entry = meaningOf(names[at]!.key);
    if (entry && (isLocal(entry) || entry.kind === 'admin1')) return entry;
  }
  return null;
}

function placeBehind(text: string, names: readonly PlaceName[], i: number, meaningOf: Meanings): GazetteerEntry | null {
  const [name, next, third] = [names[i]!, names[i + 1], names[i + 2]];
  if (!next || next.start - name.end > 14 || !BEHIND.test(text.slice(name.end, next.start))) return null;
  const isListed = text[name.end] === ',' && third !== undefined && isEnumerated(text, next, third);
  const entry = meaningOf(next.key);
  const isHolder = entry !== null && (isLocal(entry) || entry.kind === 'admin1' || entry.kind === 'country');
  return isHolder && !isListed ? entry : null;
}

const BEHIND = /^,? (?:in |near |at |of )?(?:the )?$/;
