import { DEMONYMS } from '../../lexicon/demonyms.ts';
import { FIRST_FAMILY_NAMES, NAME_PARTICLES, WELL_KNOWN_FAMILY_NAMES } from '../../lexicon/family-names.ts';
import { GENERATIONS, HONORIFICS, POST_NOMINALS } from '../../lexicon/honorifics.ts';

import {
  EVENT_WORDS,
  FAITH_WORDS,
  INTERNATIONAL_BODIES,
  PARTY_BODY_WORDS,
  PRIVATE_BODY_WORDS,
  PUBLIC_BODIES,
  PUBLIC_BODY_WORDS,
  SITE_HEADS,
  SITE_WORDS,
  THING_HEADS,
  WELL_KNOWN_BODIES,
} from '../../lexicon/organisation-words.ts';
import { HEADLINE_VERBS, PLAIN_WORDS } from '../../lexicon/plain-words.ts';
import { PARTY_WORDS, TITLE_MODIFIERS, TITLE_TIMES } from '../../lexicon/title-words.ts';
import { isOfficeWord, officeWords } from '../titles/office-words.ts';

/** Lists that a word can be in, as bits. */
export const FLAG = {
  plain: 1 << 0,
  verb: 1 << 1,
  office: 1 << 2,
  modifier: 1 << 3,
  time: 1 << 4,
  party: 1 << 5,
  honorific: 1 << 6,
  generation: 1 << 7,
  postNominal: 1 << 8,
  publicBody: 1 << 9,
  privateBody: 1 << 10,
  partyBody: 1 << 11,
  site: 1 << 12,
  siteHead: 1 << 13,
  event: 1 << 14,
  thingHead: 1 << 15,
  particle: 1 << 16,
  firstFamily: 1 << 17,
  wellKnown: 1 << 18,
  calendar: 1 << 19,
  body: 1 << 20,
  demonym: 1 << 21,
  brand: 1 << 22,
} as const;

/** Any word that ends the name of a body. */
export const BODY_FLAGS = FLAG.publicBody | FLAG.privateBody | FLAG.partyBody;
/** Any word by which a name shows that it is no person's. */
export const NO_PERSON_FLAGS = BODY_FLAGS | FLAG.site | FLAG.event;

const CALENDAR =
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec. christmas easter ramadan`.split(
    /\s+/,
  );

const FLAGS: ReadonlyMap<string, number> = flagsOfLists();

/** The lists that a word (in lower case) is in. */
export function flagsOf(lower: string): number {
  const flags = FLAGS.get(lower) ?? 0;
  return lower.includes('-') && isOfficeWord(lower) ? flags | FLAG.office : flags;
}

function flagsOfLists(): Map<string, number> {
  const flags = new Map<string, number>();
  const add = (words: Iterable<string>, flag: number) => {
    for (const word of words) flags.set(word, (flags.get(word) ?? 0) | flag);
  };
  add(officeWords(), FLAG.office);
  add(PLAIN_WORDS, FLAG.plain);
  add(HEADLINE_VERBS, FLAG.verb);
  add(TITLE_MODIFIERS, FLAG.modifier);
  add(TITLE_TIMES, FLAG.time);
  add(PARTY_WORDS, FLAG.party);
  add(HONORIFICS.keys(), FLAG.honorific);
  add(GENERATIONS, FLAG.generation);
  add(POST_NOMINALS, FLAG.postNominal);
  add(PUBLIC_BODY_WORDS, FLAG.publicBody);
  add(PRIVATE_BODY_WORDS, FLAG.privateBody);
  add(PARTY_BODY_WORDS, FLAG.partyBody);
  add(SITE_WORDS, FLAG.site);
  add(SITE_HEADS, FLAG.siteHead);
  add(EVENT_WORDS, FLAG.event);
  add(THING_HEADS, FLAG.thingHead);
  add(NAME_PARTICLES, FLAG.particle);
  add(FIRST_FAMILY_NAMES, FLAG.firstFamily);
  add(WELL_KNOWN_FAMILY_NAMES, FLAG.wellKnown);
  add(CALENDAR, FLAG.calendar);
  add(PUBLIC_BODIES, FLAG.body);
  add(INTERNATIONAL_BODIES, FLAG.body);
  add(WELL_KNOWN_BODIES, FLAG.body | FLAG.brand);
  add(FAITH_WORDS, FLAG.demonym);
  for (const demonyms of Object.values(DEMONYMS)) add(demonyms.toLowerCase().split(' '), FLAG.demonym);
  return flags;
}
