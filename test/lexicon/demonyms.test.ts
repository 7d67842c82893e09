import english from 'i18n-nationality/langs/en.json';
import { expect, test } from 'vitest';
import { COUNTRY_OF_DEMONYM } from '../../lib/place/demonyms.ts';

/** The package writes these otherwise than the press, or means a place that has no demonym of one word. */
const OTHERWISE = new Set('KH KN KR LI ST SZ VC WF'.split(' '));

test.each(
  Object.entries(english.nationalities).filter(
    ([country, word]) => /^\p{Lu}\p{L}+$/u.test(word) && !OTHERWISE.has(country),
  ),
)('of %s: %s', (country, word) => {
  const known = COUNTRY_OF_DEMONYM.get(word);
  // What both lists know, they must place alike.
  if (known !== undefined) expect(known === country || SHARED.has(word)).toBe(true);
});

/** Borne by two countries; the larger one has it. */
const SHARED = new Set(['Congolese', 'Dominican', 'American', 'Samoan', 'Guinean', 'Korean', 'Indian', 'British']);

test.each(['Ukrainian', 'Kenyans', 'Dutch', 'Filipino', 'Swiss', 'Palestinians'])('%s is known', word =>
  expect(COUNTRY_OF_DEMONYM.has(word)).toBe(true),
);

test.each(['Ukraine', 'Paris', 'Kenya'])('%s is none', word => expect(COUNTRY_OF_DEMONYM.has(word)).toBe(false));
