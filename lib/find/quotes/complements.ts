import { FINDINGS, OCCASIONS } from '../../lexicon/around-cues.ts';
import { DETERMINERS, FINITE_AUXILIARIES, PREPOSITIONS, TIME_WORDS } from '../../lexicon/function-words.ts';
import type { QuoteRule } from '../../quote-rules.ts';
import type { Range } from '../../text/range.ts';
import { afterAdjuncts, afterApposition } from './adjuncts.ts';
import {
  clauseFollows,
  hasString,
  hasVerb,
  indexOfPiece,
  isEnd,
  isInfinitive,
  isIng,
  isPause,
  isThing,
  saysSomething,
} from './clauses.ts';
import type { Cue } from './cues.ts';
import type { Frame, Piece } from './frames.ts';
import { isVerbAt, type NounPhrase, nounPhraseAfter } from './noun-phrases.ts';
import { accusedOf, asComplement, called, describedAs, endOfPredicate, quotedObject } from './predicates.ts';
import { endOfSpeech, quotes } from './speech-end.ts';
import { isNotToBeNamed, mainSubject } from './subjects.ts';
import type { Found, Site } from './utterance.ts';

/** What follows a cue and was said: "said that …", "told them: …", "called it “…”", "accused them of …". */
export function reportedSpeech(site: Site): Found | null {
  const { frame, cue } = site;
  const from = startOfReport(site);
  const direct = complementAt(site, afterAdjuncts(frame, from));
  if (direct) return direct;
  if (cue.passive) return null;
  const object = nounPhraseAfter(frame, from);
  const found = object ? behindObject(site, object) : quotedObject(site);
  return found ?? distant(site, from);
}

function startOfReport({ frame, cue }: Site): number {
  if (cue.subject?.order === 'behind') return afterApposition(frame, cue.subject.phrase.last);
  // "told by Lee that …", but "described as “mad” by Lee".
  if (cue.subject?.order === 'agent' && frame.pieces[cue.last]?.lower === 'by') return cue.subject.phrase.last;
  return cue.last;
}

// ——— complements, surest first ———

interface Complement {
  readonly rule: QuoteRule;
  /** Where it begins when it stands at `at`, or -1. */
  readonly begins: (site: Site, at: number) => number;
  /** Taken off the sureness of the cue. */
  readonly doubt: number;
}

const COMPLEMENTS: readonly Complement[] = [
  { rule: 'cue-then-string', doubt: 0, begins: stringAt },
  { rule: 'cue-then-string', doubt: 0, begins: stringBehindComma },
  { rule: 'that-clause', doubt: 0, begins: thatClause },
  { rule: 'wh-clause', doubt: 0, begins: whClause },
  {
    rule: 'infinitive',
    doubt: 0,
    begins: infinitiveAt,
  },
  {
    rule: 'participle',
    doubt: 0.1,
    begins: participleAt,
  },
  { rule: 'bare-clause', doubt: 0.05, begins: bareClause },
];

const SURENESS = { say: 0.9, speech: 0.8, manner: 0.7, attitude: 0.6, discovery: 0.6 };

function complementAt(site: Site, at: number): Found | null {
  const { frame, cue } = site;
  const next = frame.pieces[at];
  if (!next) return null;
  if (next.lower === ':') return introduced(site, at);
  if (isNotToBeNamed(frame, at)) return null;
  if (isTheFollowing(frame, at)) return { parts: [], rule: 'introduced', confidence: 0.7 };
  if (next.lower === ',' && at + 1 === frame.pieces.length) return introduced(site, at);
  if (next.lower === 'as' && cue.verb.takes.has('as')) return asComplement(site, at + 1);
  const calling = whatTheyCall(site, at);
  if (calling) return calling;
  for (const { rule, begins, doubt } of COMPLEMENTS) {
    const start = begins(site, at);
    if (start >= 0) return whole(site, start, rule, SURENESS[cue.verb.force] - doubt);
  }
  return thingAt(site, at);
}

