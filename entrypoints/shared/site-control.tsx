import { type SiteState, SiteSwitch } from '../../components/site-switch.tsx';
import { ALL_SITES, allowSite, forbidSite, neverOn, noLongerNeverOn } from '../../lib/browser/sites.ts';
import { matchesPattern, patternOf, siteOf } from '../../lib/site.ts';
import { useAllowedSites, useSettings } from './use-watched.ts';

/** Have marks appear by themselves on the site of this address, or no longer, or never. Nothing where it is no site. */
export function SiteControl({ url }: { readonly url: string | null }) {
  const allowed = useAllowedSites();
  const [settings] = useSettings();
  const pattern = url === null ? null : patternOf(url);
  if (url === null || pattern === null) return <span />;
  const matching = allowed?.filter(each => matchesPattern(url, each)) ?? [];
  const never = settings?.never.filter(each => matchesPattern(url, each)) ?? [];
  return (
    <SiteSwitch
      site={siteOf(url)}
      state={settings === null ? 'unknown' : stateOf(allowed, matching, never)}
      onAllow={() => {
        const allowing = allowSite(pattern); // First, while the click counts.
        void allowing.then(isAllowed => (isAllowed ? noLongerNeverOn(never) : undefined));
      }}
      onForbid={() => void Promise.all(matching.map(forbidSite))}
      onNever={isNever => void (isNever ? neverOn(pattern) : noLongerNeverOn(never))}
    />
  );
}

function stateOf(allowed: readonly string[] | null, matching: readonly string[], never: readonly string[]): SiteState {
  if (allowed === null) return 'unknown';
  if (never.length > 0) return 'never';
  if (matching.some(pattern => pattern === ALL_SITES || pattern === '<all_urls>')) return 'all';
  return matching.length > 0 ? 'allowed' : 'asked';
}
