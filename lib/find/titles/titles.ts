import type { Name } from '../../mentions.ts';
import type { Range } from '../../text/range.ts';
import type { Span } from '../../text/span.ts';
import type { Scene } from '../names/name-scene.ts';
import { acronymsOf } from './bodies.ts';
import { dutyOf } from './duties.ts';
import { officeOf } from './office-words.ts';
import { type Bodies, isPublicOffice } from './officialness.ts';
import type { Found, Spot, Title } from './title.ts';
import { bodyBehind, type Names } from './title-phrases.ts';
import { titlesBehind } from './titles-behind.ts';
import { titlesInFront } from './titles-in-front.ts';

/** Find the titles of every person, in text order of the names; several titles of one name in text order. */
export function findTitles(scene: Scene, names: readonly Name[]): Title[] {
  const placed = namesOf(scene, names);
  const bodies: Bodies = {
    acronyms: acronymsOf(scene),
    hasCourt: COURT.test(scene.text),
    hasBoard: BOARD.test(scene.text),
  };
  const found = new Map<number, readonly Found[]>();
  let sentence = 0;
  const titles: Title[] = [];
  for (let index = 0; index < names.length; index++) {
    if (!placed.isPerson[index]) continue;
    const { first, last } = placed.ranges[index]!;
    while (sentence + 1 < scene.sentences.length && scene.sentences[sentence]!.last <= first) sentence++;
    const spot: Spot = { names: placed, sentence: scene.sentences[sentence]!, first, last };
    const own = [...titlesInFront(spot), ...titlesBehind(spot)];
    const all = own.length > 0 ? own : sharedTitles(spot, found.get(previousPerson(placed, index)) ?? []);
    found.set(index, all);
    const possessor = possessorOf(spot) ?? (isPeer(spot) ? null : bodyBehind(placed, last, spot.sentence.last));
    const label = partyLabelBehind(scene, index, last) ?? dutyOf(spot, index, bodies);
    // "president and chief executive": both are offices of a firm.
    const isOfFirm = (one: Found) =>
      all.some(other => other !== one && other.office.kind === 'business' && other.rule !== 'in-front');
    for (const one of all) titles.push(titleOf(scene, index, one, possessor, spot, bodies, isOfFirm(one)));
    if (label) titles.push(label);
  }
  return titles;
}

/** "|Lord| Reyes of Elm Bay": where a peer is of is a part of the name. */
function isPeer({ names, first }: Spot): boolean {
  return /^(?:baroness|lady|lord|viscount)$/.test(names.scene.tokens[first - 1]?.lower ?? '');
}

/** Words of an article about a court. */
const COURT =
  /\b(?:courts?|courtroom|tribunal|jurors|lawsuit|sentenced|prosecutors?|magistrates?|defendants?|plaintiffs?)\b/i;

/** Words of an article about a board that people elect. */
const BOARD =
  /\b(?:county board|school board|school district|board of (?:commissioners|education|selectmen|supervisors))\b/i;

