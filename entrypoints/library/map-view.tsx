import { useEffect, useMemo, useState } from 'preact/hooks';
import { Notice } from '../../components/notice.tsx';
import { PlacesList } from '../../components/places-list.tsx';
import { useFirst } from '../../components/use-first.tsx';
import { WorldMapView } from '../../components/world-map-view.tsx';
import type { SavedRecord } from '../../lib/annotation/search.ts';
import { send } from '../../lib/browser/messaging.ts';
import type { WorldMap } from '../../lib/place/map.ts';
import { type PlaceSummary, placesOf } from '../../lib/view/library.ts';
import type { Desk } from '../shared/use-desk.ts';
import { RecordsByPage } from './records-by-page.tsx';

interface MapViewProps {
  readonly everything: readonly SavedRecord[];
  readonly knownTags: readonly string[];
  readonly desk: Desk;
}

/** Where: the saved places on a map of the world, and what is saved of the one that is chosen: at first the most often saved. */
export function MapView({ everything, knownTags, desk }: MapViewProps) {
  const [map, setMap] = useState<WorldMap | null>(null);
  const [wanted, setWanted] = useState<string | null>(null);
  useEffect(() => void send('worldMap', null).then(setMap), []);
  const places = useMemo(() => placesOf(everything), [everything]);
  const place = places.find(({ key }) => key === wanted) ?? places[0];
  if (!place) {
    return (
      <Notice title="No places yet">
        <p>Save places from an article, and they are shown here on a map that needs no network.</p>
      </Notice>
    );
  }
  return (
    <div class="library-map">
      {map && <WorldMapView map={map} places={places} chosen={place.key} onChoose={setWanted} />}
      <div class="library-places">
        <PlacesList places={places} chosen={place.key} onChoose={setWanted} />
        <PlaceRecords key={place.key} place={place} knownTags={knownTags} desk={desk} />
      </div>
    </div>
  );
}

interface PlaceRecordsProps extends Pick<MapViewProps, 'knownTags' | 'desk'> {
  readonly place: PlaceSummary;
}

/** What is saved of one place: some are named in every article. */
function PlaceRecords({ place, ...rest }: PlaceRecordsProps) {
  const { first, more } = useFirst(place.records);
  return (
    <div>
      <h2 class="place-name">{place.name}</h2>
      <RecordsByPage records={first} {...rest} />
      {more}
    </div>
  );
}
