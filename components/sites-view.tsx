import { useState } from 'preact/hooks';
import { siteOfPattern } from '../lib/site.ts';
import { Button, IconButton } from './buttons.tsx';

interface SitesViewProps {
  /** Match patterns. */
  readonly sites: readonly string[];
  /** The browser asks the reader at once: nothing may be awaited before these are called. */
  readonly onAllow: (site: string) => void;
  readonly onAllowAll: () => void;
  readonly onForbid: (pattern: string) => void;
}

/** The sites where articles are read without being asked. */
export function SitesView({ sites, onAllow, onAllowAll, onForbid }: SitesViewProps) {
  const [typed, setTyped] = useState('');
  const all = sites.some(pattern => siteOfPattern(pattern) === null);
  return (
    <section aria-labelledby="sites">
      <h2 class="section-title" id="sites">
        Sites
      </h2>
      <p>
        On the Record reads a page when you click its button there. On the sites listed here it starts by itself, and
        what you saved is marked again when you come back.
      </p>
      {sites.length === 0 && <p class="soft">No site yet. Allow one here, or in the popup while you are on it.</p>}
      <ul class="sites">
        {sites.map(pattern => (
          <li key={pattern}>
            <span>{siteOfPattern(pattern) ?? 'All sites'}</span>
            <IconButton
              icon="delete"
              label={`No longer on ${siteOfPattern(pattern) ?? 'all sites'}`}
              onClick={() => onForbid(pattern)}
            />
          </li>
        ))}
      </ul>
      <form
        class="row"
        onSubmit={event => {
          event.preventDefault();
          onAllow(typed);
          setTyped('');
        }}
      >
        <label class="grow">
          <span class="visually-hidden">Address of a site</span>
          <input
            class="input"
            placeholder="www.example.com"
            value={typed}
            onInput={event => setTyped(event.currentTarget.value)}
          />
        </label>
        <button type="submit" class="button" disabled={typed.trim() === ''}>
          Allow this site
        </button>
      </form>
      {!all && <Button onClick={onAllowAll}>Allow all sites</Button>}
    </section>
  );
}
