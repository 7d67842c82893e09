import {
  ACTING_VERBS,
  ACTION_NOUNS,
  ACTION_NOUNS_OF_CAPITALS,
  CAPITALS,
  LOCATED_NOUNS,
  MINDED_ADJECTIVES,
  OFFICIAL_NOUNS,
} from '../../lexicon/actor-words.ts';
import { ADVERBS, BE, DO, HAVE, MODALS, PREPOSITIONS } from '../../lexicon/function-words.ts';
import { IRREGULAR_PASTS } from '../../lexicon/irregular-verbs.ts';
import { LIKELY_PREPOSITIONS, PLACE_ADJECTIVES, SURE_PREPOSITIONS } from '../../lexicon/place-words.ts';
import type { Place } from '../../mentions.ts';
import type { GazetteerEntry } from '../../place/gazetteer.ts';
import type { Reading } from '../../text/reading.ts';
import { isCapitalised, type Token } from '../../text/tokens.ts';
import { isOfficeWord } from '../titles/office-words.ts';
import type { PlaceName } from './place-name.ts';

/**
 * What a mention of a place stands for.
 *
 * - modifier  "Moscow-backed", "pro-Palestine", "Texas governor", "US aid", "Gainesville Police Department"
 * - metonym   "Moscow said", "Russia is mustering", "Israel's war", "Kremlin spokesman", "a deal with Beijing"
 * - literal   all else; also what says where something is: "a Manhattan mansion", "London court"
 */
export function usageOf({ tokens, text }: Reading, name: PlaceName, entry: GazetteerEntry | null): Place['usage'] {
  const mention: Mention = { tokens, name, words: text.slice(name.start, name.end), entry };
  for (const [usage, holds] of TESTS) if (holds(mention)) return usage;
  return 'literal';
}

interface Mention {
  readonly tokens: readonly Token[];
  readonly name: PlaceName;
  readonly words: string;
  readonly entry: GazetteerEntry | null;
}

/** In order: the first that holds decides. */
const TESTS: readonly (readonly [Place['usage'], (mention: Mention) => boolean])[] = [
  ['modifier', ({ name }) => name.rule === 'body'],
  ['modifier', isCompounded],
  ['metonym', isSeatOfPower],
  ['literal', isWhere],
  ['metonym', isOwner],
  ['metonym', isActor],
  ['metonym', isPartner],
  ['modifier', isAdjunct],
];

/** "US-based", "pro-Palestine"; but "Texas-Mexico border" names two places. */
function isCompounded({ tokens, name }: Mention): boolean {
  const after = tokens[name.last];
  const before = tokens[name.first - 1];
  const isHead =
    after !== undefined &&
    !after.spaced &&
    HYPHEN.test(after.text) &&
    /^\p{Ll}/u.test(tokens[name.last + 1]?.text ?? '');
  const isTail = before !== undefined && HYPHEN.test(before.text) && !tokens[name.first]!.spaced;
  return isHead || (isTail && !before.spaced && /^\p{L}+$/u.test(tokens[name.first - 2]?.text ?? ''));
}

const HYPHEN = /^[-\u2010\u2011]$/u;

/** The Kremlin and the White House act, unless something stands beside them. */
function isSeatOfPower({ tokens, name, entry }: Mention): boolean {
  return (
    entry?.kind === 'seat' &&
    !SURE_PREPOSITIONS.has(before({ tokens, name })) &&
    !/^(?:at|from|to|of|outside)$/.test(before({ tokens, name }))
  );
}

/** The word before a name, before its "the", or before the list that it stands in: "in Taiwan, Japan and the US". */
function before({ tokens, name }: Pick<Mention, 'tokens' | 'name'>): string {
  let at = name.first;
  if (tokens[at]!.newLine) return '';
  at -= tokens[at - 1]?.lower === 'the' ? 2 : 1;
  for (let item = at; item > name.first - LONGEST_LIST && tokens[item]; item--) {
    const { lower, newLine } = tokens[item]!;
    if (/^(?:,|and|or|the)$/.test(lower) && !newLine) continue;
    if (isCapitalised(tokens[item]!) && !newLine && item < at) continue;
    return item < at && SURE_PREPOSITIONS.has(lower) ? lower : (tokens[at]?.lower ?? '');
  }
  return tokens[at]?.lower ?? '';
}

