import type { Annotation } from '../../lib/annotation/annotation.ts';
import { type FoundItem, itemsOf } from '../../lib/annotation/drafts.ts';
import { send } from '../../lib/browser/messaging.ts';
import { isEnglish } from '../../lib/language.ts';
import type { Findings, Kind } from '../../lib/mentions.ts';
import type { AnchorResult, PageState } from '../../lib/messages.ts';
import { type Article, readArticle, readWholePage } from '../../lib/page/article.ts';
import { anchorsOf } from '../../lib/view/anchors.ts';
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
  readonly saved: readonly Annotation[];
  readonly anchors: readonly AnchorResult[];
  readonly kinds: readonly Kind[];
  readonly marks: readonly Mark[];
}

/** The page, read and kept up to date. */
export interface PageKeeper {
  readonly now: PageNow;
  /** Settles when the reading that is going on is done. */
  readonly done: Promise<void>;
  /** Read the page again, and analyse it if it says something new. Whether it does. */
  look(): boolean;
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

/** Keep track of a document. */
export function keepPage(document: Document, { onChange, isDrawn }: PageListener): PageKeeper {
  let now = EMPTY;
  let url = document.URL;
  let done: Promise<void> = Promise.resolve();
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
    const news = await learn(article, document).catch(failure);
    if (mine === turn) change(news);
  };
  return {
    get now() {
      return now;
    },
    get done() {
      return done;
    },
    look() {
      const article = readArticle(document);
      const isSame = article?.text === now.article?.text && document.URL === url;
      if (!isSame) done = take(article);
      // The same words, perhaps in other nodes.
      else if (article) now = { ...now, article, ground: article };
      if (isSame && !isDrawn()) change({});
      return !isSame;
    },
    restart() {
      done = take(readArticle(document));
    },
    show: kinds => change({ kinds }),
    async fetchSaved() {
      await done;
      const mine = turn;
      const news = await learnSaved(now.article, document);
      if (mine === turn && now.status !== 'reading') change(news);
    },
    stop() {
      turn += 1;
    },
  };
}

/** All that can be known of an article, or of a page that is none. */
async function learn(article: Article | null, document: Document): Promise<Partial<PageNow>> {
  if (!article) return { status: 'no-article', ...(await learnSaved(null, document)) };
  const { text, blocks, meta } = article;
  const saved = learnSaved(article, document);
  if (!isEnglish(text, meta.language)) return { status: 'not-english', article, ...(await saved) };
  const findings = await send('analyze', { article: { text, blocks }, url: meta.url });
  const items = itemsOf(text, findings);
  return { status: 'ready', problem: null, article, findings, items, ...(await saved) };
}

/** What is saved of this page, and where it stands now; the store is told how it fared. */
async function learnSaved(
  article: Article | null,
  document: Document,
): Promise<Pick<PageNow, 'ground' | 'saved' | 'anchors'>> {
  const urls = [document.URL, article?.meta.canonicalUrl ?? null].filter(url => url !== null);
  const saved = await send('savedOn', { urls });
  if (saved.length === 0) return { ground: article, saved, anchors: [] };
  const ground = article ?? readWholePage(document);
  const results = anchorsOf(ground.text, saved);
  const news = results.filter((result, i) => isNews(result, saved[i]!));
  if (news.length > 0) await send('anchored', { results: news });
  return { ground, saved, anchors: results };
}

function isNews({ anchor, wordsNow }: AnchorResult, annotation: Annotation): boolean {
  return anchor !== annotation.anchor || wordsNow !== annotation.wordsNow;
}

function failure(error: unknown): Partial<PageNow> {
  return { status: 'failed', problem: error instanceof Error ? error.message : String(error) };
}
