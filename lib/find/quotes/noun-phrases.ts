import { HEARERS } from '../../lexicon/around-cues.ts';
import { CUE_S_FORMS } from '../../lexicon/cue-forms.ts';
import {
  ADVERBS,
  COORDINATORS,
  DETERMINERS,
  FINITE_AUXILIARIES,
  NO_ADVERBS,
  OBJECT_PRONOUNS,
  PREPOSITIONS,
  RELATING_PREPOSITIONS,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
  TIME_WORDS,
} from '../../lexicon/function-words.ts';
import { ADJECTIVES_IN_ED, IRREGULAR_PASTS, PRESENT_VERBS } from '../../lexicon/irregular-verbs.ts';
import type { Name } from '../../mentions.ts';
import type { Frame, Piece } from './frames.ts';

/** A noun phrase of a frame: the half-open range `first`…`last` of its pieces. */
export interface NounPhrase {
  readonly first: number;
  readonly last: number;
  /** The pieces of its head chunk, without "of …", "for …" behind it. */
  readonly headLast: number;
  readonly kind: 'pronoun' | 'name' | 'noun';
  /** The name that the head chunk ends with. */
  readonly name: Name | null;
}

const PASTS: ReadonlySet<string> = new Set(IRREGULAR_PASTS);
const PRESENTS: ReadonlySet<string> = new Set(PRESENT_VERBS);

/** The noun phrase that ends just before piece `end`: "a spokesman for the mayor| said". */
export function nounPhraseBefore(frame: Frame, end: number): NounPhrase | null {
  const head = chunkBefore(frame, end);
  if (!head || head.kind === 'pronoun') return head;
  return joined(frame, head);
}

/** The noun phrase that begins at piece `start`: "said |the mayor of Lyon, …". */
export function nounPhraseAfter(frame: Frame, start: number): NounPhrase | null {
  const head = chunkAfter(frame, start);
  if (!head || head.kind === 'pronoun') return head;
  let last = head.last;
  for (let i = 0; i < 3; i++) {
    const joint = frame.pieces[last];
    if (!joint || !/^(?:of|for|at|from|and)$/.test(joint.lower)) break;
    const next = chunkAfter(frame, last + 1);
    if (!next || next.kind === 'pronoun') break;
    last = next.last;
  }
  return { ...head, last };
}

// ——— chunks: determiner, adjectives, nouns ———

const MAX_CHUNK = 14;

function chunkBefore(frame: Frame, end: number): NounPhrase | null {
  const last = frame.pieces[end - 1];
  if (!last || last.string) return null;
  // "three of her accusers": the number is the head.
  if (/^(?:one|two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds|thousands)$/.test(last.lower))
    return phrase(frame, end - 1, end, 'noun');
  if (/^(?:them|us|you)$/.test(last.lower) && frame.pieces[end - 2]?.lower === 'of') return pronounOf(frame, end);
  if (isPronoun(last, frame.pieces[end - 2])) return phrase(frame, end - 1, end, 'pronoun');
  let first = end;
  while (first > 0 && end - first < MAX_CHUNK) {
    const piece = frame.pieces[first - 1]!;
    if (first < end && isDeterminer(piece)) {
      first--;
      if (!DETERMINERS.has(frame.pieces[first - 1]?.lower ?? '')) break; // "all the officials"
      continue;
    }
    if (!isNominal(frame, first - 1, first === end)) break;
    first--;
  }
  first = withoutLeadingMarks(frame, first, end);
  return first === end ? null : phrase(frame, first, end, frame.pieces[end - 1]!.name ? 'name' : 'noun');
}

/** "all of them", "one of us". */
function pronounOf(frame: Frame, end: number): NounPhrase | null {
  const first = end - 3;
  return first >= 0 && frame.pieces[first]!.token?.kind === 'word' ? phrase(frame, first, end, 'pronoun') : null;
}

