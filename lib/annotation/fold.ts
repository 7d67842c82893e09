const SINGLE_QUOTES = '‘’‚‛′´`ʼ＇';
const DOUBLE_QUOTES = '“”„‟″«»＂';
const DASHES = '‐‑‒–—―−⁃﹘﹣－';

/** Marks that are written in several ways, and the way that stands for them all. */
const STRAIGHT: ReadonlyMap<string, string> = new Map([
  ...[...SINGLE_QUOTES].map(mark => [mark, "'"] as const),
  ...[...DOUBLE_QUOTES].map(mark => [mark, '"'] as const),
  ...[...DASHES].map(mark => [mark, '-'] as const),
]);

/** Characters that show nothing: soft hyphens, zero-width spaces and joiners, marks of direction. */
const INVISIBLE = /[\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/gu;
const MARK = new RegExp(`[${SINGLE_QUOTES}${DOUBLE_QUOTES}${DASHES}]`, 'gu');
// biome-ignore lint/suspicious/noControlCharactersInRegex: Everything but ASCII.
const NOT_ASCII = /[^\u0000-\u007F]/u;

/**
 * Two ways to write the same characters become one, so that what editors and systems change in silence does not count.
 *
 * - “We’ll” → "We'll"
 * - co­op, cafe + U+0301, ﬁre → coop, café, fire
 */
export function foldCharacters(text: string): string {
  if (!NOT_ASCII.test(text)) return text.replaceAll('`', "'");
  return text
    .replaceAll(INVISIBLE, '')
    .replaceAll(MARK, mark => STRAIGHT.get(mark)!)
    .normalize('NFKC');
}

/** The same of words, with one space between them and none around them. */
export function foldWords(text: string): string {
  return foldCharacters(text).replaceAll(/\s+/gu, ' ').trim();
}

/** Letters that are no letter with an accent, and yet are typed without what is special of them. */
const PLAIN: ReadonlyMap<string, string> = new Map(
  Object.entries({ ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', æ: 'ae', œ: 'oe', ß: 'ss', ı: 'i', ħ: 'h', ŧ: 't' }),
);
const SPECIAL = new RegExp(`[${[...PLAIN.keys()].join('')}]`, 'gu');

/**
 * Fold for searching: case and accents go as well.
 *
 * - Zoë O’Brien, Łódź → zoe o'brien, lodz
 */
export function foldForSearch(text: string): string {
  return foldWords(text)
    .normalize('NFD')
    .replaceAll(/\p{M}+/gu, '')
    .toLowerCase()
    .replaceAll(SPECIAL, letter => PLAIN.get(letter)!);
}