const LONGEST_LIST = 12;

/** "in Moscow", "eastern Ukraine": the place itself, unless an adjunct follows. */
function isWhere(mention: Mention): boolean {
  const word = before(mention);
  if (PLACE_ADJECTIVES.has(word)) return true;
  const hasArticle = mention.tokens[mention.name.first - 1]?.lower === 'the';
  if (SURE_PREPOSITIONS.has(word) && !hasArticle) return true;
  return (SURE_PREPOSITIONS.has(word) || /^(?:at|from|of)$/.test(word)) && !isFollowedByNoun(mention);
}

/** "Israel's war", "Moscow's forces". */
function isOwner({ tokens, name, words, entry }: Mention): boolean {
  if (tokens[name.last]?.kind !== 'possessive' || !isPower(words, entry)) return false;
  const nouns = nounPhrase(tokens, name.last + 1);
  const head = nouns.at(-1)?.lower ?? '';
  if (CAPITALS.has(words)) return ACTION_NOUNS.has(head);
  return ACTION_NOUNS.has(head) && !ACTION_NOUNS_OF_CAPITALS.has(head);
}

/** States, their capitals, and the states of a federation. */
function isPower(words: string, entry: GazetteerEntry | null): boolean {
  if (!entry) return false;
  return entry.kind === 'country' || entry.kind === 'admin1' || CAPITALS.has(words) || CAPITALS.has(entry.name);
}

const LONGEST_PHRASE = 4;

/** The words up to the end of a noun phrase: "longtime military campaign". */
function nounPhrase(tokens: readonly Token[], first: number): Token[] {
  const phrase: Token[] = [];
  for (let i = first; i < tokens.length && phrase.length < LONGEST_PHRASE; i++) {
    const token = tokens[i]!;
    if (token.kind !== 'word' || token.newLine || isNoNoun(token.lower)) break;
    phrase.push(token);
  }
  return phrase;
}

function isNoNoun(word: string): boolean {
  return (
    PREPOSITIONS.has(word) || BE.has(word) || HAVE.has(word) || DO.has(word) || MODALS.has(word) || SMALL.test(word)
  );
}

const SMALL =
  /^(?:and|or|but|nor|as|than|that|which|who|whose|where|when|while|if|because|after|before|so|yet|not|it|he|she|they|we|i|you|this|these|those|the|an?)$/;

/** "Moscow has begun", "Russia illegally annexed", "Ukraine is keen". */
function isActor(mention: Mention): boolean {
  const { tokens, name, words, entry } = mention;
  if (!isPower(words, entry) || isObject(mention)) return false;
  const at = skipAdverbs(tokens, behindSubject(tokens, name.last));
  const verb = tokens[at];
  if (!verb || verb.newLine || verb.kind !== 'word') return false;
  const after = tokens[skipAdverbs(tokens, at + 1)];
  if (BE.has(verb.lower)) return isDoing(after) || MINDED_ADJECTIVES.has(after?.lower ?? '');
  if (HAVE.has(verb.lower))
    return after !== undefined && /(?:ed|en|un|old|aid|ent|ought|ade|one)$/.test(after.lower) && after.lower !== 'been';
  if (MODALS.has(verb.lower) || DO.has(verb.lower)) return after !== undefined && ACTING_VERBS.has(after.lower);
  if (/ing$/.test(verb.lower)) return before(mention) === 'with' && ACTING_VERBS.has(verb.lower.replace(/ing$/, ''));
  return ACTING_VERBS.has(verb.lower) && after?.lower !== 'by' && !isPluralNoun(verb, after);
}

/** "US reports that…" acts; "US reports of…" are papers. */
function isPluralNoun(verb: Token, after: Token | undefined): boolean {
  return (
    verb.lower.endsWith('s') &&
    !verb.lower.endsWith('ss') &&
    (after === undefined || /^(?:of|in|on|and|are|were|have|,|\.)$/.test(after.lower))
  );
}

function isDoing(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    /ing$/.test(token.lower) &&
    !/^(?:being|having|facing|suffering|experiencing|lying|sitting|bordering)$/.test(token.lower)
  );
}

