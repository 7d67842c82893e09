import { SURE_PREPOSITIONS } from '../../lexicon/place-words.ts';
import type { Name } from '../../mentions.ts';
import type { Gazetteer } from '../../place/gazetteer.ts';
import { indexAt, type Reading } from '../../text/reading.ts';
import { sliceOf } from '../../text/span.ts';
import { FLAG, flagsOf } from './word-flags.ts';

/** Towns of this size are known to readers; bodies are called after smaller ones by chance. */
const KNOWN_TOWN = 200_000;

/**
 * "Halden" is "Halden Lithographics" where the article tells of that: a name that is the first word of a body's. A place
 * may also be the first word of a name of which nothing is known. Not what every reader knows as a place, nor what stands
 * like one anywhere in the article: "in Fairfield" beside "Fairfield Police". Nor is Obama the "Obama Foundation".
 */
export function withShortBodies(names: readonly Name[], reading: Reading, gazetteer: Gazetteer): Name[] {
  const ofBodies = firstWords(names, 'organisation', reading);
  const ofOthers = firstWords(names, 'other', reading);
  const placed = new Set(names.filter(name => isPlaced(name, reading)).map(name => sliceOf(reading.text, name)));
  return names.map(name => {
    const words = sliceOf(reading.text, name);
    const isFirst = ofBodies.has(words) || (name.type === 'place' && ofOthers.has(words));
    const isKnown = placed.has(words) || isKnownPlace(words, gazetteer) || isKnownPerson(words, name);
    const isBody = isFirst && name.type !== 'organisation' && !isKnown;
    return isBody ? { ...name, type: 'organisation', rule: 'short-body' } : name;
  });
}

/** The first words of longer names of a type. */
function firstWords(names: readonly Name[], type: Name['type'], { text }: Reading): Set<string> {
  const words = new Set<string>();
  for (const name of names) {
    if (name.type !== type) continue;
    const [first, ...rest] = sliceOf(text, name).split(/\s+/);
    if (rest.length > 0) words.add(first!);
  }
  return words;
}

function isKnownPlace(name: string, gazetteer: Gazetteer): boolean {
  return gazetteer
    .lookup(name)
    .some(({ kind, population }) => (kind !== 'city' && kind !== 'admin2') || population >= KNOWN_TOWN);
}

function isKnownPerson(words: string, { type }: Name): boolean {
  return type === 'person' && (flagsOf(words.toLowerCase()) & FLAG.wellKnown) !== 0;
}

/** Behind a preposition that hardly anything but places follows. */
function isPlaced({ start }: Name, { tokens }: Reading): boolean {
  const before = tokens[indexAt(tokens, start) - 1];
  return before !== undefined && SURE_PREPOSITIONS.has(before.lower);
}
