import type { Scene } from '../find/names/name-scene.ts';
import type { Title } from '../find/titles/title.ts';
import { PERSON_VERBS } from '../lexicon/person-words.ts';
import type { Name } from '../mentions.ts';
import type { Gazetteer } from '../place/gazetteer.ts';
import { itemAt } from '../text/reading.ts';
import { type Span, sliceOf } from '../text/span.ts';
import type { Token } from '../text/tokens.ts';
import { bodyNear } from './body-near.ts';
import { describedOffices } from './described-offices.ts';
import { governedState } from './governed-state.ts';
import { epithetsOf, officeOfLeader } from './leaders.ts';
import { isOfficeHolder } from './office-holders.ts';
import { isInOffice } from './office-signs.ts';
import type { Group, Mention } from './person-groups.ts';
import { familyOf } from './person-names.ts';

/** What the article says of a person's offices. */
export interface Offices {
  readonly official: boolean;
  readonly titles: readonly string[];
  readonly affiliation: string | null;
}

/** Whom a title shows to readers: family ties, what happened to somebody, and on whose side one is, are none. */
export function isShown({ office, ofName }: Title): boolean {
  if (ofName !== null && TAKES_SIDES.test(office.head)) return false;
  return office.kind !== 'kin' && office.kind !== 'life';
}

/** "a frequent Reyes critic": of a person, no calling. */
const TAKES_SIDES = /^(?:advocate|ally|critic|fan|loyalist|rival|supporter)$/;

/** The offices of all persons of an article. */
export function officesOf(
  scene: Scene,
  groups: readonly Group[],
  names: readonly Name[],
  gazetteer: Gazetteer,
): ReadonlyMap<Group, Offices> {
  const described = describedOffices(scene, groups);
  const epithets = new Map([
    ...epithetsByGroup(scene, groups),
    ...[...described].map(([group, { span }]) => [group, span] as const),
  ]);
  const officials = officialsOf(scene, groups, epithets);
  return new Map(
    groups.map(group => {
      const titles = group.mentions.flatMap(mention => mention.titles).filter(isShown);
      const spans = titles.flatMap(({ span }) => span ?? []);
      const epithet = epithets.get(group);
      const affiliation =
        described.get(group)?.affiliation ??
        affiliationOf(titles) ??
        (isGovernor(titles) ? governedState(scene.text, names, gazetteer) : null) ??
        firstFound(titles, title => bodyNear(scene, title, names));
      const offices = {
        official: officials.has(group),
        titles: distinct(scene.text, epithet ? [...spans, epithet] : spans),
        affiliation: affiliation && sliceOf(scene.text, affiliation),
      };
      return [group, offices];
    }),
  );
}

function firstFound<T, Found>(items: readonly T[], find: (item: T) => Found | null): Found | null {
  for (const item of items) {
    const found = find(item);
    if (found !== null) return found;
  }
  return null;
}

/** Officials by their own title, and then those who speak for them or advise them. */
function officialsOf(scene: Scene, groups: readonly Group[], epithets: ReadonlyMap<Group, Span>): ReadonlySet<Group> {
  const groupOfName = new Map(groups.flatMap(group => group.mentions.map(({ name }) => [name, group] as const)));
  const officials = new Set(
    groups.filter(
      group =>
        epithets.has(group) ||
        headsOffice(scene, group) ||
        isKnownHolder(scene, group) ||
        group.mentions.some(one => isOfficial(scene, one)),
    ),
  );
  const serves = ({ ofName, office, span }: Title) => {
    const master = ofName === null ? undefined : groupOfName.get(ofName);
    if (master === undefined || !officials.has(master)) return false;
    const isChiefOfStaff = span !== null && /\bchief of staff$/i.test(sliceOf(scene.text, span));
    return isChiefOfStaff || /^(?:adviser|government|spokesperson)$/.test(office.kind);
  };
  for (const group of groups) if (group.mentions.some(({ titles }) => titles.some(serves))) officials.add(group);
  return officials;
}

/**
 * Somebody whose office every reader knows, whom the article calls by no other calling, and of whom it tells something:
 * "Reyes said", "Reyes's party", "Reyes, who"; not only "a Reyes supporter".
 */
