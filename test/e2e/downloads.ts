import { readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { until } from '../helpers/until.ts';

/** Wait for a whole file with this extension in a folder, read it and take it away. */
export async function downloaded(folder: string, extension: string): Promise<string> {
  let seen: string | undefined;
  const file = await until(`a .${extension} file`, () => {
    const names = readdirSync(folder);
    const isComplete = !names.some(each => /\.(?:part|crdownload)$/.test(each));
    const name = names.find(each => each.endsWith(`.${extension}`));
    // Firefox writes to another name of the same kind first: only what stays is the file.
    const stays = isComplete && name !== undefined && name === seen;
    seen = name;
    return stays && readFileSync(path.join(folder, name), 'utf8') !== '' && path.join(folder, name);
  });
  const text = readFileSync(file, 'utf8');
  rmSync(file);
  return text;
}
