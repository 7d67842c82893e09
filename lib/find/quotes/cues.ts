import { OCCASIONS } from '../../lexicon/around-cues.ts';
import { type Complement, CUE_VERBS, type Force, NOUNS_LIKE_CUES } from '../../lexicon/cues.ts';
import {
  BE,
  COORDINATORS,
  DETERMINERS,
  DO,
  HAVE,
  MODALS,
  NEGATIONS,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
} from '../../lexicon/function-words.ts';
import { PUBLIC_BODY_WORDS } from '../../lexicon/organisation-words.ts';
import { formsOf, type VerbForms } from '../../lexicon/verb-forms.ts';
import type { Span } from '../../text/span.ts';
import type { Frame, Piece } from './frames.ts';
import { isAdverb, type NounPhrase, nounPhraseBefore } from './noun-phrases.ts';
import { agentOf, firstPhrase, type Subject, subjectOf, type VerbGroup } from './subjects.ts';

/** A verb of the reporter's own words that may say that somebody spoke, with its subject. */
export interface Cue extends Span {
  readonly verb: CueVerb;
  readonly form: Form;
  /** The verb group with its auxiliaries, and the verb with its particle: half-open ranges of pieces. */
  readonly first: number;
  readonly at: number;
  readonly last: number;
  readonly passive: boolean;
  readonly subject: Subject | null;
}

interface CueVerb {
  readonly base: string;
  readonly particle: string | null;
  readonly force: Force;
  readonly takes: ReadonlySet<Complement>;
}

type Form = keyof VerbForms;

/** All verbs of a frame that could be cues, in text order. Whether they are is seen by what they take. */
export function findCues(frame: Frame): Cue[] {
  const cues: Cue[] = [];
  frame.pieces.forEach((piece, at) => {
    const entries = piece.token?.kind === 'word' ? VERBS.get(piece.lower) : undefined;
    if (!entries) return;
    const entry = entries.find(candidate => hasParticle(frame, at, candidate.verb));
    if (!entry || !canBeVerb(frame, at, entry)) return;
    const cue = cueAt(frame, at, entry);
    if (cue) cues.push(cue);
  });
  return cues;
}

interface Entry {
  readonly verb: CueVerb;
  readonly forms: ReadonlySet<Form>;
}

/** Entries of a verb with a particle come before those without, those of surer force before others. */
const VERBS: ReadonlyMap<string, readonly Entry[]> = entriesOf();

function entriesOf(): Map<string, Entry[]> {
  const entries = new Map<string, Entry[]>();
  const known = new Map<string, Set<Complement>>();
  for (const { force, takes, verbs } of CUE_VERBS) {
    for (const written of verbs) {
      const complements = takes.split(' ') as Complement[];
      const earlier = known.get(written);
      for (const complement of earlier ? complements : []) earlier!.add(complement);
      if (earlier) continue; // In two groups: the first has the say, the second adds what it takes.
      const [base, particle = null] = written.split('-') as [string, string?];
      const verb = { base, particle, force, takes: new Set(complements) };
      known.set(written, verb.takes);
      const forms = formsOf(base);
      for (const word of new Set(Object.values(forms) as string[])) {
        const named = (Object.keys(forms) as Form[]).filter(form => forms[form] === word);
        const list = entries.get(word) ?? [];
        list.push({ verb, forms: new Set(named) });
        entries.set(
          word,
          list.sort((a, b) => Number(b.verb.particle !== null) - Number(a.verb.particle !== null)),
        );
      }
    }
  }
  return entries;
}

function hasParticle(frame: Frame, at: number, verb: CueVerb): boolean {
  return verb.particle === null || frame.pieces[at + 1]?.lower === verb.particle;
}

// ——— is it a verb here? ———

