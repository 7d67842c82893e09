import type { Flow, Kept, Recall } from './flow.ts';
import { type Passage, passageOf } from './passage.ts';

/** What a page was like when it was last read: only what has changed since is walked again. */
export interface Memory {
  /** Take note of changes. All of them have to come here, from before the first reading on. */
  note(records: Iterable<MutationRecord>): void;
  /** Changes may have been missed: nothing is known any more. */
  forget(): void;
  /** Begin a reading. */
  begin(): Reading;
}

/** A reading with the last one in mind. */
export interface Reading extends Recall {
  /** A flow with what its words look like; one that was kept is not looked at again. */
  passageOf(flow: Flow): Passage;
  /** It is done. What it did not see is what has changed since it began. */
  end(): void;
}

/** Where a page changes more between two readings, it is walked whole. */
const MOST_CHANGES = 5000;

/** Remember nothing yet. */
export function makeMemory(): Memory {
  let kept = new WeakMap<Element, Kept>();
  let passages = new WeakMap<Flow, Passage>();
  let unread = noChanges();
  let news = noChanges(); // Since the reading that is going on has begun.
  const forget = () => {
    kept = new WeakMap();
    passages = new WeakMap();
    unread = noChanges();
    news = noChanges();
  };
  return {
    forget,
    note(records) {
      for (const record of records) add(news, record);
      if (news.changed.size > MOST_CHANGES) forget();
    },
    begin() {
      unread = both(unread, news);
      news = noChanges();
      const { renewed } = unread;
      const touched = withAncestors(unread.changed);
      return {
        keptOf: element => (renewed.has(element) ? null : (kept.get(element) ?? null)),
        isWhole: element => news.changed.size === 0 && !touched.has(element),
        keep: (element, what) => void kept.set(element, what),
        passageOf(flow) {
          const passage = passages.get(flow) ?? passageOf(flow);
          passages.set(flow, passage);
          return passage;
        },
        end() {
          unread = noChanges();
        },
      };
    },
  };
}

interface Changes {
  /** What is in these is not what it was. */
  readonly changed: Set<Node>;
  /** These, and all in them, are in another place or have other names. */
  readonly renewed: Set<Node>;
}

function noChanges(): Changes {
  return { changed: new Set(), renewed: new Set() };
}

function both(one: Changes, other: Changes): Changes {
  return {
    changed: new Set([...one.changed, ...other.changed]),
    renewed: new Set([...one.renewed, ...other.renewed]),
  };
}

function add({ changed, renewed }: Changes, { type, target, addedNodes }: MutationRecord): void {
  changed.add(target);
  if (type === 'attributes') renewed.add(target);
  for (const node of addedNodes) renewed.add(node);
}

function withAncestors(nodes: Iterable<Node>): ReadonlySet<Node> {
  const all = new Set<Node>();
  for (const node of nodes) {
    for (let at: Node | null = node; at && !all.has(at); at = at.parentNode ?? hostOf(at)) all.add(at);
  }
  return all;
}

function hostOf(node: Node): Element | null {
  return node instanceof ShadowRoot ? node.host : null;
}
