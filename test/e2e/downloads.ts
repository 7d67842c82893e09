import { readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { until } from '../helpers/until.ts';

/** Wait for a whole file with this extension in a folder, read it and take it away. */
export async function downloaded(folder: string, extension: string): Promise<string> {
  const name = await until(`a .${extension} file`, () => {
    const names = readdirSync(folder);
    const isComplete = !names.some(each => /\.(?:part|crdownload)$/.test(each));
    return isComplete && names.find(each => each.endsWith(`.${extension}`));
  });
  const file = path.join(folder, name);
  const text = await until('its text', () => readFileSync(file, 'utf8'));
  rmSync(file);
  return text;
}
