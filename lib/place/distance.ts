const RADIUS = 6371;
const DEGREE = Math.PI / 180;

interface Point {
  readonly lat: number;
  readonly lon: number;
}

/** Kilometres between two points, along the surface of the earth. */
export function distanceOf(a: Point, b: Point): number {
  const half =
    Math.sin(((b.lat - a.lat) * DEGREE) / 2) ** 2 +
    Math.cos(a.lat * DEGREE) * Math.cos(b.lat * DEGREE) * Math.sin(((b.lon - a.lon) * DEGREE) / 2) ** 2;
  return 2 * RADIUS * Math.asin(Math.min(1, Math.sqrt(half)));
}