/** "confirmed |the death|", "called for |calm|". */
function thingAt(site: Site, at: number): Found | null {
  const { frame, cue } = site;
  if (!cue.verb.takes.has('np') && !cue.verb.takes.has('for')) return null;
  // "Ohio was called for Lee", "she was confirmed 9 to 0"; but "she's called for calm".
  if (
    cue.passive &&
    frame.pieces[cue.first]!.lower !== "'s" &&
    (cue.verb.takes.has('for') || cue.verb.base === 'confirm')
  )
    return null;
  if (cue.verb.base === 'deny' && (cue.passive || !DENIED.test(frame.pieces[at]!.lower))) return null;
  // "to confirm the names": what for, not what was said.
  const purpose = frame.pieces[cue.first]!.lower === 'to' && cue.verb.takes.has('np');
  if (purpose || !isThing(frame, at) || isOfThing(frame, cue) || isFinding(frame, cue)) return null;
  const found: Found = thing(site, at);
  return /^(?:highlight|note)$/.test(cue.verb.base) && !isTold(site, found) ? null : found;
}

/** "denied the charges", but "denied bail", and nobody who is "denied the right to vote" speaks. */
const DENIED = /^(?:any|all|the|that|those|wrongdoing|involvement)$/;

/** "Lee said |the following.| ¶ “…”". */
function isTheFollowing(frame: Frame, at: number): boolean {
  if (frame.pieces[at]!.lower !== 'the' || frame.pieces[at + 1]?.lower !== 'following') return false;
  return isEnd(frame, at + 2) || (frame.pieces[at + 2]!.lower === ':' && at + 3 === frame.pieces.length);
}

/** "vowed |to come|"; but police who "were called |to reports of a fire|" say nothing. */
function infinitiveAt({ frame, cue }: Site, at: number): number {
  if (cue.passive && cue.verb.base === 'call') return -1;
  return cue.verb.takes.has('to') && isInfinitive(frame, at) ? at : -1;
}

/** "denied |taking the money|", "denied |ever taking it|". */
function participleAt({ frame, cue }: Site, at: number): number {
  const ing = /^(?:ever|even|not)$/.test(frame.pieces[at]!.lower) ? at + 1 : at;
  return cue.verb.takes.has('ing') && isIng(frame, ing) ? at : -1;
}

/** "what critics called the |“mad”| plan": with an article before the string. */
function whatTheyCall({ frame, cue }: Site, at: number): Found | null {
  if (!cue.verb.takes.has('small') || !/^(?:an?|the|their|his|her|its)$/.test(frame.pieces[at]!.lower)) return null;
  if (!frame.pieces[at + 1]?.string || !isWhatTheyCall(frame, cue)) return null;
  return { parts: [{ first: at + 1, last: at + 2 }], rule: 'cue-then-string', confidence: SURENESS.speech };
}

function stringAt({ frame, cue }: Site, at: number): number {
  if (!frame.pieces[at]!.string) return -1;
  // "a class called “Perception”" has a name; "what he called “a mistake”" is what he said.
  if (cue.verb.takes.has('small') && !isWhatTheyCall(frame, cue)) return -1;
  // "offering “relaxing” rooms": a thing, no speech.
  if (/^(?:offer|present|share|start|begin|pose)$/.test(cue.verb.base) && !/^\p{Lu}/u.test(frame.pieces[at]!.initial))
    return -1;
  return at;
}

function isWhatTheyCall(frame: Frame, { subject, first }: Cue): boolean {
  const before = frame.pieces[(subject ? (subject.first ?? subject.phrase.first) : first) - 1];
  return before !== undefined && /^(?:what|which|whom|who|that)$/.test(before.lower);
}

function stringBehindComma({ frame }: Site, at: number): number {
  return frame.pieces[at]!.lower === ',' && frame.pieces[at + 1]?.string ? at + 1 : -1;
}

