import { countryName } from '../lib/annotation/drafts.ts';
import type { PlaceSummary } from '../lib/view/library.ts';

interface PlacesListProps {
  readonly places: readonly PlaceSummary[];
  readonly chosen: string | null;
  readonly onChoose: (key: string) => void;
}

/** The places of the map in words, the most often saved first. */
export function PlacesList({ places, chosen, onChoose }: PlacesListProps) {
  return (
    <ul class="places">
      {places.map(({ key, name, country, records }) => (
        <li key={key}>
          <button type="button" aria-pressed={key === chosen} onClick={() => onChoose(key)}>
            <span class="found-name">{name}</span>
            <span class="soft">{country === null ? '' : countryName(country)}</span>
            <span class="count soft">{records.length}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