/** Forms that are mostly nouns, when no subject, auxiliary or "to" stands before them. */
function canBeVerb(frame: Frame, at: number, { forms }: Entry): boolean {
  const piece = frame.pieces[at]!;
  const before = frame.pieces[at - 1];
  if (piece.name && !opensReport(frame, at, forms)) return false;
  if (isCapital(piece) && at > 0 && !isCapital(frame.pieces[at - 1]!) && !before?.string) return false;
  if (!before) return forms.has('past') || forms.has('ing') || at > 0;
  if (frame.pieces[at + 1]?.lower === '-' || (before.lower === '-' && !before.token?.spaced)) return false;
  if (
    DETERMINERS.has(before.lower) &&
    !/^(?:all|both|some|many|most|others|one|each|several|few|that|this|those|these|two)$/.test(before.lower)
  )
    return false;
  if (forms.has('base') && isNounWithOf(frame, at)) return false;
  if (forms.has('past') || forms.has('participle')) return !BEFORE_PARTICIPLES.test(before.lower);
  if (forms.has('ing') && NOUNS_IN_ING.test(piece.lower) && !isFreeForIng(before) && !stringFollows(frame, at))
    return false;
  if (forms.has('ing'))
    return (
      before.token?.kind !== 'possessive' &&
      !(PREPOSITIONS.has(before.lower) && !/^(?:by|after|before|in|without|since|like)$/.test(before.lower))
    );
  return isBaseOrS(before, frame.pieces[at - 2], forms);
}

/** "a previous |forecast| of rain". */
function isNounWithOf(frame: Frame, at: number): boolean {
  if (frame.pieces[at + 1]?.lower !== 'of') return false;
  return DETERMINERS.has(frame.pieces[at - 2]?.lower ?? '') && frame.pieces[at - 1]!.name === null;
}

/** "|Noting| that …, Lee left": no name, though it has a capital. */
function opensReport(frame: Frame, at: number, forms: ReadonlySet<Form>): boolean {
  return at === 0 && forms.has('ing') && /^(?:that|how|why|whether)$/.test(frame.pieces[1]?.lower ?? '');
}

/** "of alleged fraud": behind these, a form like a past is an adjective. */
const BEFORE_PARTICIPLES = /^(?:about|against|among|at|between|by|despite|for|from|into|of|on|under|with|without)$/;

/** Mostly nouns: "an early warning", "the ruling". */
const NOUNS_IN_ING = /^(?:warning|reading|reporting|ruling|meaning|posting|finding|feeling|building)$/;

/** "a sign reading “Closed”". */
function stringFollows(frame: Frame, at: number): boolean {
  const [next, further] = [frame.pieces[at + 1], frame.pieces[at + 2]];
  return next?.string != null || (/^[,:]$/.test(next?.lower ?? '') && further?.string != null);
}

function isFreeForIng(before: Piece): boolean {
  if (before.string || COORDINATORS.has(before.lower) || BE.has(before.lower)) return true;
  return /^(?:[,;:—–]|by|after|before|while)$/.test(before.lower) || before.token?.kind === 'mark';
}

function isBaseOrS(before: Piece, further: Piece | undefined, forms: ReadonlySet<Form>): boolean {
  if (before.token?.kind === 'possessive') return false;
  if (PREPOSITIONS.has(before.lower) && before.lower !== 'to') return false;
  if (before.token?.kind === 'number') return /^(?:in|of)$/.test(further?.lower ?? ''); // "six in 10 say", "15 states"
  return forms.has('s') || before.lower !== '“”';
}

function isCapital(piece: Piece): boolean {
  return piece.token !== null && /^\p{Lu}/u.test(piece.token.text);
}

// ——— the verb group and its subject ———

function cueAt(frame: Frame, at: number, { verb, forms }: Entry): Cue | null {
  const group = groupBefore(frame, at);
  const form = formAt(forms, group);
  const { first } = group;
  if (group.negated || isNobody(frame, first) || isReducedPassive(frame, first, at, verb, form)) return null;
  const last = at + (verb.particle === null ? 1 : 2);
  const isDone = (group.be && !group.have) || isDoneBy(frame, first, at);
  const passive = form !== 'ing' && forms.has('participle') && isDone;
  const subject = passive ? agentOf(frame, last) : subjectOf(frame, verbGroup(group, last, verb, form));
  if (form === 'base' && !group.bare && !canTakeBase(frame, first, subject)) return null;
  if (isNounLike(verb, form, subject) || isNounHere(frame, at, subject) || isPluralHere(frame, at, form, subject))
    return null;
  if (isOtherSense(frame, { verb, at, last, first }, subject)) return null;
  if (isAnybody(frame, subject) || isImpersonal(frame, group)) return null;
  const needsSubject = form !== 'ing' && !passive && !group.infinitive;
  if (subject === null && needsSubject && !sharesSubject(frame, first) && !isThatBehind(frame, at, last)) return null;
  const start = frame.pieces[at]!.start;
  return { verb, form, first, at, last, passive, subject, start, end: frame.pieces[last - 1]!.end };
}

