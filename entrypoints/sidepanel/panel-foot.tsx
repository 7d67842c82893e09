import { useState } from 'preact/hooks';
import { Button } from '../../components/buttons.tsx';
import { ExportBox } from '../../components/export-box.tsx';
import { KeysHelp } from '../../components/keys-help.tsx';
import { PrivateLine } from '../../components/private-line.tsx';
import type { Annotation } from '../../lib/annotation/annotation.ts';
import type { FoundItem } from '../../lib/annotation/drafts.ts';
import type { SavedRecord } from '../../lib/annotation/search.ts';
import { FORMATS } from '../../lib/export/index.ts';
import type { PageSource } from '../../lib/messages.ts';
import { exportFound, exportRecords, exportSaved } from '../shared/export.ts';
import { SiteControl } from '../shared/site-control.tsx';

interface PanelFootProps {
  readonly url: string | null;
  readonly isPrivate: boolean;
  readonly article: PageSource | null;
  readonly found: readonly FoundItem[];
  readonly saved: readonly Annotation[];
  readonly everything: readonly SavedRecord[];
}

/** What holds for the whole page: its site, its export, and the keys. */
export function PanelFoot({ url, isPrivate, article, found, saved, everything }: PanelFootProps) {
  const [exporting, setExporting] = useState(false);
  const exportScope = async (scope: string, format: string) => {
    if (scope === 'everything') return exportRecords(everything, format);
    if (scope === 'found' && article) return exportFound(article, found, format);
    const ids = saved.map(({ id }) => id);
    return exportSaved(ids, format);
  };
  return (
    <footer class="panel-foot">
      {exporting && (
        <ExportBox
          formats={FORMATS}
          scopes={[
            { id: 'saved', label: 'Saved from this page', count: saved.length },
            { id: 'found', label: 'All found on this page', count: found.length },
            { id: 'everything', label: 'Everything saved', count: everything.length },
          ]}
          onExport={exportScope}
        />
      )}
      <div class="row spread">
        {isPrivate ? <PrivateLine /> : <SiteControl url={url} />}
        <Button icon="export" expanded={exporting} onClick={() => setExporting(!exporting)}>
          Export
        </Button>
      </div>
      <KeysHelp />
    </footer>
  );
}
