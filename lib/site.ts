/** The host of a web address, in lower case; `null` for anything that is not http or https. */
export function hostOf(url: string): string | null {
  const host = /^https?:\/\/(?:[^/?#@]*@)?(?<host>\[[^\]/]+\]|[^/?#:\s]+)/i.exec(url)?.groups?.['host'];
  return host?.toLowerCase().replace(/\.$/, '') ?? null;
}

/** How a reader calls the site of an address: its host without "www.". */
export function siteOf(url: string): string | null {
  return hostOf(url)?.replace(/^www\./, '') ?? null;
}

/**
 * The match pattern to ask the reader for, so that marks appear by themselves on a site.
 *
 * - https://www.example.com/a → *://*.example.com/*, which holds example.com too
 * - http://127.0.0.1:8000/a → *://127.0.0.1/*, for an address of numbers has no parts
 */
export function patternOf(url: string): string | null {
  const site = siteOf(url);
  if (site === null) return null;
  return isName(site) ? `*://*.${site}/*` : `*://${site}/*`;
}

/** The same for what a reader types: "www.example.com", or an address; `null` where that is none, as "the Herald". */
export function patternTyped(typed: string): string | null {
  const address = typed.trim();
  const pattern = patternOf(address.includes('://') ? address : `https://${address}`);
  return pattern?.includes('.') && !/\s/.test(address) ? pattern : null;
}

/** The site that a match pattern stands for, to show; `null` for all sites. */
export function siteOfPattern(pattern: string): string | null {
  const host = /^[^:]+:\/\/(?:\*\.)?(?<host>[^/]+)\//.exec(pattern)?.groups?.['host'];
  return host === undefined || host === '*' ? null : host;
}

/** Whether a match pattern of hosts ("*://*.example.com/*", "<all_urls>") holds an address. Its path is not looked at. */
export function matchesPattern(url: string, pattern: string): boolean {
  const host = hostOf(url);
  if (host === null) return false;
  const site = siteOfPattern(pattern);
  if (site === null) return true;
  return host === site || (pattern.includes('://*.') && host.endsWith(`.${site}`));
}

/** Whether an address lies on one of the sites that these match patterns stand for. */
export function liesOn(url: string, patterns: readonly string[]): boolean {
  return patterns.some(pattern => matchesPattern(url, pattern));
}

/**
 * Whether two addresses belong to one publisher as far as their hosts tell: the same host, one inside the other, or
 * both the www, mobile or AMP face of one. A page may speak for itself under these, and for no other.
 */
export function sameSite(a: string, b: string): boolean {
  const [one, other] = [bareHostOf(a), bareHostOf(b)];
  if (one === null || other === null) return false;
  return one === other || one.endsWith(`.${other}`) || other.endsWith(`.${one}`);
}

const FACES = /^(?:www|m|mobile|amp|edition)\.(?=[^.]+\.)/;

function bareHostOf(url: string): string | null {
  return hostOf(url)?.replace(FACES, '') ?? null;
}

function isName(host: string): boolean {
  return host.includes('.') && /[a-z]$/.test(host) && !host.startsWith('[');
}
