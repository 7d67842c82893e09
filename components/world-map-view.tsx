import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { WorldMap } from '../lib/place/map.ts';
import { counted } from '../lib/view/kinds.ts';
import type { PlaceSummary } from '../lib/view/library.ts';
import { panned, placeIn, type View, WHOLE_WORLD, zoomed } from '../lib/view/map-view.ts';
import { IconButton } from './buttons.tsx';

interface WorldMapViewProps {
  readonly map: WorldMap;
  readonly places: readonly PlaceSummary[];
  /** The `key` of the place that is chosen. */
  readonly chosen: string | null;
  readonly onChoose: (key: string) => void;
}

/** The world with the saved places. It can be dragged and zoomed; a list beside it says the same in words. */
export function WorldMapView({ map, places, chosen, onChoose }: WorldMapViewProps) {
  const { view, setView, element } = useMovableView();
  const land = useMemo(() => map.countries.map(({ id, path }, index) => <path key={id || index} d={path} />), [map]);
  return (
    <div class="map" ref={element}>
      <svg viewBox={`${view.x} ${view.y} ${view.width} ${view.height}`} focusable="false" aria-hidden="true">
        <g class="map-land">{land}</g>
      </svg>
      {places.toReversed().map(place => (
        <Dot key={place.key} place={place} view={view} chosen={place.key === chosen} onChoose={onChoose} />
      ))}
      <div class="map-buttons">
        <IconButton icon="add" label="Closer" onClick={() => setView(zoomed(view, 1.6))} />
        <IconButton icon="less" label="Farther" onClick={() => setView(zoomed(view, 1 / 1.6))} />
        <IconButton icon="world" label="The whole world" onClick={() => setView(WHOLE_WORLD)} />
      </div>
    </div>
  );
}

interface DotProps {
  readonly place: PlaceSummary;
  readonly view: View;
  readonly chosen: boolean;
  readonly onChoose: (key: string) => void;
}

/** A place on the map. More records make a larger dot. Keys go to the list that says the same: dots can be hundreds. */
function Dot({ place, view, chosen, onChoose }: DotProps) {
  const at = placeIn(view, place);
  if (at === null) return null;
  const size = 10 + Math.min(14, Math.round(4 * Math.log2(place.records.length)));
  const label = `${place.name}: ${counted(place.records.length, 'record')}`;
  const style = {
    left: `${at.x * 100}%`,
    top: `${at.y * 100}%`,
    width: `${size}px`,
    height: `${size}px`,
  };
  return (
    <button
      type="button"
      class="map-dot"
      tabIndex={-1}
      style={style}
      aria-label={label}
      title={label}
      aria-pressed={chosen}
      onClick={() => onChoose(place.key)}
    />
  );
}

/** A view that is dragged with the pointer and zoomed with Ctrl and the wheel; the wheel alone scrolls the page. */
function useMovableView() {
  const [view, setView] = useState<View>(WHOLE_WORLD);
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const map = element.current;
    if (!map) return;
    const drag = (event: PointerEvent) => {
      if (event.buttons !== 1) return;
      setView(now => {
        const scale = now.width / map.clientWidth;
        return panned(now, -event.movementX * scale, -event.movementY * scale);
      });
    };
    const zoom = (event: WheelEvent) => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      setView(now => zoomed(now, event.deltaY < 0 ? 1.25 : 0.8));
    };
    map.addEventListener('pointermove', drag);
    map.addEventListener('wheel', zoom, { passive: false });
    return () => {
      map.removeEventListener('pointermove', drag);
      map.removeEventListener('wheel', zoom);
    };
  }, []);
  return { view, setView, element };
}
