import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Annotation } from '../../lib/annotation/annotation.ts';
import { type FoundItem, itemsOf } from '../../lib/annotation/drafts.ts';
import { savedFinder } from '../../lib/annotation/saved-item.ts';
import type { TabView } from '../../lib/browser/active-tab.ts';
import { type PageView, watchPage } from '../../lib/browser/page-watch.ts';
import type { PlaceChoice } from '../../lib/mentions.ts';
import type { PageState } from '../../lib/messages.ts';
import { doubtfulKeys } from '../../lib/view/doubt.ts';
import { reasonsOf } from '../../lib/view/reason.ts';
import { choicesOf } from '../../lib/which-place.ts';

/** What a tab's content script knows, kept up to date; `null` until it has answered, or without a tab. */
export function usePage(tab: TabView | null): PageView | null {
  const [seen, setSeen] = useState<{ readonly tabId: number; readonly view: PageView } | null>(null);
  // A new object for the same tab means that it has gone to another page, perhaps to one where nobody tells us so.
  useEffect(() => (tab === null ? undefined : watchPage(tab.id, view => setSeen({ tabId: tab.id, view }))), [tab]);
  return seen !== null && seen.tabId === tab?.id ? seen.view : null;
}

/** The rows of a page, and which of them are saved and which doubtful. */
export interface PageRows {
  readonly items: readonly FoundItem[];
  readonly saved: ReadonlyMap<string, Annotation>;
  readonly doubtful: ReadonlySet<string>;
  /** What else places may be, by the keys of their rows. */
  readonly choices: ReadonlyMap<string, readonly PlaceChoice[]>;
  /** Why rows are there, or doubtful, by their keys. */
  readonly reasons: ReadonlyMap<string, string>;
}

const NO_ROWS: PageRows = {
  items: [],
  saved: new Map(),
  doubtful: new Set(),
  choices: new Map(),
  reasons: new Map(),
};

/** The rows of the page; none until it is ready. */
export function usePageRows(view: PageView | null, savedThere: readonly Annotation[]): PageRows {
  const page = view !== null && view.status === 'ready' ? view : null;
  const items = useMemo(() => (page?.article ? itemsOf(page.article.text, page.findings) : []), [page]);
  return useMemo(() => (page ? rowsOf(page, items, savedThere) : NO_ROWS), [page, items, savedThere]);
}

function rowsOf(page: PageState, items: readonly FoundItem[], savedThere: readonly Annotation[]): PageRows {
  const findSaved = savedFinder(savedThere, page.anchors);
  const pairs = items.map(item => [item.key, findSaved(item)] as const);
  const doubtful = doubtfulKeys(items, page.findings);
  return {
    items,
    saved: new Map(pairs.flatMap(([key, annotation]) => (annotation ? [[key, annotation]] : []))),
    doubtful,
    choices: new Map(items.map(item => [item.key, choicesOf(item, page.findings)])),
    reasons: reasonsOf(page.article?.text ?? '', items, page.findings, doubtful),
  };
}
