import type { Annotation, QuoteBody } from '../annotation/annotation.ts';
import { wordingOf } from '../annotation/as-said.ts';
import { detailOf } from '../annotation/drafts.ts';
import { rewordedTargets } from '../annotation/reworded.ts';
import type { SavedRecord } from '../annotation/search.ts';
import { withTextFragment } from './text-fragment.ts';

/** What every format writes: one saved annotation with its page. */
export type ExportRecord = SavedRecord;

/** The records of one page, together. */
export interface PageRecords {
  readonly page: ExportRecord['page'];
  readonly annotations: readonly Annotation[];
}

/** Records by page, in the order of each page's first record. */
export function byPage(records: readonly ExportRecord[]): PageRecords[] {
  const pages = new Map<string, { page: ExportRecord['page']; annotations: Annotation[] }>();
  for (const { page, annotation } of records) {
    const entry = pages.get(page.id);
    if (entry) entry.annotations.push(annotation);
    else pages.set(page.id, { page, annotations: [annotation] });
  }
  return [...pages.values()];
}

/** The link to the very words, as the page has them now; `null` when the page has no address that a browser should open. */
export function linkTo({ page, annotation }: ExportRecord): string | null {
  const address = webAddress(page.address);
  return address && withTextFragment(address, rewordedTargets(annotation) ?? annotation.targets);
}

/** A URL that is safe to make a link of, or `null`: "javascript:" and the like are not. */
export function webAddress(url: string): string | null {
  return /^https?:\/\/[^\s/]/iu.test(url) ? encodeLoose(url) : null;
}

/** Percent-encode what may not stand in a URL, and leave the escapes that are there. */
function encodeLoose(url: string): string {
  return wellFormed(url).replaceAll(/[\s"'<>\\^`{|}]|[^\u0021-\u007E]/gu, character =>
    character === "'" ? '%27' : encodeURIComponent(character),
  );
}

/** A text in which half a surrogate pair has become U+FFFD: files are UTF-8, and cannot hold it. */
export function wellFormed(text: string): string {
  return text.replaceAll(/\p{Surrogate}/gu, '\uFFFD');
}

/** JSON of which every string is well-formed: what else reads it may refuse halves of characters. */
export function jsonOf(value: unknown): string {
  const repaired = (_: string, part: unknown) => (typeof part === 'string' ? wellFormed(part) : part);
  return `${JSON.stringify(value, repaired, 2)}\n`;
}

/** Whose the words are, and how far: "Ana Reyes, Mayor, reported in other words". */
export function byLine(body: QuoteBody): string {
  return [detailOf(body) || 'speaker not known', wordingOf(body)].filter(part => part !== '').join(', ');
}

/** A text on one line. */
export function onOneLine(text: string): string {
  return text.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim();
}

/** The day of an ISO 8601 moment: "2023-02-01"; `null` when it is none. */
export function dayOf(moment: string | null): string | null {
  return /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])/u.exec(moment ?? '')?.[0] ?? null;
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** "2023-02-01T…" → "1 February 2023"; '' when it is no date. */
export function dateInWords(moment: string | null): string {
  const [year, month, day] = (dayOf(moment) ?? '').split('-').map(Number);
  const name = MONTHS[(month ?? 0) - 1];
  return name === undefined ? '' : `${day} ${name} ${year}`;
}