function isKnownHolder({ tokens }: Scene, { parts, mentions }: Group): boolean {
  if (!isOfficeHolder(parts)) return false;
  if (mentions.some(({ titles }) => titles.some(({ office }) => office.official === 'never'))) return false;
  return mentions.length > 1 || isTold(tokens[mentions[0]!.last]);
}

function isTold(behind: Token | undefined): boolean {
  if (!behind || behind.newLine) return false;
  return (
    behind.kind === 'possessive' ||
    behind.text === ',' ||
    PERSON_VERBS.has(behind.lower) ||
    AUXILIARIES.test(behind.lower)
  );
}

const AUXILIARIES = /^(?:is|was|has|had|will|would|could|can|may|might|should|did|does|who)$/;

/** By a title, or as the head of "the Reyes administration". */
function isOfficial(scene: Scene, { titles, last }: Mention): boolean {
  if (titles.some(({ official, ofName }) => official && ofName === null)) return true;
  return isInOffice(scene, last);
}

/** "Reyes’s office", where Reyes has no calling that has offices as well. */
function headsOffice({ tokens }: Scene, { mentions }: Group): boolean {
  if (mentions.some(({ titles }) => titles.some(({ official }) => !official))) return false;
  return mentions.some(({ last }) => {
    if (tokens[last]?.kind !== 'possessive') return false;
    const noun = tokens[last + 1]?.lower ?? '';
    return HEADED.test(noun) || (noun === 'office' && !IS_ROOM.test(tokens[last + 2]?.lower ?? ''));
  });
}

const HEADED = /^(?:administration|cabinet|government|premiership|presidency)$/;
/** "Reyes’s office |has| a view": a room, and none that speaks. */
const IS_ROOM = /^(?:at|building|chair|desk|door|had|has|is|looks|on|overlooks|party|wall|walls|was|window|windows)$/;

/**
 * "Trump … the former president": leaders whom the article gives no title, but an office that is known for theirs. Where
 * others have it, too, the leader must be named in the same sentence, and they must not.
 */
function epithetsByGroup(scene: Scene, groups: readonly Group[]): ReadonlyMap<Group, Span> {
  const untitled = groups.filter(group => officeOfLeader(familyOf(group.parts)) !== null && !isTitled(group));
  if (untitled.length === 0) return new Map();
  const epithets = epithetsOf(scene);
  const found = new Map<Group, Span>();
  for (const group of untitled) {
    const head = officeOfLeader(familyOf(group.parts))!;
    const rivals = groups.filter(
      other => other !== group && (hasOffice(other, head) || officeOfLeader(familyOf(other.parts)) === head),
    );
    const epithet = epithets.find(
      one => one.head === head && (rivals.length === 0 || isAbout(scene, one.span, group, rivals)),
    );
    if (epithet) found.set(group, epithet.span);
  }
  return found;
}

function hasOffice({ mentions }: Group, head: string): boolean {
  return mentions.some(({ titles }) => titles.some(({ office }) => office.head === head));
}

/** Whether the sentence of an epithet names the leader, and no rival. */
function isAbout(scene: Scene, span: Span, group: Group, rivals: readonly Group[]): boolean {
  const sentence = itemAt(scene.sentences, span.start);
  if (!sentence) return false;
  const named = ({ mentions }: Group) => mentions.some(({ first }) => first >= sentence.first && first < sentence.last);
  return named(group) && !rivals.some(named);
}

function isTitled({ mentions }: Group): boolean {
  return mentions.some(({ titles }) => titles.some(({ official }) => official));
}

function isGovernor(titles: readonly Title[]): boolean {
  return titles.some(({ office }) => /^(?:gov\.|governor|lieutenant-governor|lt\.-gov\.)$/.test(office.head));
}

/** The body of the first office that has one, or else of the first title. */
function affiliationOf(titles: readonly Title[]): Span | null {
  const withBody = titles.filter(({ affiliation }) => affiliation !== null);
  return (withBody.find(({ official }) => official) ?? withBody[0])?.affiliation ?? null;
}

/** Each title once, whatever its case, in text order. */
function distinct(text: string, spans: readonly Span[]): string[] {
  const seen = new Map<string, string>();
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const title = sliceOf(text, span).replace(/\s+/g, ' ');
    if (!seen.has(title.toLowerCase())) seen.set(title.toLowerCase(), title);
  }
  return [...seen.values()];
}
