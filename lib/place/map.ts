/** The shape of one country on the offline map. */
export interface CountryShape {
  /** ISO 3166-1 alpha-2; "" for a land without a code. */
  readonly id: string;
  /** An SVG path in degrees: x is the longitude, y the latitude with its sign turned, so that north is up. */
  readonly path: string;
}

/** The whole offline map, as public/data/world.json holds it: equirectangular, from -180 -90 to 180 90. */
export interface WorldMap {
  readonly countries: readonly CountryShape[];
}

/** A stretch of the map around a place. Degrees, north up: the same units as the paths. */
export interface MapView {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** What can be seen of the world in it. */
  readonly countries: readonly CountryShape[];
}

/** From how far the small map is seen: a country of middle size fills it. */
const VIEW_HEIGHT = 14;
/** Near the poles a degree of longitude is nothing; the map is not stretched further than this. */
const STEEPEST = 75;

/**
 * The map around a point, for a frame of this shape (width by height). Degrees of longitude are as short as they are
 * there, so that countries look as they do in an atlas.
 */
export function mapAround({ countries }: WorldMap, lat: number, lon: number, shape: number): MapView {
  const squeeze = Math.cos((Math.min(Math.abs(lat), STEEPEST) * Math.PI) / 180);
  const height = VIEW_HEIGHT;
  const width = (height * shape) / squeeze;
  const view = { x: lon - width / 2, y: -lat - height / 2, width, height };
  return { ...view, countries: countries.filter(({ path }) => touches(boundsOf(path), view)) };
}

interface Bounds {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function touches(bounds: Bounds, { x, y, width, height }: Omit<MapView, 'countries'>): boolean {
  return bounds.left <= x + width && bounds.right >= x && bounds.top <= y + height && bounds.bottom >= y;
}

/** The box around a path that is written with absolute moves and relative or absolute lines. */
function boundsOf(path: string): Bounds {
  let [x, y] = [0, 0];
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const { groups } of path.matchAll(/(?<command>[MLl])(?<points>[^A-Za-z]*)/g)) {
    const numbers = (groups!['points']!.match(/-?\d*\.?\d+/g) ?? []).map(Number);
    const isRelative = groups!['command'] === 'l';
    for (let i = 0; i + 1 < numbers.length; i += 2) {
      x = numbers[i]! + (isRelative ? x : 0);
      y = numbers[i + 1]! + (isRelative ? y : 0);
      [left, right, top, bottom] = [Math.min(left, x), Math.max(right, x), Math.min(top, y), Math.max(bottom, y)];
    }
  }
  return { left, right, top, bottom };
}
