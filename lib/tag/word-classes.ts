import { ByteReader, ByteWriter, seal, unseal } from '../bytes.ts';
import { indexInSorted } from '../sorted.ts';
import { hashOf } from './hash.ts';

/** What is known of a word from large texts: its clusters of words used alike, and how common it is in lower case. */
export interface WordClass {
  /** 1 to 512; 0 for a word that nobody has counted. */
  readonly fine: number;
  /** 1 to 64; 0 likewise. */
  readonly coarse: number;
  /** 3 for the most common words, 1 for the less common, 0 for those in no list. */
  readonly common: number;
}

/** A table from words to their classes. */
export interface WordClasses {
  /** `lower` is the word in lower case. */
  of(lower: string): WordClass;
}

const MAGIC = 'OTRW';
const VERSION = 1;
/** Enough to tell apart what is in the table: an unknown word is taken for one of 50,000 once in 300 times. */
const HASH_BITS = 24;
const UNKNOWN: WordClass = { fine: 0, coarse: 0, common: 0 };

const keyOf = (lower: string): number => hashOf(lower) >>> (32 - HASH_BITS);

/** The table as bytes. `words` in any order; of two with one hash the first stays. `coarse[fine - 1]` is the coarse class. */
export function wordClassBytes(
  words: Iterable<{ readonly lower: string; readonly fine: number; readonly common: number }>,
  coarse: readonly number[],
): Uint8Array {
  const rows = new Map<number, { fine: number; common: number }>();
  for (const { lower, fine, common } of words) if (!rows.has(keyOf(lower))) rows.set(keyOf(lower), { fine, common });
  const sorted = [...rows].sort(([a], [b]) => a - b);
  const writer = new ByteWriter();
  writer.varint(coarse.length);
  for (const one of coarse) writer.byte(one);
  writer.varint(sorted.length);
  let before = 0;
  for (const [key] of sorted) {
    writer.varint(key - before);
    before = key;
  }
  for (const [, { fine, common }] of sorted) writer.int16(fine | (common << 12));
  return seal(MAGIC, VERSION, writer.bytes());
}

/** Read a table. Throws a sentence when the file is foreign or damaged. */
export function readWordClasses(file: Uint8Array): WordClasses {
  const reader = new ByteReader(unseal(MAGIC, VERSION, file, 'table of word classes'));
  const coarse = Uint8Array.from({ length: reader.varint() }, () => reader.byte());
  const keys = new Uint32Array(reader.varint());
  let before = 0;
  for (let i = 0; i < keys.length; i++) {
    before += reader.varint();
    keys[i] = before;
  }
  const rows = Uint16Array.from(keys, () => reader.int16());
  return { of: lower => classAt(indexInSorted(keys, keyOf(lower)), rows, coarse) };
}

function classAt(index: number, rows: Uint16Array, coarse: Uint8Array): WordClass {
  const row = rows[index];
  if (row === undefined) return UNKNOWN;
  const fine = row & 0xfff;
  return { fine, coarse: coarse[fine - 1] ?? 0, common: row >> 12 };
}
