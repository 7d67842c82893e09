import type { Frame } from '../find/quotes/frames.ts';
import type { Name, Person, PersonMention } from '../mentions.ts';
import { indexAt } from '../text/reading.ts';
import type { Span } from '../text/span.ts';

/** Who says a quote, as far as the text tells. */
export interface Speaker {
  readonly mention: Span | null;
  readonly name: string | null;
  readonly person: Person | null;
  readonly kind: 'person' | 'body' | 'group' | null;
  /** Where it was said: looked back to from what comes after. */
  readonly frame: number;
}

/** What speakers are looked up in. */
export interface Scene {
  readonly text: string;
  readonly frames: readonly Frame[];
  readonly names: readonly Name[];
  readonly people: readonly Person[];
  /** Where people are named, in text order. */
  readonly named: readonly Named[];
  /** Those who have spoken so far, in text order. */
  readonly spoken: readonly Speaker[];
}

/** A mention of a person, and whose it is. */
export interface Named extends PersonMention {
  readonly person: Person;
}

/** All mentions of people in text order: no two overlap, so that who is named where is looked up in no time. */
export function inOrder(people: readonly Person[]): Named[] {
  return people
    .flatMap(person => person.mentions.map(mention => ({ ...mention, person })))
    .sort((a, b) => a.start - b.start);
}

/** The mentions that lie in a span or reach into it. */
export function namedIn(named: readonly Named[], { start, end }: Span): Named[] {
  const within: Named[] = [];
  for (let i = indexAt(named, start); i < named.length && named[i]!.start < end; i++) within.push(named[i]!);
  return within;
}

/** Whom a name belongs to. `null` when it is no person's. */
export function personNamed(named: readonly Named[], name: Span): Person | null {
  return namedIn(named, name)[0]?.person ?? null;
}
