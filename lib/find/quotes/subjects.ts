import { DETERMINERS, OBJECT_PRONOUNS, PREPOSITIONS, SUBORDINATORS, TIME_WORDS } from '../../lexicon/function-words.ts';
import { POST_NOMINALS } from '../../lexicon/honorifics.ts';
import { clauseFollows, isIng } from './clauses.ts';
import type { Frame, Piece } from './frames.ts';
import { isAdverb, isVerbAt, type NounPhrase, nounPhraseAfter, nounPhraseBefore } from './noun-phrases.ts';

/** The noun phrase that a verb is said of, and where it stands. */
export interface Subject {
  readonly phrase: NounPhrase;
  /** Where all that belongs to it begins, as "the mayor of Lyon," before "Ana Reyes". The phrase's own when left out. */
  readonly first?: number;
  /**
   * Where it stands: before its verb; behind it ("said Lee"); before another verb that shares it ("came and said");
   * before "who"; or behind "by".
   */
  readonly order: 'before' | 'behind' | 'shared' | 'antecedent' | 'agent';
}

/** A verb as far as its subject goes: the pieces of its group with particle, and what its form says. */
export interface VerbGroup {
  readonly first: number;
  readonly last: number;
  /** "said Lee" is possible. */
  readonly inverts: boolean;
  /** A participle or an infinitive, which has its subject elsewhere. */
  readonly form: 'finite' | 'participle' | 'infinitive';
}

/** The subject of a verb, or `null` when it has none of its own. */
export function subjectOf(frame: Frame, { first, last, inverts, form }: VerbGroup): Subject | null {
  if (form === 'participle') return subjectInWith(frame, first);
  if (form === 'infinitive') return subjectOfInfinitive(frame, first);
  const before = frame.pieces[first - 1];
  const behind = inverts && isFree(before) ? subjectBehind(frame, first, last) : null;
  if (behind) return behind;
  const relative = before && /^(?:who|which|that)$/.test(before.lower) ? antecedentOf(frame, first - 1) : null;
  if (relative) return { phrase: relative, order: 'antecedent' };
  const unnamed = unnamedSource(frame, first);
  if (unnamed) return { phrase: unnamed, order: 'before' };
  const phrase = subjectBefore(frame, first);
  if (!phrase) return behindObjectOfRelative(frame, first);
  if (frame.pieces[phrase.last - 1]!.lower === 'who') return relativeSubject(frame, phrase);
  const outer = outOfRelativeClause(frame, withoutParticiple(frame, withoutKnowing(frame, phrase)));
  return { phrase: outer, order: 'before', first: startOfApposition(frame, outer) };
}

/** "|The sailors| working on the pier": what they do there is not who they are. */
function withoutParticiple(frame: Frame, phrase: NounPhrase): NounPhrase {
  const { first, last, headLast, kind } = phrase;
  const at = headLast - 1;
  if (kind !== 'noun' || last === headLast || at === first || !/.{3}ing$/.test(frame.pieces[at]!.lower)) return phrase;
  return /[^s]s$|^(?:men|people|police|women)$/.test(frame.pieces[at - 1]!.lower)
    ? { ...phrase, last: at, headLast: at }
    : phrase;
}

/** "|an official| who asked not to be named told": what is asked is not what is told. */
function unnamedSource(frame: Frame, first: number): NounPhrase | null {
  const at = first - 4;
  if (at < 1 || !isNotToBeNamed(frame, at)) return null;
  const request: NounPhrase = { first: at, last: first, headLast: first, kind: 'noun', name: null };
  const phrase = outOfRelativeClause(frame, request);
  return phrase === request ? null : phrase;
}

/** "not to be named". */
export function isNotToBeNamed({ pieces }: Frame, at: number): boolean {
  const words = pieces.slice(at, at + 4).map(({ lower }) => lower);
  return /^not to be (?:identified|named|quoted)$/.test(words.join(' '));
}

/** "|The sailors| who have backed him say": the pronoun ends their relative clause. */
function behindObjectOfRelative(frame: Frame, first: number): Subject | null {
  const at = first - 1;
  if (at < 1 || !OBJECT_PRONOUNS.has(frame.pieces[at]!.lower)) return null;
  const object: NounPhrase = { first: at, last: first, headLast: first, kind: 'pronoun', name: null };
  const phrase = outOfRelativeClause(frame, object);
  return phrase === object || phrase.kind === 'pronoun' ? null : { phrase, order: 'before' };
}