function thatClause({ frame, cue }: Site, at: number): number {
  if (!cue.verb.takes.has('that')) return -1;
  const that = frame.pieces[at]!.lower === ',' ? at + 1 : at;
  if (frame.pieces[that]?.lower !== 'that' || frame.pieces[that + 1]?.token?.kind === 'possessive') return -1;
  if (isRelativeThat(frame, cue, that)) return -1;
  if (isNounWithRelative(frame, cue, that)) return -1;
  // "said that day": the word points, it does not join.
  if (TIME_WORDS.has(frame.pieces[that + 1]?.lower ?? '') && isEnd(frame, that + 2)) return -1;
  return that + 1;
}

/** "the office's reports |that track spending|": what begins like no clause, behind what may be a noun. */
function isNounWithRelative(frame: Frame, cue: Cue, that: number): boolean {
  if (cue.form !== 's' || !/^(?:reports|rules|states)$/.test(frame.pieces[cue.at]!.lower)) return false;
  const next = frame.pieces[that + 1];
  if (!next || next.string || next.name || next.token?.kind === 'number' || /^\p{Lu}/u.test(next.initial)) return false;
  return !DETERMINERS.has(next.lower) && !clauseFollows(frame, that + 1);
}

/** "adds to a body of work |that suggests it|", "met on a boat |that had sunk|": a relative clause. */
function isRelativeThat(frame: Frame, { last }: Cue, that: number): boolean {
  return (
    frame.pieces[that]?.lower === 'that' && that > last && that + 1 < frame.pieces.length && isVerbAt(frame, that + 1)
  );
}

function whClause({ frame, cue }: Site, at: number): number {
  // "are set to discuss how …": they have not yet.
  if (cue.verb.base === 'discuss' && cue.form === 'base') return -1;
  return cue.verb.takes.has('wh') &&
    /^(?:whether|if|how|why|what|when|where|who|which|whose)$/.test(frame.pieces[at]!.lower)
    ? at
    : -1;
}

/** A clause without "that" begins at `at`. After "said" almost anything is one. */
function bareClause({ frame, cue }: Site, at: number): number {
  if (!cue.verb.takes.has('bare') || isEnd(frame, at) || isToldOtherwise(frame, cue, at)) return -1;
  if (!canBegin(frame, at) || isRelativeThat(frame, cue, at) || isThingOfRelative(frame, cue, at)) return -1;
  if (isHearerBefore(frame, cue, at)) return -1;
  if (cue.verb.takes.has('hearer') && at === cue.last) return -1;
  const { lower } = frame.pieces[at]!;
  // "told lawmakers |no evidence supports it": the verb may be one that no list has.
  if (cue.verb.takes.has('hearer') && /^(?:no|all|every|many|most)$/.test(lower) && !isEnd(frame, at + 3)) return at;
  // "what she says |is a mistake": the subject stands before the speaker.
  if (isVerbAt(frame, at) && isWhatTheyCall(frame, cue)) return at;
  if (FINITE_AUXILIARIES.has(lower)) return cue.verb.base === 'say' ? at : -1;
  if (/^(?:respond|reply|answer)$/.test(cue.verb.base) && PREPOSITIONS.has(lower)) return -1; // "responding |in kind|"
  const begins = cue.verb.base === 'say' ? sayBare(frame, at) : otherBare(frame, at);
  return begins ? at : -1;
}

/** "was made clear last week when …", "was told |to go|": only who is told is told something without a "that". */
function isToldOtherwise(frame: Frame, { passive, verb }: Cue, at: number): boolean {
  return passive && (!verb.takes.has('whom') || isInfinitive(frame, at));
}

