import { normaliseUrl } from '../../lib/annotation/url.ts';
import { readSettings } from '../../lib/browser/settings.ts';
import type { Place } from '../../lib/mentions.ts';
import { type Home, homeOfCorrections, homeOfHost, homeOfPage, NOWHERE, sumOf } from '../../lib/place/home.ts';
import type { Resources } from '../../lib/resources.ts';
import { hostOf } from '../../lib/site.ts';
import type { Database } from '../../lib/store/database.ts';
import { correctedPlaces, homeOf, learnHome } from '../../lib/store/homes.ts';

/** Where sites are at home, to tell places of one name apart. What goes wrong here costs a hint, and never a reading. */
export interface Homes {
  /** What is known of the site of a page: from its earlier pages, the reader's corrections there, and its domain. */
  at(url: string, loading: Promise<Pick<Resources, 'gazetteer'>>): Promise<Home>;
  /** Learn from the places of a page, if the reader lets us: once a page, as long as the background runs. */
  learn(url: string, places: readonly Place[]): Promise<void>;
}

/** Pages of which it is remembered, while the background runs, that they were learned from. */
const MOST_PAGES = 1000;

/** The homes that a store knows. */
export function homesOfSites(database: () => Database, now: () => string): Homes {
  const learned = new Set<string>();
  return {
    async at(url, loading) {
      const host = hostOf(normaliseUrl(url));
      if (host === null) return NOWHERE;
      try {
        const db = database();
        const looking = Promise.all([homeOf(db, host), correctedPlaces(db, host)]);
        const [[seen, corrected], { gazetteer }] = await Promise.all([looking, loading]);
        return sumOf([homeOfHost(host), seen, homeOfCorrections(corrected, gazetteer)]);
      } catch {
        return homeOfHost(host);
      }
    },
    async learn(url, places) {
      const page = normaliseUrl(url);
      const host = hostOf(page);
      if (host === null || learned.has(page)) return;
      if (learned.size >= MOST_PAGES) learned.clear();
      learned.add(page);
      try {
        if ((await readSettings()).learnsSites) await learnHome(database(), host, homeOfPage(places), now());
      } catch {
        learned.delete(page);
      }
    },
  };
}
