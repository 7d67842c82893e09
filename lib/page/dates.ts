import { farAway, nearestFirst } from './near.ts';

/** A date as ISO 8601, in the time zone it was given in; `null` for what is none. */
export function isoDate(date: string | null): string | null {
  if (!date) return null;
  const iso = ISO_DATE.exec(date)?.groups;
  if (iso) return iso['time'] ? `${iso['day']}T${iso['time']}${zoneOf(iso)}` : iso['day']!;
  const parsed = new Date(date);
  if (Number.isNaN(parsed.getTime())) return null;
  // A day without a time is that day wherever the reader is.
  return date.includes(':')
    ? parsed.toISOString()
    : new Date(parsed.getTime() - parsed.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}

const ISO_DATE =
  /^\s*(?<day>\d{4}-\d{2}-\d{2})(?:[T ](?<time>\d{2}:\d{2}(?::\d{2})?)(?:\.\d+)?\s*(?<zone>Z|(?<hours>[+-]\d{2}):?(?<minutes>\d{2})?)?)?/i;

function zoneOf({ zone, hours, minutes }: Readonly<Record<string, string | undefined>>): string {
  return hours ? `${hours}:${minutes ?? '00'}` : (zone ?? '').toUpperCase();
}

/** The date of an element that says by its property which one it is: "datePublished", "dateModified". */
export function markedDate(document: Document, property: string): string | null {
  const marked = document.querySelector(`[itemprop~=${property}]`);
  return marked && (marked.getAttribute('datetime') ?? marked.getAttribute('content'));
}

/** Where readers are told when an article was published. */
const SHOWN = 'time, [class*="date" i], [class*="publish" i], [class*="timestamp" i], [publishdate], [pubdate]';
const ATTRIBUTES = ['datetime', 'publishdate', 'pubdate', 'data-datetime', 'data-date', 'data-published', 'title'];
const SHOWN_LENGTH = 80; // Characters: longer ones are text with a date in it.
const IS_UPDATE = /updat|modif|edit/i;

/** The date that a page shows by its headline, as ISO 8601; that of an update where there is no other. */
export function shownDate(document: Document, headline: Element | null): string | null {
  let update: string | null = null;
  for (const element of shownIn(document, headline)) {
    const text = element.textContent ?? '';
    const date =
      ATTRIBUTES.map(name => isoDay(element.getAttribute(name))).find(Boolean) ??
      (text.length <= SHOWN_LENGTH ? wordedDate(text) : null);
    if (!date) continue;
    if (!IS_UPDATE.test(`${element.getAttribute('class')} ${text}`)) return date;
    update ??= date;
  }
  return update;
}

/** What lies far away is looked up only where nothing near shows a date. */
function* shownIn(document: Document, headline: Element | null): Generator<Element> {
  yield* nearestFirst(document, SHOWN, headline);
  yield* farAway(document, SHOWN);
}

function isoDay(value: string | null): string | null {
  return value !== null && /^\s*\d{4}-\d{2}-\d{2}/.test(value) ? isoDate(value) : null;
}

/** "9 April 2024", "Tue, April 9th, 2024 at 16:20", "09 Apr, 2024" → 2024-04-09. Days in figures alone mean two things. */
function wordedDate(text: string): string | null {
  const found = WORDED_DATE.exec(text)?.groups;
  if (!found) return isoDay(text);
  const month = MONTHS.indexOf((found['month'] ?? found['first'] ?? '').slice(0, 3).toLowerCase()) + 1;
  const day = Number(found['day'] ?? found['second']);
  if (day < 1 || day > 31) return null;
  return `${found['year'] ?? found['yearToo']}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const MONTH =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const WORDED_DATE = new RegExp(
  String.raw`\b(?:(?<day>\d{1,2})(?:st|nd|rd|th)?(?: of)?[\s-]+(?<month>${MONTH})\.?,?[\s-]+(?<year>(?:19|20)\d\d)|(?<first>${MONTH})\.?\s+(?<second>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<yearToo>(?:19|20)\d\d))\b`,
  'i',
);

/** The day in an address: ".../2024/04/09/wall". */
export function addressDate(url: string | null): string | null {
  const [, year, month, day] = /\/((?:19|20)\d\d)[/-](\d{1,2})[/-](\d{1,2})(?=\/|-|$)/.exec(url ?? '') ?? [];
  if (!year || Number(month) > 12 || Number(day) > 31) return null;
  return `${year}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}`;
}
