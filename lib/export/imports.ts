import { fieldsOf } from '../annotation/guards.ts';
import { BACKUP_FORMAT, readBackup } from './backup.ts';
import type { Import } from './bundle.ts';
import { hypothesisItems, readHypothesis } from './read-hypothesis.ts';
import { readWebAnnotations, webAnnotationItems } from './read-web-annotation.ts';

/** A kind of file that can be imported. */
interface ImportFormat {
  readonly recognises: (json: unknown) => boolean;
  readonly read: (json: unknown, newId: () => string, now: string) => Import;
}

/** In the order in which they are tried. */
const FORMATS: readonly ImportFormat[] = [
  { recognises: json => fieldsOf(json)?.['format'] === BACKUP_FORMAT, read: readBackup },
  { recognises: json => webAnnotationItems(json) !== null, read: readWebAnnotations },
  { recognises: json => hypothesisItems(json) !== null, read: readHypothesis },
];

/** Read a file that the reader wants to import, of whatever format it is. Nothing is written. */
export function readImport(text: string, newId: () => string, now: string): Import {
  const json = parse(text.replace(/^\uFEFF/u, ''));
  if (json === undefined) {
    return { ok: false, problem: DAMAGED };
  }
  try {
    return readJson(json, newId, now);
  } catch (error) {
    // Lists in lists, a hundred thousand deep.
    if (error instanceof RangeError) return { ok: false, problem: DAMAGED };
    throw error;
  }
}

function readJson(json: unknown, newId: () => string, now: string): Import {
  const format = FORMATS.find(({ recognises }) => recognises(json));
  return format ? format.read(json, newId, now) : { ok: false, problem: UNKNOWN };
}

const UNKNOWN =
  'This file is neither a backup of On the Record, nor W3C Web Annotations, nor an export of Hypothesis. Nothing was changed.';
const DAMAGED = 'This file is damaged, or it is not JSON. Nothing was changed.';

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
