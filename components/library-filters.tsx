import type { AnnotationKind } from '../lib/annotation/annotation.ts';
import type { Query } from '../lib/annotation/search.ts';
import { ANNOTATION_KINDS, KIND_NAMES } from '../lib/view/kinds.ts';
import type { Facet } from '../lib/view/library.ts';
import { isNarrow } from '../lib/view/library-route.ts';
import { Button } from './buttons.tsx';
import { SearchField } from './search-field.tsx';

interface LibraryFiltersProps {
  readonly query: Query;
  readonly people: readonly Facet[];
  readonly places: readonly Facet[];
  readonly sites: readonly Facet[];
  readonly tags: readonly Facet[];
  /** Whether there is room to show all at once. */
  readonly open: boolean;
  readonly onChange: (query: Query) => void;
}

/** What the library is narrowed to. Everything chosen here stands in the address. */
export function LibraryFilters({ query, people, places, sites, tags, open, onChange }: LibraryFiltersProps) {
  const set = (change: Partial<Query>) => onChange({ ...query, ...change });
  const toggleKind = (kind: AnnotationKind) => {
    const kinds = query.kinds ?? [];
    set({ kinds: ANNOTATION_KINDS.filter(each => (each === kind) !== kinds.includes(each)) });
  };
  return (
    <search class="filters">
      <SearchField label="Search everything saved" value={query.words ?? ''} onInput={words => set({ words })} />
      <details class="filters-more" open={open}>
        <summary>Narrow down</summary>
        <div class="filters-fields">
          <fieldset class="plain">
            <legend class="visually-hidden">Kinds</legend>
            {ANNOTATION_KINDS.map(kind => (
              <label key={kind} class="switch" data-kind={kind}>
                <input
                  type="checkbox"
                  checked={query.kinds?.includes(kind) ?? false}
                  onChange={() => toggleKind(kind)}
                />
                <span class="swatch" />
                {KIND_NAMES[kind].many}
              </label>
            ))}
          </fieldset>
          <Choice label="Person" value={query.person} facets={people} onChange={person => set({ person })} />
          <Choice label="Place" value={query.place} facets={places} onChange={place => set({ place })} />
          <Choice label="Site" value={query.site} facets={sites} onChange={site => set({ site })} />
          <Choice
            label="Tag"
            value={query.tags?.[0]}
            facets={tags}
            onChange={tag => set({ tags: tag === '' ? [] : [tag] })}
          />
          <Choice
            label="State"
            value={query.review ?? query.anchor}
            facets={STATES}
            onChange={state => onChange(withState(query, state))}
          />
          <div class="dates">
            <DateField label="Saved from" value={query.from} onChange={from => set({ from })} />
            <DateField label="Saved until" value={query.to} onChange={to => set({ to })} />
          </div>
          {isNarrow(query) && <Button onClick={() => onChange({})}>Show everything</Button>}
        </div>
      </details>
    </search>
  );
}

const STATES = ['accepted', 'rejected', 'changed', 'lost'].map(value => ({ value, count: 0 }));

function withState({ review: _, anchor: __, ...rest }: Query, state: string): Query {
  if (state === 'accepted' || state === 'rejected') return { ...rest, review: state };
  return state === 'changed' || state === 'lost' ? { ...rest, anchor: state } : rest;
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string | null | undefined;
  readonly facets: readonly Facet[];
  readonly onChange: (value: string) => void;
}

function Choice({ label, value, facets, onChange }: ChoiceProps) {
  const chosen = value ?? '';
  // What stands in the address may be gone from the store; it is shown all the same, to be taken back.
  const known = chosen === '' || facets.some(facet => facet.value === chosen);
  return (
    <label class="field">
      <span>{label}</span>
      <select class="input" value={chosen} onChange={event => onChange(event.currentTarget.value)}>
        <option value="">any</option>
        {!known && <option value={chosen}>{chosen}</option>}
        {facets.map(facet => (
          <option key={facet.value} value={facet.value}>
            {facet.count > 0 ? `${facet.value} (${facet.count})` : facet.value}
          </option>
        ))}
      </select>
    </label>
  );
}

interface DateFieldProps {
  readonly label: string;
  readonly value: string | undefined;
  readonly onChange: (value: string) => void;
}

function DateField({ label, value, onChange }: DateFieldProps) {
  return (
    <label class="field">
      <span>{label}</span>
      <input class="input" type="date" value={value ?? ''} onChange={event => onChange(event.currentTarget.value)} />
    </label>
  );
}
