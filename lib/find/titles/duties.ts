import type { Range } from '../../text/range.ts';
import { hasFlag, isNamePart, type Scene } from '../names/name-scene.ts';
import { FLAG } from '../names/word-flags.ts';
import { bodyKindOf } from './bodies.ts';
import { officeOf } from './office-words.ts';
import type { Bodies } from './officialness.ts';
import type { Spot, Title } from './title.ts';

/** What a person is said to do, and which office that makes it; no words of the text are its title. */
interface Duty {
  readonly office: string;
  readonly affiliation: Range | null;
  readonly ofName: number | null;
}

/** Words between a duty's verb and the end of what it is about, at most. */
const LONGEST_OBJECT = 10;

/**
 * An office that is told by a verb or a party in place of a title: ", who chairs the Senate Judiciary Committee,", "who
 * advises President Lee", "is running for mayor", "was elected to parliament", "Labour’s Ana Reyes". `null` when none is.
 */
export function dutyOf(spot: Spot, name: number, bodies: Bodies): Title | null {
  const duty = dutyBehind(spot, bodies) ?? partyBefore(spot);
  if (!duty) return null;
  const { scene } = spot.names;
  const affiliation = duty.affiliation && {
    start: scene.tokens[duty.affiliation.first]!.start,
    end: scene.tokens[duty.affiliation.last - 1]!.end,
  };
  const { ofName } = duty;
  const office = officeOf(duty.office)!;
  return { name, span: null, affiliation, ofName, office, official: true, near: false, rule: 'duty' };
}

const LEADS =
  /^(?:chairs|chaired|heads|headed|leads|led|oversees|oversaw|runs|ran|commands|commanded|governs|governed|rules|ruled)$/;
const ADVISES = /^(?:advises|advised)$/;
const BEFORE_DUTY = /^(?:,|who|has|had|have|is|was|also|now|once|currently|previously|been|then)$/;
const STANDS = /^(?:running|ran|runs|run|standing|stood|stands)$/;

function dutyBehind(spot: Spot, bodies: Bodies): Duty | null {
  const { names, sentence, last } = spot;
  const { tokens } = names.scene;
  let at = last;
  while (at < sentence.last && at - last < 5 && BEFORE_DUTY.test(tokens[at]!.lower)) at++;
  const verb = at < sentence.last ? tokens[at]!.lower : '';
  const relative = tokens.slice(last, at).some(({ lower }) => lower === 'who');
  if (relative ? LEADS.test(verb) : /^(?:governed|governs|ruled|rules)$/.test(verb))
    return postIn('leader', spot, at + 1, bodies);
  if (relative && ADVISES.test(verb)) return service(spot, at + 1);
  if (relative && /^represent(?:s|ed)$/.test(verb)) return bareDuty('lawmaker', spot, at + 1, CONSTITUENCY);
  if (isProsecuting(spot)) return { office: 'prosecutor', affiliation: null, ofName: null };
  if (STANDS.test(verb) && tokens[at + 1]?.lower === 'for')
    return bareDuty('presidential-candidate', spot, at + 2, CONTESTED);
  if (/^(?:re-?)?elected$/.test(verb) && /^(?:to|as)$/.test(tokens[at + 1]?.lower ?? ''))
    return postIn('lawmaker', spot, at + 2, bodies);
  return null;
}

/** "the Senate Judiciary Committee", "the opposition", "parliament", "the city council": in a body of the state. */
function postIn(office: string, spot: Spot, from: number, bodies: Bodies): Duty | null {
  const object = publicObject(spot, from, bodies);
  return object && { office, affiliation: namedPart(spot, object), ofName: null };
}

/** ", prosecuting,", ", for the prosecution," */
function isProsecuting({ names, last }: Spot): boolean {
  const words = names.scene.tokens.slice(last, last + 5).map(({ lower }) => lower);
  return /^, (?:prosecuting|for the (?:crown|prosecution|state)) ,/.test(words.join(' '));
}

/** A duty in which words of the object say all: "the 4th District", but not a client; "governor", "the city council". */
function bareDuty(office: string, { names, sentence }: Spot, from: number, words: RegExp): Duty | null {
  for (let i = from; i < sentence.last && i - from < 6; i++) {
    const { kind, lower } = names.scene.tokens[i]!;
    if (kind === 'mark' || OBJECT_ENDS.test(lower)) return null;
    if (words.test(lower)) return { office, affiliation: null, ofName: null };
  }
  return null;
}

