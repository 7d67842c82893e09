import { existsSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../helpers/sources.ts';

const CORPORA = path.join(ROOT, '../shared/corpora');

/** A folder of the corpora beside the project. Throws a sentence where they are not there. */
export function corpusFolder(name: string): string {
  const folder = path.join(CORPORA, name);
  if (existsSync(folder)) return folder;
  throw new Error(`Training needs the corpora, which are not part of this project: ${folder} is not there.`);
}
