import { useMemo, useState } from 'preact/hooks';
import { Button } from '../../components/buttons.tsx';
import { ExportBox } from '../../components/export-box.tsx';
import { LibraryFilters } from '../../components/library-filters.tsx';
import { Notice } from '../../components/notice.tsx';
import { PageGroup } from '../../components/page-group.tsx';
import { PassageLink } from '../../components/passage-link.tsx';
import { SavedList } from '../../components/saved-list.tsx';
import { SelectionBar } from '../../components/selection-bar.tsx';
import { useFirst } from '../../components/use-first.tsx';
import { useRowKeys } from '../../components/use-row-keys.ts';
import type { Annotation } from '../../lib/annotation/annotation.ts';
import { matcherOf, type Query, type SavedRecord } from '../../lib/annotation/search.ts';
import { FORMATS } from '../../lib/export/index.ts';
import { byPage } from '../../lib/export/record.ts';
import { counted } from '../../lib/kinds.ts';
import { peopleOf, placeNamesOf, sitesOf, tagsOf } from '../../lib/library.ts';
import { isNarrow, writeRoute } from '../../lib/library-route.ts';
import { exportRecords } from '../shared/export.ts';
import type { Desk } from '../shared/use-desk.ts';

interface SavedViewProps {
  readonly everything: readonly SavedRecord[];
  readonly query: Query;
  readonly desk: Desk;
}

/** Everything saved, page by page: to search, to select, to take along. */
export function SavedView({ everything, query, desk }: SavedViewProps) {
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [exporting, setExporting] = useState(false);
  const cards = useRowKeys();
  const found = useMemo(() => everything.filter(matcherOf(query)), [everything, query]);
  const facets = useMemo(() => facetsOf(everything), [everything]);
  const { first, more } = useFirst(found);
  const chosen = found.filter(({ annotation }) => selected.has(annotation.id));

  const go = (to: Query) => {
    // Typing makes no entry for the Back button; every other choice does.
    const hash = writeRoute({ view: 'saved', query: to });
    if (to.words === query.words) location.hash = hash;
    else location.replace(hash);
  };
  const select = (annotations: readonly Annotation[], on: boolean) => {
    const ids = new Set(selected);
    for (const { id } of annotations) {
      if (on) ids.add(id);
      else ids.delete(id);
    }
    setSelected(ids);
  };

  if (everything.length === 0) return <EmptyLibrary />;
  return (
    <div class="library-saved">
      <aside>
        <LibraryFilters query={query} {...facets} open={isWide()} onChange={go} />
      </aside>
      <div class="library-results" ref={cards}>
        <div class="row spread">
          <p role="status" class="soft">
            {counted(found.length, 'item')} {isNarrow(query) && `of ${everything.length}`}
          </p>
          <Button icon="export" expanded={exporting} onClick={() => setExporting(!exporting)}>
            Export
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
            onExport={async (scope, format) =>
              exportRecords(scope === 'selected' ? chosen : scope === 'found' ? found : everything, format)
            }
          />
        )}
        {found.length === 0 && (
          <Notice title="Nothing matches">
            <Button onClick={() => go({})}>Show everything</Button>
          </Notice>
        )}
        {byPage(first).map(group => (
          <PageGroup
            key={group.page.id}
            {...group}
            selected={selectionOf(group.annotations, selected)}
            onSelect={on => select(group.annotations, on)}
          >
            <SavedList
              annotations={group.annotations}
              people={[]}
              knownTags={facets.tags.map(({ value }) => value)}
              findWords={desk.findWords}
              lookUp={desk.lookUp}
              onPerson={goToPerson}
              onChange={desk.change}
              onRemove={annotation => desk.remove([annotation])}
              onCopy={annotation => desk.copy({ page: group.page, annotation })}
              aside={annotation => (
                <>
                  <input
                    type="checkbox"
                    aria-label="Select"
                    checked={selected.has(annotation.id)}
                    onChange={event => select([annotation], event.currentTarget.checked)}
                  />
                  <PassageLink page={group.page} annotation={annotation} />
                </>
              )}
            />
          </PageGroup>
        ))}
        {more}
      </div>
      {chosen.length > 0 && (
        <SelectionBar
          count={chosen.length}
          onTag={tag =>
            desk.tag(
              chosen.map(({ annotation }) => annotation),
              tag,
            )
          }
          onExport={() => setExporting(true)}
          onDelete={() => desk.remove(chosen.map(({ annotation }) => annotation))}
          onClear={() => setSelected(new Set())}
        />
      )}
    </div>
  );
}

/** Open the page of a person. */
export function goToPerson(name: string): void {
  location.hash = writeRoute({ view: 'person', name });
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
    people: peopleOf(everything).map(({ name, quotes }) => ({ value: name, count: quotes })),
    places: placeNamesOf(everything),
    sites: sitesOf(everything),
    tags: tagsOf(everything),
  };
}

function selectionOf(annotations: readonly Annotation[], selected: ReadonlySet<string>): 'all' | 'some' | 'none' {
  const count = annotations.filter(({ id }) => selected.has(id)).length;
  return count === 0 ? 'none' : count === annotations.length ? 'all' : 'some';
}