/** Behind a preposition a name is no subject; "in Ukraine said" tells of somebody else. */
function isObject(mention: Mention): boolean {
  const word = before(mention);
  return (
    word !== 'with' &&
    (SURE_PREPOSITIONS.has(word) || LIKELY_PREPOSITIONS.has(word) || /^(?:by|about|between|near)$/.test(word))
  );
}

/** The index of the next word that carries the sentence: adverbs and opening marks are passed over. */
function skipAdverbs(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at < tokens.length && at < from + 3 && isPassedOver(tokens[at]!)) at++;
  return at;
}

function isPassedOver({ lower }: Token): boolean {
  return ADVERBS.has(lower) || (/ly$/.test(lower) && !MINDED_ADJECTIVES.has(lower)) || /^["“‘']$/u.test(lower);
}

/** The index behind a name, and behind another that shares its verb: "the United States and China could agree". */
function behindSubject(tokens: readonly Token[], last: number): number {
  if (tokens[last]?.text === ',' && tokens[last + 1]?.lower === 'which') return last + 2;
  if (tokens[last]?.lower !== 'and') return last;
  let at = tokens[last + 1]?.lower === 'the' ? last + 2 : last + 1;
  while (at < last + 5 && tokens[at] && isCapitalised(tokens[at]!)) at++;
  return at;
}

/** "a deal with Beijing", "envoy to Kyiv", "pressure on Tehran": capitals stand for those who govern there. */
function isPartner(mention: Mention): boolean {
  const { tokens, name, words } = mention;
  if (!CAPITALS.has(words) || isFollowedByNoun(mention)) return false;
  const word = before(mention);
  if (/^(?:with|by|against)$/.test(word)) return true;
  const governed = tokens[name.first - 2]?.lower ?? '';
  return /^(?:to|on|from|for)$/.test(word) && PARTNERS.test(governed);
}

const PARTNERS =
  /^(?:envoy|ambassador|pressure|sanctions|support|threat|warning|message|aid|weapons|arms|concessions|assurances|demands|appeal|loyal|subservient|beholden|sympathetic)$/;

/** A noun follows that the name describes: "Texas governor", "US military aid", "Luhansk Governor Ana Reyes". */
function isAdjunct(mention: Mention): boolean {
  const { tokens, name } = mention;
  const next = tokens[name.last];
  if (!next || !isBeside(next)) return false;
  if (isCapitalised(next)) return isOfficeWord(next.lower) || isOfficeWord(tokens[name.last + 1]?.lower ?? '');
  if (!isFollowedByNoun(mention)) return false;
  const phrase = nounPhrase(tokens, name.last);
  const official = phrase.findIndex(({ lower }) => isOfficeWord(lower) || OFFICIAL_NOUNS.has(lower));
  const located = phrase.findIndex(({ lower }) => LOCATED_NOUNS.has(lower));
  if (official >= 0 && (located < 0 || official < located)) return true;
  return located < 0 && isTerritory(mention.entry);
}

/** A town says where, rather than whose: "a Minneapolis agency"; but "Minneapolis police". */
function isTerritory(entry: GazetteerEntry | null): boolean {
  return entry?.kind === 'country' || entry?.kind === 'admin1' || entry?.kind === 'seat';
}

function isBeside(token: Token): boolean {
  return token.spaced && !token.newLine && token.kind === 'word';
}

/** Whether a lower-case word follows that is no verb, adverb or small word. */
function isFollowedByNoun({ tokens, name }: Mention): boolean {
  const next = tokens[name.last];
  if (!next || !isBeside(next)) return false;
  if (isCapitalised(next)) return isOfficeWord(next.lower);
  const { lower } = next;
  if (isNoNoun(lower) || ADVERBS.has(lower) || /ly$/.test(lower) || TIMES.test(lower)) return false;
  if (isOfficeWord(lower)) return true;
  return !PASTS.has(lower) && !/(?:ed|ing)$/.test(lower) && !(ACTING_VERBS.has(lower) && !ACTION_NOUNS.has(lower));
}

const PASTS: ReadonlySet<string> = new Set(IRREGULAR_PASTS);

const TIMES =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday|last|next|this|ago|alone|itself|herself|himself|who|whom|both|all|each|there|here|was|went|came|left|took|lost|won|fell|rose|saw|led|got|had|made|became|grew|kept)$/;
