import { DETERMINERS } from '../../lexicon/function-words.ts';
import type { Range } from '../../text/range.ts';
import { clauseFollows, hasString, indexOfPiece, isIng, isPause, saysSomething } from './clauses.ts';
import type { Frame } from './frames.ts';
import { isVerbAt, type NounPhrase } from './noun-phrases.ts';
import { endOfSpeech } from './speech-end.ts';
import type { Found, Site } from './utterance.ts';

/** "called it a mistake", "called the report “false”": the part is what it was called, or all when nothing is quoted. */
export function called(site: Site, object: NounPhrase): Found | null {
  const { frame } = site;
  // "call themselves “friends of the pier”": a name they go by.
  if (/^(?:itself|themselves)$/.test(frame.pieces[object.first]!.lower)) return null;
  const end = endOfSpeech(site, object.first);
  const string = indexOfPiece(frame, object.first, end, /^“”$/);
  if (string < 0) {
    const next = frame.pieces[object.headLast];
    if (!next || !/^(?:a|an|the)$/.test(next.lower)) return null;
    return { parts: [{ first: object.first, last: end }], rule: 'called', confidence: 0.6 };
  }
  const last = endOfPredicate(frame, string, end);
  const first = last > string + 1 && DETERMINERS.has(frame.pieces[string - 1]!.lower) ? string - 1 : string;
  return { parts: [{ first, last }], rule: 'called', confidence: 0.75 };
}

/** "described |the vote as a mistake", "condemned |a “retreat” from the coast". */
export function describedAs(site: Site, from: number): Found | null {
  const end = endOfSpeech(site, from);
  const as = indexOfPiece(site.frame, from, Math.min(end, from + 25), /^as$/);
  return as < 0 ? quotedObject(site) : asComplement(site, as + 1);
}

/**
 * "described it as “a path to peace”". What is not quoted at all counts only after verbs that always report, and where
 * somebody does: "is hailed as a model" is what all the world says.
 */
export function asComplement(site: Site, at: number): Found | null {
  const end = endOfSpeech(site, at);
  const { subject } = site.cue;
  const agent = subject?.order === 'agent' && subject.phrase.first > at ? subject.phrase.first - 1 : end;
  const part = { first: at, last: Math.min(end, agent) };
  if (part.first >= part.last || (!hasString(site.frame, part) && clauseFollows(site.frame, at))) return null;
  const reports = site.cue.verb.force === 'speech' && !(site.cue.passive && subject === null);
  if (!reports && !hasString(site.frame, part)) return null;
  const last = beforeMainVerb(site.frame, part);
  return {
    parts: [{ first: behindArticle(site.frame, part.first, last), last }],
    rule: 'described-as',
    confidence: 0.75,
  };
}

/** "a plan that was described as “mad” |won the vote": the verb of the sentence follows the string. */
function beforeMainVerb(frame: Frame, { first, last }: Range): number {
  for (let i = first + 1; i < last; i++)
    if (
      frame.pieces[i - 1]!.string &&
      isVerbAt(frame, i) &&
      !/^(?:by|in|on|for)$/.test(frame.pieces[i + 1]?.lower ?? '')
    )
      return i;
  return last;
}

/** "a |“mad plan”|": where a string is all that was said, its article is the reporter's. */
function behindArticle(frame: Frame, first: number, last: number): number {
  const only = last - first === 2 && frame.pieces[first + 1]!.string !== null;
  return only && DETERMINERS.has(frame.pieces[first]!.lower) ? first + 1 : first;
}

/** "condemned a “regression” in pay": the whole object, if words of it are quoted. */
export function quotedObject(site: Site): Found | null {
  const { frame, cue } = site;
  if (!cue.verb.takes.has('as')) return null;
  const end = endOfSpeech(site, cue.last);
  const string = indexOfPiece(frame, cue.last, end, /^“”$/);
  if (string < 0) return null;
  // "the idea of “a dry pier,” |a term that …".
  const reason = indexOfPiece(frame, string + 1, string + 2, REASONS) > 0;
  const part = { first: cue.last, last: frame.pieces[string]!.final === ',' || reason ? string + 1 : end };
  return { parts: [part], rule: 'object-with-string', confidence: 0.5 };
}

/** "accused both levels of government of |lying": the "of" before a participle, or else the first. */
export function accusedOf(site: Site, { headLast, last }: NounPhrase): Found | null {
  let of = indexOfPiece(site.frame, headLast, last + 1, /^of$/);
  for (let i = of; i > 0 && i <= last + 1; i++)
    if (site.frame.pieces[i]?.lower === 'of' && isIng(site.frame, i + 1)) of = i;
  // "the council, which has run the pier since 1990, of |hiding it".
  const close =
    of < 0 && site.frame.pieces[last]?.lower === ',' ? indexOfPiece(site.frame, last + 1, last + 20, /^,$/) : -1;
  if (close > 0 && site.frame.pieces[close + 1]?.lower === 'of') of = close + 1;
  if (of < 0) return null;
  const part = { first: of + 1, last: endOfSpeech(site, of + 1) };
  return saysSomething(site.frame, part) ? { parts: [part], rule: 'accused-of', confidence: 0.6 } : null;
}

/** Behind what a string says of something; what the subject does next was not said: "called him “weak” |and left". */
export function endOfPredicate(frame: Frame, string: number, end: number): number {
  const next = frame.pieces[string + 1];
  if (!next || isPause(frame, string + 1)) return string + 1;
  if (frame.pieces[string]!.final === ',' && !next.string && next.lower !== 'and') return string + 1;
  if (
    /^(?:and|but|or|when|as|while|in|on|at|during|after|amid|before)$/.test(next.lower) &&
    !frame.pieces[string + 2]?.string
  )
    return string + 1;
  if (REASONS.test(next.lower)) return string + 1;
  return end;
}

/** Begin what the reporter says of it: "called the plan “weak” |because nobody had read it". */
const REASONS = /^(?:although|because|despite|since|though|without)$/;
