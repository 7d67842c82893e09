import type { Annotation } from '../../lib/annotation/annotation.ts';
import { type FoundItem, itemsIn } from '../../lib/annotation/drafts.ts';
import { send } from '../../lib/browser/messaging.ts';
import { anyShadowOf } from '../../lib/browser/shadow.ts';
import { isEnglish } from '../../lib/language.ts';
import type { Findings, Kind } from '../../lib/mentions.ts';
import type { AnchorResult, PageState } from '../../lib/messages.ts';
import { type Article, articleIn, wholePageIn } from '../../lib/page/article.ts';
import type { Memory } from '../../lib/page/memory.ts';
import { allInSlices, inSlices } from '../../lib/page/slices.ts';
import { KINDS } from '../../lib/view/kinds.ts';
import { type Mark, marksOf } from '../../lib/view/marks.ts';

/** What is known of the page at this moment. */
export interface PageNow {
  readonly status: PageState['status'];
  readonly problem: string | null;
  readonly article: Article | null;
  readonly findings: Findings;
  readonly items: readonly FoundItem[];
  /** What saved annotations stand in: the article, or all that the page shows where it is none. */
  readonly ground: Article | null;
  /** Where to go to read it. */
  readonly address: string;
  readonly saved: readonly Annotation[];
  readonly anchors: readonly AnchorResult[];
  readonly kinds: readonly Kind[];
  readonly marks: readonly Mark[];
}

/** The page, read and kept up to date. */
export interface PageKeeper {
  readonly now: PageNow;
  /** Settles when the reading that is going on is done, and what it says is known. */
  readonly done: Promise<unknown>;
  /** Read the page again, and analyse it if it says something new. Settles when it is read: with whether it does. */
  look(): Promise<boolean>;
  /** Read and analyse it again, whatever it says. */
  restart(): void;
  /** Mark only these kinds. */
  show(kinds: readonly Kind[]): void;
  /** Fetch again what is saved of this page. */
  fetchSaved(): Promise<void>;
  stop(): void;
}

const EMPTY: PageNow = {
  status: 'reading',
  problem: null,
  article: null,
  findings: { quotes: [], people: [], places: [] },
  items: [],
  ground: null,
  address: '',
  saved: [],
  anchors: [],
  kinds: KINDS,
  marks: [],
};

/** Who wants to know of the page. */
export interface PageListener {
  /** Something is known that was not, or is no longer. */
  onChange(now: PageNow): void;
  /** Whether the marks still stand where they were drawn. */
  isDrawn(): boolean;
}

/** Keep track of a window's document. `memory` is told of all its changes. */
export function keepPage(window: Window, memory: Memory, { onChange, isDrawn }: PageListener): PageKeeper {
  const { document } = window;
  let now = EMPTY;
  let url = document.URL;
  let done: Promise<unknown> = Promise.resolve();
  let taking: Promise<void> | null = null;
  let reading = 0; // Only the last reading counts.
  let turn = 0; // What was asked on an earlier turn is answered too late.

  const change = (news: Partial<PageNow>) => {
    const next = { ...now, ...news };
    now = { ...next, marks: next.ground ? marksOf(next) : [] };
    onChange(now);
  };
  const take = async (article: Article | null): Promise<void> => {
    turn += 1;
    const mine = turn;
    // While the same article is analysed anew, its old marks stay.
    if (!article || !now.article || document.URL !== url) change({ ...EMPTY, kinds: now.kinds, article });
    url = document.URL;
    const news = await learn(article, window).catch(failure);
    if (mine === turn) change(news);
  };
  /** Read it in slices, then take it where it is new, or in any case. A reading that nobody waits for any more is left. */
  const read = async (isForced: boolean): Promise<boolean> => {
    reading += 1;
    const mine = reading;
    const result = await inSlices(
      window,
      articleIn(document, anyShadowOf, memory),
      () => mine === reading && !document.hidden,
    );
    if (!result || mine !== reading) return false;
    const article = result.made;
    const isNew = isForced || taking === null || article?.text !== now.article?.text || document.URL !== url;
    if (isNew) taking = take(article);
    // The same words, perhaps in other nodes.
    else if (article) now = { ...now, article, ground: article };
    if (!isNew && !isDrawn()) change({});
    return isNew;
  };
  const start = (isForced: boolean): Promise<boolean> => {
    const result = read(isForced);
    done = result.then(() => taking).catch(error => change(failure(error)));
    return result;
  };
  return {
    get now() {
      return now;
    },
    get done() {
      return done;
    },
    look: () => start(false),
    restart: () => void start(true),
    show: kinds => change({ kinds }),
    async fetchSaved() {
      await done;
      const mine = turn;
      const news = await learnSaved(now.article, window);
      if (mine === turn && now.status !== 'reading') change(news);
    },
    stop() {
      reading += 1;
      turn += 1;
    },
  };
}

/** All that can be known of an article, or of a page that is none. */
async function learn(article: Article | null, window: Window): Promise<Partial<PageNow>> {
  if (!article) return { status: 'no-article', ...(await learnSaved(null, window)) };
  const { text, blocks, meta } = article;
  const saved = learnSaved(article, window);
  if (!isEnglish(text, meta.language)) return { status: 'not-english', article, ...(await saved) };
  const findings = await send('analyze', { article: { text, blocks }, url: meta.url });
  const items = await allInSlices(window, itemsIn(text, findings));
  return { status: 'ready', problem: null, article, findings, items, ...(await saved) };
}

/** What is saved of this page, and where it stands now. */
async function learnSaved(
  article: Article | null,
  window: Window,
): Promise<Pick<PageNow, 'ground' | 'address' | 'saved' | 'anchors'>> {
  const { document } = window;
  const canonicalUrl = article?.meta.canonicalUrl ?? null;
  const ask = (text: string | null) => send('savedOn', { url: document.URL, canonicalUrl, text });
  const known = await ask(article?.text ?? null);
  if (article || known.saved.length === 0) return { ...known, ground: article };
  const ground = await allInSlices(window, wholePageIn(document, anyShadowOf));
  return { ...(await ask(ground.text)), ground };
}

function failure(error: unknown): Partial<PageNow> {
  return { status: 'failed', problem: error instanceof Error ? error.message : String(error) };
}
