import { useEffect, useMemo, useState } from 'preact/hooks';
import { BackupReminder } from '../../components/backup-reminder.tsx';
import { LibraryNav } from '../../components/library-nav.tsx';
import { Masthead } from '../../components/masthead.tsx';
import { Skeleton } from '../../components/notice.tsx';
import { PeopleList } from '../../components/people-list.tsx';
import { Toast } from '../../components/toast.tsx';
import { useUndoStack } from '../../components/use-undo-stack.ts';
import { keptOf, type SavedRecord } from '../../lib/annotation/search.ts';
import type { Database } from '../../lib/store/database.ts';
import { peopleOf, tagsOf } from '../../lib/view/library.ts';
import { type Route, readRoute } from '../../lib/view/library-route.ts';
import { DataControl } from '../shared/data-control.tsx';
import { type Desk, useDesk } from '../shared/use-desk.ts';
import { useRecords } from '../shared/use-store.ts';
import { useSettings } from '../shared/use-watched.ts';
import { MapView } from './map-view.tsx';
import { PersonView } from './person-view.tsx';
import { SavedView } from './saved-view.tsx';

/** Everything saved, in a tab of its own. */
export function Library({ db }: { readonly db: Database }) {
  const route = useRoute();
  const all = useRecords(db);
  const everything = useMemo(() => all && keptOf(all), [all]);
  const [settings] = useSettings();
  const stack = useUndoStack();
  const desk = useDesk(db, stack.run, null);
  return (
    <>
      <header class="library-head">
        <Masthead title="On the Record" />
        <LibraryNav current={route.view} />
      </header>
      <main class="library-main">
        {route.view === 'saved' && everything && settings && (
          <BackupReminder annotations={all?.length ?? 0} backedUp={settings.backedUp} now={new Date().toISOString()} />
        )}
        {route.view === 'data' ? (
          <DataControl db={db} />
        ) : all === null || everything === null ? (
          <Skeleton />
        ) : (
          <View route={route} all={all} everything={everything} desk={desk} />
        )}
      </main>
      <Toast said={stack.said} onUndo={stack.canUndo ? stack.undo : null} onClose={stack.close} />
    </>
  );
}

interface ViewProps {
  readonly route: Exclude<Route, { readonly view: 'data' }>;
  readonly all: readonly SavedRecord[];
  /** All but what the reader has rejected, which is shown to whoever asks for it. */
  readonly everything: readonly SavedRecord[];
  readonly desk: Desk;
}

function View({ route, all, everything, desk }: ViewProps) {
  const tags = useMemo(() => tagsOf(everything), [everything]);
  const common = { everything, knownTags: tags.map(({ value }) => value), desk };
  switch (route.view) {
    case 'saved':
      return (
        <SavedView
          {...common}
          everything={route.query.review === 'rejected' ? all : everything}
          query={route.query}
          tags={tags}
        />
      );
    case 'people':
      return <PeopleList people={peopleOf(everything)} />;
    case 'person':
      return <PersonView {...common} key={route.name} name={route.name} />;
    case 'map':
      return <MapView {...common} />;
  }
}

/** The view that the address names; it follows the browser's Back and our links. */
function useRoute(): Route {
  const [route, setRoute] = useState(() => readRoute(location.hash));
  useEffect(() => {
    const follow = () => setRoute(readRoute(location.hash));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return route;
}
