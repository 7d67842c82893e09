import type { PlaceBody } from '../annotation/annotation.ts';
import { type Home, NOWHERE, withPage } from '../place/home.ts';
import type { Database } from './database.ts';
import { withClearProblems } from './problems.ts';

/** What was learned of one site: where it is at home. Counts alone; not which pages, nor what they said. */
export interface SiteHome {
  /** As `normaliseUrl` has it: "example.com". */
  readonly host: string;
  readonly counts: Home;
  /** The day on which it last grew: the longest unseen is forgotten first. */
  readonly seen: string;
}

/** Sites that are remembered. */
const MOST_SITES = 500;

/** What was learned of a site. */
export async function homeOf(db: Database, host: string): Promise<Home> {
  return withClearProblems(async () => (await db.homes.get(host))?.counts ?? NOWHERE);
}

/** Add what one page tells of its site. Beyond some number of sites, those not seen for longest are forgotten. */
export async function learnHome(db: Database, host: string, page: Home, now: string): Promise<void> {
  if (Object.keys(page).length === 0) return;
  await withClearProblems(() =>
    db.transaction('rw', db.homes, async () => {
      const counts = withPage((await db.homes.get(host))?.counts ?? NOWHERE, page);
      await db.homes.put({ host, counts, seen: now.slice(0, 10) });
      const surplus = (await db.homes.count()) - MOST_SITES;
      if (surplus > 0) await db.homes.bulkDelete(await db.homes.orderBy('seen').limit(surplus).primaryKeys());
    }),
  );
}

/** Of how many sites something was learned. */
export async function countHomes(db: Database): Promise<number> {
  return withClearProblems(() => db.homes.count());
}

/** Forget what was learned of all sites. */
export async function forgetHomes(db: Database): Promise<void> {
  await withClearProblems(() => db.homes.clear());
}

/** The places of a site's pages that the reader has put right. */
export async function correctedPlaces(db: Database, host: string): Promise<PlaceBody[]> {
  return withClearProblems(() =>
    db.transaction('r', db.pages, db.annotations, async () => {
      const pageIds = await db.pages.where('url').startsWithAnyOf(`https://${host}/`, `https://${host}?`).primaryKeys();
      const rows = await db.annotations.where('pageId').anyOf(pageIds).toArray();
      return rows.flatMap(({ body, origin, deletedAt, review }) =>
        body.kind === 'place' && origin === 'corrected' && deletedAt === null && review !== 'rejected' ? [body] : [],
      );
    }),
  );
}
