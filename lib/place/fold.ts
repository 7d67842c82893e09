/** Letters that carry no separable mark, and how English writes them. */
const LETTERS: ReadonlyMap<string, string> = new Map([
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ø', 'o'],
  ['ł', 'l'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['þ', 'th'],
  ['ı', 'i'],
  ['ħ', 'h'],
  ['ŋ', 'n'],
  ['ə', 'a'],
  ['ɓ', 'b'],
  ['ɗ', 'd'],
]);

const SHORT_FORMS: ReadonlyMap<string, string> = new Map([
  ['saint', 'st'],
  ['sainte', 'ste'],
  ['mount', 'mt'],
  ['fort', 'ft'],
]);

/**
 * The form under which a place name is filed: lower case, of the characters a–z, 0–9 and single blanks.
 *
 * - the Côte d’Ivoire → cote divoire
 * - Saint-Denis       → st denis
 * - U.S.              → us
 */
export function foldName(name: string): string {
  const plain = isAscii(name) ? name.toLowerCase() : withoutMarks(name);
  const words = plain
    .replace(/['’‘ʼʻ`](?:s$)?/gu, '')
    .replace(/&/gu, ' and ')
    .replace(/\./gu, '')
    .replace(/[^a-z0-9]+/gu, ' ')
    .trim()
    .replace(/^the (?=.)/u, '');
  return /\b(?:sainte?|mount|fort)\b/u.test(words) ? words.replace(/[a-z]+/gu, shortForm) : words;
}

function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 0x7f) return false;
  return true;
}

function withoutMarks(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{ASCII}]/gu, letter => LETTERS.get(letter) ?? letter);
}

function shortForm(word: string): string {
  return SHORT_FORMS.get(word) ?? word;
}
