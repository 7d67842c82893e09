/** How it stands with a site: `all` when every site is allowed, `unknown` where no site is. */
export type SiteState = 'allowed' | 'asked' | 'all' | 'never' | 'unknown';

/** What each state means, in a sentence for readers. */
export const SITE_SENTENCES: Readonly<Record<Exclude<SiteState, 'unknown'>, string>> = {
  asked: 'Marked only when you click the toolbar button.',
  allowed: 'Marked without a click, and so is what you saved.',
  all: 'Marked without a click, except where you say never.',
  never: 'Never read or marked, even if you click the toolbar button.',
};

interface SiteSwitchProps {
  readonly site: string | null;
  readonly state: SiteState;
  /** The browser asks the reader at once: nothing may be awaited before it is called. */
  readonly onAllow: () => void;
  readonly onForbid: () => void;
  /** Leave the site alone for good, or no longer. */
  readonly onNever: (never: boolean) => void;
}

/** Have the marks appear by themselves on this site, or only on a click, or never. A button, for browsers ask only on a click. */
export function SiteSwitch({ site, state, onAllow, onForbid, onNever }: SiteSwitchProps) {
  if (site === null || state === 'unknown') return null;
  const allowed = state === 'allowed';
  const never = state === 'never';
  return (
    <div class="site-control">
      <div class="row">
        {state === 'all' ? (
          <span>On for all sites</span>
        ) : (
          <button
            type="button"
            class="site-switch"
            role="switch"
            aria-checked={allowed}
            title={SITE_SENTENCES.allowed}
            onClick={allowed ? onForbid : onAllow}
          >
            <i aria-hidden="true" />
            <span>
              Always on <strong>{site}</strong>
            </span>
          </button>
        )}
        <button
          type="button"
          class="link-button"
          aria-pressed={never}
          title={SITE_SENTENCES.never}
          onClick={() => onNever(!never)}
        >
          Never here
        </button>
      </div>
      <span class="soft" role="status">
        {SITE_SENTENCES[state]}
      </span>
    </div>
  );
}
