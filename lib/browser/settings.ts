import browser, { type Storage } from 'webextension-polyfill';
import type { Kind } from '../mentions.ts';
import { siteOfPattern } from '../site.ts';
import { KINDS } from '../view/kinds.ts';

/** What the reader has set. Annotations are not here: they are kept in IndexedDB. */
export interface Settings {
  /** The kinds that are marked on pages and shown in lists. */
  readonly kinds: readonly Kind[];
  /** When everything was last written to a backup file, ISO 8601; `null` for never. */
  readonly backedUp: string | null;
  /** Whether it is learned where sites are at home, to tell places of one name apart. */
  readonly learnsSites: boolean;
  /** The match patterns of the sites that are left alone, whatever else is allowed. */
  readonly never: readonly string[];
}

/** The settings; what was never set, or is damaged, has its first value. */
export async function readSettings(): Promise<Settings> {
  const { kinds, backedUp, learnsSites, never } = await browser.storage.local.get(NAMES);
  return {
    kinds: Array.isArray(kinds) ? KINDS.filter(kind => kinds.includes(kind)) : KINDS,
    backedUp: typeof backedUp === 'string' ? backedUp : null,
    learnsSites: learnsSites !== false,
    never: patternsIn(never),
  };
}

const NAMES = ['kinds', 'backedUp', 'learnsSites', 'never'] satisfies (keyof Settings)[];

/** Change some settings and keep the others. */
export async function writeSettings(change: Partial<Settings>): Promise<void> {
  await browser.storage.local.set(change);
}

/** Call back when a setting has changed, in whichever part of the extension. Returns the way to stop. */
export function onSettingsChanged(callback: (settings: Settings) => void): () => void {
  const listener = () => void readSettings().then(callback);
  browser.storage.local.onChanged.addListener(listener);
  return () => browser.storage.local.onChanged.removeListener(listener);
}

/** Call back when the list of sites that are left alone has changed, with what it was and what it is. Returns the way to stop. */
export function onNeverChanged(callback: (before: readonly string[], after: readonly string[]) => void): () => void {
  const listener = (changes: Record<string, Storage.StorageChange>, area: string) => {
    const change = changes['never'];
    if (area === 'local' && change) callback(patternsIn(change.oldValue), patternsIn(change.newValue));
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

function patternsIn(value: unknown): string[] {
  return Array.isArray(value) ? value.filter(isPatternOfSite) : [];
}

/** Browsers refuse a whole list for one pattern that is none. */
function isPatternOfSite(pattern: unknown): pattern is string {
  return (
    typeof pattern === 'string' && /^\*:\/\/(?:\*\.)?[^*/\s]+\/\*$/.test(pattern) && siteOfPattern(pattern) !== null
  );
}
