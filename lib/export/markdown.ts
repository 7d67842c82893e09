import type { Annotation, AnnotationKind } from '../annotation/annotation.ts';
import { withBothMarks } from '../annotation/both-marks.ts';
import { countryName, detailOf } from '../annotation/drafts.ts';
import { isNamed } from '../annotation/named.ts';
import {
  byLine,
  byPage,
  dateInWords,
  type ExportRecord,
  linkTo,
  onOneLine,
  type PageRecords,
  webAddress,
  wellFormed,
} from './record.ts';

const SECTIONS: readonly { readonly kind: AnnotationKind; readonly heading: string }[] = [
  { kind: 'quote', heading: 'Quotes' },
  { kind: 'official', heading: 'Officials' },
  { kind: 'place', heading: 'Places' },
  { kind: 'note', heading: 'Notes' },
];

/** Write records as Markdown with front matter: a chapter a page, quotes as block quotes with speaker and source. */
export function writeMarkdown(records: readonly ExportRecord[], now: string): string {
  const pages = byPage(records);
  return wellFormed([frontMatter(pages, records.length, now), ...pages.map(chapter)].join('\n'));
}

/** YAML. A JSON string is a YAML string, whatever is in it. */
function frontMatter(pages: readonly PageRecords[], count: number, now: string): string {
  const sources = pages.map(({ page }) => `  - ${JSON.stringify(wellFormed(page.address))}\n`);
  return [
    '---\n',
    'title: On the Record\n',
    `exported: ${JSON.stringify(now)}\n`,
    `records: ${count}\n`,
    sources.length === 0 ? 'sources: []\n' : `sources:\n${sources.join('')}`,
    '---\n',
  ].join('');
}

function chapter({ page, annotations }: PageRecords): string {
  const sections = SECTIONS.map(({ kind, heading }) => {
    const entries = annotations
      .filter(({ body }) => body.kind === kind)
      .map(annotation => entryOf({ page, annotation }));
    return entries.length === 0 ? '' : `\n## ${heading}\n\n${entries.join('\n')}`;
  });
  return [`# ${escapeMarkdown(page.title ?? page.address)}\n`, `\n${sourceLine(page)}\n`, ...sections].join('');
}

function sourceLine(page: ExportRecord['page']): string {
  const address = webAddress(page.address);
  const site = page.site ?? page.address;
  const parts = [
    address === null ? escapeMarkdown(site) : markdownLink(site, address),
    page.authors.length > 0 ? `by ${escapeMarkdown(page.authors.join(', '))}` : '',
    dateInWords(page.published) && `published ${dateInWords(page.published)}`,
    `read ${dateInWords(page.lastSeen)}`,
  ];
  return parts.filter(part => part !== '').join(' · ');
}

function entryOf(record: ExportRecord): string {
  const { annotation } = record;
  return `${headOf(record)}${remarksOf(annotation)}`;
}

function headOf(record: ExportRecord): string {
  const { body } = record.annotation;
  const link = linkTo(record);
  const source = link === null ? '' : ` · ${markdownLink('source', link)}`;
  switch (body.kind) {
    case 'quote':
      return `${blockQuote(withBothMarks(body.words))}\n— ${escapeMarkdown(byLine(body))}${source}\n`;
    case 'note':
      return `${blockQuote(body.words)}\n${source.slice(' · '.length)}\n`;
    case 'official':
      return `- **${escapeMarkdown(body.name)}**${escapeMarkdown(withComma(detailOf(body)))}${source}\n`;
    case 'place':
      return `- **${escapeMarkdown(body.name)}**${escapeMarkdown(withComma(placeDetail(body)))}${source}\n`;
  }
}

/** What the reader added, and what became of the words. Indented, so that it belongs to its list item too. */
function remarksOf({ body, note, tags, anchor, wordsNow }: Annotation): string {
  const indent = isNamed(body) ? '  ' : '';
  const remarks = [
    note === '' ? '' : `Note: ${escapeMarkdown(note)}`,
    tags.length === 0 ? '' : `Tags: ${tags.map(tag => `#${escapeMarkdown(tag.replaceAll(' ', '-'))}`).join(' ')}`,
    anchor === 'lost' ? 'These words were gone when the page was last read.' : '',
    anchor === 'changed' && wordsNow !== null ? `The page now says: ${escapeMarkdown(wordsNow)}` : '',
  ];
  return remarks
    .filter(remark => remark !== '')
    .map(remark => `\n${indent}${remark}\n`)
    .join('');
}

function placeDetail({
  country,
  lat,
  lon,
}: {
  country: string | null;
  lat: number | null;
  lon: number | null;
}): string {
  const point = lat === null || lon === null ? '' : `${lat}, ${lon}`;
  return [country === null ? '' : countryName(country), point === '' ? '' : `(${point})`].filter(Boolean).join(' ');
}

function blockQuote(words: string): string {
  return words
    .split(/\r\n|[\r\n\u2028\u2029]/u)
    .map(line => (line.trim() === '' ? '>\n' : `> ${escapeMarkdown(line)}\n`))
    .join('');
}

function markdownLink(label: string, address: string): string {
  return `[${escapeMarkdown(label)}](<${address}>)`;
}

/**
 * Text that means nothing but itself in Markdown, on one line, and in the dialects that know sums, comments and highlights.
 *
 * - *Fact* [1] <b> $5 → \*Fact\* \[1\] &lt;b> \$5
 */
function escapeMarkdown(text: string): string {
  return onOneLine(text)
    .replaceAll(/[\\`*_[\]|~$]|%(?=%)|(?<=%)%|=(?==)|(?<==)=/gu, '\\$&')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replace(/^(?:#{1,6}(?= |$)|[-+=>](?=[ =-]|$)|>)/u, '\\$&')
    .replace(/^(\d+)([.)])/u, '$1\\$2')
    .replace(/(?<= )#+$/u, '\\$&');
}

function withComma(detail: string): string {
  return detail === '' ? '' : `, ${detail}`;
}
