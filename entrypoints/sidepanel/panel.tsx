import { useEffect, useState } from 'preact/hooks';
import { IconButton } from '../../components/buttons.tsx';
import { Masthead } from '../../components/masthead.tsx';
import { urlsOf as articleUrls } from '../../lib/annotation/url.ts';
import { type TabView, watchActiveTab } from '../../lib/browser/active-tab.ts';
import type { PageView } from '../../lib/browser/page-watch.ts';
import { openOwnPage } from '../../lib/browser/panel.ts';
import { siteOf } from '../../lib/site.ts';
import type { Database } from '../../lib/store/database.ts';
import { usePage } from '../shared/use-page.ts';
import { PagePanel } from './page-panel.tsx';

/** The side panel: the page in front of the reader, what is found there and what is saved of it. */
export function Panel({ db }: { readonly db: Database }) {
  const tab = useActiveTab();
  const view = usePage(tab);
  const urls = urlsOf(tab, view);
  return (
    <>
      <header class="panel-head">
        <Masthead title="On the Record">
          <IconButton icon="library" label="Library" onClick={() => void openOwnPage('/library.html')} />
          <IconButton icon="settings" label="Settings" onClick={() => void openOwnPage('/options.html')} />
        </Masthead>
        <PageLine tab={tab} view={view} />
      </header>
      <PagePanel key={urls[0] ?? `tab ${tab?.id}`} db={db} tab={tab} view={view} urls={urls} />
    </>
  );
}

function useActiveTab(): TabView | null {
  const [tab, setTab] = useState<TabView | null>(null);
  useEffect(() => watchActiveTab(setTab), []);
  return tab;
}

/** The addresses that something may be saved under: what the article says of itself, or else the tab's. */
function urlsOf(tab: TabView | null, view: PageView | null): readonly string[] {
  const meta = view !== null && view.status !== 'absent' ? view.article?.meta : undefined;
  if (meta) return articleUrls(meta).urls;
  return tab?.url ? [tab.url] : [];
}

function PageLine({ tab, view }: { readonly tab: TabView | null; readonly view: PageView | null }) {
  const meta = view !== null && view.status !== 'absent' ? view.article?.meta : undefined;
  const site = meta?.site ?? siteOf(meta?.url ?? tab?.url ?? '');
  if (!meta?.title && site === null) return null;
  return (
    <div class="page-line">
      <p class="page-site soft" title={site ?? undefined}>
        {site}
      </p>
      {meta?.title && (
        <p class="page-line-title words" title={meta.title}>
          {meta.title}
        </p>
      )}
    </div>
  );
}
