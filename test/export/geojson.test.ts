import { describe, expect, test } from 'vitest';
import { writeGeoJson } from '../../lib/export/geojson.ts';
import { placeBody, recordWith } from '../helpers/saved.ts';
import { idOf, RECORDS } from './records.ts';

describe('writeGeoJson', () => {
  test('writes places alone, longitude first', () => {
    const collection = JSON.parse(writeGeoJson(RECORDS)) as { type: string; features: Record<string, unknown>[] };
    expect(collection.type).toBe('FeatureCollection');
    expect(collection.features).toHaveLength(1);
    expect(collection.features[0]).toMatchObject({
      type: 'Feature',
      id: idOf(3),
      geometry: { type: 'Point', coordinates: [30.52, 50.45] },
      properties: { name: 'Kyiv', country: 'UA', geonamesId: 703448, url: 'https://www.news.example/flood' },
    });
  });

  test('keeps a place without a point, without a geometry', () => {
    const text = writeGeoJson([recordWith({ body: placeBody('The north', null, null, null) })]);
    expect(JSON.parse(text).features[0]).toMatchObject({ geometry: null, properties: { name: 'The north' } });
  });

  test('of no places is an empty collection', () => {
    expect(JSON.parse(writeGeoJson([]))).toEqual({ type: 'FeatureCollection', features: [] });
  });
});
