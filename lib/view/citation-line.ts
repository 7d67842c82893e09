import type { Body } from '../annotation/annotation.ts';
import { asSaid } from '../annotation/as-said.ts';
import { detailOf, labelOf } from '../annotation/drafts.ts';
import type { ArticleMeta } from '../article.ts';

/**
 * Words with their source, to be pasted into a text:
 *
 *     “We will rebuild the wall.” — Ana Reyes, Mayor
 *     Bo Lee, “The wall,” The Daily Post, 8 April 2024, https://example.org/wall (read 9 April 2024)
 */
export function withCitation(body: Body, meta: ArticleMeta, link: string, today: string): string {
  const detail = detailOf(body);
  const words = body.kind === 'quote' ? asSaid(body) : labelOf(body);
  const mark = body.kind === 'quote' ? ' — ' : ', ';
  return `${detail === '' ? words : words + mark + detail}\n${citationLine(meta, link, today)}`;
}

/** Author, title, site, day, address, day of reading; what the page does not say is left out. */
export function citationLine({ authors, title, site, published }: ArticleMeta, link: string, today: string): string {
  const named = listOf(authors);
  const where = [site, longDay(published), link].filter(Boolean).join(', ');
  return `${named ? `${named}, ` : ''}${title ? `${titled(title)} ` : ''}${where} (read ${longDay(today)})`;
}

/** “The wall,” and “Who pays?” with the comma inside, where there is none too many. */
function titled(title: string): string {
  return /[?!…]$/u.test(title) ? `“${title}”` : `“${title},”`;
}

/** "2024-04-08T10:00Z" → "8 April 2024". What is no such date gives null. */
function longDay(date: string | null): string | null {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/.exec(date ?? '') ?? [];
  const name = MONTHS[Number(month) - 1];
  return name ? `${Number(day)} ${name} ${year}` : null;
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** "Ana Reyes", "Ana Reyes and Bo Lee", "Ana Reyes and others". */
function listOf(authors: readonly string[]): string | null {
  const [first = null, second, third] = authors;
  if (third !== undefined) return `${first} and others`;
  return second === undefined ? first : `${first} and ${second}`;
}