/** "…, wrote that …"; but "follows |reports| that" has a noun. */
function isThatBehind(frame: Frame, at: number, last: number): boolean {
  if (frame.pieces[last]?.lower !== 'that') return false;
  const before = frame.pieces[at - 1];
  return !(
    before &&
    /[a-z]s$|^(?:after|amid|by|of|on|with)$/.test(before.lower) &&
    NOUNS_TOO.test(frame.pieces[at]!.lower)
  );
}

/** "Neither side would say", "no one said"; but not "No 10 said", the house in Downing Street. */
function isNobody(frame: Frame, first: number): boolean {
  const phrase = nounPhraseBefore(frame, first);
  if (phrase === null || frame.pieces[phrase.first + 1]?.token?.kind === 'number') return false;
  return /^(?:neither|no|nobody|none)$/.test(frame.pieces[phrase.first]!.lower);
}

function verbGroup({ first, be, have, infinitive }: Group, last: number, verb: CueVerb, form: Form): VerbGroup {
  const inverts = verb.takes.has('tag') && (!verb.takes.has('whom-to') || verb.base === 'ask') && !be && !have;
  if (form === 'ing' && !be) return { first, last, inverts, form: 'participle' };
  return { first, last, inverts, form: infinitive ? 'infinitive' : 'finite' };
}

function formAt(forms: ReadonlySet<Form>, group: Group): Form {
  if (forms.has('ing')) return 'ing';
  if (group.bare && forms.has('base')) return 'base';
  return (['past', 'participle', 's', 'base'] as const).find(form => forms.has(form))!;
}

/** The auxiliaries and adverbs before a verb, from piece `first` on. */
interface Group {
  readonly first: number;
  readonly be: boolean;
  /** "has", with no form of "be" behind it. */
  readonly have: boolean;
  /** After "to", a modal or "do": the bare form follows. */
  readonly bare: boolean;
  /** It begins with "to", so that its subject is elsewhere. */
  readonly infinitive: boolean;
  readonly negated: boolean;
}

/** Verbs that only lead over to the next: "went on to say", "continued to insist". */
const LEADS_OVER =
  /^(?:on|went|goes|going|continue[sd]?|continuing|began|begins|begun|beginning|start(?:s|ed)?|used|seem(?:s|ed)?|appear(?:s|ed)?|proceed(?:s|ed)?|want(?:s|ed)?|like[sd]?|tend(?:s|ed)?|like|felt|feels|compelled|had|has|have|is|are|was|were|happened|able|quick|expected|set|got|gets|rushed|came)$/;
/** Verbs behind which "to say" says that nothing was said. */
const REFUSES =
  /^(?:declin(?:e|es|ed|ing)|refus(?:e|es|ed|ing)|fail(?:s|ed|ing)?|hesitat(?:e|es|ed)|unable|reluctant|unwilling|hesitant)$/;
const LONGEST_GROUP = 8;

function groupBefore(frame: Frame, at: number): Group {
  let first = at;
  let to = -1;
  while (first > 0 && at - first < LONGEST_GROUP && isInGroup(frame, first - 1, to >= 0)) {
    first--;
    if (frame.pieces[first]!.lower === 'to') to = first;
  }
  while (first < at && isAdverb(frame, first) && !BEGINS_GROUP.test(frame.pieces[first]!.lower)) first++;
  const words = frame.pieces.slice(first, at).map(({ lower }) => lower);
  const be = words.findLastIndex(word => BE.has(word) || word === "'s");
  const refuses = to > 0 && REFUSES.test(frame.pieces[to - 1]!.lower);
  return {
    first,
    be: be >= 0,
    have: words.findLastIndex(word => HAVE.has(word)) > be,
    bare: words.some(word => word === 'to' || MODALS.has(word) || DO.has(word)),
    infinitive: words[0] === 'to',
    negated: refuses || words.some(word => NEGATIONS.has(word)),
  };
}

