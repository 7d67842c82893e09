import { readFileSync } from 'node:fs';

/** One edit of a page: its text before and after. */
export interface Revision {
  readonly path: string;
  readonly old: string;
  readonly new: string;
}

/** How the text is taken out of a page's HTML. */
export type Extract = (html: string) => string;

/** Read edits from JSON lines of `{path, old, new}` with HTML in both. */
export function readRevisions(file: string, extract: Extract): Revision[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(line => line.trim() !== '')
    .map(line => {
      const { path, old, new: edited } = JSON.parse(line) as Revision; // Our own corpus file.
      return { path, old: extract(old), new: extract(edited) };
    });
}

/** All the text as it stands in the source, white space and all: what `textContent` gives. */
export function rawText(html: string): string {
  return decoded(withoutCode(html).replaceAll(/<[^>]*>/gu, ''));
}

/** The text as a reader sees it: a line a block, white space folded. */
export function textInLines(html: string): string {
  const marked = withoutCode(html)
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(
      /<\/?(?:address|article|aside|blockquote|br|caption|dd|div|dl|dt|figcaption|figure|footer|h\d|header|hr|li|main|nav|ol|p|pre|section|table|td|th|tr|ul)\b[^>]*>/giu,
      '\n',
    )
    .replaceAll(/<[^>]*>/gu, '');
  return decoded(marked)
    .split('\n')
    .map(line => line.replaceAll(/[ \t]+/gu, ' ').trim())
    .filter(line => line !== '')
    .join('\n');
}

function withoutCode(html: string): string {
  return html.replaceAll(/<!--.*?-->/gsu, '').replaceAll(/<(script|style|svg)\b.*?<\/\1>/gisu, '');
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00A0' };

function decoded(text: string): string {
  return text.replaceAll(
    /&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/giu,
    (entity, hex?: string, decimal?: string, name?: string) => {
      if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
      if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
      return ENTITIES[name ?? ''] ?? entity;
    },
  );
}
