import { FORM, hasFlag, isNamePart, type Scene } from '../names/name-scene.ts';
import { FLAG } from '../names/word-flags.ts';

/**
 * What kind of body a name stands for, as far as its words tell.
 *
 * - `public`   state, army, court, city, international body: its offices are public
 * - `place`    a country, region or town, or its people: "Kenyan", "Luhansk"
 * - `party`    a political party
 * - `private`  a firm, club, university, union
 * - `acronym`  capitals that nothing explains
 * - `unknown`  a name that tells nothing
 */
export type BodyKind = 'public' | 'place' | 'party' | 'private' | 'acronym' | 'unknown';

/** Acronyms of the article with what they stand for: "Civil Aviation Authority (CAA)". */
export type Acronyms = ReadonlyMap<string, readonly [first: number, last: number]>;

/** The tokens of a body's name; `end` is where its "of" stands, or `last`. */
interface Body {
  readonly first: number;
  readonly end: number;
  readonly last: number;
  readonly acronyms: Acronyms;
}

const NO_ACRONYMS: Acronyms = new Map();
/** Banks of states, which are no firms. */
const STATE_BANK = /^(?:central|reserve|federal|national|world|people's|state|european|development)$/;
const LEADER_WORDS = /^(?:opposition|presidential|rebel|separatist)$/;

/** The kind of the body that the tokens `first`…`last` name. */
export function bodyKindOf(scene: Scene, first: number, last: number, acronyms: Acronyms): BodyKind {
  const end = beforeOf(scene, first, last);
  if (isOfFirm(scene, first, end) || isOfCommerce(scene, end)) return 'private';
  if (isNationalAgency(scene, first, end) || isOfParliament(scene, first, end)) return 'public';
  if (isDivision(scene, first, last)) return 'place';
  for (let i = end - 1; i >= first; i--) {
    const kind = wordKind(scene, i, { first, end, last, acronyms });
    if (kind !== null) return kind;
  }
  const text = scene.text.slice(scene.tokens[first]!.start, scene.tokens[last - 1]!.end);
  if (scene.populationOf(text) >= 0) return 'place';
  if (scene.populationOf(scene.tokens[end - 1]!.text) >= 0) return 'place';
  if (PARTY_BEHIND.some(party => scene.text.includes(`${text}${party}`))) return 'party';
  return last - first === 1 && scene.form[first]! & FORM.upper ? 'acronym' : 'unknown';
}

/** "Federal Capital Territory": no firm, for all the words in its name. */
function isDivision(scene: Scene, first: number, last: number): boolean {
  if (!/^(?:province|region|state|territory)$/.test(scene.tokens[last - 1]!.lower)) return false;
  return scene.populationOf(scene.text.slice(scene.tokens[first]!.start, scene.tokens[last - 1]!.end)) >= 0;
}

/** "the Quelk party": what the article calls it elsewhere. */
const PARTY_BEHIND = [' party', ' Party', ', the party', ', the ruling party', ', the opposition party'];

/** "Zorbin's Oversight Board": the possessor is a firm. */
function isOfFirm(scene: Scene, first: number, end: number): boolean {
  for (let i = first + 1; i < end; i++) {
    if (scene.tokens[i]!.kind === 'possessive' && hasFlag(scene, i - 1, FLAG.brand) && isShortName(scene, i - 1))
      return true;
  }
  return false;
}

/** "National Institutes of Health", "National Hurricane Center", "Centers for Disease Control" */
function isNationalAgency(scene: Scene, first: number, end: number): boolean {
  const { lower } = scene.tokens[end - 1]!;
  if (/^(?:centers?|institutes?|archives|laboratory)$/.test(lower) && scene.tokens[first]!.lower === 'national')
    return true;
  return lower === 'centers' && scene.tokens[end + 1]?.lower === 'disease';
}

/** "Green parliamentary group" */
function isOfParliament(scene: Scene, first: number, end: number): boolean {
  return scene.tokens.slice(first, end).some(({ lower }) => lower === 'parliamentary' || lower === 'congressional');
}

/** "Leeds Chamber of Commerce" */
function isOfCommerce(scene: Scene, end: number): boolean {
  return /^(?:commerce|trade)$/.test(scene.tokens[end + 1]?.lower ?? '') && scene.tokens[end - 1]?.lower === 'chamber';
}

/** "Bank of England" → its kind is told by what stands before "of". */
function beforeOf(scene: Scene, first: number, last: number): number {
  for (let i = first + 1; i < last; i++) if (/^(?:of|for|on|in|at)$/.test(scene.tokens[i]!.lower)) return i;
  return last;
}

/** What one word of a body's name tells, or `null`. */
function wordKind(scene: Scene, i: number, body: Body): BodyKind | null {
  const { lower, text } = scene.tokens[i]!;
  const meant = body.acronyms.get(text);
  if (meant && meant[0] !== body.first) return bodyKindOf(scene, meant[0], meant[1], NO_ACRONYMS);
  if (hasFlag(scene, i, FLAG.body) && isShortName(scene, i))
    return hasFlag(scene, i, FLAG.brand) ? 'private' : 'public';
  // "adviser to the Ukrainian President"
  if (hasFlag(scene, i, FLAG.office) && i === body.end - 1 && isNamePart(scene, i)) return 'public';
  if (/^banks?$/.test(lower)) return isStateBank(scene, i, body) ? 'public' : 'private';
  // "National Education Union", but "European Union", and the "Union Minister" of India.
  if (/^unions?$/.test(lower) && i > body.first)
    return /^(?:african|european|soviet)$/.test(scene.tokens[i - 1]!.lower) ? 'public' : 'private';
  return kindByLists(scene, i);
}

function kindByLists(scene: Scene, i: number): BodyKind | null {
  const { lower } = scene.tokens[i]!;
  if (hasFlag(scene, i, FLAG.partyBody) && (isNamePart(scene, i) || lower === 'party')) return 'party';
  if (hasFlag(scene, i, FLAG.publicBody) || LEADER_WORDS.test(lower)) return 'public';
  if (hasFlag(scene, i, FLAG.privateBody)) return 'private';
  if (hasFlag(scene, i, FLAG.party)) return 'party';
  return hasFlag(scene, i, FLAG.demonym) ? 'place' : null;
}

/** Short names of bodies are often given names, too ("Bart"): they need their capitals, or four letters. */
function isShortName(scene: Scene, i: number): boolean {
  const { text } = scene.tokens[i]!;
  if (!isNamePart(scene, i)) return text.length > 5;
  return (scene.form[i]! & FORM.upper) !== 0 || (text.length >= 4 && !(scene.form[i]! & FORM.given));
}

/** "Central Bank", "Bank of Canada". */
function isStateBank(scene: Scene, i: number, { first, end, last }: Body): boolean {
  for (let k = first; k < i; k++) if (STATE_BANK.test(scene.tokens[k]!.lower)) return true;
  if (i !== end - 1 || end >= last) return false;
  return scene.populationOf(scene.tokens[last - 1]!.text) === Infinity || scene.tokens[last - 1]!.lower === 'england';
}

/** "Rivers and Harbours Agency (RHA)": the acronyms that an article explains. */
export function acronymsOf(scene: Scene): Acronyms {
  const acronyms = new Map<string, readonly [number, number]>();
  const { tokens } = scene;
  for (let i = 2; i + 1 < tokens.length; i++) {
    if (tokens[i - 1]!.text !== '(' || tokens[i + 1]!.text !== ')' || !isNamePart(scene, i)) continue;
    const short = tokens[i]!.text;
    if (short.length < 2 || short.length > 8 || acronyms.has(short)) continue;
    const first = startOfLongName(scene, i - 1, short);
    if (first !== null) acronyms.set(short, [first, i - 1]);
  }
  return acronyms;
}

/** The token at which the name before `end` starts whose words begin with the letters of `short`, or `null`. */
function startOfLongName(scene: Scene, end: number, short: string): number | null {
  const letter = short[0]!.toLowerCase();
  let first: number | null = null;
  for (let i = end - 1; i >= 0 && end - i <= short.length + 4; i--) {
    const token = scene.tokens[i]!;
    if (!isNamePart(scene, i) && !/^(?:of|for|and|the|,|&|on|in)$/.test(token.lower)) break;
    if (isNamePart(scene, i) && token.lower.startsWith(letter)) first = i;
    if (token.newLine) break;
  }
  return first;
}