/** Whether a clause can begin with the piece at `at`: no mark, no joint, but "as many as nine". */
function canBegin(frame: Frame, at: number): boolean {
  const { lower, token } = frame.pieces[at]!;
  if (token?.kind === 'mark') return /^[$£€#@([]$/.test(lower);
  if (!/^(?:and|but|or|than|by|as|so)$/.test(lower)) return true;
  return /^(?:many|much|few)$/.test(frame.pieces[at + 1]?.lower ?? '');
}

/** "writers who had submitted |songs for it were tired": not what they submitted but how they were. */
function isThingOfRelative(frame: Frame, { verb, subject, first }: Cue, at: number): boolean {
  if (subject?.order !== 'antecedent' || isPause(frame, subject.phrase.last)) return false;
  const hinted = /^(?:suggest|imply|signal)$/.test(verb.base) && frame.pieces[first - 1]?.lower !== 'who';
  return (
    (hinted || WRITTEN.test(verb.base)) &&
    isThing(frame, at) &&
    !hasString(frame, { first: at, last: frame.pieces.length })
  );
}

/** "warns |sailors| they will drown": the clause begins with the pronoun. */
function isHearerBefore(frame: Frame, { verb }: Cue, at: number): boolean {
  if (!verb.takes.has('whom')) return false;
  const hearer = nounPhraseAfter(frame, at);
  if (!hearer || hearer.kind === 'pronoun') return false;
  const next = frame.pieces[hearer.headLast];
  return next !== undefined && /^(?:he|she|they|we|it)$/.test(next.lower) && clauseFollows(frame, hearer.headLast);
}

/** What is done with things rather than words, when no "that" follows. */
const WRITTEN = /^(?:announce|confirm|observe|post|recall|record|repeat|report|submit|write)$/;

function sayBare(frame: Frame, at: number): boolean {
  const { lower } = frame.pieces[at]!;
  if (/^(?:of|about|to|with|for|by|like|via|from|on|against|goodbye|hello|yes|no)$/.test(lower))
    return clauseFollows(frame, at);
  const rest = { first: at, last: frame.pieces.length };
  return hasVerb(frame, rest) || hasString(frame, rest) || !isEnd(frame, at + 3);
}

function otherBare(frame: Frame, at: number): boolean {
  const { lower } = frame.pieces[at]!;
  if (isIng(frame, at)) return false;
  if (PREPOSITIONS.has(lower) && !/^(?:in|on|at|after|before|since|under|during|until|like|unlike)$/.test(lower))
    return false;
  return clauseFollows(frame, at);
}

/** A whole complement from `at` on, unless its cue is no speech and nothing in it is quoted. */
function whole(site: Site, at: number, rule: QuoteRule, confidence: number): Found | null {
  const object = stringAsObject(site, at);
  if (object) return { parts: [object], rule, confidence };
  const strings = completeStrings(site, at);
  if (strings.length > 0) return { parts: strings, rule, confidence };
  const part = { first: at, last: endOfSpeech(site, at) };
  if (!saysSomething(site.frame, part)) return null;
  return isReported(site, part) ? { parts: [part], rule, confidence } : null;
}

/** Verbs of thought and findings report only what is quoted; a finding is not said. */
function isReported({ frame, cue }: Site, part: Range): boolean {
  const { force, base } = cue.verb;
  const subject = cue.subject && frame.pieces[cue.subject.phrase.headLast - 1];
  if (/^(?:confirm|highlight|imply|reveal|signal|suggest|underline|underscore)$/.test(base) && isFinding(frame, cue))
    return false;
  if (base === 'reveal' && cue.form === 'ing' && !cue.subject && isThingAtWork(frame, cue.first)) return false;
  if (force === 'say' || force === 'speech') return true;
  if (force === 'attitude' && /^(?:we|you|one)$/.test(subject?.lower ?? '')) return false; // "things we know"
  if (force === 'attitude' && (cue.passive || cue.subject?.order !== 'before')) return false;
  const long = force === 'discovery' ? LONG_STRING : force === 'attitude' ? LONG_WORD : 0;
  return frame.pieces.slice(part.first, part.last).some(({ string, start, end }) => string && end - start > long);
}

/** "|The new lens| helped us to see far, revealing how …": what reveals here does not speak. */
function isThingAtWork(frame: Frame, first: number): boolean {
  const phrase = mainSubject(frame, first);
  if (phrase && /^(?:evaluations?|findings?|results?|tests?|trials?)$/.test(frame.pieces[phrase.headLast - 1]!.lower))
    return true;
  return (
    phrase?.kind === 'noun' &&
    frame.pieces[phrase.first]!.lower === 'the' &&
    !/(?:[eo]rs?|ist|ists|police|men|women|people|family)$/.test(frame.pieces[phrase.headLast - 1]!.lower)
  );
}

/** "calls for “urgent action” amid a row": a verb that takes a thing, not a clause. */
function stringAsObject({ frame, cue }: Site, at: number): Range | null {
  const { takes } = cue.verb;
  if (!frame.pieces[at]?.string || (!takes.has('for') && !takes.has('np')) || takes.has('that')) return null;
  return { first: at, last: endOfPredicate(frame, at, frame.pieces.length) };
}

/**
 * A string that is a sentence of its own: “Fund our schools,” and “Kids first,” as hundreds marched. What the reporter
 * writes behind it was not said, unless it is quoted, too.
 */
function completeStrings({ frame, cue }: Site, at: number): Range[] {
  const { pieces } = frame;
  if (!pieces[at]?.string) return [];
  const introduced = /^[,:]$/.test(pieces[at - 1]?.lower ?? '') && /^\p{Lu}/u.test(pieces[at]!.initial);
  if (!introduced && cue.verb.force !== 'manner') return [];
  const parts = [{ first: at, last: at + 1 }];
  for (let i = at + 1; i < pieces.length; i++) {
    if (pieces[i]!.string) parts.push({ first: i, last: i + 1 });
    else if (!/^(?:,|and|or|then|;)$/.test(pieces[i]!.lower)) break;
  }
  return parts;
}

/** In a finding, shorter strings are terms: found no “material” change. */
const LONG_STRING = 25;
/** And what somebody thinks of a single word was hardly said. */
const LONG_WORD = 8;

function introduced(site: Site, colon: number): Found | null {
  // "WARNING: …" labels what follows.
  if (site.cue.subject === null && site.cue.first === 0) return null;
  if (colon + 1 >= site.frame.pieces.length) return { parts: [], rule: 'introduced', confidence: 0.7 };
  return whole(site, colon + 1, 'colon', 0.85);
}

/** "a policy |that emphasised trade|": no policy speaks. */
function isOfThing(frame: Frame, { subject, first }: Cue): boolean {
  return subject?.order === 'antecedent' && subject.phrase.kind === 'noun' && frame.pieces[first - 1]?.lower === 'that';
}

/** "the figures confirm", "research from Lee shows": findings do not speak. */
function isFinding(frame: Frame, { subject }: Cue): boolean {
  return subject !== null && FINDINGS.has(frame.pieces[subject.phrase.headLast - 1]!.lower);
}

const LEAST_TOLD = 6;

/** "noted findings of damp walls and leaking roofs": as long as a clause, and by somebody. */
function isTold({ cue }: Site, { parts: [part] }: Found): boolean {
  if (cue.subject?.order !== 'before' || part!.last - part!.first < LEAST_TOLD || part!.first > cue.last) return false;
  const { kind, name } = cue.subject.phrase;
  return cue.verb.base === 'note' || kind === 'pronoun' || name !== null;
}

/** Where the words for when, where and why it was said begin. */
const BEHIND_THING = /^(?:in|on|at|during|amid|as|while|when|after|before|—|–)$/;
const BEHIND_NEWS = /^(?:amid|as|while|when|before|—|–)$/;

/** Where something else begins: those words, what is told behind a colon, or where it was told: "at a news conference". */
function stopOfThing(frame: Frame, from: number, end: number, around: RegExp): number {
  for (let i = from; i < end; i++) {
    const { lower } = frame.pieces[i]!;
    if (around.test(lower) || (lower === ':' && frame.pieces[i + 1]?.string != null)) return i;
    if (/^(?:at|in|during)$/.test(lower) && endsInOccasion(frame, i)) return i;
  }
  return -1;
}

/** "at a hasty news conference". */
function endsInOccasion(frame: Frame, at: number): boolean {
  const phrase = nounPhraseAfter(frame, at + 1);
  return phrase?.kind === 'noun' && OCCASIONS.has(frame.pieces[phrase.headLast - 1]!.lower);
}

/** "confirmed the death to reporters", "called for better pay in a protest": the thing without what it happened in. */
function thing(site: Site, at: number): Found {
  const phrase = nounPhraseAfter(site.frame, at)!;
  const { frame } = site;
  const end = endOfSpeech(site, at);
  const around = /^(?:announce|confirm)$/.test(site.cue.verb.base) ? BEHIND_NEWS : BEHIND_THING;
  const stop = stopOfThing(frame, phrase.headLast, end, around);
  const to = indexOfPiece(frame, phrase.headLast, end, /^to$/);
  const listener = frame.pieces[to + 1]?.lower === 'the' ? to + 2 : to + 1;
  const hearer = to > 0 && /^\p{Lu}/u.test(frame.pieces[listener]?.initial ?? '') ? to : end;
  const last = /^(?:allege|cite|recommend)$/.test(site.cue.verb.base)
    ? end
    : Math.min(hearer, stop < 0 ? end : stop, verbBehindJoint(frame, at, end));
  return { parts: [{ first: at, last }], rule: 'noun-phrase', confidence: 0.6 };
}

/** "denied any wrongdoing |and left": where another verb of the subject follows. */
function verbBehindJoint(frame: Frame, from: number, to: number): number {
  for (let i = from + 1; i + 1 < to; i++)
    if (/^(?:and|but)$/.test(frame.pieces[i]!.lower) && isVerbAt(frame, i + 1)) return i;
  return to;
}

// ——— behind an object ———

function behindObject(site: Site, object: NounPhrase): Found | null {
  const { takes } = site.cue.verb;
  if (takes.has('small')) return called(site, object);
  if (takes.has('as')) return describedAs(site, object.headLast);
  if (takes.has('of')) return accusedOf(site, object);
  // "told her mother …", but also "told her enough was enough".
  const her = site.frame.pieces[object.first]!.lower === 'her' && takes.has('hearer') ? [object.first + 1] : [];
  for (const last of new Set([object.headLast, object.last, ...her])) {
    const found = behindHearer(site, last);
    if (found) return found;
  }
  const to = takes.has('whom-to') ? infinitiveBehind(site.frame, object.headLast) : -1;
  return to < 0 ? null : whole(site, to, 'hearer-to', 0.7);
}

/** "urged residents to stay", "told a crowd who had come that …", "asked Lee whether …". */
function behindHearer(site: Site, last: number): Found | null {
  const { frame, cue } = site;
  const { takes } = cue.verb;
  if (isSaidToAnybody(site, last)) return null;
  if (takes.has('whom-to') && isInfinitive(frame, last)) return whole(site, last, 'hearer-to', 0.8);
  if (!takes.has('whom') && !takes.has('whom-to')) return null;
  const at = afterAdjuncts(frame, last);
  if (takes.has('whom') && /^(?:who|which|whose|where)$/.test(frame.pieces[at]?.lower ?? '')) {
    const that = indexOfPiece(frame, at, at + 16, /^that$/);
    return that < 0 ? null : whole(site, that + 1, 'that-clause', 0.8);
  }
  if (takes.has('whom-to') && isInfinitive(frame, at)) return whole(site, at, 'hearer-to', 0.8);
  return at < frame.pieces.length ? complementAt(site, at) : null;
}

/** "The site encourages you to …", "Storms remind us that …": anybody is meant, and nobody in particular says it. */
function isSaidToAnybody({ frame, cue }: Site, last: number): boolean {
  const hearer = frame.pieces[last - 1]?.lower ?? '';
  if (cue.verb.base === 'encourage' && isOfWhatever(frame, cue)) return true;
  if (!/^(?:encourage|remind)$/.test(cue.verb.base) || !/^(?:us|you)$/.test(hearer)) return false;
  return cue.subject?.phrase.kind !== 'name' || hearer === 'you';
}

/** "It encouraged people to drive less". */
function isOfWhatever({ pieces }: Frame, { subject }: Cue): boolean {
  return subject !== null && /^(?:it|this|that|these|which)$/.test(pieces[subject.phrase.headLast - 1]!.lower);
}

/** "people in low areas |to leave", "anyone who saw it |to call": behind what describes those who are told. */
function infinitiveBehind(frame: Frame, from: number): number {
  if (!/^(?:at|from|in|near|of|on|who|whose|with|without)$/.test(frame.pieces[from]?.lower ?? '')) return -1;
  for (let i = from; i < Math.min(frame.pieces.length, from + 14); i++) {
    if (isPause(frame, i) || BREAKS_OFF.test(frame.pieces[i]!.lower)) return -1;
    if (isInfinitive(frame, i)) return i;
  }
  return -1;
}

const BREAKS_OFF = /^(?:and|but|that|:|as|because|since|while|if|when|after|before)$/;

// ——— further behind ———

const DISTANCE = 24;

/**
 * What stands further behind its cue: "wrote in her memoir, Plain Words, “…”", "assured residents on its page, a popular
 * one, that …". No other cue may stand between.
 */
function distant(site: Site, from: number): Found | null {
  const { frame, cue, cues } = site;
  if (cue.verb.force === 'attitude' || cue.verb.force === 'discovery') return null;
  for (let i = from + 1; i < Math.min(frame.pieces.length, from + DISTANCE); i++) {
    const other = cues.find(({ at }) => at === i);
    if (frame.pieces[i]!.lower === ';' || other?.verb.force === 'say') return null;
    if (other && quotes(frame, other)) return null;
    if (isPause(frame, i) && isRelative(frame.pieces[i + 1]?.lower)) return null;
    if (frame.pieces[i]!.string) return distantString(site, i);
    const found = distantClause(site, i);
    if (found) return found;
  }
  return null;
}

function isRelative(lower: string | undefined): boolean {
  return lower !== undefined && /^(?:who|whom|which|whose|where)$/.test(lower);
}

function distantString(site: Site, at: number): Found | null {
  const { pieces } = site.frame;
  const begins =
    /^(?:[,:]|that)$/.test(pieces[at - 1]!.lower) || (/^\p{Lu}/u.test(pieces[at]!.initial) && isLong(pieces[at]!));
  return begins ? whole(site, at, 'distant-string', 0.7) : null;
}

/** "told a crowd in Lyon on its last day that …": behind a comma, or wherever somebody is told. */
function isDistantThat({ frame, cue }: Site, at: number): boolean {
  if (frame.pieces[at]!.lower !== 'that' || !cue.verb.takes.has('that')) return false;
  if (frame.pieces[at - 1]!.lower === ',') return true;
  return cue.verb.takes.has('hearer') && indexOfPiece(frame, cue.last, at, /^(?:;|[—–-]|--)$/) < 0;
}

/** Longer than most titles and terms. */
function isLong({ start, end }: Piece): boolean {
  return end - start > 30;
}

function distantClause(site: Site, at: number): Found | null {
  const { frame, cue } = site;
  const { lower } = frame.pieces[at]!;
  if (lower === ':' && cue.subject === null && cue.first === 0) return null;
  if (lower === ':' && !cue.verb.takes.has('that') && !frame.pieces[at + 1]?.string) return null;
  if (lower !== ':' && !isDistantThat(site, at)) return null;
  if (frame.pieces[at + 1]?.string) return whole(site, at + 1, 'distant-string', 0.8);
  return clauseFollows(frame, at + 1) ? whole(site, at + 1, 'distant-clause', 0.6) : null;
}
