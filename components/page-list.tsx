import { useState } from 'preact/hooks';
import type { FoundItem } from '../lib/annotation/drafts.ts';
import type { Kind } from '../lib/mentions.ts';
import { countsOf, narrowed } from '../lib/view/found-list.ts';
import { counted } from '../lib/view/kinds.ts';
import { Button } from './buttons.tsx';
import { FoundList, type FoundListProps } from './found-list.tsx';
import { KindFilter } from './kind-filter.tsx';
import { SearchField } from './search-field.tsx';
import { useRowKeys } from './use-row-keys.ts';

interface PageListProps extends FoundListProps {
  readonly onSaveAll: (items: readonly FoundItem[]) => void;
}

/** Everything found on a page: by kind, by words, one or all to be saved. */
export function PageList({ items, saved, onSaveAll, ...list }: PageListProps) {
  const rows = useRowKeys();
  const [kind, setKind] = useState<Kind | null>(null);
  const [typed, setTyped] = useState('');
  const matching = narrowed(items, null, typed);
  const shown = narrowed(matching, kind, '');
  const unsaved = shown.filter(({ key }) => !saved.has(key));
  return (
    <div class="page-list" ref={rows}>
      <KindFilter counts={countsOf(matching)} kind={kind} onChoose={setKind} />
      <div class="page-list-tools">
        <SearchField label="Find words or names" value={typed} onInput={setTyped} />
        <Button
          icon="save"
          disabled={list.canSave === false || unsaved.length === 0}
          onClick={() => onSaveAll(unsaved)}
        >
          {saveLabel(unsaved.length, shown.length === items.length)}
        </Button>
      </div>
      <div class="page-list-rows">
        <FoundList items={shown} saved={saved} {...list} />
        {shown.length === 0 && <p class="empty soft">Nothing matches.</p>}
      </div>
      <p class="visually-hidden" role="status">
        {counted(shown.length, 'row')}
      </p>
    </div>
  );
}

function saveLabel(unsaved: number, isAll: boolean): string {
  if (unsaved === 0) return 'All saved';
  return isAll ? `Save all ${unsaved}` : `Save ${unsaved}`;
}
