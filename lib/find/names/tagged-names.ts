import { NO_PERSONS } from '../../lexicon/no-persons.ts';
import { SURE_PREPOSITIONS } from '../../lexicon/place-words.ts';
import type { Name } from '../../mentions.ts';
import type { Resources } from '../../resources.ts';
import { indexInSorted } from '../../sorted.ts';
import { chunksOf, costsOf, decode, type SequenceModel, scoresOf } from '../../tag/model.ts';
import { type NameRuns, nameRuns } from '../../tag/name-features.ts';
import { indexAt, type Reading } from '../../text/reading.ts';
import { byStart, type Span, sliceOf } from '../../text/span.ts';
import { isCapitalised, type Token } from '../../text/tokens.ts';
import { withKnownPeople } from './known-people.ts';
import { withKnownPlaces } from './known-places.ts';
import { findNames } from './names.ts';
import { type Costs, NAME_TYPES, withOneType } from './one-type.ts';
import { withShortBodies } from './short-bodies.ts';
import { FLAG, flagsOf } from './word-flags.ts';

/**
 * What the model must lose by any other label before its word is taken where rules see no name of this type. Its scale is
 * that of the weights: 127 is the strongest feature there can be.
 */
const SURE: Readonly<Record<Name['type'], number>> = { person: 125, organisation: 0, place: 0, other: 0 };

/** What the model may lose by a name that only the rules see, and the name still is of the type that they give it. */
const DEAR: Readonly<Record<Name['type'], number>> = { person: 250, organisation: 180, place: 160, other: Infinity };

/** The same where a word says that it is a body. */
const DEAR_BODY = 260;

/** The rule of names that a list has: the model need not be asked. */
const KNOWN = 'known-person';

/**
 * Find the names of an article: by the model, to which the rules propose, and by the rules where it sees none.
 * Without a model the rules do alone.
 */
export function findTaggedNames(reading: Reading, resources: Resources): Name[] {
  const proposals = findNames(reading, resources);
  const { names: model } = resources.models;
  const { taggedWords } = resources.memory;
  if (!taggedWords || !model) return proposals;
  const runs = nameRuns(reading, proposals, taggedWords);
  const judgement = judge(reading, runs, model);
  const surely = proposals.filter(({ rule }) => rule === KNOWN);
  const tagged = judgement.names
    .filter(name => !isNamedAfter(name, reading) && overlapping(surely, name).length === 0)
    .flatMap(name => confirmed(name, proposals, reading));
  const beside = proposals.flatMap(proposal => besideTagged(proposal, tagged, judgement));
  const found = [...tagged, ...beside].sort(byStart);
  const names = withKnownPeople(
    withOneType(found, name => (name.rule === KNOWN ? null : costsIn(reading, name, judgement)), reading.text),
    reading,
  );
  const persons = names
    .filter((name, i) => !isLettersBehind(name, names[i - 1], reading))
    .map(name => withoutThing(name, reading));
  return withShortBodies(withKnownPlaces(persons, reading, resources.gazetteer), reading, resources.gazetteer);
}

/** What each type of a name costs, where the mention does not tell of itself that it is a person, or a place: "at Quelk". */
function costsIn({ tokens }: Reading, name: Name, { costsOf }: Judgement): Costs | null {
  const costs = costsOf(name);
  if (!costs || name.type === 'person') return costs;
  const before = tokens[indexAt(tokens, name.start) - 1]?.lower ?? '';
  const isPlaced = before === 'at' || SURE_PREPOSITIONS.has(before);
  const place = NAME_TYPES.indexOf('place');
  if (isPlaced && name.type === 'place') return costs.map((cost, type) => (type === place ? cost : Infinity));
  return isPlaced || before === 'the' ? costs.with(NAME_TYPES.indexOf('person'), Infinity) : costs;
}

/** A name as the model sees it. */
interface Tagged extends Span {
  readonly type: Name['type'];
  /** What the model loses by any other label. */
  readonly sure: number;
}

/** What the model says of an article. */
interface Judgement {
  readonly names: readonly Tagged[];
  /** What it loses by each type of a name that starts where this one does; `null` where it did not look. */
  readonly costsOf: (name: Name) => Costs | null;
}