const BEGINS_GROUP = /^(?:never|not|also|later|then|now|still|once|often|again)$|ly$/;

function isInGroup(frame: Frame, at: number, infinitive: boolean): boolean {
  const { lower, token, name } = frame.pieces[at]!;
  if (!token || name) return false;
  if (lower === 'to' && /^(?:spoke|spoken|talked)$/.test(frame.pieces[at - 1]?.lower ?? '')) return false;
  if (BE.has(lower) || HAVE.has(lower) || MODALS.has(lower) || DO.has(lower) || lower === 'to') return true;
  if (lower === "'s") return /^(?:he|she|it|who|that)$/.test(frame.pieces[at - 1]?.lower ?? '');
  return (infinitive && LEADS_OVER.test(lower)) || NEGATIONS.has(lower) || isAdverb(frame, at);
}

function canTakeBase(frame: Frame, first: number, subject: Subject | null): boolean {
  if (!subject) return /^(?:and|or|but)$/.test(frame.pieces[first - 1]?.lower ?? '');
  if (subject.order === 'behind') return false;
  if (subject.order === 'antecedent') return true;
  const { phrase } = subject;
  const last = frame.pieces[phrase.headLast - 1]!;
  if (isSeenDoing(frame, phrase) || isManyOf(frame, phrase)) return true;
  if (isShare(frame, phrase)) return true;
  if (last.token?.kind === 'number') return false;
  if (isOfPlural(frame, phrase)) return true;
  if (phrase.kind === 'pronoun')
    return /^(?:they|we|i|you|many|some|most|others|both|who|all|few|several|these|those)$/.test(last.lower);
  if (
    phrase.last !== phrase.headLast &&
    frame.pieces.slice(phrase.first, phrase.last).some(piece => piece.lower === 'and')
  )
    return true;
  return (
    /(?:s|people|police|men|women|media|data|children|public|staff|percent|cent|half|majority|third|quarter)$|^those$/.test(
      last.lower,
    ) || phrase.name?.type === 'organisation'
  );
}

/** "saw |Lee| admit that …". */
function isSeenDoing(frame: Frame, { first, name }: NounPhrase): boolean {
  return name?.type === 'person' && [first - 1, first].some(at => SENSES.test(frame.pieces[at]?.lower ?? ''));
}

const SENSES = /^(?:hear|heard|hearing|saw|see|seeing|seen|watch|watched|watching)$/;

/** "a number of sailors say", "a handful of them admit": many, though the head is one. */
function isManyOf(frame: Frame, { headLast, last }: NounPhrase): boolean {
  return (
    last > headLast + 1 &&
    frame.pieces[headLast]!.lower === 'of' &&
    /^(?:array|chorus|couple|group|handful|host|lot|majority|mix|number|pair|range|series|slew|string|trio|variety)$/.test(
      frame.pieces[headLast - 1]!.lower,
    )
  );
}

/** "six in 10 say", "about 4 in 10 say", "voters in all five say". */
function isShare(frame: Frame, { headLast }: NounPhrase): boolean {
  const { lower, token } = frame.pieces[headLast - 1]!;
  if (/^(?:two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds|thousands)$/.test(lower)) return true;
  if (token?.kind !== 'number' && lower !== 'one') return false;
  return frame.pieces[headLast]?.lower === 'in' || frame.pieces[headLast - 2]?.lower === 'in';
}

/** "|People| briefed on the situation say": the noun before the verb is not its subject. */
function isOfPlural(frame: Frame, phrase: NounPhrase): boolean {
  if (!PREPOSITIONS.has(frame.pieces[phrase.first - 1]?.lower ?? '')) return false;
  const opening = firstPhrase(frame, phrase.first);
  return opening !== null && /s$|^(?:people|police)$/.test(frame.pieces[opening.headLast - 1]!.lower);
}

