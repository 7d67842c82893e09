import { hasFlag, isEastAsianGiven, type Scene } from '../find/names/name-scene.ts';
import { FLAG } from '../find/names/word-flags.ts';
import type { Title } from '../find/titles/title.ts';
import { findTitles } from '../find/titles/titles.ts';
import { HONORIFICS } from '../lexicon/honorifics.ts';
import type { Name, Person, PersonMention } from '../mentions.ts';
import type { Resources } from '../resources.ts';
import { indexAt, type Reading } from '../text/reading.ts';
import { sliceOf } from '../text/span.ts';
import { genderOf } from './person-gender.ts';
import { groupsOf, type Mention } from './person-groups.ts';
import { partsOf } from './person-names.ts';
import { isShown, officesOf } from './person-offices.ts';

/**
 * Make one `Person` of all names of one person: the full name, the family name, the given name where it is nobody else's.
 * Two who share a family name stay two; a family name alone is then the one's who was named first.
 */
export function linkPeople(reading: Reading, names: readonly Name[], resources: Resources): Person[] {
  const scene = resources.memory.sceneOf(reading);
  const mentions = mentionsOf(scene, names);
  const everybody = new Set(mentions.map(({ first }) => first));
  const groups = groupsOf(mentions).sort((a, b) => a.mentions[0]!.first - b.mentions[0]!.first);
  const offices = officesOf(scene, groups, names, resources.gazetteer);
  return groups.map((group, i) => ({
    kind: 'person',
    id: `p${i + 1}`,
    name: fullestName(group.mentions),
    ...offices.get(group)!,
    gender: genderOf(scene, group.mentions, everybody),
    mentions: group.mentions.map(mention => mentionOf(names[mention.name]!, mention)),
  }));
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

function mentionOf({ start, end, rule }: Name, { titles }: Mention): PersonMention {
  return {
    start,
    end,
    title: titles.find(title => title.near && title.span !== null && isShown(title))?.span ?? null,
    rule,
  };
}

/** The name with most words; of several the first, and rather one that is not in capitals. */
function fullestName(mentions: readonly Mention[]): string {
  const words = mentions.reduce((most, { parts }) => Math.max(most, parts.words.length), 0);
  const fullest = mentions.filter(({ parts }) => parts.words.length === words);
  const { text } = fullest.find(mention => mention.text !== mention.text.toUpperCase()) ?? fullest[0]!;
  return text.replace(/\s+/g, ' ');
}
