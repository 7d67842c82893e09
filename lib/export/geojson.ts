import type { PlaceBody } from '../annotation/annotation.ts';
import { type ExportRecord, jsonOf, linkTo } from './record.ts';

/** Write the places among the records as GeoJSON by RFC 7946, a feature a record. One without a point has no geometry. */
export function writeGeoJson(records: readonly ExportRecord[]): string {
  const features = records.flatMap(record => {
    const { body } = record.annotation;
    return body.kind === 'place' ? [featureOf(record, body)] : [];
  });
  return jsonOf({ type: 'FeatureCollection', features });
}

function featureOf(record: ExportRecord, { name, country, geonamesId, lat, lon }: PlaceBody) {
  const { page, annotation } = record;
  return {
    type: 'Feature',
    id: annotation.id,
    geometry: lat === null || lon === null ? null : { type: 'Point', coordinates: [lon, lat] },
    properties: {
      name,
      country,
      geonamesId,
      words: annotation.targets[0]?.exact ?? null,
      note: annotation.note,
      tags: annotation.tags,
      page: page.title,
      site: page.site,
      published: page.published,
      url: page.address,
      link: linkTo(record),
      saved: annotation.created,
    },
  };
}