/** "|A woman| who was robbed in Lyon said": not Lyon. */
function outOfRelativeClause(frame: Frame, phrase: NounPhrase): NounPhrase {
  let verb = false;
  for (let i = phrase.first - 1; i > 0 && phrase.first - i < 18; i--) {
    const { lower, token } = frame.pieces[i]!;
    if (!token || /^[,;:—–]$|^-{1,2}$/.test(lower)) return phrase;
    if (/^(?:who|that|which|where)$/.test(lower)) return (verb && nounPhraseBefore(frame, i)) || phrase;
    const doer = insiderBefore(frame, i) ?? thoseBefore(frame, i) ?? doerBefore(frame, i);
    if (doer) return doer;
    verb ||= isVerbAt(frame, i);
  }
  return phrase;
}

/** What is done with findings, and with people: "research |cited| in a report", "families |affected| by the storm". */
const CITED =
  /^(?:abused|accused|affected|arrested|assigned|attacked|based|bitten|bullied|carried|charged|cited|collected|commissioned|compiled|conducted|convicted|detained|diagnosed|displaced|employed|evacuated|evicted|hired|hurt|injured|interviewed|involved|jailed|killed|published|quoted|released|rescued|robbed|sacked|shot|stabbed|stranded|suspected|trapped|treated|wounded)$/;

/** "|people| familiar with the talks", "|a person| briefed on the call": how those are told who may not be named. */
function insiderBefore(frame: Frame, at: number): NounPhrase | null {
  return isKnowing(frame, at) ? nounPhraseBefore(frame, at) : null;
}

/** "|people| familiar" with the talks: the head is who knows. */
function withoutKnowing(frame: Frame, phrase: NounPhrase): NounPhrase {
  const at = phrase.headLast - 1;
  return at > phrase.first && isKnowing(frame, at) ? { ...phrase, headLast: at } : phrase;
}

function isKnowing(frame: Frame, at: number): boolean {
  const isHow = /^(?:acquainted|briefed|close|familiar|privy)$/.test(frame.pieces[at]!.lower);
  return isHow && PREPOSITIONS.has(frame.pieces[at + 1]?.lower ?? '');
}

function isCited({ pieces }: Frame, at: number): boolean {
  const { lower, name, token } = pieces[at]!;
  return token?.kind === 'word' && !name && CITED.test(lower) && PREPOSITIONS.has(pieces[at + 1]?.lower ?? '');
}

/** "|The sailors| working on the pier said": who does what a participle says, where the sentence begins with them. */
function doerBefore(frame: Frame, participle: number): NounPhrase | null {
  const cited = isCited(frame, participle);
  if (!cited && !isIng(frame, participle)) return null;
  const doer = nounPhraseBefore(frame, participle);
  if (!doer || doer.kind === 'pronoun') return null;
  // "|The mother of a boy| killed in Lyon"
  if (doer.last !== doer.headLast) return cited && doer.first === 0 ? doer : null;
  const first = frame.pieces[doer.first]!.lower;
  // "Communities living there", not "The following".
  if (doer.last - doer.first < 2 && !cited)
    return doer.first === 0 && (doer.name || /[^s]s$/.test(first)) && !DETERMINERS.has(first) ? doer : null;
  // "Harbour engineers working in Lyon", "But research cited in the report": nothing else stands before them.
  if (doer.first === 0 || (cited && doer.first === 1 && /^(?:but|and)$/.test(frame.pieces[0]!.lower))) return doer;
  return isFreshStart(frame, doer, cited) ? doer : null;
}

/** "…, |a clerk| working there", "On Friday, |harbour staff| based in Lyon". */
function isFreshStart({ pieces }: Frame, { first }: NounPhrase, cited: boolean): boolean {
  if (!/^(?:[,;]|“”|but|and)$/.test(pieces[first - 1]!.lower)) return false;
  if (cited && PREPOSITIONS.has(pieces[0]!.lower)) return true;
  return /^(?:an?|the|two|three|four|five|six|some|many|several|most|few)$/.test(pieces[first]!.lower);
}

/** "|those| opposing the plan", where the sentence begins with them. */
function thoseBefore(frame: Frame, participle: number): NounPhrase | null {
  const first = participle - 1;
  if (first < 0 || first > 1 || frame.pieces[first]!.lower !== 'those' || !isIng(frame, participle)) return null;
  return { first, last: participle, headLast: participle, kind: 'noun', name: null };
}