function chunkAfter(frame: Frame, start: number): NounPhrase | null {
  const initial = frame.pieces[start];
  if (!initial || initial.string) return null;
  const pronoun = isPronoun(initial, undefined) || (OBJECT_PRONOUNS.has(initial.lower) && !isAcronym(initial));
  const next = frame.pieces[start + 1];
  if (pronoun && (!isNominalAt(frame, start + 1) || beginsAnother(initial, next!)))
    return phrase(frame, start, start + 1, 'pronoun');
  let last = start;
  while (last < frame.pieces.length && last - start < MAX_CHUNK && goesOn(frame, start, last)) last++;
  if (last === start || (last === start + 1 && isDeterminer(initial))) return null;
  return phrase(frame, start, last, frame.pieces[last - 1]!.name ? 'name' : 'noun');
}

/** "called it |the end|", "told us |the plan|", but not "all |three|". */
function beginsAnother(pronoun: Piece, next: Piece): boolean {
  return (
    OBJECT_PRONOUNS.has(pronoun.lower) &&
    /^(?:an?|the|this|that|these|those|his|her|its|their|our|my)$/.test(next.lower)
  );
}

/** Whether the piece at `last` belongs to the chunk that began at `start`. */
function goesOn(frame: Frame, start: number, last: number): boolean {
  const before = last > start ? frame.pieces[last - 1]! : null;
  if (isDeterminer(frame.pieces[last]!)) return !before || DETERMINERS.has(before.lower);
  if (!isNominalAt(frame, last)) return false;
  // "told reporters visibility was poor".
  if (before && /s$/.test(before.lower) && HEARERS.has(before.lower)) return false;
  if (!before || !beginsName(frame, last) || before.token?.kind === 'possessive') return true;
  // "told lawmakers Smith had", "told Lee Smith had": a name here begins a phrase of its own.
  return before.name ? before.name.type !== 'person' : !/s$/.test(before.lower);
}

function phrase(frame: Frame, first: number, last: number, kind: NounPhrase['kind']): NounPhrase {
  return {
    first,
    last,
    headLast: last,
    kind,
    name: kind === 'pronoun' ? null : (frame.pieces[last - 1]?.name ?? null),
  };
}

/** Put "the mayor of", "a spokesman for" before a chunk, and "Smith and" where both carry the verb. */
function joined(frame: Frame, head: NounPhrase): NounPhrase {
  let whole = head;
  for (let i = 0; i < 4; i++) {
    const joint = frame.pieces[whole.first - 1];
    if (!joint) break;
    const before = chunkBefore(frame, whole.first - 1);
    if (!before || (before.kind === 'pronoun' && frame.pieces[before.first]!.lower !== 'those')) break;
    if (isDoing(frame, before)) break;
    if (RELATING_PREPOSITIONS.has(joint.lower) && !isTimeOnly(frame, before)) {
      whole = {
        ...before,
        kind: before.kind === 'pronoun' ? 'noun' : before.kind,
        last: whole.last,
        headLast: before.last,
      };
    } else if (/^(?:and|&)$/.test(joint.lower) && startsClause(frame, before.first)) {
      whole = { ...before, last: whole.last, headLast: whole.headLast, name: null, kind: 'noun' };
    } else break;
  }
  return whole;
}

/** "after |agreeing| to a plan": no noun. */
function isDoing(frame: Frame, { first, last }: NounPhrase): boolean {
  const { token, name, lower } = frame.pieces[first]!;
  if (last - first !== 1 || token?.kind !== 'word' || name || !/.{3}ing$/.test(lower)) return false;
  return PREPOSITIONS.has(frame.pieces[first - 1]?.lower ?? '');
}

