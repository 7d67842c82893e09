import { PORTFOLIO_OFFICES } from '../../lexicon/title-words.ts';
import { wordsOf } from '../../text/reading.ts';
import { hasFlag, isLower, isNamePart, type Scene } from '../names/name-scene.ts';
import { FLAG } from '../names/word-flags.ts';
import type { Found, Spot, TitleRule } from './title.ts';
import { officeAt, phraseBefore, type TitlePhrase, tailBehind } from './title-phrases.ts';

/** Offices in one chain before a name, at most: "Hawks head Major-Gen Reyes". */
const LONGEST_CHAIN = 4;
/** Words between an office and the name that it leads to with "of", at most. */
const LONGEST_TAIL = 12;

/** Titles before a name, in text order: "NATO chief", "the mayor of Lviv,", "Ukraine’s foreign minister,". */
export function titlesInFront(spot: Spot): Found[] {
  const { names, sentence, first } = spot;
  const { scene } = names;
  if (first <= sentence.first || scene.tokens[first]!.newLine) return [];
  let at = first - 1;
  while (at >= sentence.first && hasFlag(scene, at, FLAG.honorific) && !isOffice(scene, at)) at--;
  if (at < first - 1 && at > sentence.first && scene.tokens[at]!.lower === 'the') at--; // "the Rt Rev Tom Finch"
  if (at < sentence.first) return [];
  if (/^["”’']$/.test(scene.tokens[at]!.text) && scene.tokens[at - 1]?.text === ',') at--; // the head of “Reyes,” …
  const comma = scene.tokens[at]!.text === ',';
  if (comma && !mayFollowComma(spot)) return [];
  if (comma) at--;
  at = beforeBrackets(scene, at, sentence.first);
  if (at - 3 > sentence.first && /^at th(?:e|at) time$/.test(wordsOf(scene, at - 2, at + 1))) at -= 3;
  if (at < sentence.first) return [];
  if (comma) return beforeComma(spot, at);
  const endsInOffice = officeAt(scene, at, false) !== null && !completesOffice(scene, at);
  const far = endsInOffice ? null : headWithTail(spot, at, false);
  if (far) return [far];
  const chain = endsInOffice ? chainBefore(spot, at, 'in-front') : [];
  return [...beforeRank(spot, chain), ...chain];
}

/** Tokens between the brackets behind an office, at most: "(Law and Order)". */
const LONGEST_BRACKETS = 4;

/** "Superintendent of Police | (Rural) Ana Reyes": the index before brackets, or `at` itself where there are none. */
function beforeBrackets({ tokens }: Scene, at: number, from: number): number {
  if (tokens[at]?.text !== ')') return at;
  for (let i = at - 1; i > from && at - i <= LONGEST_BRACKETS + 1; i--) if (tokens[i]!.text === '(') return i - 1;
  return at;
}

/** "Minister of | Justice": a word that is an office elsewhere. */
function completesOffice(scene: Scene, at: number): boolean {
  return (
    scene.tokens[at]!.lower === 'justice' && scene.tokens[at - 1]?.lower === 'of' && officeAt(scene, at - 2) !== null
  );
}

/** Titles that end at `at`, in front of a comma and the name. */
function beforeComma(spot: Spot, at: number): Found[] {
  if (spot.names.isPerson[spot.names.nameAt[at]!]) return []; // "Ana King, Tom Finch and …"
  if (officeAt(spot.names.scene, at, false)) return chainBefore(spot, at, 'in-front-comma');
  const far = headWithTail(spot, at, true);
  return far ? [far] : [];
}

/** "the government’s adviser, Professor Ana Reyes,", "an army spokesman, Colonel Reyes,": what stands before a rank. */
function beforeRank(spot: Spot, chain: readonly Found[]): Found[] {
  const rank = chain[0];
  if (!rank || !/^(?:academic|military|police|religion)$/.test(rank.office.kind) || !mayFollowComma(spot)) return [];
  const at = rank.reach - 1;
  const isBehindComma = at - 1 >= spot.sentence.first && spot.names.scene.tokens[at]!.text === ',';
  return isBehindComma ? beforeComma(spot, at - 1).filter(({ office }) => !office.plural) : [];
}

function isOffice(scene: Scene, i: number): boolean {
  return hasFlag(scene, i, FLAG.office);
}

/** All titles that stand directly before one another and the name. */
function chainBefore(spot: Spot, head: number, rule: TitleRule): Found[] {
  const { names, sentence } = spot;
  const { scene } = names;
  const found: Found[] = [];
  let at = head;
  for (let i = 0; i < LONGEST_CHAIN && at >= sentence.first; i++) {
    const office = officeAt(scene, at, i > 0);
    if (!office) break;
    if (office.plural && (rule === 'in-front-comma' || !isListed(spot))) break;
    if (isVerb(scene, at)) break;
    const phrase = phraseBefore(names, at, office, sentence.first);
    const candidacy = i === 0 ? candidacyBefore(spot, phrase) : null;
    if (candidacy) return [{ ...candidacy, rule }];
    found.unshift({ ...phrase, rule });
    at = inFrontOf(spot, phrase) ?? -1;
  }
  return found;
}

/** Where the next office of a chain would end, or `null`. */
function inFrontOf(spot: Spot, { affiliation, reach }: TitlePhrase): number | null {
  const { names, sentence } = spot;
  const { tokens } = names.scene;
  const at = behindAdjectives(names.scene, reach - 1, sentence.first);
  // "former president and prime minister Ana Reyes"
  const isJoined = at > sentence.first && /^(?:and|&)$/.test(tokens[at]!.lower) && isOffice(names.scene, at - 1);
  if (isJoined && names.isPerson[names.nameAt[at - 1]!]) return null; // "Rick |Spinner| and NASA chief Ana Reyes"
  if (isJoined && !isOfAnother(spot, at - 1)) return at - 1;
  // "President Reyes’s spokesman Tom Finch": what stands farther in front is that of Reyes.
  if (affiliation && names.isPerson[names.nameAt[affiliation.last - 1]!]) return null;
  return at >= sentence.first && tokens[at + 1]!.newLine ? null : at;
}

/** "senator and frequent | critic": the index of the "and" before such words, or `at` itself. */
function behindAdjectives(scene: Scene, at: number, from: number): number {
  for (let i = at; i > from && i > at - 3; i--) {
    if (/^(?:and|&)$/.test(scene.tokens[i]!.lower)) return i;
    if (!isLower(scene, i) || ENDS_TAIL.has(scene.tokens[i]!.lower)) return at;
  }
  return at;
}

/** "candidate for president": not yet a president. */
function candidacyBefore({ names, sentence }: Spot, { title, reach }: TitlePhrase): TitlePhrase | null {
  const { scene } = names;
  if (reach - 2 < sentence.first || scene.tokens[reach - 1]!.lower !== 'for') return null;
  const office = officeAt(scene, reach - 2);
  if (office?.kind !== 'party') return null;
  const phrase = phraseBefore(names, reach - 2, office, sentence.first);
  return { ...phrase, title: { first: phrase.title.first, last: title.last } };
}

/** "Senators Reyes and Lee": a title in the plural needs more names. */
function isListed({ names, last, sentence }: Spot): boolean {
  return last < sentence.last && /^(?:,|and|&|\(|of)$/.test(names.scene.tokens[last]!.lower);
}

const VERBAL =
  /^(?:author|boss|captain|chair|champion|coach|doctor|escort|guard|guest|head|host|judge|model|nurse|partner|pilot|star|tutor|witness)$/;

/** "to witness Reyes win": a verb that is written like an office. */
function isVerb(scene: Scene, i: number): boolean {
  return (
    VERBAL.test(scene.tokens[i]!.text) &&
    /^(?:to|will|would|can|could|should|must|may|might|not)$/.test(scene.tokens[i - 1]?.lower ?? '')
  );
}

/** "the wife of the president and Senator Reyes": the office before "and" has a bearer of its own. */
function isOfAnother({ names, sentence }: Spot, at: number): boolean {
  const { scene } = names;
  let i = at;
  while (
    i > sentence.first &&
    (hasFlag(scene, i - 1, FLAG.modifier | FLAG.time | FLAG.demonym) || isNamePart(scene, i - 1))
  )
    i--;
  return i > sentence.first && /^(?:the|a|an|his|her|their|its)$/.test(scene.tokens[i - 1]!.lower);
}

/** "Secretary of State Ana Reyes", "the mayor of Lviv, Ana Reyes,": the office stands before an "of". */
function headWithTail(spot: Spot, end: number, comma: boolean): Found | null {
  const { names, sentence } = spot;
  const { scene } = names;
  for (let i = end - 1; i >= sentence.first && end - i < LONGEST_TAIL; i--) {
    if (!isTailWord(spot, i + 1)) return null;
    const office = /^(?:of|for|to|in|at)$/.test(scene.tokens[i + 1]!.lower) ? officeAt(scene, i, !comma) : null;
    if (!office) continue;
    if (office.plural || office.kind === 'kin' || office.kind === 'life') return null;
    return phraseWithTail(spot, i, end, office, comma);
  }
  return null;
}

function phraseWithTail(
  { names, sentence }: Spot,
  head: number,
  end: number,
  office: TitlePhrase['office'],
  comma: boolean,
): Found | null {
  const phrase = phraseBefore(names, head, office, sentence.first);
  const tail = tailBehind(names, head, end + 1);
  if (tail.last < end + 1 && isPortfolioList(names.scene, head, end + 1))
    return { ...phrase, title: { first: phrase.title.first, last: end + 1 }, rule: 'in-front-of' };
  if (tail.last < end + 1)
    return comma && isPlainTail(names.scene, head + 1, end + 1) ? { ...phrase, rule: 'in-front-of' } : null;
  return {
    ...phrase,
    title: { first: phrase.title.first, last: tail.titleLast },
    affiliation: phrase.affiliation ?? tail.affiliation,
    rule: 'in-front-of',
  };
}

/** "Minister |for Housing, Local Government and Heritage|": capitals that one department joins. */
function isPortfolioList(scene: Scene, head: number, last: number): boolean {
  if (!PORTFOLIO_OFFICES.has(scene.tokens[head]!.lower)) return false;
  if (!/^(?:of|for)$/.test(scene.tokens[head + 1]!.lower) || !isNamePart(scene, last - 1)) return false;
  for (let i = head + 2; i < last; i++)
    if (!/^(?:,|and|&|the|for)$/.test(scene.tokens[i]!.lower) && !isNamePart(scene, i)) return false;
  return true;
}

/** "leader |of the council|, Ana Reyes,": a body without a name. */
function isPlainTail(scene: Scene, first: number, last: number): boolean {
  if (last - first < 2 || last - first > 5 || !/^(?:of|for)$/.test(scene.tokens[first]!.lower)) return false;
  for (let i = first + 1; i < last; i++)
    if (!isLower(scene, i) || hasFlag(scene, i, FLAG.office) || ENDS_TAIL.has(scene.tokens[i]!.lower)) return false;
  return true;
}

const ENDS_TAIL = new Set(
  `a an that which who whom whose when while where because if but or nor is was were are be been being has have had do does did will would could should
  may might can said says told as after before during since until by from with not his her their my our`.split(/\s+/),
);

/** What may stand between "mayor of" and the name. */
function isTailWord({ names }: Spot, i: number): boolean {
  const { scene, nameAt, isPerson } = names;
  const name = nameAt[i]!;
  if (name >= 0) return !isPerson[name];
  const token = scene.tokens[i]!;
  if (token.newLine) return false;
  if (token.kind === 'possessive' || /^[,“”"]$/.test(token.text)) return true;
  if (token.kind !== 'word') return false;
  return isNamePart(scene, i) || !ENDS_TAIL.has(token.lower);
}

/** "the mayor, Ana Reyes, said", but not "…to the mayor, Reyes said": a comma or the like must close the name. */
function mayFollowComma({ names, sentence, last }: Spot): boolean {
  const next = names.scene.tokens[last];
  return last >= sentence.last || !next || /^(?:[,(;–—.!?)”"]|of)$/.test(next.text);
}