/** "the mayor", "his aide", "Valencia's mayor". */
function isOfficeLike(frame: Frame, { first, headLast }: NounPhrase): boolean {
  if (/^(?:a|an|his|her|its|the|their)$/.test(frame.pieces[first]!.lower)) return true;
  return frame.pieces.slice(first, headLast).some(({ token }) => token?.kind === 'possessive');
}

/** "|The mayor of Lyon, Ana Reyes, said": where the words in apposition before a name begin. */
function startOfApposition(frame: Frame, { first, name }: NounPhrase): number {
  if (name?.type !== 'person' || frame.pieces[first - 1]?.lower !== ',') return first;
  const office = nounPhraseBefore(frame, first - 1);
  if (office?.kind !== 'noun' || !isOfficeLike(frame, office)) return first;
  const before = frame.pieces[office.first - 1];
  return !before || before.string || /^(?:,|but)$/.test(before.lower) ? office.first : first;
}

/** "for |aides| to say …", "led |Lee| to suggest …". */
function subjectOfInfinitive(frame: Frame, first: number): Subject | null {
  const phrase = subjectBefore(frame, first);
  if (!phrase) return null;
  const before = frame.pieces[phrase.first - 1]?.lower ?? '';
  // "led the firm to announce"
  if (/^(?:led|leads|leading|prompt(?:s|ed|ing)|forc(?:es|ed|ing)|pushed|caused|drove)$/.test(before))
    return { phrase, order: 'before' };
  const person = phrase.name?.type === 'person' && phrase.last === phrase.headLast;
  return person || frame.pieces[phrase.first - 1]?.lower === 'for' ? { phrase, order: 'before' } : null;
}

/** What is written or rumoured: "they wore |signs| saying …". */
const SPEAKING_THINGS =
  /^(?:banners?|graffiti|placards?|posters?|reports?|rumou?rs?|signs?|slogans?|stickers?|theor(?:y|ies))$/;

/** "with |some reports| suggesting …", "|signs| saying …". */
function subjectInWith(frame: Frame, first: number): Subject | null {
  const phrase = nounPhraseBefore(frame, first);
  if (!phrase || phrase.kind === 'pronoun') return null;
  const speaks = SPEAKING_THINGS.test(frame.pieces[phrase.headLast - 1]!.lower) && phrase.last === first;
  return speaks || frame.pieces[phrase.first - 1]?.lower === 'with' ? { phrase, order: 'before' } : null;
}

function relativeSubject(frame: Frame, who: NounPhrase): Subject | null {
  const antecedent = antecedentOf(frame, who.first);
  return antecedent && { phrase: antecedent, order: 'antecedent' };
}

/** Nothing stands before the verb that could be its subject. */
function isFree(before: Piece | undefined): boolean {
  return (
    !before ||
    before.string !== null ||
    /^[,—–?!-]$/.test(before.lower) ||
    before.lower === '--' ||
    /^(?:so|then|thus)$/.test(before.lower)
  );
}

/** "…,” said Lee", "…, said Lee, the mayor": the phrase behind the verb, when no verb of its own follows. */
function subjectBehind(frame: Frame, first: number, last: number): Subject | null {
  const phrase = nounPhraseAfter(frame, last) ?? behindParticiple(frame, last);
  if (!phrase || frame.pieces[phrase.first]!.lower === 'that') return null;
  if (phrase.last < frame.pieces.length && isVerbAt(frame, phrase.last) && !isParticiple(frame, phrase.last))
    return null;
  if (frame.pieces[first - 1] && !frame.pieces[first - 1]!.string) {
    if (!endsTag(frame, phrase.last) || subjectBefore(frame, first)?.name?.type === 'person') return null;
  }
  return { phrase: namedBehind(frame, phrase), order: 'behind' };
}

/** "says |certified planner Ana Lee|": what looks like a verb belongs to the name behind it. */
function behindParticiple(frame: Frame, at: number): NounPhrase | null {
  if (!/ed$/.test(frame.pieces[at]?.lower ?? '')) return null;
  const phrase = nounPhraseAfter(frame, at + 1);
  return phrase?.name?.type === 'person' ? { ...phrase, first: at } : null;
}

/** "its prime minister, |Ana Lee|": the name in apposition, if there is one. */
export function namedBehind(frame: Frame, phrase: NounPhrase): NounPhrase {
  if (phrase.kind !== 'noun' || frame.pieces[phrase.last]?.lower !== ',') return phrase;
  const name = nounPhraseAfter(frame, phrase.last + 1);
  if (name?.name?.type !== 'person' || name.last !== name.headLast) return phrase;
  // "according to court papers, Lee went home": no apposition, for nothing closes it.
  return name.last < frame.pieces.length && isVerbAt(frame, name.last) ? phrase : name;
}

