import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { reportOf } from '../../lib/analysis-report.ts';
import { read } from '../helpers/marked.ts';
import { ROOT } from '../helpers/sources.ts';
import type { GoldDocument } from './gold.ts';

const CORPUS = path.join(ROOT, 'test/corpus');

/** The articles that we wrote ourselves, with what is to be found in them. */
export function ownArticles(): GoldDocument[] {
  return readdirSync(CORPUS)
    .sort()
    .map(slug => [slug, path.join(CORPUS, slug, 'gold.txt')] as const)
    .filter(([, file]) => existsSync(file))
    .map(([slug, file]) => goldOf(slug, readFileSync(file, 'utf8')));
}

function goldOf(slug: string, marked: string): GoldDocument {
  const { text, unsaid, ...findings } = read(marked);
  const { quotes, people, places } = reportOf(slug, text, findings);
  return {
    id: slug,
    text,
    quotes: quotes.map(quote => ({ ...quote, speech: true })),
    notQuotes: unsaid,
    people,
    places: places.map(({ geonamesId, lat, lon, ...place }) => ({
      ...place,
      ...(geonamesId === null ? {} : { geonamesId }),
      ...(lat === null || lon === null ? {} : { lat, lon }),
    })),
  };
}
