import type { Annotation, AnnotationKind } from '../annotation/annotation.ts';
import { detailOf, labelOf } from '../annotation/drafts.ts';
import {
  byLine,
  byPage,
  dateInWords,
  type ExportRecord,
  linkTo,
  type PageRecords,
  webAddress,
  wellFormed,
} from './record.ts';

/** Nothing in the report may load or run anything, wherever it is opened. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'";

const STYLE = `
body { font: 11pt/1.5 Georgia, serif; max-width: 42rem; margin: 2rem auto; padding: 0 1rem; color: #1a1a1a; background: #fff; overflow-wrap: anywhere; }
h1 { font-size: 1.6rem; } h2 { font-size: 1.25rem; margin: 2rem 0 0; } h3 { font-size: 1rem; margin: 1.25rem 0 .25rem; }
.source, .of { color: #555; } article p { margin: .25rem 0; } .remark { white-space: pre-line; }
blockquote { margin: .75rem 0 .25rem; padding-left: 1rem; border-left: 3px solid #999; white-space: pre-line; }
article { break-inside: avoid; margin-bottom: 1rem; } a { color: #1a4f8b; }
@media print { body { margin: 0; max-width: none; } a { color: inherit; } a[href]::after { content: " (" attr(href) ")"; font-size: 8pt; } }
`;

const SECTIONS: readonly { readonly kind: AnnotationKind; readonly heading: string }[] = [
  { kind: 'quote', heading: 'Quotes' },
  { kind: 'official', heading: 'Officials' },
  { kind: 'place', heading: 'Places' },
  { kind: 'note', heading: 'Notes' },
];

/** Write records as one HTML page to read and to print. Everything that was found on a page is escaped. */
export function writeHtml(records: readonly ExportRecord[], now: string): string {
  const chapters = byPage(records).map(chapter).join('');
  return wellFormed(
    `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width">
<meta name="referrer" content="no-referrer">
<title>On the Record, ${escapeHtml(dateInWords(now))}</title>
<style>${STYLE}</style>
</head>
<body>
<h1>On the Record</h1>
<p class="source">${records.length} ${records.length === 1 ? 'record' : 'records'}, ${escapeHtml(dateInWords(now))}</p>
${chapters}</body>
</html>
`,
  );
}

/**
 * Text that means nothing but itself in HTML, in an attribute too.
 *
 * - <b>"A & B"</b> → &lt;b&gt;&quot;A &amp; B&quot;&lt;/b&gt;
 */
export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')
    .replaceAll('\0', '\uFFFD');
}

function chapter({ page, annotations }: PageRecords): string {
  const sections = SECTIONS.map(({ kind, heading }) => {
    const entries = annotations
      .filter(({ body }) => body.kind === kind)
      .map(annotation => entryOf({ page, annotation }));
    return entries.length === 0 ? '' : `<h3>${heading}</h3>\n${entries.join('')}`;
  });
  return `<section>
<h2>${escapeHtml(page.title ?? page.address)}</h2>
<p class="source">${sourceLine(page)}</p>
${sections.join('')}</section>
`;
}

function sourceLine(page: ExportRecord['page']): string {
  const parts = [
    linked(page.site ?? page.address, webAddress(page.address)),
    page.authors.length > 0 ? `by ${escapeHtml(page.authors.join(', '))}` : '',
    dateInWords(page.published) && `published ${dateInWords(page.published)}`,
    `read ${dateInWords(page.lastSeen)}`,
  ];
  return parts.filter(part => part !== '').join(' · ');
}

function entryOf(record: ExportRecord): string {
  const { body } = record.annotation;
  const isSpoken = body.kind === 'quote' || body.kind === 'note';
  const detail = body.kind === 'quote' ? byLine(body) : detailOf(body);
  const head = isSpoken
    ? `<blockquote>${escapeHtml(labelOf(body))}</blockquote>\n<p class="of">${escapeHtml(detail)} ${sourceOf(record)}</p>\n`
    : `<p><strong>${escapeHtml(labelOf(body))}</strong> <span class="of">${escapeHtml(detail)} ${sourceOf(record)}</span></p>\n`;
  return `<article>\n${head}${remarksOf(record.annotation)}</article>\n`;
}

function sourceOf(record: ExportRecord): string {
  const link = linkTo(record);
  return link === null ? '' : linked('source', link);
}

/** What the reader added, and what became of the words. */
function remarksOf({ note, tags, anchor, wordsNow }: Annotation): string {
  const remarks = [
    note,
    tags.map(tag => `#${tag}`).join(' '),
    anchor === 'lost' ? 'These words were gone when the page was last read.' : '',
    anchor === 'changed' && wordsNow !== null ? `The page now says: ${wordsNow}` : '',
  ];
  return remarks
    .filter(remark => remark !== '')
    .map(remark => `<p class="remark">${escapeHtml(remark)}</p>\n`)
    .join('');
}

function linked(label: string, address: string | null): string {
  return address === null ? escapeHtml(label) : `<a href="${escapeHtml(address)}">${escapeHtml(label)}</a>`;
}
