import { hasFlag, isLower, isNamePart, type Scene } from '../find/names/name-scene.ts';
import { FLAG } from '../find/names/word-flags.ts';
import type { Office } from '../find/titles/office-words.ts';
import { officeAt } from '../find/titles/title-phrases.ts';
import type { Range } from '../text/range.ts';
import { wordsOf } from '../text/reading.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';
import type { Group } from './person-groups.ts';

/** An office by which a later sentence calls a person. */
export interface DescribedOffice {
  readonly span: Span;
  /** The place or the party that it names: "Chicago", "Labour". */
  readonly affiliation: Span;
}

/** So many sentences lie between a name and such words, at most. */
const REACH = 2;
/** Words of one such phrase, at most. */
const LONGEST = 6;

/**
 * "Chris Garland warned of cuts. …, the Conservative MP said": offices of persons without one, from a phrase that says
 * which mayor or member is meant, and of whom the sentence before tells, and of nobody else.
 */
export function describedOffices(scene: Scene, groups: readonly Group[]): ReadonlyMap<Group, DescribedOffice> {
  const found = new Map<Group, DescribedOffice>();
  if (!groups.some(isUntitled)) return found;
  const named = namedBySentence(scene, groups);
  scene.sentences.forEach((sentence, index) => {
    const phrase = phraseIn(scene, sentence, named[index]!);
    const group = phrase && onlyOneBefore(scene, named, index);
    if (!group || found.has(group) || !isUntitled(group) || isHeldByAnother(phrase, group, groups)) return;
    found.set(group, described(scene, phrase));
  });
  return found;
}

interface Phrase {
  readonly office: Office;
  readonly titleFirst: number;
  readonly last: number;
  readonly affiliation: Range;
}

/** One whom a sentence names, and at which token. */
interface Named {
  readonly group: Group;
  readonly first: number;
}

/** Whom each sentence names; who is named as the master of another ("Reyes adviser Tom Lee") does not count. */
function namedBySentence(scene: Scene, groups: readonly Group[]): readonly (readonly Named[])[] {
  const masters = new Set(
    groups.flatMap(({ mentions }) => mentions.flatMap(({ titles }) => titles.flatMap(({ ofName }) => ofName ?? []))),
  );
  const all = groups
    .flatMap(group => group.mentions.map(({ first, name }) => ({ group, first, name })))
    .filter(({ name }) => !masters.has(name))
    .sort((a, b) => a.first - b.first);
  let i = 0;
  return scene.sentences.map(({ last }) => {
    const named: Named[] = [];
    while (i < all.length && all[i]!.first < last) named.push(all[i++]!);
    return named;
  });
}

/** The first such phrase of a sentence that is a subject: at its start, or behind a mark, and before any name. */
function phraseIn(scene: Scene, { first, last }: Sentence, named: readonly Named[]): Phrase | null {
  const end = Math.min(last, named[0]?.first ?? last);
  for (let i = first; i < end; i++) {
    if (scene.tokens[i]!.lower !== 'the' || (i > first && scene.tokens[i - 1]!.kind !== 'mark')) continue;
    const phrase = phraseAt(scene, i + 1, end);
    if (phrase) return phrase;
  }
  return null;
}

/** "former Chicago mayor", "Conservative MP": an office with its party or place, and a verb or a comma behind it. */
function phraseAt(scene: Scene, from: number, limit: number): Phrase | null {
  let i = from;
  while (i < limit && hasFlag(scene, i, FLAG.time) && !isWhose(scene, i)) i++;
  const first = i;
  while (i < limit && isWhose(scene, i)) i++;
  if (i === first) return null;
  const titleFirst = i;
  while (i < limit && i - from < LONGEST && !isOfficeAtEnd(scene, i)) {
    if (!hasFlag(scene, i, FLAG.modifier | FLAG.time)) return null;
    i++;
  }
  const office = i < limit && i - from < LONGEST ? officeAt(scene, i) : null;
  if (!office || office.plural || !isOfState(office)) return null;
  return { office, titleFirst, last: i + 1, affiliation: { first, last: titleFirst } };
}

function isOfficeAtEnd(scene: Scene, i: number): boolean {
  return officeAt(scene, i) !== null && isEnd(scene, i + 1);
}

/** A party, a nationality, or a capital of a place's name. */
function isWhose(scene: Scene, i: number): boolean {
  return isNamePart(scene, i) && (hasFlag(scene, i, FLAG.party | FLAG.demonym) || isPlacePart(scene, i));
}

function isOfState({ official, kind }: Office): boolean {
  return official === 'always' || (official === 'unless' && kind === 'government');
}

/** A capital of a place's name: "Chicago", "New York". */
function isPlacePart(scene: Scene, i: number): boolean {
  if (!isNamePart(scene, i)) return false;
  const names = [
    [i, i + 1],
    [i, i + 2],
    [i - 1, i + 1],
  ] as const;
  return names.some(
    ([first, last]) => last <= scene.tokens.length && scene.populationOf(wordsOf(scene, first, last)) >= 0,
  );
}

function isEnd(scene: Scene, i: number): boolean {
  const next = scene.tokens[i];
  if (!next || next.kind === 'mark') return true;
  return isLower(scene, i) && !/^(?:of|for|to|in|at|and|or|from|on)$/.test(next.lower);
}

/** The only one whom the last sentence with a name tells of, near enough. */
function onlyOneBefore({ sentences }: Scene, named: readonly (readonly Named[])[], index: number): Group | null {
  for (let i = index - 1; i >= Math.max(0, index - REACH); i--) {
    const groups = new Set(named[i]!.map(({ group }) => group));
    if (groups.size === 0) continue;
    const isSubject = named[i]![0]!.first - sentences[i]!.first < LONGEST;
    return groups.size === 1 && isSubject ? [...groups][0]! : null;
  }
  return null;
}

/** Without an office, and without a calling that tells of another person than the phrase does. */
function isUntitled({ mentions }: Group): boolean {
  return mentions.every(({ titles }) => titles.every(({ office, official }) => !official && SIDES.test(office.head)));
}

const SIDES = /^(?:advocate|ally|candidate|contender|critic|figurehead|leader|loyalist|member|supporter)$/;

/** There is one mayor, but there are many members of a parliament. */
function isHeldByAnother({ office }: Phrase, group: Group, groups: readonly Group[]): boolean {
  if (office.kind === 'legislature' || /^(?:mp|council.*|cllr)$/.test(office.head)) return false;
  return groups.some(
    other =>
      other !== group && other.mentions.some(({ titles }) => titles.some(title => title.office.head === office.head)),
  );
}

function described({ tokens }: Scene, { titleFirst, last, affiliation }: Phrase): DescribedOffice {
  return {
    span: { start: tokens[titleFirst]!.start, end: tokens[last - 1]!.end },
    affiliation: { start: tokens[affiliation.first]!.start, end: tokens[affiliation.last - 1]!.end },
  };
}
