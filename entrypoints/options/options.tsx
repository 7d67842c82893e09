import { useState } from 'preact/hooks';
import { KindSwitches } from '../../components/kind-switches.tsx';
import { LibraryNav } from '../../components/library-nav.tsx';
import { Masthead } from '../../components/masthead.tsx';
import { SitesView } from '../../components/sites-view.tsx';
import { ALL_SITES, allowSite, forbidSite, neverOn, noLongerNeverOn } from '../../lib/browser/sites.ts';
import { patternTyped } from '../../lib/site.ts';
import type { Database } from '../../lib/store/database.ts';
import { DataControl } from '../shared/data-control.tsx';
import { LearningControl } from '../shared/learning-control.tsx';
import { useAllowedSites, useSettings } from '../shared/use-watched.ts';

/** What the reader can set: where marks appear, which kinds, and what becomes of the records. */
export function Options({ db }: { readonly db: Database }) {
  const sites = useAllowedSites() ?? [];
  const [settings, changeSettings] = useSettings();
  const [problem, setProblem] = useState<string | null>(null);
  const withPattern = (pattern: string | null, work: (pattern: string) => Promise<unknown>) => {
    if (pattern === null) return setProblem('This is no address of a site. Write it like www.example.com.');
    setProblem(null);
    void work(pattern).catch(error => setProblem(String(error)));
  };
  return (
    <>
      <header class="library-head">
        <Masthead title="On the Record" />
        <LibraryNav current="settings" />
      </header>
      <main class="library-main settings">
        <SitesView
          sites={sites}
          never={settings?.never ?? []}
          onAllow={typed => withPattern(patternTyped(typed), allowAnew)}
          onAllowAll={() => withPattern(ALL_SITES, allowSite)}
          onForbid={pattern => void forbidSite(pattern)}
          onNever={typed => withPattern(patternTyped(typed), neverOn)}
          onNoLongerNever={pattern => void noLongerNeverOn([pattern])}
        />
        <p role="status" class="problem">
          {problem}
        </p>
        <section aria-labelledby="kinds">
          <h2 class="section-title" id="kinds">
            Marks
          </h2>
          {settings && (
            <KindSwitches legend="Mark on pages" kinds={settings.kinds} onChange={kinds => changeSettings({ kinds })} />
          )}
        </section>
        <LearningControl db={db} />
        <DataControl db={db} />
        <p class="soft">
          On the Record is free software with data of GeoNames, Natural Earth and others:{' '}
          <a href="/licences.txt">what is in it, and whose it is</a>.
        </p>
      </main>
    </>
  );
}

/** Allow a site that may have been left alone before. Not async: the browser asks while the click counts. */
function allowAnew(pattern: string): Promise<unknown> {
  return allowSite(pattern).then(isAllowed => (isAllowed ? noLongerNeverOn([pattern]) : undefined));
}
