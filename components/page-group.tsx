import type { ComponentChildren } from 'preact';
import type { PageSummary } from '../lib/annotation/search.ts';
import { dateInWords, type PageRecords, webAddress } from '../lib/export/record.ts';
import { counted } from '../lib/view/kinds.ts';
import { siteName } from '../lib/view/library.ts';

interface PageGroupProps extends PageRecords {
  /** All, some, or none of its annotations are selected; absent where nothing can be. */
  readonly selected: 'all' | 'some' | 'none' | undefined;
  readonly onSelect: (selected: boolean) => void;
  readonly children: ComponentChildren;
}

/** One page of the library with what is saved from it. */
export function PageGroup({ page, annotations, selected, onSelect, children }: PageGroupProps) {
  return (
    <section class="page-group" aria-label={page.title ?? siteName(page)}>
      <header>
        {selected && (
          <input
            type="checkbox"
            aria-label={`Select all from this page: ${page.title ?? siteName(page)}`}
            checked={selected === 'all'}
            indeterminate={selected === 'some'}
            onChange={event => onSelect(event.currentTarget.checked)}
          />
        )}
        <div>
          <h2 class="page-title">
            <PageLink page={page} />
          </h2>
          <p class="soft">{[pageLine(page), counted(annotations.length, 'item')].filter(Boolean).join(' · ')}</p>
        </div>
      </header>
      {children}
    </section>
  );
}

/** The title of a page, as a link where it has an address that a browser should open. */
function PageLink({ page }: { readonly page: PageSummary }) {
  const address = webAddress(page.address);
  const title = page.title ?? siteName(page);
  if (address === null) return <>{title}</>;
  return (
    <a class="page-link" href={address} target="_blank" rel="noreferrer">
      {title}
    </a>
  );
}

/** "Example News · 1 May 2024 · Ida Moss" */
function pageLine(page: PageSummary): string {
  return [siteName(page), dateInWords(page.published), page.authors.join(', ')].filter(Boolean).join(' · ');
}
