import { reportOf } from '../../lib/analysis-report.ts';
import { analyze } from '../../lib/analyze.ts';
import { normaliseUrl } from '../../lib/annotation/url.ts';
import { blocksOf } from '../../lib/article.ts';
import type { Findings } from '../../lib/mentions.ts';
import { type Home, homeOfHost, homeOfPage, NOWHERE, withPage } from '../../lib/place/home.ts';
import type { Resources } from '../../lib/resources.ts';
import { hostOf } from '../../lib/site.ts';
import type { Predictions } from './engine.ts';
import type { GoldDocument } from './gold.ts';

/**
 * Analyse each document as a reader's browser does that has seen the other documents of its site before: what those
 * taught is known, and nothing that this one says. No gold is looked at.
 */
export function predictKnowingSites(documents: readonly GoldDocument[], resources: Resources): Predictions['reports'] {
  const hosts = documents.map(hostOfDocument);
  const first = documents.map((document, i) => findingsOf(document, resources, homeOfHost(hosts[i]!)));
  const pages = first.map(({ places }) => homeOfPage(places));
  return new Map(
    documents.map((document, i) => {
      const others = pages.filter((_, j) => j !== i && hosts[j] === hosts[i] && hosts[i] !== '');
      const home = others.reduce(withPage, homeOfHost(hosts[i]!));
      return [document.id, reportOf(document.id, document.text, findingsOf(document, resources, home))];
    }),
  );
}

function findingsOf({ text }: GoldDocument, resources: Resources, home: Home = NOWHERE): Findings {
  return analyze({ text, blocks: blocksOf(text) }, resources, home);
}

function hostOfDocument({ url, domain }: GoldDocument): string {
  const address = url ?? (domain === undefined ? '' : `https://${domain}/`);
  return hostOf(normaliseUrl(address)) ?? '';
}
