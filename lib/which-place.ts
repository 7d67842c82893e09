import type { Draft } from './annotation/annotation.ts';
import type { FoundItem } from './annotation/drafts.ts';
import type { Findings, PlaceChoice } from './mentions.ts';

/** What else a row of places may mean, the likeliest first; nothing for other rows, and where there is hardly a doubt. */
export function choicesOf(
  { kind, spans }: Pick<FoundItem, 'kind' | 'spans'>,
  { places }: Findings,
): readonly PlaceChoice[] {
  if (kind !== 'place') return [];
  const starts = new Set(spans.map(({ start }) => start));
  const mention = places.find(({ start, alternatives }) => starts.has(start) && alternatives.length > 0);
  return mention?.alternatives ?? [];
}

/** The same words as the reader's own choice of a place. */
export function draftOfChoice({ targets }: Draft, choice: PlaceChoice): Draft {
  const { name, geonamesId, country, lat, lon } = choice;
  return { origin: 'corrected', targets, body: { kind: 'place', name, geonamesId, country, lat, lon } };
}
