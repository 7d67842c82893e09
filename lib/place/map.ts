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
