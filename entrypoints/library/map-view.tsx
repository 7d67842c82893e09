import { useEffect, useState } from 'preact/hooks';
import { Notice } from '../../components/notice.tsx';
import { PageLink, pageLine } from '../../components/page-group.tsx';
import { PassageLink } from '../../components/passage-link.tsx';
import { PlacesList } from '../../components/places-list.tsx';
import { SavedList } from '../../components/saved-list.tsx';
import { WorldMapView } from '../../components/world-map-view.tsx';
import type { SavedRecord } from '../../lib/annotation/search.ts';
import { send } from '../../lib/browser/messaging.ts';
import { byPage } from '../../lib/export/record.ts';
import { placesOf, tagsOf } from '../../lib/library.ts';
import type { WorldMap } from '../../lib/place/map.ts';
import type { Desk } from '../shared/use-desk.ts';

interface MapViewProps {
  readonly everything: readonly SavedRecord[];
  readonly desk: Desk;
}

/** Where: the saved places on a map of the world, and what is saved of the one that is chosen. */
export function MapView({ everything, desk }: MapViewProps) {
  const [map, setMap] = useState<WorldMap | null>(null);
  const [chosen, setChosen] = useState<string | null>(null);
  useEffect(() => void send('worldMap', null).then(setMap), []);
  const places = placesOf(everything);
  const place = places.find(({ key }) => key === chosen);
  if (places.length === 0) {
    return (
      <Notice title="No places yet">
        <p>Save places from an article, and they are shown here on a map that needs no network.</p>
      </Notice>
    );
  }
  return (
    <div class="library-map">
      {map && <WorldMapView map={map} places={places} chosen={chosen} onChoose={setChosen} />}
      <div class="library-places">
        <PlacesList places={places} chosen={chosen} onChoose={setChosen} />
        {place && (
          <div class="library-place">
            <h2 class="place-name">{place.name}</h2>
            {byPage(place.records).map(({ page, annotations }) => (
              <section key={page.id} class="page-group">
                <header>
                  <div>
                    <h3 class="page-title">
                      <PageLink page={page} />
                    </h3>
                    <p class="soft">{pageLine(page)}</p>
                  </div>
                </header>
                <SavedList
                  annotations={annotations}
                  people={[]}
                  knownTags={tagsOf(everything).map(({ value }) => value)}
                  findWords={desk.findWords}
                  lookUp={desk.lookUp}
                  onChange={desk.change}
                  onRemove={annotation => desk.remove([annotation])}
                  onCopy={annotation => desk.copy({ page, annotation })}
                  aside={annotation => <PassageLink page={page} annotation={annotation} />}
                />
              </section>
            ))}
          </div>
        )}
      </div>
    </div>
  );
}
