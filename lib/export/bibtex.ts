import { type Author, type Citation, citationsOf } from './citation.ts';
import { type ExportRecord, onOneLine, wellFormed } from './record.ts';

/** Write a citation for each page in BibTeX (biblatex's `@online`). */
export function writeBibTex(records: readonly ExportRecord[]): string {
  return wellFormed(citationsOf(records).map(entryOf).join('\n'));
}

function entryOf({ key, title, authors, site, published, accessed, url, notes, tags }: Citation): string {
  const fields: (readonly [string, string | null])[] = [
    ['author', authors.length === 0 ? null : authors.map(nameOf).join(' and ')],
    // Doubled braces keep the capitals of names.
    ['title', `{${escapeTex(title)}}`],
    ['organization', site && escapeTex(site)],
    ['date', published],
    ['year', published?.slice(0, 4) ?? null],
    ['url', url.replaceAll(/[{}\\]/gu, encodeURIComponent)],
    ['urldate', accessed],
    ['keywords', tags.length === 0 ? null : tags.map(keywordOf).join(', ')],
    ['note', notes.length === 0 ? null : notes.map(escapeTex).join(' \\\\ ')],
  ];
  const lines = fields.map(([name, value]) => (value === null ? '' : `  ${name} = {${value}},\n`));
  return `@online{${key},\n${lines.join('')}}\n`;
}

function nameOf(author: Author): string {
  if ('literal' in author) return `{${escapeTex(author.literal)}}`;
  const suffix = author.suffix === null ? '' : `${escapeTex(author.suffix)}, `;
  return `${escapeTex(author.family)}, ${suffix}${escapeTex(author.given)}`;
}

/** Commas part keywords, so one that has some is held together by braces. */
function keywordOf(tag: string): string {
  return tag.includes(',') ? `{${escapeTex(tag)}}` : escapeTex(tag);
}

const TEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '`': '\\textasciigrave{}',
};

/**
 * Text that means nothing but itself in TeX, with its braces in pairs.
 *
 * - 5% of {x} → 5\% of \{x\}
 */
function escapeTex(text: string): string {
  return (
    onOneLine(text)
      .replaceAll(/[\\{}%$&#_~^`]/gu, mark => TEX[mark] ?? `\\${mark}`)
      // Two of these in a row would become one longer mark.
      .replaceAll(/([-'])(?=\1)/gu, '$1{}')
  );
}
