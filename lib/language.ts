import { COMMON_ENGLISH_WORDS } from './lexicon/english.ts';

const COMMON: ReadonlySet<string> = new Set(COMMON_ENGLISH_WORDS);

const SAMPLE = 6000; // Characters: a few paragraphs.
const FEW_WORDS = 40;
/** English reports have 0.25 to 0.35 of these words; the nearest language (Dutch, for "is", "was", "of") has 0.08. */
const ENGLISH_SHARE = 0.15;

/**
 * Whether a text is English. Its words decide, since many pages carry the language of their template; of very few words
 * the page's own word is taken.
 */
export function isEnglish(text: string, language: string | null): boolean {
  const words =
    text
      .slice(0, SAMPLE)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  if (words.length < FEW_WORDS) return language === null || /^en(?:-|$)/i.test(language);
  return words.filter(word => COMMON.has(word)).length >= ENGLISH_SHARE * words.length;
}
