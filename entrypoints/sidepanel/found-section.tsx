import { useState } from 'preact/hooks';
import { PageList } from '../../components/page-list.tsx';
import { PageNotice, type Unready } from '../../components/page-notice.tsx';
import type { FoundItem } from '../../lib/annotation/drafts.ts';
import type { TabView } from '../../lib/browser/active-tab.ts';
import { sendToPage } from '../../lib/browser/messaging.ts';
import type { PageView } from '../../lib/browser/page-watch.ts';
import { noLongerNeverOn } from '../../lib/browser/sites.ts';
import { startIn } from '../../lib/browser/tabs.ts';
import { matchesPattern } from '../../lib/site.ts';
import { draftOfChoice } from '../../lib/which-place.ts';
import type { Desk } from '../shared/use-desk.ts';
import type { PageRows } from '../shared/use-page.ts';
import { useSettings } from '../shared/use-watched.ts';

const REFUSED = 'The browser does not let us in from here. It takes your click on the toolbar button.';

interface FoundSectionProps {
  readonly tab: TabView | null;
  readonly view: PageView | null;
  readonly rows: PageRows;
  readonly desk: Desk;
}

/** What was found on the page, or why there is nothing. */
export function FoundSection({ tab, view, rows, desk }: FoundSectionProps) {
  const page = view !== null && view.status !== 'absent' ? view : null;
  const article = page?.article ?? null;
  const [settings] = useSettings();
  const url = article?.meta.url ?? tab?.url ?? '';
  const never = (settings?.never ?? []).filter(pattern => matchesPattern(url, pattern));
  const status = never.length > 0 ? 'never' : statusOf(view, rows.items.length);
  const [refused, setRefused] = useState<TabView | null>(null);

  const canSave = tab?.isPrivate !== true;

  const start = async () => {
    if (!tab) return;
    if (never.length > 0) await noLongerNeverOn(never);
    if (!(await startIn(tab.id))) return setRefused(tab);
    if (page !== null) await sendToPage(tab.id, 'restart', null);
  };
  const save = (items: readonly FoundItem[]) => {
    const drafts = items.map(({ draft }) => draft);
    if (article) desk.save(article, drafts);
  };
  const toggle = (item: FoundItem) => {
    const annotation = rows.saved.get(item.key);
    if (annotation) desk.remove([annotation]);
    else save([item]);
  };

  if (status !== 'ready') {
    const problem = page === null ? (refused === tab ? REFUSED : null) : page.problem;
    return <PageNotice status={status} problem={problem} onStart={() => void start()} />;
  }
  return (
    <PageList
      items={rows.items}
      saved={new Set(rows.saved.keys())}
      doubtful={rows.doubtful}
      choices={rows.choices}
      reasons={rows.reasons}
      onJump={span => tab && void sendToPage(tab.id, 'jump', { span })}
      canSave={canSave}
      onSave={toggle}
      onReject={!canSave ? undefined : item => article && desk.save(article, [item.draft], { review: 'rejected' })}
      onChoose={
        !canSave ? undefined : (item, choice) => article && desk.save(article, [draftOfChoice(item.draft, choice)])
      }
      onSaveAll={save}
    />
  );
}

function statusOf(view: PageView | null, found: number): Unready | 'ready' {
  if (view === null) return 'reading';
  return view.status === 'ready' && found === 0 ? 'nothing-found' : view.status;
}
