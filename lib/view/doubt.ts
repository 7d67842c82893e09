import type { FoundItem } from '../annotation/drafts.ts';
import type { Findings } from '../mentions.ts';

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