/** "the letter signed by seven": no verb of the clause. */
function isParticiple(frame: Frame, at: number): boolean {
  return /(?:ed|en|wn)$/.test(frame.pieces[at]!.lower);
}

function endsTag(frame: Frame, at: number): boolean {
  const next = frame.pieces[at];
  return !next || ENDS_TAG.test(next.lower) || TIME_WORDS.has(next.lower);
}

const ENDS_TAG =
  /^(?:[.,;:!?—–-]|who|in|on|at|during|after|last|as|when|while|via|through|and|before|this|late|early|yesterday|today)$/;

/** "told |by Lee|". */
export function agentOf(frame: Frame, last: number): Subject | null {
  for (let i = last; i < last + 3; i++) {
    if (frame.pieces[i]?.lower !== 'by') continue;
    const phrase = nounPhraseAfter(frame, i + 1);
    return phrase && { phrase, order: 'agent' };
  }
  return null;
}

function antecedentOf(frame: Frame, relative: number): NounPhrase | null {
  const comma = /^[,—–]$|^-{1,2}$/.test(frame.pieces[relative - 1]?.lower ?? '');
  const phrase = nounPhraseBefore(frame, comma ? relative - 1 : relative);
  // "Lee, the mayor, who said"
  if (!phrase || phrase.name?.type === 'person' || frame.pieces[phrase.first - 1]?.lower !== ',') return phrase;
  const named = nounPhraseBefore(frame, phrase.first - 1);
  return named?.name?.type === 'person' ? named : ((comma ? acrossCommas(frame, relative - 1) : null) ?? phrase);
}

