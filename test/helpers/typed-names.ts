import { blocksOf } from '../../lib/article.ts';
import type { Name } from '../../lib/mentions.ts';
import { type Reading, read } from '../../lib/text/reading.ts';

const TYPES = { P: 'person', O: 'organisation', L: 'place', '-': 'other' } as const;
const LETTERS = { person: 'P', organisation: 'O', place: 'L', other: '-' } as const;

/** "[P:Ana Reyes] left [-:Ley]": what a step makes of the names of a text, in the same form. */
export function retyped(marked: string, step: (names: Name[], reading: Reading) => readonly Name[]): string {
  const names: Name[] = [];
  let text = '';
  for (const part of marked.split(/(\[[POL-]:[^\]]+\])/)) {
    const name = /^\[([POL-]):(.+)\]$/s.exec(part);
    const start = text.length;
    text += name ? name[2]! : part;
    if (name) names.push({ start, end: text.length, type: TYPES[name[1] as keyof typeof TYPES], rule: 'test' });
  }
  return step(names, read({ text, blocks: blocksOf(text) })).reduceRight(
    (rest, { start, end, type }) =>
      `${rest.slice(0, start)}[${LETTERS[type]}:${rest.slice(start, end)}]${rest.slice(end)}`,
    text,
  );
}
