import { type Chance, oneOf } from './chance.ts';

/** Ways in which a text can be damaged; each is done here and there, as chance has it. */
export const DAMAGES = {
  'a third of the marks dropped': (text, chance) => text.replace(MARK, mark => (chance() < 1 / 3 ? '' : mark)),
  'a third of the marks doubled': (text, chance) => text.replace(MARK, mark => (chance() < 1 / 3 ? mark + mark : mark)),
  'marks of another style': (text, chance) => text.replace(MARK, () => oneOf(MARKS, chance)),
  'paragraphs cut off': (text, chance) =>
    eachLine(text, line => (chance() < 1 / 2 ? line.slice(0, chance() * line.length) : line)),
  'paragraphs run together': (text, chance) => text.replace(/\n+/g, breaks => (chance() < 1 / 2 ? ' ' : breaks)),
  'upper case': text => text.toUpperCase(),
  'lower case': text => text.toLowerCase(),
  'no full stops': text => text.replace(/[.!?]/g, ''),
  'no commas': text => text.replace(/,/g, ''),
  'words dropped': (text, chance) => text.replace(/\S+\s?/g, word => (chance() < 1 / 8 ? '' : word)),
  'words shuffled': (text, chance) => eachLine(text, line => shuffled(line.split(' '), chance).join(' ')),
  'strange characters': (text, chance) =>
    text.replace(/ /g, space => (chance() < 1 / 6 ? oneOf(STRANGE, chance) : space)),
} as const satisfies Readonly<Record<string, (text: string, chance: Chance) => string>>;

/** Texts that no paper would print, of about so many characters. */
export const HARD_TEXTS = {
  'one word': size => 'a'.repeat(size),
  'one word in capitals': size => 'A'.repeat(size),
  'only straight marks': size => '"'.repeat(size),
  'only opening marks': size => '“'.repeat(size),
  'only closing marks': size => '”'.repeat(size),
  'single marks around letters': size => "'a' ".repeat(size / 4),
  'opening marks and words': size => '“word '.repeat(size / 6),
  'only full stops': size => '. '.repeat(size / 2),
  'only commas and names': size => 'Ana Reyes, '.repeat(size / 11),
  'one name without end': size => 'Reyes '.repeat(size / 6),
  'titles without end': size => 'Deputy Prime Minister of '.repeat(size / 25),
  'cues without end': size => 'said that she said '.repeat(size / 19),
  'empty lines': size => '\n'.repeat(size),
  'one letter a line': size => 'A\n'.repeat(size / 2),
  'brackets within brackets': size => '('.repeat(size / 2) + ')'.repeat(size / 2),
  'halves of characters': size => '\ud83d '.repeat(size / 2),
  'marks on letters': size => `e${'\u0301'.repeat(size)}`,
  'places without end': size => 'Paris, Texas, '.repeat(size / 14),
} as const satisfies Readonly<Record<string, (size: number) => string>>;

const MARK = /["“”‘’«»]/gu;
const MARKS = ['"', '“', '”', '„', '«', '»', "'", '‘', '’', "''", '``'];
const STRANGE = [
  '\u00a0',
  '\u00ad',
  '\u200b',
  '\ud83d',
  ' \ud83d\ude00 ',
  '\t',
  '\r\n',
  '\u2028',
  '\u202e',
  '\0',
  ' \u0301',
];

function eachLine(text: string, change: (line: string) => string): string {
  return text.split('\n').map(change).join('\n');
}

function shuffled<T>(items: readonly T[], chance: Chance): T[] {
  return items
    .map(item => [chance(), item] as const)
    .sort(([a], [b]) => a - b)
    .map(([, item]) => item);
}
