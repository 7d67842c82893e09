import type { Runtime } from 'webextension-polyfill';
import { analyze } from '../../lib/analyze.ts';
import type { Annotation } from '../../lib/annotation/annotation.ts';
import { urlsOf } from '../../lib/annotation/url.ts';
import type { Handlers } from '../../lib/browser/messaging.ts';
import { openPanel } from '../../lib/browser/panel.ts';
import { readWorldMap } from '../../lib/browser/resources.ts';
import { showCount, tellTabs } from '../../lib/browser/tabs.ts';
import type { AnchorResult, ToBackground } from '../../lib/messages.ts';
import { allInSlices } from '../../lib/page/slices.ts';
import { PRIVATE_SENTENCE } from '../../lib/private.ts';
import type { Resources } from '../../lib/resources.ts';
import { recordAnchors, remove, restore, save, savedOn } from '../../lib/store/annotations.ts';
import type { Database } from '../../lib/store/database.ts';
import { anchorsIn } from '../../lib/view/anchors.ts';
import { homesOfSites } from './homes.ts';

/** What the answers are made from: the store, the engine's data and the clock. */
export interface Parts {
  readonly database: () => Database;
  readonly resources: () => Promise<Resources>;
  readonly now: () => string;
}

/** How many places of one name a reader may choose from. */
const PLACES_SHOWN = 12;

/** What the background answers to each message. Who may ask is decided before. */
export function answersWith({ database, resources, now }: Parts): Handlers<ToBackground> {
  const homes = homesOfSites(database, now);
  return {
    analyze: async ({ article, url }, { tab }) => {
      const loading = resources();
      const [engine, home] = await Promise.all([loading, homes.at(url, loading)]);
      const findings = analyze(article, engine, home);
      if (tab?.incognito !== true) void homes.learn(url, findings.places);
      return findings;
    },
    prepare: async () => nothing(await resources()),
    savedOn: async ({ text, ...page }, { tab }) => {
      const { urls, address } = urlsOf(page);
      const saved = await savedOn(database(), urls);
      const anchors = text === null ? [] : await allInSlices(globalThis, anchorsIn(text, saved));
      const news = anchors.filter(isNews(saved));
      // That a page was seen again is not kept of private windows. And a full disk is no reason to show no marks.
      if (news.length > 0 && tab?.incognito !== true) await recordAnchors(database(), news, now()).catch(() => null);
      return { address, saved, anchors };
    },
    save: ({ page, drafts }, sender) => {
      refuseInPrivate(sender);
      return thenTellTabs(save(database(), page, drafts, now()));
    },
    remove: async ({ ids }, sender) => {
      refuseInPrivate(sender);
      return nothing(await thenTellTabs(remove(database(), ids, now())));
    },
    restore: async ({ ids }, sender) => {
      refuseInPrivate(sender);
      return nothing(await thenTellTabs(restore(database(), ids, now())));
    },
    found: async ({ count }, { tab }) => nothing(tab?.id === undefined ? null : await showCount(tab.id, count)),
    storeChanged: async () => nothing(await tellTabs()),
    openPanel: (_, { tab }) => (tab?.windowId === undefined ? false : openPanel(tab.windowId)),
    lookUp: async ({ name }) => (await resources()).gazetteer.lookup(name).slice(0, PLACES_SHOWN),
    worldMap: readWorldMap,
  };
}

/** Asks whether an annotation fared otherwise than it did the last time. */
function isNews(saved: readonly Annotation[]): (result: AnchorResult, i: number) => boolean {
  return ({ anchor, wordsNow }, i) => anchor !== saved[i]!.anchor || wordsNow !== saved[i]!.wordsNow;
}

function refuseInPrivate({ tab }: Runtime.MessageSender): void {
  if (tab?.incognito === true) throw new Error(PRIVATE_SENTENCE);
}

async function thenTellTabs<T>(writing: Promise<T>): Promise<T> {
  const written = await writing;
  await tellTabs();
  return written;
}

function nothing(_: unknown): null {
  return null;
}