/** "the early states that …": only who can speak, or what is written, states. */
function isNounHere(frame: Frame, at: number, subject: Subject | null): boolean {
  if (!NOUNS_LIKE_CUES.has(frame.pieces[at]!.lower) || subject === null) return false;
  const { phrase } = subject;
  if (phrase.kind === 'pronoun' || subject.order === 'antecedent') return false;
  // "a lawyer who has cared for harbour |projects|": they belong to the word before.
  const near = nounPhraseBefore(frame, at);
  if (near && near.first > phrase.first && PREPOSITIONS.has(frame.pieces[near.first - 1]?.lower ?? '')) return true;
  const head = frame.pieces[phrase.headLast - 1]!;
  return phrase.name?.type !== 'person' && phrase.name?.type !== 'organisation' && !isSpeaking(head.lower);
}

/** "the other |shows| in the list", "TV |shows|": what stands before is no subject. */
function isPluralHere(frame: Frame, at: number, form: Form, subject: Subject | null): boolean {
  if (form !== 's' || subject?.order !== 'before' || subject.phrase.kind === 'pronoun') return false;
  const { first, headLast } = subject.phrase;
  const words = frame.pieces.slice(first, headLast).map(({ lower }) => lower);
  // "priority and speed |signals|": two would have another form of the verb.
  if (words.includes('and') && !subject.phrase.name) return true;
  // "the long jokes, and …": one of a list.
  const listed = frame.pieces[first - 1]?.lower === ',' && frame.pieces[at + 1]?.lower === ',';
  if (listed && words.length <= 2 && frame.pieces[at + 2]?.lower === 'and') return true;
  if (/ing$/.test(words.at(-1)!) && NOUNS_TOO.test(frame.pieces[at]!.lower)) return true; // "lingering |questions|"
  if (words[0] === 'according') return true; // "according to local news |reports|"
  if (isBarePlural(frame, at, subject.phrase)) return true;
  return words.length <= 2 && BEFORE_PLURALS.test(words.at(-1)!);
}

/** "initial |reports| said that …": the verb follows. */
function isBarePlural(frame: Frame, at: number, { first, kind }: NounPhrase): boolean {
  const next = frame.pieces[at + 1];
  if (!next || kind !== 'noun' || !NOUNS_TOO.test(frame.pieces[at]!.lower)) return false;
  return !DETERMINERS.has(frame.pieces[first]!.lower) && VERBS.has(next.lower) && next.token?.kind === 'word';
}

const NOUNS_TOO =
  /^(?:answers|claims|comments|notes|offers|orders|promises|questions|remarks|replies|reports|requests|signals|talks)$/;

const BEFORE_PLURALS =
  /^(?:cable|following|former|further|latest|many|new|news|next|other|past|previous|quiz|radio|reality|recent|same|several|similar|such|tv|television|various)$/;

/** A verb that says something else here. */
function isOtherSense(
  frame: Frame,
  { verb, at, last, first }: Pick<Cue, 'verb' | 'at' | 'last' | 'first'>,
  subject: Subject | null,
): boolean {
  if (at === 0 && verb.base === 'read') return true; // "Read more: …"
  if (verb.base === 'reckon' && frame.pieces[last]?.lower === 'with') return true;
  if (/^(?:suggest|imply)$/.test(verb.base) && isSeeming(frame, first, at)) return true;
  return isPraise(frame, verb, subject) || isNaming(frame, verb, first, last);
}

/** "it |does seem to| suggest that": so it looks to the reporter. */
function isSeeming(frame: Frame, first: number, at: number): boolean {
  if (frame.pieces.slice(Math.max(0, first - 4), at).every(({ lower }) => !/^(?:it|this|that)$/.test(lower)))
    return false;
  return frame.pieces
    .slice(Math.max(0, first - 1), at)
    .some(({ lower }) => /^(?:seem|seems|seemed|appear|appears|appeared)$/.test(lower));
}

/** "the lamp proves useful": no thing that proves anything. */
function isPraise(frame: Frame, verb: CueVerb, subject: Subject | null): boolean {
  if (verb.force !== 'discovery' || subject?.order !== 'behind' || subject.phrase.kind !== 'noun') return false;
  return !DETERMINERS.has(frame.pieces[subject.phrase.first]!.lower);
}

/** "a script |called| “Rain,” a story of …": it has that name. */
function isNaming(frame: Frame, verb: CueVerb, first: number, last: number): boolean {
  return verb.takes.has('small') && frame.pieces[last]?.titled === true && !isWhatTheyCall(frame, first);
}