function judge({ tokens }: Reading, { features, bounds, tokens: tokenOf }: NameRuns, model: SequenceModel): Judgement {
  const scores = scoresOf(features, model);
  const costs = costsOf(scores, model, bounds);
  const columns = model.labels.length;
  const starting = firstLabels(model);
  const chunks = chunksOf(decode(scores, model, bounds), model.labels); // A run begins with no I: chunks end with it.
  return {
    names: chunks.map(({ first, last, type }) => ({
      start: tokens[tokenOf[first]!]!.start,
      end: tokens[tokenOf[last - 1]!]!.end,
      type: type as Name['type'], // The labels are made of them.
      sure: secondLeast(costs, first * columns, (first + 1) * columns),
    })),
    costsOf: ({ start }) => {
      const row = indexInSorted(tokenOf, indexAt(tokens, start));
      return row < 0 ? null : starting.map(label => costs[row * columns + label]!);
    },
  };
}

/** The label of the first token of a name of each type; what is of no type that the model knows has that of no name. */
function firstLabels({ labels }: SequenceModel): number[] {
  return NAME_TYPES.map(type => labels.indexOf(type === 'other' ? 'O' : `B-${type}`));
}

/** The best label costs nothing; what does the next cost? */
function secondLeast(costs: Float64Array, from: number, to: number): number {
  let least = Infinity;
  let second = Infinity;
  for (let i = from; i < to; i++) {
    const cost = costs[i]!;
    if (cost < least) {
      second = least;
      least = cost;
    } else if (cost < second) second = cost;
  }
  return second;
}

/** "Point Lynas", "Hurricane Ana": what bears the name of a person is none. */
function isNamedAfter({ start, type }: Tagged, { tokens }: Reading): boolean {
  const i = indexAt(tokens, start);
  const before = tokens[i - 1];
  if (type !== 'person' || !before || !isCapitalised(before) || !tokens[i]!.spaced || tokens[i]!.newLine) return false;
  return (flagsOf(before.lower) & (FLAG.siteHead | FLAG.thingHead)) !== 0;
}

/** The model's name, where rules see the like or the model is sure. */
function confirmed(name: Tagged, proposals: readonly Name[], reading: Reading): Name[] {
  const { start, end, type, sure } = name;
  const halves = bodyAndPerson(overlapping(proposals, name), name);
  if (halves) return halves;
  const behindOffice = overlapping(proposals, name).find(proposal => isBehindOffice(proposal, name));
  if (behindOffice) return [behindOffice];
  const like = overlapping(proposals, name).filter(proposal => proposal.type === type);
  if (like.length === 0 && (sure < SURE[type] || isThing(name, reading))) return [];
  const better = like.find(
    proposal =>
      isWithoutAddress(proposal, name, reading) ||
      isWithEnd(proposal, name, reading) ||
      isWithNickname(proposal, name, reading),
  );
  if (better) return [better];
  const same = like.find(proposal => proposal.start === start && proposal.end === end);
  // That a place is in the gazetteer is known anyway; that it stands like one, is what the model tells.
  return [{ start, end, type, rule: same && type !== 'place' ? same.rule : 'model' }];
}

/** "Daily Mail | Reyes": what the model takes for one body is a body and a person whom the rules know. */
function bodyAndPerson(within: readonly Name[], { start, end, type }: Tagged): Name[] | null {
  const [body, person] = within;
  if (type !== 'organisation' || within.length !== 2 || body!.start !== start || person!.end !== end) return null;
  return body!.type === 'organisation' && person!.type === 'person' ? [body!, person!] : null;
}

/** "Chief of Staff | Ana Reyes": the end of what the model takes for a body, which the rules see behind an office. */
function isBehindOffice(proposal: Name, tagged: Tagged): boolean {
  const isEnd = proposal.end === tagged.end && proposal.start > tagged.start;
  return isEnd && tagged.type === 'organisation' && proposal.type === 'person' && proposal.rule === 'title';
}

/** "in the Quelk": no person is called so. */
function isThing({ start, type }: Tagged, { tokens }: Reading): boolean {
  return type === 'person' && tokens[indexAt(tokens, start) - 1]?.lower === 'the';
}

/** "Ana Lee |KC|": letters behind a person are no body. */
function isLettersBehind(name: Name, before: Name | undefined, { tokens }: Reading): boolean {
  if (name.type === 'person' || before?.type !== 'person') return false;
  const i = indexAt(tokens, name.start);
  if (tokens[i]!.end !== name.end || (flagsOf(tokens[i]!.lower) & FLAG.postNominal) === 0) return false;
  const last = tokens[i - 1]?.kind === 'mark' ? tokens[i - 2] : tokens[i - 1];
  return last?.end === before.end;
}

