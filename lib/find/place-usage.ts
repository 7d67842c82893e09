import type { Place } from '../mentions.ts';
import type { GazetteerEntry } from '../place/gazetteer.ts';
import type { Reading } from '../text/reading.ts';
import type { PlaceName } from './place-names.ts';

/** What a mention of a place stands for. */
export function usageOf(_reading: Reading, _name: PlaceName, _entry: GazetteerEntry | null): Place['usage'] {
  return 'literal';
}
