import { useMemo, useRef, useState } from 'preact/hooks';
import { Button } from '../../components/buttons.tsx';
import { ExportBox } from '../../components/export-box.tsx';
import { LibraryFilters } from '../../components/library-filters.tsx';
import { Notice } from '../../components/notice.tsx';
import { SelectionBar } from '../../components/selection-bar.tsx';
import { useFirst } from '../../components/use-first.tsx';
import type { Annotation } from '../../lib/annotation/annotation.ts';
import { type Query, type SavedRecord, searcherOf } from '../../lib/annotation/search.ts';
import { FORMATS } from '../../lib/export/index.ts';
import { counted } from '../../lib/view/kinds.ts';
import { type Facet, peopleOf, placeNamesOf, sitesOf } from '../../lib/view/library.ts';
import { isNarrow, writeRoute } from '../../lib/view/library-route.ts';
import { exportRecords } from '../shared/export.ts';
import type { Desk } from '../shared/use-desk.ts';
import { RecordsByPage } from './records-by-page.tsx';

interface SavedViewProps {
  readonly everything: readonly SavedRecord[];
  readonly query: Query;
  readonly tags: readonly Facet[];
  readonly knownTags: readonly string[];
  readonly desk: Desk;
}

/** Everything saved, page by page: to search, to select, to take along. */
export function SavedView({ everything, query, tags, knownTags, desk }: SavedViewProps) {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  const [exporting, setExporting] = useState(false);
  const ready = useRef(new WeakMap<SavedRecord, string>());
  const search = useMemo(() => searcherOf(everything, ready.current), [everything]);
  const found = useMemo(() => search(inMoments(query)), [search, query]);
  const facets = useMemo(() => facetsOf(everything), [everything]);
  const { first, more } = useFirst(found);
  const chosen = found.filter(({ annotation }) => ids.has(annotation.id));
  const annotations = chosen.map(({ annotation }) => annotation);

  const go = (to: Query) => {
    // Typing makes no entry for the Back button; every other choice does.
    const hash = writeRoute({ view: 'saved', query: to });
    if (to.words === query.words) location.hash = hash;
    else location.replace(hash);
  };
  const exportScope = async (scope: string, format: string) => {
    exportRecords(scope === 'selected' ? chosen : scope === 'found' ? found : everything, format);
  };

  if (everything.length === 0) return <EmptyLibrary />;
  return (
    <div class="library-saved">
      <aside>
        <LibraryFilters query={query} {...facets} tags={tags} open={isWide()} onChange={go} />
      </aside>
      <div class="library-results">
        <div class="row spread">
          <p role="status" class="soft">
            {counted(found.length, 'item')} {isNarrow(query) && `of ${everything.length}`}
          </p>
          <Button icon="export" expanded={exporting} onClick={() => setExporting(!exporting)}>
            Export…
          </Button>
        </div>
        {exporting && (
          <ExportBox
            formats={FORMATS}
            scopes={[
              { id: 'selected', label: 'What is selected', count: chosen.length },
              { id: 'found', label: 'What is listed', count: found.length },
              { id: 'everything', label: 'Everything', count: everything.length },
            ]}
            onExport={exportScope}
          />
        )}
        {found.length === 0 && (
          <Notice title="Nothing matches">
            <Button onClick={() => go({})}>Show everything</Button>
          </Notice>
        )}
        <RecordsByPage
          records={first}
          knownTags={knownTags}
          desk={desk}
          selection={{ ids, select: (some, on) => setIds(selectedWith(ids, some, on)) }}
        />
        {more}
      </div>
      {chosen.length > 0 && (
        <SelectionBar
          count={chosen.length}
          onTag={tag => desk.tag(annotations, tag)}
          onExport={() => setExporting(true)}
          onDelete={() => desk.remove(annotations)}
          onClear={() => setIds(new Set())}
        />
      )}
    </div>
  );
}

/** The reader's days as moments: a day begins at midnight where the reader is. */
function inMoments(query: Query): Query {
  const momentOf = (day: string, time: string) => {
    const moment = new Date(`${day}T${time}`);
    return Number.isNaN(moment.getTime()) ? day : moment.toISOString();
  };
  return {
    ...query,
    ...(query.from ? { from: momentOf(query.from, '00:00:00.000') } : {}),
    ...(query.to ? { to: momentOf(query.to, '23:59:59.999') } : {}),
  };
}

/** As wide as the style sheet needs it to put the filters beside the list. */
function isWide(): boolean {
  return matchMedia('(min-width: 761px)').matches;
}

function EmptyLibrary() {
  return (
    <Notice title="Nothing saved yet">
      <p>
        Open a news article, click the On the Record button in the toolbar, and save a quote. Everything you save is
        kept here, in this browser only.
      </p>
      <a class="button" href={writeRoute({ view: 'data' })}>
        Import a backup
      </a>
    </Notice>
  );
}

function facetsOf(everything: readonly SavedRecord[]) {
  return {
    people: peopleOf(everything).map(({ name, records }) => ({ value: name, count: records })),
    places: placeNamesOf(everything),
    sites: sitesOf(everything),
  };
}

function selectedWith(ids: ReadonlySet<string>, annotations: readonly Annotation[], on: boolean): ReadonlySet<string> {
  const some = annotations.map(({ id }) => id);
  return new Set(on ? [...ids, ...some] : [...ids].filter(id => !some.includes(id)));
}
