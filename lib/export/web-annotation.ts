import type { Annotation, Body, PlaceBody } from '../annotation/annotation.ts';
import { detailOf } from '../annotation/drafts.ts';
import type { Target } from '../annotation/selector.ts';
import { type ExportRecord, webAddress } from './record.ts';

/** Marks the one body that holds our own fields, as JSON, so that an import brings back all of them. */
export const OWN_FORMAT = 'application/vnd.on-the-record+json';

/** The fields of ours that the standard has no words for. */
export interface OwnFields extends Pick<Annotation, 'origin' | 'body' | 'anchor' | 'wordsNow' | 'review' | 'colour'> {
  /** The paragraph of each target. */
  readonly paragraphs: readonly string[];
  readonly page: ExportRecord['page'];
}

/** Write records as W3C Web Annotations in JSON-LD: a list of annotations, each complete in itself. */
export function writeWebAnnotations(records: readonly ExportRecord[]): string {
  return `${JSON.stringify(records.map(webAnnotationOf), null, 2)}\n`;
}

/** The IRI of a page. */
export function sourceOf(page: Pick<ExportRecord['page'], 'address' | 'url'>): string {
  return webAddress(page.address) ?? page.url;
}

function webAnnotationOf({ page, annotation }: ExportRecord) {
  const targets = annotation.targets.map(target => targetOf(page, annotation, target));
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `urn:uuid:${annotation.id}`,
    type: 'Annotation',
    motivation: annotation.body.kind === 'note' ? 'commenting' : 'describing',
    created: annotation.created,
    modified: annotation.updated,
    generator: { type: 'Software', name: 'On the Record' },
    body: bodiesOf(page, annotation),
    target: targets.length === 1 ? targets[0] : targets,
  };
}

function targetOf(page: ExportRecord['page'], { created }: Annotation, { exact, prefix, suffix, start, end }: Target) {
  return {
    source: sourceOf(page),
    selector: [
      { type: 'TextQuoteSelector', exact, prefix, suffix },
      { type: 'TextPositionSelector', start, end },
    ],
    state: { type: 'TimeState', sourceDate: created },
  };
}

function bodiesOf(page: ExportRecord['page'], annotation: Annotation) {
  const { body, note, tags } = annotation;
  return [
    ...(note === '' ? [] : [textBody('commenting', note)]),
    ...tags.map(tag => textBody('tagging', tag)),
    ...identityOf(body),
    { ...textBody('describing', JSON.stringify(ownFields(page, annotation))), format: OWN_FORMAT },
  ];
}

/** Who said it, who it is, or where it is, for readers of other programs. */
function identityOf(body: Body) {
  const detail = detailOf(body);
  switch (body.kind) {
    case 'quote':
      return detail === '' ? [] : [textBody('identifying', detail)];
    case 'official':
      return [textBody('identifying', detail === '' ? body.name : `${body.name}, ${detail}`)];
    case 'place':
      return [textBody('identifying', detail === '' ? body.name : `${body.name}, ${detail}`), ...geonameOf(body)];
    case 'note':
      return [];
  }
}

function geonameOf({ geonamesId }: PlaceBody) {
  if (geonamesId === null) return [];
  return [{ type: 'SpecificResource', purpose: 'identifying', source: `https://sws.geonames.org/${geonamesId}/` }];
}

function textBody(purpose: 'commenting' | 'describing' | 'identifying' | 'tagging', value: string) {
  return { type: 'TextualBody', purpose, value, format: 'text/plain' };
}

/** What the standard has no words for. */
function ownFields(page: ExportRecord['page'], annotation: Annotation): OwnFields {
  const { origin, body, anchor, wordsNow, review, colour, targets } = annotation;
  return {
    origin,
    body,
    anchor,
    wordsNow,
    review,
    colour,
    paragraphs: targets.map(({ paragraph }) => paragraph),
    page,
  };
}
