import { BODY_OPENERS, CLUB_WORDS, PEOPLES, PLACE_FORMS, PLACE_OPENERS } from '../../lexicon/organisation-words.ts';
import { HEADS_AFTER, PLACE_ADJECTIVES, SETTLEMENTS, SURE_AFTER } from '../../lexicon/place-words.ts';
import type { Name } from '../../mentions.ts';
import { COUNTRY_OF_DEMONYM } from '../../place/demonyms.ts';
import type { Gazetteer } from '../../place/gazetteer.ts';
import { indexAt, type Reading } from '../../text/reading.ts';
import { type Span, sliceOf } from '../../text/span.ts';
import { isCountry, isKnownToAll, withLongPlaces } from './long-places.ts';
import { FLAG, flagsOf } from './word-flags.ts';

/**
 * Mend what the words themselves tell of places, against all looks:
 *
 * - the West Bank is no bank, the Czech Republic one name, and "US$" is money;
 * - Quelk is a place in the Quelk mine, in the town of Quelk, and between two places in a list;
 * - "Tokyo-Pyongyang talks" are about two places;
 * - the State of Kuwait is a state, and DRC what an article explains it to be;
 * - "AMMAN —" says where a report was written;
 * - Real Madrid is no place.
 */
export function withKnownPlaces(names: readonly Name[], reading: Reading, gazetteer: Gazetteer): Name[] {
  const all = withLongPlaces(names, reading, gazetteer);
  const acronyms = acronymsOfPlaces(all, reading.text);
  const mended = all.flatMap((name): Name[] => {
    const words = sliceOf(reading.text, name);
    if (name.type === 'place') return [mendedPlace(name, words, reading, gazetteer)];
    if (name.type === 'person') return [name];
    const rule = acronyms.has(words) ? 'acronym-of-place' : placeRule(name, words, reading, gazetteer);
    if (rule !== null) return [{ ...name, type: 'place', rule }];
    return placesJoined(name, words, gazetteer) ?? [name];
  });
  return withListed(mended, reading.text);
}

/** "Ley, Zorn, Quelk and Auburn": what stands between places in a list, or ends one of two places, is a place. */
function withListed(names: readonly Name[], text: string): Name[] {
  const listed = names.slice();
  for (let i = 1; i < listed.length; i++) {
    const name = listed[i]!;
    if (!isOpen(name) || !isListed(listed[i - 1]!, name, text) || !isPlace(listed[i - 1])) continue;
    const after = listed[i + 1];
    const between = after && isPlace(after) && isListed(name, after, text);
    const third = name.type === 'other' && isPlace(listed[i - 2]) && isListed(listed[i - 2]!, listed[i - 1]!, text);
    if (between || third) listed[i] = { ...name, type: 'place', rule: 'listed' };
  }
  return listed;
}

/** A name that could as well be a place; shorter ones are months. */
function isOpen({ start, end, type, rule }: Name): boolean {
  if (end - start < SHORTEST_LISTED) return false;
  return type === 'other' ? rule !== 'no-place' : type === 'organisation' && rule === 'model';
}

const SHORTEST_LISTED = 4;

const isPlace = (name: Name | undefined): boolean => name?.type === 'place';

function isListed(a: Name, b: Name, text: string): boolean {
  return b.start - a.end <= LONGEST_GAP && /^(?:,| and|, and) $/.test(text.slice(a.end, b.start));
}

const LONGEST_GAP = 6;

/** A place that stays one, or is none: money, a club, or a word that is too little for a name. */
function mendedPlace(name: Name, words: string, reading: Reading, gazetteer: Gazetteer): Name {
  const isMoney = MONEY.test(reading.text.slice(name.end, name.end + 8));
  const isPeople = PEOPLES.has(words.toLowerCase()) && !isBesideNoun(name, reading);
  if (isMoney || isPeople || GENERIC.test(words)) return { ...name, type: 'other', rule: 'no-place' };
  const parts = words.split(/\s+/);
  if (parts.length === 1) return name;
  const opener = parts[0]!.toLowerCase();
  if (CLUB_WORDS.has(opener)) return { ...name, type: 'organisation', rule: 'club' };
  if (BODY_OPENERS.has(opener)) return { ...name, type: 'organisation', rule: 'body-opener' };
  return isBodyOfCountry(parts, gazetteer) ? { ...name, type: 'organisation', rule: 'named-after-country' } : name;
}

const MONEY = /^(?:\$| dollar)/;

/** "Kenya Quelk": a country and a word that is in no name of places. */
function isBodyOfCountry([country, other = '', ...rest]: readonly string[], gazetteer: Gazetteer): boolean {
  if (rest.length > 0 || !isCountry(country!, gazetteer) || gazetteer.has(`${country} ${other}`)) return false;
  const lower = other.toLowerCase();
  return !HEADS_AFTER.has(lower) && !PLACE_ADJECTIVES.has(lower) && (flagsOf(lower) & FLAG.site) === 0;
}