/** "plants |you| can add": anybody does. */
function isAnybody(frame: Frame, subject: Subject | null): boolean {
  return subject?.phrase.kind === 'pronoun' && frame.pieces[subject.phrase.last - 1]!.lower === 'you';
}

/** "it is important |to note| that", "it is worth |noting| that": the reporter's own remark. */
function isImpersonal(frame: Frame, { first, infinitive }: Group): boolean {
  const before = frame.pieces[first - 1]?.lower ?? '';
  if (!infinitive) return before === 'worth';
  const [be, it] = [frame.pieces[first - 2]?.lower ?? '', frame.pieces[first - 3]?.lower ?? ''];
  return (BE.has(be) || be === "'s") && /^(?:it|this|that)$/.test(it) && !COMMANDED.test(before);
}

/** "It was supposed to say …", "It was able to confirm …": somebody does. */
const COMMANDED = /^(?:able|expected|forced|obliged|quick|ready|said|set|supposed|unable)$/;

/** Papers and bodies, and those who rule. */
function isSpeaking(lower: string): boolean {
  return (
    OCCASIONS.has(lower) || PUBLIC_BODY_WORDS.has(lower) || /^(?:judges?|justices?|lawyers?|indictment)$/.test(lower)
  );
}

/** "an attack", "slams": nouns, unless a person does it. */
function isNounLike(verb: CueVerb, form: Form, subject: Subject | null): boolean {
  if (verb.force !== 'manner' || !verb.takes.has('as') || (form !== 's' && form !== 'base')) return false;
  const name = subject?.phrase.name;
  return subject?.phrase.kind === 'noun' || (name != null && name.type !== 'person' && name.type !== 'organisation');
}

/** "Asked whether …, Lee said": those who are asked do not speak. */
function isReducedPassive(frame: Frame, first: number, at: number, verb: CueVerb, form: Form): boolean {
  if (form !== 'past') return false;
  const before = frame.pieces[first - 1];
  const next = frame.pieces[at + 1]?.lower ?? '';
  if (verb.takes.has('as'))
    return first === at && next === 'as' && (!before || isPauseOrNoun(before)) && !isWhatTheyCall(frame, first);
  if (!verb.takes.has('whom') && !verb.takes.has('whom-to')) return false;
  if (!before || /^(?:when|if|as|once|being|getting)$/.test(before.lower)) return true;
  if (before.lower !== ',' || !/^(?:about|by|how|if|that|to|what|when|where|whether|who|why)$/.test(next)) return false;
  return next !== 'that' || !closesApposition(frame, first - 1);
}

/** "a claim |rejected| by the mayor"; but "said by phone". */
function isDoneBy({ pieces }: Frame, first: number, at: number): boolean {
  const [before, agent] = [pieces[first - 1], pieces[at + 2]];
  if (first !== at || pieces[at + 1]?.lower !== 'by' || !before || !agent || !isPauseOrNoun(before)) return false;
  return agent.name !== null || DETERMINERS.has(agent.lower);
}

/** "the Herald, the mouthpiece of the party|,| warned that": the subject stands before the aside. */
function closesApposition(frame: Frame, comma: number): boolean {
  const aside = nounPhraseBefore(frame, comma);
  return (
    aside !== null && DETERMINERS.has(frame.pieces[aside.first]!.lower) && frame.pieces[aside.first - 1]?.lower === ','
  );
}

/** "what |the mayor| described as": the noun before the verb is its subject. */
function isWhatTheyCall(frame: Frame, first: number): boolean {
  const phrase = nounPhraseBefore(frame, first);
  return phrase !== null && /^(?:what|which|whom|that)$/.test(frame.pieces[phrase.first - 1]?.lower ?? '');
}

function isPauseOrNoun(piece: Piece): boolean {
  return (
    piece.lower === ',' || (piece.token?.kind === 'word' && piece.name === null && !SUBJECT_PRONOUNS.has(piece.lower))
  );
}

/** Whether a verb without a subject of its own can share one: "…, and said", "but warned". */
function sharesSubject(frame: Frame, first: number): boolean {
  const before = frame.pieces[first - 1];
  return (
    before !== undefined &&
    (COORDINATORS.has(before.lower) || /^(?:,|then|—|–)$/.test(before.lower) || before.string !== null)
  );
}
