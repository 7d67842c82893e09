import { useEffect, useState } from 'preact/hooks';
import { BackupReminder } from '../../components/backup-reminder.tsx';
import { LibraryNav } from '../../components/library-nav.tsx';
import { Masthead } from '../../components/masthead.tsx';
import { Skeleton } from '../../components/notice.tsx';
import { PeopleList } from '../../components/people-list.tsx';
import { Toast } from '../../components/toast.tsx';
import { useUndoStack } from '../../components/use-undo-stack.ts';
import { peopleOf } from '../../lib/library.ts';
import { type Route, readRoute } from '../../lib/library-route.ts';
import { searchAnnotations } from '../../lib/store/annotations.ts';
import type { Database } from '../../lib/store/database.ts';
import { DataControl } from '../shared/data-control.tsx';
import { useDesk } from '../shared/use-desk.ts';
import { useStore } from '../shared/use-store.ts';
import { useSettings } from '../shared/use-watched.ts';
import { MapView } from './map-view.tsx';
import { PersonView } from './person-view.tsx';
import { SavedView } from './saved-view.tsx';

/** Everything saved, in a tab of its own. */
export function Library({ db }: { readonly db: Database }) {
  const route = useRoute();
  const everything = useStore(() => searchAnnotations(db, {}), [db]);
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
        {everything === null ? (
          <Skeleton />
        ) : route.view === 'saved' ? (
          <>
            {settings && (
              <BackupReminder
                annotations={everything.length}
                backedUp={settings.backedUp}
                now={new Date().toISOString()}
              />
            )}
            <SavedView everything={everything} query={route.query} desk={desk} />
          </>
        ) : route.view === 'people' ? (
          <PeopleList people={peopleOf(everything)} />
        ) : route.view === 'person' ? (
          <PersonView key={route.name} everything={everything} name={route.name} desk={desk} />
        ) : route.view === 'map' ? (
          <MapView everything={everything} desk={desk} />
        ) : (
          <DataControl db={db} />
        )}
      </main>
      <Toast said={stack.said} onUndo={stack.canUndo ? stack.undo : null} onClose={stack.close} />
    </>
  );
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
