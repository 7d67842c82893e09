import { useMemo } from 'preact/hooks';
import type { UndoStack } from '../../components/use-undo-stack.ts';
import type { Annotation, Draft } from '../../lib/annotation/annotation.ts';
import { type Change, editOf, stateOf } from '../../lib/annotation/edit.ts';
import { rewordedTargets } from '../../lib/annotation/reworded.ts';
import type { SavedRecord } from '../../lib/annotation/search.ts';
import type { Target } from '../../lib/annotation/selector.ts';
import { urlsOf } from '../../lib/annotation/url.ts';
import { send } from '../../lib/browser/messaging.ts';
import { linkTo } from '../../lib/export/record.ts';
import type { PageSource } from '../../lib/messages.ts';
import type { GazetteerEntry } from '../../lib/place/gazetteer.ts';
import { PRIVATE_SENTENCE } from '../../lib/private.ts';
import { remove, restore, save, savedOn, update, updateAll } from '../../lib/store/annotations.ts';
import type { Database } from '../../lib/store/database.ts';
import { textOfPage } from '../../lib/store/pages.ts';
import { withCitation } from '../../lib/view/citation-line.ts';
import { retarget } from '../../lib/view/retarget.ts';
import { today } from './here.ts';

/** What a reader does with saved annotations. Everything can be undone, and every tab hears of it. */
export interface Desk {
  /** `said` is told with an Undo; `null` for what is kept while the reader types. */
  readonly change: (annotation: Annotation, change: Change, said: string | null) => void;
  readonly remove: (annotations: readonly Annotation[]) => void;
  /** Keep what was found; `change` is made to it at once. */
  readonly save: (source: PageSource, drafts: readonly Draft[], change?: Change) => void;
  /** Give a tag to all of these. */
  readonly tag: (annotations: readonly Annotation[], tag: string) => void;
  /** Copy one with its source. */
  readonly copy: (record: SavedRecord) => void;
  readonly findWords: (annotation: Annotation, words: string) => Promise<readonly Target[] | null>;
  readonly lookUp: (name: string) => Promise<readonly GazetteerEntry[]>;
}

/** The desk over a store; in a private window it changes nothing, and says so. `text` is the article in front of the reader; without it, the text as it was saved is used. */
export function useDesk(db: Database, run: UndoStack['run'], text: string | null, isPrivate = false): Desk {
  return useMemo(() => {
    const desk = deskOver(db, isPrivate ? refusing(run) : run, text);
    return isPrivate ? { ...desk, copy: deskOver(db, run, text).copy } : desk;
  }, [db, run, text, isPrivate]);
}

function deskOver(db: Database, run: UndoStack['run'], text: string | null): Desk {
  const thenTell = async (writing: Promise<unknown>) => {
    await writing;
    await send('storeChanged', null);
  };
  return {
    change: (annotation, change, said) => {
      const { id, before } = editOf(annotation, change);
      const work = async () => {
        await thenTell(update(db, id, change, now()));
        return () => thenTell(update(db, id, before, now()));
      };
      run(work, said, change.note === undefined ? undefined : `note of ${id}`);
    },
    remove: annotations => {
      const ids = annotations.map(({ id }) => id);
      const work = async () => {
        await thenTell(remove(db, ids, now()));
        return () => thenTell(restore(db, ids, now()));
      };
      run(work, ids.length === 1 ? 'Deleted' : `${ids.length} deleted`);
    },
    save: (source, drafts, change) => {
      const work = async () => {
        // What was saved before stays saved, whatever is taken back.
        const before = new Map((await savedOn(db, urlsOf(source.meta).urls)).map(row => [row.id, row]));
        const writing = save(db, source, drafts, now(), undefined, change);
        await thenTell(writing);
        const ids = (await writing).map(({ id }) => id);
        const states = ids.flatMap(id => before.get(id) ?? []).map(row => ({ id: row.id, change: stateOf(row) }));
        const fresh = ids.filter(id => !before.has(id));
        return () => thenTell(Promise.all([remove(db, fresh, now()), updateAll(db, states, now())]));
      };
      run(work, change ? 'Rejected' : drafts.length === 1 ? 'Saved' : `${drafts.length} saved`);
    },
    tag: (annotations, tag) => {
      const changes = annotations.map(({ id, tags }) => ({ id, change: { tags: [...tags, tag] } }));
      const before = annotations.map(({ id, tags }) => ({ id, change: { tags } }));
      const work = async () => {
        await thenTell(updateAll(db, changes, now()));
        return () => thenTell(updateAll(db, before, now()));
      };
      run(work, `${annotations.length} tagged`);
    },
    copy: record => {
      const { page, annotation } = record;
      const meta = { ...page, url: page.address, canonicalUrl: null };
      const text = withCitation(annotation.body, meta, linkTo(record) ?? page.address, today());
      const work = async () => {
        await navigator.clipboard.writeText(text);
        return null;
      };
      run(work, 'Copied, with its source');
    },
    findWords: async (annotation, words) => {
      const article = text ?? (await textOfPage(db, annotation.pageId));
      const found = article === null ? null : retarget(article, annotation.targets[0]?.start ?? 0, words);
      // Of a page that is not open, what it says now is known of these words alone.
      return found ?? (words === annotation.wordsNow ? rewordedTargets(annotation) : null);
    },
    lookUp: name => send('lookUp', { name }),
  };
}

function refusing(run: UndoStack['run']): UndoStack['run'] {
  return () => run(() => Promise.reject(new Error(PRIVATE_SENTENCE)), null);
}

function now(): string {
  return new Date().toISOString();
}
