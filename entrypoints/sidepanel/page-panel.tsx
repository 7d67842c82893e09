import { useMemo, useState } from 'preact/hooks';
import { Tabs } from '../../components/tabs.tsx';
import { Toast } from '../../components/toast.tsx';
import { useUndoStack } from '../../components/use-undo-stack.ts';
import { keptOf, type SavedRecord } from '../../lib/annotation/search.ts';
import type { TabView } from '../../lib/browser/active-tab.ts';
import type { PageView } from '../../lib/browser/page-watch.ts';
import { recordsOn, searchAnnotations } from '../../lib/store/annotations.ts';
import type { Database } from '../../lib/store/database.ts';
import { countSaved, tagsInUse } from '../../lib/store/overview.ts';
import { asReviewed, type Section, sectionsOf } from '../../lib/view/found-list.ts';
import { exportRecords } from '../shared/export.ts';
import { useDesk } from '../shared/use-desk.ts';
import { usePageRows } from '../shared/use-page.ts';
import { useStore } from '../shared/use-store.ts';
import { FoundSection } from './found-section.tsx';
import { PanelFoot } from './panel-foot.tsx';
import { SavedSection } from './saved-section.tsx';

interface PagePanelProps {
  readonly db: Database;
  readonly tab: TabView | null;
  readonly view: PageView | null;
  /** The addresses that something may be saved under. */
  readonly urls: readonly string[];
}

const NOTHING_SAVED: readonly SavedRecord[] = [];

/** Found, saved, changed and lost on one page, and what can be done with them. */
export function PagePanel({ db, tab, view, urls }: PagePanelProps) {
  const records = useStore(() => recordsOn(db, urls), [db, urls.join(' ')]) ?? NOTHING_SAVED;
  const saved = useMemo(() => records.map(({ annotation }) => annotation), [records]);
  const savedInAll = useStore(() => countSaved(db), [db])?.annotations ?? 0;
  const knownTags = useStore(() => tagsInUse(db), [db]) ?? [];
  const page = view !== null && view.status !== 'absent' ? view : null;
  const rows = usePageRows(view, saved);
  const stack = useUndoStack();
  const desk = useDesk(db, stack.run, page?.article?.text ?? null, tab?.isPrivate);
  const [chosen, setChosen] = useState<Section | null>(null);
  const section = chosen ?? (rows.items.length > 0 || saved.length === 0 ? 'found' : 'saved');

  return (
    <>
      <main class="panel-main">
        <Tabs
          label="This page"
          tabs={sectionsOf(rows.items.length, saved)}
          chosen={section}
          panelId="section"
          onChoose={setChosen}
        />
        <div class="panel-section" id="section" role="tabpanel" aria-label={section}>
          {section === 'found' ? (
            <FoundSection tab={tab} view={view} rows={rows} desk={desk} />
          ) : (
            <SavedSection section={section} tab={tab} page={page} records={records} knownTags={knownTags} desk={desk} />
          )}
        </div>
      </main>
      <Toast said={stack.said} onUndo={stack.canUndo ? stack.undo : null} onClose={stack.close} />
      <PanelFoot
        url={page?.article?.meta.url ?? tab?.url ?? null}
        isPrivate={tab?.isPrivate === true}
        article={page?.article ?? null}
        found={asReviewed(rows.items, rows.saved)}
        saved={keptOf(records)}
        savedInAll={savedInAll}
        exportEverything={async format => exportRecords(await searchAnnotations(db, {}), format)}
      />
    </>
  );
}
