import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Degrees, WGS 84. */
export interface Point {
  readonly lat: number;
  readonly lon: number;
}

/** The shape of one country on the offline map. */
export interface CountryShape {
  /** ISO 3166-1 alpha-2; "" for a land without a code. */
  readonly id: string;
  /** An SVG path in degrees: x is the longitude, y the latitude with its sign turned, so that north is up. */
  readonly path: string;
}

export const MAP_FILES = {
  coarse: packageFile('world-atlas/countries-110m.json'),
  fine: packageFile('world-atlas/countries-50m.json'),
} as const;

/** The path of a file of an installed package. */
export function packageFile(path: string): string {
  return fileURLToPath(new URL(`../../node_modules/${path}`, import.meta.url));
}

/** All countries as SVG paths in an equirectangular projection, rounded to a tenth of a degree. */
export function worldMap(codes: ReadonlyMap<number, string>): { countries: CountryShape[] } {
  const countries = outlinesOf(MAP_FILES.coarse, codes).map(({ id, rings }) => ({
    id,
    path: rings.map(ring => pathOf(unrolled(ring))).join(''),
  }));
  return { countries: countries.filter(({ path }) => path !== '') };
}

/** A point inside or amid each country, by its letters: the middle of its main land, without far islands. */
export function countryPoints(codes: ReadonlyMap<number, string>): Map<string, Point> {
  return new Map(outlinesOf(MAP_FILES.fine, codes).map(({ id, rings }) => [id, middleOf(rings)]));
}

type Ring = readonly (readonly [lon: number, lat: number])[];

/** One country of a map, as the outer rings of its lands. */
interface Outline {
  readonly id: string;
  readonly rings: readonly Ring[];
}

interface Topology {
  readonly transform: { readonly scale: readonly [number, number]; readonly translate: readonly [number, number] };
  readonly arcs: readonly (readonly (readonly [number, number])[])[];
  readonly objects: { readonly countries: { readonly geometries: readonly Geometry[] } };
}

type Geometry = { readonly id?: string; readonly properties: { readonly name: string } } & (
  | { readonly type: 'Polygon'; readonly arcs: readonly (readonly number[])[] }
  | { readonly type: 'MultiPolygon'; readonly arcs: readonly (readonly (readonly number[])[])[] }
);

const WITHOUT_NUMBER: ReadonlyMap<string, string> = new Map([
  ['Kosovo', 'XK'],
  ['N. Cyprus', 'CY'],
  ['Somaliland', 'SO'],
]);

function outlinesOf(file: string, codes: ReadonlyMap<number, string>): Outline[] {
  const topology = JSON.parse(readFileSync(file, 'utf8')) as Topology; // world-atlas's own form.
  const arcs = topology.arcs.map(arc => decodeArc(arc, topology.transform));
  const outlines = new Map<string, Ring[]>();
  for (const geometry of topology.objects.countries.geometries) {
    const code = geometry.id ? codes.get(Number(geometry.id)) : WITHOUT_NUMBER.get(geometry.properties.name);
    const polygons = geometry.type === 'Polygon' ? [geometry.arcs] : geometry.arcs;
    const rings = polygons.map(([outer]) => joinArcs(outer!, arcs));
    outlines.set(code ?? '', [...(outlines.get(code ?? '') ?? []), ...rings]);
  }
  return [...outlines].map(([id, rings]) => ({ id, rings }));
}

/** An arc is steps on a grid, each from the point before. */
function decodeArc(arc: Topology['arcs'][number], { scale, translate }: Topology['transform']): Ring {
  let x = 0;
  let y = 0;
  return arc.map(([stepX, stepY]) => {
    x += stepX;
    y += stepY;
    return [x * scale[0] + translate[0], y * scale[1] + translate[1]] as const;
  });
}

/** An arc with a negative index is walked backwards; the first point of each but the first is doubled. */
function joinArcs(indexes: readonly number[], arcs: readonly Ring[]): Ring {
  return indexes.flatMap((index, i) => {
    const arc = index < 0 ? arcs[~index]!.toReversed() : arcs[index]!;
    return i === 0 ? arc : arc.slice(1);
  });
}

function pathOf(ring: Ring): string {
  const points = ring
    .map(([lon, lat]) => [Math.round(lon * 10), Math.round(-lat * 10)] as const)
    .filter(([x, y], i, all) => i === 0 || x !== all[i - 1]![0] || y !== all[i - 1]![1]);
  if (points.length < 3) return '';
  const steps = points.map(([x, y], i) => {
    const [fromX, fromY] = i === 0 ? [0, 0] : points[i - 1]!;
    return `${shortNumber(x - fromX)}${separated(shortNumber(y - fromY))}`;
  });
  return `M${steps[0]}l${steps
    .slice(1)
    .map((step, i) => (i === 0 ? step : separated(step)))
    .join('')}z`;
}

/** Tenths, as short as SVG allows: 0.5 → .5 */
function shortNumber(tenths: number): string {
  return String(tenths / 10).replace(/^(-?)0\./, '$1.');
}

/** A minus sign separates by itself. */
function separated(number: string): string {
  return number.startsWith('-') ? number : ` ${number}`;
}

const FAR = 25;

/** The middle of the largest land, and of the others that lie near it: France without Guiana, all of Indonesia. */
function middleOf(rings: readonly Ring[]): Point {
  const lands = rings.map(centroidOf).sort((a, b) => b.area - a.area);
  const main = lands[0]!;
  const near = lands.filter(land => Math.hypot(land.lat - main.lat, land.lon - main.lon) < FAR);
  const area = near.reduce((total, land) => total + land.area, 0);
  const middle = (of: (land: Point) => number) => near.reduce((total, land) => total + of(land) * land.area, 0) / area;
  return { lat: middle(land => land.lat), lon: middle(land => land.lon) };
}

const DEGREE = Math.PI / 180;

/** Centroid and area of a ring, by way of a cylinder, on which equal areas stay equal. */
function centroidOf(ring: Ring): Point & { area: number } {
  const points = unrolled(ring).map(([lon, lat]) => [lon, Math.sin(lat * DEGREE)] as const);
  const [originX, originY] = points[0]!;
  let area = 0;
  let x = 0;
  let y = 0;
  points.forEach((point, i) => {
    const next = points[(i + 1) % points.length]!;
    const [fromX, fromY] = [point[0] - originX, point[1] - originY];
    const [toX, toY] = [next[0] - originX, next[1] - originY];
    const cross = fromX * toY - toX * fromY;
    area += cross / 2;
    x += ((fromX + toX) * cross) / 6;
    y += ((fromY + toY) * cross) / 6;
  });
  if (area === 0) return { lon: ring[0]![0], lat: ring[0]![1], area: 0 };
  const lon = originX + x / area;
  return { lon: lon > 180 ? lon - 360 : lon, lat: Math.asin(originY + y / area) / DEGREE, area: Math.abs(area) };
}

/** A ring over the date line goes on beyond 180 degrees, instead of around the world. */
function unrolled(ring: Ring): Ring {
  const crosses = ring.some(([lon], i) => i > 0 && Math.abs(lon - ring[i - 1]![0]) > 180);
  return crosses ? ring.map(([lon, lat]) => [lon < 0 ? lon + 360 : lon, lat] as const) : ring;
}
