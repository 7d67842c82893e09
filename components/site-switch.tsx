/** How it stands with a site: `all` when every site is allowed, `unknown` where no site is. */
export type SiteState = 'allowed' | 'asked' | 'all' | 'unknown';

interface SiteSwitchProps {
  readonly site: string | null;
  readonly state: SiteState;
  /** The browser asks the reader at once: nothing may be awaited before it is called. */
  readonly onAllow: () => void;
  readonly onForbid: () => void;
}

/** Have the marks appear by themselves on this site, or no longer. A button, for browsers ask only on a click. */
export function SiteSwitch({ site, state, onAllow, onForbid }: SiteSwitchProps) {
  if (site === null || state === 'unknown') return null;
  if (state === 'all') return <span class="soft">On for all sites</span>;
  const allowed = state === 'allowed';
  return (
    <button
      type="button"
      class="site-switch"
      role="switch"
      aria-checked={allowed}
      onClick={allowed ? onForbid : onAllow}
    >
      <i aria-hidden="true" />
      <span>
        Always on <strong>{site}</strong>
      </span>
    </button>
  );
}
