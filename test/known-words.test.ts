import { expect, test } from 'vitest';
import { FORM } from '../lib/find/names/name-scene.ts';
import { knownWords } from '../lib/known-words.ts';
import { read } from '../lib/text/reading.ts';

const ANA = new Map([['ana', 'she' as const]]);
const tokensOf = (text: string, spell = knownWords(ANA, 100).spell) => read({ text, blocks: [] }, spell).tokens;

test('a word is one object in all articles', () => {
  const { spell } = knownWords(ANA, 100);
  const [first] = tokensOf('Ana said so.', spell);
  const [, second] = tokensOf('Then Ana left.', spell);
  expect(second!.spelling).toBe(first!.spelling);
});

test('a word is looked at once by each lookup', () => {
  const words = knownWords(ANA, 100);
  const looked: string[] = [];
  const lookup = (name: string) => ({
    classesOf: () => {
      looked.push(name);
      return { fine: 0, coarse: 0, common: 0 };
    },
    listsOf: () => name.length,
  });
  const [one, another] = [words.lookingAt(lookup('one')), words.lookingAt(lookup('another'))];
  const lists = ['Ana', 'Ana'].flatMap(text => [one(words.spell(text)).lists, another(words.spell(text)).lists]);
  expect(lists).toEqual([3, 7, 3, 7]);
  expect(looked).toEqual(['one', 'another']);
});

test('what others know of a word is not believed', () => {
  const strangers = knownWords(new Map(), 100);
  const [ana] = tokensOf('Ana said so.', strangers.spell);
  expect(strangers.nameWordOf(ana!.spelling).form & FORM.given).toBe(0);
  expect(knownWords(ANA, 100).nameWordOf(ana!.spelling).form & FORM.given).toBe(FORM.given);
});

test('forgotten words keep what is known of them, for the readings that hold them', () => {
  const words = knownWords(ANA, 2);
  const ana = words.spell('Ana');
  for (const text of ['a', 'b', 'c']) words.spell(text);
  expect(words.spell('Ana')).not.toBe(ana);
  expect(words.nameWordOf(ana)).toEqual(words.nameWordOf(words.spell('Ana')));
});
