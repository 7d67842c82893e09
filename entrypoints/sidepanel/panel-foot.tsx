import { useState } from 'preact/hooks';
import { Button } from '../../components/buttons.tsx';
import { ExportBox } from '../../components/export-box.tsx';
import { KeysHelp } from '../../components/keys-help.tsx';
import { PrivateLine } from '../../components/private-line.tsx';
import type { FoundItem } from '../../lib/annotation/drafts.ts';
import type { SavedRecord } from '../../lib/annotation/search.ts';
import { FORMATS } from '../../lib/export/index.ts';
import type { PageSource } from '../../lib/messages.ts';
import { exportFound, exportRecords } from '../shared/export.ts';
import { SiteControl } from '../shared/site-control.tsx';

interface PanelFootProps {
  readonly url: string | null;
  readonly isPrivate: boolean;
  readonly article: PageSource | null;
  readonly found: readonly FoundItem[];
  readonly saved: readonly SavedRecord[];
  /** How much is saved of all pages. */
  readonly savedInAll: number;
  readonly exportEverything: (format: string) => Promise<void>;
}

/** What holds for the whole page: its site, its export, and the keys. */
export function PanelFoot(props: PanelFootProps) {
  const { url, isPrivate, article, found, saved, savedInAll, exportEverything } = props;
  const [exporting, setExporting] = useState(false);
  const exportScope = async (scope: string, format: string) => {
    if (scope === 'everything') return exportEverything(format);
    if (scope === 'found' && article) return exportFound(article, found, format);
    return exportRecords(saved, format);
  };
  return (
    <footer class="panel-foot">
      {exporting && (
        <ExportBox
          formats={FORMATS}
          scopes={[
            { id: 'saved', label: 'Saved from this page', count: saved.length },
            { id: 'found', label: 'All found on this page', count: found.length },
            { id: 'everything', label: 'Everything saved', count: savedInAll },
          ]}
          onExport={exportScope}
        />
      )}
      {isPrivate ? <PrivateLine /> : <SiteControl url={url} />}
      <div class="row spread">
        <KeysHelp />
        <Button icon="export" expanded={exporting} onClick={() => setExporting(!exporting)}>
          Export…
        </Button>
      </div>
    </footer>
  );
}
