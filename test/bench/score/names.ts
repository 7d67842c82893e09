import type { Name } from '../../../lib/mentions.ts';
import type { Span } from '../../../lib/text/span.ts';
import type { GoldDocument } from '../gold.ts';
import { countKeys, type Figures, figuresOf, newTally } from './figures.ts';

type Type = 'person' | 'organisation' | 'place';

/** How well names of each type were found: exact span and type. */
export type NameScore = Readonly<Record<Type, Figures>>;

/** What corpora call our types. */
const GOLD_TYPES: Readonly<Record<Type, readonly string[]>> = {
  person: ['PER'],
  organisation: ['ORG'],
  place: ['GPE', 'LOC'],
};

export function scoreNames(gold: readonly GoldDocument[], names: ReadonlyMap<string, readonly Name[]>): NameScore {
  return {
    person: figuresFor('person', gold, names),
    organisation: figuresFor('organisation', gold, names),
    place: figuresFor('place', gold, names),
  };
}

/**
 * The names of an article as its reader gets them: what is shown as a place is one, whatever type the name has by itself.
 * A name that is no place may hold one ("Leeds City Council"): it stays what it is.
 */
export function asShown(names: readonly Name[], places: readonly Span[]): Name[] {
  const shown = new Set(places.map(keyOf));
  const others = names.filter(name => !shown.has(keyOf(name)));
  return [...others, ...places.map(({ start, end }) => ({ start, end, type: 'place' as const, rule: 'shown' }))];
}

function figuresFor(type: Type, gold: readonly GoldDocument[], names: ReadonlyMap<string, readonly Name[]>): Figures {
  const tally = newTally();
  for (const { id, entities = [] } of gold) {
    const wanted = entities.filter(entity => GOLD_TYPES[type].includes(entity.type));
    const found = (names.get(id) ?? []).filter(name => name.type === type);
    countKeys(tally, new Set(wanted.map(keyOf)), new Set(found.map(keyOf)));
  }
  return figuresOf(tally);
}

function keyOf({ start, end }: { readonly start: number; readonly end: number }): string {
  return `${start}-${end}`;
}