/** Whether nothing stands before a phrase that could be the verb of which it is the object. */
function startsClause(frame: Frame, first: number): boolean {
  const before = frame.pieces[first - 1];
  return (
    !before ||
    /^[,;:—–(]$/.test(before.lower) ||
    SUBORDINATORS.has(before.lower) ||
    /^(?:both|but)$/.test(before.lower) ||
    before.string !== null
  );
}

function isTimeOnly(frame: Frame, chunk: NounPhrase): boolean {
  return frame.pieces.slice(chunk.first, chunk.last).every(piece => TIME_WORDS.has(piece.lower));
}

function withoutLeadingMarks(frame: Frame, first: number, end: number): number {
  let start = first;
  while (
    start < end &&
    (frame.pieces[start]!.token?.kind === 'mark' || frame.pieces[start]!.token?.kind === 'possessive')
  )
    start++;
  return start;
}

// ——— words ———

/** Whether a piece stands for a person or thing and begins no longer phrase. */
export function isPronoun(piece: Piece, before: Piece | undefined): boolean {
  if (!SUBJECT_PRONOUNS.has(piece.lower) || piece.lower === 'both' || isAcronym(piece)) return false;
  // "the others", "the one": no pronouns.
  return !before || !DETERMINERS.has(before.lower) || /^(?:he|she|they|it|i|we|you|who)$/.test(piece.lower);
}

/** "WHO", "US" are no pronouns. */
function isAcronym({ token }: Piece): boolean {
  return token !== null && /^(?:WHO|US|IT)$/.test(token.text);
}

function isDeterminer(piece: Piece): boolean {
  return DETERMINERS.has(piece.lower) && !piece.name;
}

function isNominalAt(frame: Frame, at: number): boolean {
  return at < frame.pieces.length && isNominal(frame, at, false);
}

function beginsName(frame: Frame, at: number): boolean {
  const name = frame.pieces[at]!.name;
  return name !== null && frame.pieces[at - 1]?.name !== name;
}

/** Whether a piece can be a noun, adjective or number of a chunk. `asHead`: it would be the last word. */
function isNominal(frame: Frame, at: number, asHead: boolean): boolean {
  const piece = frame.pieces[at]!;
  const { token, lower } = piece;
  if (piece.titled) return true;
  if (piece.string) return !asHead && isMarkedAdjective(frame, at);
  if (!token) return false;
  if (piece.name) return !TIME_WORDS.has(lower) || !asHead;
  if (token.kind === 'possessive') return !asHead && at > 0;
  if (token.kind === 'mark') return !asHead && (/^[-&/%$£€]$/.test(token.text) || isPluralPossessive(frame, at));
  if (token.kind === 'number') return true;
  if (at === 0 ? isOpeningParticiple(frame) : isToSee(frame, at)) return false;
  if (TIME_WORDS.has(lower)) return !asHead && isTimeInPhrase(frame, at);
  return (isAcronym(piece) || !isFunctionWord(lower)) && !isVerbAt(frame, at);
}

/** "an |August| 2025 report", "at |Monday|'s meeting", but "on Wednesday officials". */
function isTimeInPhrase({ pieces }: Frame, at: number): boolean {
  return DETERMINERS.has(pieces[at - 1]?.lower ?? '') || pieces[at + 1]?.token?.kind === 'possessive';
}

const LONGEST_ADJECTIVE = 22;

/** "the |“interim”| government": a word or two in marks within a noun phrase. */
function isMarkedAdjective(frame: Frame, at: number): boolean {
  const { start, end, initial, final } = frame.pieces[at]!;
  const before = frame.pieces[at - 1];
  if (end - start > LONGEST_ADJECTIVE || !/^\p{Ll}/u.test(initial) || !/[\p{L}\p{N}]/u.test(final)) return false;
  return (
    before !== undefined &&
    (DETERMINERS.has(before.lower) || before.token?.kind === 'possessive') &&
    isNominalAt(frame, at + 1)
  );
}

/** "to |see| Lee go": no part of the phrase "Lee". */
function isToSee({ pieces }: Frame, at: number): boolean {
  return pieces[at - 1]!.lower === 'to' && /^(?:hear|see|watch)$/.test(pieces[at]!.lower);
}

/** "Speaking to reporters", "Leaving the room". */
function isOpeningParticiple({ pieces }: Frame): boolean {
  const next = pieces[1]?.lower ?? '';
  return /ing$/.test(pieces[0]!.lower) && (PREPOSITIONS.has(next) || BEFORE_ADJECTIVES.has(next) || next === 'that');
}

/** "the workers' union". */
function isPluralPossessive(frame: Frame, at: number): boolean {
  const { token } = frame.pieces[at]!;
  return /^['’]$/.test(token!.text) && !token!.spaced && /s$/.test(frame.pieces[at - 1]?.lower ?? '');
}

/** Words that can be no noun, adjective or number. */
const FUNCTION_WORDS: ReadonlySet<string> = new Set([
  ...PREPOSITIONS,
  ...COORDINATORS,
  ...SUBORDINATORS,
  ...FINITE_AUXILIARIES,
  ...'be been being having not what whatever who he she they we i him them me us you it'.split(' '),
  ...[...ADVERBS].filter(word => !/^(?:first|more|most)$/.test(word)),
]);

function isFunctionWord(lower: string): boolean {
  return FUNCTION_WORDS.has(lower) || (lower.endsWith('ly') && !NO_ADVERBS.has(lower));
}

/** Whether an adverb stands at `at`: "also", "repeatedly", not "family". */
export function isAdverb(frame: Frame, at: number): boolean {
  return isAdverbWord(frame.pieces[at]!.lower);
}

function isAdverbWord(lower: string): boolean {
  return ADVERBS.has(lower) || (lower.endsWith('ly') && !NO_ADVERBS.has(lower));
}

/** Whether a word looks like the verb of a clause, by its form and the word before it. */
export function isVerbAt(frame: Frame, at: number): boolean {
  const piece = frame.pieces[at]!;
  const before = frame.pieces[at - 1];
  if (piece.token?.kind === 'possessive') return CONTRACTS_IS.test(before?.lower ?? '');
  if (piece.token?.kind !== 'word' || piece.name) return false;
  if (at > 0 && piece.lower === 'may' && piece.initial === 'M') return false; // "in late May"
  if (FINITE_AUXILIARIES.has(piece.lower) || isContraction(piece)) return true;
  const determined = before && (BEFORE_ADJECTIVES.has(before.lower) || before.token?.kind === 'possessive');
  if (determined || piece.token.capital) return false;
  if (before?.name?.type === 'person' && CUE_S_FORMS.has(piece.lower)) return true;
  if (PASTS.has(piece.lower)) return !ADJECTIVES_IN_ED.has(piece.lower);
  if (piece.lower.endsWith('ed') && piece.lower.length > 3)
    return !ADJECTIVES_IN_ED.has(piece.lower) && !isAdjectival(frame, at);
  return PRESENTS.has(piece.lower) && !PREPOSITIONS.has(before?.lower ?? '');
}

/** Behind these, "'s" is a verb: "it's late", "there's work". */
const CONTRACTS_IS = /^(?:he|here|how|it|she|that|there|this|what|where|who)$/;

/** "they're", "we'll": a pronoun and its verb in one word. */
export function isContraction({ lower }: Piece): boolean {
  return /^(?:he|i|it|she|that|there|they|this|we|who|you)['’](?:d|ll|m|re|ve)$/.test(lower);
}

/** Behind these, a form like a verb's is an adjective: "the reported attack"; "that reported" and "some reported" are not. */
const BEFORE_ADJECTIVES: ReadonlySet<string> = new Set(
  'a an the my your his her its our their this every any no'.split(' '),
);

/** "the recently elected mayor": behind an adverb behind a determiner, or after a preposition. */
function isAdjectival(frame: Frame, at: number): boolean {
  const before = frame.pieces[at - 1];
  if (!before) return true;
  if (PREPOSITIONS.has(before.lower) || (before.lower === '-' && !before.token!.spaced)) return true;
  const further = frame.pieces[at - 2];
  return /(?:ly|-)$/.test(before.lower) && !!further && DETERMINERS.has(further.lower);
}
