import type { Resources } from '../analyze.ts';
import { hasFlag, isEastAsianGiven, type Scene, sceneOf } from '../find/name-scene.ts';
import { findTitles, type Title } from '../find/titles.ts';
import { FLAG } from '../find/word-flags.ts';
import { HONORIFICS } from '../lexicon/honorifics.ts';
import type { Name, Person, PersonMention } from '../mentions.ts';
import { indexAt, type Reading } from '../text/reading.ts';
import { sliceOf } from '../text/span.ts';
import { genderOf } from './person-gender.ts';
import { callsBy, canBeOne, type NameParts, partsOf } from './person-names.ts';

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
interface Group {
  parts: NameParts;
  readonly mentions: Mention[];
}

/**
 * Make one `Person` of all names of one person: the full name, the family name, the given name where it is nobody else's.
 * Two who share a family name stay two; a family name alone is then the one's who was named first.
 */
export function linkPeople(reading: Reading, names: readonly Name[], resources: Resources): Person[] {
  const scene = sceneOf(reading, resources);
  const mentions = mentionsOf(scene, names);
  const groups = groupsOf(mentions);
  return groups
    .sort((a, b) => a.mentions[0]!.first - b.mentions[0]!.first)
    .map((group, i) => personOf(scene, names, group, `p${i + 1}`));
}

function mentionsOf(scene: Scene, names: readonly Name[]): Mention[] {
  const titlesOfName = new Map<number, Title[]>();
  for (const title of findTitles(scene, names))
    titlesOfName.set(title.name, [...(titlesOfName.get(title.name) ?? []), title]);
  const mentions: Mention[] = [];
  names.forEach((name, i) => {
    if (name.type !== 'person') return;
    const first = indexAt(scene.tokens, name.start);
    const last = indexAt(scene.tokens, name.end - 1) + 1;
    const text = sliceOf(scene.text, name);
    const familyFirst =
      last - first >= 2 &&
      last - first <= 3 &&
      hasFlag(scene, first, FLAG.firstFamily) &&
      isEastAsianGiven(scene, first + 1);
    mentions.push({
      name: i,
      text,
      parts: partsOf(text, familyFirst),
      first,
      last,
      honorific: honorificBefore(scene, first),
      titles: titlesOfName.get(i) ?? [],
      rule: name.rule,
    });
  });
  return mentions;
}

function honorificBefore(scene: Scene, first: number): Mention['honorific'] {
  return first > 0 && !scene.tokens[first]!.newLine ? (HONORIFICS.get(scene.tokens[first - 1]!.lower) ?? null) : null;
}

function groupsOf(mentions: readonly Mention[]): Group[] {
  const groups: Group[] = [];
  const byFamily = new Map<string, Group[]>();
  const index = (group: Group) => {
    for (const word of new Set(group.parts.words)) byFamily.set(word, [...(byFamily.get(word) ?? []), group]);
  };
  const isFull = ({ parts }: Mention) => parts.words.length > 1;
  for (const mention of mentions.filter(isFull)) {
    const group = candidatesOf(mention, byFamily).find(one => canBeOne(mention.parts, one.parts));
    if (!group) {
      const fresh: Group = { parts: mention.parts, mentions: [mention] };
      groups.push(fresh);
      index(fresh);
      continue;
    }
    group.mentions.push(mention);
    if (mention.parts.words.length > group.parts.words.length) {
      group.parts = mention.parts;
      index(group);
    }
  }
  for (const mention of mentions.filter(one => !isFull(one))) {
    const group = groupCalled(mention, candidatesOf(mention, byFamily));
    if (group) group.mentions.push(mention);
    else {
      const fresh: Group = { parts: mention.parts, mentions: [mention] };
      groups.push(fresh);
      index(fresh);
    }
  }
  for (const group of groups) group.mentions.sort((a, b) => a.first - b.first);
  return groups;
}

/** Persons who share a word with a mention, in the order they were named. */
function candidatesOf({ parts }: Mention, byWord: ReadonlyMap<string, readonly Group[]>): Group[] {
  const groups = new Set<Group>();
  for (const word of parts.words) for (const group of byWord.get(word) ?? []) groups.add(group);
  return [...groups];
}

/** The person whom a short name calls: by family name before given name; of several the one of fitting gender, named first. */
function groupCalled(mention: Mention, candidates: readonly Group[]): Group | null {
  for (const way of ['family', 'given'] as const) {
    const called = candidates.filter(
      group => callsBy(mention.parts, group.parts) === way || (way === 'family' && sameShort(mention, group)),
    );
    const fitting = called.length > 1 ? called.filter(group => fits(mention, group)) : called;
    const chosen = fitting[0] ?? called[0];
    if (chosen) return chosen;
  }
  return null;
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

function personOf(scene: Scene, names: readonly Name[], { mentions }: Group, id: string): Person {
  const titles = mentions
    .flatMap(mention => mention.titles)
    .filter(({ office }) => !/^(?:kin|life)$/.test(office.kind));
  const officialTitles = titles.filter(title => title.official);
  const withAffiliation = [...officialTitles, ...titles].find(title => title.affiliation !== null);
  return {
    kind: 'person',
    id,
    name: fullestName(mentions),
    official: officialTitles.length > 0 || mentions.some(mention => heads(scene, mention)),
    titles: distinct(titles.flatMap(({ span }) => (span ? [{ ...span, text: sliceOf(scene.text, span) }] : []))),
    affiliation: withAffiliation?.affiliation ? sliceOf(scene.text, withAffiliation.affiliation) : null,
    gender: genderOf(scene, mentions),
    mentions: mentions.map(mention => mentionOf(names[mention.name]!, mention)),
  };
}

function mentionOf({ start, end, rule }: Name, { titles }: Mention): PersonMention {
  const near = titles.find(title => title.near && title.span !== null && !/^(?:kin|life)$/.test(title.office.kind));
  return { start, end, title: near?.span ?? null, rule };
}

/** "the Reyes administration": who heads a government is an official. */
function heads(scene: Scene, { last }: Mention): boolean {
  return /^(?:administration|presidency|premiership|cabinet)$/.test(scene.tokens[last]?.lower ?? '');
}

/** The name with most words; of several the first. */
function fullestName(mentions: readonly Mention[]): string {
  let fullest = mentions[0]!;
  for (const mention of mentions) if (mention.parts.words.length > fullest.parts.words.length) fullest = mention;
  return fullest.text.replace(/\s+/g, ' ');
}

/** Each title once, whatever its case, in text order. */
function distinct(titles: readonly { readonly start: number; readonly text: string }[]): string[] {
  const seen = new Map<string, string>();
  for (const { text } of [...titles].sort((a, b) => a.start - b.start)) {
    const title = text.replace(/\s+/g, ' ');
    if (!seen.has(title.toLowerCase())) seen.set(title.toLowerCase(), title);
  }
  return [...seen.values()];
}
