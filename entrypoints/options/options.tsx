import { useState } from 'preact/hooks';
import { KindSwitches } from '../../components/kind-switches.tsx';
import { LibraryNav } from '../../components/library-nav.tsx';
import { Masthead } from '../../components/masthead.tsx';
import { SitesView } from '../../components/sites-view.tsx';
import { ALL_SITES, allowSite, forbidSite } from '../../lib/browser/sites.ts';
import { patternOf } from '../../lib/site.ts';
import type { Database } from '../../lib/store/database.ts';
import { DataControl } from '../shared/data-control.tsx';
import { LearningControl } from '../shared/learning-control.tsx';
import { useAllowedSites, useSettings } from '../shared/use-watched.ts';

/** What the reader can set: where marks appear, which kinds, and what becomes of the records. */
export function Options({ db }: { readonly db: Database }) {
  const sites = useAllowedSites() ?? [];
  const [settings, changeSettings] = useSettings();
  const [problem, setProblem] = useState<string | null>(null);
  const allow = (pattern: string | null) => {
    if (pattern === null) return setProblem('This is no address of a site. Write it like www.example.com.');
    setProblem(null);
    void allowSite(pattern).catch(error => setProblem(String(error)));
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
          onAllow={typed => allow(patternOf(typed.includes('://') ? typed : `https://${typed.trim()}`))}
          onAllowAll={() => allow(ALL_SITES)}
          onForbid={pattern => void forbidSite(pattern)}
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
