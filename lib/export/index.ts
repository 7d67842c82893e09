import { writeBibTex } from './bibtex.ts';
import { writeCslJson } from './csl-json.ts';
import { writeCsv } from './csv.ts';
import { writeGeoJson } from './geojson.ts';
import { writeHtml } from './html.ts';
import { writeMarkdown } from './markdown.ts';
import type { ExportRecord } from './record.ts';
import { writeRis } from './ris.ts';
import { writeWebAnnotations } from './web-annotation.ts';

export type { ExportRecord } from './record.ts';

/** A kind of file that records can be written to. */
export interface Format {
  readonly id: string;
  readonly label: string;
  /** Without its dot. */
  readonly extension: string;
  readonly mime: string;
  readonly write: (records: readonly ExportRecord[], now: string) => string;
}

/** The formats, as the export menu shows them. */
export const FORMATS: readonly Format[] = [
  { id: 'markdown', label: 'Markdown', extension: 'md', mime: 'text/markdown', write: writeMarkdown },
  { id: 'csv', label: 'Spreadsheet (CSV)', extension: 'csv', mime: 'text/csv', write: writeCsv },
  { id: 'html', label: 'Report to print (HTML)', extension: 'html', mime: 'text/html', write: writeHtml },
  {
    id: 'web-annotation',
    label: 'W3C Web Annotation (JSON-LD)',
    extension: 'jsonld',
    mime: 'application/ld+json',
    write: writeWebAnnotations,
  },
  { id: 'geojson', label: 'Places (GeoJSON)', extension: 'geojson', mime: 'application/geo+json', write: writeGeoJson },
  {
    id: 'csl',
    label: 'Citations (CSL-JSON)',
    extension: 'json',
    mime: 'application/vnd.citationstyles.csl+json',
    write: writeCslJson,
  },
  {
    id: 'ris',
    label: 'Citations (RIS)',
    extension: 'ris',
    mime: 'application/x-research-info-systems',
    write: writeRis,
  },
  { id: 'bibtex', label: 'Citations (BibTeX)', extension: 'bib', mime: 'application/x-bibtex', write: writeBibTex },
];

/** What to name a file: "on-the-record-2023-02-01.csv". */
export function fileNameOf(format: Pick<Format, 'extension'>, now: string): string {
  return `on-the-record-${now.slice(0, 10)}.${format.extension}`;
}
