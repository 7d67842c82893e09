import { expect, test } from 'vitest';
import { blocksOf } from '../../../lib/article.ts';
import { withKnownPeople } from '../../../lib/find/names/known-people.ts';
import type { Name } from '../../../lib/mentions.ts';
import { read } from '../../../lib/text/reading.ts';

const TYPES = { P: 'person', O: 'organisation', L: 'place', '-': 'other' } as const;
const LETTERS = { person: 'P', organisation: 'O', place: 'L', other: '-' } as const;

/** "[P:Ana Reyes] left": a text with its names, before and after. */
function agreed(marked: string): string {
  const names: Name[] = [];
  let text = '';
  for (const part of marked.split(/(\[[POL-]:[^\]]+\])/)) {
    const name = /^\[([POL-]):(.+)\]$/.exec(part);
    const start = text.length;
    text += name ? name[2]! : part;
    if (name) names.push({ start, end: text.length, type: TYPES[name[1] as keyof typeof TYPES], rule: 'test' });
  }
  return withKnownPeople(names, read({ text, blocks: blocksOf(text) })).reduceRight(
    (rest, { start, end, type }) =>
      `${rest.slice(0, start)}[${LETTERS[type]}:${rest.slice(start, end)}]${rest.slice(end)}`,
    text,
  );
}

test.each([
  // Of unknown type here, a person there.
  ['[P:Quelk] left. In the end [-:Quelk] was seen.', '[P:Quelk] left. In the end [P:Quelk] was seen.'],
  ['[P:Zorbin Quelk] left, and [-:Quelk] was seen.', '[P:Zorbin Quelk] left, and [P:Quelk] was seen.'],
  ['[P:Zorbin Núñez] left, and [-:Nunez] was seen.', '[P:Zorbin Núñez] left, and [P:Nunez] was seen.'],
  [
    '[P:Quelk] left, [P:Quelk] said. So [-:Zorbin Quelk] left.',
    '[P:Quelk] left, [P:Quelk] said. So [P:Zorbin Quelk] left.',
  ],
  ['[P:Quelk] left. So [-:Zorbin Quelk] left.', '[P:Quelk] left. So [-:Zorbin Quelk] left.'],
  // Too seldom a person.
  ['[P:Quelk], [-:Quelk] and again [-:Quelk].', '[P:Quelk], [-:Quelk] and again [-:Quelk].'],
  ['[P:Quelk], [O:Quelk] and again [-:Quelk].', '[P:Quelk], [O:Quelk] and again [-:Quelk].'],
  // The Quelk, “Quelk” are things.
  ['[P:Zorbin Quelk] saw the [-:Quelk] in “[-:Quelk]”.', '[P:Zorbin Quelk] saw the [-:Quelk] in “[-:Quelk]”.'],
  // Who bears the name of a place, and the place.
  [
    '[P:Zorbin Lee] left. [L:Lee] was glad. Near [L:Lee] it rained.',
    '[P:Zorbin Lee] left. [P:Lee] was glad. Near [L:Lee] it rained.',
  ],
  [
    '[P:Paris Lee] left. “No,” said [L:Paris]. [L:Paris] is old.',
    '[P:Paris Lee] left. “No,” said [P:Paris]. [L:Paris] is old.',
  ],
  // More often a body than a person.
  ['[O:Zorbins], [O:Zorbins] and [P:Zorbins].', '[O:Zorbins], [O:Zorbins] and [O:Zorbins].'],
  [
    '[P:Lee Zorbins], [O:Zorbins], [O:Zorbins] and [P:Zorbins].',
    '[P:Lee Zorbins], [O:Zorbins], [O:Zorbins] and [P:Zorbins].',
  ],
  // Who is explained in brackets, who employs somebody, is a body.
  [
    'The [O:Quelk Centre] ([P:Quelcen]) left. [P:Quelcen] fell.',
    'The [O:Quelk Centre] ([O:Quelcen]) left. [O:Quelcen] fell.',
  ],
  ['[P:Zorbin]’s [P:Ana Quelk] left, and [P:Zorbin] fell.', '[O:Zorbin]’s [P:Ana Quelk] left, and [O:Zorbin] fell.'],
  ['[P:Putin]’s [P:Ana Quelk] left, and [P:Zorbin] fell.', '[P:Putin]’s [P:Ana Quelk] left, and [P:Zorbin] fell.'],
  // Who has a mayor is a town; not who has a lawyer.
  [
    '[P:Quelk] mayor [P:Ana Lee] and [P:Zorbin] lawyer [P:Al Lee] left.',
    '[L:Quelk] mayor [P:Ana Lee] and [P:Zorbin] lawyer [P:Al Lee] left.',
  ],
  // A family name that no name was found for.
  [
    '[P:Ana Baker] left. “No,” Baker said. And later Baker ate.',
    '[P:Ana Baker] left. “No,” [P:Baker] said. And later [P:Baker] ate.',
  ],
  ['[P:Ana Baker] left. Baker said so. Baker shops shut.', '[P:Ana Baker] left. [P:Baker] said so. Baker shops shut.'],
  ['[P:Ana Baker] met the Baker at Old Baker Lane.', '[P:Ana Baker] met the Baker at Old Baker Lane.'],
])('%s → %s', (before, after) => {
  expect(agreed(before)).toBe(after);
});
