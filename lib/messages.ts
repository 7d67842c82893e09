import type { Annotation, Draft } from './annotation/annotation.ts';
import type { ArticleMeta, ArticleText } from './article.ts';
import type { Findings, Kind } from './mentions.ts';
import type { GazetteerEntry } from './place/gazetteer.ts';
import type { WorldMap } from './place/map.ts';
import type { Span } from './text/span.ts';

/**
 * The protocol between the parts of the extension: name → request and reply.
 *
 *   content script ──ToBackground──► background ◄──ToBackground── popup, side panel, library
 *   content script ◄────────────ToPage──────────── popup, side panel, background
 */
export interface ToBackground {
  /** Find quotes, people and places. The engine lives in the background, once for all tabs. */
  analyze: { request: { article: ArticleText; url: string }; reply: Findings };
  /** Have ready what `analyze` needs: a page is about to be read. */
  prepare: { request: null; reply: null };
  /** What was saved from a page, under any of its URLs, and where it stands in the text that the page has now. */
  savedOn: { request: { url: string; canonicalUrl: string | null; text: string | null }; reply: SavedOn };
  /** Keep these; the page is made or brought up to date. Replies with what was written. */
  save: { request: { page: PageSource; drafts: readonly Draft[] }; reply: readonly Annotation[] };
  /** Take saved annotations away; they can be brought back by `restore` for a while. */
  remove: { request: { ids: readonly string[] }; reply: null };
  restore: { request: { ids: readonly string[] }; reply: null };
  /** The content script tells how much it found, for the toolbar button; `null` when it is off. */
  found: { request: { count: number | null }; reply: null };
  /** Something in the store was changed by an extension page: tell the tabs. */
  storeChanged: { request: null; reply: null };
  /** The content script's card asks for the side panel (Chromium only; Firefox wants a click in our own pages). */
  openPanel: { request: null; reply: boolean };
  /** Places that bear this name, most populous first: to correct which one is meant. */
  lookUp: { request: { name: string }; reply: readonly GazetteerEntry[] };
  /** The offline map, for the small one on the card: content scripts cannot read the extension's files. */
  worldMap: { request: null; reply: WorldMap };
}

export interface ToPage {
  /** What the tab's content script knows at this moment. */
  state: { request: null; reply: PageState };
  /** Scroll to a mark and flash it. False when it is not on the page (any more). */
  jump: { request: { span: Span }; reply: boolean };
  /** Show only these kinds. */
  show: { request: { kinds: readonly Kind[] }; reply: null };
  /** Save the reader's selection (context menu, shortcut). Replies with null when nothing is selected. */
  saveSelection: { request: { kind: Kind | 'note' }; reply: Annotation | null };
  /** Read and mark the page again. */
  restart: { request: null; reply: null };
  /** Take every mark, listener and element away. */
  stop: { request: null; reply: null };
  /** The same, if the page lies on one of these sites and on none of those: match patterns. Only the page knows its address. */
  leave: { request: { on: readonly string[]; butNotOn: readonly string[] }; reply: null };
  /** The store has changed: fetch what is saved again. */
  storeChanged: { request: null; reply: null };
}

/** Told to whoever listens (popup, side panel) when a page's state has changed; nobody replies. */
export interface PageChanged {
  readonly type: 'pageChanged';
}

/** What is kept of a page. */
export interface SavedOn {
  /** Where to go to read it: without what tells how it was come by. */
  readonly address: string;
  readonly saved: readonly Annotation[];
  /** One for each, where there is a text. */
  readonly anchors: readonly AnchorResult[];
}

/** The article of a page as it is kept. */
export interface PageSource {
  readonly meta: ArticleMeta;
  readonly text: string;
}

/** Where a saved annotation was found again; `spans` is empty when it is lost. */
export interface AnchorResult {
  readonly id: string;
  readonly anchor: Annotation['anchor'];
  readonly spans: readonly Span[];
  /** The words there now, where they differ from the saved ones. */
  readonly wordsNow: string | null;
}

/** What a content script knows of its page. */
export interface PageState {
  /**
   * `reading`: not done yet. `no-article`: a front page, a shop, a mailbox… `not-english`: the article is in another
   * language. `failed`: our fault, with `problem`. `ready`: found what there is.
   */
  readonly status: 'reading' | 'no-article' | 'not-english' | 'failed' | 'ready';
  readonly problem: string | null;
  readonly article: (ArticleText & { readonly meta: ArticleMeta }) | null;
  readonly findings: Findings;
  readonly saved: readonly Annotation[];
  readonly anchors: readonly AnchorResult[];
  readonly kinds: readonly Kind[];
}
