import type { Route } from '../lib/view/library-route.ts';

type Current = Route['view'] | 'settings';

const PLACES: readonly { readonly view: Current; readonly href: string; readonly label: string }[] = [
  { view: 'saved', href: '/library.html#/', label: 'Saved' },
  { view: 'people', href: '/library.html#/people', label: 'People' },
  { view: 'map', href: '/library.html#/map', label: 'Map' },
  { view: 'data', href: '/library.html#/data', label: 'Backup' },
  { view: 'settings', href: '/options.html', label: 'Settings' },
];

/** The ways through the library. A person's page belongs to the people. */
export function LibraryNav({ current }: { readonly current: Current }) {
  const here = current === 'person' ? 'people' : current;
  return (
    <nav class="tabs library-nav" aria-label="Library">
      {PLACES.map(({ view, href, label }) => (
        <a key={view} class="tab" href={href} aria-current={view === here ? 'page' : undefined}>
          {label}
        </a>
      ))}
    </nav>
  );
}
