/** The western edge of the map. What lies west of it is drawn in the east, so that Russia and Fiji stay in one piece. */
const WEST = -169;

/** The part of the map that is shown, in degrees: x is the longitude, y the latitude with its sign turned. */
export interface View {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Cut in the Bering Strait, and without most of the Antarctic, where no news is made. */
export const WHOLE_WORLD: View = { x: WEST, y: -84, width: 360, height: 144 };

/** So close that a city fills the map; nearer there is nothing to see. */
const CLOSEST = 6;

interface Point {
  readonly lat: number;
  readonly lon: number;
}

/** The view closer by a factor, around its middle; farther for a factor below 1, but never beyond the world. */
export function zoomed(view: View, factor: number): View {
  const width = Math.min(WHOLE_WORLD.width, Math.max(CLOSEST, view.width / factor));
  const height = (width * WHOLE_WORLD.height) / WHOLE_WORLD.width;
  const [dx, dy] = [(view.width - width) / 2, (view.height - height) / 2];
  return within({ x: view.x + dx, y: view.y + dy, width, height });
}

/** The view moved by degrees, and held at the edges of the world. */
export function panned(view: View, dx: number, dy: number): View {
  return within({ ...view, x: view.x + dx, y: view.y + dy });
}

function within(view: View): View {
  const { x, y, width, height } = WHOLE_WORLD;
  return {
    ...view,
    x: Math.min(Math.max(view.x, x), x + width - view.width),
    y: Math.min(Math.max(view.y, y), y + height - view.height),
  };
}

/** Where a point stands in a view, as shares of its width and height; `null` when it is out of sight. */
export function placeIn(view: View, { lat, lon }: Point): { readonly x: number; readonly y: number } | null {
  const x = ((lon < WEST ? lon + 360 : lon) - view.x) / view.width;
  const y = (-lat - view.y) / view.height;
  return x >= 0 && x <= 1 && y >= 0 && y <= 1 ? { x, y } : null;
}
