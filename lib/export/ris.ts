import { type Author, type Citation, citationsOf } from './citation.ts';
import { type ExportRecord, onOneLine, wellFormed } from './record.ts';

/** Write a citation for each page in RIS, as reference managers read it. */
export function writeRis(records: readonly ExportRecord[]): string {
  return wellFormed(citationsOf(records).map(entryOf).join('\r\n'));
}

function entryOf({ key, title, authors, site, published, accessed, url, language, notes, tags }: Citation): string {
  const fields: (readonly [string, string | null])[] = [
    ['TY', 'NEWS'],
    ['ID', key],
    ...authors.map(author => ['AU', nameOf(author)] as const),
    ['TI', title],
    ['T2', site],
    ['PY', published?.slice(0, 4) ?? null],
    ['DA', published?.replaceAll('-', '/') ?? null],
    ['Y2', accessed?.replaceAll('-', '/') ?? null],
    ['UR', url],
    ['LA', language],
    ...tags.map(tag => ['KW', tag] as const),
    ...notes.map(note => ['N1', note] as const),
    ['ER', ''],
  ];
  return fields.map(([tag, value]) => (value === null ? '' : `${tag}  - ${onOneLine(value)}\r\n`)).join('');
}

function nameOf(author: Author): string {
  if ('literal' in author) return author.literal;
  return [author.family, author.given, ...(author.suffix === null ? [] : [author.suffix])].join(', ');
}
