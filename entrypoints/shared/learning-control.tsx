import { LearningView } from '../../components/learning-view.tsx';
import type { Database } from '../../lib/store/database.ts';
import { countHomes, forgetHomes } from '../../lib/store/homes.ts';
import { useStore } from './use-store.ts';
import { useSettings } from './use-watched.ts';

/** Whether it is learned where sites are at home, over a store. Who does not want it any more wants it forgotten too. */
export function LearningControl({ db }: { readonly db: Database }) {
  const sites = useStore(() => countHomes(db), [db]) ?? 0;
  const [settings, changeSettings] = useSettings();
  const change = (learnsSites: boolean) => {
    changeSettings({ learnsSites });
    if (!learnsSites) void forgetHomes(db);
  };
  if (settings === null) return null;
  return (
    <LearningView on={settings.learnsSites} sites={sites} onChange={change} onForget={() => void forgetHomes(db)} />
  );
}
