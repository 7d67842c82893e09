import type { Body, OfficialBody, PlaceBody } from './annotation.ts';

/** Whether an annotation is of a name, whose targets are its mentions: each says the same. A quote's are its stretches. */
export function isNamed(body: Body): body is OfficialBody | PlaceBody {
  return body.kind === 'official' || body.kind === 'place';
}
