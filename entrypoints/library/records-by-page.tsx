import { PageGroup } from '../../components/page-group.tsx';
import { PassageLink } from '../../components/passage-link.tsx';
import { SavedList } from '../../components/saved-list.tsx';
import { useRowKeys } from '../../components/use-row-keys.ts';
import type { Annotation } from '../../lib/annotation/annotation.ts';
import type { SavedRecord } from '../../lib/annotation/search.ts';
import { byPage } from '../../lib/export/record.ts';
import { writeRoute } from '../../lib/view/library-route.ts';
import type { Desk } from '../shared/use-desk.ts';

interface RecordsByPageProps {
  readonly records: readonly SavedRecord[];
  readonly knownTags: readonly string[];
  readonly desk: Desk;
  /** Where annotations can be selected: which are, and how to change that. */
  readonly selection?: Selection;
  /** Whether names lead to their person's page; not on that page itself. */
  readonly linksPeople?: boolean;
}

/** The ids of what is selected. */
export interface Selection {
  readonly ids: ReadonlySet<string>;
  readonly select: (annotations: readonly Annotation[], on: boolean) => void;
}

/** Saved annotations under the pages that they are from. */
export function RecordsByPage({ records, knownTags, desk, selection, linksPeople = true }: RecordsByPageProps) {
  const cards = useRowKeys();
  return (
    <div ref={cards}>
      {byPage(records).map(({ page, annotations }) => (
        <PageGroup
          key={page.id}
          page={page}
          annotations={annotations}
          selected={selection && shareOf(annotations, selection.ids)}
          onSelect={on => selection?.select(annotations, on)}
        >
          <SavedList
            annotations={annotations}
            people={[]}
            knownTags={knownTags}
            findWords={desk.findWords}
            lookUp={desk.lookUp}
            onPerson={linksPeople ? goToPerson : undefined}
            onChange={desk.change}
            onRemove={annotation => desk.remove([annotation])}
            onCopy={annotation => desk.copy({ page, annotation })}
            aside={annotation =>
              selection && (
                <input
                  type="checkbox"
                  aria-label="Select"
                  checked={selection.ids.has(annotation.id)}
                  onChange={event => selection.select([annotation], event.currentTarget.checked)}
                />
              )
            }
            link={annotation => <PassageLink page={page} annotation={annotation} />}
          />
        </PageGroup>
      ))}
    </div>
  );
}

function goToPerson(name: string): void {
  location.hash = writeRoute({ view: 'person', name });
}

function shareOf(annotations: readonly Annotation[], ids: ReadonlySet<string>): 'all' | 'some' | 'none' {
  const count = annotations.filter(({ id }) => ids.has(id)).length;
  return count === 0 ? 'none' : count === annotations.length ? 'all' : 'some';
}
