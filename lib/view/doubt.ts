import type { FoundItem } from '../annotation/drafts.ts';
import type { Findings, Place, Quote } from '../mentions.ts';

/** Findings that are less sure than this are shown as doubtful. */
const DOUBT_BELOW = 0.5;

/** Whether a finding is shown as doubtful. Persons are found or not, and carry no such number. */
export function isDoubtful(mention: { readonly confidence?: number }): boolean {
  return mention.confidence !== undefined && mention.confidence < DOUBT_BELOW;
}

/** The keys of the rows of which no mention is sure. */
export function doubtfulKeys(items: readonly FoundItem[], findings: Findings): ReadonlySet<string> {
  const sure = new Set(
    [...findings.quotes, ...findings.places]
      .filter(mention => !isDoubtful(mention))
      .map(({ kind, start }) => `${kind} ${start}`),
  );
  const isSure = ({ kind, spans }: FoundItem) =>
    kind === 'official' || spans.some(({ start }) => sure.has(`${kind} ${start}`));
  return new Set(items.filter(item => !isSure(item)).map(({ key }) => key));
}

/** What a reader should not rely on, and why, as far as its finder knows; `null` where there is no doubt. */
export function doubtOf(found: Place | Quote): string | null {
  if (!isDoubtful(found)) return null;
  return found.kind === 'place' ? 'Another place may be meant.' : doubtOfQuote(found);
}

function doubtOfQuote({ rule, cue, form }: Quote): string {
  if (rule === 'model') return 'Not sure: it only stands like what people say. Read it in the article.';
  if (cue === null && form !== 'indirect')
    return 'Not sure: it stands in quotation marks, but nobody is said to say it.';
  return 'Not sure: read in the article where it ends, and whose words it is.';
}