/** "the President of the Republic". */
const GENERIC = /^(?:(?:Federal )?Republic|Kingdom|Empire|State|States|Party|Sea|Territories|Union)$/;

/** The rule by which a name of no place is one after all, or `null`. */
function placeRule(name: Name, words: string, reading: Reading, gazetteer: Gazetteer): string | null {
  if (isState(words, gazetteer) || /^U\. S\.(?: A\.)?$/.test(words)) return 'state';
  if (name.rule !== 'body-word' && PLACE_OPENERS.has(/^\S+(?=\s)/.exec(words)?.[0].toLowerCase() ?? ''))
    return 'place-opener';
  if (name.type === 'other' && isBesideNoun(name, reading)) return 'place-noun';
  if (POPULATION.test(reading.text.slice(name.end, name.end + 16))) return 'population';
  return isDateline(name, words, reading, gazetteer) ? 'dateline' : null;
}

/** "Ley, population 42,000," */
const POPULATION = /^(?:,| \() ?pop(?:ulation|\.)/;

/** "Ley province", "the town of Ley". */
function isBesideNoun({ start, end }: Span, { tokens }: Reading): boolean {
  const i = indexAt(tokens, start);
  const after = tokens[indexAt(tokens, end)];
  if (after?.spaced && !after.newLine && !after.capital && SURE_AFTER.has(after.lower)) return true;
  return tokens[i - 1]?.lower === 'of' && !tokens[i]!.newLine && SETTLEMENTS.has(tokens[i - 2]?.lower ?? '');
}

/** "State of Kuwait", "Kingdom of the Netherlands". */
function isState(words: string, gazetteer: Gazetteer): boolean {
  const of = words.indexOf(' of ');
  if (of < 0 || !PLACE_FORMS.has(words.slice(0, of).split(' ').at(-1)!.toLowerCase())) return false;
  const country = words.slice(of + 4).replace(/^the /, '');
  return gazetteer.has(country) && gazetteer.lookup(country)[0]!.kind === 'country';
}

/** Fewer inhabitants and letters have acronyms, too. */
const DATELINE = { letters: 4, population: 50_000 };

/** "AMMAN — The court …", at the start of a paragraph. */
function isDateline({ start, end }: Span, words: string, { tokens }: Reading, gazetteer: Gazetteer): boolean {
  if (words.length < DATELINE.letters || words !== words.toUpperCase() || !gazetteer.has(words)) return false;
  const first = tokens[indexAt(tokens, start)];
  const after = tokens[indexAt(tokens, end)]?.text ?? '';
  if (!first?.newLine || !/^(?:[-–—(,:]|and)$/.test(after)) return false;
  return gazetteer.lookup(words).some(({ population }) => population >= DATELINE.population);
}

/** "Democratic Republic of Ley (DRL)": the acronyms that an article gives its places. */
function acronymsOfPlaces(names: readonly Name[], text: string): ReadonlySet<string> {
  const acronyms = new Set<string>();
  for (let i = 1; i < names.length; i++) {
    const [place, name] = [names[i - 1]!, names[i]!];
    if (place.type !== 'place' || name.type === 'place') continue;
    if (text.slice(place.end, name.start) !== ' (' || text[name.end] !== ')') continue;
    const short = sliceOf(text, name);
    const initials = sliceOf(text, place).replace(/[^\p{Lu}]/gu, '');
    if (short.length > 1 && short === initials) acronyms.add(short);
  }
  return acronyms;
}

/** "Tokyo-Pyongyang", "EU-Libya", "Arab-Israel": the places in it, where it is made of them and of peoples and bodies. */
function placesJoined(name: Name, words: string, gazetteer: Gazetteer): Name[] | null {
  if (!/^\p{L}+(?:[-–/]\p{L}+)+$/u.test(words)) return null;
  const places: Name[] = [];
  let at = name.start;
  for (const part of words.split(/[-–/]/)) {
    if (isPlaceAlone(part, gazetteer)) places.push({ start: at, end: at + part.length, type: 'place', rule: 'joined' });
    else if (!COUNTRY_OF_DEMONYM.has(part) && !(flagsOf(part.toLowerCase()) & (FLAG.body | FLAG.demonym))) return null;
    at += part.length + 1;
  }
  return places.length > 0 ? places : null;
}

function isPlaceAlone(word: string, gazetteer: Gazetteer): boolean {
  return /^\p{Lu}/u.test(word) && !COUNTRY_OF_DEMONYM.has(word) && isKnownToAll(word, gazetteer) && word !== 'EU';
}
