import { useState } from 'preact/hooks';
import { siteOfPattern } from '../lib/site.ts';
import { Button, IconButton } from './buttons.tsx';
import { SITE_SENTENCES, type SiteState } from './site-switch.tsx';

const CHOICES: readonly (readonly [string, Exclude<SiteState, 'unknown'>])[] = [
  ['When you click', 'asked'],
  ['Always on a site', 'allowed'],
  ['On all sites', 'all'],
  ['Never on a site', 'never'],
];

interface SitesViewProps {
  /** Match patterns. */
  readonly sites: readonly string[];
  /** Of the sites that are left alone. */
  readonly never: readonly string[];
  /** The browser asks the reader at once: nothing may be awaited before these are called. */
  readonly onAllow: (site: string) => void;
  readonly onAllowAll: () => void;
  readonly onForbid: (pattern: string) => void;
  readonly onNever: (site: string) => void;
  readonly onNoLongerNever: (pattern: string) => void;
}

/** The sites where articles are read without being asked, and those that are left alone. */
export function SitesView({ sites, never, onAllow, onAllowAll, onForbid, onNever, onNoLongerNever }: SitesViewProps) {
  const [typed, setTyped] = useState('');
  const all = sites.some(pattern => siteOfPattern(pattern) === null);
  return (
    <section aria-labelledby="sites">
      <h2 class="section-title" id="sites">
        Sites
      </h2>
      <dl class="site-meanings">
        {CHOICES.map(([name, state]) => (
          <div key={state}>
            <dt>{name}</dt>
            <dd>{SITE_SENTENCES[state]}</dd>
          </div>
        ))}
      </dl>
      <p class="soft">
        What you allow here stands in the browser’s own settings too; taken back there, it ends here at once.
      </p>
      <h3>Always on these sites</h3>
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
      {never.length > 0 && (
        <>
          <h3>Never on these sites</h3>
          <ul class="sites">
            {never.map(pattern => (
              <li key={pattern}>
                <span>{siteOfPattern(pattern)}</span>
                <IconButton
                  icon="delete"
                  label={`No longer leave ${siteOfPattern(pattern)} alone`}
                  onClick={() => onNoLongerNever(pattern)}
                />
              </li>
            ))}
          </ul>
        </>
      )}
      <form
        class="row sites-form"
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
        <Button
          disabled={typed.trim() === ''}
          onClick={() => {
            onNever(typed);
            setTyped('');
          }}
        >
          Never on this site
        </Button>
      </form>
      {!all && <Button onClick={onAllowAll}>Allow all sites</Button>}
    </section>
  );
}
