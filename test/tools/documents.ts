import { type ArticleText, type Block, type BlockRole, blocksOf } from '../../lib/article.ts';
import type { Span } from '../../lib/text/span.ts';

/** One document of the command line: an article and the name that its findings go by. */
export interface Document extends ArticleText {
  readonly id: string | number;
  /** Where it stood: the domain of its site may tell the country. */
  readonly url: string | null;
}

const ROLES: ReadonlySet<string> = new Set<BlockRole>([
  'headline',
  'standfirst',
  'subheading',
  'paragraph',
  'list-item',
  'blockquote',
  'caption',
  'other',
]);

/** Read one line of a batch. Throws a sentence that says what is wrong with it. */
export function documentOf(line: string): Document {
  const { id, text, blocks, url } = objectOf(line);
  if (typeof id !== 'string' && typeof id !== 'number') throw new Error('"id" must be a string or a number.');
  if (typeof text !== 'string') throw new Error('"text" must be a string.');
  return {
    id,
    text,
    url: typeof url === 'string' ? url : null,
    blocks: blocks === undefined || blocks === null ? blocksOf(text) : readBlocks(blocks, text),
  };
}

function objectOf(line: string): { readonly [K in keyof Document]?: unknown } {
  const value: unknown = JSON.parse(line);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Error('It is no JSON object.');
  return value;
}

function readBlocks(value: unknown, text: string): Block[] {
  if (!Array.isArray(value)) throw new Error('"blocks" must be a list.');
  const blocks = value.map(item => readBlock(item, text)).sort((a, b) => a.start - b.start);
  const clash = blocks.find((block, i) => block.start < (blocks[i - 1]?.end ?? 0));
  if (clash) throw new Error(`The block at ${clash.start} overlaps the one before it.`);
  return blocks;
}

function readBlock(value: unknown, text: string): Block {
  const { role, start, end } = (value ?? {}) as Partial<Record<keyof Block, unknown>>;
  const span = { start, end };
  if (!isSpanOf(text, span)) throw new Error(`A block from ${start} to ${end} does not lie in the text.`);
  return { role: roleOf(role), start: span.start, end: span.end };
}

function isSpanOf(text: string, span: { start: unknown; end: unknown }): span is Span {
  const { start, end } = span;
  if (!Number.isInteger(start) || !Number.isInteger(end)) return false;
  return (start as number) >= 0 && (start as number) <= (end as number) && (end as number) <= text.length;
}

/** Other programs know other roles, and write "list item": a block is a block all the same. */
function roleOf(role: unknown): BlockRole {
  const name = String(role).replace(' ', '-');
  return ROLES.has(name) ? (name as BlockRole) : 'other';
}
