import type { Body } from '../annotation/annotation.ts';
import { labelOf } from '../annotation/drafts.ts';
import { type ExportRecord, linkTo, wellFormed } from './record.ts';

type Cell = string | number | null;

/** The columns, in order. New ones go to the end: readers have sheets that count on the order. */
const COLUMNS: readonly { readonly name: string; readonly cell: (record: ExportRecord) => Cell }[] = [
  { name: 'kind', cell: ({ annotation }) => annotation.body.kind },
  { name: 'words', cell: ({ annotation }) => labelOf(annotation.body) },
  { name: 'speaker', cell: ({ annotation: { body } }) => (body.kind === 'quote' ? body.speaker : null) },
  { name: 'title', cell: ({ annotation }) => titleOf(annotation.body) },
  { name: 'affiliation', cell: ({ annotation: { body } }) => ('affiliation' in body ? body.affiliation : null) },
  { name: 'form', cell: ({ annotation: { body } }) => (body.kind === 'quote' ? body.form : null) },
  { name: 'country', cell: ({ annotation: { body } }) => (body.kind === 'place' ? body.country : null) },
  { name: 'latitude', cell: ({ annotation: { body } }) => (body.kind === 'place' ? body.lat : null) },
  { name: 'longitude', cell: ({ annotation: { body } }) => (body.kind === 'place' ? body.lon : null) },
  { name: 'geonames', cell: ({ annotation: { body } }) => (body.kind === 'place' ? body.geonamesId : null) },
  { name: 'note', cell: ({ annotation }) => annotation.note },
  { name: 'tags', cell: ({ annotation }) => annotation.tags.join('; ') },
  { name: 'colour', cell: ({ annotation }) => annotation.colour },
  { name: 'review', cell: ({ annotation }) => annotation.review },
  { name: 'state', cell: ({ annotation }) => annotation.anchor },
  { name: 'words now', cell: ({ annotation }) => annotation.wordsNow },
  { name: 'page', cell: ({ page }) => page.title },
  { name: 'site', cell: ({ page }) => page.site },
  { name: 'authors', cell: ({ page }) => page.authors.join('; ') },
  { name: 'published', cell: ({ page }) => page.published },
  { name: 'url', cell: ({ page }) => page.address },
  { name: 'link', cell: record => linkTo(record) },
  { name: 'saved', cell: ({ annotation }) => annotation.created },
  { name: 'updated', cell: ({ annotation }) => annotation.updated },
  { name: 'id', cell: ({ annotation }) => annotation.id },
];

/** Excel takes a file without it for one in the code page of the country. */
const BYTE_ORDER_MARK = '\uFEFF';

/** Write records as CSV by RFC 4180, a row a record. */
export function writeCsv(records: readonly ExportRecord[]): string {
  const rows = [COLUMNS.map(({ name }) => name), ...records.map(record => COLUMNS.map(({ cell }) => cell(record)))];
  return wellFormed(BYTE_ORDER_MARK + rows.map(row => `${row.map(csvCell).join(',')}\r\n`).join(''));
}

/**
 * Write one cell.
 *
 * - Ohio        → Ohio
 * - Reyes, Ana  → "Reyes, Ana"
 * - a "b"       → "a ""b"""
 * - =HYPERLINK… → '=HYPERLINK…, so that no spreadsheet takes it for a formula
 */
export function csvCell(value: Cell): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const harmless = /^[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠|%]/u.test(value) || /^[\t\r\n]/u.test(value) ? `'${value}` : value;
  return /[",\r\n]|^\s|\s$/u.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

function titleOf(body: Body): string | null {
  if (body.kind === 'official') return body.titles.join('; ');
  return body.kind === 'quote' ? body.title : null;
}
