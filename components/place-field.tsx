import { useState } from 'preact/hooks';
import type { PlaceBody } from '../lib/annotation/annotation.ts';
import { countryName, placeLine } from '../lib/annotation/drafts.ts';
import type { GazetteerEntry } from '../lib/place/gazetteer.ts';
import { Button } from './buttons.tsx';

interface PlaceFieldProps {
  readonly place: PlaceBody;
  readonly lookUp: (name: string) => Promise<readonly GazetteerEntry[]>;
  readonly onInput: (place: PlaceBody) => void;
}

/** A place's name, and which of the places that bear it is meant. */
export function PlaceField({ place, lookUp, onInput }: PlaceFieldProps) {
  const [entries, setEntries] = useState<readonly GazetteerEntry[] | null>(null);
  const find = async () => setEntries(await lookUp(place.name).catch(() => []));
  const choose = ({ name, geonamesId, country, lat, lon }: GazetteerEntry) => {
    onInput({ kind: 'place', name, geonamesId, country, lat, lon });
    setEntries(null);
  };
  return (
    <>
      <label class="field">
        <span>Name of the place</span>
        <input
          class="input"
          value={place.name}
          onInput={event => onInput({ ...place, name: event.currentTarget.value })}
        />
      </label>
      <div class="row">
        <Button icon="search" onClick={() => void find()}>
          Which one is meant?
        </Button>
        <span class="soft">{place.country === null ? '' : countryName(place.country)}</span>
      </div>
      {entries?.length === 0 && <p class="soft">No place of this name is known.</p>}
      {entries !== null && entries.length > 0 && (
        <div class="choices">
          {entries.map((entry, index) => (
            <button key={index} type="button" onClick={() => choose(entry)}>
              {entryLine(entry)}
            </button>
          ))}
        </div>
      )}
    </>
  );
}

/** "Paris, Texas, United States · city, 24,000 people" */
function entryLine(entry: GazetteerEntry): string {
  const { kind, population } = entry;
  const people = population === 0 ? '' : `, ${population.toLocaleString('en')} people`;
  return `${placeLine(entry)} · ${KIND_WORDS[kind]}${people}`;
}

const KIND_WORDS: Readonly<Record<GazetteerEntry['kind'], string>> = {
  continent: 'continent',
  country: 'country',
  admin1: 'state or province',
  admin2: 'county or district',
  city: 'city',
  region: 'region',
  water: 'water',
  mountain: 'mountain',
  seat: 'seat of power',
  site: 'site',
};