const CONSTITUENCY = /^(?:district|ward|constituency|riding|division)$/;

/** "President Lee": who advises an official is one, too. */
function service({ names, sentence }: Spot, from: number): Duty | null {
  const { nameAt, isPerson } = names;
  for (let i = from; i < sentence.last && i - from < LONGEST_OBJECT; i++) {
    const { kind, lower } = names.scene.tokens[i]!;
    if (kind === 'mark' || OBJECT_ENDS.test(lower)) return null;
    if (isPerson[nameAt[i]!]) return { office: 'adviser', affiliation: null, ofName: nameAt[i]! };
  }
  return null;
}

const CONTESTED =
  /^(?:congress|parliament|senate|council|assembly|office|president|presidency|governor|mayor|sheriff|attorney|leader|leadership|re-election|reelection|house|seat|premier|chancellor|councillor|supervisor)$/;

const OBJECT_ENDS =
  /^(?:for|and|but|who|which|that|when|where|while|after|before|as|said|says|told|with|from|by|since|until|on|in)$/;

/** The noun phrase at `from`, where it names a body of the state or of a party. */
function publicObject({ names, sentence }: Spot, from: number, { acronyms }: Bodies): Range | null {
  const { scene, nameAt, isPerson } = names;
  let last = from;
  while (last < sentence.last && last - from < LONGEST_OBJECT) {
    const { kind, lower } = scene.tokens[last]!;
    if ((kind === 'mark' && lower !== '&') || isPerson[nameAt[last]!]) break;
    if (OBJECT_ENDS.test(lower) && !(lower === 'and' && isNamePart(scene, last + 1))) break;
    last++;
  }
  if (last === from) return null;
  const kind = bodyKindOf(scene, from, last, acronyms);
  const isOfState = kind === 'party' || (kind === 'public' && !isAnyBody(scene, from, last));
  return isOfState || isCountry(scene, from, last) ? { first: from, last } : null;
}

/** "the agency’s Chicago office", "the sales department", "the board of Zorbin": whose, nobody knows. */
function isAnyBody(scene: Scene, from: number, last: number): boolean {
  for (let i = from; i < last; i++) if (ANY_BODY.test(scene.tokens[i]!.text)) return true;
  return false;
}

const ANY_BODY =
  /^(?:agency|board|center|centre|department|division|guard|headquarters|mission|office|region|security|service|services|staff|survey|unit)$/;

/** "the country", "Zambia" */
function isCountry({ tokens, populationOf }: Scene, from: number, last: number): boolean {
  const { lower, text } = tokens[last - 1]!;
  if (last - from === 2 && tokens[from]!.lower === 'the')
    return /^(?:country|nation|province|republic|state)$/.test(lower);
  return last - from === 1 && populationOf(text) === Infinity;
}

/** The capitals of a phrase: "Senate Judiciary Committee" of "the Senate Judiciary Committee". */
function namedPart({ names }: Spot, { first, last }: Range): Range | null {
  let start = first;
  while (start < last && !isNamePart(names.scene, start)) start++;
  let end = start;
  while (end < last && isNamePart(names.scene, end)) end++;
  return end > start ? { first: start, last: end } : null;
}

/** Words of parties that are as well those of papers, faiths and colours. */
const NO_LABEL = /^(?:independent|green|fascist|islamist|maoist|whig|dem|lib)$/;

/** "Labour’s Ana Reyes", "Republican Ana Reyes": a party alone before a name. */
function partyBefore({ names, sentence, first, last }: Spot): Duty | null {
  const { scene } = names;
  let at = first - 1;
  if (at < sentence.first || scene.tokens[first]!.newLine) return null;
  const owned = scene.tokens[at]!.kind === 'possessive';
  if (owned) at--;
  if (at < sentence.first || !hasFlag(scene, at, FLAG.party) || !isNamePart(scene, at)) return null;
  if (NO_LABEL.test(scene.tokens[at]!.lower) || names.isPerson[names.nameAt[at]!]) return null;
  // "Tory Lanez" is a name.
  if (!owned && last - first < 2) return null;
  return { office: 'politician', affiliation: owned ? { first: at, last: at + 1 } : null, ofName: null };
}
