import type { PlainPage } from '../annotation/guards.ts';
import { addressOf, normaliseUrl } from '../annotation/url.ts';

/** Pages of a file to import, made as their addresses turn up. */
export interface ForeignPages {
  readonly pages: readonly PlainPage[];
  /** The id of the page at this address. */
  readonly at: (address: string, known: Partial<PlainPage>) => string;
}

/** Start a list of pages. What a file does not say of a page stays unknown. */
export function foreignPages(newId: () => string, now: string): ForeignPages {
  const pages: PlainPage[] = [];
  const idAt = new Map<string, string>();
  return {
    pages,
    at: (address, known) => {
      const url = normaliseUrl(address);
      const there = idAt.get(url);
      if (there !== undefined) return there;
      const id = newId();
      const urls = [...new Set([url, ...(known.urls ?? [])])];
      pages.push({ ...unknownPage(address, now), ...known, id, urls });
      for (const each of urls) if (!idAt.has(each)) idAt.set(each, id);
      return id;
    },
  };
}

function unknownPage(address: string, now: string): Omit<PlainPage, 'id' | 'urls'> {
  return {
    url: normaliseUrl(address),
    address: addressOf(address),
    title: null,
    site: null,
    authors: [],
    published: null,
    modified: null,
    language: null,
    firstSeen: now,
    lastSeen: now,
    text: '',
  };
}
