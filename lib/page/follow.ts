import { NAME_ATTRIBUTES } from './names.ts';
import { changesWords } from './word-changes.ts';

/** What has happened to a page. */
export type PageChange =
  /** Its address is another article's now. */
  | 'moved'
  /** Its nodes have changed, and are quiet again. */
  | 'edited'
  /** The reader has come back to it. */
  | 'shown';

const WAIT_MS = {
  quiet: 500, // Without a change: pages are built in many steps.
  longest: 3000, // A page that is never quiet is looked at all the same.
};

const WATCHED: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributeFilter: NAME_ATTRIBUTES,
};

/** How long changes are let pass after a look that found nothing new: doubled each time, for pages that never rest. */
const REST_MS = { first: 1000, longest: 60_000 };

/**
 * Looks at changes of the page's own making: some at once, for pages are built in many steps, then one now and again. So
 * a ticker, or a page that changes its address for ever, is not read for ever.
 */
const LOOKS = { atOnce: 6, everyMs: 10_000 };

/** Reads a page that has changed; settles with whether there is something new. */
export type Look = (change: PageChange) => Promise<boolean>;

/** Who follows a page. */
export interface Follower {
  readonly look: Look;
  /** Whether a change in this node can be one of the article. */
  concerns(target: Node): boolean;
  /** The shadow roots that hold the article: observers of the document do not see into them. */
  trees(): readonly Node[];
  /** All changes, whatever they concern, while the page is watched. */
  note(records: readonly MutationRecord[]): void;
  /** The page was not watched for a while. */
  forget(): void;
}

/** A page that is followed. */
export interface Following {
  /** The article may lie in other trees now. */
  watchTrees(): void;
  stop(): void;
}

/** Call back when a page has changed, and not again before that look is over. While nobody looks at it, nothing is watched. */
export function follow(window: Window, follower: Follower): Following {
  const { document } = window;
  const undo = new AbortController();
  const options = { signal: undo.signal, passive: true };
  const timers = makeTimers(window, follower.look);
  let address = addressOf(window);

  const checkAddress = () => {
    if (addressOf(window) === address) return;
    address = addressOf(window);
    timers.expect('moved');
  };
  const observer = new MutationObserver(records => {
    follower.note(records);
    checkAddress(); // Where there is no Navigation API, a new article shows by its nodes.
    if (records.some(record => changesWords(record) && follower.concerns(record.target))) timers.expect('edited');
  });
  const observe = () => {
    if (undo.signal.aborted || document.hidden) return;
    for (const tree of [document, ...follower.trees()]) observer.observe(tree, WATCHED);
  };
  const watch = () => {
    observer.disconnect();
    follower.forget();
    timers.stop();
    observe();
  };
  const comeBack = () => {
    watch();
    if (document.hidden) return;
    checkAddress();
    timers.expect('shown');
  };

  watch();
  document.addEventListener('visibilitychange', comeBack, options);
  window.addEventListener('pageshow', ({ persisted }) => persisted && comeBack(), options);
  window.addEventListener('popstate', checkAddress, options);
  // "Read more" may only show what is there already.
  document.addEventListener('click', ({ isTrusted }) => isTrusted && timers.expect('shown'), options);
  navigationOf(window)?.addEventListener('currententrychange', checkAddress, options);
  navigationOf(window)?.addEventListener('navigatesuccess', checkAddress, options);
  return {
    watchTrees: observe,
    stop() {
      undo.abort();
      observer.disconnect();
      timers.stop();
    },
  };
}

interface Timers {
  expect(change: PageChange): void;
  stop(): void;
}

/** Waits until a page is quiet, then until the browser has time, then looks. */
function makeTimers(window: Window, look: Look): Timers {
  let timer: number | undefined;
  let idle: number | undefined;
  let waiting: PageChange | null = null;
  let since = 0;
  let restUntil = 0;
  let isLooking = false;
  let due = 0;
  let rest = REST_MS.first;
  const now = () => window.performance.now();
  const allowance = makeAllowance(now);
  const stop = () => {
    window.clearTimeout(timer);
    timer = undefined;
    if (idle !== undefined) window.cancelIdleCallback(idle);
    idle = undefined;
    waiting = null;
  };
  const run = async () => {
    idle = undefined;
    const change = waiting;
    waiting = null;
    if (!change) return;
    if (change !== 'shown') allowance.use();
    isLooking = true;
    const isNews = await look(change).catch(() => false);
    isLooking = false;
    rest = isNews ? REST_MS.first : Math.min(REST_MS.longest, rest * 2);
    restUntil = now() + (isNews ? 0 : rest);
    if (waiting !== null) schedule(); // The page has changed while it was read.
  };
  const schedule = () => {
    const quietAt = Math.min(now() + WAIT_MS.quiet, since + WAIT_MS.longest);
    const next = Math.max(quietAt, restUntil, allowance.nextAt());
    // A page that changes all the time would put off for ever what it puts off each time.
    if (idle !== undefined || (timer !== undefined && next === due)) return;
    window.clearTimeout(timer);
    due = next;
    timer = window.setTimeout(
      () => {
        timer = undefined;
        idle ??= window.requestIdleCallback(() => void run(), { timeout: 1000 });
      },
      Math.max(0, next - now()),
    );
  };
  return {
    expect(change) {
      if (change !== 'edited') restUntil = 0; // The reader has done something: no time to rest.
      if (change === 'shown') allowance.refill();
      if (waiting === null) since = now();
      if (waiting !== 'moved') waiting = change;
      if (!isLooking) schedule();
    },
    stop,
  };
}

/** How many looks a page may cause; they come back with time. */
function makeAllowance(now: () => number) {
  let fullAt = Number.NEGATIVE_INFINITY; // When all of them will have come back.
  return {
    use() {
      fullAt = Math.max(fullAt, now()) + LOOKS.everyMs;
    },
    refill() {
      fullAt = Number.NEGATIVE_INFINITY;
    },
    /** The moment from which there is one to be used. */
    nextAt: () => fullAt - (LOOKS.atOnce - 1) * LOOKS.everyMs,
  };
}

/** A jump within a page leads to another `#hash`, and no other article. Some sites have their articles there, behind "#/". */
function addressOf({ location }: Window): string {
  return location.pathname + location.search + (/^#!?\//.test(location.hash) ? location.hash : '');
}

/** The Navigation API, where the browser has it. */
function navigationOf(window: Window): EventTarget | null {
  return (window as { readonly navigation?: EventTarget }).navigation ?? null;
}
