import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { MODEL_FILES } from '../../lib/tag/models.ts';
import { ROOT } from '../helpers/sources.ts';
import { nameFigures } from './name-figures.ts';
import { speechFigures } from './speech-figures.ts';

const CARD = path.join(ROOT, 'lib/tag/MODEL-CARD.md');

/** What the card says in figures: each between its marks, `<!-- names -->` and `<!-- /names -->`. */
const TABLES: Readonly<Record<string, () => string>> = { sizes: sizeTable, names: nameFigures, speech: speechFigures };

/** Measure the models as they are, and write the figures into their card. What is told in words stays as it is. */
export function writeCard(): void {
  let card = readFileSync(CARD, 'utf8');
  for (const [name, table] of Object.entries(TABLES)) {
    const between = new RegExp(`(?<=<!-- ${name} -->\n).*?(?=\n<!-- /${name} -->)`, 's');
    if (!between.test(card)) throw new Error(`${CARD} has no place for ${name}.`);
    const text = table();
    card = card.replace(between, () => text);
    console.log(`${name}\n${text}`);
  }
  writeFileSync(CARD, card);
}

function sizeTable(): string {
  const rows = Object.values(MODEL_FILES).map(file => {
    const bytes = readFileSync(path.join(ROOT, 'public', file));
    const kilobytes = (length: number) => Math.round(length / 1000);
    return `| \`public/${file}\` | ${kilobytes(bytes.length)} | ${kilobytes(gzipSync(bytes, { level: 9 }).length)} |`;
  });
  return ['| file | kB | gzipped |', '|---|---|---|', ...rows].join('\n');
}