/** "Louis Vuitton", "the Bill", "a new Bill", "Renters (Reform) Bill" are no persons. */
function withoutThing(name: Name, { text, tokens }: Reading): Name {
  if (isShop(name, tokens)) return { ...name, type: 'other', rule: 'shop' };
  if (name.type !== 'person') return name;
  const i = indexAt(tokens, name.start);
  const flags = tokens[i]!.end === name.end ? flagsOf(tokens[i]!.lower) : 0;
  const before = tokens[i - 1]?.lower ?? '';
  const isThing =
    NO_PERSONS.has(sliceOf(text, name).toLowerCase()) ||
    ((flags & FLAG.event) !== 0 && BEFORE_THINGS.test(before)) ||
    ((flags & FLAG.plain) !== 0 && before === 'the');
  return isThing ? { ...name, type: 'other', rule: 'no-person' } : name;
}

/** "a McDonald’s in Leeds", but "a Reyes’s life". */
function isShop({ start, end, type }: Name, tokens: readonly Token[]): boolean {
  if (type === 'organisation' || !/^an?$/.test(tokens[indexAt(tokens, start) - 1]?.lower ?? '')) return false;
  const i = indexAt(tokens, end);
  return tokens[i]?.kind === 'possessive' && /^(?:in|at|on|near|and|or|[.,])$/.test(tokens[i + 1]?.lower ?? '.');
}

const BEFORE_THINGS = /^(?:the|an?|this|that|its|new|draft|proposed|\))$/;

/** "Ana Reyes | Jr", "Ana | ‘Birdie’ Reyes": the rules' name of a person, of which the model leaves out the end. */
function isWithEnd(proposal: Name, { start, end, type }: Tagged, { tokens }: Reading): boolean {
  if (type !== 'person' || proposal.start !== start || proposal.end <= end) return false;
  const behind = tokens.slice(indexAt(tokens, end), indexAt(tokens, proposal.end));
  if (/^["“‘']$/.test(behind[0]!.text)) return behind.length >= 4;
  return behind.every(({ kind, lower }) => kind === 'mark' || (flagsOf(lower) & FLAG.generation) !== 0);
}

/** "Ana “Birdie” | Reyes": the rules' name of a person, of which the model has but the end. */
function isWithNickname({ start, end }: Name, tagged: Tagged, { text }: Reading): boolean {
  if (tagged.type !== 'person' || end !== tagged.end || start >= tagged.start) return false;
  return /["“‘(']/.test(text.slice(start, tagged.start));
}

/** "Mr | Reyes", "Ana Reyes | MEP": the rules' name of a person, to which the model adds a form of address or letters. */
function isWithoutAddress(proposal: Name, tagged: Tagged, { tokens }: Reading): boolean {
  if (proposal.type !== 'person' || proposal.start < tagged.start || proposal.end > tagged.end) return false;
  const inFront = tokens.slice(indexAt(tokens, tagged.start), indexAt(tokens, proposal.start));
  const behind = tokens.slice(indexAt(tokens, proposal.end), indexAt(tokens, tagged.end));
  if (inFront.length + behind.length === 0) return false;
  const isAddress = ({ lower }: Token) => (flagsOf(lower) & (FLAG.honorific | FLAG.office)) !== 0;
  return inFront.every(isAddress) && behind.every(({ text }) => /^\p{Lu}{2,}$/u.test(text));
}

/** A name of the rules where the model has none; of no type, where the model is sure that it is none. */
function besideTagged(proposal: Name, tagged: readonly Name[], judgement: Judgement): Name[] {
  if (overlapping(tagged, proposal).length > 0) return [];
  if (proposal.rule === KNOWN || proposal.type === 'other') return [proposal];
  const cost = judgement.costsOf(proposal)?.[NAME_TYPES.indexOf(proposal.type)] ?? Infinity;
  return cost <= (proposal.rule === 'body-word' ? DEAR_BODY : DEAR[proposal.type])
    ? [proposal]
    : [{ ...proposal, type: 'other', rule: 'doubt' }];
}

/** The items, sorted and without overlaps, that share something with a span. */
function overlapping<T extends Span>(items: readonly T[], span: Span): T[] {
  const first = indexAt(items, span.start);
  let last = first;
  while (last < items.length && items[last]!.start < span.end) last++;
  return items.slice(first, last);
}
