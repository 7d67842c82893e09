import type { Annotation, AnnotationKind } from '../../lib/annotation/annotation.ts';
import { draftOfSelection } from '../../lib/annotation/drafts.ts';
import { announcePageChanged, answer, prepareEngine, send } from '../../lib/browser/messaging.ts';
import { onSettingsChanged, readSettings } from '../../lib/browser/settings.ts';
import type { PageState, ToPage } from '../../lib/messages.ts';
import { readWholePage } from '../../lib/page/article.ts';
import { type Drawing, drawFlash, drawingOf } from '../../lib/page/draw.ts';
import { follow } from '../../lib/page/follow.ts';
import { wipe } from '../../lib/page/highlights.ts';
import { makeMemory } from '../../lib/page/memory.ts';
import { flash, scrollTo } from '../../lib/page/scroll.ts';
import { selectedSpan } from '../../lib/page/selection.ts';
import { inSlices } from '../../lib/page/slices.ts';
import { makeWhenShown } from '../../lib/page/when-shown.ts';
import { liesOn } from '../../lib/site.ts';
import type { Span } from '../../lib/text/span.ts';
import { answerReader } from './asking.ts';
import { keepPage, type PageNow } from './page-now.ts';

/** Our work on one document, from the reader's click until it is stopped. */
export interface Session {
  /** Whether it still runs, and its extension too: after an update, browsers leave old scripts to themselves. */
  isAlive(): boolean;
  /** It was started again: look whether the page says something new. */
  wake(): void;
  /** Take every mark, listener and element away. */
  stop(): void;
}

const REPAIR_MS = 2000; // The page may clear the registry of highlights at any time.

/** Read the page, mark it, and keep the marks true until `stop`. `isInstalled` tells whether the extension is still there. */
export function openSession(window: Window, isInstalled: () => boolean): Session {
  const { document } = window;
  let drawing: Drawing | null = null;
  let draws = 0; // Only the last one counts.
  let endFlash: () => void = () => undefined;
  let isStopped = false;
  wipe(document); // What a version before an update has left behind.

  const redraw = async ({ ground, marks }: PageNow) => {
    draws += 1;
    const mine = draws;
    const isWanted = () => mine === draws;
    const work = ground && marks.length > 0 ? drawingOf(document, ground, marks) : null;
    const result = work && (await inSlices(window, work, isWanted));
    if (!isWanted()) return;
    drawing?.undo();
    drawing = result?.made ?? null;
    drawing?.show();
  };
  const memory = makeMemory();
  const page = keepPage(window, memory, {
    isDrawn: () => drawing?.isWhole() ?? true,
    onChange(now) {
      following.watchTrees();
      void redraw(now);
      asking.refresh();
      void announcePageChanged();
      tellCount(now.status === 'ready' ? now.items.length : null);
    },
  });
  const asking = answerReader(window, () => page.now);

  const jump = (span: Span): boolean => {
    const { ground } = page.now;
    if (!ground || !scrollTo(ground, span)) return false;
    endFlash();
    endFlash = flash(window, () => drawFlash(document, ground, span));
    return true;
  };
  const saveSelection = async (kind: AnnotationKind): Promise<Annotation | null> => {
    await started;
    await page.done;
    const ground = page.now.ground ?? readWholePage(document);
    const span = selectedSpan(document, ground);
    const draft = span && draftOfSelection(ground.text, span, kind);
    if (!draft) return null;
    const [saved] = await send('save', { page: { meta: ground.meta, text: ground.text }, drafts: [draft] });
    return saved ?? null;
  };
  const shown = makeWhenShown(document);
  const check = () => {
    if (!isInstalled()) stop();
    else drawing?.show();
  };
  const following = follow(window, {
    look: page.look,
    concerns: target => concerns(page.now, target),
    trees: () => treesAround(page.now),
    note: memory.note,
    forget: memory.forget,
  });
  const undo = [
    answer<ToPage>({
      state: () => stateOf(page.now),
      jump: ({ span }) => jump(span),
      show: ({ kinds }) => nothing(shown.run('show', () => page.show(kinds))),
      saveSelection: ({ kind }) => saveSelection(kind),
      restart: () => nothing(page.restart()),
      stop: () => nothing(stop()),
      leave: ({ on, butNotOn }) => nothing(liesOn(document.URL, on) && !liesOn(document.URL, butNotOn) && stop()),
      storeChanged: () => nothing(shown.run('saved', () => void page.fetchSaved())),
    }),
    onSettingsChanged(({ kinds }) => shown.run('show', () => page.show(kinds))),
    following.stop,
    whileShown(document, () => every(window, REPAIR_MS, check)),
    shown.stop,
  ];
  const stop = () => {
    if (isStopped) return;
    isStopped = true;
    page.stop();
    asking.stop();
    endFlash();
    draws += 1;
    drawing?.undo();
    for (const end of undo) attempt(end); // Without its extension, the browser's part of them may throw.
    if (!isInstalled()) return;
    tellCount(null);
    void announcePageChanged();
  };
  const start = async () => {
    const settings = readSettings();
    if (document.readyState === 'loading') await contentLoaded(document);
    await new Promise<void>(resolve => shown.run('start', resolve));
    if (isStopped) return;
    prepareEngine();
    page.restart();
    page.show((await settings).kinds);
  };
  const started = start();
  const wake = () => {
    if (page.now.status === 'failed') page.restart();
    else void page.look();
  };
  return { isAlive: () => !isStopped && isInstalled(), wake, stop };
}

/** Whether a change of this node can be one of the article: it lies in or beside it, or has thrown it out. */
function concerns({ article }: PageNow, target: Node): boolean {
  if (!article) return true;
  const { root } = article;
  return !root.isConnected || (root.parentElement ?? root).contains(target);
}

/** The shadow roots that an article lies in. */
function treesAround({ article }: PageNow): ShadowRoot[] {
  const trees: ShadowRoot[] = [];
  for (let root = article?.root.getRootNode(); root instanceof ShadowRoot; root = root.host.getRootNode())
    trees.push(root);
  return trees;
}

function stateOf({ status, problem, article, findings, saved, anchors, kinds }: PageNow): PageState {
  const told = article && { text: article.text, blocks: article.blocks, meta: article.meta };
  return { status, problem, article: told, findings, saved, anchors, kinds };
}

/** For the toolbar button. A background that cannot hear it has other worries. */
function tellCount(count: number | null): void {
  void send('found', { count }).catch(() => undefined);
}

function contentLoaded(document: Document): Promise<void> {
  return new Promise(resolve => document.addEventListener('DOMContentLoaded', () => resolve(), { once: true }));
}

/** Let something go on while somebody looks at the page. */
function whileShown(document: Document, begin: () => () => void): () => void {
  let end = document.hidden ? null : begin();
  const turn = () => {
    end?.();
    end = document.hidden ? null : begin();
  };
  document.addEventListener('visibilitychange', turn);
  return () => {
    document.removeEventListener('visibilitychange', turn);
    end?.();
  };
}

function every(window: Window, ms: number, work: () => void): () => void {
  const timer = window.setInterval(work, ms);
  return () => window.clearInterval(timer);
}

function attempt(work: () => void): void {
  try {
    work();
  } catch {}
}

function nothing(_: unknown): null {
  return null;
}
