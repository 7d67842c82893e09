import type { Title } from '../find/titles/title.ts';
import { callsBy, canBeOne, type NameParts } from './person-names.ts';

/** A mention on its way to a person. */
export interface Mention {
  /** Index among all names. */
  readonly name: number;
  readonly text: string;
  readonly parts: NameParts;
  readonly first: number;
  readonly last: number;
  readonly honorific: 'she' | 'he' | 'either' | null;
  readonly titles: readonly Title[];
  readonly rule: string;
}

/** Mentions that are one person's. */
export interface Group {
  parts: NameParts;
  readonly mentions: Mention[];
}

/** Persons by the words of their names. */
interface Index {
  readonly byFamily: Map<string, Group[]>;
  readonly byGiven: Map<string, Group[]>;
}

/** Put the mentions of one person together, each group in text order. */
export function groupsOf(mentions: readonly Mention[]): Group[] {
  const groups: Group[] = [];
  const index: Index = { byFamily: new Map(), byGiven: new Map() };
  const add = (mention: Mention, group: Group | null) => {
    if (group) {
      group.mentions.push(mention);
      if (mention.parts.words.length <= group.parts.words.length) return;
      group.parts = mention.parts;
      enter(index, group);
      return;
    }
    const fresh: Group = { parts: mention.parts, mentions: [mention] };
    groups.push(fresh);
    enter(index, fresh);
  };
  const isFull = ({ parts }: Mention) => parts.words.length > 1;
  // Full names first: a headline may have the short one.
  for (const mention of mentions.filter(isFull)) {
    add(mention, sharers(index.byFamily, mention).find(group => canBeOne(mention.parts, group.parts)) ?? null);
  }
  for (const mention of mentions.filter(one => !isFull(one))) {
    add(mention, groupCalled(mention, [...sharers(index.byFamily, mention), ...sharers(index.byGiven, mention)]));
  }
  for (const group of groups) group.mentions.sort((a, b) => a.first - b.first);
  return groups;
}

/** Enter a person under every word by which others may call them. */
function enter({ byFamily, byGiven }: Index, group: Group): void {
  const { words, familyFirst } = group.parts;
  words.forEach((word, i) => {
    const given = words.length > 1 && i === (familyFirst ? 1 : 0);
    const list = given ? byGiven : byFamily;
    const others = list.get(word);
    if (!others) list.set(word, [group]);
    else if (!others.includes(group) && others.length < MOST_SHARERS) others.push(group);
  });
}

/** Persons of one article who share a family name, at most; more are no persons but a list without an end. */
const MOST_SHARERS = 50;

/** Persons who share a word with a mention, in the order they were named. */
function sharers(byWord: ReadonlyMap<string, readonly Group[]>, { parts }: Mention): Group[] {
  return [...new Set(parts.words.flatMap(word => byWord.get(word) ?? []))];
}

/** The person whom a short name calls: by family name before given name; of several the one of fitting gender, named first. */
function groupCalled(mention: Mention, candidates: readonly Group[]): Group | null {
  for (const way of ['family', 'given'] as const) {
    const called = candidates.filter(
      group => callsBy(mention.parts, group.parts) === way || (way === 'family' && sameShort(mention, group)),
    );
    const fitting = called.length > 1 ? called.filter(group => fits(mention, group)) : called;
    const chosen = (way === 'family' ? justNamed(mention, fitting) : null) ?? fitting[0] ?? called[0];
    if (chosen) return chosen;
  }
  return null;
}

/** Words between the full name of one of a family and the name that they share, at most: "Ana Reyes wept. Reyes said". */
const JUST_NAMED = 30;

/** Of several of one family, the only one whom the text has just named in full. */
function justNamed({ first, honorific }: Mention, groups: readonly Group[]): Group | null {
  if (groups.length < 2 || honorific !== null) return null;
  const isNear = ({ parts, last }: Mention) => parts.words.length > 1 && last <= first && first - last < JUST_NAMED;
  const near = groups.filter(({ mentions }) => mentions.some(isNear));
  return near.length === 1 ? near[0]! : null;
}

function sameShort({ parts }: Mention, group: Group): boolean {
  return group.parts.words.length === 1 && group.parts.words[0] === parts.words[0];
}

/** "Ms Reyes" is not "Mr Reyes", nor whom the article calls "Mr". */
function fits({ honorific }: Mention, group: Group): boolean {
  if (honorific === null || honorific === 'either') return true;
  return group.mentions.every(
    one => one.honorific === null || one.honorific === 'either' || one.honorific === honorific,
  );
}
