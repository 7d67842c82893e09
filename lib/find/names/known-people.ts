import { PERSON_VERBS } from '../../lexicon/person-words.ts';
import { LIKELY_PREPOSITIONS, SURE_PREPOSITIONS } from '../../lexicon/place-words.ts';
import type { Name } from '../../mentions.ts';
import { indexAt, itemAt, type Reading } from '../../text/reading.ts';
import { byStart, sliceOf } from '../../text/span.ts';
import { isCapitalised, type Token } from '../../text/tokens.ts';
import { FLAG, flagsOf } from './word-flags.ts';

/**
 * Let an article agree with itself. One look at a mention may fail where the next sees what it is:
 *
 * - "Zorbin Quelk" and "Quelk", of unknown type here, are a person that is known from elsewhere;
 * - "Quelks" that is a body more often than a person is a body;
 * - "Baker" is Ana Baker also where it looks like an office.
 */
export function withKnownPeople(names: readonly Name[], reading: Reading): Name[] {
  const known = knownFrom(names, reading);
  const agreed = names.map(name => agreeing(name, known, reading));
  return [...agreed, ...missed(agreed, known, reading)].sort(byStart);
}

/** What the names of an article tell of each other. */
interface Known {
  /** What words are the name of, and how often. */
  readonly votes: ReadonlyMap<string, Votes>;
  /** Last words of the full names of persons. */
  readonly family: ReadonlySet<string>;
  /** Their first words. */
  readonly given: ReadonlySet<string>;
}

interface Votes {
  readonly person: number;
  /** A body or a place. */
  readonly thing: number;
  readonly unknown: number;
}

const NO_VOTES: Votes = { person: 0, thing: 0, unknown: 0 };
const VOTE: Readonly<Record<Name['type'], keyof Votes>> = {
  person: 'person',
  organisation: 'thing',
  place: 'thing',
  other: 'unknown',
};

function knownFrom(names: readonly Name[], { text }: Reading): Known {
  const votes = new Map<string, Votes>();
  names.forEach((name, i) => {
    const words = sliceOf(text, name);
    const before = votes.get(words) ?? NO_VOTES;
    const thing = before.thing + (isShortForBody(names, i, text) || isEmployer(names, i, text) ? SURELY : 0);
    votes.set(words, { ...before, thing, [VOTE[name.type]]: { ...before, thing }[VOTE[name.type]] + 1 });
  });
  const full = [...votes].filter(([, { person, thing }]) => person > thing).map(([words]) => words.split(/\s+/));
  const longer = full.filter(words => words.length > 1 && words.length <= LONGEST);
  return {
    votes,
    family: withPlain(longer.map(words => words.at(-1)!)),
    given: withPlain(longer.map(words => words[0]!)),
  };
}

/** So much weighs what cannot be said of a person. */
const SURELY = 5;

