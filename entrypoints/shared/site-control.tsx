import { type SiteState, SiteSwitch } from '../../components/site-switch.tsx';
import { ALL_SITES, allowSite, forbidSite } from '../../lib/browser/sites.ts';
import { matchesPattern, patternOf, siteOf } from '../../lib/site.ts';
import { useAllowedSites } from './use-watched.ts';

/** Have marks appear by themselves on the site of this address, or no longer. Nothing where it is no site. */
export function SiteControl({ url }: { readonly url: string | null }) {
  const allowed = useAllowedSites();
  const pattern = url === null ? null : patternOf(url);
  if (url === null || pattern === null) return <span />;
  const matching = allowed?.filter(each => matchesPattern(url, each)) ?? [];
  return (
    <SiteSwitch
      site={siteOf(url)}
      state={stateOf(allowed, matching)}
      onAllow={() => void allowSite(pattern)}
      onForbid={() => void Promise.all(matching.map(forbidSite))}
    />
  );
}

function stateOf(allowed: readonly string[] | null, matching: readonly string[]): SiteState {
  if (allowed === null) return 'unknown';
  if (matching.some(pattern => pattern === ALL_SITES || pattern === '<all_urls>')) return 'all';
  return matching.length > 0 ? 'allowed' : 'asked';
}
