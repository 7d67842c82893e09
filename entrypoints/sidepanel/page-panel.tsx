import { useMemo, useRef, useState } from 'preact/hooks';
import { Button } from '../../components/buttons.tsx';
import { ExportBox } from '../../components/export-box.tsx';
import { KeysHelp } from '../../components/keys-help.tsx';
import { PageList } from '../../components/page-list.tsx';
import { PageNotice, type Unready } from '../../components/page-notice.tsx';
import { SavedList } from '../../components/saved-list.tsx';
import { SectionNotice } from '../../components/section-notice.tsx';
import { Tabs } from '../../components/tabs.tsx';
import { Toast } from '../../components/toast.tsx';
import { useRowKeys } from '../../components/use-row-keys.ts';
import { useUndoStack } from '../../components/use-undo-stack.ts';
import type { Annotation } from '../../lib/annotation/annotation.ts';
import type { FoundItem } from '../../lib/annotation/drafts.ts';
import type { TabView } from '../../lib/browser/active-tab.ts';
import { send, sendToPage } from '../../lib/browser/messaging.ts';
import type { PageView } from '../../lib/browser/page-watch.ts';
import { FORMATS } from '../../lib/export/index.ts';
import { type Section, sectionOf, sectionsOf } from '../../lib/found-list.ts';
import { tagsOf } from '../../lib/library.ts';
import { savedOn, searchAnnotations } from '../../lib/store/annotations.ts';
import type { Database } from '../../lib/store/database.ts';
import { exportFound, exportSaved } from '../shared/export.ts';
import { SiteControl } from '../shared/site-control.tsx';
import { useDesk } from '../shared/use-desk.ts';
import { usePageRows } from '../shared/use-page.ts';
import { useStore } from '../shared/use-store.ts';

interface PagePanelProps {
  readonly db: Database;
  readonly tab: TabView | null;
  readonly view: PageView | null;
  readonly urls: readonly string[];
}

const NOTHING_SAVED: readonly Annotation[] = [];

/** Found, saved, changed and lost on one page, and what can be done with them. */
export function PagePanel({ db, tab, view, urls }: PagePanelProps) {
  const saved = useStore(() => savedOn(db, urls), [db, urls.join(' ')]) ?? NOTHING_SAVED;
  const everything = useStore(() => searchAnnotations(db, {}), [db]) ?? [];
  const page = view !== null && view.status !== 'absent' ? view : null;
  const article = page?.article ?? null;
  const rows = usePageRows(view, saved);
  const stack = useUndoStack();
  const desk = useDesk(db, stack.run, article?.text ?? null);
  const [chosen, setChosen] = useState<Section | null>(null);
  const [exporting, setExporting] = useState(false);
  const jumps = useRef(new Map<string, number>());
  const cards = useRowKeys();
  const section = chosen ?? (page?.status === 'ready' || saved.length === 0 ? 'found' : 'saved');
  const people = useMemo(() => knownPeople(page), [page]);

  const jump = (span: FoundItem['spans'][number]) => tab && void sendToPage(tab.id, 'jump', { span });
  const jumpTo = ({ id }: Annotation) => {
    const spans = page?.anchors.find(anchor => anchor.id === id)?.spans ?? [];
    const next = jumps.current.get(id) ?? 0;
    jumps.current.set(id, next + 1);
    if (spans.length > 0) jump(spans[next % spans.length]!);
  };
  const start = async () => {
    if (!tab || !(await send('start', { tabId: tab.id }))) return setChosen('found');
    if (page !== null) await sendToPage(tab.id, 'restart', null);
  };
  const toggle = (item: FoundItem) => {
    const annotation = rows.saved.get(item.key);
    if (annotation) desk.remove([annotation]);
    else if (article) desk.save(article, [item.draft]);
  };
  const status = statusOf(view, rows.items.length);
  const shown = saved.filter(annotation => sectionOf(annotation) === section);

  return (
    <>
      <Tabs
        label="This page"
        tabs={sectionsOf(rows.items.length, saved)}
        chosen={section}
        panelId="section"
        onChoose={setChosen}
      />
      <main class="panel-main">
        <div class="panel-section" id="section" role="tabpanel" aria-label={section}>
          {section === 'found' &&
            (status === 'ready' ? (
              <PageList
                items={rows.items}
                saved={new Set(rows.saved.keys())}
                doubtful={rows.doubtful}
                onJump={jump}
                onSave={toggle}
                onReject={item => article && desk.save(article, [item.draft], { review: 'rejected' })}
                onSaveAll={items =>
                  article &&
                  desk.save(
                    article,
                    items.map(({ draft }) => draft),
                  )
                }
              />
            ) : (
              <PageNotice status={status} problem={page?.problem ?? null} onStart={() => void start()} />
            ))}
          {section !== 'found' && (
            <div class="panel-cards" ref={cards}>
              {shown.length === 0 && <SectionNotice section={section} />}
              <SavedList
                annotations={shown}
                people={people}
                knownTags={tagsOf(everything).map(({ value }) => value)}
                findWords={desk.findWords}
                lookUp={desk.lookUp}
                onJump={page === null || section === 'lost' ? undefined : jumpTo}
                onChange={desk.change}
                onRemove={annotation => desk.remove([annotation])}
              />
            </div>
          )}
        </div>
      </main>
      <Toast said={stack.said} onUndo={stack.canUndo ? stack.undo : null} onClose={stack.close} />
      <footer class="panel-foot">
        {exporting && (
          <ExportBox
            formats={FORMATS}
            scopes={[
              { id: 'saved', label: 'Saved from this page', count: saved.length },
              { id: 'found', label: 'All found on this page', count: rows.items.length },
              { id: 'everything', label: 'Everything saved', count: everything.length },
            ]}
            onExport={async (scope, format) => {
              if (scope === 'found') return article ? exportFound(article, rows.items, format) : undefined;
              const annotations = scope === 'saved' ? saved : everything.map(({ annotation }) => annotation);
              return exportSaved(
                annotations.map(({ id }) => id),
                format,
              );
            }}
          />
        )}
        <div class="row spread">
          <SiteControl url={article?.meta.url ?? tab?.url ?? null} />
          <Button icon="export" expanded={exporting} onClick={() => setExporting(!exporting)}>
            Export
          </Button>
        </div>
        <KeysHelp />
      </footer>
    </>
  );
}

function statusOf(view: PageView | null, found: number): Unready | 'ready' {
  if (view === null) return 'reading';
  return view.status === 'ready' && found === 0 ? 'nothing-found' : view.status;
}

function knownPeople(page: Extract<PageView, { findings: unknown }> | null) {
  return (page?.findings.people ?? []).map(({ name, titles, affiliation }) => ({
    name,
    title: titles[0] ?? null,
    affiliation,
  }));
}
