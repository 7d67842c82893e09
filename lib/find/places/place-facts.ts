import { DIRECTIONS, HEADS_AFTER, ORGANISATION_WORDS, SPORT_WORDS } from '../../lexicon/place-words.ts';
import { foldName } from '../../place/fold.ts';
import { itemAt, type Reading } from '../../text/reading.ts';
import type { Span } from '../../text/span.ts';
import { isCapitalised, type Token } from '../../text/tokens.ts';
import type { GivenNames } from '../names/given-names.ts';
import { type Lines, linesOf } from '../quotes/lines.ts';
import type { Evidence, Facts } from './facts.ts';
import type { PlaceName } from './place-name.ts';
import { isAdjacent, isFirstName, isFollowedByCapital, wordAfter, wordBefore } from './place-neighbours.ts';
import { pairsOf } from './place-pairs.ts';

/** Look over a text once. */
export function factsOf(reading: Reading, candidates: readonly PlaceName[], evidence: Evidence): Facts {
  const { tokens, sentences } = reading;
  const lines = withLaterDatelines(reading, linesOf(reading));
  const lower = new Set(tokens.filter(({ text, lower }) => text === lower).map(({ lower }) => lower));
  const paired = new Set(pairsOf(reading.text, candidates).flatMap(({ held, holder }) => [held, holder]));
  const mentions = evidence.people.flatMap(({ mentions }) => mentions).sort((a, b) => a.start - b.start);
  const persons = personWords(reading, mentions, evidence.givenNames);
  return {
    reading,
    evidence,
    placed: new Set(
      candidates
        .filter(
          name =>
            paired.has(name) ||
            itemAt(lines.datelines, name.start) !== null ||
            (isPlaced(reading, name) && !isCaseOf(name, reading, persons)),
        )
        .map(({ key }) => key),
    ),
    paired,
    pairedKeys: new Set([...paired].map(({ key }) => key)),
    persons,
    mentions,
    followed: followedIn(reading, candidates, lines),
    lower,
    openers: openersOf(tokens, sentences),
    lines,
    isSport: [...SPORT_WORDS].filter(word => lower.has(word)).length >= SPORTING,
  };
}

function followedIn(
  { tokens }: Reading,
  candidates: readonly PlaceName[],
  { titled, shouted }: Lines,
): Map<string, number> {
  const followed = new Map<string, number>();
  for (const name of candidates) {
    if (itemAt(titled, name.start) || itemAt(shouted, name.start)) continue;
    if (!isFollowedByCapital(tokens, name)) continue;
    const pair = `${name.key} ${tokens[name.last]!.text}`;
    followed.set(pair, (followed.get(pair) ?? 0) + 1);
  }
  return followed;
}

/** Words of sport that make a report of a match. */
const SPORTING = 5;

/** Whether the words beside a name are those of a place, and of nothing else. */
function isPlaced(reading: Reading, name: PlaceName): boolean {
  if (isFollowedByCapital(reading.tokens, name)) return false;
  return wordBefore(name, { reading }) + wordAfter(name, { reading }) >= PLACED;
}

/** "in the Reyes case", "in Reyes hearing": where a person of the text has the name. */
function isCaseOf({ key, last }: PlaceName, { tokens }: Reading, persons: ReadonlySet<string>): boolean {
  return persons.has(key) && CASES.test(tokens[last]?.lower ?? '');
}

const CASES =
  /^(?:appeal|case|death|hearing|investigation|killing|lawsuit|murder|probe|sentencing|slaying|trial|verdict)$/;

const PLACED = 2.4;

/** Surnames of the text: what people are called, and what stands behind a given name. */
function personWords({ text, tokens }: Reading, mentions: readonly Span[], givenNames: GivenNames): Set<string> {
  const words = new Set(mentions.flatMap(({ start, end }) => foldName(text.slice(start, end)).split(' ')));
  tokens.forEach((token, i) => {
    if (i === 0 || !isCapitalised(token) || !isAdjacent(token) || !isFirstName(tokens, i - 1, givenNames)) return;
    words.add(foldName(token.text));
    if (!NO_SURNAMES.has(token.lower)) words.add(foldName(tokens[i - 1]!.text));
  });
  return words;
}

/** What follows "Georgia" and "Jordan" where they are places. */
const NO_SURNAMES: ReadonlySet<string> = new Set([
  ...ORGANISATION_WORDS,
  ...HEADS_AFTER,
  ...DIRECTIONS,
  'tech',
  'avenue',
  'street',
]);

/** "…still unknown. HAMILTON — The women": where the headline stands on the line of its report. */
function withLaterDatelines({ tokens, sentences }: Reading, lines: Lines): Lines {
  const later = sentences.flatMap(({ first }) => {
    const last = endOfCapitals(tokens, first);
    const isDateline = last > first && /^[–—-]+$/u.test(tokens[last]?.text ?? '');
    return isDateline ? [{ start: tokens[first]!.start, end: tokens[last - 1]!.end }] : [];
  });
  const datelines = [...lines.datelines, ...later].sort((a, b) => a.start - b.start || b.end - a.end);
  return { ...lines, datelines: datelines.filter((span, i) => i === 0 || span.start >= datelines[i - 1]!.end) };
}

const LONGEST_DATELINE = 8;

/** The index behind the words in capitals that start at `first`; `first` if there are none of several letters. */
function endOfCapitals(tokens: readonly Token[], first: number): number {
  let last = first;
  while (last < first + LONGEST_DATELINE && tokens[last] && /^[^\p{Ll}–—-]+$/u.test(tokens[last]!.text)) last++;
  return /^\p{Lu}{2}/u.test(tokens[first]!.text) ? last : first;
}

function openersOf(tokens: readonly Token[], sentences: Reading['sentences']): Set<number> {
  const openers = new Set(sentences.map(({ first }) => first));
  tokens.forEach((token, i) => {
    if (/^["“‘'«:(—–-]$/u.test(token.text)) openers.add(i + 1);
  });
  return openers;
}
