import { useEffect, useState } from 'preact/hooks';
import { Button, IconButton } from '../../components/buttons.tsx';
import { ExportBox } from '../../components/export-box.tsx';
import { KindSwitches } from '../../components/kind-switches.tsx';
import { Masthead } from '../../components/masthead.tsx';
import { PageList } from '../../components/page-list.tsx';
import { PageNotice, type Unready } from '../../components/page-notice.tsx';
import { PrivateLine } from '../../components/private-line.tsx';
import { Toast } from '../../components/toast.tsx';
import { useUndoStack } from '../../components/use-undo-stack.ts';
import type { FoundItem } from '../../lib/annotation/drafts.ts';
import { send, sendToPage } from '../../lib/browser/messaging.ts';
import type { PageView } from '../../lib/browser/page-watch.ts';
import { hasPanel, openOwnPage, openPanel } from '../../lib/browser/panel.ts';
import { onNeverChanged } from '../../lib/browser/settings.ts';
import { noLongerNeverOn } from '../../lib/browser/sites.ts';
import { startIn } from '../../lib/browser/tabs.ts';
import { FORMATS } from '../../lib/export/index.ts';
import type { PageSource } from '../../lib/messages.ts';
import { asReviewed } from '../../lib/view/found-list.ts';
import { exportFound, exportSaved } from '../shared/export.ts';
import { SiteControl } from '../shared/site-control.tsx';
import { usePage, usePageRows } from '../shared/use-page.ts';
import { useSettings } from '../shared/use-watched.ts';
import { type Opening, openTab } from './opening.ts';

/** What opens under the toolbar button: this page's quotes, officials and places. */
export function Popup({ opening }: { readonly opening: Opening }) {
  const [settings, changeSettings] = useSettings();
  const { tab, never, closed } = useOpening(opening);
  const view = usePage(closed || never.length > 0 ? null : tab);
  const rows = usePageRows(view, savedThere(view));
  const [exporting, setExporting] = useState(false);
  const stack = useUndoStack();
  const source = sourceOf(view);
  const url = source?.meta.url ?? tab?.url ?? null;

  const jump = (span: FoundItem['spans'][number]) => tab && void sendToPage(tab.id, 'jump', { span });
  const save = (items: readonly FoundItem[]) =>
    source &&
    !tab?.isPrivate &&
    stack.run(async () => {
      const written = await send('save', { page: source, drafts: items.map(({ draft }) => draft) });
      const ids = written.map(({ id }) => id);
      return () => send('remove', { ids });
    }, savedSentence(items.length));
  const toggle = (item: FoundItem) => {
    const annotation = rows.saved.get(item.key);
    if (!annotation) return save([item]);
    if (tab?.isPrivate) return;
    const ids = [annotation.id];
    stack.run(async () => {
      await send('remove', { ids });
      return () => send('restore', { ids });
    }, 'Taken out again');
  };
  const restart = () => {
    if (never.length > 0) void noLongerNeverOn(never);
    else if (tab) void sendToPage(tab.id, 'restart', null).catch(() => startIn(tab.id));
  };
  const status = never.length > 0 ? 'never' : statusOf(view, closed, rows.items.length);

  return (
    <>
      <header class="popup-head">
        <Masthead title="On the Record">
          {tab && hasPanel() && (
            <IconButton
              icon="panel"
              label="Open the side panel"
              onClick={() => void openPanel(tab.windowId).then(close)}
            />
          )}
          <IconButton icon="library" label="Library" onClick={() => void openOwnPage('/library.html').then(close)} />
          <IconButton icon="settings" label="Settings" onClick={() => void openOwnPage('/options.html').then(close)} />
        </Masthead>
      </header>
      <main class="popup-main">
        {status === 'ready' ? (
          <PageList
            items={rows.items}
            saved={new Set(rows.saved.keys())}
            doubtful={rows.doubtful}
            onJump={jump}
            canSave={tab?.isPrivate !== true}
            onSave={toggle}
            onSaveAll={save}
          />
        ) : (
          <PageNotice status={status} problem={problemOf(view)} onStart={restart} />
        )}
      </main>
      <Toast said={stack.said} onUndo={stack.canUndo ? stack.undo : null} onClose={stack.close} />
      <footer class="popup-foot">
        {settings && tab && !closed && (
          <KindSwitches
            legend="Mark"
            kinds={settings.kinds}
            onChange={kinds => {
              changeSettings({ kinds });
              void sendToPage(tab.id, 'show', { kinds });
            }}
          />
        )}
        <div class="row spread">
          {tab?.isPrivate ? <PrivateLine /> : <SiteControl url={closed ? null : url} />}
          {source && (
            <Button icon="export" expanded={exporting} onClick={() => setExporting(!exporting)}>
              Export…
            </Button>
          )}
        </div>
        {exporting && source && (
          <ExportBox
            formats={FORMATS}
            scopes={[
              { id: 'saved', label: 'Saved from this page', count: savedThere(view).length },
              { id: 'found', label: 'All found on this page', count: asReviewed(rows.items, rows.saved).length },
            ]}
            onExport={async (scope, format) =>
              scope === 'saved'
                ? exportSaved(
                    savedThere(view).map(({ id }) => id),
                    format,
                  )
                : exportFound(source, asReviewed(rows.items, rows.saved), format)
            }
          />
        )}
      </footer>
    </>
  );
}

/** What is known of the tab; it is opened anew when the reader has changed which sites are left alone. */
function useOpening(first: Opening) {
  const [opening, setOpening] = useState(first);
  const [closed, setClosed] = useState(false);
  useEffect(() => onNeverChanged(() => void openTab().then(setOpening)), []);
  useEffect(() => void opening.isClosed.then(setClosed), [opening]);
  return { ...opening, closed };
}

function statusOf(view: PageView | null, closed: boolean, found: number): Unready | 'ready' {
  if (closed) return 'closed';
  // The content script was just started, so its silence is only its first moment.
  if (view === null || view.status === 'absent') return 'reading';
  return view.status === 'ready' && found === 0 ? 'nothing-found' : view.status;
}

function savedThere(view: PageView | null) {
  return view === null || view.status === 'absent' ? [] : view.saved;
}

function sourceOf(view: PageView | null): PageSource | null {
  return view === null || view.status === 'absent' ? null : view.article;
}

function problemOf(view: PageView | null): string | null {
  return view === null || view.status === 'absent' ? null : view.problem;
}

function savedSentence(count: number): string {
  return count === 1 ? 'Saved' : `${count} saved`;
}

function close(): void {
  window.close();
}