/** "(D-Ohio)", "(R., Tex.)", ", D-Ohio,", ", Republican of Ohio": the party and the state of a member of a legislature. */
const PARTY_LABELS = [
  /^\s*\((?:[DRI]|Dem|Rep|Ind|Lab|Con|LD|Lib Dem|SNP|DUP)\.?\s*(?:[-–—,/]\s*(?<state>\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*)?))?\)/u,
  // Parties that news all over the world names by these letters.
  /^\s*\((?:AAP|AfD|AKP|ANC|BJP|CDU|CHP|CSU|DPP|EFF|FDP|FPÖ|HDP|IFP|KMT|LDP|MDC|MHP|NDP|NPP|ÖVP|PAN|PDP|PiS|PML-N|PRI|PSOE|PTI|PVV|SDLP|SPD|SPÖ|SVP|TMC|UKIP|UMP|UUP|VVD)\)/u,
  /^,\s+[DRI][-–—](?<state>\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]+)?)(?=[\s,.;)])/u,
  /^,\s+(?:an?\s+)?(?:Democrat|Republican|[Ii]ndependent)\s+(?:of|from)\s+(?<state>\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)/u,
  /^,\s+the (?:[\p{L}’']+ )?(?:top|ranking|leading|senior) (?:Democrat|Republican)\b/u,
  /^,\s+(?:an?|the) (?:Democrat|Republican) (?:running|who is running|on|in) /,
];
const LONGEST_LABEL = 60;

function partyLabelBehind(scene: Scene, name: number, last: number): Title | null {
  const start = scene.tokens[last - 1]!.end;
  const behind = scene.text.slice(start, start + LONGEST_LABEL);
  const match = PARTY_LABELS.map(label => label.exec(behind)).find(one => one !== null);
  if (!match) return null;
  const state = match.groups?.['state'];
  const at = state === undefined ? -1 : start + match[0].lastIndexOf(state);
  return {
    name,
    span: null,
    affiliation: state === undefined ? null : { start: at, end: at + state.length },
    ofName: null,
    office: officeOf('lawmaker')!,
    official: true,
    near: false,
    rule: 'party-label',
  };
}

function namesOf(scene: Scene, names: readonly Name[]): Names {
  const nameAt = new Int32Array(scene.tokens.length).fill(-1);
  const ranges: Range[] = [];
  let i = 0;
  names.forEach((name, index) => {
    while (i < scene.tokens.length && scene.tokens[i]!.end <= name.start) i++;
    const first = i;
    let last = i;
    while (last < scene.tokens.length && scene.tokens[last]!.start < name.end) nameAt[last++] = index;
    ranges.push({ first, last });
  });
  return { scene, nameAt, ranges, isPerson: names.map(name => name.type === 'person') };
}

function titleOf(
  scene: Scene,
  name: number,
  found: Found,
  possessor: Range | null,
  spot: Spot,
  bodies: Bodies,
  besideBusiness: boolean,
): Title {
  const affiliation = found.affiliation ?? possessor;
  return {
    name,
    span: spanOf(scene, found.title),
    affiliation: affiliation && spanOf(scene, affiliation),
    ofName: affiliation ? personIn(spot.names, affiliation) : masterOf(spot, name, found),
    office: found.office,
    official:
      (found.office.official === 'always' || !besideBusiness) &&
      isPublicOffice(scene, { ...found, affiliation }, bodies),
    near: isNear(scene, found.title, spot),
    rule: found.rule,
  };
}

/** Words back to the one whom "his adviser" serves, at most. */
const MASTER_WITHIN = 60;

/** "Reyes left. |His| chief of staff, Tom Finch, …": whom the person before is served by. */
function masterOf({ names }: Spot, name: number, { office, title, reach }: Found): number | null {
  const isChiefOfStaff = names.scene.tokens[title.last - 1]!.lower === 'staff';
  const isServant = isChiefOfStaff || /^(?:adviser|spokesperson)$/.test(office.kind);
  if (!isServant || !/^(?:his|her)$/.test(names.scene.tokens[reach - 1]?.lower ?? '')) return null;
  const before = previousPerson(names, name);
  return before >= 0 && reach - names.ranges[before]!.last <= MASTER_WITHIN ? before : null;
}

/** The person whose name a body is, or `null`. */
function personIn({ nameAt, isPerson }: Names, { last }: Range): number | null {
  const name = nameAt[last - 1]!;
  return isPerson[name] ? name : null;
}

function spanOf(scene: Scene, { first, last }: Range): Span {
  return { start: scene.tokens[first]!.start, end: scene.tokens[last - 1]!.end };
}

/** Nothing but a comma, an article, a form of address or words of the title's own phrase lies between. */
function isNear(scene: Scene, title: Range, { first, last }: Spot): boolean {
  const [from, to] = title.last <= first ? [title.last, first] : [last, title.first];
  return to - from <= 6 && scene.tokens[Math.max(from, 1)]?.newLine !== true;
}

/** "NASA’s Sam Field, deputy administrator": whose the person is. */
function possessorOf({ names, first, sentence }: Spot): Range | null {
  const { scene, nameAt, ranges, isPerson } = names;
  const i = first - 1;
  if (i <= sentence.first || scene.tokens[i]!.kind !== 'possessive') return null;
  const owner = nameAt[i - 1]!;
  return owner >= 0 && !isPerson[owner] ? ranges[owner]! : null;
}

/** "Senators Reyes and Lee", "Presidents Reyes, Lee and Ortiz": the title in the plural holds for those who follow. */
function sharedTitles({ names, first, sentence }: Spot, before: readonly Found[]): Found[] {
  const shared = before.filter(({ office, rule }) => office.plural && (rule === 'in-front' || rule === 'shared'));
  if (shared.length === 0) return [];
  const { scene, nameAt } = names;
  let i = first - 1;
  while (i >= sentence.first && /^(?:and|,|or|&|as|well)$/.test(scene.tokens[i]!.lower)) i--;
  const listed = i >= sentence.first && i < first - 1 && (nameAt[i]! >= 0 || scene.tokens[i]!.text === ')');
  return listed ? shared.map(one => ({ ...one, rule: 'shared' as const })) : [];
}

function previousPerson({ isPerson }: Names, index: number): number {
  for (let i = index - 1; i >= 0; i--) if (isPerson[i]) return i;
  return -1;
}
