import { BinView } from '../../components/bin-view.tsx';
import { RecordsView } from '../../components/records-view.tsx';
import { saveFile } from '../../components/save-file.ts';
import { send } from '../../lib/browser/messaging.ts';
import { purgeDeleted, remove, restore, searchAnnotations } from '../../lib/store/annotations.ts';
import { backUp, importFile, sentenceOf } from '../../lib/store/backup.ts';
import type { Database } from '../../lib/store/database.ts';
import { forgetHomes } from '../../lib/store/homes.ts';
import { removedAnnotations } from '../../lib/store/removed.ts';
import { counted } from '../../lib/view/kinds.ts';
import { useStore } from './use-store.ts';
import { useSettings } from './use-watched.ts';

/** Later than anything that was ever deleted. */
const END_OF_TIME = '9999';

/** Backup, import and deletion of everything, over a store. */
export function DataControl({ db }: { readonly db: Database }) {
  const everything = useStore(() => searchAnnotations(db, {}), [db]) ?? [];
  const removed = useStore(() => removedAnnotations(db), [db]) ?? [];
  const [settings, changeSettings] = useSettings();

  const backUpAll = async () => {
    const now = new Date().toISOString();
    const backup = await backUp(db, now);
    saveFile(backup);
    changeSettings({ backedUp: now });
    return `${counted(backup.annotations, 'item')} from ${counted(backup.pages, 'page')} written to ${backup.name}.`;
  };
  const importThis = async (file: File) => {
    const report = await importFile(db, await file.text(), new Date().toISOString());
    await send('storeChanged', null);
    return sentenceOf(report);
  };
  const deleteAll = async () => {
    const ids = everything.map(({ annotation }) => annotation.id);
    await remove(db, ids, new Date().toISOString());
    await purgeDeleted(db, END_OF_TIME);
    await forgetHomes(db);
    await send('storeChanged', null);
    return `${counted(ids.length, 'item')} deleted.`;
  };

  const bringBack = async (ids: readonly string[]) => {
    await restore(db, ids, new Date().toISOString());
    await send('storeChanged', null);
  };

  return (
    <>
      <RecordsView
        annotations={everything.length}
        pages={new Set(everything.map(({ page }) => page.id)).size}
        backedUp={settings?.backedUp ?? null}
        onBackUp={backUpAll}
        onImport={importThis}
        onDeleteAll={deleteAll}
      />
      <BinView removed={removed} onRestore={ids => void bringBack(ids)} />
    </>
  );
}