/** The phrase before a verb, also when an aside stands between: "Lee, the mayor of Lyon since May, said". */
function subjectBefore(frame: Frame, end: number): NounPhrase | null {
  let at = end;
  const before = frame.pieces[at - 1];
  if (!before) return null;
  if (before.lower === ',') return namedWithParty(frame, at - 1) ?? acrossCommas(frame, at - 1);
  if (before.lower === ')') return acrossPair(frame, at - 1, /^\($/);
  if (/^[—–]$|^-{1,2}$/.test(before.lower)) return acrossPair(frame, at - 1, /^[—–]$|^-{1,2}$/);
  const spokenTo = subjectSpokenTo(frame, at);
  if (spokenTo) return spokenTo;
  if (
    /^(?:above|below|here)$/.test(before.lower) &&
    /^(?:shown|cited|mentioned|named|pictured|described|quoted)$/.test(frame.pieces[at - 2]?.lower ?? '')
  )
    at -= 2;
  while (at > 0 && isTimeWord(frame, at - 1)) at--;
  if (at < end && /^(?:on|in|at|late|early|last)$/.test(frame.pieces[at - 1]?.lower ?? '')) at--;
  return nounPhraseBefore(frame, at);
}

/** "Gov. |Ana Reyes| (R-OH), said". */
function namedWithParty(frame: Frame, comma: number): NounPhrase | null {
  if (frame.pieces[comma - 1]?.lower !== ')') return null;
  const named = acrossPair(frame, comma - 1, /^\($/);
  return named?.name?.type === 'person' ? named : null;
}

/** "|sailors| we spoke to said": those who are spoken to are the ones who speak. */
function subjectSpokenTo(frame: Frame, end: number): NounPhrase | null {
  if (!/^(?:to|with)$/.test(frame.pieces[end - 1]?.lower ?? '')) return null;
  if (!/^(?:spoke|spoken|talked)$/.test(frame.pieces[end - 2]?.lower ?? '')) return null;
  let at = end - 2;
  while (at > 0 && /^(?:has|have|had|'ve|'d)$/.test(frame.pieces[at - 1]!.lower)) at--;
  const asker = nounPhraseBefore(frame, at);
  return asker && (asker.kind === 'pronoun' || asker.name) ? nounPhraseBefore(frame, asker.first) : null;
}

function isTimeWord(frame: Frame, at: number): boolean {
  const piece = frame.pieces[at]!;
  return (
    TIME_WORDS.has(piece.lower) ||
    (piece.token?.kind === 'number' && at > 0 && TIME_WORDS.has(frame.pieces[at - 1]!.lower))
  );
}

const LONGEST_ASIDE = 45;

function acrossPair(frame: Frame, close: number, opening: RegExp): NounPhrase | null {
  for (let i = close - 1; i > 0 && close - i < LONGEST_ASIDE; i--) {
    if (opening.test(frame.pieces[i]!.lower)) return subjectBefore(frame, i);
  }
  return null;
}

/** "Webb’s barrister, Ana Lee |KC|,": letters behind a name. */
function hasLetters({ pieces }: Frame, end: number): boolean {
  const { lower = '', initial = '' } = pieces[end - 1] ?? {};
  return POST_NOMINALS.has(lower) && /\p{Lu}/u.test(initial) && pieces[end - 2]?.name?.type === 'person';
}

/**
 * The phrase that asides between commas belong to. A person's name is taken at once; of other phrases in apposition the
 * first: "The national delegate in Lyon, |Ana Reyes|, said", "|Lee|, a teacher in Boise, Idaho, said".
 */
function acrossCommas(frame: Frame, close: number): NounPhrase | null {
  const besides = relatedBefore(frame, close) ?? beforeDoing(frame, close);
  if (besides) return besides;
  const aside = nounPhraseBefore(frame, hasLetters(frame, close) ? close - 1 : close);
  if (aside?.name?.type === 'person' && frame.pieces[aside.first - 1]?.lower === ',' && aside.last === aside.headLast)
    return aside;
  let nearest: NounPhrase | null = null;
  let comma = close;
  for (let tries = 0; tries < 6; tries++) {
    comma = commaBefore(frame, comma, close);
    if (comma < 0) break;
    const phrase = nounPhraseBefore(frame, comma);
    if (!phrase || phrase.kind === 'pronoun') break;
    if (phrase.name?.type === 'person' && phrase.last === phrase.headLast) return phrase;
    nearest ??= phrase;
    if (!isAsideBefore(frame, comma)) break;
  }
  return nearest;
}

/** "|Lee|, who spoke for the brothers and their aunt, Ana Reyes, said": whose relative clause ends at the comma. */
function relatedBefore(frame: Frame, close: number): NounPhrase | null {
  for (let i = close - 1; i > 1 && close - i < LONGEST_ASIDE; i--) {
    const { lower, string } = frame.pieces[i]!;
    if (string || /^[;:—–]$/.test(lower)) return null;
    if (/^(?:and|but)$/.test(lower) && frame.pieces[i - 1]!.lower === ',') return null;
    if (lower !== 'who' || frame.pieces[i - 1]!.lower !== ',') continue;
    const named = nounPhraseBefore(frame, i - 1);
    return named?.name?.type === 'person' && named.last === named.headLast ? named : null;
  }
  return null;
}

/** "|Lee|, speaking beside her deputy, Tom Finch, said": whoever is named in what she does meanwhile is not the subject. */
function beforeDoing(frame: Frame, close: number): NounPhrase | null {
  for (let comma = commaBefore(frame, close, close); comma > 0; comma = commaBefore(frame, comma, close)) {
    if (!isIng(frame, comma + 1) && !BESIDE_OTHERS.test(frame.pieces[comma + 1]!.lower)) continue;
    const nearest = nounPhraseBefore(frame, comma);
    const subject = nearest?.name?.type === 'person' ? nearest : acrossCommas(frame, comma);
    return subject?.name?.type === 'person' ? subject : null;
  }
  return null;
}

const BESIDE_OTHERS = /^(?:accompanied|backed|flanked|followed|joined|surrounded)$/;

/** Whether what ends at a comma is an aside, too: no verb stands in it, back to the comma before. */
function isAsideBefore(frame: Frame, comma: number): boolean {
  for (let i = comma - 1; i >= 0 && comma - i < LONGEST_ASIDE; i--) {
    if (frame.pieces[i]!.lower === ',') return true;
    if (frame.pieces[i]!.string || isVerbAt(frame, i)) return false;
  }
  return false;
}

function commaBefore(frame: Frame, comma: number, close: number): number {
  for (let i = comma - 1; i > 0 && close - i < LONGEST_ASIDE; i--) {
    const piece = frame.pieces[i]!;
    if (piece.lower === ',') return i;
    if (piece.string || /^[;:]$/.test(piece.lower)) return -1;
  }
  return -1;
}

/** The subject that a verb without one of its own shares: of the first clause of its frame. */
export function sharedSubject(frame: Frame, first: number): NounPhrase | null {
  return (
    relativeAhead(frame, first) ??
    subjectOfClause(frame, first) ??
    subjectBehindOpening(frame, first) ??
    mainSubject(frame, first) ??
    subjectAhead(frame, first) ??
    firstPhrase(frame, first)
  );
}

/**
 * "When Finch died, |Lee| left town, saying …", "However, when asked why, |Lee| …", "Asked whether it was so, |Lee| …":
 * the subject of the clause behind such an opening.
 */
export function subjectBehindOpening(frame: Frame, end: number): NounPhrase | null {
  const start = frame.pieces[1]?.lower === ',' ? 2 : 0;
  const opening = frame.pieces[start]?.lower ?? '';
  if (!SUBORDINATORS.has(opening) && !QUESTIONED.test(opening)) return null;
  for (let i = start + 1; i < end; i++) {
    if (frame.pieces[i]!.lower !== ',' || !clauseFollows(frame, i + 1)) continue;
    const phrase = nounPhraseAfter(frame, i + 1);
    return phrase && phrase.headLast < end ? { ...phrase, last: phrase.headLast } : null;
  }
  return null;
}

const QUESTIONED = /^(?:asked|challenged|confronted|pressed|questioned|quizzed)$/;

/** "|the party|, which tried to win votes by |saying": the verb is of the relative clause that is still open. */
function relativeAhead(frame: Frame, first: number): NounPhrase | null {
  for (let i = first - 1; i > 0; i--) {
    const { lower, string } = frame.pieces[i]!;
    if (string || /^[,;:—–()]$/.test(lower)) return null;
    if (/^(?:who|which)$/.test(lower) && isVerbBehind(frame, i + 1)) return antecedentOf(frame, i);
  }
  return null;
}

/** "…, and when |Lee| opens the door and |swears|": of the dependent clause that the verb stands in. */
function subjectOfClause(frame: Frame, first: number): NounPhrase | null {
  if (!/^(?:and|or|but)$/.test(frame.pieces[first - 1]?.lower ?? '')) return null;
  for (let i = first - 2; i > 0; i--) {
    const { lower, string } = frame.pieces[i]!;
    if (string || /^[,;:—–()]$/.test(lower)) return null;
    if (!/^(?:when|while|if|because|although|though|after|before|as)$/.test(lower) || !isClauseStart(frame, i))
      continue;
    const phrase = nounPhraseAfter(frame, i + 1);
    if (!phrase || phrase.last >= first) return null;
    return phrase.name?.type === 'person' || isVerbBehind(frame, phrase.last) ? phrase : null;
  }
  return null;
}

function isClauseStart(frame: Frame, at: number): boolean {
  return /^(?:,|and|but|;|—|–)$/.test(frame.pieces[at - 1]?.lower ?? '');
}

function isVerbBehind(frame: Frame, at: number): boolean {
  return [at, at + 1].some(i => i < frame.pieces.length && isVerbAt(frame, i));
}

/** The phrase that a frame begins with, if it ends before `end`. */
export function firstPhrase(frame: Frame, end: number): NounPhrase | null {
  const start = /^(?:and|but|yet|so)$/.test(frame.pieces[0]!.lower) ? 1 : 0;
  const phrase = nounPhraseAfter(frame, start);
  return phrase && phrase.headLast < end ? { ...phrase, last: phrase.headLast } : null;
}

/** The subject of the first verb of a frame that has one, looking no further than `end`. */
export function mainSubject(frame: Frame, end: number): NounPhrase | null {
  for (let i = 1; i < end; i++) {
    if (!isVerbAt(frame, i)) continue;
    let first = i;
    while (first > 1 && isAdverb(frame, first - 1)) first--;
    const phrase = subjectBefore(frame, first);
    if (!phrase || PREPOSITIONS.has(frame.pieces[phrase.first - 1]?.lower ?? '')) continue; // "In a statement sent Monday".
    if (frame.pieces[phrase.last - 1]!.lower === 'who') return relativeSubject(frame, phrase)?.phrase ?? null;
    return phrase;
  }
  return null;
}

/** "Speaking in Lyon, the mayor …": the subject behind the comma. */
function subjectAhead(frame: Frame, first: number): NounPhrase | null {
  if (first > 2) return null;
  for (let i = first; i < Math.min(frame.pieces.length, first + LONGEST_ASIDE); i++) {
    if (frame.pieces[i]!.lower === ',') return nounPhraseAfter(frame, i + 1);
  }
  return null;
}
