import { BinView } from '../../components/bin-view.tsx';
import { RecordsView } from '../../components/records-view.tsx';
import { saveFile } from '../../components/save-file.ts';
import { send } from '../../lib/browser/messaging.ts';
import { deleteEverything, restore } from '../../lib/store/annotations.ts';
import { backUp, importFile, sentenceOf } from '../../lib/store/backup.ts';
import type { Database } from '../../lib/store/database.ts';
import { countSaved } from '../../lib/store/overview.ts';
import { removedAnnotations } from '../../lib/store/removed.ts';
import { counted } from '../../lib/view/kinds.ts';
import { useStore } from './use-store.ts';
import { useSettings } from './use-watched.ts';

/** Bytes. Browsers cannot hold much more in one text; thirty thousand records are a third of it. */
const LARGEST_FILE = 450_000_000;

/** Backup, import and deletion of everything, over a store. */
export function DataControl({ db }: { readonly db: Database }) {
  const counts = useStore(() => countSaved(db), [db]) ?? { annotations: 0, pages: 0 };
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
    if (file.size > LARGEST_FILE)
      throw new Error('This file is larger than any backup of On the Record. Nothing was changed.');
    const report = await importFile(db, await file.text(), new Date().toISOString());
    await send('storeChanged', null);
    return sentenceOf(report);
  };
  const deleteAll = async () => {
    const { annotations } = await countSaved(db);
    await deleteEverything(db);
    await send('storeChanged', null);
    return `${counted(annotations, 'item')} deleted.`;
  };

  const bringBack = async (ids: readonly string[]) => {
    await restore(db, ids, new Date().toISOString());
    await send('storeChanged', null);
  };

  return (
    <>
      <RecordsView
        {...counts}
        backedUp={settings?.backedUp ?? null}
        onBackUp={backUpAll}
        onImport={importThis}
        onDeleteAll={deleteAll}
      />
      <BinView removed={removed} onRestore={ids => void bringBack(ids)} />
    </>
  );
}