/** "Quelk Centre for Human Rights (Quelcen)" */
function isShortForBody(names: readonly Name[], i: number, text: string): boolean {
  const before = names[i - 1];
  return (
    before?.type === 'organisation' &&
    /^\s*\($/.test(text.slice(before.end, names[i]!.start)) &&
    text[names[i]!.end] === ')'
  );
}

/** "Quelk’s Ana Reyes": who has somebody with a full name is a firm, a team or a country. */
function isEmployer(names: readonly Name[], i: number, text: string): boolean {
  const after = names[i + 1];
  if (after?.type !== 'person' || !/\s/.test(sliceOf(text, after))) return false;
  return /^['’]s $/.test(text.slice(names[i]!.end, after.start));
}

/** The words, and how they are written without accents. */
function withPlain(words: readonly string[]): Set<string> {
  return new Set([...words, ...words.map(word => word.normalize('NFD').replace(/\p{M}/gu, ''))]);
}

/** Longer names are often two. */
const LONGEST = 3;

function agreeing(name: Name, known: Known, reading: Reading): Name {
  const words = sliceOf(reading.text, name);
  const { person, thing, unknown } = known.votes.get(words) ?? NO_VOTES;
  const isPart = known.family.has(words) || known.given.has(words);
  const isWellKnown = (flagsOf(words.toLowerCase()) & FLAG.wellKnown) !== 0;
  if (name.type === 'person' && !isPart && !isWellKnown) {
    if (isGoverned(name, words, reading)) return { ...name, type: 'place', rule: 'governed' };
    return thing > person ? { ...name, type: 'organisation', rule: 'elsewhere' } : name;
  }
  if (name.type === 'place' && (known.family.has(words) || (known.given.has(words) && acts(name, reading))))
    return isPlaced(name, reading) ? name : { ...name, type: 'person', rule: 'elsewhere' };
  if (name.type !== 'other' || isThing(reading.tokens, indexAt(reading.tokens, name.start))) return name;
  const isPerson = (person > thing && person >= unknown) || isPart || isWithFamily(words, known);
  return isPerson ? { ...name, type: 'person', rule: 'elsewhere' } : name;
}

/** "Quelk mayor Ana Reyes": who has a mayor is a town. */
function isGoverned({ end }: Name, words: string, { tokens }: Reading): boolean {
  const after = tokens[indexAt(tokens, end)];
  return !/\s/.test(words) && after !== undefined && !after.newLine && GOVERNED.test(after.text);
}

const GOVERNED = /^(?:council|firefighters|governor|mayor|mayoral|police|prosecutors|residents)$/;

/** "Zorbin Quelk", where Quelk is a person again and again. */
function isWithFamily(words: string, { votes }: Known): boolean {
  const parts = words.split(/\s+/);
  const { person, thing, unknown } = votes.get(parts.at(-1)!) ?? NO_VOTES;
  return parts.length === 2 && person >= 2 && person > thing + unknown;
}

/** "says Paris", "Paris added": no town does so. */
function acts({ start, end }: Name, { tokens }: Reading): boolean {
  const [before, after] = [tokens[indexAt(tokens, start) - 1], tokens[indexAt(tokens, end)]];
  return PERSON_VERBS.get(before?.lower ?? '') === 'says' || PERSON_VERBS.has(after?.lower ?? '');
}

/** "in Lee": what stands so is a place, whoever else bears its name. */
function isPlaced({ start }: Name, { tokens }: Reading): boolean {
  const before = tokens[indexAt(tokens, start) - 1]?.lower ?? '';
  return SURE_PREPOSITIONS.has(before) || LIKELY_PREPOSITIONS.has(before);
}

/** "the Quelk", “Quelk”: not so stands the name of a person. */
function isThing(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1]?.text ?? '';
  return /^(?:the|an?)$/i.test(before) || (/^["“‘']$/.test(before) && /^["”’']$/.test(tokens[i + 1]?.text ?? ''));
}

/** Family names of persons, alone, that no name was found for. */
function missed(names: readonly Name[], { family }: Known, { tokens, sentences }: Reading): Name[] {
  if (family.size === 0) return [];
  const openers = new Set(sentences.map(({ first }) => first));
  return tokens.flatMap((token, i): Name[] => {
    if (!family.has(token.text) || !isCapitalised(token) || itemAt(names, token.start)) return [];
    if (!standsAlone(tokens, i) || isThing(tokens, i)) return [];
    return openers.has(i) && !PERSON_VERBS.has(tokens[i + 1]?.lower ?? '')
      ? []
      : [{ start: token.start, end: token.end, type: 'person', rule: 'short-name' }];
  });
}

/** No capital goes on at either side. */
function standsAlone(tokens: readonly Token[], i: number): boolean {
  const [before, token, after] = [tokens[i - 1], tokens[i]!, tokens[i + 1]];
  if (before && token.spaced && !token.newLine && isCapitalised(before)) return false;
  return !(after?.spaced && !after.newLine && isCapitalised(after));
}
